// The shape of the help of spreadsheet functions: a text that is missing does not compile.

import type { ArgumentName, FunctionName, NameLocale } from "../functions/signatures.js";

/** The languages that functions have help in. */
export type FunctionLocale = "en" | NameLocale;

/** The help of all spreadsheet functions in one language. */
export interface FunctionTexts {
  locale: FunctionLocale;
  /** What each argument is called, in one word as formulas show it, and what it is. */
  arguments: Record<ArgumentName, { name: string; help: string }>;
  /** What each function gives, and a formula as it is typed in this language. */
  functions: Record<FunctionName, { description: string; example: string }>;
}
