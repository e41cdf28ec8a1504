// Pages that can be read without scripts, in every language: the home page, and one for each calculator. For search engines, and for links
// that say where they lead.

import { readFile } from "node:fs/promises";
import type { Catalogue, Locale } from "loyalkit/text";
import type { Plugin } from "vite";

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] as string);

/** Data for search engines: a browser does not run it. */
const structured = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;

/** Where the page will be served, such as `https://example.com/loyalkit/`: search engines want whole addresses of translations. */
const SITE = process.env.SITE?.replace(/\/?$/, "/") ?? "";

interface Page {
  locale: Locale;
  /** Its folder in that of the language; "" for the home page. */
  path: string;
  catalogue: Catalogue;
  title: string;
  /** What search engines show below the title. */
  description: string;
  /** What links show elsewhere. */
  shared: { title: string; description: string };
  body: string;
  data: object[];
}

export const prerender: Plugin = {
  name: "prerender",
  apply: "build",
  enforce: "post",
  async generateBundle(_, bundle) {
    const document = bundle["index.html"];
    if (document?.type !== "asset") throw new Error("there is no document to begin with");
    const template = document.source.toString();
    const [{ catalogue, locales }, { calculators, related }, core, { exampleText }] = await Promise.all([
      import("loyalkit/text"),
      import("loyalkit/calculators"),
      import("loyalkit"),
      import("loyalkit/elements"),
    ]);
    await Promise.all([core.init(), core.initPlanning()]);
    const picture = await readFile(new URL("../../docs/pictures/nps.png", import.meta.url));
    this.emitFile({ type: "asset", fileName: "share.png", source: picture });

    /** The same page in every language, and where the reader's browser decides. */
    const alternates = (path: string, root: string) =>
      [...locales.map((locale) => [locale, `${locale}/${path}`]), ["x-default", path === "" ? "" : `en/${path}`]]
        .map(([locale, to]) => `<link rel="alternate" hreflang="${locale}" href="${SITE || root}${to}" />`)
        .join("");

    /** What the language is said in is fetched with the first script: the files that hold these words. */
    const preloaded = (words: string[], root: string) =>
      Object.values(bundle)
        .filter((file) => file.type === "chunk" && words.some((said) => file.code.includes(said)))
        .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="${root}${fileName}">`)
        .join("");

    const written = ({ locale, path, catalogue, title, description, shared, body, data }: Page) => {
      const root = path === "" ? "../" : "../../";
      const calculator = path === "" ? "" : ` data-calculator="${path.slice(0, -1)}"`;
      return template
        .replace(/<html [^>]*>/, `<html lang="${locale}" data-lang="${locale}" data-root="${root}"${calculator}>`)
        .replace(/(href|src)="\.\//g, `$1="${root}`)
        .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
        .replace(/(<meta name="description" content=")[^"]*/, (_, start) => `${start}${escaped(description)}`)
        .replace(/(data-broken=")[^"]*/, (_, start) => `${start}${escaped(catalogue.page.broken)}`)
        .replace(
          "</head>",
          () =>
            `<meta property="og:title" content="${escaped(shared.title)}" /><meta property="og:description" content="${escaped(shared.description)}" />` +
            `<meta property="og:locale" content="${locale}_${new Intl.Locale(locale).maximize().region}" /><meta property="og:image" content="${SITE || root}share.png" />` +
            `${alternates(path, root)}${preloaded([catalogue.page.foot, catalogue.calculators.nps.question], root)}${structured(data)}</head>`,
        )
        .replace(
          /(<div id="page"[^>]*>)[\s\S]*?(<\/div>)/,
          (_, start, end) => `${start}${body}<noscript>${escaped(catalogue.page.needsScript)}</noscript>${end}`,
        );
    };

    const application = {
      "@context": "https://schema.org",
      "@type": "WebApplication",
      applicationCategory: "BusinessApplication",
      operatingSystem: "Any",
      isAccessibleForFree: true,
    };
    const list = (items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

    for (const locale of locales) {
      const said = await catalogue(locale);
      const t = said.page;
      const pages: Page[] = [
        {
          locale,
          path: "",
          catalogue: said,
          title: t.titled(t.home.title),
          description: t.description,
          shared: { title: t.home.title, description: t.description },
          body:
            `<main><h1>${escaped(t.home.title)}</h1><p class="lead">${escaped(t.home.lead)}</p>` +
            `<h2>${escaped(t.calculators.title)}</h2>` +
            `${list(calculators.map(({ id }) => `<a href="./${id}/">${escaped(said.calculators[id].title)}</a> ${escaped(said.calculators[id].question)}`))}</main>`,
          data: [{ ...application, name: t.name, description: t.description, inLanguage: locale }],
        },
        ...calculators.map((entry): Page => {
          const { title, question, formula, article } = said.calculators[entry.id];
          const paragraph = (heading: string, text: string) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`;
          const links = related[entry.id].map(
            (other) => `<a href="../${other}/">${escaped(said.calculators[other].question)}</a>`,
          );
          const asked = [
            [question, article.meaning],
            [t.learn.good, article.good],
          ];
          return {
            locale,
            path: `${entry.id}/`,
            catalogue: said,
            title: t.titled(title),
            description: `${question} ${article.meaning}`,
            shared: { title, description: question },
            body: [
              `<main><h1>${escaped(title)}</h1><p class="lead">${escaped(question)}</p>`,
              paragraph(t.learn.meaning, article.meaning),
              paragraph(t.calculator.found, formula),
              `<pre>${escaped(exampleText(entry, said, locale))}</pre>`,
              paragraph(t.learn.example, article.example),
              paragraph(t.learn.good, article.good),
              `<h2>${escaped(t.learn.pitfalls)}</h2>${list(article.pitfalls.map(escaped))}`,
              paragraph(t.learn.loyalty, article.loyalty),
              `<h2>${escaped(t.calculator.related)}</h2>${list(links)}`,
              `<p><a href="../">${escaped(t.name)}</a></p></main>`,
            ].join(""),
            data: [
              { ...application, name: title, description: article.meaning, inLanguage: locale },
              {
                "@context": "https://schema.org",
                "@type": "FAQPage",
                inLanguage: locale,
                mainEntity: asked.map(([name, text]) => ({
                  "@type": "Question",
                  name,
                  acceptedAnswer: { "@type": "Answer", text },
                })),
              },
            ],
          };
        }),
      ];
      for (const page of pages)
        this.emitFile({ type: "asset", fileName: `${locale}/${page.path}index.html`, source: written(page) });
    }
    document.source = template.replace("</head>", `${alternates("", "./")}</head>`);
  },
};
