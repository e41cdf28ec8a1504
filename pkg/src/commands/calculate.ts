// A calculator of the list, with its inputs by name: for the terminal and for the MCP server.

import type { ChoiceInput, Input, ListInput, NumberInput, Outcome, Quantity } from "../calculators/calculator.js";
import { type AnyListed, load, names } from "../calculators/load.js";
import { invalid, LoyaltyError } from "../error.js";
import type { Words } from "./words.js";

export type { AnyListed } from "../calculators/load.js";
/** Every calculator's name and topic. */
export { names as calculatorNames } from "../calculators/load.js";

/** What was given, by input: a share as a fraction. */
export type Given = Readonly<Record<string, number | string | readonly number[]>>;

/** A calculator of the list; undefined where there is none of that name. */
export const calculatorOf = (name: string): Promise<AnyListed | undefined> =>
  names.some(({ id }) => id === name) ? load(name) : Promise.resolve(undefined);

/** Whether an input has a usual value: an expert's, or a choice's first option. */
export const isOptional = (input: Input): boolean => input.kind === "choice" || input.isExpert === true;

/** What a calculator answers. An input that was left out is refused, unless it has a usual value. */
export function calculate(entry: AnyListed, given: Given): { values: Given; outcome: Outcome } {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(entry.inputs, name));
  if (unknown !== undefined)
    throw invalid(unknown, { code: "unknown-option", params: { expected: Object.keys(entry.inputs) } });
  const values = Object.fromEntries(
    Object.entries(entry.inputs).map(([name, input]) => [name, inputOf(name, input, given[name])]),
  );
  return { values, outcome: entry.compute(values as never) };
}

function inputOf(name: string, input: NumberInput | ChoiceInput | ListInput, value: Given[string] | undefined) {
  if (value === undefined) {
    if (isOptional(input)) return input.initial;
    throw new LoyaltyError({ code: "missing-input", params: { name } });
  }
  if (input.kind === "choice") {
    if (typeof value === "string" && input.options.includes(value)) return value;
    throw invalid(name, { code: "none-of", params: { value: String(value), expected: [...input.options] } });
  }
  const isList = Array.isArray(value) && value.every((one) => typeof one === "number");
  if (input.kind === "list" ? isList : typeof value === "number") return value;
  throw invalid(name, {
    code: "wrong-type",
    params: { expected: input.kind === "list" ? "numbers" : "numbers", found: typeof value },
  });
}

/** The answer in a sentence, as the catalogue has it; undefined where there is none, for a reason. */
export function verdictOf(entry: AnyListed, { verdict }: Outcome, { catalogue, write }: Words): string | undefined {
  if (!verdict) return undefined;
  const sentences = catalogue.calculators[entry.id].verdicts as Record<string, (said: object) => string>;
  const said = Object.entries(verdict.params).map(([name, { value, unit, isSigned = false }]: [string, Quantity]) => {
    const text = write(value, unit, { brief: true, sign: isSigned });
    return [name, { value, toString: () => text }];
  });
  return sentences[verdict.code]?.(Object.fromEntries(said));
}
