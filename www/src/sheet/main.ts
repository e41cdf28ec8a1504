// The page with a spreadsheet: a bar of templates, files and functions above it.

import { html, nothing, render } from "lit";
import { type FunctionTexts, functions, functionTexts } from "loyalkit/functions";
import { analysisText, describe, type Locale, locales, sheetText } from "loyalkit/text";
import { asCsv } from "../csv.js";
import { apart, change, locale, ownName } from "../language.js";
import { readRows } from "./opening.js";
import "./sheet.css";
import { save } from "../save.js";
import { asWorkbook } from "./saving.js";
import { type Sheet, startSheet } from "./spreadsheet.js";
import { isTemplate, TEMPLATES, type Template, template } from "./templates.js";

const page = document.querySelector("#page") as HTMLElement;
const t = await apart(sheetText);

let sheet: Sheet | undefined;
let texts: FunctionTexts = await functionTexts(locale);
document.documentElement.lang = locale;
document.title = t.title;
let note = "";
let isDirty = false;

addEventListener("beforeunload", (event) => isDirty && event.preventDefault());

function draw() {
  render(
    html`
      <header class="bar">
        <a href=${`../${location.protocol === "file:" ? "" : `${locale}/`}`}>${t.home}</a>
        <label>${t.template}
          <select @change=${begin}>
            ${TEMPLATES.map((name) => html`<option value=${name}>${t.templates[name]}</option>`)}
          </select>
        </label>
        <label class="file">${t.open}<input type="file" @change=${open} /></label>
        <button type="button" @click=${saveWorkbook}>${t.saveAs.xlsx}</button>
        <button type="button" @click=${saveCsv}>${t.saveAs.csv}</button>
        <label>${t.language}
          <select @change=${speak}>
            ${locales.map((one) => html`<option value=${one} ?selected=${one === locale}>${ownName(one)}</option>`)}
          </select>
        </label>
        <details>
          <summary>${t.functions}</summary>
          <div class="functions" tabindex="0" role="region" aria-label=${t.functions}>${listed()}</div>
        </details>
      </header>
      <p class="note" role="status">${note || t.private}</p>
      <main id="sheet" aria-label=${t.title}>${sheet ? nothing : html`<p>${t.loading}</p>`}</main>
    `,
    page,
  );
}

const listed = () =>
  html`<table>
    <thead>
      <tr><th>${t.columns.name}</th><th>${t.columns.gives}</th><th>${t.columns.example}</th></tr>
    </thead>
    <tbody>
      ${functions.map(({ name, localizedNames }) => {
        const { description, example } = texts.functions[name];
        const own = texts.locale === "en" ? name : localizedNames[texts.locale];
        return html`<tr><th scope="row">${own}</th><td>${description}</td><td><code>${example}</code></td></tr>`;
      })}
    </tbody>
  </table>`;

function tell(text: string) {
  note = text;
  draw();
}

/** What is in the sheet is the reader's work: it is not replaced unasked. */
const mayReplace = () => !isDirty || confirm(t.replace);

function fill(name: Template) {
  sheet?.fill(template(name, t));
  isDirty = false;
}

function begin({ target }: Event) {
  const { value } = target as HTMLSelectElement;
  if (isTemplate(value) && mayReplace()) fill(value);
}

async function open({ target }: Event) {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (!file || !mayReplace()) return;
  try {
    const { cells, rows } = await readRows(file);
    sheet?.fill(cells);
    isDirty = false;
    tell(t.opened(file.name, cells.length - 1, rows));
  } catch (error) {
    tell(await wordsOf(error));
  }
}

/** What is wrong with a file; the messages of files are loaded when one is. */
async function wordsOf(error: unknown): Promise<string> {
  if (!(error instanceof Error) || !("code" in error)) return String((error as Error)?.message ?? error);
  await analysisText(locale);
  return describe(error as Parameters<typeof describe>[0], locale);
}

async function saveWorkbook() {
  if (!sheet) return;
  save("loyalkit.xlsx", await asWorkbook(sheet.values()));
  isDirty = false;
  tell(t.values);
}

function saveCsv() {
  if (!sheet) return;
  save("loyalkit.csv", asCsv(sheet.values()));
  isDirty = false;
}

async function speak({ target }: Event) {
  await change((target as HTMLSelectElement).value as Locale);
  document.title = t.title;
  note = "";
  texts = await functionTexts(locale);
  sheet?.speak(texts);
  draw();
}

draw();
const container = page.querySelector("#sheet") as HTMLElement;
sheet = await startSheet(container, texts, locale, () => {
  isDirty = true;
});
fill("nps");
draw();
