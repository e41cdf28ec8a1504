// A file of this machine read as what it holds: for the terminal and for the MCP server. What the file leaves open is not guessed.

import { pathToFileURL } from "node:url";
import {
  type Activity,
  type Answer,
  type Categories,
  type Contacts,
  type Customers,
  type FileSource,
  type GuessReason,
  type Hints,
  type Lifetimes,
  LoyaltyError,
  type OpenQuestion,
  type Orders,
  open,
  type Period,
  type Question,
  type RolesOfKind,
  type RunOptions,
  type Subscriptions,
  type Survey,
  type Table,
} from "../analysis/index.js";
import { QUESTIONS, type SurveyAsked } from "./survey-question.js";

/** What a file may hold. */
export type Kind = keyof RolesOfKind;

/** What a file of each kind is asked through. */
export interface Sources {
  orders: Orders;
  subscriptions: Subscriptions;
  survey: Survey;
  contacts: Contacts;
  categories: Categories;
  activity: Activity;
  lifetimes: Lifetimes;
  customers: Customers;
}

/** Which column holds what, by the name of the role; "" for none. */
export type Columns = Record<string, string | readonly string[] | readonly [number, number]>;

/** How the reader wants a file read; what is not said is found. */
export interface Wanted {
  kind?: Kind | undefined;
  /** What it holds most likely, where its columns do not say: what is asked of it is asked of one kind alone. */
  likely?: Kind | undefined;
  columns?: Columns;
  hints?: Hints;
  sheet?: string | number | undefined;
  /** What a survey asked. */
  question?: SurveyAsked | undefined;
  asOf?: string | undefined;
  timeZone?: string | undefined;
  amountPer?: Period | undefined;
  /** The words of a status whose rows count, and of one whose rows do not. */
  counts?: readonly string[];
  leftOut?: readonly string[];
  /** Whether an amount that every line of an order repeats is the order's total, or each line's own. */
  total?: "once" | "each" | undefined;
}

/** What has to be decided before any figure can be trusted. */
export type Doubt =
  | { about: "kind"; reasons: readonly GuessReason[] }
  | { about: "columns"; reasons: readonly GuessReason[] }
  | { about: "question"; question: OpenQuestion | Question };

/** A file that was read, with nothing left open. */
export type Read = {
  [K in Kind]: {
    kind: K;
    table: Table;
    source: Sources[K];
    columns: Columns;
    /** What a survey asked; of other files it means nothing. */
    question: SurveyAsked;
    /** A column of groups that was found, and has too many of them. */
    ungrouped: string | undefined;
  };
}[Kind];

/** Thrown in place of figures: the file can be read in several ways. */
export class Undecided extends Error {
  constructor(
    readonly doubts: readonly Doubt[],
    readonly table: Table,
    readonly kind: Kind | null,
  ) {
    super("undecided");
  }
}

/** A path as the package takes it; what is no path stays. */
export const sourceOf = (file: string | FileSource): FileSource =>
  typeof file === "string" ? pathToFileURL(file) : file;

const METHODS = {
  orders: "transactions",
  subscriptions: "subscriptions",
  survey: "survey",
  contacts: "events",
  categories: "categories",
  activity: "activity",
  lifetimes: "lifetimes",
  customers: "customers",
} as const satisfies Record<Kind, keyof Table>;

export const KINDS = Object.keys(METHODS) as readonly Kind[];

/** A role of groups that was found by its name: without it, one analysis is less. */
const GROUPS: readonly string[] = ["segment", "group"];

/** Reads files as one table. Throws `Undecided` where what they hold has to be decided first. */
export async function read(files: readonly FileSource[], wanted: Wanted, run: RunOptions = {}): Promise<Read> {
  const { hints = {}, sheet } = wanted;
  const table = await open(files, { hints, ...(sheet !== undefined && { sheet }), ...run });
  try {
    return await readTable(table, wanted, run);
  } catch (error) {
    if (!(error instanceof Undecided)) await table.close();
    throw error;
  }
}

/** Reads a table that is open. Throws `Undecided` where what it holds has to be decided first. */
export async function readTable(table: Table, wanted: Wanted, run: RunOptions = {}): Promise<Read> {
  const { guess } = table;
  const kind = wanted.kind ?? guess.kind ?? wanted.likely ?? null;
  if (kind === null) throw new Undecided([{ about: "kind", reasons: unsaid(guess.reasons, wanted) }], table, null);
  const columns = columnsOf(table, kind, wanted);
  const doubts = doubtsOf(table, kind, columns, wanted);
  if (doubts.length > 0) throw new Undecided(doubts, table, kind);
  const { source, ungrouped } = await sourceIn(table, kind, columns, wanted, run);
  const { questions } = source.report;
  const open = questions.filter((question) => !isSettled(question, kind, wanted));
  if (open.length > 0) {
    await source.close();
    throw new Undecided(
      open.map((question) => ({ about: "question", question })),
      table,
      kind,
    );
  }
  const question = wanted.question ?? guess.question;
  return { kind, table, source, columns, question, ungrouped } as Read;
}

/** The columns that were found, with those that were said in their place. */
function columnsOf({ guess }: Table, kind: Kind, { columns = {}, question }: Wanted): Columns {
  const all: Columns = { ...(guess.byKind[kind] as Columns), ...columns };
  if (kind !== "survey") return all;
  const { ratings, scale: _, ...others } = all;
  const asked = QUESTIONS[question ?? guess.question];
  const rated = (ratings as readonly string[] | undefined)?.filter(
    (name) => name !== all.score && name !== all.revenue,
  );
  return {
    ...others,
    // Whoever has said the question has said the scale.
    ...("scale" in asked ? { scale: asked.scale } : question !== undefined && { scale: [0, 10] as const }),
    ...(rated && rated.length > 0 && { ratings: rated }),
  };
}

/** Which role each reason is about; null for the whole file. */
const roleOfReason = (reason: GuessReason): string =>
  reason.code === "only-date" ? "date" : reason.code === "never-again" ? "customer" : reason.params.role;

/** Reasons for doubt about columns that the reader has not named. */
const unsaid = (reasons: readonly GuessReason[], { columns = {} }: Wanted): readonly GuessReason[] =>
  reasons.filter((reason) => columns[roleOfReason(reason)] === undefined);

function doubtsOf(table: Table, kind: Kind, columns: Columns, wanted: Wanted): Doubt[] {
  const { guess, report } = table;
  const reasons = kind === guess.kind && !guess.sure ? guess.reasons : [];
  const unsettled = unsaid(reasons, wanted);
  const used = new Set(
    Object.values(columns)
      .flat()
      .filter((name) => typeof name === "string"),
  );
  const questions = report.questions.filter(
    (question) => (question.column === undefined || used.has(question.column)) && !isSettled(question, kind, wanted),
  );
  return [
    ...(unsettled.length > 0 && wanted.kind === undefined ? [{ about: "columns" as const, reasons: unsettled }] : []),
    ...questions.map((question) => ({ about: "question" as const, question })),
  ];
}

/** Whether the reader has answered a question. */
function isSettled({ code, ...of }: OpenQuestion | Question, kind: Kind, wanted: Wanted): boolean {
  const { hints = {}, question, total, counts = [], leftOut = [] } = wanted;
  switch (code) {
    case "decimal-mark":
      return hints.decimal !== undefined;
    case "date-order":
      return hints.dateOrder !== undefined;
    case "encoding":
      return hints.encoding !== undefined;
    case "scale":
      return question !== undefined || kind !== "survey";
    case "repeated-total":
      return total !== undefined;
    case "state":
      return "value" in of && [...counts, ...leftOut].includes(of.value ?? "");
  }
}

/** Answers for the rows, by the columns that were chosen. */
function answersOf(columns: Columns, { counts = [], leftOut = [], total, hints = {} }: Wanted, table: Table): Answer[] {
  const column = (role: string) => (typeof columns[role] === "string" ? columns[role] : "");
  const [status, amount] = [column("status"), column("amount")];
  const words = (list: readonly string[], answer: "counts" | "left-out") =>
    list.map((value): Answer => ({ code: "state", column: status, value, answer }));
  // A hint is for all columns; where another one contradicts it, the answer is for those that leave it open.
  const told = table.report.questions.flatMap(({ code, column: name = "" }): Answer[] => {
    const answer = code === "decimal-mark" ? hints.decimal : code === "date-order" ? hints.dateOrder : undefined;
    return answer === "." || answer === "," || answer === "dmy" || answer === "mdy"
      ? [{ code, column: name, answer }]
      : [];
  });
  return [
    ...(status ? [...words(counts, "counts"), ...words(leftOut, "left-out")] : []),
    ...(amount && total ? [{ code: "repeated-total" as const, column: amount, answer: total }] : []),
    ...told,
  ];
}

type Reader = (roles: object, options: object) => Promise<Sources[Kind]>;

async function sourceIn(table: Table, kind: Kind, columns: Columns, wanted: Wanted, run: RunOptions) {
  const { asOf, timeZone, amountPer } = wanted;
  const answers = answersOf(columns, wanted, table);
  const options =
    kind === "survey"
      ? run
      : {
          ...run,
          ...(asOf !== undefined && { asOf }),
          ...(timeZone !== undefined && { timeZone }),
          ...(answers.length > 0 && { answers }),
          ...(kind === "subscriptions" && columns.amount && { amountPer: amountPer ?? table.guess.amountPer }),
        };
  // Each method takes the roles of its kind, which the compiler cannot follow through the list.
  const reader = table[METHODS[kind]] as unknown as Reader;
  try {
    return { source: await reader(columns, options), ungrouped: undefined };
  } catch (error) {
    const role = GROUPS.find(
      (name) =>
        error instanceof LoyaltyError &&
        error.code === "invalid-input" &&
        "name" in error.params &&
        error.params.name === name &&
        wanted.columns?.[name] === undefined,
    );
    if (role === undefined) throw error;
    const { [role]: ungrouped, ...others } = columns;
    return { source: await reader(others, options), ungrouped: String(ungrouped) };
  }
}
