// The tools: those of files from the table of analyses, each answering aggregates alone, and the calculators from their list.

import { type Hints, LoyaltyError, open, type Reason, type Table } from "../analysis/index.js";
import { type AnyAnalysis, analyses, analysisOf } from "../commands/analyses.js";
import { boardOf } from "../commands/board.js";
import { calculate, calculatorNames, calculatorOf, type Given, verdictOf } from "../commands/calculate.js";
import { type ColumnName, type Figure, isFigure, type Row } from "../commands/cells.js";
import { type AnalysisName, NAMES } from "../commands/names.js";
import { OPTIONS, type OptionName } from "../commands/options.js";
import { KINDS, type Kind, type Read, readTable, sourceOf, Undecided, type Wanted } from "../commands/reading.js";
import { READING, ROLES } from "../commands/reading-options.js";
import { QUESTIONS, type SurveyAsked } from "../commands/survey-question.js";
import type { Words } from "../commands/words.js";
import type { TerminalText } from "../text/en/terminal.js";
import { Header } from "./header.js";
import { NoSuchPlace, type Places } from "./places.js";
import { protect, safeName } from "./protect.js";
import { withFewest } from "./score.js";

/** What the server was started with. */
export interface Started {
  places: Places;
  /** The fewest people that a figure may be about. */
  k: number;
  /** How files are read, as far as the person who started it has said. */
  wanted: Wanted;
  words: Words;
  text: TerminalText;
}

type Schema = Record<string, unknown>;

export interface Tool {
  name: string;
  description: string;
  inputSchema: { type: "object"; properties: Record<string, Schema>; required?: string[]; additionalProperties: false };
  call(given: Record<string, unknown>): Promise<object>;
}

/** A refusal that may be read by whoever asks: no cell of a file is in it. */
export class Refused extends Error {}

/**
 * The options that an assistant may set. All others cut the customers anew, and two answers that differ in one customer would tell what
 * that one has done.
 */
const SAFE_OPTIONS: ReadonlySet<OptionName> = new Set(["period", "level", "byGroup", "model", "horizon"]);

/** What an assistant may say of how a file is read. Who is a customer, and the words of a status, are for a person to say. */
const SAFE_READING = ["kind", "decimal", "dateOrder", "encoding", "header", "question", "total"] as const;
const SAFE_ROLES = Object.keys(ROLES).filter((name) => !["customer", "order", "comment"].includes(name));

/** Roles by which rows are grouped. */
const GROUPING = ["segment", "plan", "group", "reason", "kind", "category", "manager"];

const options = (choice: readonly string[]): Schema => ({ type: "string", enum: [...choice] });

const filesSchema = ({ mcp }: TerminalText): Schema => ({
  type: "array",
  items: { type: "string" },
  minItems: 1,
  maxItems: 50,
  description: mcp.files,
});

const readingSchema = ({ text }: Started): Record<string, Schema> => ({
  files: filesSchema(text),
  ...Object.fromEntries(
    SAFE_READING.map((name) => {
      const kind = READING[name];
      const schema = typeof kind === "object" ? options(kind.choice) : { type: "string" };
      return [name, { ...schema, description: text.reading[name] }];
    }),
  ),
  columns: {
    type: "object",
    description: text.mcp.columns,
    properties: Object.fromEntries(
      SAFE_ROLES.map((name) => [name, { type: "string", description: text.roles[name as keyof typeof ROLES] }]),
    ),
    additionalProperties: false,
  },
});

/** Days and weeks hold so few people that one could be told from the next. */
const PERIODS = ["month", "quarter", "year"];

function optionSchema(name: OptionName, text: TerminalText): Schema {
  if (name === "period") return { ...options(PERIODS), description: text.options[name] };
  const kind: (typeof OPTIONS)[OptionName] = OPTIONS[name];
  const type =
    typeof kind === "object"
      ? options(kind.choice)
      : { type: kind === "number" ? "number" : kind === "yes" ? "boolean" : "string" };
  return { ...type, ...RANGES[name], description: text.options[name] };
}

/** Between which numbers an option lies; neither end is one. */
const RANGES: Partial<Record<OptionName, { exclusiveMinimum: number; exclusiveMaximum: number }>> = {
  level: { exclusiveMinimum: 0, exclusiveMaximum: 1 },
  horizon: { exclusiveMinimum: 0, exclusiveMaximum: 1000 },
};

/** Refuses a value that its schema does not have. */
function check(name: OptionName, value: unknown, { enum: all, type, ...range }: Schema, { mcp }: TerminalText): void {
  if (Array.isArray(all)) {
    if (!all.includes(value)) throw new Refused(mcp.oneOf(name, all));
    return;
  }
  if (type === "boolean" && typeof value !== "boolean") throw new Refused(mcp.oneOf(name, ["true", "false"]));
  if (type !== "number") return;
  const [low, high] = [Number(range.exclusiveMinimum), Number(range.exclusiveMaximum)];
  if (typeof value !== "number" || value <= low || value >= high) throw new Refused(mcp.between(name, low, high));
}

/** An analysis that may be told to somebody who may know no customer. */
type Tellable = AnyAnalysis & { told: ColumnName };
const isTellable = (one: AnyAnalysis): one is Tellable => one.told !== undefined && one.needs === undefined;

/** The options that an assistant may set of an analysis. */
const safeOptions = ({ options, unasked = [] }: AnyAnalysis): OptionName[] =>
  options.filter((option) => SAFE_OPTIONS.has(option) && !unasked.includes(option));

export function toolsOf(started: Started): Tool[] {
  const {
    words,
    k,
    text: { mcp },
  } = started;
  const files = new Files(started);
  const told = NAMES.filter((name) => analyses.some((one) => one.name === name && isTellable(one)));
  return [
    {
      name: "list_files",
      description: mcp.tools.list,
      inputSchema: { type: "object", properties: {}, additionalProperties: false },
      call: async () => ({ files: started.places.list() }),
    },
    {
      name: "describe_file",
      description: mcp.tools.describe(k),
      inputSchema: {
        type: "object",
        properties: readingSchema(started),
        required: ["files"],
        additionalProperties: false,
      },
      call: (given) => files.with(given, undefined, (found, period) => describeFile(found, period, started), false),
    },
    {
      name: "summary",
      description: mcp.tools.summary(k),
      inputSchema: {
        type: "object",
        properties: readingSchema(started),
        required: ["files"],
        additionalProperties: false,
      },
      call: (given) => files.with(given, undefined, (found) => summary(found, started)),
    },
    ...told.map((name): Tool => analysisTool(name, files, started)),
    {
      name: "calculators",
      description: mcp.tools.calculators,
      inputSchema: {
        type: "object",
        properties: { calculator: options(calculatorNames.map(({ id }) => id)) },
        additionalProperties: false,
      },
      call: async ({ calculator }) => {
        if (calculator === undefined)
          return {
            calculators: calculatorNames.map(({ id }) => ({ id, title: words.catalogue.calculators[id].title })),
          };
        const entry = await calculatorOf(String(calculator));
        if (!entry) throw new Refused(mcp.noCalculator);
        const texts = words.catalogue.calculators[entry.id];
        const inputs = Object.entries(entry.inputs).map(([id, input]) => ({
          id,
          label: (texts.inputs as Record<string, string>)[id],
          ...input,
        }));
        return { id: entry.id, title: texts.title, question: texts.question, formula: texts.formula, inputs };
      },
    },
    {
      name: "calculate",
      description: mcp.tools.calculate,
      inputSchema: {
        type: "object",
        properties: {
          calculator: options(calculatorNames.map(({ id }) => id)),
          inputs: {
            type: "object",
            description: mcp.tools.inputs,
          },
        },
        required: ["calculator", "inputs"],
        additionalProperties: false,
      },
      async call({ calculator, inputs }) {
        const entry = await calculatorOf(String(calculator));
        if (!entry) throw new Refused(mcp.noCalculator);
        if (typeof inputs !== "object" || inputs === null) throw new Refused(mcp.wrongArgument("inputs"));
        try {
          const { values, outcome } = calculate(entry, inputs as Given);
          const { answer, interval = null, others = [], warnings = [], reason = null } = outcome;
          const verdict = verdictOf(entry, outcome, words)?.replaceAll("*", "") ?? null;
          return { calculator: entry.id, inputs: values, answer, interval, others, verdict, warnings, reason };
        } catch (error) {
          // The numbers are the caller's own.
          if (error instanceof LoyaltyError) throw new Refused(words.say(error));
          throw error;
        }
      },
    },
  ];
}

function analysisTool(name: AnalysisName, files: Files, started: Started): Tool {
  const { k, text } = started;
  const all = analyses.filter((one) => one.name === name && isTellable(one));
  const taken = [...new Set(all.flatMap(safeOptions))];
  const kinds = all.map(({ kind }) => kind).join(", ");
  return {
    name: name.replaceAll("-", "_"),
    description: [
      text.mcp.tools.analysis(text.analyses[name], kinds, k),
      ...(all.some(({ toldRows }) => toldRows) ? [text.mcp.tools.steps(k)] : []),
    ].join(" "),
    inputSchema: {
      type: "object",
      properties: {
        ...files.schema,
        ...Object.fromEntries(taken.map((option) => [option, optionSchema(option, text)])),
      },
      required: ["files"],
      additionalProperties: false,
    },
    async call(given) {
      for (const option of taken)
        if (given[option] !== undefined) check(option, given[option], optionSchema(option, text), text);
      return files.with(given, given.period, async (found, own) => {
        const asked = analysisOf(name, found.kind);
        if (!asked || !isTellable(asked)) throw new Refused(text.mcp.notOfKind(name, found.kind));
        const chosen = Object.fromEntries(
          safeOptions(asked)
            .filter((option) => given[option] !== undefined)
            .map((option) => [option, given[option]]),
        );
        const period = asked.options.includes("period") ? { period: own } : {};
        return { kind: found.kind, k, ...(await toldOf(asked, found, { ...chosen, ...period, limit: 0 }, started)) };
      });
    },
  };
}

/** The rows of an analysis as they may be told. */
async function toldOf(asked: Tellable, found: Opened, given: Record<string, unknown>, { k, words, text }: Started) {
  const { mcp } = text;
  const options = Object.fromEntries(
    Object.entries(given).filter(([name]) => asked.options.some((one) => one === name)),
  );
  const { columns, question } = found;
  const result = await asked.ask(found.source, options, { columns, question, run: {} });
  const every = asked.rows(result, options);
  const all = asked.toldRows?.(result, k) ?? every;
  const { reason } = result as { reason?: Reason };
  // A reason that counts or names something is told by its code alone.
  if (reason && all.every((row) => typeof row[asked.told] !== "number"))
    throw new Refused(Object.keys(reason.params).length === 0 ? words.say(reason) : mcp.noAnswer(reason.code));
  const level = Number(options.level ?? 0.95);
  const rows = found.kind === "survey" ? all.map((row) => withParts(row, QUESTIONS[question], level, k)) : all;
  if (isTooFine(found, rows, k)) throw new Refused(mcp.tooFine);
  const { told: count, untold = [] } = asked;
  const told = protect(rows, {
    k,
    count,
    untold,
    isRough: asked.isMatrix === true || count === "observed",
    shown: found.shown,
    isOfWhole: found.kind === "survey" && (asked.name === "segments" || asked.name === "trend"),
  });
  return { ...told, suppressed: told.suppressed + every.length - all.length };
}

/** A period or group of a survey with what its score tells of how many. */
function withParts(row: Row, { metric }: { metric: string }, level: number, k: number): Row {
  const { score, csat, answers } = row;
  if (typeof answers !== "number") return row;
  if (metric === "nps") return isFigure(score) ? { ...row, score: withFewest(score, answers, level, k) } : row;
  if (metric !== "csat") return row;
  const parts = (figure: Figure): Figure =>
    figure.value === null ? figure : { ...figure, part: Math.round(figure.value * answers), whole: answers };
  return { ...row, ...(isFigure(score) && { score: parts(score) }), ...(isFigure(csat) && { csat: parts(csat) }) };
}

/** Where rows are answers or contacts, a group may be one person who gave many: a column of so many groups is no column of groups. */
function isTooFine(found: Read, rows: readonly object[], k: number): boolean {
  const isGrouped = rows.length > 1 && ["segment", "plan", "reason", "group"].some((name) => name in (rows[0] ?? {}));
  return isGrouped && found.kind === "survey" && rows.length * 4 * k > found.source.report.rowsUsed;
}

async function describeFile(found: Opened, period: string, started: Started): Promise<object> {
  const { table, kind, columns, source } = found;
  const shown = (name: string) => (name === "" ? "" : safeName(found.shown(name)));
  const able: string[] = [];
  for (const one of analyses)
    if (one.kind === kind && isTellable(one) && (await canRun(one, found, period, started)))
      able.push(one.name.replaceAll("-", "_"));
  return {
    kind,
    columns: table.columns.map(({ name, type }) => ({ name: shown(name), type })),
    roles: Object.fromEntries(
      Object.entries(columns).map(([role, column]) => [
        role,
        typeof column === "string" ? shown(column) : role === "ratings" ? (column as string[]).map(shown) : column,
      ]),
    ),
    rowsRead: source.report.rowsRead,
    rowsUsed: source.report.rowsUsed,
    rowsSkipped: source.report.rowsSkipped.map(({ reason, count }) => ({ reason, count })),
    warnings: [...table.report.warnings, ...source.report.warnings].map(({ code }) => code),
    analyses: able,
  };
}

/** Whether an analysis has an answer for this file: it is tried, but for those that take long. */
async function canRun(asked: Tellable, found: Opened, period: string, started: Started): Promise<boolean> {
  const { metric } = QUESTIONS[found.question];
  if (["nps", "csat", "ces"].includes(asked.name) && asked.name !== metric) return false;
  if (asked.isSlow) return true;
  try {
    await toldOf(asked, found, { period, limit: 0 }, started);
    return true;
  } catch (error) {
    if (error instanceof LoyaltyError || error instanceof Refused) return false;
    throw error;
  }
}

/** Which analysis has the main figures of each kind. */
const MAIN: Record<Kind, AnalysisName> = {
  orders: "overview",
  subscriptions: "churn",
  survey: "nps",
  contacts: "engagement",
  categories: "categories",
  activity: "cohorts",
  lifetimes: "kaplan-meier",
  customers: "overview",
};

async function summary(found: Opened, started: Started): Promise<object> {
  const { k, words, text } = started;
  const metric = found.kind === "survey" ? found.question.split("-")[0] : undefined;
  const name = metric === "csat" || metric === "nps" ? metric : metric ? "ces" : MAIN[found.kind];
  const asked = analysisOf(name, found.kind);
  if (!asked || !isTellable(asked)) throw new Refused(text.mcp.noSummary);
  const main = await toldOf(asked, found, {}, started);
  const board = await boardOf(found, words);
  const all = main.rows.reduce((most, row) => Math.max(most, Number(row[asked.told] ?? 0)), 0);
  const findings = board.findings.filter(({ finding }) => isOfMany(finding.code, finding.params, all, k));
  return { kind: found.kind, k, ...main, findings: findings.map(({ sentence }) => sentence) };
}

/** Whether a finding is surely about k people or more, and leaves out none or as many. One of which that is not known is not told. */
function isOfMany(code: string, given: object, all: number, k: number): boolean {
  const params = given as Record<string, unknown>;
  const isMany = (share: unknown) =>
    typeof share === "number" && Math.round(share * all) >= k && Math.round((1 - share) * all) >= k;
  switch (code) {
    case "overdue":
      return Number(params.customers) >= k;
    case "leaving":
      return Number(params.expected) >= k && Number(params.known) - Number(params.expected) >= k;
    case "best-segments":
    case "few-bring-much":
      return isMany(params.customers);
    case "quiet":
    case "once":
      return isMany(params.share);
    case "levels":
      return isMany(params.promoters) && isMany(params.detractors);
    default:
      return false;
  }
}

/** A file that was read, and how its columns are told to whoever asks. */
type Opened = Read & { shown(column: string): string };

/** Files that are read as one table, in the one way in which their figures were first told. */
interface Way {
  found: Read;
  header: Header;
  /** What the way comes to: columns and settings, whether they were said or found. */
  way: string;
  /** What was said that comes to it. */
  said: Set<string>;
  state: string;
}

/** Files that are open, each in the one way in which it was first read. */
class Files {
  readonly schema: Record<string, Schema>;
  readonly #read = new Map<string, Way>();
  /** In which set of files each file was read. */
  readonly #sets = new Map<string, string>();
  /** The period of each set of files, of which there is one: a shorter one would be told from a longer one. */
  readonly #periods = new Map<string, string>();

  constructor(private readonly started: Started) {
    this.schema = readingSchema(started);
  }

  /** Works with the files that are named. Work that tells no figure leaves open how they are read. */
  async with(
    given: Record<string, unknown>,
    period: unknown,
    work: (found: Opened, period: string) => Promise<object>,
    tellsFigures = true,
  ): Promise<object> {
    const { places, text } = this.started;
    const names = given.files;
    if (!Array.isArray(names) || names.length === 0 || names.some((name) => typeof name !== "string"))
      throw new Refused(text.mcp.wrongArgument("files"));
    const found = [
      ...new Map((names as string[]).map((name) => places.find(name)).map((place) => [place.path, place])).values(),
    ];
    const paths = found.map(({ path }) => path).sort();
    const set = paths.join("\n");
    const wanted = this.#wanted(given);
    if (paths.some((path) => (this.#sets.get(path) ?? set) !== set)) throw new Refused(text.mcp.otherWay);
    const state = found.map((place) => place.state).join();
    const before = this.#read.get(set);
    if (before && before.state !== state) throw new Refused(text.mcp.changed);
    if (period !== undefined) {
      if (!PERIODS.some((one) => one === period)) throw new Refused(text.mcp.oneOf("period", PERIODS));
      const earlier = this.#periods.get(set);
      if (earlier !== undefined && earlier !== period) throw new Refused(text.mcp.otherPeriod(earlier));
    }
    const said = JSON.stringify(wanted);
    const own = this.#periods.get(set) ?? (typeof period === "string" ? period : "month");
    const named = new Set(Object.values({ ...(wanted.columns as Record<string, string>) }));
    const opened = ({ found, header }: Way): Opened => ({ ...found, shown: (column) => header.told(column, named) });
    if (before?.said.has(said)) return work(opened(before), own);
    const now = await this.#open(paths, wanted, named, said, state);
    if (before) {
      await close(now.found);
      if (now.way !== before.way) throw new Refused(text.mcp.otherWay);
      before.said.add(said);
      return work(opened(before), own);
    }
    if (!tellsFigures) {
      try {
        return await work(opened(now), own);
      } finally {
        await close(now.found);
      }
    }
    this.#read.set(set, now);
    for (const path of paths) this.#sets.set(path, set);
    this.#periods.set(set, own);
    return work(opened(now), own);
  }

  /** How the file is to be read, by what the assistant says and what the person has said. */
  #wanted(given: Record<string, unknown>): Wanted {
    const { wanted, text } = this.started;
    for (const name of SAFE_READING) {
      const kind = READING[name];
      if (given[name] === undefined) continue;
      if (
        typeof given[name] !== "string" ||
        (typeof kind === "object" && !(kind.choice as readonly string[]).includes(given[name]))
      )
        throw new Refused(text.mcp.wrongArgument(name));
    }
    const said = given.columns ?? {};
    if (typeof said !== "object" || said === null) throw new Refused(text.mcp.wrongArgument("columns"));
    const columns = Object.entries(said).map(([option, column]) => {
      if (!SAFE_ROLES.includes(option) || typeof column !== "string")
        throw new Refused(text.mcp.wrongArgument("columns"));
      return [ROLES[option as keyof typeof ROLES], column] as const;
    });
    const one = (name: (typeof SAFE_READING)[number]) => given[name] as string | undefined;
    const hints: Hints = {
      ...wanted.hints,
      ...(one("decimal") && { decimal: one("decimal") as NonNullable<Hints["decimal"]> }),
      ...(one("dateOrder") && { dateOrder: one("dateOrder") as NonNullable<Hints["dateOrder"]> }),
      ...(one("encoding") && { encoding: one("encoding") as NonNullable<Hints["encoding"]> }),
      ...(one("header") && { header: one("header") === "yes" }),
    };
    return {
      ...wanted,
      kind: wanted.kind ?? (one("kind") as Kind | undefined),
      columns: { ...Object.fromEntries(columns), ...wanted.columns },
      hints,
      question: wanted.question ?? (one("question") as SurveyAsked | undefined),
      total: wanted.total ?? (one("total") as "once" | "each" | undefined),
    };
  }

  async #open(
    paths: readonly string[],
    wanted: Wanted,
    named: ReadonlySet<string>,
    said: string,
    state: string,
  ): Promise<Way> {
    const { hints = {}, sheet } = wanted;
    const table = await open(paths.map(sourceOf), { hints, ...(sheet !== undefined && { sheet }) });
    try {
      const [only, ...others] = table.columns;
      if (others.length === 0 && only?.type !== "number" && only?.type !== "score")
        throw new Refused(this.started.text.mcp.noColumns);
      const header = await Header.of(table);
      const columns = Object.fromEntries(
        Object.entries(wanted.columns ?? {}).map(([role, column]) => [
          role,
          typeof column === "string" ? header.nameOf(column) : column,
        ]),
      );
      try {
        const found = await this.#readIn(table, { ...wanted, columns });
        return { found, header, way: wayOf(found, wanted), said: new Set([said]), state };
      } catch (error) {
        throw error instanceof Undecided ? new Refused(questionsOf(error, header, named, this.started)) : error;
      }
    } catch (error) {
      await table.close();
      throw error;
    }
  }

  async #readIn(table: Table, wanted: Wanted): Promise<Read> {
    const found = await readTable(table, wanted);
    const { columns } = found;
    const { mcp } = this.started.text;
    // Where every row counts as another person, a group may be many rows of one: an assistant does not choose it.
    const { report } = found.source;
    const people = "customers" in report ? report.customers : report.rowsUsed;
    const chosen = GROUPING.find((role) => {
      const column = wanted.columns?.[role];
      const guessed = (table.guess.byKind[found.kind] as Record<string, unknown>)[role];
      return column !== undefined && column !== guessed && column !== this.started.wanted.columns?.[role];
    });
    if (chosen !== undefined && people > 0.9 * report.rowsUsed) {
      await found.source.close();
      throw new Refused(mcp.groupDoubtful(chosen));
    }
    // Rows grouped by who they are about are rows of people, whatever a row is counted as.
    const names = new Set<unknown>(
      KINDS.flatMap((kind) => {
        const { customer, order, comment } = table.guess.byKind[kind];
        return [customer, order, comment];
      }).concat(
        table.columns
          .filter(({ role }) => role === "customer" || role === "email" || role === "order")
          .map(({ name }) => name),
      ),
    );
    const telling = GROUPING.find((role) => typeof columns[role] === "string" && names.has(columns[role]));
    if (telling === undefined) return found;
    await found.source.close();
    throw new Refused(mcp.namesPeople(telling));
  }
}

async function close({ source, table }: Read): Promise<void> {
  await source.close();
  await table.close();
}

/** All that decides what the figures of a file are. */
function wayOf({ kind, table, columns, question }: Read, { total }: Wanted): string {
  const { encoding, header } = table.report;
  return JSON.stringify([
    kind,
    Object.entries(columns).sort(([a], [b]) => (a < b ? -1 : 1)),
    kind === "survey" ? question : null,
    total ?? null,
    encoding,
    header,
    table.columns.map(({ type, decimal, dateOrder }) => [type, decimal, dateOrder]),
  ]);
}

/** The argument that answers a question. */
const argumentOf: Partial<Record<string, string>> = {
  "decimal-mark": "decimal",
  "date-order": "dateOrder",
  "repeated-total": "total",
  scale: "question",
};

/** What a file leaves open, and its columns as they may be told. */
function questionsOf(
  { doubts }: Undecided,
  header: Header,
  named: ReadonlySet<string>,
  { words, text }: Started,
): string {
  const { mcp } = text;
  const t = words.catalogue.page.analyse.columns.questions;
  const said = doubts.map((doubt) => {
    if (doubt.about === "kind") return `${text.unknownKind} ${mcp.sayKind}`;
    if (doubt.about === "columns") return mcp.unsure(doubt.reasons.map(({ code }) => code).join(", "));
    const { code, column = "", candidates } = doubt.question;
    const name = safeName(header.told(column, named));
    // The word of a status is a cell: it is for the person who starts the server to decide.
    if (code === "state") return mcp.unknownWord(name);
    return `${t.ask[code]([name])} ${mcp.oneOf(argumentOf[code] ?? code, candidates)}`;
  });
  return [text.withheld, ...said, text.has(header.all(named).map(safeName).join(", "))].join(" ");
}

/** What is said where something failed: the code of an error and what to do, but no cell of a file. */
export function refusalOf(error: unknown, { text }: Started): string {
  const { mcp } = text;
  if (error instanceof Refused || error instanceof NoSuchPlace) return error.message;
  if (error instanceof LoyaltyError) {
    const { name, line } = error.params as { name?: unknown; line?: unknown };
    const isRole = typeof name === "string" && Object.values<string>(ROLES).includes(name);
    const where = `${isRole ? ` (${name})` : ""}${typeof line === "number" ? `, line ${line}` : ""}`;
    return mcp.failed(error.code, where);
  }
  return mcp.failedOtherwise;
}
