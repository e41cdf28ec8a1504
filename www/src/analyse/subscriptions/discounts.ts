// Discounts off the list price, at renewals and at first sales.

import { html, nothing } from "lit";
import type { DiscountGroup, DiscountPeriod, Discounts, OddPrice, Period, RenewalDiscounts } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import {
  careful,
  figure,
  type Head,
  latestOnly,
  newestFirst,
  PERIODS,
  periodChoice,
  periodHead,
  select,
  table,
} from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { dayWords, lookingBack, periodWords, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.discounts;
/** More periods, and more groups, than anybody reads. */
const MOST = 36;
/** So many odd prices are shown. */
const SHOWN = 20;

interface Chosen {
  period: Period;
  by: "" | "plan" | "manager";
}

export const discountsView = view<ResultsOf<"subscriptions">, RenewalDiscounts, Chosen>({
  label: () => t.label,
  title: ({ value: { renewals } }) =>
    renewals.discount === null ? t.title : titles.discounts({ renewals: renewals.discount }),
  isThere: ({ roles }) => roles.amount !== "" && roles.listPrice !== "",
  chosen: ({ roles }) => ({ period: "quarter", by: roles.manager ? "manager" : roles.plan ? "plan" : "" }),
  choices: { period: oneOf(PERIODS), by: oneOf(["", "plan", "manager"]) },
  load: ({ source }, { period, by }) => source.renewalDiscounts({ period, ...(by !== "" && { by }) }),
  draw: ({ value, columns: { roles }, chosen, choose }) => {
    const groups = (["", "plan", "manager"] as const).filter((by) => by === "" || roles[by] !== "");
    return discounts(value, groups, chosen, choose);
  },
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

/** What is said of sales, whatever they are grouped by. */
const sales = <T extends { renewals: Discounts; firstSales: Discounts }>(): Head<T>[] => [
  { name: t.renewals, cell: ({ renewals }) => write(renewals.sold, "count") },
  { name: t.renewalDiscount, cell: ({ renewals }) => percent(renewals.discount), isStrong: true },
  { name: t.renewalMedian, cell: ({ renewals }) => percent(renewals.median) },
  { name: t.renewalsDiscounted, cell: ({ renewals }) => percent(renewals.discounted.value) },
  { name: t.firstSales, cell: ({ firstSales }) => write(firstSales.sold, "count") },
  { name: t.firstSaleDiscount, cell: ({ firstSales }) => percent(firstSales.discount) },
];

const asRow = ({ renewals, firstSales }: { renewals: Discounts; firstSales: Discounts }) => ({
  [t.renewals]: renewals.sold,
  [t.renewalDiscount]: renewals.discount,
  [t.renewalMedian]: renewals.median,
  [t.renewalsDiscounted]: renewals.discounted.value,
  [t.firstSales]: firstSales.sold,
  [t.firstSaleDiscount]: firstSales.discount,
});

function discounts(
  found: RenewalDiscounts,
  by: readonly Chosen["by"][],
  chosen: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const { period } = chosen;
  const shown = found.periods.slice(-MOST);
  const words = (one: DiscountPeriod) => periodWords(one.period, period);
  const noGroup = chosen.by === "manager" ? t.noManager : t.noPlan;
  const groupOf = ({ group }: DiscountGroup) => group || noGroup;
  const groups = found.groups ?? [];
  return html`
    <section>
      <p class="hint">${lookingBack(found.asOf)}</p>
      <div class="ways">${answer(t.atRenewals, found.renewals)} ${answer(t.atFirstSales, found.firstSales)}</div>
      <div class="fields">
        ${periodChoice("discounts-period", period, (period) => choose({ period }))}
        ${
          by.length < 2
            ? nothing
            : select(
                "discounts-by",
                t.choose,
                Object.fromEntries(by.map((one) => [one, t.by[one]])),
                chosen.by,
                (one) => choose({ by: one as Chosen["by"] }),
              )
        }
      </div>
      ${
        groups.length === 0
          ? nothing
          : [
              table(
                t.by[chosen.by],
                [{ name: t.by[chosen.by], cell: groupOf }, ...sales<DiscountGroup>()],
                groups.slice(0, MOST),
              ),
              offer("discounts-by-group", () => groups.map((one) => ({ [t.group]: groupOf(one), ...asRow(one) }))),
            ]
      }
      ${table(t.title, [periodHead(t.period, words), ...sales<DiscountPeriod>()], newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      <p class="hint">
        ${t.whatCounts(found.reactivationAfterDays)}
        ${found.additions > 0 ? t.additions(found.additions) : nothing}
        ${found.reactivations > 0 ? t.reactivations(found.reactivations) : nothing}
        ${found.periods.some(({ open }) => open) ? t.open : nothing}
      </p>
      ${careful(found.warnings)}
      ${offer("discounts", () =>
        found.periods.map((one) => ({
          [t.period]: one.period,
          [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
          ...asRow(one),
        })),
      )}
      ${found.odd.length === 0 ? nothing : odd(found.odd)}
    </section>
  `;
}

const answer = (title: string, { discount, median, discounted, priced, sold, reason }: Discounts) =>
  html`<section class="card">
    <h2>${title}</h2>
    <p class="answer">${percent(discount)}</p>
    ${reason ? html`<p class="reason">${say(reason)}</p>` : nothing}
    <p class="hint">${t.formula}. ${t.of(priced, sold)}</p>
    <dl class="figures">
      ${figure(t.median, percent(median))} ${figure(t.discounted, percent(discounted.value))}
    </dl>
  </section>`;

function odd(prices: readonly OddPrice[]) {
  const heads: Head<OddPrice>[] = [
    { name: t.customer, cell: ({ customer }) => customer },
    { name: t.start, cell: ({ start }) => dayWords(start) },
    { name: t.paid, cell: ({ monthlyAmount }) => write(monthlyAmount, "money") },
    { name: t.list, cell: ({ monthlyListPrice }) => write(monthlyListPrice, "money") },
    { name: t.problem, cell: ({ problem }) => t.problems[problem], isText: true },
  ];
  return html`<h2>${t.odd}</h2>
    <p>${t.oddLead}</p>
    ${table(t.odd, heads, prices.slice(0, SHOWN))}
    ${prices.length > SHOWN ? html`<p class="hint">${t.oddCut(SHOWN)}</p>` : nothing}`;
}
