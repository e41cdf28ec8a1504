// The forecast of a compressed summary: a purchase model fitted to customers that a warehouse has counted.

import { html, nothing } from "lit";
import type {
  CompressedSummaryResult,
  Forecast,
  FrequencyCount,
  SummaryHoldout,
  SummaryModel,
} from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { type AliveMap, aliveChart, FREQUENCIES, SILENT } from "../orders/forecast-charts.js";
import { careful, figure, type Head, range, select, table } from "../pieces.js";
import { oneOf, type Tell } from "../view.js";
import { dayWords, say, write } from "../words.js";
import { ofQuery, segmentChoice, withheld } from "./withheld.js";

const t = text.page.analyse.orders.forecast;
const w = text.page.analyse.warehouse;
const { titles, board } = text.page.analyse;

const MODELS = ["mbg-nbd", "bg-nbd", "pareto-nbd"] as const;
const HORIZONS = [4, 13, 26, 52];

interface Chosen {
  model: (typeof MODELS)[number];
  horizon: number;
  segment: string;
}

interface Found {
  model: SummaryModel;
  forecast: Forecast | undefined;
  yearOfNew: number;
  counts: readonly FrequencyCount[];
  map: AliveMap | undefined;
  holdout: SummaryHoldout | undefined;
}

const count = (value: number) => write(Math.round(value), "count");
const number = (value: number | null) => write(value, "points");
const percent = (value: number | null) => write(value, "percent", { digits: 0 });

export const forecastOfWarehouse = ofQuery("compressedSummary")<Found, Chosen>((result) => ({
  label: () => t.label,
  title: ({ value: { forecast }, chosen }) =>
    forecast
      ? titles.forecast({
          weeks: chosen.horizon,
          purchases: { value: forecast.expectedPurchases, low: null, high: null },
        })
      : titles.noForecast,
  chosen: (): Chosen => ({ model: "mbg-nbd", horizon: 13, segment: "" }),
  choices: {
    model: oneOf(MODELS),
    horizon: (written) => HORIZONS.find((weeks) => String(weeks) === written),
    segment: oneOf(result.segments),
  },
  load: (_, chosen, tell) => find(result, chosen, tell),
  draw: ({ value, chosen, choose, parts, name }) => {
    const { model, forecast } = value;
    const source = board.source(name, dayWords(result.asOf ?? ""));
    const fields = html`<div class="fields">
      ${select("predict-horizon", t.choose.horizon, Object.fromEntries(HORIZONS.map((weeks) => [String(weeks), t.weeks(weeks)])), String(chosen.horizon), (weeks) => choose({ horizon: Number(weeks) }))}
      ${select("predict-model", t.choose.model, Object.fromEntries(MODELS.map((each) => [each, t.models[each]])), chosen.model, (each) => choose({ model: each as Chosen["model"] }))}
      ${segmentChoice(result.segments, chosen.segment, (segment) => choose({ segment }))}
    </div>`;
    const few = withheld("histories", result.withheld, result.minimumCustomers);
    if (!forecast)
      return html`<section>
        <p class="reason">${model.reason ? say(model.reason) : w.forecast.notConverged}</p>
        ${fields} ${few}
      </section>`;
    return html`<section>
      <p class="hint">${t.asOf(dayWords(result.asOf ?? ""))}</p>
      <dl class="figures large">
        ${figure(t.purchases(chosen.horizon), count(forecast.expectedPurchases))}
        ${figure(t.active, count(forecast.active), t.ofAll(forecast.customers))}
        ${figure(t.ofNew, number(value.yearOfNew))}
      </dl>
      ${few} ${result.roundedToDays > 1 ? html`<p class="hint">${w.rounded(result.roundedToDays)}</p>` : nothing} ${fields}
      <h2>${t.inWords}</h2>
      <ul>
        ${words(model).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${parts > 1 && value.map ? aliveChart(value.map, chosen.horizon, source) : nothing}
      ${parts > 2 ? [held(value.holdout), histogram(value.counts)] : nothing}
      ${parts > 3 ? parameters(model) : nothing}
      <p class="hint">${w.forecast.value}</p>
      ${careful(model.warnings)}
    </section>`;
  },
}));

async function find(result: CompressedSummaryResult, chosen: Chosen, tell: Tell): Promise<Found> {
  await tell(w.forecast.doing(t.models[chosen.model]));
  const { horizon, segment } = chosen;
  const model = await result.fit(chosen.model, { ...(segment !== "" && { segment }) });
  try {
    const none = { model, forecast: undefined, yearOfNew: 0, counts: [], map: undefined, holdout: undefined };
    if (!model.converged) return none;
    const { predict } = await import("loyalkit/analysis");
    const age = Math.max(...SILENT) + 26;
    const cells = SILENT.flatMap((silent) => FREQUENCIES.map((frequency) => ({ silent, frequency })));
    const { aliveProbability, expectedPurchases } = await predict(
      model,
      {
        frequency: cells.map(({ frequency }) => frequency),
        recency: cells.map(({ silent }) => age - silent),
        age: cells.map(() => age),
      },
      { horizon },
    );
    return {
      model,
      forecast: await model.forecast({ horizon }),
      yearOfNew: (await model.newCustomers({ times: [52] }))[0] as number,
      counts: await model.frequencyHistogram(),
      map: { alive: aliveProbability, expected: expectedPurchases, age },
      holdout: await heldOut(model),
    };
  } finally {
    await model.close();
  }
}

/** The judgement of the days held out, where the query held any out. */
async function heldOut(model: SummaryModel): Promise<SummaryHoldout | undefined> {
  try {
    return await model.holdout();
  } catch (problem) {
    if ((problem as { code?: string }).code === "missing-input") return undefined;
    throw problem;
  }
}

/** The parameters as a person would say them. */
function words({ typical }: SummaryModel): string[] {
  const { gap = 0, leavesAfterPurchase = null, leavesWithinYear = null } = typical ?? {};
  return [
    t.everyWeeks(gap),
    ...(leavesAfterPurchase === null ? [] : [t.leaves(percent(leavesAfterPurchase))]),
    ...(leavesWithinYear === null ? [] : [t.leavesInTime(percent(leavesWithinYear))]),
  ];
}

function held(holdout: SummaryHoldout | undefined) {
  if (!holdout) return nothing;
  const { expected, actual, duration, byFrequency } = holdout;
  return html`<h2>${w.forecast.held}</h2>
    <p>${w.forecast.heldSaid(count(expected), count(actual), number(duration))}</p>
    ${table(
      w.forecast.byFrequency,
      [
        {
          name: t.repeats,
          cell: ({ frequency }) => (frequency === 7 ? t.orMore(frequency) : write(frequency, "count")),
        },
        { name: w.forecast.actual, cell: (one) => write(one.actual, "number") },
        { name: w.forecast.expected, cell: (one) => write(one.expected, "number") },
      ],
      byFrequency,
    )}`;
}

const histogram = (counts: readonly FrequencyCount[]) =>
  html`<h2>${t.histogram}</h2>
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
    )}`;

function parameters({ parameters, intervals }: SummaryModel) {
  const rows = Object.entries(parameters ?? {}).map(([name, estimate]) => ({
    name,
    estimate,
    interval: intervals?.[name] ?? null,
  }));
  const digits = (value: number) => value.toPrecision(4);
  const level = percent(rows[0]?.interval?.level ?? null);
  const heads: Head<(typeof rows)[number]>[] = [
    { name: w.forecast.parameter, cell: ({ name }) => name },
    { name: w.forecast.estimate, cell: ({ estimate }) => digits(estimate), isStrong: true },
    { name: w.forecast.interval(level), cell: ({ interval }) => range(interval, digits) },
  ];
  return html`<h2>${w.forecast.parameters}</h2>
    ${table(w.forecast.parameters, heads, rows)}
    ${offer("parameters", () =>
      rows.map(({ name, estimate, interval }) => ({
        [w.forecast.parameter]: name,
        [w.forecast.estimate]: estimate,
        [t.low]: interval?.low ?? null,
        [t.high]: interval?.high ?? null,
      })),
    )}`;
}
