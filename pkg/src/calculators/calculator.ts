// What a calculator is: data. The page, embedded elements, spreadsheet functions and documentation are drawn from it.

import type { Unit } from "../format.js";
import type { Interval, Reason, Warning } from "../wasm/types.js";

/** The topic of a calculator. */
export type Topic = "survey" | "retention" | "value" | "share" | "programme" | "strategy";

/** A number typed by the reader. A `percent` is typed as 5 and arrives as 0.05. */
export interface NumberInput {
  kind: "number";
  unit: Unit;
  /** The example value that the calculator opens with. */
  initial: number;
  /** The lowest and highest possible value, in the unit that arrives; checked by the core, shown as a hint. */
  min?: number;
  max?: number;
}

/** A choice from a few options. */
export interface ChoiceInput<Options extends string = string> {
  kind: "choice";
  options: readonly Options[];
  initial: Options;
}

/** A list of numbers, typed or pasted. */
export interface ListInput {
  kind: "list";
  unit: Unit;
  /** The example value that the calculator opens with. */
  initial: readonly number[];
}

/** Any input. */
export type Input = NumberInput | ChoiceInput | ListInput;

/** A figure in an outcome; its label is the text of that name. */
export interface Figure {
  name: string;
  value: number | null;
  unit: Unit;
}

/** The outcome of a calculator. */
export interface Outcome {
  /** The main figure. */
  answer: Figure;
  /** Its confidence interval, in the same unit. */
  interval?: Interval | null;
  /** Other figures, the most interesting first. */
  others?: readonly Figure[];
  /**
   * The formula with the reader's own numbers: `{start}` is the input of that name, written with its unit, and a list its sum. The renderer
   * adds `= answer`.
   */
  worked: string;
  warnings?: readonly Warning[];
  reason?: Reason | undefined;
}

/** A calculator whose inputs are named by `Inputs`. */
export interface Calculator<Inputs extends Record<string, Input> = Record<string, Input>> {
  id: string;
  topic: Topic;
  inputs: Inputs;
  /** Throws a LoyaltyError if the inputs are impossible. */
  compute(values: Values<Inputs>): Outcome;
}

/** What the reader gave, by input. */
export type Values<Inputs extends Record<string, Input>> = {
  [Name in keyof Inputs]: Inputs[Name] extends ChoiceInput<infer Option>
    ? Option
    : Inputs[Name] extends ListInput
      ? readonly number[]
      : number;
};

/** Defines a calculator and checks its types: `compute` gets exactly the declared inputs. */
export function calculator<const Id extends string, const Inputs extends Record<string, Input>>(definition: {
  id: Id;
  topic: Topic;
  inputs: Inputs;
  compute(values: Values<Inputs>): Outcome;
}) {
  return definition;
}

/** A count of things, 0 or more. */
export const count = (initial: number): NumberInput => ({ kind: "number", unit: "count", initial, min: 0 });

/** A share, typed as percent: `percent(0.05)` opens with 5. */
export const percent = (initial: number): NumberInput => ({ kind: "number", unit: "percent", initial, min: 0, max: 1 });

/** An amount in the reader's own currency. */
export const money = (initial: number): NumberInput => ({ kind: "number", unit: "money", initial });

/** The price or value of one of many, such as a point, in the reader's own currency; 0 or more. */
export const price = (initial: number): NumberInput => ({ kind: "number", unit: "price", initial, min: 0 });

/** A plain number, 0 or more. */
export const amount = (initial: number): NumberInput => ({ kind: "number", unit: "number", initial, min: 0 });

/** A choice from a few options; opens with the first. */
export const choice = <const Options extends string>(
  ...options: readonly [Options, ...Options[]]
): ChoiceInput<Options> => ({
  kind: "choice",
  options,
  initial: options[0],
});

/** Numbers one after another. */
export const list = (...initial: readonly number[]): ListInput => ({ kind: "list", unit: "number", initial });
