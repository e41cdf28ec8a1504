// Churn: what share of subscribers, and of their revenue, was lost in each period.

import { html, nothing } from "lit";
import type { ChurnConvention, ChurnPeriod, Period, SubscriptionChurn } from "loyalkit/analysis";
import { text } from "../../language.js";
import { lines } from "../chart.js";
import { offer } from "../offer.js";
import {
  careful,
  type Head,
  latestOnly,
  newestFirst,
  PERIODS,
  periodChoice,
  periodHead,
  range,
  select,
  sure,
  table,
} from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { lastFinished, lookingBack, periodWords, ranged, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.churn;
/** More periods than anybody reads; the saved file has all. */
const MOST = 36;

interface Chosen {
  period: Period;
  convention: ChurnConvention;
}

export const churnView = view<ResultsOf<"subscriptions">, SubscriptionChurn, Chosen>({
  label: () => t.label,
  title: ({ value, chosen: { period } }) => {
    const latest = lastFinished(value.periods);
    if (!latest || latest.churn.value === null) return t.title;
    const lost = ranged(latest.churn.value, latest.churn.interval);
    return titles.churn({ period: periodWords(latest.period, period), lost });
  },
  chosen: () => ({ period: "month", convention: "opening-cohort" }),
  choices: {
    period: oneOf(PERIODS),
    convention: oneOf(["opening-cohort", "all-lost", "midpoint", "start-plus-new"]),
  },
  known: ({ churn }) => churn,
  load: ({ source }, chosen) => source.churn(chosen),
  draw: ({ value, name, results, chosen, choose }) =>
    churn(value, name, results.source.report.customers, chosen, choose),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

/** The share of customers lost in each period, with its band. */
export function churnChart(periods: readonly ChurnPeriod[], period: Period) {
  const shown = periods.slice(-MOST);
  // Of few customers a share jumps about, and would set the scale for all.
  const isFew = ({ churn }: ChurnPeriod) => churn.warnings.some(({ code }) => code === "small-sample");
  const drawn = shown.every((one) => isFew(one) || one.churn.value === null)
    ? shown
    : shown.filter((one) => !isFew(one));
  return lines(
    `${t.figure} ${drawn.length < shown.length ? t.few : ""}`.trim(),
    drawn.map((one) => periodWords(one.period, period)),
    [
      {
        values: drawn.map(({ churn }) => churn.value),
        low: drawn.map(({ churn }) => churn.interval?.low ?? null),
        high: drawn.map(({ churn }) => churn.interval?.high ?? null),
      },
    ],
    { write: (value) => write(value, "percent"), from: 0 },
  );
}

function churn(
  found: SubscriptionChurn,
  name: string,
  customers: number,
  chosen: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const { period, convention } = chosen;
  const shown = found.periods.slice(-MOST);
  const latest = lastFinished(found.periods);
  const words = (one: ChurnPeriod) => periodWords(one.period, period);
  const hasRevenue = found.periods.some(({ revenue }) => revenue !== null);
  const heads: Head<ChurnPeriod>[] = [
    periodHead(t.period, words),
    { name: t.start, cell: ({ start }) => write(start, "count") },
    { name: t.new, cell: ({ new: came }) => write(came, "count") },
    { name: t.back, cell: ({ reactivated }) => write(reactivated, "count") },
    { name: t.lost, cell: ({ lost }) => write(lost, "count") },
    { name: t.end, cell: ({ end }) => write(end, "count") },
    { name: t.rate, cell: ({ churn }) => percent(churn.value), isStrong: true },
    { name: t.range, cell: ({ churn }) => range(churn.interval, percent) },
    ...(hasRevenue
      ? ([
          { name: t.gross, cell: ({ revenue }) => percent(revenue?.gross ?? null) },
          { name: t.net, cell: ({ revenue }) => percent(revenue?.net ?? null) },
        ] satisfies Head<ChurnPeriod>[])
      : []),
  ];
  return html`
    <section>
      <p class="hint">${name}. ${t.customers(customers)} ${lookingBack(found.asOf)}</p>
      ${latest === undefined ? html`<p>${t.unfinished}</p>` : answers(latest, words(latest), convention)}
      <div class="fields">
        ${periodChoice("churn-period", period, (period) => choose({ period }))}
        ${select("churn-convention", t.choose, t.conventions, convention, (value) => choose({ convention: value as ChurnConvention }))}
      </div>
      ${churnChart(shown, period)}
      ${table(t.title, heads, newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      <p class="hint">${t.range95} ${found.periods.some(({ open }) => open) ? t.open : nothing}</p>
      ${careful(found.warnings)}
      ${offer(
        "churn",
        () =>
          found.periods.map((one) => ({
            [t.period]: one.period,
            [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
            [t.start]: one.start,
            [t.new]: one.new,
            [t.back]: one.reactivated,
            [t.lost]: one.lost,
            [t.end]: one.end,
            [t.rate]: one.churn.value,
            [t.low]: one.churn.interval?.low ?? null,
            [t.high]: one.churn.interval?.high ?? null,
            ...(hasRevenue && { [t.gross]: one.revenue?.gross ?? null, [t.net]: one.revenue?.net ?? null }),
          })),
        { counts: t.start },
      )}
    </section>
  `;
}

/** The last finished period, in figures that fit on a slide. */
function answers({ churn, revenue }: ChurnPeriod, when: string, convention: ChurnConvention) {
  return html`<div class="ways">
    <section class="card">
      <h2>${t.ofCustomers(when)}</h2>
      <p class="answer">${write(churn.value, "percent")}</p>
      ${churn.reason ? html`<p class="reason">${say(churn.reason)}</p>` : nothing} ${sure(churn.interval, "percent")}
      ${
        churn.value === null
          ? nothing
          : html`<p class="hint">
              ${t.formulas[convention]}
              <span class="worked">${write(churn.numerator, "number")} ÷ ${write(churn.denominator, "number")} = ${write(churn.value, "percent")}</span>
            </p>`
      }
      ${careful(churn.warnings)}
    </section>
    ${
      revenue === null
        ? nothing
        : html`<section class="card">
            <h2>${t.ofRevenue(when)}</h2>
            <p class="answer">${write(revenue.gross, "percent")}</p>
            ${revenue.reason ? html`<p class="reason">${say(revenue.reason)}</p>` : nothing}
            ${revenue.net === null ? nothing : html`<p class="interval">${t.netIs(write(revenue.net, "percent"), revenue.net < 0)}</p>`}
            <p class="hint">${t.revenueFormula}</p>
          </section>`
    }
  </div>`;
}
