// An article about a metric: what a reader should know before reporting it.

import type { CalculatorId } from "../calculators/index.js";

/** What is written about a metric. */
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

/** The articles of a language. */
export type Articles = Record<CalculatorId, Article>;
