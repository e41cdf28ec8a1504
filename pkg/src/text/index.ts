// `loyalkit/text`: how findings and numbers are written, and the catalogues of all that a person reads, each loaded on its own.
// It loads no WebAssembly.

export { describe } from "../describe.js";
export { type FormatOptions, format, type Unit } from "../format.js";
export type { CalculatorText, CalculatorTexts, Choices, Entry, Inputs } from "./calculators.js";
export { type Catalogue, catalogue } from "./catalogue.js";
export { type Locale, locales, type Spoken, type Units, use } from "./in-use.js";
export { type Finding, type Messages, type Sentences, sentence } from "./message.js";
