// What the page and its workers say to each other: one request at a time, then its answer.

import type { LocatedError } from "../error.js";
import type {
  AccountManagers,
  AccountOptions,
  ActivityRoles,
  AtRiskList,
  CategoryRoles,
  Ces,
  Checkpoint,
  CohortOptions,
  CohortPair,
  Cohorts,
  CommentOptions,
  Comparison,
  TransactionOptions as CoreOptions,
  RowsOptions as CoreRowsOptions,
  SubscriptionOptions as CoreSubscriptionOptions,
  CountedSegments,
  Cox,
  CoxOptions,
  CrossBuying,
  CrossBuyingOptions,
  Csat,
  Driver,
  Engagement,
  EventRoles,
  ExitOptions,
  ExitReasons,
  FileHints,
  HighlightOptions,
  Highlights,
  Hints,
  KaplanMeierOptions,
  Layout,
  Leaving,
  LeavingList,
  LeavingOptions,
  LifeTableRow,
  LogRank,
  ManagerOptions,
  MatchedLevels,
  MrrOptions,
  MrrPeriods,
  Nps,
  NpsOptions,
  OrdersReport,
  Overview,
  OverviewOptions,
  Period,
  PeriodOptions,
  ProportionalHazards,
  ProportionalHazardsOptions,
  Reason,
  RenewalDiscounts,
  RenewalOptions,
  RfmMigration,
  RfmOptions,
  RfmSummary,
  RisingContacts,
  RisingOptions,
  RowsReport,
  Scan,
  SegmentCounts,
  SegmentFigure,
  SegmentFigures,
  SegmentNps,
  SegmentOptions,
  SegmentPair,
  ServiceLevels,
  ServiceOptions,
  SignalOptions,
  SignupCohortOptions,
  SignupCohorts,
  SubscriptionChurn,
  SubscriptionChurnOptions,
  SubscriptionFigureOptions,
  SubscriptionMetric,
  SubscriptionRoles,
  SurveyAccountNps,
  SurveyComments,
  SurveyFigureOptions,
  SurveyLevels,
  SurveyReport,
  SurveyRoles,
  SurveyTrend,
  TenureOptions,
  TransactionRoles,
  TypedRows,
  Warning,
} from "../wasm/calculators/calculators.js";
import type { SheetRead } from "../wasm/spreadsheet/spreadsheet.js";
import type { ModelCalls, Refitted } from "./models-protocol.js";
import type { SubscriptionScorecard, TenureCurves } from "./subscriptions.js";
import type { SurveyMatrix } from "./survey.js";
import type { KaplanMeier, NelsonAalen } from "./survival.js";

/** A file that can be read as often as is needed, from a worker too. A path is one of Node's. */
export type Source = Blob | { path: string };

/** In which place days are counted. */
export interface OfPlace {
  /**
   * The place whose days count, as the IANA database names it: `Europe/Copenhagen`. A time with an offset or Z is then
   * the day that it is there; a time without one is taken to be of there. Without a place, days are taken as written.
   */
  timeZone?: string;
}

/** How to read the transactions. */
export interface TransactionOptions extends Omit<CoreOptions, "timeZone" | "rates">, OfPlace {
  /** What one of each other currency is worth in `currency`: `{ EUR: 7.46 }` where that is DKK. */
  rates?: Record<string, number>;
}

/** How to read the subscriptions. */
export interface SubscriptionOptions extends Omit<CoreSubscriptionOptions, "timeZone">, OfPlace {}

/** How to read rows that are no orders: contacts, what customers buy, signups. */
export interface RowsOptions extends Omit<CoreRowsOptions, "timeZone">, OfPlace {}

/** One of the files of a table, and what is known of it alone. */
export interface TableFile {
  source: Source;
  known: FileHints;
}

/** How far the files have been read. */
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
  rows: number;
}

/** What each customer has done so far: one entry per customer in each list. */
export interface CustomerSummary {
  /** The day looked back from, `yyyy-mm-dd`. */
  asOf: string;
  /** How many customers have ordered by then. */
  customers: number;
  /** Their names, if asked for. */
  names: string[] | null;
  /** x: the days with an order, less the first. */
  frequency: Uint32Array;
  /** t_x: days from the first order to the last. */
  recency: Int32Array;
  /** T: days from the first order to `asOf`. */
  age: Int32Array;
  /** The mean amount of the days after the first; 0 where `frequency` is 0, because there is none. */
  value: Float64Array;
}

/** How many days lie between two orders of one customer, all customers together. */
export interface Gaps {
  /** The gaps. */
  count: number;
  /** The customers who have one, because they ordered on two days or more. */
  customers: number;
  /** The gap in the middle, in days; null with a `reason`. */
  median: number | null;
  /**
   * The days that a share of the gaps does not exceed, from the tenth percentile to the 99th; empty where nobody returned. The
   * 90th, rounded up, is the overview's threshold of inactivity.
   */
  percentiles: { share: number; days: number }[];
  /** The day looked back from, `yyyy-mm-dd`. */
  asOf: string;
  /** What to be careful about. */
  warnings: Warning[];
  /** Why there are no percentiles. */
  reason?: Reason;
}

/** What each customer has spent: one entry per customer in each list. */
export interface CustomerSpending {
  /** Their names in UTF-8, a zero byte behind each. */
  names: Uint8Array;
  /** Orders. */
  orders: Float64Array;
  /** Revenue after refunds, in the file's currency. */
  revenue: Float64Array;
}

/** What customers have done, with their names joined, for the worker that knows their answers. */
export interface Spent {
  names: Uint8Array;
  values: Float64Array;
}

/** Who of the customers with orders is late, for the worker that knows their contacts. */
export interface LateCustomers {
  /** The names of all with orders, a zero byte behind each. */
  names: Uint8Array;
  /** Those of the ones to watch or at risk. */
  late: Uint8Array;
  /** 1 for at risk, 0 for to watch. */
  atRisk: Uint8Array;
  /** What is at stake with each of those. */
  values: Float64Array;
}

/** The values, scores and segments of customers: one entry per customer in each list. */
export interface RfmColumns {
  /** Their names, if asked for. */
  names: string[] | null;
  /** Days since the last order. */
  recency: Float64Array;
  /** Orders. */
  frequency: Float64Array;
  /** Revenue after refunds. */
  monetary: Float64Array;
  /** The three scores as they are read, recency first: 543. */
  code: Uint16Array;
  /** Positions in `segments`. */
  segment: Uint8Array;
}

/** The segments of the customers of a file. */
export interface OrdersRfm extends RfmSummary {
  customers: RfmColumns;
}

/** What is known of customers, one entry per customer in each list. */
export interface RfmValues {
  recency: Float64Array;
  frequency: Float64Array;
  monetary: Float64Array;
  /** The place of each customer among all by name. */
  ties: Uint32Array;
}

/** One row per customer, as the core takes them. */
export interface Lifetimes {
  durations: Float64Array;
  events: Float64Array;
  weights: Float64Array | undefined;
  entry: Float64Array | undefined;
}

/** Columns of one length, one behind the other. */
export interface Covariates {
  names: string[];
  values: Float64Array;
}

/** The report of the orders or answers that were read in the same pass, which the worker keeps; else null. */
export interface Taken {
  taken: OrdersReport | SurveyReport | null;
}

/** How long the customers of a file stayed, and what that rests on. */
export interface LifetimesOfOrders {
  durations: Float64Array;
  events: Float64Array;
  leaving: Leaving;
  /** The place of each customer's segment in `names`, or one beyond them; empty unless asked for. */
  segments: Uint32Array;
  /** What the twelve largest segments are called. */
  names: string[];
}

/** Each thing a worker can be asked, and its answer. */
export interface Calls extends ModelCalls {
  scan: { ask: { files: TableFile[]; hints: Hints }; answer: Scan & Taken };
  rows: {
    ask: { files: TableFile[]; layout: Layout; checkpoint: Checkpoint; from: number; count: number };
    answer: TypedRows;
  };
  /** The worker keeps the orders for the calls below. */
  transactions: {
    ask: { files: TableFile[]; layout: Layout; roles: TransactionRoles; options: TransactionOptions };
    answer: OrdersReport;
  };
  overview: { ask: { options: OverviewOptions }; answer: Overview };
  gaps: { ask: { asOf: string | undefined }; answer: Gaps };
  cohorts: { ask: { options: CohortOptions }; answer: Cohorts };
  compareCohorts: { ask: { pair: CohortPair; options: CohortOptions }; answer: Comparison };
  rfm: { ask: { options: RfmOptions; names: boolean }; answer: OrdersRfm };
  rfmMigration: { ask: { from: string; to: string; options: RfmOptions }; answer: RfmMigration };
  highlights: { ask: { options: HighlightOptions }; answer: Highlights };
  lifetimes: { ask: { options: OverviewOptions; bySegment: boolean }; answer: LifetimesOfOrders };
  segmentCounts: { ask: { options: OverviewOptions }; answer: CountedSegments };
  /** Of segments that the caller has counted, no file. */
  segmentFigures: { ask: { counts: SegmentCounts; level: number }; answer: SegmentFigures };
  signals: {
    ask: { options: SignalOptions; limit: number; goneAfterDays: number | undefined };
    answer: AtRiskList;
  };
  /** Of customers that the caller knows, no file. */
  rfmOf: { ask: { values: RfmValues; options: RfmOptions }; answer: OrdersRfm };
  customers: { ask: { asOf: string | undefined; names: boolean }; answer: CustomerSummary };
  /** The names of customers by their places in what `customers` answers. */
  namesOf: { ask: { asOf: string; at: Uint32Array }; answer: string[] };
  spending: { ask: { asOf: string | undefined }; answer: CustomerSpending };
  /** How many customers who are known by a day came back on each day, from the first of all on. */
  repeatDays: { ask: { knownBy: string }; answer: Uint32Array };
  /** Frequency, recency and age of customers in finished periods, one list behind the other. */
  boughtPeriods: { ask: { asOf: string; period: Period }; answer: Uint32Array };
  /** The worker keeps the answers for the calls below. */
  survey: { ask: { files: TableFile[]; layout: Layout; roles: SurveyRoles }; answer: SurveyReport };
  nps: { ask: { options: Partial<NpsOptions> }; answer: Nps };
  bySegment: { ask: { options: Partial<NpsOptions> }; answer: SegmentNps[] };
  csat: { ask: { options: SurveyFigureOptions }; answer: Csat };
  ces: { ask: { options: SurveyFigureOptions }; answer: Ces };
  figureBySegment: { ask: { options: SurveyFigureOptions }; answer: SegmentFigure[] };
  compareSegments: { ask: { options: SegmentOptions }; answer: SegmentPair[] };
  trend: { ask: { periods: PeriodOptions; options: SurveyFigureOptions }; answer: SurveyTrend };
  drivers: { ask: object; answer: Driver[] };
  comments: { ask: { options: CommentOptions }; answer: SurveyComments };
  npsByAccount: { ask: { options: AccountOptions }; answer: SurveyAccountNps };
  loyaltyLevels: { ask: object; answer: SurveyLevels };
  matchedLevels: { ask: { spent: Spent }; answer: MatchedLevels };
  loyaltyMatrix: { ask: { spent: Spent; behaviourCutoff: number; attitudeCutoff: number }; answer: SurveyMatrix };
  /** The worker keeps the subscriptions for the calls below. */
  subscriptions: {
    ask: { files: TableFile[]; layout: Layout; roles: SubscriptionRoles; options: SubscriptionOptions };
    answer: RowsReport;
  };
  subscriptionChurn: { ask: { options: SubscriptionChurnOptions }; answer: SubscriptionChurn };
  mrr: { ask: { options: MrrOptions }; answer: MrrPeriods };
  tenure: { ask: { options: TenureOptions }; answer: TenureCurves };
  exitReasons: { ask: { options: ExitOptions }; answer: ExitReasons };
  renewalDiscounts: { ask: { options: RenewalOptions }; answer: RenewalDiscounts };
  subscriptionScorecard: {
    ask: { options: SubscriptionFigureOptions; benchmarks: { metric: SubscriptionMetric; value: number }[] };
    answer: SubscriptionScorecard;
  };
  managers: { ask: { options: ManagerOptions }; answer: AccountManagers };
  leaving: { ask: { options: LeavingOptions; limit: number }; answer: LeavingList };
  /** The worker keeps the contacts for the calls below. */
  events: {
    ask: { files: TableFile[]; layout: Layout; roles: EventRoles; options: RowsOptions };
    answer: RowsReport;
  };
  engagement: { ask: { options: PeriodOptions; limit: number }; answer: Engagement };
  rising: {
    ask: { options: RisingOptions; limit: number; orders: LateCustomers | undefined };
    answer: RisingContacts;
  };
  serviceLevel: { ask: { options: ServiceOptions }; answer: ServiceLevels };
  /** The worker keeps the purchases for the calls below. */
  categories: {
    ask: { files: TableFile[]; layout: Layout; roles: CategoryRoles; options: RowsOptions };
    answer: RowsReport;
  };
  crossBuying: { ask: { options: CrossBuyingOptions; limit: number }; answer: CrossBuying };
  /** The worker keeps the customers for the call below. */
  activity: {
    ask: { files: TableFile[]; layout: Layout; roles: ActivityRoles; options: RowsOptions };
    answer: RowsReport;
  };
  signupCohorts: { ask: { options: SignupCohortOptions }; answer: SignupCohorts };
  /** The text of a sheet; the first that is not hidden unless said. */
  sheet: { ask: { file: Source; sheet: string | number | undefined }; answer: SheetRead & { text: Blob } };
  kaplanMeier: { ask: { rows: Lifetimes; options: KaplanMeierOptions }; answer: KaplanMeier };
  nelsonAalen: { ask: { rows: Lifetimes; level: number }; answer: NelsonAalen };
  lifeTable: { ask: { rows: Lifetimes; width: number }; answer: LifeTableRow[] };
  logRank: { ask: { rows: Lifetimes; groups: Uint32Array }; answer: LogRank };
  cox: { ask: { rows: Lifetimes; covariates: Covariates; options: CoxOptions }; answer: Cox };
  proportionalHazards: {
    ask: { rows: Lifetimes; covariates: Covariates; options: ProportionalHazardsOptions };
    answer: ProportionalHazards & { time: Float64Array; effects: Float64Array[] };
  };
}

export type Kind = keyof Calls;
export type Request = { [K in Kind]: { kind: K } & Calls[K]["ask"] }[Kind];

/** The modules that a worker can run: most files need no more than the first. */
export type ModuleName = "analysis" | "further" | "models" | "spreadsheet";

/** The compiled module comes first, once. */
export type Message = { module: WebAssembly.Module; name: ModuleName } | { request: Request };

export type Reply =
  | { progress: Progress | Refitted }
  | { value: unknown }
  | { error: LocatedError }
  /** The module trapped: its memory can no longer be trusted. */
  | { trap: string };
