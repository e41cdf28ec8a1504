// Cross-buying: who buys in a second category, which one, and what such customers are worth.

import { html, nothing } from "lit";
import type { Categories, CrossBuying, KindAfter, KindsBought } from "loyalkit/analysis";
import { text } from "../../language.js";
import { bar } from "../chart.js";
import { offer } from "../offer.js";
import { careful, type Head, sure, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, ranged, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.categories.crossBuying;
/** So many pairs are shown; the file has all. */
const SHOWN = 30;

export const crossBuyingView = view<ResultsOf<"categories">, CrossBuying, object>({
  label: () => t.label,
  title: ({ value: { secondKind } }) =>
    secondKind.value === null ? t.title : titles.crossBuying({ second: ranged(secondKind.value, secondKind.interval) }),
  chosen: () => ({}),
  known: ({ crossBuying }) => crossBuying,
  load: ({ source }) => source.crossBuying(),
  draw: ({ value, name, results }) => crossBuying(value, name, results.source),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function crossBuying(found: CrossBuying, name: string, source: Categories) {
  const { byKinds, secondKind, customers, asOf, medianDays } = found;
  const hasRevenue = byKinds.some(({ revenue }) => revenue !== null);
  const heads: Head<KindsBought>[] = [
    { name: t.number, cell: ({ kinds }) => (kinds === 0 ? t.unnamed : write(kinds, "count")) },
    { name: t.customers, cell: ({ customers }) => write(customers, "count") },
    {
      name: t.share,
      cell: ({ share: { value } }) => (value === null ? "–" : html`${percent(value)}${bar(value)}`),
      isStrong: true,
    },
    ...(hasRevenue
      ? ([
          { name: t.revenue, cell: ({ revenue }) => write(revenue, "money") },
          { name: t.each, cell: ({ revenuePerCustomer }) => write(revenuePerCustomer, "money") },
        ] satisfies Head<KindsBought>[])
      : []),
  ];
  const asRow = ({ kinds, customers, share, revenue, revenuePerCustomer }: KindsBought) => ({
    [t.number]: kinds,
    [t.customers]: customers,
    [t.share]: share.value,
    ...(hasRevenue && { [t.revenue]: revenue, [t.each]: revenuePerCustomer }),
  });
  return html`
    <section>
      <p class="hint">${name}. ${t.seen(customers)} ${asOf === null ? nothing : lookingBack(asOf)}</p>
      <div class="ways">
        <section class="card">
          <h2>${t.second}</h2>
          <p class="answer">${write(secondKind.value, "percent")}</p>
          ${secondKind.reason ? html`<p class="reason">${say(secondKind.reason)}</p>` : nothing}
          ${sure(secondKind.interval, "percent")}
          ${
            secondKind.value === null
              ? nothing
              : html`<p class="hint">
                  ${t.formula}
                  <span class="worked">${write(secondKind.numerator, "count")} ÷ ${write(secondKind.denominator, "count")} = ${write(secondKind.value, "percent")}</span>
                </p>`
          }
        </section>
        ${
          medianDays === null
            ? nothing
            : html`<section class="card">
                <h2>${t.half}</h2>
                <p class="answer">${t.days(medianDays)}</p>
                <p class="hint">${t.halfIs}</p>
              </section>`
        }
      </div>
      <h2>${t.kinds}</h2>
      ${table(t.kinds, heads, byKinds)}
      <p class="hint">
        ${hasRevenue ? t.eachIs : nothing} ${found.unnamed > 0 ? t.noName(found.unnamed) : nothing}
        ${found.refundOnly > 0 ? t.refundOnly(found.refundOnly) : nothing}
      </p>
      ${offer("categories", () => byKinds.map(asRow), { counts: t.customers })}
      <h2>${t.pairs}</h2>
      ${found.pairs === null ? html`<p>${t.noDates}</p>` : pairs(found.pairs, found.together ?? 0, source)}
      ${careful([...found.warnings, ...secondKind.warnings])}
    </section>
  `;
}

function pairs(found: readonly KindAfter[], together: number, source: Categories) {
  const heads: Head<KindAfter>[] = [
    { name: t.first, cell: ({ first }) => first },
    { name: t.next, cell: ({ second }) => second, isText: true },
    { name: t.customers, cell: ({ customers }) => write(customers, "count"), isStrong: true },
    { name: t.ofFirst, cell: ({ share }) => percent(share.value) },
  ];
  const most = Number.POSITIVE_INFINITY;
  return html`
    ${found.length === 0 ? html`<p>${t.noPairs}</p>` : [html`<p>${t.pairsLead}</p>`, table(t.pairs, heads, found.slice(0, SHOWN))]}
    ${found.length > SHOWN ? html`<p>${t.cutPairs(SHOWN, found.length)}</p>` : nothing}
    ${together > 0 ? html`<p class="hint">${t.together(together)}</p>` : nothing}
    ${offer(
      "second-category",
      async () =>
        ((await source.crossBuying({ limit: most })).pairs ?? []).map(({ first, second, customers, share }) => ({
          [t.first]: first,
          [t.next]: second,
          [t.customers]: customers,
          [t.ofFirst]: share.value,
        })),
      { counts: t.customers },
    )}
  `;
}
