// Account managers: customers and revenue of each now, and the retention of earlier customers.

import { html, nothing } from "lit";
import type { AccountManager, AccountManagers } from "loyalkit/analysis";
import { text } from "../../language.js";
import { bar } from "../chart.js";
import { offer } from "../offer.js";
import { careful, type Head, range, select, table } from "../pieces.js";
import { type ResultsOf, upTo, view } from "../view.js";
import { dayWords, lookingBack, write } from "../words.js";

const t = text.page.analyse.subscriptions.managers;
/** More managers than anybody reads; the saved file has all. */
const MOST = 30;
const BEFORE = [90, 180, 365];

interface Chosen {
  lookBackDays: number;
}

export const managersView = view<ResultsOf<"subscriptions">, AccountManagers, Chosen>({
  label: () => t.label,
  title: ({ value }) => {
    const first = leading(value);
    const share = first && (value.monthlyRevenue === null ? first.customerShare.value : first.revenueShare);
    return first && share != null
      ? t.first(nameOf(first), write(share, "percent", { digits: 0 }), value.monthlyRevenue !== null)
      : t.title;
  },
  isThere: ({ roles }) => roles.manager !== "",
  chosen: () => ({ lookBackDays: 365 }),
  choices: { lookBackDays: upTo(36_500) },
  load: ({ source }, chosen) => source.managers(chosen),
  draw: ({ value, chosen, choose }) => managers(value, chosen, choose),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

const nameOf = ({ manager }: AccountManager) => manager || t.nobody;

/** Whose customers are nobody's has no name to say first. */
const leading = ({ managers }: AccountManagers) =>
  managers.find(({ manager, customers }) => manager !== "" && customers > 0);

function managers(found: AccountManagers, { lookBackDays }: Chosen, choose: (change: Partial<Chosen>) => void) {
  const hasRevenue = found.monthlyRevenue !== null;
  const heads: Head<AccountManager>[] = [
    { name: t.manager, cell: nameOf },
    ...(hasRevenue
      ? ([
          { name: t.revenue, cell: ({ monthlyRevenue }) => write(monthlyRevenue, "money") },
          {
            name: t.revenueShare,
            cell: ({ revenueShare }) =>
              revenueShare === null ? "–" : html`${percent(revenueShare)}${bar(revenueShare)}`,
            isStrong: true,
          },
        ] satisfies Head<AccountManager>[])
      : []),
    { name: t.customers, cell: ({ customers }) => write(customers, "count") },
    {
      name: t.share,
      cell: ({ customerShare: { value } }) =>
        hasRevenue || value === null ? percent(value) : html`${percent(value)}${bar(value)}`,
      isStrong: !hasRevenue,
    },
    { name: t.left, cell: ({ lost }) => write(lost, "count") },
    {
      name: t.kept,
      cell: ({ retention }) =>
        html`${percent(retention.value)}<span class="role">${retention.interval ? range(retention.interval, percent) : nothing}</span>`,
    },
  ];
  return html`
    <section>
      ${leading(found) === undefined ? html`<p>${t.none}</p>` : nothing}
      <p>${t.lead} <span class="hint">${lookingBack(found.asOf)}</span></p>
      <div class="fields">
        ${select(
          "managers-before",
          t.choose,
          Object.fromEntries(BEFORE.map((days) => [String(days), t.ago(days)])),
          String(lookBackDays),
          (days) => choose({ lookBackDays: Number(days) }),
        )}
      </div>
      ${table(t.title, heads, found.managers.slice(0, MOST))}
      ${found.managers.length > MOST ? html`<p>${t.cut(MOST, found.managers.length)}</p>` : nothing}
      <p class="hint">${t.keptIs(dayWords(found.since))} ${found.shared > 0 ? t.shared(found.shared) : nothing}</p>
      ${careful(found.warnings)}
      ${offer(
        "account-managers",
        () =>
          found.managers.map((one) => ({
            [t.manager]: nameOf(one),
            [t.customers]: one.customers,
            [t.share]: one.customerShare.value,
            ...(hasRevenue && { [t.revenue]: one.monthlyRevenue, [t.revenueShare]: one.revenueShare }),
            [t.left]: one.lost,
            [t.kept]: one.retention.value,
            [t.keptLow]: one.retention.interval?.low ?? null,
            [t.keptHigh]: one.retention.interval?.high ?? null,
          })),
        { counts: t.customers },
      )}
    </section>
  `;
}
