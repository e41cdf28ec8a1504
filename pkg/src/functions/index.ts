// `loyalkit/functions`: one list of spreadsheet functions, for every spreadsheet. Importing does nothing.

import { LoyaltyError } from "../error.js";
import { en } from "../text/en/functions.js";
import { calls, type Scalar } from "./calls.js";
import { caught } from "./cell-error.js";
import { cellsOf, dateOf, datesOf, isBlank, type Matrix, numberOf, numbersOf, wordOf } from "./cells.js";
import {
  type ArgumentName,
  type FunctionName,
  type Kind,
  localizedNames,
  type NameLocale,
  signatures,
} from "./signatures.js";

export type { FunctionLocale, FunctionTexts } from "../text/functions.js";
export type { Scalar } from "./calls.js";
export { type CellError, isCellError } from "./cell-error.js";
export type { Matrix } from "./cells.js";
export type { ArgumentName, FunctionName, NameLocale } from "./signatures.js";
export { functionTexts } from "./texts.js";

/** An argument of a spreadsheet function. */
export interface FunctionArgument {
  /** What it is called in the code and in every language's texts. */
  id: ArgumentName;
  /** The English name that a person reads. */
  name: string;
  /** One cell, or a range; ranges of one function belong together row by row where they are columns. */
  kind: "number" | "date" | "word" | "numbers" | "dates" | "column";
  /** Whether it may be left out. */
  optional: boolean;
  /** What it is, in English. */
  description: string;
}

/** A spreadsheet function. */
export interface SpreadsheetFunction {
  /** The English name, which is accepted in every language. */
  name: FunctionName;
  /** The names in other languages. */
  localizedNames: Record<NameLocale, string>;
  arguments: readonly FunctionArgument[];
  /** What it gives, in English. Other languages: {@link functionTexts}. */
  description: string;
  /** Whether the result may fill several cells. */
  spills: boolean;
  /**
   * The result for ranges, each row by row; one value is a range of one cell, and an argument that is left out is undefined.
   *
   * In ranges, text, blanks and booleans are passed over. A `CellError` in a range is the result. Nothing is thrown for bad input: text
   * where a number is needed is `#VALUE!`, an impossible number `#NUM!`, no value `#DIV/0!` or `#N/A`, each with its message.
   */
  call(...ranges: (Matrix | undefined)[]): Scalar | Scalar[][];
}

const SPILLS: ReadonlySet<FunctionName> = new Set<FunctionName>(["MRR.MOVES", "COHORT", "RFM.SEGMENT"]);

/** An argument by its kind. */
function read(name: ArgumentName, kind: Kind, range: Matrix | undefined) {
  const optional = kind.endsWith("?");
  // Where counts stand side by side, nobody was counted in a blank cell.
  if (kind === "count?" && range !== undefined && cellsOf(range).every(isBlank)) return 0;
  // A blank cell is no option.
  if (range === undefined || (optional && cellsOf(range).every(isBlank))) {
    if (optional) return undefined;
    throw new LoyaltyError({ code: "missing-input", params: { name } });
  }
  switch (kind) {
    case "numbers":
      return numbersOf(name, range);
    case "dates":
      return datesOf(range);
    case "column":
      return cellsOf(range);
    case "date":
    case "date?":
      return dateOf(name, range);
    case "word?":
      return wordOf(name, range);
    case "number":
    case "number?":
    case "count?":
      return numberOf(name, range);
  }
}

/** All spreadsheet functions, in the order of their topics: surveys, shares, retention, value, revenue, customers, programmes. */
export const functions: readonly SpreadsheetFunction[] = (Object.keys(signatures) as FunctionName[]).map((name) => {
  const signature = Object.entries(signatures[name]) as [ArgumentName, Kind][];
  // A call takes what the signature of its own name says; TypeScript cannot follow the pair through the look-up.
  const compute = calls[name] as (given: object) => Scalar | Scalar[][];
  return {
    name,
    localizedNames: localizedNames[name],
    arguments: signature.map(([id, kind]) => ({
      id,
      name: en.arguments[id].name,
      kind: kind.replace("?", "").replace("count", "number") as FunctionArgument["kind"],
      optional: kind.endsWith("?"),
      description: en.arguments[id].help,
    })),
    description: en.functions[name].description,
    spills: SPILLS.has(name),
    call(...ranges) {
      try {
        return compute(Object.fromEntries(signature.map(([id, kind], at) => [id, read(id, kind, ranges[at])])));
      } catch (thrown) {
        return caught(thrown);
      }
    },
  };
});
