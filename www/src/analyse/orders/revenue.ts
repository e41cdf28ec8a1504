// Revenue: what customers have paid in each period, and how many of them ordered.

import { html, nothing } from "lit";
import type { Cohorts, Orders, Period, PeriodTotals } from "loyalkit/analysis";
import { chart } from "../../charts/chart.js";
import { type Column, columns } from "../../charts/columns.js";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { type Head, newestFirst, PERIODS, periodChoice, periodHead, table } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { compact, dayWords, periodWords, write } from "../words.js";

const t = text.page.analyse.board.revenue;
/** As many columns as are told apart on a phone. */
const MOST = 24;

interface Chosen {
  period: Period;
}

/** What came in by period, and what stands out in the periods that are drawn. */
export interface Totals {
  period: Period;
  periods: readonly PeriodTotals[];
  /** Of customers, that the totals are read from. */
  cohorts: Cohorts;
  /** The best period that is over, and the one that is not. */
  peak: Record<"revenue" | "customers", { best: string | null; open: string | null }>;
  yearBefore: { start: string; before: string; change: number } | null;
}

export const revenueView = view<ResultsOf<"orders">, Totals, Chosen>({
  label: () => t.label,
  title: ({ value: { yearBefore, peak, period } }) =>
    yearBefore && period === "month" ? t.yearBefore(yearBefore) : bestWords(peak.revenue, period),
  isThere: ({ roles }) => roles.amount !== "",
  chosen: () => ({ period: "month" }),
  choices: { period: oneOf(PERIODS) },
  load: ({ source }, { period }) => totalsOf(source, true, period),
  draw: ({ value, results: { overview }, name, parts, chosen, choose }) => {
    const source = text.page.analyse.board.source(name, dayWords(overview.asOf));
    return html`
      <div class="fields">${periodChoice("revenue-period", chosen.period, (period) => choose({ period }))}</div>
      <div class="charts">
        ${revenueChart(value, source)} ${parts > 1 ? customersChart(value, source) : nothing}
      </div>
      ${parts > 2 ? byPeriod(value) : nothing}
      <p class="hint">${t.noDoubt}</p>
      ${offer(
        "revenue",
        () =>
          value.periods.map((one) => ({
            [t.period]: one.start,
            [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
            [t.revenue]: one.revenue,
            [t.customers]: one.customers,
            [t.newCustomers]: one.newCustomers,
          })),
        { counts: t.customers },
      )}
    `;
  },
});

/** Reads the totals of each period from the cohort matrices. */
export async function totalsOf(source: Orders, hasAmounts: boolean, period: Period): Promise<Totals> {
  const { overTime } = await import("loyalkit/analysis");
  const cohorts = await source.cohorts({ period });
  const revenue = hasAmounts ? await source.cohorts({ period, measure: "revenue" }) : null;
  return totalled(period, overTime(cohorts, revenue, period), cohorts);
}

/** What stands out in the totals. */
export async function totalled(period: Period, periods: readonly PeriodTotals[], cohorts: Cohorts): Promise<Totals> {
  const { peakOf, yearBefore } = await import("loyalkit/analysis");
  const drawn = periods.slice(-MOST);
  const peak = { revenue: peakOf(drawn, "revenue"), customers: peakOf(drawn, "customers") };
  return { period, periods, cohorts, peak, yearBefore: yearBefore(periods) };
}

const bestWords = ({ best, open }: Totals["peak"]["revenue"], period: Period) =>
  best === null ? t.none : t.best(periodWords(best, period), period, open && periodWords(open, period));

/** The year before the latest twelve months is pale. */
function drawn({ periods, period, peak }: Totals, figure: "revenue" | "customers") {
  const shown = periods.slice(-MOST);
  const columnsOf = shown.map(
    (one, at): Column => ({
      name: periodWords(one.start, period),
      value: one[figure] ?? 0,
      reading: figure === "revenue" ? `${write(one.revenue, "money")} ${t.of(one.customers)}` : t.count(one.customers),
      isOpen: one.open,
      isBefore: period === "month" && at < shown.length - 12,
    }),
  );
  return columns(columnsOf, {
    write: compact,
    named: shown.findIndex(({ start }) => start === peak[figure].best),
    soFar: t.soFar,
  });
}

/** Revenue by period; customers where there are no amounts. */
export function revenueChart(totals: Totals, source: string) {
  const { periods, period, peak } = totals;
  if (periods.every(({ revenue }) => revenue === null)) return customersChart(totals, source);
  return chart({
    name: "revenue",
    title: bestWords(peak.revenue, period),
    subtitle: t.subtitle(period),
    draw: drawn(totals, "revenue"),
    note: noteOf(totals, source),
    table: {
      heads: [t.period, t.revenue, t.customers],
      rows: periods.map((one) => [
        periodWords(one.start, period),
        write(one.revenue, "money"),
        write(one.customers, "count"),
      ]),
    },
  });
}

function customersChart(totals: Totals, source: string) {
  const { periods, period, peak } = totals;
  const { best } = peak.customers;
  return chart({
    name: "customers",
    title: best === null ? t.none : t.customersTitle(periodWords(best, period)),
    subtitle: t.customersSubtitle(period),
    draw: drawn(totals, "customers"),
    note: noteOf(totals, source),
    table: {
      heads: [t.period, t.customers, t.newCustomers],
      rows: periods.map((one) => [
        periodWords(one.start, period),
        write(one.customers, "count"),
        write(one.newCustomers, "count"),
      ]),
    },
  });
}

const noteOf = ({ periods, period }: Totals, source: string) =>
  [
    ...(periods.length > MOST ? [t.latest(MOST)] : []),
    ...(period === "month" && periods.length > 12 ? [t.pale] : []),
    source,
  ].join(" ");

function byPeriod({ periods, period }: Totals) {
  const heads: Head<PeriodTotals>[] = [
    periodHead(t.period, ({ start }) => periodWords(start, period)),
    { name: t.revenue, cell: ({ revenue }) => write(revenue, "money"), isStrong: true },
    { name: t.customers, cell: ({ customers }) => write(customers, "count") },
    { name: t.newCustomers, cell: ({ newCustomers }) => write(newCustomers, "count") },
    {
      name: t.each,
      cell: ({ revenue, customers }) => write(customers === 0 ? null : (revenue ?? 0) / customers, "money"),
    },
  ];
  return table(t.label, heads, newestFirst(periods));
}
