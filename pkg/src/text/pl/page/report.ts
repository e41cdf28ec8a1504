// Data quality in Polish: what was read, what was left out and why, and what was assumed.

import type { Delimiter, SkipReason, StateMeaning } from "../../../wasm/types.js";
import type { report as English } from "../../en/page/report.js";
import { lines } from "../lines.js";
import { number, rows, some } from "./counting.js";

const skipped: Record<SkipReason, (count: number) => string> = {
  "no-customer": (count: number) => `${rows(count)} bez klienta`,
  "no-date": (count: number) => `${rows(count)} bez daty`,
  "bad-date": (count: number) => `${rows(count)} z nieczytelną datą`,
  "no-amount": (count: number) => `${rows(count)} bez kwoty`,
  "bad-amount": (count: number) => `${rows(count)} z nieczytelną kwotą`,
  "total-row": (count: number) => `${rows(count)} z sumą`,
  "no-answer": (count: number) => `${rows(count)} bez odpowiedzi`,
  "bad-answer": (count: number) => `${rows(count)} z odpowiedzią spoza skali lub niecałkowitą`,
  "end-before-start": (count: number) => `${rows(count)} z końcem przed początkiem`,
  "bad-duration": (count: number) => `${rows(count)} z nieczytelnym czasem`,
  "negative-amount": (count: number) => `${rows(count)} z ujemną kwotą`,
  state: (count: number) => `${rows(count)} ze statusem, który się nie liczy`,
  "in-earlier-file": (count: number) => `${rows(count)} z wcześniejszego pliku`,
  "known-customer": (count: number) => `${rows(count)} z klientem, który już jest na liście`,
  "no-end": (count: number) => `${rows(count)} z nieznanym dniem końca`,
  "bad-interval": (count: number) => `${rows(count)} z nieznanym okresem rozliczeniowym`,
};

/** Whether the rows in a state count. */
const meanings: Record<StateMeaning, string> = {
  counts: "Tak",
  refunded: "Nie, zwrot",
  "left-out": "Nie",
  ended: "Tak, jako zakończone",
  asked: "Jeszcze nie",
};

const delimiters: Record<Delimiter, string> = {
  ",": "przecinek",
  ";": "średnik",
  "\t": "tabulator",
  "|": "kreska pionowa",
  " ": "spacja",
};

export const report: typeof English = {
  title: "Jakość danych",
  read: (count, used) => `Wczytano ${rows(count)}, użyto: ${number(used)}.`,
  all: "Użyto wszystkich wierszy.",
  skipped: "Pominięte",
  reasons: skipped,
  worth: (amount) => `łącznie ${amount}`,
  lines,
  states: {
    title: (column) => `Według kolumny „${column}”`,
    noWord: "puste",
    meaning: "Liczą się?",
    meanings,
    rows: "Wiersze",
    amount: "Kwota",
    furtherLines: "Kolejne wiersze zamówienia nie mają własnego statusu: obowiązuje status pierwszego.",
  },
  refunds: "Zwroty pieniędzy",
  refunded: (count, amount, column) =>
    column === undefined
      ? `${rows(count)} z ujemną kwotą: zwroty pieniędzy ${amount}, odjęte od przychodów.`
      : `${rows(count)} ze zwrotem w kolumnie „${column}” lub z ujemną kwotą: ${amount}, odjęte od przychodów.`,
  noRefunds: "Nie ma zwrotów pieniędzy.",
  refundOnly: (count) =>
    `Nie wliczono ${some(count, { one: "klienta, u którego", few: "klientów, u których", many: "klientów, u których" })} są tylko zwroty pieniędzy.`,
  assumed: "Przyjęte założenia",
  ungrouped: (column) => `Kolumna „${column}” ma za dużo różnych wartości, aby grupować według niej klientów.`,
  careful: "Ostrzeżenia",
  encoding: (encoding, delimiter) => `Kodowanie znaków: ${encoding}, separator kolumn: ${delimiter}.`,
  sheet: (sheet) => `Wczytano arkusz „${sheet}”.`,
  delimiters,
};
