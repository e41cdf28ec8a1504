// How a file gets in: dropped, chosen, or made up.

import { html, nothing } from "lit";
import { text } from "../language.js";
import type { AnalysedFile } from "./file.js";

const t = text.page.analyse;

export function choosing(file: AnalysedFile, stopped: boolean) {
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle("over", over);
  };
  const drop = (event: DragEvent) => {
    mark(event, false);
    const dropped = event.dataTransfer?.files[0];
    if (dropped) void file.read(dropped);
  };
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const chosen = input.files?.[0];
    // So that the same file can be chosen again after it was mended.
    input.value = "";
    if (chosen) void file.read(chosen);
  };
  return html`
    <p class="lead">${t.lead}</p>
    ${stopped ? html`<p role="status" class="notice">${t.stopped}</p>` : nothing}
    <div
      class="drop"
      @dragover=${(event: DragEvent) => mark(event, true)}
      @dragleave=${(event: DragEvent) => mark(event, false)}
      @drop=${drop}
    >
      <p class="big">${t.drop}</p>
      <p>${t.or}</p>
      <p class="actions">
        <label class="button">
          <input type="file" accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values" @change=${choose} />
          ${t.choose}
        </label>
        <button type="button" class="plain" @click=${() => void file.readSample()}>${t.sample}</button>
      </p>
      <p class="hint">${t.privacy} ${t.sampleNote}</p>
    </div>
  `;
}
