// Highlights: who has spent most, and who is new.

import { html, nothing } from "lit";
import type { BaseHighlights } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { CHOSEN, type Chosen, choices, highlightRow, newCard, titleOf, topCard } from "../orders/highlights.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, write } from "../words.js";

const t = text.page.analyse.orders.highlights;

export const highlightsView = view<ResultsOf<"customers">, BaseHighlights, Chosen>({
  label: () => t.label,
  title: ({ value: { highValue }, results: { overview }, chosen }) => titleOf(highValue, overview.revenue, chosen),
  isThere: ({ roles }) => roles.value !== "",
  chosen: () => CHOSEN,
  load: ({ source }, chosen) => source.highlights(chosen),
  draw: ({ value: { highValue, newCustomers, asOf }, results: { overview }, chosen, choose }) => html`
    <section>
      ${asOf ? html`<p class="hint">${lookingBack(asOf)}</p>` : nothing}
      <div class="ways">
        ${topCard(highValue, overview.revenue, chosen)} ${newCustomers ? newCard(newCustomers, chosen) : nothing}
      </div>
      ${choices(chosen, choose, newCustomers !== null)}
      ${offer(
        "highlights",
        () => [
          highlightRow(t.highValue(write(chosen.highValueShare, "percent")), highValue),
          ...(newCustomers ? [highlightRow(t.newCustomers(chosen.newDays), newCustomers)] : []),
        ],
        { counts: t.customers },
      )}
    </section>
  `,
});
