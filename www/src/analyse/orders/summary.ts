// Summary of orders: the page for a board.

import { html, nothing } from "lit";
import type { Interval, OrdersBoard, Overview, YearRetention } from "loyalkit/analysis";
import { text } from "../../language.js";
import { type BoardFigure, boardFigures, standsOut } from "../board.js";
import { type ResultsOf, view } from "../view.js";
import { compact, dayWords, write } from "../words.js";
import { curves } from "./curves.js";
import { revenueChart, type Totals, totalled } from "./revenue.js";

const t = text.page.analyse.board;

/** What the board says, the totals by month, and the retention by year that the curves are drawn of. */
interface Found {
  board: OrdersBoard;
  totals: Totals;
  years: readonly YearRetention[];
}

export const summaryView = view<ResultsOf<"orders">, Found, object>({
  label: () => t.label,
  title: ({ value: { board } }) => t.titles.orders(board.title.params),
  chosen: () => ({}),
  load: async ({ source, overview }) => {
    const [{ boardOfOrders, figuresOfOrders }, { compareRates, init }] = await Promise.all([
      import("loyalkit/analysis"),
      import("loyalkit"),
    ]);
    await init();
    const { figures, periods, cohorts, years } = await figuresOfOrders(source, overview, compareRates);
    return { board: boardOfOrders(figures), totals: await totalled("month", periods, cohorts), years };
  },
  draw: ({ value: { board, totals, years }, results: { overview }, name, parts }) => {
    const source = t.source(name, dayWords(overview.asOf));
    return html`
      ${boardFigures(figuresOf(overview, board, totals))}
      <div class="charts">
        ${parts > 1 ? revenueChart(totals, source) : nothing} ${parts > 2 ? curves(years, board.returning, source) : nothing}
      </div>
      ${standsOut(board.findings)}
    `;
  },
});

const rangeWords = (interval: Interval | null) =>
  interval === null ? undefined : t.figures.range(interval.low, interval.high);

function figuresOf(overview: Overview, { yearBefore: change }: OrdersBoard, { periods }: Totals): BoardFigure[] {
  const { revenue, customers, orders, repeatRate, churn } = overview;
  const year = periods.at(-1)?.start.slice(0, 4) ?? "";
  const won = periods.reduce((sum, one) => (one.start.startsWith(year) ? sum + one.newCustomers : sum), 0);
  const share = (value: number | null) => write(value, "percent", { digits: 0 });
  return [
    revenue === null
      ? { label: t.figures.orders, value: write(orders, "count") }
      : {
          label: t.figures.revenue,
          value: compact(revenue),
          ...(change && {
            note: t.figures.change(change.change, change.start),
            mark: change.change < 0 ? "careful" : "good",
          }),
        },
    { label: t.figures.customers, value: write(customers, "count"), note: t.figures.won(won, year) },
    { label: t.figures.again, value: share(repeatRate.value), note: rangeWords(repeatRate.interval) },
    {
      label: t.figures.quiet,
      value: share(churn.rate.value),
      ...(churn.inactivityDays !== null && { note: t.figures.silent(churn.inactivityDays) }),
    },
  ];
}
