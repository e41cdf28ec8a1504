// A whole analysis at once: to print, or as a file that needs neither the page nor a network.

import { html, render } from "lit";
import { locale, text } from "../language.js";
import { save } from "../save.js";
import { carefulWords } from "./careful.js";
import type { OfferedTable } from "./offer.js";
import { type Opened, PARTS } from "./view.js";

const t = text.page.analyse.whole;

/** All views of a file. */
export interface Whole {
  /** What the file is called. */
  name: string;
  sheet: string | null;
  rowsRead: number;
  rowsUsed: number;
  article: HTMLElement;
}

/** What is of no use on paper. */
const CONTROLS =
  "button, select, input, textarea, form, label, nav, progress, .actions, .fields, .export, [role=status]";

const frame = () => new Promise((done) => requestAnimationFrame(done));

/** The views below each other, without what can only be used on the page. */
export async function articleOf(views: readonly Opened[]): Promise<HTMLElement> {
  const article = document.createElement("article");
  article.className = "whole";
  article.setAttribute("aria-hidden", "true");
  // Charts are drawn for the width of their place: it has to be one.
  document.body.append(article);
  for (const view of views) {
    view.show(view.given());
    await view.ready();
    const section = document.createElement("section");
    article.append(section);
    render(html`<h2>${view.title()}</h2>${view.draw(PARTS)}`, section);
  }
  // Drawn, measured, and drawn for that.
  for (let frames = 0; frames < 4; frames++) await frame();
  article.remove();
  for (const section of article.children)
    for (const { offer } of section.querySelectorAll<OfferedTable>("offered-table")) await carefulWords(section, offer);
  for (const control of article.querySelectorAll(CONTROLS)) control.remove();
  for (const folded of article.querySelectorAll("details")) folded.open = true;
  for (const link of article.querySelectorAll("a")) link.replaceWith(...link.childNodes);
  for (const element of article.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  article.removeAttribute("aria-hidden");
  return article;
}

/** What stands above and below: the file, the day, and what was read. */
function framed({ name, sheet, rowsRead, rowsUsed, article }: Whole): HTMLElement {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date());
  const head = document.createElement("header");
  render(html`<h1>${sheet === null ? name : t.sheet(name, sheet)}</h1><p>${t.read(rowsUsed, rowsRead, day)}</p>`, head);
  const foot = document.createElement("footer");
  render(html`${t.made(text.page.name)}`, foot);
  article.prepend(head);
  article.append(foot);
  return article;
}

export function printWhole(whole: Whole): void {
  const article = framed(whole);
  document.body.append(article);
  document.body.classList.add("prints-whole");
  print();
  document.body.classList.remove("prints-whole");
  article.remove();
}

/** All rules of the page: what they style is in the file, too. */
const rules = () =>
  Array.from(document.styleSheets, (sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText).join("\n")).join(
    "\n",
  );

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The file holds all it shows, and may load nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export function saveWhole(whole: Whole): void {
  // As text: in a document made here, the page's own policy would forbid the style.
  const written = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(whole.name)}</title>
<style>${rules()}</style>
</head>
<body class="whole-file">${framed(whole).outerHTML}</body>
</html>
`;
  save(`${whole.name.replace(/\.\w+$/, "")}-report.html`, new Blob([written], { type: "text/html" }));
}
