// From a file to its overview: choose, check the columns, read the results. One step is shown at a time.

import { html, LitElement, nothing } from "lit";
import { text } from "../language.js";
import { fetched } from "../missing.js";
import { address } from "../router.js";
import { save } from "../save.js";
import type { Asked } from "./asked.js";
import { choosing, paste } from "./choosing.js";
import { columnForm } from "./columns.js";
import { takeOver } from "./drop.js";
import { AnalysedFile, type Stage } from "./file.js";
import { progress } from "./progress.js";
import type { Sample } from "./samples.js";
import { sessionBlob } from "./session-file.js";
import { mayPass, say } from "./words.js";
import type { AnalyseWorkspace } from "./workspace.js";

const t = text.page.analyse;

/** The browser asks in words of its own, and only where the reader has done something on the page. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault();

class PageAnalyse extends LitElement {
  static override properties = {
    sample: { attribute: false },
    view: { attribute: false },
    given: { attribute: false },
    said: { state: true },
  };
  /** What is made up, where the address asks for it. */
  declare sample: Sample | undefined;
  /** The view that the address names, and what has been chosen about it: shown once there is a file. */
  declare view: string | undefined;
  declare given: URLSearchParams;
  /** What has become of a press. */
  declare said: (() => string) | undefined;
  readonly #file = new AnalysedFile(() => {
    if (this.#shown === "columns" && this.#file.stage.at === "reading")
      this.#control = document.activeElement?.id ?? "";
    this.requestUpdate();
  });
  #shown: Stage["at"] = "choosing";
  /** The control that had the file read anew. */
  #control = "";
  /** What draws results, fetched while a file is read. */
  #workspace: Promise<unknown> | undefined;
  #problem: unknown;
  /** Whether the reader has just come here, a second time perhaps. */
  #arrived = true;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("paste", this.#paste);
    this.#arrived = true;
    const files = takeOver();
    if (files.length > 0) void this.#file.read(files);
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("paste", this.#paste);
  }

  /** Cells pasted anywhere but into a field, as long as there is no file to lose. */
  readonly #paste = (event: ClipboardEvent) => {
    const { at } = this.#file.stage;
    const isField = event.target instanceof Element && event.target.matches("input, textarea, select");
    if ((at === "choosing" || at === "failed") && !isField) paste(this.#file, event);
  };

  readonly #settle = (question: Asked, answer: string) => void this.#file.settle(question, answer);

  #fetchWorkspace() {
    this.#problem = undefined;
    this.#workspace = fetched(() => import("./workspace.js")).catch((problem) => {
      this.#problem = problem;
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (this.#file.stage.at !== "choosing" && !this.#workspace) this.#fetchWorkspace();
    const asked = (this.#arrived || changed.has("sample")) && this.sample;
    this.#arrived = false;
    if (asked && this.sample && this.#file.stage.at === "choosing") void this.#file.readSample(this.sample);
  }

  override updated() {
    const { at } = this.#file.stage;
    // A file may go on being read while the reader looks elsewhere.
    if (at !== "results" && this.isConnected) document.title = text.page.titled(t.title);
    if (at === this.#shown) return;
    this.#shown = at;
    this.#warn(at === "results" && this.#file.isOwn);
    // The workspace is drawn later and then takes the focus.
    if (at === "results") return;
    if (at === "columns" && this.#control !== "") {
      const control = this.querySelector<HTMLElement>(`#${CSS.escape(this.#control)}`);
      this.#control = "";
      control?.focus();
      if (control) return;
    }
    // The step before is gone and the focus with it: go on at the heading of the new one, once the next frame has laid
    // the page out, so that this is not one task with drawing it.
    requestAnimationFrame(() => {
      const heading = this.querySelector<HTMLElement>("h2[tabindex]");
      (heading ?? this.querySelector<HTMLElement>("h1"))?.focus();
    });
  }

  override render() {
    const { stage } = this.#file;
    return html`
      ${stage.at === "results" ? nothing : html`<h1 tabindex="-1">${t.title}</h1>`}
      ${this.#step(stage)}
    `;
  }

  /** Whether leaving the page is asked about: what was worked out is nowhere else. */
  #warn(isLost: boolean) {
    if (isLost) addEventListener("beforeunload", ask);
    else removeEventListener("beforeunload", ask);
  }

  /** All views at once. */
  async #whole(what: "saveWhole" | "printWhole") {
    const workspace = this.querySelector("analyse-workspace") as AnalyseWorkspace;
    this.said = () => t.whole.preparing;
    try {
      const [whole, done] = await Promise.all([workspace.whole(), import("./whole.js")]);
      done[what](whole);
    } finally {
      this.said = undefined;
    }
  }

  /** Another file begins at its own first view. */
  readonly #forget = () => {
    this.#file.forget();
    if (location.hash !== address.analyse) location.hash = address.analyse;
  };

  readonly #keep = () => {
    const { session } = this.#file;
    if (!session || this.#file.stage.at !== "results") return;
    save(`${this.#file.stage.name.replace(/\.\w+$/, "")}.loyalkit`, sessionBlob(session));
    this.said = () => t.whole.kept;
    this.#warn(false);
  };

  #step(stage: Stage) {
    const file = this.#file;
    const another = html`<button type="button" class="plain" @click=${this.#forget}>${t.again}</button>`;
    switch (stage.at) {
      case "choosing":
        return choosing(file, stage.stopped === true);
      case "reading":
      case "computing":
        return progress(stage, () => file.cancel());
      case "failed":
        return html`<section class="failed" role="alert">
            <h2 tabindex="-1">${t.failed}</h2>
            <p>${stage.name}</p>
            <p class="problem">${say(stage.problem)}</p>
          </section>
          <p class="actions">
            ${mayPass(stage.problem) ? html`<button type="button" @click=${stage.again}>${text.page.missing.again}</button>` : nothing}
            ${another}
          </p>`;
      case "columns":
        return html`${columnForm(file, stage)}
          <p>${another}</p>`;
      case "results": {
        const { results, columns, name } = stage;
        if (this.#problem !== undefined)
          return html`<p class="problem" role="alert">${say(this.#problem)}</p>
            <p class="actions">
              <button type="button" @click=${() => this.#fetchWorkspace()}>${text.page.missing.again}</button>
              ${another}
            </p>`;
        return html`<analyse-workspace
          .name=${name}
          .columns=${columns}
          .results=${results}
          .settle=${this.#settle}
          .asked=${this.view}
          .given=${this.given}
        >
        </analyse-workspace>
        <p class="actions">
          <button type="button" class="link" @click=${() => this.#whole("saveWhole")}>${t.whole.save}</button>
          <button type="button" class="link" @click=${() => this.#whole("printWhole")}>${t.whole.print}</button>
          <button type="button" class="link" @click=${this.#keep}>${t.whole.keep}</button>
          ${results.kind === "query" ? nothing : html`<button type="button" class="link" @click=${() => file.correct()}>${t.correct}</button>`}
          <button type="button" class="link" @click=${this.#forget}>${t.again}</button>
          <span role="status">${this.said?.() ?? ""}</span>
        </p>`;
      }
      default:
        return nothing;
    }
  }
}

customElements.define("page-analyse", PageAnalyse);
