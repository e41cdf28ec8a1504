// `loyalkit/univer`: the functions in Univer, which is an optional peer.

import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { en } from "../text/en/functions.js";
import {
  type CellError,
  type FunctionTexts,
  functions,
  isCellError,
  type Matrix,
  type Scalar,
  type SpreadsheetFunction,
} from "./index.js";

/** What Univer's function list and hints show of a function. */
interface FunctionInfo {
  functionName: string;
  functionType: number;
  description: string;
  abstract: string;
  functionParameter: { name: string; detail: string; example: string; require: 0 | 1; repeat: 0 | 1 }[];
}

/** `FUniver.newAPI(univer)`, with the facade of `@univerjs/sheets-formula`. */
export interface UniverApi {
  getFormula(): object;
}

/** The part of Univer's formula API that is needed. Its service of functions has no public name. */
interface Formula {
  registerFunction(name: string, compute: () => null, options: { description: FunctionInfo }): { dispose(): void };
  _functionService: { registerExecutors(executor: BaseFunction): void };
}

/** Functions that users add, in Univer's list. */
const USER_FUNCTION = 15;

/** A cell of Univer. Its blanks have the value 0, and its errors that of their literal. */
function cellOf(cell: BaseValueObject | null): unknown {
  if (!cell || cell.isNull()) return null;
  return cell.isError() ? ({ error: String(cell.getValue()) } satisfies CellError) : cell.getValue();
}

function rangeOf(variant: FunctionVariantType): Matrix {
  if (!variant.isArray()) return [[cellOf(variant as BaseValueObject)]];
  return (variant as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => cellOf(cell ?? null)));
}

/** Univer takes an error as its literal; it shows no message. */
const result = (cell: Scalar) => ValueObjectFactory.create(isCellError(cell) ? cell.error : cell);

/** What Univer calls. Not one of its custom functions: those are given 0 for a blank cell, which would be an answer to a survey. */
class Executor extends BaseFunction {
  constructor(
    name: string,
    private readonly compute: SpreadsheetFunction["call"],
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const found = this.compute(...variants.map(rangeOf));
    if (!Array.isArray(found)) return result(found);
    return ArrayValueObject.create({
      calculateValueList: found.map((row) => row.map(result)),
      rowCount: found.length,
      columnCount: found[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/**
 * Adds the functions to Univer, with their help in the language, for its function list and for the hints while typing. Univer starts its
 * formulas with the first workbook: create one before.
 *
 * In Danish, Norwegian and Polish each function is listed by its own name, and its English name is understood too. Univer shows the error
 * of a cell, without the sentence that says why.
 *
 * @param univerAPI `FUniver.newAPI(univer)`
 * @param texts the help, which also says the language of the names; default English
 * @returns takes the functions out again
 * @example
 * registerLoyalkit(FUniver.newAPI(univer), await functionTexts("da"));
 */
export function registerLoyalkit(univerAPI: UniverApi, texts: FunctionTexts = en): { dispose(): void } {
  const { locale } = texts;
  const formula = univerAPI.getFormula() as Formula;
  const added: { dispose(): void }[] = [];
  for (const { name, localizedNames, arguments: all, call } of functions) {
    const { description, example } = texts.functions[name];
    const own = locale === "en" ? name : localizedNames[locale];
    for (const functionName of new Set([own, name])) {
      const info: FunctionInfo = {
        functionName,
        functionType: USER_FUNCTION,
        description: `${description} ${example}`,
        abstract: description,
        functionParameter: all.map(({ id, optional }) => ({
          name: texts.arguments[id].name,
          detail: texts.arguments[id].help,
          example: "",
          require: optional ? 0 : 1,
          repeat: 0,
        })),
      };
      added.push(formula.registerFunction(functionName, () => null, { description: info }));
      formula._functionService.registerExecutors(new Executor(functionName, call));
    }
  }
  return {
    dispose: () => {
      for (const one of added) one.dispose();
    },
  };
}
