// Highlights: top spenders, new customers, and customers at risk.

import { html, nothing } from "lit";
import type { AtRiskList, Highlights } from "loyalkit/analysis";
import { text } from "../../language.js";
import { download } from "../download.js";
import { select } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, write } from "../words.js";
import { goneAfter } from "./at-risk.js";

const t = text.page.analyse.orders.highlights;
const SHARES = [0.05, 0.1, 0.2];
const NEW_DAYS = [30, 90, 365];

interface Chosen {
  highValueShare: number;
  newDays: number;
}

interface Found extends Highlights {
  /** Who is to watch or at risk, as the view of them counts. */
  late: AtRiskList;
}

export const highlightsView = view<ResultsOf<"orders">, Found, Chosen>({
  label: t.label,
  chosen: () => ({ highValueShare: 0.2, newDays: 30 }),
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

function highlights(
  { highValue, newCustomers, late, asOf }: Found,
  revenue: number,
  goneAfterDays: number | undefined,
  { highValueShare, newDays }: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const lateCustomers = late.watch + late.atRisk;
  const most = t.highValue(share(highValueShare));
  const isNew = t.newCustomers(newDays);
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p class="hint">${lookingBack(asOf)}</p>
      <div class="ways">
        <section class="card">
          <h3>${most}</h3>
          <p class="answer">${write(highValue.customers, "count")}</p>
          ${revenue > 0 ? html`<p>${t.ofRevenue(write(highValue.revenue / revenue, "percent", { digits: 0 }), money(highValue.revenue))}</p>` : nothing}
          ${highValue.threshold === null ? nothing : html`<p class="hint">${t.each(money(highValue.threshold))}</p>`}
        </section>
        <section class="card">
          <h3>${isNew}</h3>
          <p class="answer">${write(newCustomers.customers, "count")}</p>
          <p>${t.broughtIn(money(newCustomers.revenue))}</p>
        </section>
        <section class="card">
          <h3>${t.atRisk}</h3>
          <p class="answer">${write(lateCustomers, "count")}</p>
          <p>${t.atStake(money(late.valueAtStake))}</p>
          ${
            late.gone && late.gone.customers > 0 && goneAfterDays !== undefined
              ? html`<p class="hint">${t.goneBesides(late.gone.customers, goneAfterDays)}</p>`
              : nothing
          }
        </section>
      </div>
      <div class="fields">
        ${select(
          "highlights-share",
          t.choose.share,
          choice(SHARES, (value) => t.top(share(value))),
          String(highValueShare),
          (value) => choose({ highValueShare: Number(value) }),
        )}
        ${select("highlights-days", t.choose.days, choice(NEW_DAYS, t.lastDays), String(newDays), (days) => choose({ newDays: Number(days) }))}
      </div>
      <p class="hint">${t.who}</p>
      ${download("highlights", () => [
        {
          [t.group]: most,
          [t.customers]: highValue.customers,
          [t.revenue]: highValue.revenue,
          [t.threshold]: highValue.threshold,
          [t.stake]: null,
        },
        {
          [t.group]: isNew,
          [t.customers]: newCustomers.customers,
          [t.revenue]: newCustomers.revenue,
          [t.threshold]: null,
          [t.stake]: null,
        },
        {
          [t.group]: t.atRisk,
          [t.customers]: lateCustomers,
          [t.revenue]: null,
          [t.threshold]: null,
          [t.stake]: late.valueAtStake,
        },
      ])}
    </section>
  `;
}
