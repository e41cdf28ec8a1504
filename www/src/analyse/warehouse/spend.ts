// The spend summary of a warehouse: what a purchase is worth, by the gamma-gamma model.

import { html, nothing } from "lit";
import type { SpendFit } from "loyalkit/analysis";
import { text } from "../../language.js";
import { careful, figure } from "../pieces.js";
import { say, write } from "../words.js";
import { ofQuery, withheld } from "./withheld.js";

const t = text.page.analyse.warehouse.spend;

export const spendOfWarehouse = ofQuery("spendSummary")<SpendFit>((result) => ({
  label: () => t.label,
  title: ({ value }) => (value.mean === null ? t.label : t.title(write(value.mean, "money"))),
  chosen: () => ({}),
  load: (): Promise<SpendFit> => result.fitSpend(),
  draw: ({ value }) => html`<section>
    ${withheld("customers", result.withheld, result.minimumCustomers)}
    ${
      value.mean === null
        ? html`<p class="reason">${value.reason ? say(value.reason) : t.none}</p>`
        : html`<dl class="figures large">${figure(t.mean, write(value.mean, "money"), t.of(result.customers))}</dl>`
    }
    ${value.warnings.length > 0 ? careful(value.warnings) : nothing}
  </section>`,
}));
