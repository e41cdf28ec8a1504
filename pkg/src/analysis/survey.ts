// Surveys of a file: scores, trend, drivers, comments, and what promoters and detractors are worth.

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
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import type { RunOptions, Session } from "./session.js";

/** Orders to match with survey answers: the result of a table's `transactions`. */
export interface SpendingSource {
  /** How many orders each customer has, and what they have paid. */
  spending(options?: { asOf?: string } & RunOptions): Promise<CustomerSpending>;
}

/** The orders to match, and their as-of day, `yyyy-mm-dd`; default: the last day in their file. */
export interface WithOrders {
  orders: SpendingSource;
  asOf?: string | undefined;
}

/** The cut-offs of the loyalty matrix. */
export interface SurveyMatrixOptions extends WithOrders {
  /** Behaviour: the number of orders, or what the customer has paid; default "orders". */
  behaviour?: "orders" | "revenue";
  /** The cut-off of behaviour, in orders or revenue, itself included. */
  behaviourCutoff: number;
  /** The cut-off of attitude, an answer, itself included. */
  attitudeCutoff: number;
}

/**
 * The answers of a survey. A method that needs a column rejects with `missing-input` and the name of the role if `survey` was not
 * given it. A Net Promoter Score on any scale but 0 to 10, or the positions 1 to 11 of those answers, is refused with `invalid-input`.
 *
 * A score is withheld, null with a `reason`, while the answers fit several scales and none was declared (`scale-not-said`; the report
 * asks), and where those that could not be read might change it (`answers-refused`): more than a tenth of all, or several that are the
 * same. Counts are still given. Numbers between two answers, such as 6.5, and words for no answer do not count as such.
 */
export interface Survey extends Closing {
  /** The import report. */
  readonly report: SurveyReport;
  /** The Net Promoter Score of all answers. */
  nps(options?: Partial<NpsOptions> & RunOptions): Promise<Nps>;
  /** Customer satisfaction (CSAT); needs `scale`. */
  csat(options?: Partial<Omit<CsatOptions, "scale">> & RunOptions): Promise<Csat>;
  /** Customer effort (CES); needs `scale`, 1–5 or 1–7. */
  ces(options: { direction: "ease" | "effort"; level?: number } & RunOptions): Promise<Ces>;
  /** NPS by segment, or another named score; the segment with most answers first. */
  bySegment(options: SurveyFigureOptions & { metric: "csat" | "ces" } & RunOptions): Promise<SegmentFigure[]>;
  bySegment(options?: Partial<NpsOptions> & { metric?: "nps" } & RunOptions): Promise<SegmentNps[]>;
  /**
   * Tests every pair of segments for a difference in NPS, those with most answers first, up to 100 segments. `adjustedP` is Holm's (1979)
   * by default, so that all conclusions hold together; `adjust: "none"` switches it off.
   */
  compareSegments(options?: SegmentOptions & RunOptions): Promise<SegmentPair[]>;
  /**
   * Trend: the score of each period with its interval and a test against the period before; `open` flags an unfinished period. Needs
   * `date`.
   */
  trend(options?: PeriodOptions & SurveyFigureOptions & RunOptions): Promise<SurveyTrend>;
  /** Driver analysis: importance, performance and gap of each of the `ratings`. */
  drivers(run?: RunOptions): Promise<Driver[]>;
  /** How many promoters, passives and detractors wrote a `comment`, the words most typical of each, and the first comments. */
  comments(options?: CommentOptions & RunOptions): Promise<SurveyComments>;
  /** The Net Promoter Score by respondent, by `account`, or by the account's `revenue`. */
  npsByAccount(options: AccountOptions & RunOptions): Promise<SurveyAccountNps>;
  /**
   * Size, share and revenue of promoters, passives and detractors: of all answers, with the survey's own `revenue` if there is one; with
   * `orders`, of customers who both answered and ordered, matched by name, which needs `customer`.
   */
  loyaltyLevels(options: WithOrders & RunOptions): Promise<MatchedLevels>;
  loyaltyLevels(run?: RunOptions): Promise<SurveyLevels>;
  /** Loyalty matrix: customers who are truly, latently, spuriously or not loyal, by your own cut-offs, both inclusive. */
  loyaltyMatrix(options: SurveyMatrixOptions & RunOptions): Promise<SurveyMatrix>;
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
