// Opening a file: dropped, chosen, pasted, or a sample.

import { html, nothing } from "lit";
import { text } from "../language.js";
import type { AnalysedFile } from "./file.js";
import { SAMPLES } from "./samples.js";

const t = text.page.analyse;

const ACCEPTED = [
  ".csv,.tsv,.txt,.gz,.zip,.json,.ndjson,.jsonl,.xlsx,.xlsm,.xls,.ods,.loyalkit",
  "text/csv,text/plain,text/tab-separated-values,application/gzip,application/zip,application/json",
].join(",");

/** Reads what the reader has copied: cells of a spreadsheet come as text, files as files. */
export function paste(file: AnalysedFile, event: ClipboardEvent): void {
  const copied = [...(event.clipboardData?.files ?? [])];
  const cells = event.clipboardData?.getData("text/plain") ?? "";
  if (cells.trim() !== "") void file.readPasted(cells);
  else if (copied.length > 0) void file.read(copied);
  else return;
  event.preventDefault();
}

/** What reads files takes a moment to load and to start: it begins when somebody reaches for one. If that fails, opening says why. */
function reach(): void {
  import("loyalkit/analysis").then(({ init }) => init()).catch(() => undefined);
}

export function choosing(file: AnalysedFile, stopped: boolean) {
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle("over", over);
  };
  const drop = (event: DragEvent) => {
    mark(event, false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) void file.read(dropped);
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was mended.
    input.value = "";
    if (chosen.length > 0) void file.read(chosen);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const cells = new FormData(event.target as HTMLFormElement).get("cells");
    if (typeof cells === "string" && cells.trim() !== "") void file.readPasted(cells);
  };
  return html`
    <p class="lead">${t.lead}</p>
    ${stopped ? html`<p role="status" class="notice">${t.stopped}</p>` : nothing}
    <div
      class="drop"
      @pointerenter=${reach}
      @dragenter=${reach}
      @focusin=${reach}
      @dragover=${(event: DragEvent) => mark(event, true)}
      @dragleave=${(event: DragEvent) => mark(event, false)}
      @drop=${drop}
    >
      <p class="big">${t.drop}</p>
      <p>${t.formats}</p>
      <p class="actions">
        <label class="button">
          <input type="file" multiple accept=${ACCEPTED} @change=${choose} />
          ${t.choose}
        </label>
        ${SAMPLES.map(
          (which) =>
            html`<button type="button" class="plain" @click=${() => void file.readSample(which)}>${t.samples[which].use}</button>`,
        )}
      </p>
      <p class="hint">${t.privacy} ${t.sampleNote}</p>
    </div>
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
