// The page about large data, in Polish: a query for the warehouse, what to do with it, and its result dropped back.

import type { LargeDataText } from "../en/large-data.js";
import { some } from "./page/counting.js";

export const largeData: LargeDataText = {
  lead: "Za dużo wierszy dla przeglądarki? Uruchom jedno zapytanie w hurtowni danych, a tutaj przeciągnij jego niewielki wynik.",
  privacy: "Zapytanie powstaje w tej karcie. Nic nie jest wysyłane: ani nazwy, ani dane.",
  ask: "Czego chcesz się dowiedzieć?",
  of: "Tabela zawiera",
  table: {
    title: "Twoja tabela",
    dialect: "Hurtownia",
    name: "Tabela",
    nameHint: "Ze schematem, np. shop.orders",
    hint: "Wpisz nazwy kolumn tak, jak są w hurtowni.",
    optional: "opcjonalnie",
    more: "Więcej kolumn i opcji",
  },
  query: {
    title: "Zapytanie",
    copy: "Kopiuj",
    copied: "Skopiowano.",
    notCopied: "Przeglądarka zablokowała kopiowanie. Zaznacz tekst albo pobierz go.",
    download: "Pobierz",
    missing: (fields) => `Jeszcze potrzebne: ${fields}.`,
    lines: (count) => `${some(count, { one: "linia", few: "linie", many: "linii" })}.`,
    code: "Zapytanie",
  },
  next: {
    title: "Potem",
    steps: [
      "Uruchom zapytanie w hurtowni. Niczego tam nie zmienia.",
      "Zapisz wynik jako CSV, Parquet lub Arrow. Większość edytorów zapytań ma do tego przycisk.",
      "Przeciągnij plik poniżej. Zobaczysz te same widoki co przy pełnych danych.",
    ],
    people: "Traktuj ten wynik jak dane osobowe.",
    small: (least) => `Grupy poniżej ${least} są ukrywane już w hurtowni.`,
    /** Of rows left out. */
    counts: "Uruchom zapytanie w hurtowni i odczytaj tam liczby.",
    schedule:
      "Aby uruchamiać wszystkie zapytania według harmonogramu, poproś zespół danych o uruchomienie npx loyalkit sql dbt: polecenie zapisuje je jako pakiet dbt.",
  },
  drop: {
    title: "Przeciągnij wynik tutaj",
    formats: "CSV, Parquet lub Arrow, tak jak zapisuje go hurtownia.",
    choose: "Wybierz plik",
  },
};
