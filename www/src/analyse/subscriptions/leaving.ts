// Contracts at risk: which are likely to end within the horizon, those with the most revenue at stake first.

import { html, nothing } from "lit";
import type { LeavingList, Subscriptions } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, figure, folded, type Head, range, select, table } from "../pieces.js";
import { type ResultsOf, upTo, view } from "../view.js";
import { dayWords, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.leaving;
/** So many are shown; the file has all. */
const SHOWN = 50;
const HORIZONS = [30, 60, 90, 180, 365];

interface Chosen {
  horizon: number;
}

type Leaving = LeavingList["customers"][number];

export const leavingView = view<ResultsOf<"subscriptions">, LeavingList, Chosen>({
  label: () => t.label,
  title: ({ value: { expectedToLeave, known, horizon } }) =>
    known === 0 ? t.title : titles.leaving({ expected: expectedToLeave, known, horizon }),
  chosen: () => ({ horizon: 90 }),
  choices: { horizon: upTo(3650) },
  load: ({ source }, { horizon }) => source.atRisk({ horizon }),
  draw: ({ value, columns, results, chosen, choose }) =>
    leaving(value, results.source, columns.roles.plan !== "", chosen, choose),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function leaving(
  list: LeavingList,
  source: Subscriptions,
  hasPlans: boolean,
  { horizon }: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const { customers, valueAtStake, active, known } = list;
  const hasAmounts = valueAtStake !== null;
  const heads: Head<Leaving>[] = [
    { name: t.customer, cell: ({ customer }) => customer },
    ...(hasAmounts
      ? ([
          { name: t.value, cell: ({ valueAtStake }) => write(valueAtStake, "money"), isStrong: true },
          { name: t.amount, cell: ({ monthlyAmount }) => write(monthlyAmount, "money") },
        ] satisfies Head<Leaving>[])
      : []),
    {
      name: t.probability,
      cell: ({ probability, interval, reason }) =>
        html`${percent(probability)}<span class="role">${reason ? say(reason) : interval ? range(interval, percent) : nothing}</span>`,
    },
    ...(hasPlans ? ([{ name: t.plan, cell: ({ plan }) => plan || "–", isText: true }] satisfies Head<Leaving>[]) : []),
    { name: t.tenure, cell: ({ tenure }) => write(tenure, "count") },
  ];
  const unknown = customers.find(({ reason }) => reason)?.reason;
  return html`
    <section>
      <p>${t.lead(list.horizon)} <span class="hint">${t.asOf(dayWords(list.asOf))}</span></p>
      <dl class="figures large">
        ${figure(t.active, write(active, "count"))}
        ${figure(t.expected, write(list.expectedToLeave, "points"), t.ofKnown(known))}
        ${hasAmounts ? figure(t.atStake, write(valueAtStake, "money"), t.within(list.horizon)) : nothing}
      </dl>
      <div class="fields">
        ${select(
          "leaving-horizon",
          t.choose,
          Object.fromEntries(HORIZONS.map((days) => [String(days), t.days(days)])),
          String(horizon),
          (days) => choose({ horizon: Number(days) }),
        )}
      </div>
      ${
        customers.length === 0
          ? html`<p>${t.nobody}</p>`
          : [
              table(t.title, heads, customers.slice(0, SHOWN)),
              active > SHOWN ? html`<p class="hint">${t.more(SHOWN, active)}</p>` : nothing,
            ]
      }
      ${known < active && unknown ? html`<p class="hint">${t.unknown(active - known)} ${say(unknown)}</p>` : nothing}
      ${folded(
        t.how,
        html`<ul>
        <li>${t.rules.probability}</li>
        ${hasAmounts ? html`<li>${t.rules.value}</li>` : nothing}
        <li>${t.rules.past}</li>
      </ul>`,
      )}
      ${careful(list.warnings)}
      ${offer(
        "contracts-at-risk",
        async () =>
          (await source.atRisk({ horizon, limit: Number.POSITIVE_INFINITY })).customers.map((one) => ({
            [t.customer]: one.customer,
            ...(hasPlans && { [t.plan]: one.plan }),
            [t.tenure]: one.tenure,
            ...(hasAmounts && { [t.amount]: one.monthlyAmount }),
            [t.probability]: one.probability,
            [t.low]: one.interval?.low ?? null,
            [t.high]: one.interval?.high ?? null,
            ...(hasAmounts && { [t.value]: one.valueAtStake }),
            [t.why]: one.reason ? say(one.reason) : "",
          })),
        { names: t.customer },
      )}
    </section>
  `;
}
