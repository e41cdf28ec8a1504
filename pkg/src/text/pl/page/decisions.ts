// Import settings in Polish: how the file was read, and what the reader can change.

import type { decisions as English } from "../../en/page/decisions.js";
import { lines } from "../lines.js";
import { number, rows, some } from "./counting.js";
import { encodings } from "./encodings.js";

/** What each decision can be. */
const options: (typeof English)["options"] = {
  encoding: encodings,
  delimiter: { ",": "Przecinki", ";": "Średniki", "\t": "Tabulatory", "|": "Kreski pionowe", " ": "Spacje" },
  header: { true: "Nazwy kolumn", false: "Dane" },
  decimal: { ".": "Kropka: 1.5", ",": "Przecinek: 1,5" },
  dateOrder: {
    ymd: "Rok, miesiąc, dzień",
    dmy: "Dzień, miesiąc, rok",
    mdy: "Miesiąc, dzień, rok",
    "serial-1900": "Liczby dat Excela (od 1900)",
    "serial-1904": "Liczby dat Excela (od 1904)",
    unix: "Czas uniksowy",
  },
};

export const decisions: typeof English = {
  title: "Jak odczytano plik",
  lead: "Te ustawienia rozpoznano na podstawie pliku. Jeśli któreś jest błędne, zmień je, a plik wczyta się ponownie.",
  labels: {
    encoding: "Kodowanie znaków",
    delimiter: "Separator kolumn",
    header: "Pierwszy wiersz",
    decimal: "Separator dziesiętny",
    dateOrder: "Format daty",
  },
  options,
  timeZone: {
    label: "Strefa czasowa",
    asWritten: "Jak w pliku",
    of: (place) => (place === "UTC" ? "UTC" : `Strefa: ${place.replaceAll("_", " ")}`),
    hint: "Godziny mają przesunięcie względem UTC. Od strefy czasowej zależy, na który dzień przypada zamówienie z późnego wieczora.",
  },
  repair: "Napraw zniekształcone litery",
  noneFound: "Nie znaleziono",
  ofColumn: (column, value) => `„${column}”: ${value.toLowerCase()}`,
  yours: "Twój wybór.",
  back: "Cofnij",
  files: (names) =>
    `Pliki wczytano jako jedną tabelę, w tej kolejności: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, od linii ${number(firstLine)})`).join(", ")}. Numeracja linii jest dla nich wspólna.`,
  // A count as it is written: its spaces are no part of it.
  rows: (count) => {
    const value = Number(count.replace(/[^\d]/g, ""));
    return `${some(value, { one: "wiersz", few: "wiersze", many: "wierszy" })} danych.`;
  },
  preamble: (count) =>
    `Pominięto ${some(count, { one: "linię", few: "linie", many: "linii" })} nad nazwami kolumn: to tytuł, uwagi lub ustawienie.`,
  totals: (count, list) =>
    `Pominięto ${some(count, { one: "wiersz", few: "wiersze", many: "wierszy" })} z sumą (${lines(list, count)}).`,
  yearFirst: "Daty zaczynają się od roku.",
  currency: (column, currency) => `Waluta w kolumnie „${column}”: ${currency}.`,
};
