// Customer files: what is in them, which orders they hold, and who comes back. Nothing leaves the machine.

import { LoyaltyError } from "../error.js";
import type {
  CohortOptions,
  Cohorts,
  Column,
  Hints,
  Nps,
  NpsOptions,
  OrdersReport,
  Overview,
  OverviewOptions,
  Report,
  RoleHints,
  Scan,
  SegmentNps,
  SurveyReport,
  SurveyRoles,
  TransactionOptions,
  TransactionRoles,
} from "../wasm/calculators/calculators.js";
import type { CustomerSummary, Request, Source, Taken } from "./protocol.js";
import { type RunOptions, Session } from "./session.js";
import { type FileSource, isSpreadsheet, toSource } from "./source.js";
import { toText } from "./spreadsheet.js";

export { LoyaltyError } from "../error.js";
export type {
  Answer,
  Assumption,
  AverageCell,
  Cell,
  ChiSquareTest,
  Churn,
  Cohort,
  CohortKind,
  CohortMeasure,
  CohortOptions,
  Cohorts,
  Column,
  ColumnType,
  CoxOptions,
  DateBasis,
  DateOrder,
  DecimalBasis,
  DecimalMark,
  Delimiter,
  Encoding,
  GroupEvents,
  Hints,
  InactivityBasis,
  Interval,
  KaplanMeierOptions,
  LifeTableRow,
  Mean,
  MedianInterval,
  Method,
  Nps,
  NpsMethod,
  NpsOptions,
  OrdersReport,
  Overview,
  OverviewOptions,
  Period,
  ProportionalHazardsOptions,
  Question,
  QuestionCode,
  Rate,
  Reason,
  RefundLines,
  Refunds,
  Reply,
  Report,
  Role,
  RoleHints,
  SegmentNps,
  SkippedRows,
  SkipReason,
  SurveyReport,
  SurveyRoles,
  Ties,
  TimeTransform,
  TransactionOptions,
  TransactionRoles,
  Warning,
} from "../wasm/calculators/calculators.js";
export type { CustomerSummary, Progress } from "./protocol.js";
export { type Configuration, configure, type RunOptions } from "./session.js";
export type { FileSource } from "./source.js";
export * from "./survival.js";

/** What `open` takes. */
export interface OpenOptions extends RunOptions {
  /** What you know better than a guess: roles, encoding, delimiter, decimal mark, order of dates, header. */
  hints?: Hints;
  /** The sheet of a spreadsheet: its name, or its position in `sheets` from 0. The first that is not hidden unless said. */
  sheet?: string | number;
}

/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
export type CellValue = string | number | null;

/** A file that was looked through. */
export interface Table {
  readonly columns: Column[];
  readonly report: Report;
  /** The names of the sheets of a spreadsheet, hidden ones included; empty for a text file. */
  readonly sheets: string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** Some rows, typed by their columns; 100 from the first unless said. */
  rows(options?: { from?: number; count?: number } & RunOptions): Promise<CellValue[][]>;
  /** Reads the file again, as orders: which column says who, when and how much? */
  transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
  /** Reads the file again, as answers to a survey: which column holds them, and which one the customers' segments? */
  survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
  /** Ends the worker and forgets the file. */
  close(): Promise<void>;
}

/** The orders of a file. */
export interface Orders {
  /** What was read, skipped, assumed and left open. */
  readonly report: OrdersReport;
  /** Customers, orders, revenue, repeat rate and churn at a glance. */
  overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
  /** Of each month's new customers, how many were back in the months after. */
  cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
  /** How often, how recently, since when and for how much each customer has bought, up to a day, `yyyy-mm-dd`. */
  customers(options?: { asOf?: string; names?: boolean } & RunOptions): Promise<CustomerSummary>;
  /** Ends the worker and forgets the orders. */
  close(): Promise<void>;
}

/** The answers of a survey. */
export interface Survey {
  /** What was read and skipped. */
  readonly report: SurveyReport;
  /** The Net Promoter Score of all answers. */
  nps(options?: Partial<NpsOptions> & RunOptions): Promise<Nps>;
  /** The Net Promoter Score of each segment, the one with most answers first. */
  bySegment(options?: Partial<NpsOptions> & RunOptions): Promise<SegmentNps[]>;
  /** Ends the worker and forgets the answers. */
  close(): Promise<void>;
}

/**
 * Looks through a file: columns with their types and roles, and a report of how it was read.
 *
 * Throws `LoyaltyError`: `empty-file`, `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `no-such-column` (in the hints), `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`.
 */
export async function open(file: FileSource, options: OpenOptions = {}): Promise<Table> {
  const { text, hints, ...origin } = await asText(await toSource(file, options.signal), options);
  const session = new Session("table");
  try {
    const scan = await session.run("scan", { file: text, hints }, options);
    return { ...origin, ...table(text, scan, session, hints.roles ?? {}) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** A spreadsheet is read as the text of one of its sheets. */
async function asText(file: Source, { hints = {}, sheet, ...run }: OpenOptions) {
  if (!(await isSpreadsheet(file))) return { text: file, hints, sheets: [], sheet: null };
  if (typeof sheet === "number") position("sheet", sheet);
  const read = await toText(file, { sheet, ...run });
  const own: Hints = { ...hints, encoding: "utf-8", delimiter: "," };
  return { text: read.text, hints: own, sheets: read.sheets, sheet: read.sheet };
}

function table(
  file: Source,
  { layout, report, checkpoints, taken }: Scan & Taken,
  scanning: Session,
  hinted: RoleHints,
): Omit<Table, "sheets" | "sheet"> {
  let session = scanning;
  /** The worker that scanned has read the rows too: it goes on with them, and the table gets a new one. */
  const handOver = (name: string, recipe: Request): [unknown, Session] => {
    const reading: [unknown, Session] = [taken, session.become(name, recipe)];
    session = new Session("table");
    taken = null;
    return reading;
  };
  return {
    columns: layout.columns,
    report,
    async rows({ from = 0, count = 100, ...run } = {}) {
      session.refuseClosed();
      position("from", from);
      position("count", count);
      const checkpoint = checkpoints.filter((place) => place.row <= from).at(-1);
      if (!checkpoint || count === 0) return [];
      return session.run("rows", { file, layout, checkpoint, from, count }, run);
    },
    async transactions(roles, { signal, onProgress, ...options } = {}) {
      session.refuseClosed();
      const recipe: Request = { kind: "transactions", file, layout, roles, options };
      const known = taken && "orders" in taken && isSame(roles, hinted) && isSame(options, {});
      const [report, reading] = known
        ? handOver("orders", recipe)
        : await prepared("orders", recipe, { signal, onProgress });
      return orders(report as OrdersReport, reading);
    },
    async survey(roles, run = {}) {
      session.refuseClosed();
      const recipe: Request = { kind: "survey", file, layout, roles };
      const known = taken && !("orders" in taken) && isSame(roles, hinted);
      const [report, reading] = known ? handOver("survey", recipe) : await prepared("survey", recipe, run);
      return survey(report as SurveyReport, reading);
    },
    async close() {
      session.close();
    },
  };
}

/** Whether two objects say the same; what is undefined is not said. */
function isSame(a: object, b: object): boolean {
  const said = (object: object) => Object.entries(object).filter(([, value]) => value !== undefined);
  return JSON.stringify(said(a).sort()) === JSON.stringify(said(b).sort());
}

/** A worker that has done what the recipe says, and what came of it. */
async function prepared(name: string, recipe: Request, run: RunOptions): Promise<[unknown, Session]> {
  const session = new Session(name, recipe);
  try {
    return [await session.prepare(run), session];
  } catch (error) {
    session.close();
    throw error;
  }
}

function orders(report: OrdersReport, session: Session): Orders {
  return {
    report,
    async overview({ signal, onProgress, ...options } = {}) {
      return session.run("overview", { options }, { signal, onProgress });
    },
    async customers({ asOf, names = false, ...run } = {}) {
      return session.run("customers", { asOf, names }, run);
    },
    async cohorts({ signal, onProgress, ...options } = {}) {
      return session.run("cohorts", { options }, { signal, onProgress });
    },
    async close() {
      session.close();
    },
  };
}

function survey(report: SurveyReport, session: Session): Survey {
  return {
    report,
    async nps({ signal, onProgress, ...options } = {}) {
      return session.run("nps", { options }, { signal, onProgress });
    },
    async bySegment({ signal, onProgress, ...options } = {}) {
      return session.run("bySegment", { options }, { signal, onProgress });
    },
    async close() {
      session.close();
    },
  };
}

/** Refuses what is no number of rows. */
function position(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  const problem = `a whole number of 0 or more is expected, not ${value}`;
  throw new LoyaltyError({ code: "invalid-input", params: { name, problem } });
}

/** The orders of an invented web shop as a CSV file, for trying things out. The same seed gives the same file. */
export async function sampleOrders({
  seed = 1,
  signal,
}: {
  seed?: number;
  signal?: AbortSignal | undefined;
} = {}): Promise<File> {
  position("seed", seed);
  const session = new Session("sample");
  try {
    const text = await session.run("sample", { seed }, { signal });
    return new File([text], "sample-orders.csv", { type: "text/csv" });
  } finally {
    session.close();
  }
}
