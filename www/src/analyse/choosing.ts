// Opening a file: dropped, chosen, pasted, or a sample.

import { html, nothing } from "lit";
import { text } from "../language.js";
import { address } from "../router.js";
import { dropArea, reach } from "./drop.js";
import type { AnalysedFile } from "./file.js";
import { SAMPLES } from "./samples.js";

const t = text.page.analyse;

/** Reads what the reader has copied: cells of a spreadsheet come as text, files as files. */
export function paste(file: AnalysedFile, event: ClipboardEvent): void {
  const copied = [...(event.clipboardData?.files ?? [])];
  const cells = event.clipboardData?.getData("text/plain") ?? "";
  if (cells.trim() !== "") void file.readPasted(cells);
  else if (copied.length > 0) void file.read(copied);
  else return;
  event.preventDefault();
}

export function choosing(file: AnalysedFile, stopped: boolean) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const cells = new FormData(event.target as HTMLFormElement).get("cells");
    if (typeof cells === "string" && cells.trim() !== "") void file.readPasted(cells);
  };
  return html`
    <p class="lead">${t.lead}</p>
    ${stopped ? html`<p role="status" class="notice">${t.stopped}</p>` : nothing}
    ${dropArea({
      title: t.drop,
      formats: t.formats,
      choose: t.choose,
      read: (files) => void file.read(files),
      besides: SAMPLES.map(
        (which) =>
          html`<button type="button" class="plain" @click=${() => void file.readSample(which)}>${t.samples[which].use}</button>`,
      ),
      hint: html`${t.privacy} ${t.sampleNote} <a href=${address.largeData}>${text.page.largeData.link}</a>`,
    })}
    <form class="paste" @focusin=${reach} @submit=${submit}>
      <div class="field">
        <label for="cells">${t.paste.label}</label>
        <textarea
          id="cells"
          name="cells"
          rows="3"
          spellcheck="false"
          autocomplete="off"
          aria-describedby="cells-hint"
        ></textarea>
        <span class="hint" id="cells-hint">${t.paste.hint}</span>
      </div>
      <p class="actions"><button type="submit" class="plain">${t.paste.open}</button></p>
    </form>
  `;
}
