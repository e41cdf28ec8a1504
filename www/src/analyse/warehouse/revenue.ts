// The MRR bridge of a warehouse: how monthly revenue got from the end of one period to that of the next.

import type { MrrPeriods } from "loyalkit/analysis";
import { text } from "../../language.js";
import { revenue, titleOf } from "../subscriptions/revenue.js";
import { ofQuery, withheld } from "./withheld.js";

const t = text.page.analyse.subscriptions.revenue;

export const revenueOfWarehouse = ofQuery("mrrBridge")<MrrPeriods>((result) => {
  const period = result.period ?? "month";
  return {
    label: () => t.label,
    title: ({ value }) => titleOf(value, period),
    chosen: () => ({}),
    load: async () => {
      await (await import("loyalkit")).init();
      return result.mrr();
    },
    draw: ({ value }) => [withheld("periods", result.withheld, result.minimumCustomers), revenue(value, period)],
  };
});
