// What is known about the reader's file so far, and the calls that find out more. Everything long can be stopped.

import type {
  Activity,
  Answer,
  BaseOverview,
  Categories,
  Ces,
  Contacts,
  CrossBuying,
  Csat,
  Customers,
  Engagement,
  Hints,
  Lifetimes,
  LifetimesCurve,
  Nps,
  Orders,
  Overview,
  Progress,
  QueryResult,
  Report,
  SegmentFigure,
  SegmentNps,
  SignupCohorts,
  SubscriptionChurn,
  Subscriptions,
  Survey,
  Table,
} from "loyalkit/analysis";
import { locale, text } from "../language.js";
import { type Asked, asked, isSame, type Settled } from "./asked.js";
import {
  guessedRoles,
  type Kind,
  QUESTIONS,
  type Question,
  questionOfScale,
  type Role,
  type Roles,
  type Settings,
} from "./kinds.js";
import type { Chosen, Columns, Source } from "./known.js";
import type { Sample } from "./samples.js";
import { type Session, sessionOf } from "./session-file.js";

/** How many rows the reader sees before saying which column is which. */
export const PREVIEW = 8;

/** For how many milliseconds a file is read anew without a word. */
const QUIET = 400;

/** The score that a survey asked for, and that of each group. */
export type Score =
  | { metric: "nps"; nps: Nps; segments: SegmentNps[] }
  | { metric: "csat"; csat: Csat; segments: SegmentFigure[] }
  | { metric: "ces"; ces: Ces; segments: SegmentFigure[] };

/** What came of the file: what is seen first, and where the rest is asked for. */
export type Results =
  | { kind: "orders"; source: Orders; overview: Overview }
  | { kind: "subscriptions"; source: Subscriptions; churn: SubscriptionChurn }
  | { kind: "survey"; source: Survey; score: Score }
  | { kind: "contacts"; source: Contacts; engagement: Engagement }
  | { kind: "categories"; source: Categories; crossBuying: CrossBuying }
  | { kind: "activity"; source: Activity; cohorts: SignupCohorts }
  | { kind: "lifetimes"; source: Lifetimes; curve: LifetimesCurve }
  | { kind: "customers"; source: Customers; overview: BaseOverview }
  | { kind: "query"; source: Counted; result: QueryResult };

/** What a warehouse has counted: its rows are read at once. */
interface Counted {
  report: Report & { rowsUsed: number };
  close(): Promise<void>;
}

export type { Columns } from "./known.js";

const NOTHING: Chosen = { roles: {}, settings: {} };

/** How far the reader is. */
export type Stage =
  | { at: "choosing"; stopped?: boolean }
  | { at: "reading" | "computing"; name: string; progress?: Progress; before?: Columns | undefined }
  | { at: "failed"; name: string; problem: unknown; again: () => Promise<void> }
  | { at: "columns"; name: string; columns: Columns; problem?: unknown }
  | { at: "results"; name: string; columns: Columns; results: Results };

/** The file that is being analysed: one at a time. `onChange` is called after each step. */
export class AnalysedFile {
  stage: Stage = { at: "choosing" };
  /** Whether it is the reader's, and nothing made up. */
  isOwn = false;
  #abort = new AbortController();
  readonly #open: { close(): Promise<void> }[] = [];

  constructor(private readonly onChange: () => void) {}

  /** Looks through files, which are one table in the order of their names, and guesses the columns. */
  async read(files: readonly File[]): Promise<void> {
    this.isOwn = true;
    await this.#readFiles(files);
  }

  async #readFiles(files: readonly File[]): Promise<void> {
    this.#closeAll();
    const [only] = files.length === 1 ? files : [];
    const session = only && (await sessionOf(only));
    if (session) await this.#resume(session);
    else await this.#read({ files: [...files].sort(byName), hints: {} }, NOTHING);
  }

  /** All of an analysis that the reader may want to go on with another day. */
  get session(): Session | undefined {
    if (this.stage.at !== "results" && this.stage.at !== "columns") return undefined;
    const { source, chosen, kind, answers, settled } = this.stage.columns;
    return { source, chosen: { ...chosen, kind }, answers, settled, address: location.hash };
  }

  /** Goes on with an analysis that was saved. */
  async #resume({ source, chosen, answers, settled, address }: Session): Promise<void> {
    await this.#read(source, chosen);
    this.#change((columns) => ({ ...columns, answers, settled }));
    if (location.hash !== address) location.hash = address;
    await this.analyse();
  }

  /** Cells that were copied from a spreadsheet, or any other text of rows. */
  async readPasted(pasted: string): Promise<void> {
    await this.read([new File([pasted], text.page.analyse.paste.name, { type: "text/plain" })]);
  }

  /** What is made up, the same each time: a shop, or subscriptions. */
  async readSample(which: Sample): Promise<void> {
    const name = text.page.analyse.samples[which].file;
    let sample: File | undefined;
    this.isOwn = false;
    this.#closeAll();
    const make = async (signal: AbortSignal) => {
      const [file, { country }] = [await made(which, signal), text.page.analyse.samples];
      const content =
        country === null ? file : (await import("./sample-file.js")).inCountry(await file.text(), country);
      sample = new File([content], name, { type: "text/csv" });
      return this.stage;
    };
    await this.#run("reading", name, undefined, make, () => this.readSample(which));
    if (sample && this.stage.at === "reading") await this.#readFiles([sample]);
  }

  /** Reads the file anew with what the reader knows better; `undefined` takes a hint back. */
  async hint(hints: { [Name in keyof Hints]?: Hints[Name] | undefined }): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { source, chosen } = this.stage.columns;
    const known = Object.entries({ ...source.hints, ...hints }).filter(([, value]) => value !== undefined);
    await this.#read({ ...source, hints: Object.fromEntries(known) }, chosen);
  }

  /** Another sheet of the spreadsheet: another table, of which nothing is known yet. */
  async turnTo(sheet: number): Promise<void> {
    if (this.stage.at !== "columns") return;
    await this.#read({ files: this.stage.columns.source.files, sheet, hints: {} }, NOTHING);
  }

  /** Answers a question: for the whole file, unless another column of it is surely written otherwise. */
  async answer(question: Asked, answer: string): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { code, columns } = question;
    if (code === "scale") return this.#setScale(answer);
    if (code === "encoding") return this.hint({ encoding: answer as NonNullable<Hints["encoding"]> });
    // A survey is read as the table says, whatever its columns.
    if (this.stage.columns.kind === "survey" || question.whole.includes(answer))
      return this.hint(code === "decimal-mark" ? { decimal: answer as "." } : { dateOrder: answer as "dmy" });
    const answers = Object.fromEntries(columns.map((column) => [`${code} ${column}`, answer]));
    this.#change((before) => ({ ...before, answers: { ...before.answers, ...answers } }));
  }

  /** Answers a question that came up when the rows were read, and reads them again. */
  async settle(question: Asked, answer: string): Promise<void> {
    this.correct();
    if (question.code === "scale") this.#setScale(answer);
    else {
      const isOther = (one: Settled) => !isSame(one.question, question);
      this.#change((before) => ({
        ...before,
        settled: [...before.settled.filter(isOther), { question, answer }],
      }));
    }
    await this.analyse();
  }

  /** Works out what is seen first, with the roles as they are now. */
  async analyse(): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { name } = this.stage;
    const columns = asRead(this.stage.columns);
    const compute = async (signal: AbortSignal, onProgress: (progress: Progress) => void) => {
      const read = async (columns: Columns): Promise<Stage> => {
        const results = await READ[columns.kind](columns, { signal, onProgress }, (source) => this.#open.push(source));
        return { at: "results", name, columns, results };
      };
      return read({ ...columns, ungrouped: undefined }).catch((problem) => {
        const role = guessedGroup(problem, columns);
        if (signal.aborted || role === undefined) throw problem;
        return read({ ...columns, roles: { ...columns.roles, [role]: "" }, ungrouped: columns.roles[role] });
      });
    };
    await this.#run("computing", name, columns, compute, () => this.analyse());
  }

  choose(role: Role, column: string): void {
    this.#change((columns) => ({
      ...columns,
      roles: { ...columns.roles, [role]: column },
      chosen: { ...columns.chosen, roles: { ...columns.chosen.roles, [role]: column } },
    }));
  }

  chooseRating(column: string, isOne: boolean): void {
    this.#change((columns) => {
      const ratings = columns.ratings.filter((name) => name !== column).concat(isOne ? column : []);
      return { ...columns, ratings, chosen: { ...columns.chosen, ratings } };
    });
  }

  set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
    this.#change((columns) => ({
      ...columns,
      settings: { ...columns.settings, [name]: value },
      chosen: { ...columns.chosen, settings: { ...columns.chosen.settings, [name]: value } },
    }));
  }

  chooseKind(kind: Kind): void {
    this.#change((columns) => ({
      ...columns,
      kind,
      roles: { ...guessedRoles(columns.table, kind), ...columns.chosen.roles },
      chosen: { ...columns.chosen, kind },
    }));
  }

  /** Counts days as they are in a place; "" as they are written. */
  chooseTimeZone(timeZone: string): void {
    this.#change((columns) => ({ ...columns, chosen: { ...columns.chosen, timeZone } }));
  }

  /** Back to the columns. */
  correct(): void {
    if (this.stage.at !== "results") return;
    const { name, columns, results } = this.stage;
    void results.source.close();
    this.#go({ at: "columns", name, columns });
  }

  /** Ends what runs: back to the columns where there are some, else the file is forgotten. */
  cancel(): void {
    const { stage } = this;
    const before = stage.at === "reading" || stage.at === "computing" ? stage.before : undefined;
    this.#abort.abort();
    if (before) this.#go({ at: "columns", name: nameOf(before.source), columns: before });
    else this.forget(true);
  }

  /** Ends whatever runs, and forgets the file. */
  forget(stopped = false): void {
    this.#abort.abort();
    this.#closeAll();
    this.#go(stopped ? { at: "choosing", stopped } : { at: "choosing" });
  }

  async #read(source: Source, chosen: Chosen): Promise<void> {
    const name = nameOf(source);
    const before = this.stage.at === "columns" ? this.stage.columns : undefined;
    const look = async (signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<Stage> => {
      const table = await opened(source, { signal, onProgress });
      this.#open.push(table);
      const rows = await table.rows({ count: PREVIEW, signal });
      if (before) void before.table.close();
      const { guess } = table;
      const isThere = (name: string) => table.columns.some((column) => column.name === name);
      const kind = chosen.kind ?? guess.kind ?? "orders";
      const columns: Columns = {
        source,
        table,
        preview: rows,
        kind,
        roles: { ...guessedRoles(table, kind), ...stillThere(chosen.roles, isThere) },
        ratings: chosen.ratings?.filter(isThere) ?? guess.byKind.survey.ratings ?? [],
        settings: {
          question: guess.question,
          amountPer: guess.amountPer as Settings["amountPer"],
          endIs: "first-without",
          ...chosen.settings,
        },
        asked: asked(table),
        answers: {},
        settled: [],
        chosen,
      };
      // What a warehouse has counted leaves no column to choose.
      if (guess.query !== null && guess.kind === null && chosen.kind === undefined)
        return { at: "results", name, columns, results: await counted(table, signal) };
      return { at: "columns", name, columns };
    };
    await this.#run("reading", name, before, look, () => this.#read(source, chosen));
  }

  #setScale(scale: string): void {
    const question = questionOfScale(scale);
    if (question) this.set("question", question);
  }

  #closeAll(): void {
    for (const it of this.#open.splice(0)) void it.close();
  }

  #change(change: (columns: Columns) => Columns): void {
    if (this.stage.at === "columns")
      this.#go({ at: "columns", name: this.stage.name, columns: change(this.stage.columns) });
  }

  #go(stage: Stage): void {
    this.stage = stage;
    this.onChange();
  }

  async #run(
    at: "reading" | "computing",
    name: string,
    before: Columns | undefined,
    work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Stage>,
    again: () => Promise<void>,
  ): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // Most files are read anew so fast that the form need not go away meanwhile.
    const quiet = at === "reading" && before ? performance.now() + QUIET : 0;
    if (quiet === 0) this.#go({ at, name, before });
    try {
      const next = await work(signal, (progress) => {
        if (!signal.aborted && performance.now() > quiet) this.#go({ at, name, progress, before });
      });
      if (!signal.aborted) this.#go(next);
    } catch (problem) {
      if (signal.aborted) return;
      this.#go(before ? { at: "columns", name, columns: before, problem } : { at: "failed", name, problem, again });
    }
  }
}

interface Run {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

async function made(which: Sample, signal: AbortSignal): Promise<Blob> {
  const { sampleOrders, sampleSubscriptions } = await import("loyalkit/analysis");
  return which === "shop" ? sampleOrders({ signal }) : sampleSubscriptions({ signal });
}

/** The result of a query, whose rows all count. */
async function counted(table: Table, signal: AbortSignal): Promise<Results> {
  const { report } = table;
  const result = await table.result({ signal });
  return {
    kind: "query",
    source: { report: { ...report, rowsUsed: report.rowsRead }, close: () => Promise.resolve() },
    result,
  };
}

/** By name, as people count: 2 before 10. */
const byName = (a: File, b: File) => a.name.localeCompare(b.name, locale, { numeric: true });

/** What the files are called together. */
function nameOf({ files }: Source): string {
  const [first, last] = [files[0], files.at(-1)].map((file) => file?.name ?? "") as [string, string];
  return files.length === 1 ? first : text.page.analyse.several(files.length, first, last);
}

async function opened({ files, sheet, hints }: Source, run: Run): Promise<Table> {
  const { open } = await import("loyalkit/analysis");
  const { unnamed: unnamedColumn } = text.page.analyse.columns;
  return open(files, { ...run, hints: { unnamedColumn, ...hints }, ...(sheet !== undefined && { sheet }) });
}

/** The reader's choices that name a column of the table; read otherwise, it may have other names. */
const stillThere = (chosen: Partial<Roles>, isThere: (name: string) => boolean): Partial<Roles> =>
  Object.fromEntries(Object.entries(chosen).filter(([, name]) => name === "" || isThere(name)));

/** The role of groups for which a file was refused, and which the reader did not ask for: without them, one view is less. */
const guessedGroup = (problem: { code?: string; params?: { name?: string } }, { roles, chosen }: Columns) =>
  (["segment", "group"] as const).find(
    (role) =>
      roles[role] !== "" &&
      chosen.roles[role] === undefined &&
      problem.code === "invalid-input" &&
      problem.params?.name === role,
  );

/** Whether the answers to a survey fit several scales, and the reader has said none. */
export const isScaleOpen = ({ kind, table: { report }, roles, chosen }: Columns) =>
  kind === "survey" &&
  chosen.settings.question === undefined &&
  report.questions.some(({ code, column }) => code === "scale" && column === roles.score);

/** A scale that nobody has said is none: then the survey is read without, and there is no score. */
const asRead = (columns: Columns): Columns =>
  isScaleOpen(columns) ? { ...columns, settings: { ...columns.settings, question: "nps" } } : columns;

/** The roles that have a column. */
const some = <Name extends Role>(roles: Roles, ...names: readonly Name[]): { [Key in Name]?: string } =>
  Object.fromEntries(names.filter((name) => roles[name] !== "").map((name) => [name, roles[name]])) as {
    [Key in Name]?: string;
  };

/** The same of roles for which the core would else take the column it found: "" where there is to be none. */
const said = <Name extends Role>(roles: Roles, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, roles[name]])) as { [Key in Name]: string };

/** What the reader knows better, column by column, and in which place days count. */
const asAnswered = ({ table, answers, settled, chosen: { timeZone } }: Columns) => ({
  ...(timeZone && { timeZone }),
  answers: [
    ...table.report.questions.flatMap(({ code, column = "" }): Answer[] => {
      const answer = answers[`${code} ${column}`] as Answer["answer"] | undefined;
      return answer === undefined ? [] : [{ code, column, answer }];
    }),
    ...settled.map(
      ({ question: { code, columns, value }, answer }): Answer => ({
        code,
        column: columns[0] ?? "",
        answer: answer as Answer["answer"],
        ...(value !== undefined && { value }),
      }),
    ),
  ],
});

type Read = (columns: Columns, run: Run, keep: (source: { close(): Promise<void> }) => void) => Promise<Results>;

/** How a file of each kind is read, and what is seen of it first. */
const READ: Record<Kind, Read> = {
  async orders(columns, run, keep) {
    const { table, roles } = columns;
    const { customer, date } = roles;
    const source = await table.transactions(
      {
        customer,
        date,
        ...some(roles, "amount", "order", "segment"),
        ...said(roles, "status", "cancelled"),
        ...(roles.amount && { ...some(roles, "quantity"), ...said(roles, "refunded", "currency") }),
      },
      { ...run, ...asAnswered(columns) },
    );
    keep(source);
    return { kind: "orders", source, overview: await source.overview({ signal: run.signal }) };
  },
  async subscriptions(columns, run, keep) {
    const { table, roles, settings } = columns;
    const { customer, start } = roles;
    const source = await table.subscriptions(
      {
        customer,
        start,
        ...some(roles, "end", "plan", "amount", "listPrice", "reason", "manager"),
        ...said(roles, "status"),
        ...(roles.amount && { ...some(roles, "quantity"), ...said(roles, "interval", "currency") }),
      },
      {
        ...run,
        ...asAnswered(columns),
        ...(roles.end && { endIs: settings.endIs }),
        ...(roles.amount && { amountPer: settings.amountPer }),
      },
    );
    keep(source);
    return { kind: "subscriptions", source, churn: await source.churn({ signal: run.signal }) };
  },
  async survey({ table, roles, ratings, settings: { question }, chosen }, run, keep) {
    const asked = QUESTIONS[question];
    const source = await table.survey(
      {
        score: roles.score,
        // Whoever chose the question has said the scale.
        ...("scale" in asked
          ? { scale: [...asked.scale] }
          : chosen.settings.question !== undefined && { scale: [0, 10] as const }),
        ...some(roles, "segment", "date", "comment", "revenue"),
        ...(ratings.length > 0 && {
          ratings: ratings.filter((name) => name !== roles.score && name !== roles.revenue),
        }),
      },
      run,
    );
    keep(source);
    return { kind: "survey", source, score: await scored(source, question, roles.segment !== "", run) };
  },
  async contacts(columns, run, keep) {
    const { table, roles } = columns;
    const source = await table.events(
      { customer: roles.customer, date: roles.date, kind: roles.kind, ...oneOf(roles) },
      { ...run, ...asAnswered(columns) },
    );
    keep(source);
    return { kind: "contacts", source, engagement: await source.engagement({ signal: run.signal }) };
  },
  async categories(columns, run, keep) {
    const { table, roles } = columns;
    const { customer, category } = roles;
    const source = await table.categories(
      { customer, category, ...some(roles, "date", "amount") },
      { ...run, ...asAnswered(columns) },
    );
    keep(source);
    return { kind: "categories", source, crossBuying: await source.crossBuying({ signal: run.signal }) };
  },
  async activity(columns, run, keep) {
    const { table, roles } = columns;
    const { customer, signup, lastActivity } = roles;
    const source = await table.activity({ customer, signup, lastActivity }, { ...run, ...asAnswered(columns) });
    keep(source);
    return { kind: "activity", source, cohorts: await source.cohorts({ signal: run.signal }) };
  },
  async lifetimes(columns, run, keep) {
    const { table, roles } = columns;
    const { duration, left } = roles;
    const source = await table.lifetimes(
      // A row of a warehouse stands for several customers.
      { duration, left, ...some(roles, "customer", "group"), ...weightOf(table) },
      { ...run, ...asAnswered(columns) },
    );
    keep(source);
    const by = roles.group === "" ? {} : { by: "group" as const };
    return { kind: "lifetimes", source, curve: await source.kaplanMeier({ ...by, signal: run.signal }) };
  },
  async customers(columns, run, keep) {
    const { table, roles } = columns;
    const { customer } = roles;
    const source = await table.customers(
      { customer, ...some(roles, "orders", "last", "first", "value") },
      { ...run, ...asAnswered(columns) },
    );
    keep(source);
    return { kind: "customers", source, overview: await source.overview({ signal: run.signal }) };
  },
};

/** The column that counts the customers of a row, in what a warehouse has counted. */
function weightOf({ guess }: Table): { weight?: string } {
  const { weight } = guess.query === "survivalTable" ? (guess.roles as { weight?: string }) : {};
  return weight === undefined ? {} : { weight };
}

/** How long an answer took: by when it came, where that is known. */
const oneOf = (roles: Roles) => (roles.answered ? some(roles, "answered") : some(roles, "duration"));

async function scored(survey: Survey, question: Question, hasSegments: boolean, { signal }: Run): Promise<Score> {
  const asked = QUESTIONS[question];
  switch (asked.metric) {
    case "nps":
      return {
        metric: "nps",
        nps: await survey.nps({ signal }),
        segments: hasSegments ? await survey.bySegment({ signal }) : [],
      };
    case "csat":
      return {
        metric: "csat",
        csat: await survey.csat({ signal }),
        segments: hasSegments ? await survey.bySegment({ metric: "csat", signal }) : [],
      };
    case "ces": {
      const { direction } = asked;
      return {
        metric: "ces",
        ces: await survey.ces({ direction, signal }),
        segments: hasSegments ? await survey.bySegment({ metric: "ces", direction, signal }) : [],
      };
    }
  }
}
