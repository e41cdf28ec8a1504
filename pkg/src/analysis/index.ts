// Customer files: what is in them, which orders they hold, and who comes back. Nothing leaves the machine.

import { type LocatedError, LoyaltyError } from "../error.js";
import { fields, number, word } from "../numbers.js";
import type {
  ActivityRoles,
  AtRiskList,
  CategoryRoles,
  CohortPair,
  Cohorts,
  Column,
  Comparison,
  CohortOptions as CoreCohortOptions,
  CrossBuying,
  EventRoles,
  HighlightOptions,
  Highlights,
  Hints,
  ModelName,
  OrdersReport,
  Overview,
  OverviewOptions,
  Period,
  Report,
  RfmMigration,
  RoleHints,
  RowsReport,
  Scan,
  SignalOptions,
  SubscriptionRoles,
  SurveyReport,
  SurveyRoles,
  TransactionRoles,
} from "../wasm/calculators/calculators.js";
import { type Activity, activity } from "./activity.js";
import { type Categories, type CrossBuyingAsked, categories, crossBuying, kindsOfOrders } from "./categories.js";
import { type Events, events } from "./events.js";
import { dayOf, methods } from "./methods.js";
import type { SpendFit } from "./models.js";
import { type OrderSegments, segmentsOfOrders } from "./order-segments.js";
import { fitOrders, fitSpendOfOrders, type OrdersFitOptions, type OrdersModel } from "./orders-model.js";
import { type OrdersSurvival, type OrdersSurvivalOptions, survivalOfOrders } from "./orders-survival.js";
import { position } from "./position.js";
import type {
  Calls,
  CustomerSpending,
  CustomerSummary,
  Gaps,
  OrdersRfm,
  Request,
  RowsOptions,
  SubscriptionOptions,
  TableFile,
  Taken,
  TransactionOptions,
} from "./protocol.js";
import { type RfmOptions, toCore } from "./rfm.js";
import { type RunOptions, Session } from "./session.js";
import { type FileSource, isSpreadsheet, nameOf, toSource } from "./source.js";
import { type SheetOptions, toText } from "./spreadsheet.js";
import { type Subscriptions, subscriptions } from "./subscriptions.js";
import { type Survey, survey } from "./survey.js";

export { type CsvValue, toCsv } from "../csv.js";
export { LoyaltyError } from "../error.js";
export type {
  AccountManager,
  AccountManagers,
  AccountNps,
  AccountOptions,
  ActivityRoles,
  Adjustment,
  AgeRange,
  AliveBand,
  Answer,
  Assumption,
  AtRisk,
  AtRiskList,
  AverageCell,
  CategoryRoles,
  Cell,
  Ces,
  ChiSquareTest,
  Churn,
  ChurnConvention,
  ChurnPeriod,
  Cohort,
  CohortAnchor,
  CohortKind,
  CohortMeasure,
  CohortPair,
  Cohorts,
  Column,
  ColumnType,
  CommentOptions,
  Comparison,
  CountedBy,
  CountedSegments,
  CoxOptions,
  CrossBuying,
  CrossBuyingOptions,
  Csat,
  CsatDefinition,
  CsatOptions,
  DateBasis,
  DateOrder,
  DecimalBasis,
  DecimalMark,
  Delimiter,
  Direction,
  DiscountGroup,
  DiscountPeriod,
  Discounts,
  Driver,
  Encoding,
  EndDay,
  Engagement,
  EngagementPeriod,
  EventKind,
  EventRoles,
  ExitOptions,
  ExitReason,
  ExitReasons,
  Falling,
  FileRead,
  FrequencyCount,
  Gone,
  GroupEvents,
  Highlight,
  HighlightOptions,
  Highlights,
  Hints,
  Holdout,
  InactivityBasis,
  Interval,
  KaplanMeierOptions,
  KindAfter,
  KindsBought,
  Leaving,
  LeavingList,
  LeavingOptions,
  Level,
  LevelComments,
  LifeTableRow,
  LoyaltyCounts,
  LoyaltyKind,
  LoyaltyLevel,
  ManagerOptions,
  Matched,
  MatchedLevels,
  MatchedOrders,
  Mean,
  MedianInterval,
  Method,
  ModelName,
  MrrOptions,
  MrrPeriod,
  MrrPeriods,
  NextByFrequency,
  Nps,
  NpsMethod,
  NpsOptions,
  OddPrice,
  OrderSegment,
  OrderStanding,
  OrdersReport,
  Overview,
  OverviewOptions,
  Period,
  PeriodOptions,
  PredictionError,
  PriceProblem,
  ProportionalHazardsOptions,
  Quadrant,
  Question,
  QuestionCode,
  Rate,
  Reason,
  RefundLines,
  RefundRule,
  Refunds,
  RenewalDiscounts,
  RenewalGroups,
  RenewalOptions,
  Reply,
  Report,
  RevenueChurn,
  RfmCutoffs,
  RfmMap,
  RfmMethod,
  RfmMigration,
  RfmSegment,
  RfmSummary,
  RisingContacts,
  RisingCustomer,
  RisingLimits,
  RisingOptions,
  Role,
  RoleHints,
  RowsReport,
  Scale,
  ScoreCell,
  ScoreRow,
  SegmentCounts,
  SegmentFigure,
  SegmentFigures,
  SegmentNps,
  SegmentOptions,
  SegmentPair,
  ServiceLevel,
  ServiceLevels,
  ServiceOptions,
  ServicePeriod,
  SignalLimits,
  SignalOptions,
  SignalStatus,
  SignupCohortOptions,
  SignupCohorts,
  SkippedRows,
  SkipReason,
  SubscriberGroups,
  SubscriptionChurn,
  SubscriptionChurnOptions,
  SubscriptionFigureOptions,
  SubscriptionMetric,
  SubscriptionRoles,
  SurveyAccountNps,
  SurveyComments,
  SurveyFigure,
  SurveyFigureOptions,
  SurveyLevels,
  SurveyMetric,
  SurveyReport,
  SurveyRoles,
  SurveyTrend,
  TenureOptions,
  Term,
  Ties,
  TimeTransform,
  Tracked,
  TransactionRoles,
  TrendPoint,
  Vote,
  Warning,
} from "../wasm/calculators/calculators.js";
export type { Activity } from "./activity.js";
export type { Categories, CrossBuyingAsked } from "./categories.js";
export type { Events, RisingContactOptions, SignalSource } from "./events.js";
export {
  type BetaDiscreteWeibullFit,
  type BgBbFit,
  type BgNbdFit,
  type CustomerHistories,
  expectedSpend,
  type FitOptions,
  type FittedParameters,
  fitBetaDiscreteWeibull,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  type IntervalOptions,
  type ModelFit,
  type ParetoNbdFit,
  type PredictOptions,
  predict,
  predictionIntervals,
  purchaseProbabilities,
  type ResidualLifetime,
  residualLifetime,
  residualPurchases,
  type ShiftedBetaGeometricFit,
  type SpendFit,
  survivalCurve,
} from "./models.js";
export type { Predicted, PredictionIntervals, Refitted } from "./models-protocol.js";
export type { OrderSegments } from "./order-segments.js";
export type {
  Forecast,
  LifetimeValue,
  LifetimeValueOptions,
  OrdersFitOptions,
  OrdersModel,
  RankedCustomer,
  RankingOptions,
  Typical,
} from "./orders-model.js";
export type { OrdersSurvival, OrdersSurvivalOptions } from "./orders-survival.js";
export type {
  CustomerSpending,
  CustomerSummary,
  Gaps,
  OfPlace,
  OrdersRfm,
  Progress,
  RfmColumns,
  RowsOptions,
  SubscriptionOptions,
  TransactionOptions,
} from "./protocol.js";
export { type Rfm, type RfmCustomer, type RfmOptions, rfm, type ScoredCustomer } from "./rfm.js";
export { type Configuration, configure, type RunOptions } from "./session.js";
export type { FileSource } from "./source.js";
export type {
  SubscriptionScorecard,
  SubscriptionScorecardOptions,
  Subscriptions,
  TenureSurvival,
  TenureTest,
} from "./subscriptions.js";
export type { SpendingSource, Survey, SurveyMatrix, SurveyMatrixOptions, WithOrders } from "./survey.js";
export * from "./survival.js";

/** What `open` takes. */
export interface OpenOptions extends RunOptions {
  /** What you know better than a guess: roles, encoding, delimiter, decimal mark, order of dates, header. */
  hints?: Hints;
  /**
   * The sheet of a spreadsheet, of each where there are several: its name, or its position in `sheets` from 0. The first that is
   * not hidden unless said.
   */
  sheet?: string | number;
}

/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
export type CellValue = string | number | null;

/** A file that was looked through, or several that are one table. */
export interface Table {
  readonly columns: Column[];
  readonly report: Report;
  /** The names of the sheets of a spreadsheet, of the first of several, hidden ones included; empty where there are text files. */
  readonly sheets: string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** Some rows, typed by their columns; 100 from the first unless said. */
  rows(options?: { from?: number; count?: number } & RunOptions): Promise<CellValue[][]>;
  /** Reads the files again, as orders: which column says who, when and how much? */
  transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
  /** Reads the files again, as answers to a survey: which column holds them, and which ones what stands beside them? */
  survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
  /** Reads the files again, as subscriptions: which column says who, from when, until when, on which plan and for how much? */
  subscriptions(roles: SubscriptionRoles, options?: SubscriptionOptions & RunOptions): Promise<Subscriptions>;
  /** Reads the files again, as contacts of customers: visits, logins, tickets, complaints. */
  events(roles: EventRoles, options?: RowsOptions & RunOptions): Promise<Events>;
  /** Reads the files again, as what customers buy: which column says who, and which one the kind of thing? */
  categories(roles: CategoryRoles, options?: RowsOptions & RunOptions): Promise<Categories>;
  /** Reads the files again, as customers with a signup and a last activity, where that is all that is known of them. */
  activity(roles: ActivityRoles, options?: RowsOptions & RunOptions): Promise<Activity>;
  /** Ends the worker and forgets the file. */
  close(): Promise<void>;
}

/** Which cohort matrix to make. */
export interface CohortOptions extends Omit<CoreCohortOptions, "rolling"> {
  /**
   * Ages count so many days each from the customer's own first day, instead of periods of the calendar; `true` for the
   * usual length of the period: 1, 7, 30, 91 or 365 days.
   */
  rolling?: boolean | number;
}

/** What rows can be read as, by roles and options of their own. */
type RowsKind = "subscriptions" | "events" | "categories" | "activity";

/** The days of a period that begins on any day. */
const DAYS: Record<Period, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function cohortOptions({ rolling, ...options }: CohortOptions): CoreCohortOptions {
  const days = rolling === true ? DAYS[options.period ?? "month"] : rolling;
  return days === undefined || days === false ? options : { ...options, rolling: days };
}

/** The orders of a file. */
export interface Orders {
  /** What was read, skipped, assumed and left open. */
  readonly report: OrdersReport;
  /** Customers, orders, revenue, repeat rate and churn at a glance. */
  overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
  /** Of each month's new customers, how many were back in the months after. */
  cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
  /** Whether the shares of two cohorts that were retained at an age differ: `a` and `b` name their first days. */
  compareCohorts(pair: CohortPair, options?: CohortOptions & RunOptions): Promise<Comparison>;
  /** Scores and segments of the customers by recency, frequency and monetary value; one list per term. */
  rfm(options?: RfmOptions & { names?: boolean } & RunOptions): Promise<OrdersRfm>;
  /** How many customers have gone from one segment to another between two days, `yyyy-mm-dd`. */
  rfmMigration(
    days: { from: string; to: string },
    options?: Omit<RfmOptions, "asOf"> & RunOptions,
  ): Promise<RfmMigration>;
  /**
   * Customers, orders, revenue, repeat rate and churn of each segment, the largest first, and which of the twelve largest differ
   * for real: every pair, with p-values adjusted for their number (Holm 1979). A customer is in the segment of the first order. Throws
   * `missing-input` where no column of segments was named.
   */
  bySegment(options?: OverviewOptions & RunOptions): Promise<OrderSegments>;
  /** The customers of high value, the new ones and those at risk, each group with the threshold that makes it. */
  highlights(options?: HighlightOptions & RunOptions): Promise<Highlights>;
  /**
   * How long customers stay, by Kaplan and Meier. A customer has left on the day on which the last order lies
   * `inactiveAfterDays` back (the overview's threshold unless said); days count from the first order. `by: "segment"` adds a curve of
   * each of the twelve largest segments and a log-rank test; throws `missing-input` where no column of segments was named.
   */
  survival(options?: OrdersSurvivalOptions & RunOptions): Promise<OrdersSurvival>;
  /**
   * How many kinds of things customers buy, who buys a second one, and what comes second: as `table.categories` says it, of the
   * column `category`. The files are read once more for it. Without amounts where rates were given or refunds left out. Throws
   * `missing-input` where no column of categories was named.
   */
  crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
  /**
   * Who is late against the own rhythm, and what is at stake: counts of all customers, and those to watch or at risk with
   * the most valuable first, up to `limit` (1,000 unless said). Who has been silent for more than `goneAfterDays`, such as the overview's
   * threshold, is counted apart as gone.
   */
  signals(options?: SignalOptions & { limit?: number; goneAfterDays?: number } & RunOptions): Promise<AtRiskList>;
  /** How many days lie between two orders of one customer: what says from when on somebody is late. */
  gaps(options?: { asOf?: string } & RunOptions): Promise<Gaps>;
  /** How often, how recently, since when and for how much each customer has bought, up to a day, `yyyy-mm-dd`. */
  customers(options?: { asOf?: string; names?: boolean } & RunOptions): Promise<CustomerSummary>;
  /** How many orders each customer has by a day, `yyyy-mm-dd`, and what they have paid: for `survey.loyaltyLevels`. */
  spending(options?: { asOf?: string } & RunOptions): Promise<CustomerSpending>;
  /**
   * Fits a model of what customers will buy: `bg-nbd`, `mbg-nbd` or `pareto-nbd` in continuous time, `bg-bb` with one chance a period. All
   * orders of a day are one purchase, and the first of a customer is none. With `calibrationEnd`, what comes later judges the model.
   */
  fit(model: ModelName, options?: OrdersFitOptions & RunOptions): Promise<OrdersModel>;
  /** Fits a model of what customers spend on a purchase, to the amounts of the days after the first. */
  fitSpend(options?: { asOf?: string; level?: number } & RunOptions): Promise<SpendFit>;
  /** Ends the worker and forgets the orders. */
  close(): Promise<void>;
}

/**
 * Looks through a file: columns with their types and roles, and a report of how it was read. Files in a list are read as one
 * table, in their order: each has its own encoding, delimiter, title and sums, and all have the same columns in the same order.
 * Rows and lines are counted through all of them; `report.files` says how many rows each has and which line is its first. An error
 * names its `file` and the line in that.
 *
 * Throws `LoyaltyError`: `empty-file`, `different-columns` (of several files), `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `no-such-column` (in the hints), `no-simd`, `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`.
 */
export async function open(file: FileSource | readonly FileSource[], options: OpenOptions = {}): Promise<Table> {
  const { hints = {}, sheet: wanted, ...run } = fields("options", options);
  const texts = await asTexts(Array.isArray(file) ? file : [file as FileSource], { sheet: wanted, ...run });
  const files = texts.map(({ file }) => file);
  const [first] = texts;
  const { sheets, sheet } = first && texts.every(({ sheet }) => sheet !== null) ? first : { sheets: [], sheet: null };
  const session = new Session("table");
  try {
    const scan = await session.run("scan", { files, hints }, run);
    refuseMixedMarks(texts, scan.layout.columns);
    return { sheets, sheet, ...table(files, scan, session, hints.roles ?? {}) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** A file as text, and of which sheet it is. */
interface AsText {
  file: TableFile;
  sheets: string[];
  sheet: string | null;
}

async function asTexts(files: readonly FileSource[], options: SheetOptions): Promise<AsText[]> {
  if (files.length === 0) {
    const problem = "the list has no files";
    throw new LoyaltyError({ code: "invalid-input", params: { name: "file", problem } });
  }
  const texts: AsText[] = [];
  // One after another: a spreadsheet takes up memory until it is text.
  for (const [at, file] of files.entries()) {
    try {
      texts.push(await asText(file, options));
    } catch (error) {
      if (files.length === 1 || !(error instanceof LoyaltyError)) throw error;
      const { code, params } = error;
      throw new LoyaltyError({ code, params, file: nameOf(file) ?? `#${at + 1}` } as LocatedError);
    }
  }
  return texts;
}

/** The numbers of a sheet have a point as text: 1.234 beside 1,5 would be a thousand times what it is. */
function refuseMixedMarks(texts: readonly AsText[], columns: readonly Column[]): void {
  const isMixed = texts.some(({ sheet }) => sheet !== null) && texts.some(({ sheet }) => sheet === null);
  if (!isMixed || columns.every(({ type, decimal }) => type === "text" || decimal !== ",")) return;
  const problem = "decimals stand behind a comma in the text files: save the sheets as CSV too, and open those";
  throw new LoyaltyError({ code: "invalid-input", params: { name: "file", problem } });
}

/** A spreadsheet is read as the text of one of its sheets. */
async function asText(file: FileSource, { sheet, ...run }: SheetOptions): Promise<AsText> {
  const source = await toSource(file, run.signal);
  const name = nameOf(file);
  const known = name === undefined ? {} : { name };
  if (!(await isSpreadsheet(source))) return { file: { source, known }, sheets: [], sheet: null };
  if (typeof sheet === "number") position("sheet", sheet);
  const read = await toText(source, { sheet, ...run });
  const written: TableFile = { source: read.text, known: { ...known, encoding: "utf-8", delimiter: "," } };
  return { file: written, sheets: read.sheets, sheet: read.sheet };
}

function table(
  files: TableFile[],
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
  /** Reads the files again in a worker of its own, and gives what can be asked of the rows. */
  const readAs =
    <K extends RowsKind, T>(kind: K, asked: (report: RowsReport, session: Session) => T) =>
    async (
      roles: Calls[K]["ask"]["roles"],
      { signal, onProgress, ...options }: Calls[K]["ask"]["options"] & RunOptions = {},
    ) => {
      session.refuseClosed();
      const recipe = { kind, files, layout, roles, options } as Request;
      const [report, reading] = await prepared(kind, recipe, { signal, onProgress });
      return asked(report as RowsReport, reading);
    };
  return methods({
    columns: layout.columns,
    report,
    async rows({ from = 0, count = 100, ...run } = {}) {
      session.refuseClosed();
      position("from", from);
      position("count", count);
      const checkpoint = checkpoints.filter((place) => place.row <= from).at(-1);
      if (!checkpoint || count === 0) return [];
      return session.run("rows", { files, layout, checkpoint, from, count }, run);
    },
    async transactions(roles, { signal, onProgress, ...options } = {}) {
      session.refuseClosed();
      const ask = { files, layout, roles, options };
      const recipe: Request = { kind: "transactions", ...ask };
      const known = taken && "orders" in taken && isSame(roles, hinted) && isSame(options, {});
      const [report, reading] = known
        ? handOver("orders", recipe)
        : await prepared("orders", recipe, { signal, onProgress });
      return orders(report as OrdersReport, reading, ask);
    },
    async survey(roles, run = {}) {
      session.refuseClosed();
      const recipe: Request = { kind: "survey", files, layout, roles };
      const known = taken && !("orders" in taken) && isSame(roles, hinted);
      const [report, reading] = known ? handOver("survey", recipe) : await prepared("survey", recipe, run);
      return survey(report as SurveyReport, reading);
    },
    subscriptions: readAs("subscriptions", subscriptions),
    events: readAs("events", events),
    categories: readAs("categories", categories),
    activity: readAs("activity", activity),
    async close() {
      session.close();
    },
  });
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

function orders(report: OrdersReport, session: Session, ask: Calls["transactions"]["ask"]): Orders {
  let kinds: Session | undefined;
  return methods({
    report,
    async overview({ signal, onProgress, ...options } = {}) {
      return session.run("overview", { options }, { signal, onProgress });
    },
    async gaps({ asOf, ...run } = {}) {
      return session.run("gaps", { asOf: dayOf("asOf", asOf) }, run);
    },
    async customers({ asOf, names = false, ...run } = {}) {
      return session.run("customers", { asOf: dayOf("asOf", asOf), names: Boolean(names) }, run);
    },
    async spending({ asOf, ...run } = {}) {
      return session.run("spending", { asOf: dayOf("asOf", asOf) }, run);
    },
    async cohorts({ signal, onProgress, ...options } = {}) {
      return session.run("cohorts", { options: cohortOptions(options) }, { signal, onProgress });
    },
    async compareCohorts(pair, { signal, onProgress, ...options } = {}) {
      return session.run("compareCohorts", { pair, options: cohortOptions(options) }, { signal, onProgress });
    },
    async rfm({ signal, onProgress, names = false, ...options } = {}) {
      return session.run("rfm", { options: toCore(options), names }, { signal, onProgress });
    },
    async rfmMigration({ from, to }, { signal, onProgress, ...options } = {}) {
      const days = { from: word("from", from), to: word("to", to) };
      return session.run("rfmMigration", { ...days, options: toCore(options) }, { signal, onProgress });
    },
    async highlights({ signal, onProgress, ...options } = {}) {
      return session.run("highlights", { options }, { signal, onProgress });
    },
    async bySegment(options = {}) {
      return segmentsOfOrders(session, options);
    },
    async survival(options = {}) {
      return survivalOfOrders(session, options);
    },
    async crossBuying(asked = {}) {
      session.refuseClosed();
      kinds ??= kindsOfOrders(ask);
      const { asOf } = ask.options;
      return crossBuying(kinds, asOf === undefined ? asked : { asOf, ...asked });
    },
    async signals({ signal, onProgress, limit = 1000, goneAfterDays, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      const gone = goneAfterDays === undefined ? undefined : number("goneAfterDays", goneAfterDays);
      return session.run("signals", { options, limit, goneAfterDays: gone }, { signal, onProgress });
    },
    async fit(name, options = {}) {
      return fitOrders(session, name, options);
    },
    async fitSpend(options = {}) {
      return fitSpendOfOrders(session, options);
    },
    async close() {
      session.close();
      kinds?.close();
    },
  });
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
