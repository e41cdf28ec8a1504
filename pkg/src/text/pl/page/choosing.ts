// Opening a file in Polish: drop, choose, paste or sample, and progress while it is read.

import { format } from "../../../format.js";
import type { choosing as English } from "../../en/page/choosing.js";
import { sampleCountry } from "../sample-country.js";
import { rows, some } from "./counting.js";

export const choosing: typeof English = {
  title: "Analiza pliku",
  lead: "Przeciągnij tutaj eksport ze sklepu, systemu rozliczeń, narzędzia do ankiet lub help desku. Jeden wiersz to jedno zamówienie, subskrypcja, odpowiedź, kontakt lub klient.",
  privacy: "Przeglądarka czyta plik na tym komputerze. Nic nie jest nigdzie wysyłane.",
  drop: "Przeciągnij plik tutaj",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV i inny tekst z separatorami, także jako .gz lub .zip, rekordy JSON, Parquet i Arrow. Kilka plików z tymi samymi kolumnami, np. eksporty miesięczne, wczytuje się jak jeden.",
  choose: "Wybierz plik",
  paste: {
    label: "Albo wklej wiersze z arkusza kalkulacyjnego",
    hint: "Skopiuj komórki razem z nazwami kolumn i wklej je tutaj lub w dowolnym miejscu strony.",
    open: "Wczytaj te wiersze",
    name: "Wklejone wiersze",
  },
  samples: {
    shop: { use: "Użyj przykładowego sklepu", file: "przykladowy-sklep.csv" },
    subscriptions: { use: "Użyj przykładowych subskrypcji", file: "przykladowe-subskrypcje.csv" },
    country: sampleCountry,
  },
  sampleNote: "Przykłady to zmyślone dane, zawsze takie same.",
  several: (count, first, last) =>
    `${some(count, { one: "plik", few: "pliki", many: "plików" })} (od ${first} do ${last})`,
  stopped: "Anulowano. Pliku nie wczytano do końca.",
  again: "Wybierz inny plik",
  correct: "Zmień kolumny",
  cancel: "Anuluj",
  reading: {
    title: (file) => `Wczytywanie: ${file}`,
    label: "Postęp wczytywania",
    progress: (done, all, count) => `${done} z ${all}, ${rows(count)}`,
    megabytes: (value) => `${format(value, "points", { locale: "pl" })} MB`,
  },
  computing: (file) => `Obliczanie: ${file}`,
  failed: "Nie można odczytać tego pliku",
};
