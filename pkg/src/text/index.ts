// `loyalkit/text`: all texts by language, and the formatting of numbers and messages. It loads no WebAssembly.

import { calculators } from "./en/calculators.js";
import { messages } from "./en/messages.js";
import { page } from "./en/page.js";

/** All texts of one language. */
export const en = { calculators, messages, page };

/** The shape that every language fills. */
export type Catalogue = typeof en;

export { describe, type Locale } from "../describe.js";
export { type FormatOptions, format, type Unit } from "../format.js";
export { numberTyped, type Typed, typeNumber } from "../number-typed.js";
export { isSignificant, isSmallSample, SIGNIFICANCE, SMALL_SAMPLE } from "../significance.js";
export type { CalculatorText, CalculatorTexts, Choices, Entry, Inputs } from "./calculators.js";
export type { Finding, Messages } from "./message.js";
