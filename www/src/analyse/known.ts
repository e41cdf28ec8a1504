// What is known about a file and its columns, guessed or chosen by the reader.

import type { Hints, Table } from "loyalkit/analysis";
import type { Questions, Settled } from "./asked.js";
import type { Kind, Roles, Settings } from "./kinds.js";

type Cell = string | number | null;

/** Files that are one table, and how the reader wants them read: what is not said is found. */
export interface Source {
  files: File[];
  sheet?: number;
  hints: Hints;
}

/** The columns, guessed or corrected. */
export interface Columns {
  source: Source;
  table: Table;
  preview: Cell[][];
  kind: Kind;
  roles: Roles;
  /** A column that was guessed to hold groups and has too many of them. */
  ungrouped?: string | undefined;
  /** What customers rated besides the score of a survey. */
  ratings: readonly string[];
  settings: Settings;
  /** What the file leaves open. */
  asked: Questions;
  /** Answers that hold for some columns only, by question and column. */
  answers: Record<string, string>;
  /** What the reader answered when the rows were read. */
  settled: readonly Settled[];
  /** What the reader has chosen, and is kept when the file is read anew. */
  chosen: Chosen;
}

export interface Chosen {
  kind?: Kind;
  roles: Partial<Roles>;
  ratings?: readonly string[];
  settings: Partial<Settings>;
  timeZone?: string;
}
