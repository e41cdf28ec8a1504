// The catalogue of each language, loaded when it is asked for, whole or in parts: each a file of its own.

import type { CalculatorTexts } from "./calculators.js";
import type { LargeDataText } from "./en/large-data.js";
import type { QueryTexts } from "./en/queries.js";
import type { SheetText } from "./en/sheet.js";
import type { TerminalText } from "./en/terminal.js";
import { type Locale, type Spoken, spokenIn, use } from "./in-use.js";
import type { AnalysisText, Catalogue, FrameText } from "./parts.js";

/** What a language has, each in a file. */
export interface Language {
  whole: () => Promise<Catalogue>;
  frame: () => Promise<FrameText>;
  analysis: () => Promise<{ analyse: AnalysisText; spoken: Spoken }>;
  calculators: () => Promise<CalculatorTexts>;
  largeData: () => Promise<LargeDataText>;
  queries: () => Promise<QueryTexts>;
  sheet: () => Promise<SheetText>;
  terminal: () => Promise<TerminalText>;
}

const languages: Record<Locale, Language> = {
  en: {
    whole: async () => (await import("./en/index.js")).en,
    frame: async () => (await import("./en/frame.js")).frame,
    analysis: () => import("./en/analysis.js"),
    calculators: async () => (await import("./en/calculators/index.js")).calculators,
    largeData: async () => (await import("./en/large-data.js")).largeData,
    queries: async () => (await import("./en/queries.js")).queries,
    sheet: async () => (await import("./en/sheet.js")).sheet,
    terminal: async () => (await import("./en/terminal.js")).terminal,
  },
  da: {
    whole: async () => (await import("./da/index.js")).da,
    frame: async () => (await import("./da/frame.js")).frame,
    analysis: () => import("./da/analysis.js"),
    calculators: async () => (await import("./da/calculators/index.js")).calculators,
    largeData: async () => (await import("./da/large-data.js")).largeData,
    queries: async () => (await import("./da/queries.js")).queries,
    sheet: async () => (await import("./da/sheet.js")).sheet,
    terminal: async () => (await import("./da/terminal.js")).terminal,
  },
  nb: {
    whole: async () => (await import("./nb/index.js")).nb,
    frame: async () => (await import("./nb/frame.js")).frame,
    analysis: () => import("./nb/analysis.js"),
    calculators: async () => (await import("./nb/calculators/index.js")).calculators,
    largeData: async () => (await import("./nb/large-data.js")).largeData,
    queries: async () => (await import("./nb/queries.js")).queries,
    sheet: async () => (await import("./nb/sheet.js")).sheet,
    terminal: async () => (await import("./nb/terminal.js")).terminal,
  },
  pl: {
    whole: async () => (await import("./pl/index.js")).pl,
    frame: async () => (await import("./pl/frame.js")).frame,
    analysis: () => import("./pl/analysis.js"),
    calculators: async () => (await import("./pl/calculators/index.js")).calculators,
    largeData: async () => (await import("./pl/large-data.js")).largeData,
    queries: async () => (await import("./pl/queries.js")).queries,
    sheet: async () => (await import("./pl/sheet.js")).sheet,
    terminal: async () => (await import("./pl/terminal.js")).terminal,
  },
};

/**
 * Loads all texts of a language, a file of its own, and has `describe` and `format` speak it.
 *
 * @example (await catalogue("en")).calculators.nps.title
 */
export async function catalogue(locale: Locale): Promise<Catalogue> {
  const loaded = await languages[locale].whole();
  use(loaded);
  return loaded;
}

/** Loads what is said on every page, and has `describe` and `format` speak the language, as calculators need it. */
export async function frameText(locale: Locale): Promise<FrameText> {
  const loaded = await languages[locale].frame();
  // What knows the messages of files, too, stays in use.
  if (!spokenIn(locale)) use(loaded);
  return loaded;
}

/** Loads what is said of files, and has `describe` know the messages that files have. */
export async function analysisText(locale: Locale): Promise<AnalysisText> {
  const { analyse, spoken } = await languages[locale].analysis();
  // What else is in use of the language stays.
  use({ ...spokenIn(locale), ...spoken });
  return analyse;
}

/** Loads the calculators of a language, and the article about each. */
export const calculatorTexts = (locale: Locale): Promise<CalculatorTexts> => languages[locale].calculators();

/** Loads the page about large data. */
export const largeDataText = (locale: Locale): Promise<LargeDataText> => languages[locale].largeData();

/** Loads what is said about queries for a warehouse. */
export const queryTexts = (locale: Locale): Promise<QueryTexts> => languages[locale].queries();

/** Loads what the page says around a spreadsheet. */
export const sheetText = (locale: Locale): Promise<SheetText> => languages[locale].sheet();

/** Loads what the terminal says in a language. */
export const terminalText = (locale: Locale): Promise<TerminalText> => languages[locale].terminal();
