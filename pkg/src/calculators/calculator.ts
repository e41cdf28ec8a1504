// What a calculator is: data. The page, embedded elements, spreadsheet functions and documentation are drawn from it.

import type { Unit } from "../format.js";
import type { Interval, Reason, Warning } from "../wasm/types.js";
import type { Picture } from "./picture.js";

/** The topic of a calculator. */
export type Topic = "survey" | "retention" | "value" | "share" | "programme" | "strategy";

/** What every input may say about its place in the form. */
interface Placed {
  /** Inputs of a group stand together under its name, such as those of the survey before and those of the one after. */
  group?: string;
  /** Folded away, with a value that most readers keep. */
  isExpert?: boolean;
}

/** A number typed by the reader. A `percent` is typed as 5 and arrives as 0.05. */
export interface NumberInput extends Placed {
  kind: "number";
  unit: Unit;
  /** The example value that the calculator opens with. */
  initial: number;
  /** The lowest and highest possible value, in the unit that arrives; checked by the core, shown as a hint. */
  min?: number;
  max?: number;
}

/** A choice from a few options. */
export interface ChoiceInput<Options extends string = string> extends Placed {
  kind: "choice";
  options: readonly Options[];
  initial: Options;
}

/** A list of numbers, typed or pasted. */
export interface ListInput extends Placed {
  kind: "list";
  unit: Unit;
  /** The example value that the calculator opens with. */
  initial: readonly number[];
}

/** Any input. */
export type Input = NumberInput | ChoiceInput | ListInput;

/** A number and what it measures. */
export interface Quantity {
  value: number | null;
  unit: Unit;
  /** Whether a plus is written too, as of a change that could go either way. */
  isSigned?: boolean;
}

/** A figure in an outcome; its label is the text of that name. */
export interface Figure extends Quantity {
  name: string;
}

/** The answer in a sentence: which one, and the numbers in it. The words are the catalogue's. */
export interface Verdict<Code extends string = string, Name extends string = string> {
  code: Code;
  params: Record<Name, Quantity>;
}

/** Says the answer by a sentence of the catalogue. */
export const verdict = <const Code extends string, Name extends string>(
  code: Code,
  params: Record<Name, Quantity>,
): Verdict<Code, Name> => ({ code, params });

/** On which side of a limit the truth is, as far as an interval tells. */
export function sideOf(
  interval: Pick<Interval, "low" | "high"> | null | undefined,
  limit = 0,
): "above" | "below" | "unclear" {
  if (!interval) return "unclear";
  if (interval.low > limit) return "above";
  return interval.high < limit ? "below" : "unclear";
}

/** The ends of an interval, as a sentence names them. */
export const ends = (interval: Interval | null | undefined, unit: Unit, isSigned = false) => ({
  low: { value: interval?.low ?? null, unit, isSigned },
  high: { value: interval?.high ?? null, unit, isSigned },
  level: { value: interval?.level ?? null, unit: "percent" as const },
});

/** A share, with its interval where it has one. */
export function shareVerdict(value: number | null, interval: Interval | null | undefined) {
  if (value === null) return undefined;
  const share = { value, unit: "percent" } as const;
  return interval
    ? verdict("share", { value: share, ...ends(interval, "percent") })
    : verdict("alone", { value: share });
}

/** What a comparison of two groups tells. */
interface Compared {
  difference: number | null;
  p?: number | null;
  interval?: Interval | null | undefined;
}

/** Whether a value has clearly changed: only where neither the interval nor the test leaves it to chance. */
export function changeVerdict({ difference, p = 0, interval }: Compared, unit: Unit, n: number, of: number) {
  if (difference === null || !interval) return undefined;
  const isSure = p !== null && p < 1 - interval.level;
  const side = isSure ? sideOf(interval) : "unclear";
  const unclear = difference === 0 ? "same" : difference > 0 ? "unclear-rise" : "unclear-fall";
  const code = ({ above: "rose", below: "fell", unclear } as const)[side];
  return verdict(code, {
    size: { value: Math.abs(difference), unit },
    ...ends(interval, unit, true),
    n: { value: n, unit: "count" },
    of: { value: of, unit: "count" },
  });
}

/** The outcome of a calculator. */
export interface Outcome<Said extends Verdict = Verdict> {
  /** The answer in a sentence; undefined where the answer is, for a reason. */
  verdict?: Said | undefined;
  /** The main figure. */
  answer: Figure;
  /** The answer as a picture; undefined where there is nothing to draw. */
  picture?: Picture | undefined;
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

/** Answers to a survey that may be counted or pasted one by one, instead of typing what they add up to. */
export interface Answers {
  /** The lowest and the highest answer. */
  scale: readonly [low: number, high: number];
  /** The input that an answer counts in. */
  countedIn(answer: number): string;
}

/** A calculator whose inputs are named by `Inputs`. */
export interface Calculator<Inputs extends Record<string, Input> = Record<string, Input>> {
  id: string;
  topic: Topic;
  inputs: Inputs;
  answers?: Answers;
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
export function calculator<
  const Id extends string,
  const Inputs extends Record<string, Input>,
  Said extends Verdict,
>(definition: {
  id: Id;
  topic: Topic;
  inputs: Inputs;
  answers?: Answers;
  compute(values: Values<Inputs>): Outcome<Said>;
}) {
  return definition;
}

/** A count of things, 0 or more. */
export const count = (initial: number): NumberInput => ({ kind: "number", unit: "count", initial, min: 0 });

/** A share, typed as percent: `percent(0.05)` opens with 5. */
export const percent = (initial: number): NumberInput => ({ kind: "number", unit: "percent", initial, min: 0, max: 1 });

/** How sure an interval is to hold the true value; most readers keep 95 %. */
export const level: NumberInput = { kind: "number", unit: "percent", initial: 0.95, min: 0, max: 1, isExpert: true };

/** Inputs that most readers keep as they are. */
export const expert = <I extends Input>(input: I): I & { isExpert: true } => ({ ...input, isExpert: true });

/** Inputs that stand together under a name. */
export const group = <const Inputs extends Record<string, Input>>(name: string, inputs: Inputs): Inputs =>
  Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, { ...input, group: name }])) as Inputs;

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
