// Progress of reading, and the way to stop it.

import { html, nothing } from "lit";
import { text } from "../language.js";
import type { Stage } from "./file.js";

const t = text.page.analyse;
const MEGABYTE = 1_000_000;

export function progress(stage: Extract<Stage, { at: "reading" | "computing" }>, cancel: () => void) {
  const done = stage.progress;
  const megabytes = (bytes: number) => t.reading.megabytes(bytes / MEGABYTE);
  return html`
    <section class="reading">
      <h2 tabindex="-1">${stage.at === "reading" ? t.reading.title(stage.name) : t.computing(stage.name)}</h2>
      <progress aria-label=${t.reading.label} max="1" value=${done ? done.bytesRead / Math.max(1, done.bytesTotal) : nothing}></progress>
      <p>${done ? t.reading.progress(megabytes(done.bytesRead), megabytes(done.bytesTotal), done.rows) : nothing}</p>
      <p><button type="button" @click=${cancel}>${t.cancel}</button></p>
    </section>
  `;
}
