// Exit reasons: the few that make up most of the losses, by customers and by revenue.

import { html, nothing } from "lit";
import type { ExitReason, ExitReasons } from "loyalkit/analysis";
import { text } from "../../language.js";
import { bar } from "../chart.js";
import { offer } from "../offer.js";
import { careful, type Head, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const t = text.page.analyse.subscriptions.reasons;
const MOST = 30;

const nameOf = ({ reason }: ExitReason) => (reason === "" ? t.none : reason);

export const reasonsView = view<ResultsOf<"subscriptions">, ExitReasons, object>({
  label: () => t.label,
  title: ({ value: { reasons } }) => {
    const first = reasons.find(({ reason }) => reason !== "");
    return first ? t.first(nameOf(first), write(first.share, "percent", { digits: 0 })) : t.title;
  },
  isThere: ({ roles }) => roles.reason !== "",
  chosen: () => ({}),
  load: ({ source }) => source.reasons(),
  draw: ({ value }) => reasons(value),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function reasons(found: ExitReasons) {
  const { left, withoutReason, monthlyRevenue } = found;
  const [first] = found.reasons;
  const heads: Head<ExitReason>[] = [
    { name: t.reason, cell: nameOf },
    { name: t.customers, cell: ({ customers }) => write(customers, "count") },
    { name: t.share, cell: ({ share }) => html`${percent(share)}${bar(share)}`, isStrong: true },
    { name: t.cumulative, cell: ({ cumulativeShare }) => percent(cumulativeShare) },
    ...(monthlyRevenue === null
      ? []
      : ([
          { name: t.revenue, cell: ({ monthlyRevenue }) => write(monthlyRevenue, "money") },
          {
            name: t.revenueShare,
            cell: ({ revenueShare }) =>
              revenueShare === null ? "–" : html`${percent(revenueShare)}${bar(revenueShare)}`,
          },
        ] satisfies Head<ExitReason>[])),
  ];
  return html`
    <section>
      ${
        first === undefined
          ? html`<p class="reason">${found.reason ? say(found.reason) : t.nobody}</p>`
          : html`              <p>${t.lead(left)} <span class="hint">${lookingBack(found.asOf)}</span></p>
              ${table(t.title, heads, found.reasons.slice(0, MOST))}
              ${found.reasons.length > MOST ? html`<p>${t.cut(MOST, found.reasons.length)}</p>` : nothing}
              <p class="hint">${t.howCounted} ${withoutReason > 0 ? t.without(withoutReason) : nothing}</p>`
      }
      ${careful(found.warnings)}
      ${offer(
        "reasons",
        () =>
          found.reasons.map((one) => ({
            [t.reason]: nameOf(one),
            [t.customers]: one.customers,
            [t.share]: one.share,
            [t.cumulative]: one.cumulativeShare,
            ...(monthlyRevenue !== null && { [t.revenue]: one.monthlyRevenue, [t.revenueShare]: one.revenueShare }),
          })),
        { counts: t.customers },
      )}
    </section>
  `;
}
