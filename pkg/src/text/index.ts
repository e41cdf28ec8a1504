// `loyalkit/text`: how messages and numbers are written, and the catalogue of each language, loaded on its own. It loads no
// WebAssembly.

export { describe } from "../describe.js";
export { type FormatOptions, format, type Unit } from "../format.js";
export { numberTyped, type Typed, typeNumber } from "../number-typed.js";
export { isSignificant, isSmallSample, SIGNIFICANCE, SMALL_SAMPLE } from "../significance.js";
export type { Article, CalculatorText, CalculatorTexts, Choices, Entry, Inputs, Said } from "./calculators.js";
export {
  analysisText,
  calculatorTexts,
  catalogue,
  frameText,
  largeDataText,
  queryTexts,
  sheetText,
} from "./catalogue.js";
export type { LargeDataText } from "./en/large-data.js";
export type { QueryTexts } from "./en/queries.js";
export type { SheetText } from "./en/sheet.js";
export { type Locale, locales, type Spoken, spokenIn, type Units, use } from "./in-use.js";
export { type Finding, type Messages, type Sentences, sentence } from "./message.js";
export type { AnalysisText, Catalogue, FrameText } from "./parts.js";
