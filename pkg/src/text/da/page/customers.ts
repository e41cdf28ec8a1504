// Customers, one row each: how many have bought, bought again and spent what.

import type { customers as English } from "../../en/page/customers.js";
import { noun, number, some } from "./counting.js";

export const customers: typeof English = {
  overview: {
    title: "Overblik",
    span: (last: string) => `Seneste ordre: ${last}.`,
    /** The parts of the first sentence, as far as the file says. */
    found: (
      customers: number,
      /** Those with an order, where the file has orders. */
      buyers: number | null,
      revenue?: string,
      repeat?: { share: string; range: string },
    ) => {
      const all = some(customers, noun.customer);
      if (buyers === null) return revenue === undefined ? `${all}.` : `${all} har købt for ${revenue}.`;
      const who = buyers === customers ? all : `${number(buyers)} af ${all}`;
      const spent = revenue === undefined ? "" : ` for ${revenue}`;
      const again = repeat === undefined ? "" : ` ${repeat.share} af dem har købt igen (${repeat.range}).`;
      return `${who} har købt${spent}.${again}`;
    },
    customers: "Kunder",
    buyers: "Købere",
    orders: "Ordrer",
    revenue: "Omsætning",
    averageOrderValue: "Gennemsnitlig ordreværdi",
    ordersPerBuyer: "Ordrer pr. køber",
    repeatRate: "Har købt igen",
    repeatFormula: "Købere med mindst to ordrer ÷ alle købere",
    noOrders:
      "Filen viser ikke, hvor mange ordrer hver kunde har lagt. Vælg en kolonne med antallet for at se genkøbsraten.",
    noValue: "Der er ingen tal for omsætning, fordi du ikke har valgt en kolonne med, hvad kunderne har købt for.",
    snapshot:
      "Filen har én række pr. kunde, så den viser totaler, men ikke, hvornår hver ordre er lagt. Åbn en eksport af ordrer for at se kohorter, og hvem der er blevet inaktive.",
  },
};
