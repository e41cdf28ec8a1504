// Scorecard: the key figures of the last finished period, and whether their changes are significant.

import { html, nothing } from "lit";
import type { Period, ScoreCell, ScoreRow, SubscriptionMetric, SubscriptionScorecard } from "loyalkit/analysis";
import type { Unit } from "loyalkit/text";
import { isSignificant, isSmallSample } from "loyalkit/text";
import { text } from "../../language.js";
import { lines } from "../chart.js";
import { offer } from "../offer.js";
import { careful, type Head, latestOnly, newestFirst, PERIODS, periodChoice, range, select, table } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { lookingBack, periodWords, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.scorecard;
/** More periods than anybody reads; the saved file has all. */
const MOST = 36;
const UNIT = {
  customers: "count",
  "new-customers": "count",
  churn: "percent",
  retention: "percent",
  mrr: "money",
  "gross-revenue-retention": "percent",
  "net-revenue-retention": "percent",
} as const satisfies Record<SubscriptionMetric, Unit>;

interface Chosen {
  period: Period;
  /** What is shown over time. */
  metric: SubscriptionMetric;
}

export const scorecardView = view<ResultsOf<"subscriptions">, SubscriptionScorecard, Chosen>({
  label: () => t.label,
  title: ({ value: { periods, rows }, chosen: { period } }) => {
    const [before, last] = periods.slice(-2);
    if (before === undefined || last === undefined) return t.title;
    const isChanged = (row: ScoreRow) => metricOf(row) !== "retention" && isSignificant(row.periods.at(-1)?.p);
    const [from, to] = [periodWords(before, period), periodWords(last, period)];
    return titles.scorecard({ period: to, before: from, changed: rows.filter(isChanged).length });
  },
  chosen: () => ({ period: "month", metric: "churn" }),
  choices: { period: oneOf(PERIODS), metric: oneOf(Object.keys(UNIT) as SubscriptionMetric[]) },
  load: ({ source }, { period }) => source.scorecard({ period }),
  draw: ({ value, chosen, choose }) => scorecard(value, chosen, choose),
});

const metricOf = ({ metric }: ScoreRow) => metric as SubscriptionMetric;

const writing = (metric: SubscriptionMetric) => (value: number | null) =>
  write(value, UNIT[metric], UNIT[metric] === "percent" ? { digits: 1 } : {});

/** What is more or less than in the period before; of a share in percentage points. */
function changeOf(metric: SubscriptionMetric, cell: ScoreCell) {
  const { change, p } = cell;
  if (change === null) return "–";
  const amount = Math.abs(change);
  const written =
    UNIT[metric] === "percent" ? text.page.analyse.pp(write(100 * amount, "points")) : write(amount, UNIT[metric]);
  const sign = change > 0 ? "+" : change < 0 ? "−" : "";
  return html`<span class=${isSignificant(p) ? "sure" : ""}>${sign}${written}</span>${p === null ? nothing : html`<span class="role">${t.verdict(isSignificant(p))}</span>`}`;
}

function scorecard(found: SubscriptionScorecard, chosen: Chosen, choose: (change: Partial<Chosen>) => void) {
  const { period } = chosen;
  const words = (at: number) => periodWords(found.periods[at] ?? "", period);
  const last = found.periods.length - 1;
  const changed = last > 0 ? changes(found, words(last - 1)) : undefined;
  return html`
    <section>
      ${changed === undefined ? nothing : html`<p class="found-first">${changed}</p>`}
      <p class="hint">
        ${lookingBack(found.asOf)} ${found.unfinished === null ? nothing : t.unfinished(periodWords(found.unfinished, period))}
      </p>
      <div class="fields">${periodChoice("scorecard-period", period, (period) => choose({ period }))}</div>
      ${last < 0 ? html`<p>${t.none}</p>` : [latest(found, words), overTime(found, chosen, words, choose)]}
      ${careful(found.warnings)}
      ${offer("scorecard", () => found.rows.flatMap((row) => asRows(row, found.periods)))}
    </section>
  `;
}

/** The rates whose last change is significant. Retention is 1 − churn, so only one of the two is listed. */
function changes({ rows }: SubscriptionScorecard, before: string): string | undefined {
  const changed = rows.flatMap((row) => {
    const metric = metricOf(row);
    const [was, is] = row.periods.slice(-2);
    if (metric === "retention" || !was || !is || !isSignificant(is.p)) return [];
    const value = writing(metric);
    return [t.changeOf(t.metrics[metric], (is.change ?? 0) > 0, value(was.value), value(is.value))];
  });
  return changed.length === 0 ? undefined : t.changes(before, changed);
}

function latest({ rows, periods }: SubscriptionScorecard, words: (at: number) => string) {
  const at = periods.length - 1;
  const cell = (row: ScoreRow) => row.periods[at] as ScoreCell;
  const heads: Head<ScoreRow>[] = [
    { name: t.figure, cell: (row) => t.metrics[metricOf(row)] },
    {
      name: words(at),
      cell: (row) => {
        const { value, interval } = cell(row);
        const written = writing(metricOf(row));
        return html`${written(value)}${interval ? html`<span class="role">${range(interval, written)}</span>` : nothing}`;
      },
      isStrong: true,
    },
    ...(at > 0 ? [{ name: t.change(words(at - 1)), cell: (row: ScoreRow) => changeOf(metricOf(row), cell(row)) }] : []),
  ];
  const reasons = new Set(rows.flatMap((row) => cell(row).reason ?? []).map(say));
  return html`${table(t.title, heads, rows)}
    ${[...reasons].map((reason) => html`<p class="reason">${reason}</p>`)}
    <p class="hint">${t.kept} ${t.range}</p>
    ${at > 0 ? html`<p class="hint">${t.test} ${text.page.analyse.ppIs}</p>` : nothing}`;
}

/** One of the figures, period by period. */
function overTime(
  { rows, periods }: SubscriptionScorecard,
  { metric }: Chosen,
  words: (at: number) => string,
  choose: (change: Partial<Chosen>) => void,
) {
  const row = rows.find((row) => metricOf(row) === metric);
  if (!row) return nothing;
  const written = writing(metric);
  const isShare = row.periods.some(({ interval }) => interval !== null);
  // Who was there at the end of a period is who is there at the start of the next.
  const ended = rows.find((row) => metricOf(row) === "customers")?.periods ?? [];
  const shown = row.periods.map((cell, at) => ({ cell, at })).slice(-MOST);
  // A share of few customers jumps about, and would set the scale for all.
  const isFew = ({ at }: { at: number }) => UNIT[metric] === "percent" && isSmallSample(ended[at - 1]?.value ?? 0);
  const drawn = shown.every(isFew) ? shown : shown.filter((one) => !isFew(one));
  const heads: Head<(typeof shown)[number]>[] = [
    { name: t.period, cell: ({ at }) => html`<span class="period">${words(at)}</span>` },
    {
      name: t.metrics[metric],
      cell: ({ cell: { value, interval } }) =>
        html`${written(value)}${interval ? html`<span class="role">${range(interval, written)}</span>` : nothing}`,
      isStrong: true,
    },
    { name: t.since, cell: ({ cell }) => changeOf(metric, cell) },
  ];
  return html`<h2>${t.overTime}</h2>
    <div class="fields">
      ${select(
        "scorecard-metric",
        t.choose,
        Object.fromEntries(rows.map((row) => [row.metric, t.metrics[metricOf(row)]])),
        metric,
        (metric) => choose({ metric: metric as SubscriptionMetric }),
      )}
    </div>
    ${lines(
      `${t.drawn(t.metrics[metric])} ${isShare ? t.band : ""} ${drawn.length < shown.length ? t.few : ""}`,
      drawn.map(({ at }) => words(at)),
      [
        {
          values: drawn.map(({ cell }) => cell.value),
          ...(isShare && {
            low: drawn.map(({ cell }) => cell.interval?.low ?? null),
            high: drawn.map(({ cell }) => cell.interval?.high ?? null),
          }),
        },
      ],
      { write: (value) => write(value, UNIT[metric] === "money" ? "count" : UNIT[metric]) },
    )}
    ${table(t.overTime, heads, newestFirst(shown))} ${latestOnly(shown.length, periods.length)}
    ${isShare && row.periods.length > 4 ? html`<p class="hint">${t.many}</p>` : nothing}`;
}

/** One row for each period. */
const asRows = (row: ScoreRow, periods: readonly string[]) =>
  row.periods.map((cell, at) => ({
    [t.figure]: t.metrics[metricOf(row)],
    [t.period]: periods[at] ?? "",
    [t.value]: cell.value,
    [t.low]: cell.interval?.low ?? null,
    [t.high]: cell.interval?.high ?? null,
    [t.since]: cell.change,
    [t.sinceLow]: cell.changeInterval?.low ?? null,
    [t.sinceHigh]: cell.changeInterval?.high ?? null,
    [t.p]: cell.p,
    [t.why]: cell.reason ? say(cell.reason) : "",
  }));
