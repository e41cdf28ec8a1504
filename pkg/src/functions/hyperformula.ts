// `loyalkit/hyperformula`: the functions in HyperFormula, which is an optional peer with a licence of its own (GPL-3.0).

import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from "hyperformula";
import { describe } from "../describe.js";
import type { Locale } from "../text/in-use.js";
import { COHORT_LABELS, DEFAULT_PERIODS } from "./calls.js";
import { type CellError as Failure, functions, isCellError, type Scalar, type SpreadsheetFunction } from "./index.js";
import type { NameLocale } from "./signatures.js";

/** A call in a formula, as HyperFormula hands it over; its own type is not exported. */
interface Call {
  procedureName: string;
  args: { type: string; value?: unknown }[];
}

/** In languages with a name of their own, the English name is an alias: each function has one name only in HyperFormula. */
const ALIAS = "LOYALKIT.";

const byName = new Map<string, SpreadsheetFunction>(
  functions.flatMap((one) => [
    [one.name, one],
    [ALIAS + one.name, one],
  ]),
);

const literals: Record<string, ErrorType> = {
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#VALUE!": ErrorType.VALUE,
  "#NUM!": ErrorType.NUM,
  "#N/A": ErrorType.NA,
};

/** An error of a range, kept so that it comes out as it went in. */
interface FromRange extends Failure {
  cell: CellError;
}

/** A cell of HyperFormula, which has symbols for blanks and classes for dates, percents and errors. */
function cellOf(cell: unknown): unknown {
  if (cell === EmptyValue || cell === undefined) return null;
  if (cell instanceof CellError) return { error: cell.type, cell } satisfies FromRange;
  if (typeof cell === "object" && cell !== null && "val" in cell) return cell.val;
  return cell;
}

function errorOf(failure: Failure, language: string): CellError {
  if ("cell" in failure) return (failure as FromRange).cell;
  const message = failure.finding && describe(failure.finding, language.slice(0, 2) as Locale);
  return new CellError(literals[failure.error] ?? ErrorType.VALUE, message);
}

class LoyalkitPlugin extends FunctionPlugin {
  compute(ast: Call, state: never) {
    const { procedureName } = ast;
    const called = byName.get(procedureName) as SpreadsheetFunction;
    return this.runFunction(ast.args as never, state, this.metadata(called.name), (...given: unknown[]) => {
      const ranges = given.map((range) =>
        range === undefined
          ? undefined
          : range instanceof SimpleRangeValue
            ? range.data.map((row) => row.map(cellOf))
            : [[cellOf(range)]],
      );
      const found = called.call(...ranges);
      const result = (cell: Scalar) => (isCellError(cell) ? errorOf(cell, this.config.language) : cell);
      if (!Array.isArray(found)) return result(found);
      const { width, height } = this.size(ast, state);
      if (called.name === "COHORT" && width === 1) {
        // Its number of periods is no number in the formula.
        const params = { name: "periods", value: "object", position: null };
        return errorOf({ error: "#VALUE!", finding: { code: "not-a-number", params } }, this.config.language);
      }
      // The place of an array is laid out when the formula is written: it is filled up.
      const cells = Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => result(found[row]?.[column] ?? "")),
      );
      return SimpleRangeValue.onlyValues(cells);
    });
  }

  /** How many cells a result will fill, from the formula alone. */
  size(ast: Call, state: never): ArraySize {
    const called = byName.get(ast.procedureName) as SpreadsheetFunction;
    if (called.name === "MRR.MOVES") return new ArraySize(1, 5);
    if (called.name === "COHORT") {
      const periods = ast.args.length > 2 ? ast.args[2]?.value : DEFAULT_PERIODS;
      if (typeof periods !== "number" || !(periods >= 1)) return ArraySize.scalar();
      return new ArraySize(Math.floor(periods) + COHORT_LABELS, Math.floor(periods));
    }
    const { height } = this.arraySizeForAst(ast.args[0] as never, state);
    return new ArraySize(1, height);
  }
}

LoyalkitPlugin.implementedFunctions = Object.fromEntries(
  functions.map(({ name, arguments: all, spills }) => [
    name,
    {
      method: "compute",
      parameters: all.map(({ optional }) => ({
        argumentType: FunctionArgumentType.ANY,
        ...(optional && { optionalArg: true }),
      })),
      ...(spills && { sizeOfResultArrayMethod: "size", vectorizationForbidden: true }),
    },
  ]),
);
LoyalkitPlugin.aliases = Object.fromEntries(functions.map(({ name }) => [ALIAS + name, name]));

/** The names in a language of HyperFormula, such as `daDK`. */
function translations(language: string): Record<string, string> {
  const locale = language.slice(0, 2);
  return Object.fromEntries(
    functions.flatMap(({ name, localizedNames }) => {
      const own = locale in localizedNames ? localizedNames[locale as NameLocale] : name;
      return [
        [name, own],
        [ALIAS + name, own === name ? ALIAS + name : name],
      ];
    }),
  );
}

/**
 * Adds the functions to HyperFormula, in each language that is registered by then: register languages first, then this, then build.
 * Danish, Norwegian and Polish sheets take the English names too.
 *
 * COHORT takes its number of periods as a number in the formula: HyperFormula lays out the result when the formula is written.
 *
 * @example
 * HyperFormula.registerLanguage("daDK", daDK);
 * registerLoyalkit();
 * HyperFormula.buildFromArray([["=FASTHOLDELSE(150;193;50)"]], { language: "daDK", functionArgSeparator: ";", licenseKey: "gpl-v3" });
 */
export function registerLoyalkit(): void {
  const languages = HyperFormula.getRegisteredLanguagesCodes();
  HyperFormula.registerFunctionPlugin(
    LoyalkitPlugin,
    Object.fromEntries(languages.map((language) => [language, translations(language)])),
  );
}
