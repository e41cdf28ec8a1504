// Cross-buying in Polish: purchases by category.

import type { categories as English } from "../../en/page/categories.js";
import { customers, days as dayCount, number, some } from "./counting.js";

export const categories: typeof English = {
  crossBuying: {
    label: "Druga kategoria",
    title: "Kto kupuje w drugiej kategorii (cross-buying)",
    seen: (count) => `${customers(count)} z zakupem.`,
    second: "Kupili w drugiej kategorii",
    formula: "Klienci z co najmniej dwiema kategoriami ÷ klienci z co najmniej jedną",
    half: "Mediana czasu do drugiej kategorii",
    days: (days) => (days === 0 ? "tego samego dnia" : dayCount(days)),
    halfIs: "Połowie z nich zajęło to najwyżej tyle, od pierwszego zakupu w jednej kategorii do pierwszego w innej.",
    kinds: "Według liczby kategorii",
    number: "Kategorie",
    unnamed: "Nie podano",
    customers: "Klienci",
    share: "Odsetek klientów",
    revenue: "Przychody",
    each: "Przychód na klienta",
    eachIs:
      "Kto kupuje więcej, kupuje też w większej liczbie kategorii. Druga kategoria nie musi więc być powodem wyższych wydatków.",
    pairs: "Która kategoria jest druga",
    pairsLead: "Odsetek klientów, którzy po zakupach w jednej kategorii kupili później w innej.",
    first: "Pierwsza",
    next: "Druga",
    ofFirst: "Odsetek tych, którzy od niej zaczęli",
    cutPairs: (shown, all) => `Najczęstsze pary: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
    noPairs: "Nikt nie kupił później w innej kategorii.",
    noDates: "Dodaj kolumnę z datą, aby zobaczyć, która kategoria jest pierwsza.",
    together: (count) =>
      `${some(count, { one: "klient kupił", few: "klientów kupiło", many: "klientów kupiło" })} pierwszego dnia w kilku kategoriach, więc żadna z nich nie liczy się jako pierwsza.`,
    refundOnly: (count) =>
      `Pominięto ${some(count, { one: "klienta, u którego", few: "klientów, u których", many: "klientów, u których" })} są tylko zwroty pieniędzy.`,
    noName: (count) =>
      `${some(count, { one: "zakup nie ma", few: "zakupy nie mają", many: "zakupów nie ma" })} kategorii.`,
  },
};
