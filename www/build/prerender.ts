// A page for each calculator that can be read without scripts: for search engines, and for links that say where they lead.

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] as string);

/** Data for search engines: a browser does not run it. */
const structured = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;

export const prerender: Plugin = {
  name: "prerender",
  apply: "build",
  enforce: "post",
  async generateBundle(_, bundle) {
    const document = bundle["index.html"];
    if (document?.type !== "asset") throw new Error("there is no document to begin with");
    const [{ en }, { learn }, { calculators, related }, core, { exampleText }] = await Promise.all([
      import("loyalkit/text/en"),
      import("loyalkit/text/en/learn"),
      import("loyalkit/calculators"),
      import("loyalkit"),
      import("loyalkit/elements"),
    ]);
    await Promise.all([core.init(), core.initPlanning()]);
    const t = en.page;
    const picture = await readFile(new URL("../../docs/pictures/nps.png", import.meta.url));
    this.emitFile({ type: "asset", fileName: "share.png", source: picture });
    for (const entry of calculators) {
      const { title, question, formula } = en.calculators[entry.id];
      const article = learn[entry.id];
      const paragraph = (heading: string, text: string) => `<h2>${escaped(heading)}</h2><p>${escaped(text)}</p>`;
      const body = [
        `<main><h1>${escaped(title)}</h1><p class="lead">${escaped(question)}</p>`,
        paragraph(t.learn.meaning, article.meaning),
        paragraph(t.calculator.found, formula),
        `<pre>${escaped(exampleText(entry, en, "en"))}</pre>`,
        paragraph(t.learn.example, article.example),
        paragraph(t.learn.good, article.good),
        `<h2>${escaped(t.learn.pitfalls)}</h2><ul>${article.pitfalls.map((pitfall) => `<li>${escaped(pitfall)}</li>`).join("")}</ul>`,
        paragraph(t.learn.loyalty, article.loyalty),
        `<h2>${escaped(t.calculator.related)}</h2><ul>`,
        ...related[entry.id].map(
          (other) => `<li><a href="../${other}/">${escaped(en.calculators[other].question)}</a></li>`,
        ),
        `</ul><p><a href="../../">${escaped(t.name)}</a></p></main>`,
      ].join("");
      const data = [
        {
          "@context": "https://schema.org",
          "@type": "WebApplication",
          name: title,
          applicationCategory: "BusinessApplication",
          operatingSystem: "Any",
          description: article.meaning,
          inLanguage: "en",
          isAccessibleForFree: true,
        },
        {
          "@context": "https://schema.org",
          "@type": "FAQPage",
          mainEntity: [
            [question, article.meaning],
            [t.learn.good, article.good],
          ].map(([name, text]) => ({ "@type": "Question", name, acceptedAnswer: { "@type": "Answer", text } })),
        },
      ];
      const html = document.source
        .toString()
        .replace('<html lang="en">', `<html lang="en" data-root="../../" data-calculator="${entry.id}">`)
        .replace(/(href|src)="\.\//g, '$1="../../')
        .replace(/<title>.*?<\/title>/, `<title>${escaped(t.titled(title))}</title>`)
        .replace(/(<meta name="description" content=")[^"]*/, `$1${escaped(`${question} ${article.meaning}`)}`)
        .replace(
          "</head>",
          `<meta property="og:title" content="${escaped(title)}" /><meta property="og:description" content="${escaped(question)}" />` +
            `<meta property="og:image" content="../../share.png" />${structured(data)}</head>`,
        )
        .replace(
          /(<div id="page"[^>]*>)[\s\S]*?(<\/div>)/,
          `$1${body}<noscript>${escaped(t.needsScript)}</noscript>$2`,
        );
      this.emitFile({ type: "asset", fileName: `en/${entry.id}/index.html`, source: html });
    }
  },
};
