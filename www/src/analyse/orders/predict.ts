// Forecast: what customers will buy, by a model fitted to the orders, and how accurate it is.

import { html, nothing } from "lit";
import type {
  Forecast,
  FrequencyCount,
  Interval,
  LifetimeValue,
  ModelComparison,
  ModelName,
  Orders,
  OrdersModel,
  Overview,
  PredictionIntervals,
  RankedCustomer,
  Reason,
  Refitted,
  Regularity,
  SpendFit,
  Tracked,
  ValueSpread,
} from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, figure, folded, type Head, range, select, table } from "../pieces.js";
import { type ResultsOf, type Tell, view } from "../view.js";
import { dayWords, ranged, say, write } from "../words.js";
import { type AliveMap, aliveChart, FREQUENCIES, SILENT, trackingChart, valueChart } from "./forecast-charts.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.forecast;

const MODELS = ["mbg-nbd", "bg-nbd", "pareto-nbd", "mbg-cnbd-k"] as const satisfies readonly ModelName[];
const HORIZONS = [4, 13, 26, 52];
const SHOWN = 25;
/** The file has so many. */
const MOST = 10_000;
interface Chosen {
  model: "best" | (typeof MODELS)[number];
  horizon: number;
}

/** Why there is no forecast. */
interface Refused {
  reason: Reason;
  /** The last day that the models learn from. */
  calibrationEnd: string | null;
  /** The model, where it is one that the reader chose. */
  model?: Chosen["model"];
}

interface Found {
  horizon: number;
  /** A customer who has been silent for longer has gone quiet, as the overview counts. */
  goneAfterDays: number | null;
  judged: ModelComparison["models"];
  model: OrdersModel;
  forecast: Forecast;
  intervals: PredictionIntervals | null;
  spend: SpendFit | undefined;
  value: LifetimeValue | undefined;
  ranked: readonly RankedCustomer[];
  yearOfNew: number;
  counts: readonly FrequencyCount[];
  tracked: readonly Tracked[];
  spread: ValueSpread | undefined;
  map: AliveMap;
  regularity: Regularity;
}

export const predictView = view<ResultsOf<"orders">, Found | Refused, Chosen>({
  label: () => t.label,
  title: ({ value }) => {
    if ("reason" in value) return titles.noForecast;
    const { horizon, forecast, intervals } = value;
    return titles.forecast({
      weeks: horizon,
      purchases: ranged(forecast.expectedPurchases, intervals?.total ?? null),
    });
  },
  chosen: () => ({ model: "best", horizon: 13 }),
  load: ({ source, overview }, chosen, tell) => find(source, overview, chosen, tell),
  draw: ({ value, name, chosen, choose, parts }) =>
    "reason" in value ? refused(value, chosen, choose) : drawn(value, chosen, choose, parts, name),
});

const NOT_CONVERGED: Reason = { code: "not-converged", params: {} };

/** Fits all models to the first part to compare them, then the chosen or the best one to everything. */
async function find(orders: Orders, overview: Overview, chosen: Chosen, tell: Tell): Promise<Found | Refused> {
  const onProgress = ({ done, total }: Refitted) =>
    tell(t.doing.judging(t.models[MODELS[done] ?? MODELS[0]], done + 1, total));
  const compared = await orders.compareModels({ models: MODELS, onProgress });
  const { best, calibrationEnd, reason } = compared;
  if (best === null || calibrationEnd === null) return { reason: reason ?? NOT_CONVERGED, calibrationEnd };
  const name = chosen.model === "best" ? best : chosen.model;
  const tracks = await tracked(orders, name, calibrationEnd);
  tell(t.doing.fitting(t.models[name]));
  const model = await orders.fit(name);
  try {
    if (model.reason) return { reason: model.reason, calibrationEnd, model: name };
    const { horizon } = chosen;
    const spend = overview.revenue !== null ? await orders.fitSpend() : undefined;
    const spent = spend && spend.mean !== null ? spend : undefined;
    const refitted = ({ done, total }: Refitted) => tell(t.doing.ranges(total), done / total);
    const intervals =
      model.customers <= 20_000
        ? await model.predictionIntervals({ horizon, resamples: 100, onProgress: refitted })
        : null;
    tell(t.doing.customers);
    const age = Math.max(...SILENT) + 26;
    const cells = SILENT.flatMap((silent) => FREQUENCIES.map((frequency) => ({ silent, frequency })));
    const { predict, spreadOf } = await import("loyalkit/analysis");
    const { aliveProbability, expectedPurchases } = await predict(
      model,
      {
        frequency: cells.map(({ frequency }) => frequency),
        recency: cells.map(({ silent }) => age - silent),
        age: cells.map(() => age),
      },
      { horizon },
    );
    const value = spent ? await model.lifetimeValue({ spend: spent, horizon, margin: 1 }) : undefined;
    const ranked = await model.ranking({ horizon, limit: MOST, intervals, ...(spent && { spend: spent }) });
    return {
      horizon,
      goneAfterDays: overview.churn.inactivityDays,
      judged: compared.models,
      model,
      forecast: await model.forecast({ horizon }),
      intervals,
      spend,
      value,
      ranked,
      spread:
        value &&
        spreadOf(
          ranked.map(({ revenue }) => revenue ?? 0),
          { customers: model.customers, total: value.undiscountedTotal },
        ),
      yearOfNew: (await model.newCustomers({ times: [52] }))[0] as number,
      counts: tracks.counts,
      tracked: tracks.tracked,
      map: { alive: aliveProbability, expected: expectedPurchases, age },
      regularity: await orders.regularity(),
    };
  } finally {
    await model.close();
  }
}

/** What a model foretold day by day, and how many customers bought how often. */
async function tracked(
  orders: Orders,
  name: ModelName,
  calibrationEnd: string,
): Promise<Pick<Found, "tracked" | "counts">> {
  const early = await orders.fit(name, { calibrationEnd });
  try {
    if (!early.converged) return { tracked: [], counts: [] };
    return { tracked: await early.tracking(), counts: await early.frequencyHistogram() };
  } finally {
    await early.close();
  }
}

/** Why there is no forecast, and what one needs. */
function why({ reason, calibrationEnd, model }: Refused): string {
  if (reason.code === "too-few-periods") return t.refused.tooFewWeeks(reason.params.found, reason.params.needed);
  if (reason.code === "nobody-seen") return t.refused.nobodySeen;
  if (reason.code === "nobody-returned" && calibrationEnd) return t.refused.nobodyReturned(dayWords(calibrationEnd));
  if (reason.code === "not-converged")
    return model ? t.refused.notConvergedOne(t.models[model]) : t.refused.notConverged;
  return say(reason);
}

const refused = (value: Refused, chosen: Chosen, choose: (change: Partial<Chosen>) => void) =>
  html`<section>
    <p class="reason">${why(value)}</p>
    ${value.model ? modelChoice(chosen, choose) : nothing}
  </section>`;

const modelChoice = (chosen: Chosen, choose: (change: Partial<Chosen>) => void) =>
  select("predict-model", t.choose.model, t.models, chosen.model, (name) => choose({ model: name as Chosen["model"] }));

const number = (value: number | null) => write(value, "points");
const count = (value: number) => write(Math.round(value), "count");
const percent = (value: number | null) => write(value, "percent", { digits: 0 });

function drawn(found: Found, chosen: Chosen, choose: (change: Partial<Chosen>) => void, parts: number, name: string) {
  const { horizon, model, intervals, value, spread } = found;
  const source = text.page.analyse.board.source(name, dayWords(model.asOf));
  const { active, customers, expectedPurchases } = found.forecast;
  return html`
    <section>
      <p class="hint">${t.asOf(dayWords(model.asOf))}</p>
      <dl class="figures large">
        ${figure(t.purchases(horizon), count(expectedPurchases))}
        ${figure(t.active, count(active), t.ofAll(customers))}
        ${value ? figure(t.revenue, write(value.undiscountedTotal, "money")) : nothing}
        ${figure(t.ofNew, number(found.yearOfNew))}
      </dl>
      ${intervals ? totalRange(intervals.total) : html`<p class="hint">${t.noIntervals}</p>`}
      <div class="fields">
        ${select(
          "predict-horizon",
          t.choose.horizon,
          Object.fromEntries(HORIZONS.map((weeks) => [String(weeks), t.weeks(weeks)])),
          String(chosen.horizon),
          (weeks) => choose({ horizon: Number(weeks) }),
        )}
        ${modelChoice(chosen, choose)}
      </div>
      <h2>${t.inWords}</h2>
      <ul>
        ${words(found).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${regular(found)}
      ${parts > 1 ? [ranking(found), spread ? valueChart(spread, horizon, model.customers, source) : nothing] : nothing}
      ${parts > 2 ? aliveChart(found.map, horizon, source) : nothing} ${parts > 3 ? trust(found, source) : nothing}
      ${
        parts > 4
          ? [
              comparison(found),
              folded(
                t.how,
                html`<ul>
                  ${t.rules.map((rule) => html`<li>${rule}</li>`)}
                </ul>`,
              ),
              careful([...model.warnings, ...(found.spend?.warnings ?? [])]),
            ]
          : nothing
      }
    </section>
  `;
}

const totalRange = ({ level, low, high }: Interval) =>
  html`<p class="interval">${t.totalRange(percent(level), count(low), count(high))}</p>`;

/** The parameters as a person would say them. */
function words({ model: { typical }, spend }: Found): string[] {
  const { gap = 0, leavesAfterPurchase = null, leavesWithinYear = null } = typical ?? {};
  return [
    t.everyWeeks(gap),
    ...(leavesAfterPurchase === null ? [] : [t.leaves(percent(leavesAfterPurchase))]),
    ...(leavesWithinYear === null ? [] : [t.leavesInTime(percent(leavesWithinYear))]),
    ...(spend === undefined || spend.mean === null ? [] : [t.spends(write(spend.mean, "money"))]),
  ];
}

/**
 * Whether purchases are regular or clumped, if either is clear, by all gaps and by the last two of each customer, and the k of the model
 * shown; of another model, the k that MBG/CNBD-k has in the first part, to which all were fitted.
 */
function regular({ regularity, judged, model }: Found) {
  const { k, interval, n, conditional } = regularity;
  const words = t.regularity;
  const early = judged.find(({ fit }) => fit.model === "mbg-cnbd-k")?.fit.k;
  const of = ({ level, low, high }: Interval) =>
    words.interval(percent(level), write(low, "number"), write(high, "number"));
  if (conditional.k === null || !conditional.interval || !conditional.pattern) {
    return html`<h2>${words.title}</h2>
      <p class="reason">${say(conditional.reason)}</p>`;
  }
  return html`<h2>${words.title}</h2>
    <p>${words.patterns[conditional.pattern](write(conditional.k, "number"), of(conditional.interval))}</p>
    <p class="hint">
      ${words.basis(n, conditional.gaps)} ${k !== null && interval ? words.lastGaps(write(k, "number"), of(interval)) : nothing}
      ${model.k ? words.chosen(model.k) : early ? words.chosenEarly(early) : nothing}
    </p>
    ${careful(regularity.warnings)}`;
}

/** How a customer does by their own rhythm, as the list of customers at risk counts: gone quiet comes first. */
const standing = ({ status, silence }: RankedCustomer, goneAfterDays: number | null) =>
  goneAfterDays !== null && silence * 7 > goneAfterDays ? "gone" : status;

function ranking(found: Found) {
  const { ranked, intervals, value, horizon, goneAfterDays } = found;
  const isLate = (one: RankedCustomer) => ["at-risk", "gone"].includes(standing(one, goneAfterDays));
  const rhythm = (one: RankedCustomer) => {
    const at = standing(one, goneAfterDays);
    return at === "gone" ? t.gone : t.rhythms[at];
  };
  const shown = ranked.slice(0, SHOWN);
  const heads: Head<RankedCustomer>[] = [
    {
      name: t.customer,
      cell: (one) =>
        html`${one.customer}${isLate(one) ? html`<span class="role at-risk">${rhythm(one)}</span>` : nothing}`,
    },
    ...(value
      ? ([
          { name: t.worth, cell: ({ revenue }) => write(revenue, "money"), isStrong: true },
        ] satisfies Head<RankedCustomer>[])
      : []),
    { name: t.expected, cell: ({ expectedPurchases }) => number(expectedPurchases), isStrong: !value },
    ...(intervals
      ? ([{ name: t.range, cell: ({ interval }) => range(interval, number) }] satisfies Head<RankedCustomer>[])
      : []),
    { name: t.alive, cell: ({ aliveProbability }) => percent(aliveProbability) },
    { name: t.repeats, cell: ({ frequency }) => write(frequency, "count") },
    { name: t.silent, cell: ({ silence }) => number(silence) },
    {
      name: t.timesGap,
      cell: ({ overdueRatio }) => (overdueRatio === null ? "–" : t.times(number(overdueRatio))),
    },
  ];
  return html`<h2>${t.most}</h2>
    <p>${t.mostLead(horizon)}</p>
    <p>${t.lateOf(shown.filter(isLate).length, shown.length)} ${shown.some(isLate) ? t.lateBoth : nothing}</p>
    ${table(t.most, heads, shown)}
    <p class="hint">${t.shown(shown.length, ranked.length)}</p>
    ${offer(
      "expected-purchases",
      () =>
        ranked.map((one) => ({
          [t.customer]: one.customer,
          [t.worth]: one.revenue,
          [t.expected]: one.expectedPurchases,
          [t.low]: one.interval?.low ?? null,
          [t.high]: one.interval?.high ?? null,
          [t.alive]: one.aliveProbability,
          [t.repeats]: one.frequency,
          [t.silent]: one.silence,
          [t.timesGap]: one.overdueRatio,
          [t.rhythm]: rhythm(one),
        })),
      { names: t.customer },
    )}`;
}

/** What the model said of the time that it had not seen, beside what happened. */
function trust({ judged, model, tracked, counts }: Found, source: string) {
  const { fit, holdout: held } = judged.find(({ fit }) => fit.model === model.model) ?? {};
  if (!held) return html`<p class="hint">${t.notJudged}</p>`;
  const guesses = [
    { name: t.byModel, error: held.model },
    // At k = 1 it is the same model.
    ...(held.withoutRegularity && fit?.k !== 1 ? [{ name: t.withoutRegularity, error: held.withoutRegularity }] : []),
    { name: t.sameRate, error: held.sameRate },
    { name: t.silentAreGone, error: held.silentAreGone },
  ];
  return html`
    ${trackingChart(tracked, held, source)}
    <h3>${t.guesses}</h3>
    ${table(
      t.guesses,
      [
        { name: t.guess, cell: ({ name }) => name },
        { name: t.guessTotal, cell: ({ error }) => count(error.total), isStrong: true },
        { name: t.guessOff, cell: ({ error }) => write(error.meanAbsolute, "number") },
      ],
      guesses,
    )}
    <h3>${t.histogram}</h3>
    ${table(
      t.histogram,
      [
        {
          name: t.repeats,
          cell: ({ frequency }) => (frequency === counts.length - 1 ? t.orMore(frequency) : write(frequency, "count")),
        },
        { name: t.actualCustomers, cell: ({ actual }) => count(actual) },
        { name: t.expectedCustomers, cell: ({ expected }) => count(expected) },
      ],
      counts,
    )}
    <h3>${t.bands}</h3>
    ${table(
      t.bands,
      [
        { name: t.band, cell: ({ from, to }) => text.page.analyse.fromTo(percent(from), percent(to)) },
        { name: t.bandCustomers, cell: ({ customers }) => count(customers) },
        { name: t.bandExpected, cell: ({ expected }) => percent(expected) },
        { name: t.bandBought, cell: ({ bought }) => percent(bought), isStrong: true },
      ],
      held.byAlive,
    )}
    ${offer("forecast-against-actual", () =>
      tracked.map(({ time, actual, expected, calibration }) => ({
        [t.weekColumn]: time,
        [t.actual]: actual,
        [t.byModel]: expected,
        [t.seen]: calibration ? t.yes : t.no,
      })),
    )}`;
}

function comparison({ judged }: Found) {
  return html`<h2>${t.compare}</h2>
    <p>${t.compareLead}</p>
    ${table(
      t.compare,
      [
        { name: t.model, cell: ({ fit }) => t.models[fit.model as keyof typeof t.models] },
        { name: t.aic, cell: ({ fit }) => (fit.converged ? write(fit.aic, "points") : "–") },
        { name: t.off, cell: ({ holdout }) => (holdout ? percent(holdout.bias) : "–") },
      ],
      judged,
    )}
    ${judged.flatMap(({ fit }) => (fit.reason ? html`<p class="hint">${t.notFitted(t.models[fit.model as keyof typeof t.models], say(fit.reason))}</p>` : []))}`;
}
