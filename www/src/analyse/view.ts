// One view of what a file says: what is asked for it, what the reader may choose about it, and how it is drawn.

import { html, nothing, type TemplateResult } from "lit";
import { text } from "../language.js";
import type { Columns, Results } from "./file.js";
import { say } from "./words.js";

const t = text.page.analyse.workspace;

/** So many parts a view is drawn in at most: one a task, so that none of them holds the page up. */
export const PARTS = 5;

/** The results of a kind of file. */
export type ResultsOf<K extends Results["kind"]> = Extract<Results, { kind: K }>;

/** What a view is drawn from. */
export interface Drawn<R, V, C> {
  value: V;
  results: R;
  columns: Columns;
  /** What the file is called. */
  name: string;
  /** What the reader has chosen. */
  chosen: C;
  choose: (change: Partial<C>) => void;
  /** How many parts are to be drawn so far. */
  parts: number;
}

/** Says what is being done, and what share of it is done where that is known; resolves once the reader can see it. */
export type Tell = (doing: string, share?: number) => Promise<void>;

/** A view of results `R`: a value `V` for what the reader chooses, `C`. */
export interface View<R, V, C extends object> {
  label: string;
  /** Whether the file has the columns for it; default: it has. */
  isThere?: (columns: Columns) => boolean;
  /** What is shown until the reader chooses. */
  chosen: (columns: Columns) => C;
  /** The value for that, where it is known already. */
  known?: (results: R) => V;
  load: (results: R, chosen: C, tell: Tell) => Promise<V>;
  draw: (drawn: Drawn<R, V, C>) => unknown;
}

/** What a view is opened with. */
export interface Opening<R> {
  results: R;
  columns: Columns;
  name: string;
  /** Draws the page again; from the first part on after a new value. */
  redraw: (isNew: boolean) => Promise<unknown>;
}

/** A view of certain results, whatever it shows. */
export interface Opened {
  label: string;
  /** Asks for its value, unless that was done. */
  show(): void;
  draw(parts: number): TemplateResult | typeof nothing;
}

/** How a view is opened; nothing where the file has no columns for it. */
export type Opener<R> = (opening: Opening<R>) => Opened | undefined;

/** Whether the value of a view is there, or why it cannot be. */
type Loaded =
  | { at: "loading"; doing: string; share?: number | undefined }
  | { at: "there" }
  | { at: "failed"; problem: unknown };

/** Makes a view one of a list, in which each shows something else. */
export function view<R, V, C extends object>(of: View<R, V, C>): Opener<R> {
  return ({ results, columns, name, redraw }) => {
    if (of.isThere && !of.isThere(columns)) return undefined;
    let chosen = of.chosen(columns);
    let value = of.known?.(results);
    let loaded: Loaded | undefined = value === undefined ? undefined : { at: "there" };

    /** Keeps what was asked for last, whichever answer comes first. */
    async function load(): Promise<void> {
      let loading: Loaded = { at: "loading", doing: t.loading };
      loaded = loading;
      redraw(false);
      const tell: Tell = async (doing, share) => {
        if (loaded !== loading) return;
        loading = loaded = { at: "loading", doing, share };
        await redraw(false);
      };
      try {
        const found = await of.load(results, chosen, tell);
        if (loaded !== loading) return;
        value = found;
        loaded = { at: "there" };
      } catch (problem) {
        if (loaded !== loading) return;
        loaded = { at: "failed", problem };
      }
      redraw(true);
    }

    const choose = (change: Partial<C>) => {
      chosen = { ...chosen, ...change };
      void load();
    };

    return {
      label: of.label,
      show() {
        if (loaded === undefined) void load();
      },
      draw(parts) {
        // The same shape whether it waits or not, so that what is drawn already stays.
        const failed = loaded?.at === "failed" ? loaded.problem : undefined;
        return html`${loaded?.at === "loading" ? html`<p role="status">${loaded.doing}</p>` : nothing}
        ${
          loaded?.at === "loading" && loaded.share !== undefined
            ? html`<progress aria-label=${loaded.doing} max="1" value=${loaded.share}></progress>`
            : nothing
        }
        ${failed === undefined ? nothing : html`<p class="problem" role="alert">${say(failed)}</p>`}
        ${value === undefined ? nothing : of.draw({ value, results, columns, name, chosen, choose, parts })}`;
      },
    };
  };
}
