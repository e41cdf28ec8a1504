// The answers of a survey's file: scores, their course over time, what drives them, and what customers pay.

import { invalid } from "../error.js";
import { refuse } from "../numbers.js";
import type {
  AccountOptions,
  Ces,
  CommentOptions,
  Csat,
  CsatOptions,
  CustomerSpending,
  Driver,
  MatchedLevels,
  Nps,
  NpsOptions,
  PeriodOptions,
  SegmentFigure,
  SegmentNps,
  SegmentOptions,
  SegmentPair,
  SurveyAccountNps,
  SurveyComments,
  SurveyFigureOptions,
  SurveyLevels,
  SurveyMatrix,
  SurveyReport,
  SurveyTrend,
} from "../wasm/types.js";
import { methods } from "./methods.js";
import type { RunOptions, Session } from "./session.js";

/** Orders, as far as answers are brought together with them: what `transactions` of a table gives. */
export interface SpendingSource {
  /** How many orders each customer has, and what they have paid. */
  spending(options?: { asOf?: string } & RunOptions): Promise<CustomerSpending>;
}

/** With which orders, and up to which day of theirs, `yyyy-mm-dd`; the last one in their file unless said. */
export interface WithOrders {
  orders: SpendingSource;
  asOf?: string | undefined;
}

/** Which customers are loyal. */
export interface SurveyMatrixOptions extends WithOrders {
  /** What customers do: how many orders they have, or what they have paid; "orders" unless said. */
  behaviour?: "orders" | "revenue";
  /** From so many orders, or so much revenue, on, a customer is loyal by what they do. */
  behaviourCutoff: number;
  /** From this answer on, a customer is loyal by what they say. */
  attitudeCutoff: number;
}

/**
 * The answers of a survey. A method that needs a column rejects with `missing-input` and the name of its role where `survey` was
 * not told it; a Net Promoter Score of another scale than 0 to 10 is refused with `invalid-input`.
 */
export interface Survey {
  /** What was read and skipped. */
  readonly report: SurveyReport;
  /** The Net Promoter Score of all answers. */
  nps(options?: Partial<NpsOptions> & RunOptions): Promise<Nps>;
  /** Satisfaction; needs `scale`. */
  csat(options?: Partial<Omit<CsatOptions, "scale">> & RunOptions): Promise<Csat>;
  /** Effort; needs `scale`, 1–5 or 1–7. */
  ces(options: { direction: "ease" | "effort"; level?: number } & RunOptions): Promise<Ces>;
  /** The Net Promoter Score of each segment, or the score that is named, the segment with most answers first. */
  bySegment(options: SurveyFigureOptions & { metric: "csat" | "ces" } & RunOptions): Promise<SegmentFigure[]>;
  bySegment(options?: Partial<NpsOptions> & { metric?: "nps" } & RunOptions): Promise<SegmentNps[]>;
  /**
   * Every pair of segments tested by its Net Promoter Scores, those with most answers first, up to 100 segments. `adjustedP` is
   * Holm's (1979) unless `adjust` is "none": all conclusions drawn from it hold together.
   */
  compareSegments(options?: SegmentOptions & RunOptions): Promise<SegmentPair[]>;
  /**
   * The score of each period with its interval and its test against the period before; `open` flags the one that is unfinished.
   * Needs `date`.
   */
  trend(options?: PeriodOptions & SurveyFigureOptions & RunOptions): Promise<SurveyTrend>;
  /** Importance, performance and gap of each of the `ratings`. */
  drivers(run?: RunOptions): Promise<Driver[]>;
  /** How many promoters, passives and detractors wrote a `comment`, the words that set each apart, and the first comments. */
  comments(options?: CommentOptions & RunOptions): Promise<SurveyComments>;
  /** The Net Promoter Score by respondent, by `account`, or by the account's `revenue`. */
  npsByAccount(options: AccountOptions & RunOptions): Promise<SurveyAccountNps>;
  /**
   * Size, share and revenue of promoters, passives and detractors: of all answers, with the survey's own `revenue` where there is
   * one; with `orders`, of the customers who have answered and ordered, matched by their names, so that `customer` is needed.
   */
  loyaltyLevels(options: WithOrders & RunOptions): Promise<MatchedLevels>;
  loyaltyLevels(run?: RunOptions): Promise<SurveyLevels>;
  /** How many customers buy and mean it, only mean it, only buy, or neither, by two cut-offs of your own, both inclusive. */
  loyaltyMatrix(options: SurveyMatrixOptions & RunOptions): Promise<SurveyMatrix>;
  /** Ends the worker and forgets the answers. */
  close(): Promise<void>;
}

/** Orders that can be asked; refuses what are none. */
export function ordersOf<T extends SpendingSource>(orders: T): T {
  if (typeof orders?.spending === "function") return orders;
  return refuse("orders", "orders", orders);
}

/** What customers have done, on its way to the worker that knows their answers; it is gone from here then. */
async function handed({ orders, asOf }: WithOrders, which: "orders" | "revenue", run: RunOptions) {
  if (which !== "orders" && which !== "revenue") {
    const params = { value: String(which), expected: ["orders", "revenue"] };
    throw invalid("behaviour", { code: "none-of", params });
  }
  const { names, [which]: values } = await ordersOf(orders).spending({
    ...(asOf === undefined ? {} : { asOf }),
    ...run,
  });
  return { spent: [names, values] as const, transfer: [names.buffer, values.buffer] as ArrayBuffer[] };
}

/** The methods of a survey whose worker has read its answers. */
export function survey(report: SurveyReport, session: Session): Survey {
  function bySegment(options: SurveyFigureOptions & { metric: "csat" | "ces" } & RunOptions): Promise<SegmentFigure[]>;
  function bySegment(options?: Partial<NpsOptions> & { metric?: "nps" } & RunOptions): Promise<SegmentNps[]>;
  async function bySegment({
    signal,
    onProgress,
    ...options
  }: (SurveyFigureOptions | (Partial<NpsOptions> & { metric?: "nps" })) & RunOptions = {}): Promise<
    SegmentFigure[] | SegmentNps[]
  > {
    const run = { signal, onProgress };
    const { metric = "nps", ...others } = options;
    if (metric === "nps") return session.ask("survey", "bySegment", [others as Partial<NpsOptions>], run);
    return session.ask("survey", "figureBySegment", [options as SurveyFigureOptions], run);
  }
  function loyaltyLevels(options: WithOrders & RunOptions): Promise<MatchedLevels>;
  function loyaltyLevels(run?: RunOptions): Promise<SurveyLevels>;
  async function loyaltyLevels({
    orders,
    asOf,
    ...run
  }: Partial<WithOrders> & RunOptions = {}): Promise<MatchedLevels | SurveyLevels> {
    if (orders === undefined) return session.ask("survey", "loyaltyLevels", [], run);
    const { spent, transfer } = await handed({ orders, asOf }, "revenue", run);
    return session.ask("survey", "matchedLevels", [...spent], run, transfer);
  }
  return methods({
    report,
    async nps({ signal, onProgress, ...options } = {}) {
      return session.ask("survey", "nps", [options], { signal, onProgress });
    },
    async csat({ signal, onProgress, ...options } = {}) {
      return session.ask("survey", "csat", [options], { signal, onProgress });
    },
    async ces({ signal, onProgress, ...options }) {
      return session.ask("survey", "ces", [options], { signal, onProgress });
    },
    bySegment,
    async compareSegments({ signal, onProgress, ...options } = {}) {
      return session.ask("survey", "compareSegments", [options], { signal, onProgress });
    },
    async trend({ signal, onProgress, period = "month", asOf, ...options } = {}) {
      const periods = asOf === undefined ? { period } : { period, asOf };
      return session.ask("survey", "trend", [periods, options], { signal, onProgress });
    },
    async drivers(run = {}) {
      return session.ask("survey", "drivers", [], run);
    },
    async comments({ signal, onProgress, ...options } = {}) {
      return session.ask("survey", "comments", [options], { signal, onProgress });
    },
    async npsByAccount({ signal, onProgress, ...options }) {
      return session.ask("survey", "npsByAccount", [options], { signal, onProgress });
    },
    loyaltyLevels,
    async loyaltyMatrix({ orders, asOf, behaviour = "orders", behaviourCutoff, attitudeCutoff, ...run }) {
      const { spent, transfer } = await handed({ orders, asOf }, behaviour, run);
      return session.ask("survey", "loyaltyMatrix", [...spent, behaviourCutoff, attitudeCutoff], run, transfer);
    },
    async close() {
      session.close();
    },
  });
}
