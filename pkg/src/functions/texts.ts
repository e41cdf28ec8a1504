// The help of spreadsheet functions in each language, a file of its own.

import type { FunctionLocale, FunctionTexts } from "../text/functions.js";

const loaders: Record<FunctionLocale, () => Promise<FunctionTexts>> = {
  en: async () => (await import("../text/en/functions.js")).en,
  da: async () => (await import("../text/da/functions.js")).da,
  nb: async () => (await import("../text/nb/functions.js")).nb,
  pl: async () => (await import("../text/pl/functions.js")).pl,
};

/**
 * Loads the help of the functions in a language: what each gives, its arguments and an example. English where there is no such language.
 *
 * @example (await functionTexts("da")).functions.RETENTION.example // "=FASTHOLDELSE(150;193;50)"
 */
export const functionTexts = async (locale: FunctionLocale): Promise<FunctionTexts> =>
  (loaders[locale] ?? loaders.en)();
