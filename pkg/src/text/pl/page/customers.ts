// Customers, one row each, in Polish: how many have bought, bought again and spent what.

import type { customers as English } from "../../en/page/customers.js";
import { customers as customersOf, form, number, ofCustomers } from "./counting.js";

export const customers: typeof English = {
  overview: {
    title: "Przegląd",
    span: (last) => `Ostatnie zamówienie: ${last}.`,
    /** The parts of the first sentence, as far as the file says. */
    found: (customers, buyers, revenue, repeat) => {
      const spent = revenue === undefined ? "" : ` Łączne wydatki: ${revenue}.`;
      if (buyers === null) return `${customersOf(customers)}.${spent}`;
      const bought = form(buyers, { one: "kupił", few: "kupiło", many: "kupiło" });
      const who = buyers === customers ? customersOf(customers) : `${number(buyers)} na ${ofCustomers(customers)}`;
      const again = repeat === undefined ? "" : ` ${repeat.share} z nich kupiło ponownie (${repeat.range}).`;
      return `Co najmniej raz ${bought}: ${who}.${spent}${again}`;
    },
    customers: "Klienci",
    buyers: "Kupujący",
    orders: "Zamówienia",
    revenue: "Przychody",
    averageOrderValue: "Średnia wartość zamówienia",
    ordersPerBuyer: "Zamówienia na kupującego",
    repeatRate: "Kupili ponownie",
    repeatFormula: "Kupujący z co najmniej dwoma zamówieniami ÷ wszyscy kupujący",
    noOrders:
      "Plik nie podaje, ile zamówień złożył każdy klient. Wybierz kolumnę z ich liczbą, aby zobaczyć odsetek ponownie kupujących.",
    noValue: "Nie ma danych o pieniądzach, bo nie wybrano kolumny z wydatkami klientów.",
    snapshot:
      "Plik ma jeden wiersz na klienta, więc pokazuje sumy, ale nie daty zamówień. Przeciągnij tutaj eksport zamówień, aby zobaczyć kohorty i nieaktywnych klientów.",
  },
};
