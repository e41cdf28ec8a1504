// Where files are dropped or chosen, and how they come to be analysed from elsewhere on the page.

import { html, type TemplateResult } from "lit";

const ACCEPTED = [
  ".csv,.tsv,.txt,.gz,.zip,.json,.ndjson,.jsonl,.xlsx,.xlsm,.xls,.ods,.parquet,.arrow,.arrows,.feather,.loyalkit",
  "text/csv,text/plain,text/tab-separated-values,application/gzip,application/zip,application/json",
].join(",");

/** What reads files takes a moment to load and to start: it begins when somebody reaches for one. If that fails, opening says why. */
export function reach(): void {
  import("loyalkit/analysis").then(({ init }) => init()).catch(() => undefined);
}

/** Files that were dropped elsewhere, until they are analysed. */
let handed: readonly File[] = [];

/** Keeps files for the page that analyses them, to which the reader is then led. */
export function handOver(files: readonly File[]): void {
  handed = files;
}

/** The files that were handed over, once. */
export function takeOver(): readonly File[] {
  const taken = handed;
  handed = [];
  return taken;
}

/** What is said and done where files are dropped. */
interface DropArea {
  title: string;
  formats: string;
  choose: string;
  read(files: readonly File[]): void;
  /** More buttons. */
  besides?: unknown;
  hint?: unknown;
}

export function dropArea({ title, formats, choose, read, besides, hint }: DropArea): TemplateResult {
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle("over", over);
  };
  const drop = (event: DragEvent) => {
    mark(event, false);
    const dropped = [...(event.dataTransfer?.files ?? [])];
    if (dropped.length > 0) read(dropped);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was mended.
    input.value = "";
    if (files.length > 0) read(files);
  };
  return html`<div
    class="drop"
    @pointerenter=${reach}
    @dragenter=${reach}
    @focusin=${reach}
    @dragover=${(event: DragEvent) => mark(event, true)}
    @dragleave=${(event: DragEvent) => mark(event, false)}
    @drop=${drop}
  >
    <p class="big">${title}</p>
    <p>${formats}</p>
    <p class="actions">
      <label class="button">
        <input type="file" multiple accept=${ACCEPTED} @change=${chosen} />
        ${choose}
      </label>
      ${besides}
    </p>
    ${hint === undefined ? "" : html`<p class="hint">${hint}</p>`}
  </div>`;
}
