// Customers, one row each: how many have bought, bought again and spent what.

import type { customers as English } from "../../en/page/customers.js";
import { noun, number, some } from "./counting.js";

export const customers: typeof English = {
  overview: {
    title: "Oversikt",
    span: (last: string) => `Siste ordre: ${last}.`,
    /** The parts of the first sentence, as far as the file says. */
    found: (
      customers: number,
      /** Those with an order, where the file has orders. */
      buyers: number | null,
      revenue?: string,
      repeat?: { share: string; range: string },
    ) => {
      const all = some(customers, noun.customer);
      if (buyers === null) return revenue === undefined ? `${all}.` : `${all} har kjøpt for ${revenue}.`;
      const who = buyers === customers ? all : `${number(buyers)} av ${all}`;
      const spent = revenue === undefined ? "" : ` for ${revenue}`;
      const again = repeat === undefined ? "" : ` ${repeat.share} av dem har kjøpt igjen (${repeat.range}).`;
      return `${who} har kjøpt${spent}.${again}`;
    },
    customers: "Kunder",
    buyers: "Kjøpere",
    orders: "Ordrer",
    revenue: "Omsetning",
    averageOrderValue: "Gjennomsnittlig ordreverdi",
    ordersPerBuyer: "Ordrer per kjøper",
    repeatRate: "Har kjøpt igjen",
    repeatFormula: "Kjøpere med minst to ordrer ÷ alle kjøpere",
    noOrders:
      "Filen viser ikke hvor mange ordrer hver kunde har lagt inn. Velg en kolonne med antallet for å se gjenkjøpsraten.",
    noValue: "Omsetningen kan ikke vises fordi du ikke har valgt en kolonne med hva kundene har kjøpt for.",
    snapshot:
      "Filen har én rad per kunde, så den viser totaler, men ikke når hver ordre kom. Åpne en eksport av ordrer for å se kohorter og hvem som har blitt inaktive.",
  },
};
