// In which language the page speaks: the one place that picks it. It can be changed while the page stands.

import { LitElement } from "lit";
import {
  analysisText,
  type Catalogue,
  calculatorTexts,
  type FrameText,
  frameText,
  type Locale,
  locales,
} from "loyalkit/text";
import { isMissing } from "./missing.js";

const spoken = (tag: string | null): Locale | undefined =>
  locales.find((locale) => tag?.toLowerCase().split("-")[0] === locale);

const { root, lang } = document.documentElement.dataset;

/** Where the page lies: a language has a folder in it. */
const home = new URL(root ?? "./", location.href);

/** Whether it has a folder for each language: a file on a disk has none, nor has the page with a spreadsheet. */
const hasFolders = import.meta.env.PROD && root !== undefined && location.protocol !== "file:";

/** An address of what lies beside the page, such as `docs/`, from whichever of its folders the reader came. */
export const beside = (path: string): string => new URL(path, home).href;

/** The language of the address; else the reader's first that there is a catalogue for. */
export let locale: Locale =
  spoken(lang ?? new URLSearchParams(location.search).get("lang")) ??
  navigator.languages.map(spoken).find((found) => found !== undefined) ??
  "en";

/** What a language calls itself, as a heading would. */
export const ownName = (of: Locale): string => {
  const name = new Intl.DisplayNames(of, { type: "language" }).of(of) ?? of;
  return name.charAt(0).toLocaleUpperCase(of) + name.slice(1);
};

/** The same place in another language. */
export const inLanguage = (other: Locale): string =>
  `${hasFolders ? beside(`${other}/`) : `?lang=${other}`}${location.hash}`;

/**
 * All that the page says: what is on every page once `ready` has resolved, calculators and analysis once they have been asked for. It stays
 * one object: what has taken a part of it speaks the next language, too.
 */
export const text = { page: { analyse: {} }, calculators: {} } as Catalogue;

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What is loaded apart, though it stands in another tree. */
const APART: ReadonlySet<unknown> = new Set([text.calculators, text.page.analyse]);

/** Makes one tree of texts say what another says. */
function become(tree: Tree, other: Tree): void {
  for (const name of Object.keys(tree)) if (!(name in other) && !APART.has(tree[name])) delete tree[name];
  for (const [name, said] of Object.entries(other)) {
    if (!isTree(said)) {
      tree[name] = said;
      continue;
    }
    const own = tree[name];
    const part = isTree(own) ? own : {};
    tree[name] = part;
    become(part, said);
  }
}

/** All that is said by now, and where another language has it from. */
const parts = new Map<object, (locale: Locale) => Promise<object>>();

/** The same while it is being loaded, so that nothing is loaded twice. */
const loading = new Map<object, Promise<unknown>>();

/** Loads texts, and tries a second time where they could not be fetched. */
const saidIn = <T>(load: (locale: Locale) => Promise<T>, other: Locale): Promise<T> =>
  load(other).catch((problem) => (isMissing(problem) ? load(other) : Promise.reject(problem)));

async function fill<T extends object>(said: T, load: (locale: Locale) => Promise<T>): Promise<void> {
  const asked = locale;
  const loaded = await saidIn(load, asked);
  // The reader may have changed the language meanwhile.
  if (asked !== locale) return fill(said, load);
  become(said as Tree, loaded as Tree);
  parts.set(said, load);
}

/** Texts that are loaded apart, and speak the next language, too. */
export async function apart<T extends object>(load: (locale: Locale) => Promise<T>, said = {} as T): Promise<T> {
  if (parts.has(said)) return said;
  const begun = loading.get(said) ?? fill(said, load).finally(() => loading.delete(said));
  loading.set(said, begun);
  await begun;
  return said;
}

/** Has the page say what is on every page. */
export const ready = () => apart(frameText, text as FrameText);

/** Has it say what its calculators say. */
export const calculatorsReady = () => apart(calculatorTexts, text.calculators);

/** Has it say what is said of files. */
export const analysisReady = () => apart(analysisText, text.page.analyse);

document.documentElement.lang = locale;

const listeners = new Set<() => void>();

/** Called whenever the page has begun to speak another language. */
export const onLanguage = (listener: () => void) => listeners.add(listener);

/** The language that was asked for last. */
let wanted = locale;

/** Speaks another language from now on: all that stands here stays. The address alone remembers it. */
export async function change(other: Locale): Promise<void> {
  wanted = other;
  // All or nothing: where a file is missing, the page goes on as it was. What is loaded meanwhile is said anew as well.
  const loaded = new Map<object, object>();
  while (loaded.size < parts.size)
    await Promise.all(
      [...parts].map(async ([said, load]) => loaded.has(said) || loaded.set(said, await saidIn(load, other))),
    );
  if (wanted !== other) return;
  for (const [said, next] of loaded) become(said as Tree, next as Tree);
  locale = other;
  document.documentElement.lang = other;
  history.replaceState(null, "", inLanguage(other));
  for (const listener of listeners) listener();
}

// Whatever is drawn is drawn anew, and what is kept out of sight once it is back.
LitElement.addInitializer((element) => {
  let drawn = locale;
  const draw = () => {
    if (drawn === locale) return;
    drawn = locale;
    (element as LitElement).requestUpdate();
  };
  element.addController?.({
    hostConnected: () => {
      listeners.add(draw);
      draw();
    },
    hostDisconnected: () => listeners.delete(draw),
  });
});
