// The table of analyses: what each is called, which file it asks for what, which options it takes, and its rows. From it come the
// commands of the terminal, their help, CSV and JSON, and the tools of the MCP server.

import type { RunOptions, SubscriptionIncidence } from "../analysis/index.js";
import { isSignificant } from "../significance.js";
import type {
  Cohorts,
  GroupSurvival,
  IncidenceAt,
  Nps,
  Period,
  Reason,
  SurvivalCurve,
  Warning,
} from "../wasm/types.js";
import type { ContinuousModel, Orders, SurvivalTimes } from "./asked.js";
import { COMPARED, forecastOf, periodTotals } from "./asked.js";
import { type ColumnName, type Figure, figure, mean, type Row, rate } from "./cells.js";
import type { AnalysisName } from "./names.js";
import type { OptionName, Values } from "./options.js";
import type { Columns, Kind, Sources } from "./reading.js";
import { metricOf, type SurveyAsked } from "./survey-question.js";
import { lastFinished, ranged, type Words } from "./words.js";

/** What an analysis may need to know besides its options. */
export interface Asking {
  columns: Columns;
  question: SurveyAsked;
  run: RunOptions;
}

/** One analysis of one kind of file. */
export interface Analysis<K extends Kind = Kind, R = unknown, O extends OptionName = OptionName> {
  name: AnalysisName;
  kind: K;
  options: readonly O[];
  /** Options that it cannot do without. */
  needs?: readonly O[];
  /** Whether it fits models, which can take long. */
  isSlow?: boolean;
  /** The column that counts the people of a row, where the rows may be told to somebody who may not know any of them. */
  told?: ColumnName;
  /** Columns that are not told then: amounts of which it is not known how many people are behind them. */
  untold?: readonly ColumnName[];
  /** The rows that are told then, where some would tell of others: none is about fewer than k. */
  toldRows?(result: R, k: number): Row[];
  /** Options that may not be set then. */
  unasked?: readonly O[];
  ask(source: Sources[K], options: Values<O>, asking: Asking): Promise<R>;
  /** Rows about groups and periods: none is about one customer. */
  rows(result: R, options: Values<O>): Row[];
  /** Rows about customers, where it names some. */
  people?(result: R): Row[];
  /** Why there is no answer, where a model was not fitted. */
  failed?(result: R): Reason | undefined;
  /** What to be careful about in its rows. */
  warned?(result: R): readonly Warning[];
  /** The answer in a sentence. */
  title?(result: R, words: Words, options: Values<O>): string | null;
  /** The rows are cohorts by age: a table of shades. */
  isMatrix?: boolean;
  /** The column that is drawn as a line of blocks. */
  drawn?: ColumnName;
}

/** Whichever analysis, as those see it who only pass its results on. */
export interface AnyAnalysis
  extends Omit<Analysis, "ask" | "rows" | "toldRows" | "people" | "failed" | "warned" | "title"> {
  ask(source: unknown, options: object, asking: Asking): Promise<unknown>;
  rows(result: unknown, options: object): Row[];
  toldRows?(result: unknown, k: number): Row[];
  people?(result: unknown): Row[];
  failed?(result: unknown): Reason | undefined;
  warned?(result: unknown): readonly Warning[];
  title?(result: unknown, words: Words, options: object): string | null;
}

const analysis = <K extends Kind, R, O extends OptionName>(one: Analysis<K, R, O>): AnyAnalysis =>
  one as unknown as AnyAnalysis;

const periodOf = ({ period = "month" }: { period?: Period }) => period;

/** The options that were given, under the names that the method has, and how it runs. */
function given<T extends object>(options: T, { run }: Asking): T & RunOptions {
  return { ...options, ...run };
}

function cohortRows({ cohorts }: Cohorts, measure = "customers"): Row[] {
  return cohorts.map(({ start, size, cells }) => ({
    start,
    size,
    ...Object.fromEntries(
      cells.map(({ value, numerator, denominator }, age): [`+${number}`, Figure] => [
        `+${age}`,
        {
          value,
          low: null,
          high: null,
          ...(measure === "customers"
            ? { part: numerator, whole: denominator }
            : { holds: measure === "orders" ? "number" : "money" }),
        },
      ]),
    ),
  }));
}

function cohortTitle({ average, ages }: Cohorts, words: Words, period: Period, isSignup: boolean): string | null {
  const { titles, orders } = words.catalogue.page.analyse;
  const [age, share] = [ages[1], average[1]?.value];
  if (!age || share == null) return null;
  const later = orders.cohorts.ageLong(age.from, age.to, period);
  return isSignup ? titles.staying({ share, later }) : titles.cohorts({ share, later });
}

/** So many times of a curve as are read. */
const TIMES = 12;

/** A curve at times about evenly apart at which somebody left: only of those is it known how many were still there. */
function curveRows({ time, atRisk, survival, low, high, tau }: SurvivalTimes, of: Row = {}): Row[] {
  const step = (tau ?? time.at(-1) ?? 0) / TIMES;
  const ends = Array.from({ length: TIMES }, (_, index) => (index + 1) * step);
  const last = ends.map((end) => time.filter((at) => at <= end).length - 1).filter((position) => position >= 0);
  return [...new Set(last)].map((position) => {
    const figureAt: Figure = {
      value: survival[position] as number,
      low: low[position] ?? null,
      high: high[position] ?? null,
    };
    return { ...of, time: time[position] as number, observed: atRisk[position] as number, survival: figureAt };
  });
}

const groupRows = (curves: readonly (SurvivalCurve & { n: number })[] | null, name: (at: number) => Row): Row[] =>
  (curves ?? []).flatMap((curve, at) => curveRows(curve, name(at)));

/** Each cause at each time that was seen. */
const incidenceRows = (
  causes: readonly (string | null)[],
  at: readonly IncidenceAt[],
  besides: (cause: number) => Row,
): Row[] =>
  causes.flatMap((reason, cause) =>
    at.flatMap(({ time, survival, lost, incidence, low, high }) =>
      survival === null
        ? []
        : [
            {
              reason,
              ...besides(cause),
              time,
              lost: lost[cause] ?? null,
              incidence: { value: incidence[cause] ?? null, low: low[cause] ?? null, high: high[cause] ?? null },
            },
          ],
    ),
  );

/**
 * Each cause at each time, without times at which fewer than k more had left for it than at the one told before, or fewer than k
 * were still to leave for it. What the shares of the others leave of all is about as many.
 */
function toldIncidence({ causes, at, lost, time, atRisk }: SubscriptionIncidence, k: number): Row[] {
  const isFew = (count: number) => count > 0 && count < k;
  const before = causes.map(() => 0);
  return at.flatMap((one) => {
    if (one.survival === null) return [];
    const all = causes.map((reason, cause) => {
      const so = one.lost[cause] ?? 0;
      const step = so - (before[cause] ?? 0);
      return { reason, cause, so, step, isTold: step >= k && !isFew((lost[cause] ?? 0) - so) };
    });
    const hidden = all.filter(({ isTold }) => !isTold).reduce((sum, { step }) => sum + step, 0);
    const shown = all.filter(({ isTold }) => isTold).sort((a, b) => a.step - b.step);
    if (isFew(hidden)) shown.shift();
    const observed = atRisk[time.filter((day) => day <= one.time).length - 1] ?? 0;
    if (observed < k) return [];
    return shown
      .sort((a, b) => a.cause - b.cause)
      .map(({ reason, cause, so }) => {
        before[cause] = so;
        const incidence = {
          value: one.incidence[cause] ?? null,
          low: one.low[cause] ?? null,
          high: one.high[cause] ?? null,
        };
        return { reason, time: one.time, observed, incidence };
      });
  });
}

const npsRow = ({ n, promoters, passives, detractors, score, interval, reason }: Nps): Row => ({
  answers: n,
  promoters,
  passives,
  detractors,
  nps: figure(score, interval, reason),
});

export const analyses: readonly AnyAnalysis[] = [
  analysis({
    name: "overview",
    kind: "orders",
    options: ["inactiveAfterDays", "level"],
    told: "customers",
    ask: (source, options, asking) => source.overview(given(options, asking)),
    rows: (found) => [
      {
        customers: found.customers,
        orders: found.orders,
        revenue: found.revenue,
        averageOrderValue: mean(found.averageOrderValue),
        purchaseFrequency: mean(found.purchaseFrequency),
        repeatRate: rate(found.repeatRate),
        quiet: rate(found.churn.rate),
        inactivityDays: found.churn.inactivityDays,
        firstDay: found.firstDay,
        lastDay: found.lastDay,
      },
    ],
    title: ({ repeatRate, customers }, { catalogue }) =>
      catalogue.page.analyse.titles.overview({
        customers,
        repeat: repeatRate.value === null ? null : ranged(repeatRate.value, repeatRate.interval),
      }),
  }),
  analysis({
    name: "cohorts",
    kind: "orders",
    options: ["period", "counting", "measure"],
    told: "size",
    isMatrix: true,
    ask: (source, { counting, ...options }, asking) =>
      source.cohorts(given({ ...options, ...(counting && { kind: counting }) }, asking)),
    rows: (found, { measure }) => cohortRows(found, measure),
    title: (found, words, { measure = "customers", ...options }) =>
      measure === "customers" ? cohortTitle(found, words, periodOf(options), false) : null,
  }),
  analysis({
    name: "revenue",
    kind: "orders",
    options: ["period"],
    ask: (source, options, { columns, run }) => periodTotals(source, Boolean(columns.amount), periodOf(options), run),
    rows: (found) =>
      found.periods.map(({ start, open, revenue, customers, newCustomers }) => ({
        period: start,
        revenue,
        customers,
        newCustomers,
        open,
      })),
    title: ({ yearBefore }, { catalogue }) => yearBefore && catalogue.page.analyse.board.revenue.yearBefore(yearBefore),
    drawn: "revenue",
  }),
  analysis({
    name: "rfm",
    kind: "orders",
    options: ["method", "bins", "map"],
    told: "customers",
    ask: (source, options, asking) => source.rfm(given(options, asking)),
    rows: ({ segments }) => rfmRows(segments),
  }),
  analysis({
    name: "segments",
    kind: "orders",
    options: ["inactiveAfterDays", "level"],
    told: "customers",
    ask: (source, options, asking) => source.bySegment(given(options, asking)),
    rows: ({ segments }) =>
      segments.map((one) => ({
        segment: one.segment,
        customers: one.customers,
        orders: one.orders,
        ...(one.revenue !== undefined && { revenue: one.revenue }),
        repeatRate: rate(one.repeatRate),
        quiet: rate(one.churn),
      })),
  }),
  analysis({
    name: "highlights",
    kind: "orders",
    options: ["highValueShare", "newDays"],
    ask: (source, options, asking) => source.highlights(given(options, asking)),
    rows: (found) =>
      (["highValue", "newCustomers", "atRisk"] as const).map((name) => ({
        highlight: name,
        customers: found[name].customers,
        threshold: found[name].threshold,
        revenue: found[name].revenue,
      })),
  }),
  analysis({
    name: "signals",
    kind: "orders",
    options: ["limit"],
    async ask(source, { limit = 25 }, { run }) {
      const { inactivityDays } = (await source.overview(run)).churn;
      const gone = inactivityDays === null ? {} : { goneAfterDays: inactivityDays };
      return source.signals({ ...gone, limit, ...run });
    },
    rows: ({ ok, watch, atRisk, insufficient, gone, valueAtStake }) => [
      { atRisk, watch, ok, gone: gone?.customers ?? null, insufficient, valueAtStake },
    ],
    people: ({ customers }) =>
      customers.map(({ customer, status, valueAtStake, daysSinceLast, medianGap, overdueRatio }) => ({
        customer,
        status,
        valueAtStake,
        daysSinceLast,
        medianGap,
        overdueRatio,
      })),
    title: ({ atRisk, valueAtStake }, { catalogue, write }) =>
      catalogue.page.analyse.titles.atRisk({
        late: atRisk,
        stake: valueAtStake === null ? null : write(valueAtStake, "money"),
      }),
  }),
  analysis({
    name: "gaps",
    kind: "orders",
    options: [],
    ask: (source, _, { run }) => source.gaps(run),
    rows: ({ percentiles }) => percentiles.map(({ share, days }) => ({ covers: share, days })),
    drawn: "days",
  }),
  analysis({
    name: "regularity",
    kind: "orders",
    options: ["level"],
    told: "customers",
    ask: (source, options, asking) => source.regularity(given(options, asking)),
    rows: ({ n, conditional, ...lastTwo }) =>
      [
        { estimator: "all-gaps", ...conditional },
        { estimator: "last-two-gaps", ...lastTwo },
      ].map(({ estimator, k, interval, p, pattern }) => ({
        estimator,
        customers: n,
        k,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        p,
        pattern,
      })),
    failed: ({ n, reason }) => (n > 0 ? undefined : reason),
    warned: ({ warnings }) => warnings,
  }),
  analysis({
    name: "survival",
    kind: "orders",
    options: ["inactiveAfterDays", "level", "byGroup"],
    told: "observed",
    ask: (source, { byGroup, ...options }, asking) =>
      source.survival(given({ ...options, ...(byGroup && { by: "segment" as const }) }, asking)),
    rows: (found) => [
      ...(found.segments ? [] : curveRows(found)),
      ...groupRows(found.segments, (at) => ({ segment: found.segments?.[at]?.segment ?? "" })),
    ],
    title: ({ median, n }, { catalogue }) => (n > 0 ? catalogue.page.analyse.titles.returning({ median }) : null),
    drawn: "survival",
  }),
  analysis({
    name: "categories",
    kind: "orders",
    options: [],
    ask: (source, _, { run }) => source.crossBuying(run),
    rows: ({ byKinds }) =>
      byKinds.map(({ kinds, customers, share, revenue }) => ({ kinds, customers, share: rate(share), revenue })),
  }),
  analysis({
    name: "forecast",
    kind: "orders",
    options: ["model", "horizon", "limit"],
    isSlow: true,
    told: "customers",
    ask: (source, options, { columns, run }) => forecastOf(source, options, Boolean(columns.amount), run),
    rows: ({ model, horizon, customers, active, expectedPurchases, interval, expectedRevenue }) => [
      {
        model,
        horizon,
        customers,
        active,
        expectedPurchases: figure(expectedPurchases, interval),
        expectedRevenue,
      },
    ],
    people: ({ ranking }) =>
      ranking.map(({ customer, status, frequency, aliveProbability, expectedPurchases, revenue }) => ({
        customer,
        status,
        frequency,
        aliveProbability,
        expectedPurchases,
        expectedRevenue: revenue,
      })),
    title: ({ reason, horizon, expectedPurchases, interval }, { catalogue }) =>
      reason || expectedPurchases === null
        ? catalogue.page.analyse.titles.noForecast
        : catalogue.page.analyse.titles.forecast({ weeks: horizon, purchases: ranged(expectedPurchases, interval) }),
  }),
  analysis({
    name: "fit",
    kind: "orders",
    options: ["model", "unit", "calibrationEnd", "level"],
    isSlow: true,
    async ask(source, { model = "bg-nbd", ...options }, { run }) {
      const name = model === "best" ? await bestOf(source, run) : model;
      const fitted = await source.fit(name, { ...options, ...run });
      try {
        const { parameters, standardErrors, logLikelihood, converged, reason, aic, customers, unit, asOf, k } = fitted;
        return {
          model: name,
          ...(k !== undefined && { k }),
          unit,
          asOf,
          customers,
          parameters,
          standardErrors,
          logLikelihood,
          aic,
          converged,
          reason,
        };
      } finally {
        await fitted.close();
      }
    },
    failed: ({ converged, reason }) => (converged ? undefined : reason),
    // Where the search ended without converging is no estimate.
    rows: ({ parameters, standardErrors, converged, k }) =>
      Object.entries(converged ? { ...parameters, ...(k && { k }) } : {}).map(([parameter, estimate]) => ({
        parameter,
        estimate: Number(estimate),
        standardError: (standardErrors as Record<string, number> | null)?.[parameter] ?? null,
      })),
  }),
  analysis({
    name: "churn",
    kind: "subscriptions",
    options: ["period", "convention", "reactivationAfterDays", "level"],
    told: "atStart",
    untold: ["grossChurn", "netChurn"],
    ask: (source, options, asking) => source.churn(given(options, asking)),
    rows: ({ periods }) =>
      periods.map((one) => ({
        period: one.period,
        atStart: one.start,
        joined: one.new,
        reactivated: one.reactivated,
        lost: one.lost,
        atEnd: one.end,
        churn: rate(one.churn),
        ...(one.revenue && { grossChurn: one.revenue.gross, netChurn: one.revenue.net }),
        open: one.open,
      })),
    title: ({ periods }, { catalogue, period }, options) => {
      const latest = lastFinished(periods);
      if (latest?.churn.value == null) return null;
      const lost = ranged(latest.churn.value, latest.churn.interval);
      return catalogue.page.analyse.titles.churn({ period: period(latest.period, periodOf(options)), lost });
    },
    drawn: "churn",
  }),
  analysis({
    name: "mrr",
    kind: "subscriptions",
    options: ["period", "reactivationAfterDays"],
    ask: (source, options, asking) => source.mrr(given(options, asking)),
    rows: ({ periods }) =>
      periods.map((one) => ({
        period: one.period,
        startMrr: one.start,
        newMrr: one.new,
        expansion: one.expansion,
        reactivation: one.reactivation,
        contraction: one.contraction,
        churned: one.churned,
        end: one.end,
        growth: one.growth,
        netRetention: one.netRetention,
        open: one.open,
      })),
    title: ({ periods }, { catalogue, period, write }, options) => {
      const latest = lastFinished(periods);
      if (!latest) return null;
      const when = period(latest.period, periodOf(options));
      return catalogue.page.analyse.titles.mrr({
        period: when,
        end: write(latest.end, "money"),
        growth: latest.growth,
      });
    },
    drawn: "end",
  }),
  analysis({
    name: "survival",
    kind: "subscriptions",
    options: ["level", "byGroup"],
    told: "observed",
    ask: (source, { byGroup, ...options }, asking) =>
      source.survival(given({ ...options, ...(byGroup && { by: "plan" as const }) }, asking)),
    rows: ({ all, plans }) => [
      ...(plans ? [] : curveRows(all)),
      ...groupRows(plans, (at) => ({ plan: plans?.[at]?.plan ?? "" })),
    ],
    title: ({ all }, { catalogue }) => catalogue.page.analyse.titles.tenure({ median: all.median }),
    drawn: "survival",
  }),
  analysis({
    name: "reasons",
    kind: "subscriptions",
    options: [],
    told: "customers",
    ask: (source, _, { run }) => source.reasons(run),
    rows: ({ reasons }) =>
      reasons.map(({ reason, customers, share, monthlyRevenue }) => ({ reason, customers, share, monthlyRevenue })),
  }),
  analysis({
    name: "incidence",
    kind: "subscriptions",
    options: ["level", "byGroup"],
    told: "observed",
    toldRows: toldIncidence,
    // All less the others would be one plan.
    unasked: ["byGroup"],
    ask: (source, { byGroup, ...options }, asking) =>
      source.incidence(given({ ...options, ...(byGroup && { by: "plan" as const }) }, asking)),
    rows: ({ causes, at, plans, tests }) => [
      ...(plans ? [] : incidenceRows(causes, at, () => ({}))),
      ...(plans ?? []).flatMap(({ plan, at }) =>
        incidenceRows(causes, at, (cause) => ({ plan, p: tests?.[cause]?.p ?? null })),
      ),
    ],
    warned: ({ warnings }) => warnings.filter(({ code }) => code === "competing-causes"),
    title: ({ causes, at }, { catalogue }) => {
      const cause = causes.findIndex(Boolean);
      const last = at.filter(({ survival }) => survival !== null).at(-1);
      const share = last?.incidence[cause];
      if (!last || share == null) return null;
      const lost = { value: share, low: last.low[cause] ?? null, high: last.high[cause] ?? null };
      return catalogue.page.analyse.titles.incidence({ reason: causes[cause] ?? "", lost, days: last.time });
    },
  }),
  analysis({
    name: "scorecard",
    kind: "subscriptions",
    options: ["period", "reactivationAfterDays"],
    ask: (source, options, asking) => source.scorecard(given(options, asking)),
    rows: ({ rows, periods }) =>
      rows.flatMap(({ metric, periods: cells }) => {
        const cell = cells.at(-1);
        return cell
          ? [
              {
                metric,
                period: periods.at(-1) ?? null,
                value: { ...figure(cell.value, cell.interval, cell.reason), holds: unitOf(metric) },
                change: { ...figure(cell.change, null), holds: changeOf(metric) },
                p: cell.p,
              },
            ]
          : [];
      }),
  }),
  analysis({
    name: "leaving",
    kind: "subscriptions",
    options: ["horizon", "level", "limit"],
    ask: (source, { horizon = 90, limit = 25, ...options }, asking) =>
      source.atRisk({ ...given(options, asking), horizon, limit }),
    rows: ({ active, known, expectedToLeave, valueAtStake, horizon }) => [
      { horizon, active, known, expected: expectedToLeave, valueAtStake },
    ],
    people: ({ customers }) =>
      customers.map(({ customer, plan, tenure, probability, interval, valueAtStake }) => ({
        customer,
        plan,
        tenure,
        probability: figure(probability, interval),
        valueAtStake,
      })),
    title: ({ expectedToLeave: expected, known, horizon }, { catalogue }) =>
      catalogue.page.analyse.titles.leaving({ expected, known, horizon }),
  }),
  analysis({
    name: "discounts",
    kind: "subscriptions",
    options: ["period", "level"],
    ask: (source, options, asking) => source.renewalDiscounts(given(options, asking)),
    rows: ({ periods }) =>
      periods.map(({ period, open, renewals }) => ({
        period,
        sold: renewals.sold,
        discount: renewals.discount,
        discounted: rate(renewals.discounted),
        open,
      })),
  }),
  analysis({
    name: "managers",
    kind: "subscriptions",
    options: ["level"],
    ask: (source, options, asking) => source.managers(given(options, asking)),
    rows: ({ managers }) =>
      managers.map((one) => ({
        manager: one.manager,
        customers: one.customers,
        monthlyRevenue: one.monthlyRevenue,
        lost: one.lost,
        retention: rate(one.retention),
      })),
  }),
  analysis({
    name: "nps",
    kind: "survey",
    options: ["level"],
    told: "answers",
    ask: (source, options, asking) => source.nps(given(options, asking)),
    rows: (found) => [npsRow(found)],
    title: ({ score, interval }, { catalogue }) =>
      score === null ? null : catalogue.page.analyse.titles.score({ metric: "nps", score: ranged(score, interval) }),
  }),
  analysis({
    name: "csat",
    kind: "survey",
    options: ["level"],
    told: "answers",
    ask: (source, options, asking) => source.csat(given(options, asking)),
    rows: ({ n, value, interval, reason }) => [{ answers: n, csat: figure(value, interval, reason) }],
    title: ({ value, interval }, { catalogue }) =>
      value === null ? null : catalogue.page.analyse.titles.score({ metric: "csat", score: ranged(value, interval) }),
  }),
  analysis({
    name: "ces",
    kind: "survey",
    options: ["level"],
    told: "answers",
    ask: (source, options, asking) =>
      source.ces({ direction: metricOf(asking.question).direction ?? "ease", ...given(options, asking) }),
    rows: ({ n, mean: value, interval, reason }) => [{ answers: n, ces: figure(value, interval, reason) }],
    title: ({ mean: value, interval }, { catalogue }) =>
      value === null ? null : catalogue.page.analyse.titles.score({ metric: "ces", score: ranged(value, interval) }),
  }),
  analysis({
    name: "segments",
    kind: "survey",
    options: ["level"],
    told: "answers",
    async ask(source, options, asking) {
      const { metric, direction } = metricOf(asking.question);
      const run = given(options, asking);
      if (metric === "nps") return { metric, segments: await source.bySegment(run) };
      return { metric, segments: await source.bySegment({ ...run, metric, ...(direction && { direction }) }) };
    },
    rows: ({ metric, segments }) =>
      segments.map((one) =>
        "promoters" in one
          ? { segment: one.segment, ...npsRow(one) }
          : { segment: one.segment, answers: one.n, [metric]: figure(one.value, one.interval, one.reason) },
      ),
  }),
  analysis({
    name: "trend",
    kind: "survey",
    options: ["period", "level"],
    told: "answers",
    // By the test of the next period, the score of one that is not told would follow.
    untold: ["p"],
    ask: (source, options, asking) => source.trend({ ...given(options, asking), ...metricOf(asking.question) }),
    rows: ({ periods }) =>
      periods.map(({ start, n, value, interval, reason, change, open }) => ({
        period: start,
        answers: n,
        score: figure(value, interval, reason),
        p: change?.p ?? null,
        open,
      })),
    title: ({ periods }, { catalogue, period }, options) => {
      const changed = periods.filter(({ change }) => isSignificant(change?.p));
      const latest = changed.at(-1) ?? lastFinished(periods.filter(({ value }) => value !== null));
      return catalogue.page.analyse.titles.trend({
        changed: changed.length,
        latest: latest ? period(latest.start, periodOf(options)) : null,
      });
    },
    drawn: "score",
  }),
  analysis({
    name: "drivers",
    kind: "survey",
    options: [],
    told: "answers",
    ask: (source, _, { run }) => source.drivers(run),
    rows: (drivers) =>
      drivers.map(({ name, importance, performance, gap, quadrant, n }) => ({
        driver: name,
        importance,
        performance,
        gap,
        quadrant,
        answers: n,
      })),
    title: (drivers, { catalogue }) => {
      const low = drivers.filter(({ quadrant }) => quadrant === "improve");
      const [worst] = low.sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
      return catalogue.page.analyse.titles.drivers({ improve: worst?.name ?? null });
    },
  }),
  analysis({
    name: "levels",
    kind: "survey",
    options: [],
    told: "answers",
    ask: (source, _, { run }) => source.loyaltyLevels(run),
    rows: ({ levels }) =>
      levels.map(({ level, n, share, revenue, meanRevenue }) => ({
        level,
        answers: n,
        share,
        revenue,
        meanRevenue,
      })),
  }),
  analysis({
    name: "comments",
    kind: "survey",
    options: [],
    ask: (source, _, { run }) => source.comments(run),
    rows: ({ levels }) => levels.map(({ level, n, comments }) => ({ level, answers: n, comments })),
    people: ({ levels }) =>
      levels.map(({ level, terms }) => ({ level, terms: terms.map(({ term }) => term).join(", ") })),
  }),
  analysis({
    name: "engagement",
    kind: "contacts",
    options: ["period"],
    told: "active",
    ask: (source, options, asking) => source.engagement({ ...given(options, asking), limit: 0 }),
    rows: ({ periods }) =>
      periods.map(({ period, active, events, eventsPerActive, open }) => ({
        period,
        active,
        contacts: events,
        perCustomer: mean(eventsPerActive),
        open,
      })),
    title: ({ periods }, { catalogue, period }, options) => {
      const latest = lastFinished(periods);
      return latest
        ? catalogue.page.analyse.titles.engagement({
            active: latest.active,
            period: period(latest.period, periodOf(options)),
          })
        : null;
    },
    drawn: "active",
  }),
  analysis({
    name: "kinds",
    kind: "contacts",
    options: [],
    told: "customers",
    ask: (source, _, { run }) => source.engagement({ ...run, limit: 0 }),
    rows: ({ kinds }) =>
      kinds.map(({ kind, events, customers, perCustomer }) => ({
        contactKind: kind,
        contacts: events,
        customers,
        perCustomer,
      })),
  }),
  analysis({
    name: "service",
    kind: "contacts",
    options: ["target", "period"],
    needs: ["target"],
    ask: (source, { target = 0, ...options }, asking) => source.serviceLevel({ target, ...given(options, asking) }),
    rows: ({ periods }) =>
      periods.map(({ period, within, median, p90, notAnswered, open }) => ({
        period,
        within: rate(within),
        median,
        p90,
        notAnswered,
        open,
      })),
    title: ({ all }, { catalogue, write }, { target = 0 }) =>
      all.within.value === null
        ? null
        : catalogue.page.analyse.titles.service({
            within: ranged(all.within.value, all.within.interval),
            promised: write(target, "number"),
          }),
    drawn: "within",
  }),
  analysis({
    name: "categories",
    kind: "categories",
    options: [],
    told: "customers",
    ask: (source, _, { run }) => source.crossBuying(run),
    rows: ({ byKinds }) =>
      byKinds.map(({ kinds, customers, share, revenue }) => ({ kinds, customers, share: rate(share), revenue })),
    title: ({ secondKind }, { catalogue }) =>
      secondKind.value === null
        ? null
        : catalogue.page.analyse.titles.crossBuying({ second: ranged(secondKind.value, secondKind.interval) }),
  }),
  analysis({
    name: "pairs",
    kind: "categories",
    options: ["limit"],
    told: "customers",
    ask: (source, options, asking) => source.crossBuying(given(options, asking)),
    rows: ({ pairs }) =>
      (pairs ?? []).map(({ first, second, customers, share }) => ({ first, second, customers, share: rate(share) })),
  }),
  analysis({
    name: "cohorts",
    kind: "activity",
    options: ["period"],
    told: "size",
    isMatrix: true,
    ask: (source, options, asking) => source.cohorts(given(options, asking)),
    rows: (found) => cohortRows(found),
    title: (found, words, options) => cohortTitle(found, words, periodOf(options), true),
  }),
  analysis({
    name: "kaplan-meier",
    kind: "lifetimes",
    options: ["level", "byGroup"],
    told: "observed",
    ask: (source, { byGroup, ...options }, asking) =>
      source.kaplanMeier(given({ ...options, ...(byGroup && { by: "group" as const }) }, asking)),
    rows: (found) => [
      ...(found.groups ? [] : curveRows(found)),
      ...groupRows(found.groups, (at) => ({ group: (found.groups as GroupSurvival[])[at]?.group ?? "" })),
    ],
    drawn: "survival",
  }),
  analysis({
    name: "life-table",
    kind: "lifetimes",
    options: ["width"],
    needs: ["width"],
    told: "entering",
    ask: (source, { width = 1 }, { run }) => source.lifeTable({ width, ...run }),
    rows: (found) =>
      found.map(({ start, end, entering, events, withdrawn, churn, survival }) => ({
        from: start,
        to: end,
        entering,
        left: events,
        withdrawn,
        churn,
        survival,
      })),
  }),
  analysis({
    name: "overview",
    kind: "customers",
    options: ["level"],
    told: "customers",
    ask: (source, options, asking) => source.overview(given(options, asking)),
    rows: (found) => [
      {
        customers: found.customers,
        buyers: found.buyers,
        orders: found.orders,
        revenue: found.revenue,
        ...(found.averageOrderValue && { averageOrderValue: mean(found.averageOrderValue) }),
        ...(found.repeatRate && { repeatRate: rate(found.repeatRate) }),
      },
    ],
    title: ({ repeatRate, customers }, { catalogue }) =>
      catalogue.page.analyse.titles.overview({
        customers,
        repeat: repeatRate?.value == null ? null : ranged(repeatRate.value, repeatRate.interval),
      }),
  }),
  analysis({
    name: "rfm",
    kind: "customers",
    options: ["method", "bins", "map"],
    told: "customers",
    ask: (source, options, asking) => source.rfm(given(options, asking)),
    rows: ({ segments }) => rfmRows(segments),
  }),
];

/** What a figure of a scorecard, and its change, are written in. */
const unitOf = (metric: string) =>
  metric === "mrr" ? "money" : metric === "customers" || metric === "new-customers" ? "count" : "percent";
const changeOf = (metric: string) => (unitOf(metric) === "percent" ? "percentage-points" : unitOf(metric));

function rfmRows(segments: Awaited<ReturnType<Orders["rfm"]>>["segments"]): Row[] {
  return segments.map((one) => ({
    rfmSegment: one.name,
    customers: one.customers,
    share: one.share,
    revenue: one.revenue,
    revenueShare: one.revenueShare,
    meanRecency: one.meanRecency,
    meanFrequency: one.meanFrequency,
  }));
}

async function bestOf(source: Orders, { signal }: RunOptions): Promise<ContinuousModel> {
  return (await source.compareModels({ models: COMPARED, signal })).best ?? "bg-nbd";
}

/** The analysis of a name for a kind of file; undefined where that kind has none. */
export const analysisOf = (name: string, kind: Kind): AnyAnalysis | undefined =>
  analyses.find((one) => one.name === name && one.kind === kind);
