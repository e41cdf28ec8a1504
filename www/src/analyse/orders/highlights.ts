// Highlights: top spenders, new customers, and customers at risk.

import { html, nothing } from "lit";
import type { AtRiskList, Highlight, Highlights } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { select } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, write } from "../words.js";
import { goneAfter } from "./at-risk.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.highlights;
const SHARES = [0.05, 0.1, 0.2];
const NEW_DAYS = [30, 90, 365];

/** How many are top spenders, and for how long somebody is new. */
export interface Chosen {
  highValueShare: number;
  newDays: number;
}

export const CHOSEN: Chosen = { highValueShare: 0.2, newDays: 30 };

interface Found extends Highlights {
  /** Who is at risk, as the view of them counts. */
  late: AtRiskList;
}

export const highlightsView = view<ResultsOf<"orders">, Found, Chosen>({
  label: () => t.label,
  title: ({ value: { highValue }, results: { overview }, chosen }) => titleOf(highValue, overview.revenue, chosen),
  isThere: ({ roles }) => roles.amount !== "",
  chosen: () => CHOSEN,
  load: async ({ source, overview }, chosen) => ({
    ...(await source.highlights(chosen)),
    late: await source.signals({ ...goneAfter(overview), limit: 0 }),
  }),
  draw: ({ value, results: { overview }, chosen, choose }) =>
    highlights(value, overview.revenue, goneAfter(overview).goneAfterDays, chosen, choose),
});

const share = (value: number) => write(value, "percent");
const money = (value: number | null) => write(value, "money");

const choice = (values: readonly number[], words: (value: number) => string) =>
  Object.fromEntries(values.map((value) => [String(value), words(value)]));

/** What the top spenders bring, where revenue is known. */
export const titleOf = ({ revenue }: Highlight, all: number | null, { highValueShare }: Chosen) =>
  revenue !== null && all !== null && all > 0
    ? titles.highlights({ top: highValueShare, share: revenue / all })
    : t.title;

/** Who has spent most. */
export const topCard = ({ customers, revenue, threshold }: Highlight, all: number | null, chosen: Chosen) =>
  html`<section class="card">
    <h2>${t.highValue(share(chosen.highValueShare))}</h2>
    <p class="answer">${write(customers, "count")}</p>
    ${all !== null && all > 0 ? html`<p>${t.ofRevenue(write(revenue / all, "percent", { digits: 0 }), money(revenue))}</p>` : nothing}
    ${threshold === null ? nothing : html`<p class="hint">${t.each(money(threshold))}</p>`}
  </section>`;

/** Who is new. */
export const newCard = ({ customers, revenue }: Highlight, { newDays }: Chosen) =>
  html`<section class="card">
    <h2>${t.newCustomers(newDays)}</h2>
    <p class="answer">${write(customers, "count")}</p>
    ${customers > 0 ? html`<p>${t.broughtIn(money(revenue))}</p>` : nothing}
  </section>`;

/** What the reader may choose about them. */
export const choices = (
  { highValueShare, newDays }: Chosen,
  choose: (change: Partial<Chosen>) => void,
  hasNew = true,
) =>
  html`<div class="fields">
    ${select(
      "highlights-share",
      t.choose.share,
      choice(SHARES, (value) => t.top(share(value))),
      String(highValueShare),
      (value) => choose({ highValueShare: Number(value) }),
    )}
    ${hasNew ? select("highlights-days", t.choose.days, choice(NEW_DAYS, t.lastDays), String(newDays), (days) => choose({ newDays: Number(days) })) : nothing}
  </div>`;

/** The same as a row of a file. */
export const highlightRow = (name: string, { customers, revenue, threshold }: Highlight) => ({
  [t.group]: name,
  [t.customers]: customers,
  [t.revenue]: revenue,
  [t.threshold]: threshold,
  [t.stake]: null,
});

function highlights(
  { highValue, newCustomers, late, asOf }: Found,
  revenue: number | null,
  goneAfterDays: number | undefined,
  chosen: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  return html`
    <section>
      <p class="hint">${lookingBack(asOf)}</p>
      <div class="ways">
        ${topCard(highValue, revenue, chosen)} ${newCard(newCustomers, chosen)}
        <section class="card">
          <h2>${t.atRisk}</h2>
          <p class="answer">${write(late.atRisk, "count")}</p>
          <p>${t.lateMeans(write(late.limits.overdueAtRisk, "points"))} ${t.atStake(money(late.valueAtStake))}</p>
          ${
            late.gone && late.gone.customers > 0 && goneAfterDays !== undefined
              ? html`<p class="hint">${t.goneBesides(late.gone.customers, goneAfterDays)}</p>`
              : nothing
          }
        </section>
      </div>
      ${choices(chosen, choose)}
      <p class="hint">${t.who}</p>
      ${offer(
        "highlights",
        () => [
          highlightRow(t.highValue(share(chosen.highValueShare)), highValue),
          highlightRow(t.newCustomers(chosen.newDays), newCustomers),
          {
            [t.group]: t.atRisk,
            [t.customers]: late.atRisk,
            [t.revenue]: null,
            [t.threshold]: null,
            [t.stake]: late.valueAtStake,
          },
        ],
        { counts: t.customers },
      )}
    </section>
  `;
}
