// The catalogue of each language, loaded when it is asked for: a file of its own.

import type { Articles } from "./article.js";
import type { en } from "./en/index.js";
import type { LargeDataText } from "./en/large-data.js";
import type { QueryTexts } from "./en/queries.js";
import type { SheetText } from "./en/sheet.js";
import type { TerminalText } from "./en/terminal.js";
import { type Locale, type Spoken, use } from "./in-use.js";

/** All texts of one language: the shape that every language fills. */
export type Catalogue = Omit<typeof en, keyof Spoken> & Spoken;

const loaders: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import("./en/index.js")).en,
};

const articles: Record<Locale, () => Promise<Articles>> = {
  en: async () => (await import("./en/learn/index.js")).learn,
};

const terminals: Record<Locale, () => Promise<TerminalText>> = {
  en: async () => (await import("./en/terminal.js")).terminal,
};

const sheets: Record<Locale, () => Promise<SheetText>> = {
  en: async () => (await import("./en/sheet.js")).sheet,
};

const queries: Record<Locale, () => Promise<QueryTexts>> = {
  en: async () => (await import("./en/queries.js")).queries,
};

const largeDataTexts: Record<Locale, () => Promise<LargeDataText>> = {
  en: async () => (await import("./en/large-data.js")).largeData,
};

/** Loads the page about large data, a file of its own. */
export const largeDataText = (locale: Locale): Promise<LargeDataText> => largeDataTexts[locale]();

/** Loads what is said about queries for a warehouse, a file of its own. */
export const queryTexts = (locale: Locale): Promise<QueryTexts> => queries[locale]();

/** Loads what the page says around a spreadsheet, a file of its own. */
export const sheetText = (locale: Locale): Promise<SheetText> => sheets[locale]();

/** Loads what the terminal says in a language. */
export const terminalText = (locale: Locale): Promise<TerminalText> => terminals[locale]();

/** Loads the articles of a language, a file of its own. */
export const learn = (locale: Locale): Promise<Articles> => articles[locale]();

/**
 * Loads all texts of a language, a file of its own, and has `describe` and `format` speak it.
 *
 * @example (await catalogue("en")).calculators.nps.title
 */
export async function catalogue(locale: Locale): Promise<Catalogue> {
  const loaded = await loaders[locale]();
  use(loaded);
  return loaded;
}
