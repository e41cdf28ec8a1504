// Download: what is shown, as a CSV file made in the browser.

import { html } from "lit";
import { text } from "../language.js";
import { save as saveFile } from "../save.js";

const t = text.page.analyse.workspace;

type Row = Record<string, string | number | null>;

/** A button that saves rows as CSV; they are asked for when it is pressed. */
export function download(name: string, rows: () => Row[] | Promise<Row[]>) {
  return html`<p class="actions">
    <button type="button" class="link" @click=${() => void save(name, rows)}>${t.save}</button>
  </p>`;
}

async function save(name: string, rows: () => Row[] | Promise<Row[]>) {
  const [{ toCsv }, all] = await Promise.all([import("loyalkit/analysis"), rows()]);
  // Excel takes a file for UTF-8 by this mark alone.
  saveFile(`${name}.csv`, new Blob(["\ufeff", toCsv(all)], { type: "text/csv" }));
}

/** A button that saves figures: what each is called beside its value. */
export const downloadFigures = (name: string, figures: readonly (readonly [string, string | number | null])[]) =>
  download(name, () => figures.map(([label, value]) => ({ [t.figure]: label, [t.value]: value })));
