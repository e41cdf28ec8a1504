// Results of a warehouse's queries in Polish: what was withheld, and what only these views say.

import type { warehouse as English } from "../../en/page/warehouse.js";
import { customers, number, ofCustomers, some } from "./counting.js";

export const warehouse: typeof English = {
  label: "Z hurtowni danych",
  size: customers,
  /** Times that the query rounded. */
  rounded: (count) => `Czasy zaokrąglono do ${some(count, { one: "dnia", few: "dni", many: "dni" })}.`,
  withheld: {
    customers: (count, least) =>
      `Ukryto ${ofCustomers(count)}: w jednym wierszu jest ich mniej niż ${number(least)}. Żadna liczba ich tu nie obejmuje.`,
    histories: (count, least) =>
      `Ukryto ${ofCustomers(count)}: tę samą historię zakupów ma mniej niż ${number(least)}. Większość z nich kupuje często, więc ta prognoza jest za niska.`,
    cells: (count, least) =>
      `Ukryto ${some(count, { one: "komórkę", few: "komórki", many: "komórek" })} (–): mniej niż ${number(least)} klientów w komórce albo dałoby się ich po niej rozpoznać. Okresy z takimi komórkami nie mają średniej: byłaby za wysoka.`,
    groups: (count, least) =>
      `Ukryto ${some(count, { one: "wiersz", few: "wiersze", many: "wierszy" })}: mniej niż ${number(least)} odpowiedzi w wierszu. Żadna liczba ich tu nie obejmuje.`,
    periods: (count, least) =>
      `Pominięto ${some(count, { one: "okres", few: "okresy", many: "okresów" })}: dane dotyczą mniej niż ${number(least)} klientów albo dałoby się ich po nich rozpoznać.`,
  },
  segment: "Segment",
  allSegments: "Wszyscy klienci",
  kinds: {
    classic: "Klient liczy się w okresach, w których zamówił.",
    unbounded: "Klient liczy się do okresu swojego ostatniego zamówienia.",
    bracket: "Klient liczy się w każdym przedziale okresów, w którym zamówił.",
  },
  forecast: {
    doing: (model) => `Dopasowywanie modelu: „${model}”…`,
    parameters: "Parametry",
    parameter: "Parametr",
    estimate: "Oszacowanie",
    interval: (level) => `${level} przedział ufności`,
    held: "Prognoza i dni odłożone do sprawdzenia",
    heldSaid: (expected, actual, weeks) =>
      `Czas odłożony do sprawdzenia: ${weeks} tyg. Prognoza modelu: ${expected}, faktyczne zakupy: ${actual}.`,
    byFrequency: "Zakupy na klienta w dniach odłożonych do sprawdzenia",
    actual: "Faktyczne",
    expected: "Prognoza",
    value:
      "Aby poznać wartość życiową klienta (CLV), uruchom też zapytanie „Ile klient wydaje za każdym razem?” i pomnóż zakupy przez jego średnią.",
    notConverged: "Model nie pasuje do tych klientów. Wybierz inny.",
  },
  spend: {
    label: "Wydatki",
    title: (mean) => `Średnia wartość zakupu: ${mean}`,
    mean: "Średnia wartość zakupu",
    of: (count) =>
      `u ${some(count, { one: "klienta, który kupił", few: "klientów, którzy kupili", many: "klientów, którzy kupili" })} ponownie`,
    none: "Dla tych klientów nie da się ustalić średniej wartości zakupu.",
  },
  leftOut: {
    label: "Pominięte wiersze",
    title: (used) => `Użyto ${used} wierszy`,
    reason: "Powód",
    rows: "Wiersze",
    share: "Odsetek",
    reasons: {
      counted: "Użyte",
      "no-customer": "Brak klienta lub gość",
      "no-date": "Brak daty",
      "no-amount": "Brak kwoty",
      "negative-amount": "Kwota poniżej zera",
      state: "Status, który się nie liczy",
      currency: "Inna waluta",
      "end-before-start": "Koniec przed początkiem",
      "no-score": "Brak odpowiedzi",
    },
  },
};
