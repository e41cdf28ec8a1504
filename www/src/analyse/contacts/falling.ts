// Going quiet: who has fewer contacts than before, the largest drops first.

import { html, nothing } from "lit";
import type { Contacts, Engagement, Falling, Period } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { type Head, PERIODS, periodChoice, table } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { lastFinished, periodWords, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.contacts.falling;
const SHOWN = 50;

interface Chosen {
  period: Period;
}

export const fallingView = view<ResultsOf<"contacts">, Engagement, Chosen>({
  label: () => t.label,
  title: ({ value: { fallingCustomers } }) =>
    fallingCustomers === null ? t.title : titles.falling({ falling: fallingCustomers }),
  chosen: () => ({ period: "month" }),
  choices: { period: oneOf(PERIODS) },
  known: ({ engagement }) => engagement,
  load: ({ source }, chosen) => source.engagement(chosen),
  draw: ({ value, results, chosen, choose }) => falling(value, results.source, chosen, choose),
});

function falling(found: Engagement, source: Contacts, { period }: Chosen, choose: (change: Partial<Chosen>) => void) {
  const last = lastFinished(found.periods);
  const heads: Head<Falling>[] = [
    { name: t.customer, cell: ({ customer }) => customer },
    { name: t.last, cell: ({ last }) => write(last, "count") },
    { name: t.before, cell: ({ before }) => write(before, "points") },
    { name: t.fall, cell: ({ fall }) => write(-fall, "percent", { digits: 0 }), isStrong: true },
  ];
  return html`
    <section>
      <section class="card latest">
        <h2>${last ? t.count(periodWords(last.period, period)) : t.title}</h2>
        <p class="answer">${write(found.fallingCustomers, "count")}</p>
        ${found.reason ? html`<p class="reason">${say(found.reason)}</p>` : html`<p class="hint">${t.of(found.customers)}</p>`}
      </section>
      <div class="fields">${periodChoice("falling-period", period, (period) => choose({ period }))}</div>
      <p class="hint">${t.lead}</p>
      ${found.falling.length === 0 ? nothing : table(t.title, heads, found.falling.slice(0, SHOWN))}
      ${found.falling.length > SHOWN ? html`<p class="hint">${t.more(SHOWN, found.fallingCustomers ?? 0)}</p>` : nothing}
      ${offer(
        "in-touch-less",
        async () =>
          (await source.engagement({ period, limit: Number.POSITIVE_INFINITY })).falling.map((one) => ({
            [t.customer]: one.customer,
            [t.last]: one.last,
            [t.before]: one.before,
            [t.fall]: -one.fall,
          })),
        { names: t.customer },
      )}
    </section>
  `;
}
