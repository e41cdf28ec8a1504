// Summary of subscriptions: the page for a board.

import { html, nothing } from "lit";
import type { BoardFinding, SubscriptionChurn, SubscriptionsFigures } from "loyalkit/analysis";
import { text } from "../../language.js";
import { type BoardFigure, boardFigures, standsOut } from "../board.js";
import { type ResultsOf, view } from "../view.js";
import { compact, lastFinished, periodWords, ranged, write } from "../words.js";
import { churnChart } from "./churn.js";
import { bridge } from "./revenue.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.board;

interface Found {
  figures: SubscriptionsFigures;
  findings: readonly BoardFinding[];
}

export const summaryView = view<ResultsOf<"subscriptions">, Found, object>({
  label: () => t.label,
  title: ({ results: { churn } }) => {
    const latest = lastFinished(churn.periods);
    if (latest?.churn.value == null) return t.label;
    const lost = ranged(latest.churn.value, latest.churn.interval);
    return titles.churn({ period: periodWords(latest.period, "month"), lost });
  },
  chosen: () => ({}),
  load: async ({ source }, _, __, { roles }) => {
    const { figuresOfSubscriptions, findingsOfSubscriptions } = await import("loyalkit/analysis");
    const has = { amount: roles.amount !== "", reason: roles.reason !== "" };
    const figures = await figuresOfSubscriptions(source, has);
    return { figures, findings: findingsOfSubscriptions(figures) };
  },
  draw: ({ value: { figures, findings }, results: { churn }, parts }) => {
    const latest = lastFinished(figures.mrr?.periods ?? []);
    return html`
      ${boardFigures(figuresOf(figures, churn))}
      <div class="charts">
        ${parts > 1 ? churnChart(churn.periods, "month") : nothing}
        ${parts > 2 && latest ? bridge(latest, periodWords(latest.period, "month")) : nothing}
      </div>
      ${standsOut(findings)}
    `;
  },
});

function figuresOf({ mrr, leaving }: SubscriptionsFigures, churn: SubscriptionChurn): BoardFigure[] {
  const latest = lastFinished(churn.periods);
  const month = lastFinished(mrr?.periods ?? []);
  const rate = (value: number | null) => write(value, "percent", { digits: 1 });
  const lost = latest?.churn.interval;
  return [
    ...(month
      ? [
          {
            label: t.figures.mrr,
            value: compact(month.end),
            note: t.figures.atEnd(periodWords(month.period, "month")),
          },
          {
            label: t.figures.kept,
            value: rate(month.netRetention),
            note: t.figures.inPeriod(periodWords(month.period, "month")),
          },
        ]
      : [{ label: t.figures.customers, value: write(leaving.active, "count") }]),
    {
      label: t.figures.churn,
      value: rate(latest?.churn.value ?? null),
      note: lost ? text.page.analyse.fromTo(rate(lost.low), rate(lost.high)) : undefined,
    },
    {
      label: t.figures.expected,
      value: write(Math.round(leaving.expectedToLeave), "count"),
      note: t.figures.within(leaving.horizon),
    },
  ];
}
