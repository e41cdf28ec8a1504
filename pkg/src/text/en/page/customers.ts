// Customers, one row each: how many have bought, bought again and spent what.

import { number, some } from "./counting.js";

export const customers = {
  overview: {
    title: "Overview",
    span: (last: string) => `Last order on ${last}.`,
    /** The parts of the first sentence, as far as the file says. */
    found: (
      customers: number,
      /** Those with an order, where the file has orders. */
      buyers: number | null,
      revenue?: string,
      repeat?: { share: string; range: string },
    ) => {
      const all = some(customers, "customer", "customers");
      const have = (buyers ?? customers) === 1 ? "has" : "have";
      if (buyers === null) return revenue === undefined ? `${all}.` : `${all} ${have} spent ${revenue}.`;
      const who = buyers === customers ? all : `${number(buyers)} of ${all}`;
      const spent = revenue === undefined ? "" : ` and spent ${revenue}`;
      const again = repeat === undefined ? "" : ` ${repeat.share} of them bought again (${repeat.range}).`;
      return `${who} ${have} bought${spent}.${again}`;
    },
    customers: "Customers",
    buyers: "Buyers",
    orders: "Orders",
    revenue: "Revenue",
    averageOrderValue: "Average order value",
    ordersPerBuyer: "Orders per buyer",
    repeatRate: "Bought again",
    repeatFormula: "Buyers with two or more orders ÷ all buyers",
    noOrders:
      "The file does not say how many orders each customer has placed. Choose a column for it to see the repeat purchase rate.",
    noValue: "There are no figures about money, because no column of what customers spent was chosen.",
    snapshot:
      "The file has one row per customer, so it shows totals but not when each order was placed. Drop an export of orders to see cohorts and who has gone quiet.",
  },
};
