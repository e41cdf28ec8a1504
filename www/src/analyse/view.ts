// One view of what a file says: what is asked for it, what the reader may choose about it, and how it is drawn.

import { html, nothing, type TemplateResult } from "lit";
import { text } from "../language.js";
import type { Columns, Results } from "./file.js";
import { mayPass, say } from "./words.js";

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

/** How each choice is read from an address; nothing where it is none. */
export type Choices<C> = { readonly [K in keyof C]-?: (written: string) => C[K] | undefined };

/** One of these words. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (written: string): T | undefined =>
    words.find((word) => word === written);

/** A number up to a limit, more than nothing. */
export const upTo = (most: number) => (written: string) => {
  const value = Number(written);
  return value > 0 && value <= most ? value : undefined;
};

/** A day, `yyyy-mm-dd`. */
export const day = (written: string) => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined);

/** A view of results `R`: a value `V` for what the reader chooses, `C`. */
export interface View<R, V, C extends object> {
  label: () => string;
  /** The sentence that answers the view's question, above it; default: the label. */
  title?: (drawn: Drawn<R, V, C>) => string;
  /** Whether the file has the columns for it; default: it has. */
  isThere?: (columns: Columns) => boolean;
  /** What is shown until the reader chooses. */
  chosen: (columns: Columns) => C;
  /** The choices that the address keeps; default: none. */
  choices?: Choices<C>;
  /** The value for that, where it is known already. */
  known?: (results: R) => V;
  load: (results: R, chosen: C, tell: Tell, columns: Columns) => Promise<V>;
  draw: (drawn: Drawn<R, V, C>) => unknown;
}

/** What a view is opened with. */
export interface Opening<R> {
  results: R;
  columns: Columns;
  name: string;
  /** Draws the page again; from the first part on after a new value. */
  redraw: (isNew: boolean) => Promise<unknown>;
  /** Called when the reader has chosen. */
  chose: () => void;
}

/** A view of certain results, whatever it shows. */
export interface Opened {
  label: string;
  /** Asks for its value with the choices of an address, unless that was done. */
  show(given: URLSearchParams): void;
  /** What the reader has chosen, as an address has it. */
  given(): URLSearchParams;
  title(): string;
  draw(parts: number): TemplateResult | typeof nothing;
  /** Resolves once it has all that it draws. */
  ready(): Promise<void>;
}

/** How a view is opened; nothing where the file has no columns for it. */
export type Opener<R> = (opening: Opening<R>) => Opened | undefined;

/** The topics under which the views of a file are found. */
export type Topic = keyof typeof t.topics;

/** A view among those of a kind of file: its address, and the topic it belongs to; without one it is its own. */
export interface Entry<R> {
  id: string;
  topic?: Topic;
  open: Opener<R>;
}

/** Whether the value of a view is there, or why it cannot be. */
type Loaded =
  | { at: "loading"; doing: string; share?: number | undefined }
  | { at: "there" }
  | { at: "failed"; problem: unknown };

/** Makes a view one of a list, in which each shows something else. */
export function view<R, V, C extends object>(of: View<R, V, C>): Opener<R> {
  return ({ results, columns, name, redraw, chose }) => {
    if (of.isThere && !of.isThere(columns)) return undefined;
    const usual = of.chosen(columns);
    const choices = Object.entries(of.choices ?? {}) as [keyof C & string, (written: string) => unknown][];
    let chosen = usual;
    let value = of.known?.(results);
    let loaded: Loaded | undefined = value === undefined ? undefined : { at: "there" };
    let last = Promise.resolve();

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
        const found = await of.load(results, chosen, tell, columns);
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
      chose();
      last = load();
    };

    const again = () => {
      last = load();
    };

    /** The choices of an address, and what is usual for all it does not say. */
    const read = (given: URLSearchParams): C => {
      const said = choices.flatMap(([name, parse]) => {
        const written = given.get(name);
        const value = written === null ? undefined : parse(written);
        return value === undefined ? [] : [[name, value]];
      });
      return { ...usual, ...Object.fromEntries(said) };
    };

    const drawn = (value: V, parts: number) => ({ value, results, columns, name, chosen, choose, parts });

    return {
      get label() {
        return of.label();
      },
      show(given) {
        const asked = read(given);
        const isSame = choices.every(([name]) => asked[name] === chosen[name]);
        if (!isSame) chosen = { ...chosen, ...asked };
        if (loaded === undefined || !isSame) last = load();
      },
      given: () =>
        new URLSearchParams(
          choices.flatMap(([name]) => (chosen[name] === usual[name] ? [] : [[name, String(chosen[name] ?? "")]])),
        ),
      ready: () => last,
      title: () => (value === undefined ? undefined : of.title?.(drawn(value, PARTS))) ?? of.label(),
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
        ${mayPass(failed) ? html`<p class="actions"><button type="button" @click=${again}>${text.page.missing.again}</button></p>` : nothing}
        ${value === undefined ? nothing : of.draw(drawn(value, parts))}`;
      },
    };
  };
}
