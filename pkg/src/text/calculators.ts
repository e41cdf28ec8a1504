// The texts of calculators in one language. A missing or a superfluous text does not compile.

import type { ChoiceInput } from "../calculators/calculator.js";
import type { CalculatorId, Listed } from "../calculators/index.js";
import { kebab } from "../calculators/inputs.js";

/** The entry of a calculator in the list. */
export type Entry<Id extends CalculatorId> = Extract<Listed, { id: Id }>;
/** The inputs of a calculator. */
export type Inputs<Id extends CalculatorId> = Entry<Id>["inputs"];
/** The label of each option of each choice. */
export type Choices<Id extends CalculatorId> = {
  [Name in keyof Inputs<Id> as Inputs<Id>[Name] extends ChoiceInput ? Name : never]: {
    [Option in Inputs<Id>[Name] extends ChoiceInput<infer Options> ? Options : never]: string;
  };
};

/** What the answer of a calculator may say. */
type VerdictOf<Id extends CalculatorId> = NonNullable<ReturnType<Entry<Id>["compute"]>["verdict"]>;

/** An article about a metric: what a reader should know before reporting it. */
export interface Article {
  /** What it is, in two or three sentences. */
  meaning: string;
  /** An example with its numbers, worked out in words. */
  example: string;
  /** What often goes wrong. */
  pitfalls: readonly string[];
  /** What a good value is, and why benchmarks mislead. */
  good: string;
  /** Which kind of loyalty it shows: what customers do, what they feel, or neither. */
  loyalty: string;
}

/** A number in a sentence: as it is written, and its value, which decides between one and several. */
export interface Said {
  value: number | null;
  toString(): string;
}

/** The texts of one calculator. */
export interface CalculatorText<Id extends CalculatorId> {
  /** Its name, as in a list. */
  title: string;
  /** The question that it answers, as a marketer would ask it. */
  question: string;
  /** What else people call it, so that they find it. */
  also?: readonly string[];
  /** The label of each input. */
  inputs: { [Name in keyof Inputs<Id>]: string };
  /** The label of each option, where an input offers some. */
  choices: Choices<Id>;
  /** The label of each figure in the outcome. */
  figures: Record<string, string>;
  /** The answer in a sentence, by its code. What stands between asterisks is what to remember. */
  verdicts: {
    [V in VerdictOf<Id> as V["code"]]: (said: { [Name in keyof V["params"]]: Said }) => string;
  };
  /** The name of each group of inputs. */
  groups?: Record<string, string>;
  /** What is named in the picture, where it is neither a figure nor an input or needs a shorter name. */
  names?: Record<string, string>;
  /** The formula in words. */
  formula: string;
  /** A pitfall. */
  note?: string;
  /** What is written about the metric. */
  article: Article;
}

/** The texts of all calculators. */
export type CalculatorTexts = { [Id in CalculatorId]: CalculatorText<Id> };

/** `lifetimeValue` as `lifetime-value`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : "";

/**
 * The texts of calculators by their names, from the functions that make them: what a language says of a calculator stands in one place.
 * One that is missing makes the result no {@link CalculatorTexts}.
 */
export const byName = <Made extends Record<string, () => unknown>>(made: Made) =>
  Object.fromEntries(Object.entries(made).map(([name, text]) => [kebab(name), text()])) as {
    [Name in keyof Made & string as Kebab<Name>]: ReturnType<Made[Name]>;
  };
