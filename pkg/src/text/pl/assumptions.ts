// What is assumed of a file, for its report and for `describe`, in Polish.

import type { Assumption, DateBasis, DateOrder, DecimalMark } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { form, rows, some } from "./page/counting.js";
import { encodings } from "./page/encodings.js";

/** The names of columns, the first of many. */
function named(columns: readonly string[]): string {
  const shown = columns.slice(0, 5).map((column) => `„${column}”`);
  const others = columns.length - shown.length;
  const more = () => some(others, { one: "innej", few: "innych", many: "innych" });
  return new Intl.ListFormat("pl").format(others > 0 ? [...shown, more()] : shown);
}

const marks: Record<DecimalMark, string> = { ".": "kropka", ",": "przecinek" };

const orders: Record<DateOrder, string> = {
  ymd: "rok, miesiąc, dzień",
  dmy: "dzień, miesiąc, rok",
  mdy: "miesiąc, dzień, rok",
  "serial-1900": "liczby dat Excela (od 1900)",
  "serial-1904": "liczby dat Excela (od 1904)",
  unix: "czas uniksowy",
};

/** Why a date format was assumed. */
const reasons: Record<DateBasis, string> = {
  majority: ", bo wymaga tego większość z nich",
  "other-columns": ", jak w pozostałych kolumnach",
  language: ", jak zwykle w języku nazw kolumn",
  default: ", choć nie wynika to z pliku",
};

const periods: Record<string, string> = { week: "tydzień", month: "miesiąc", quarter: "kwartał", year: "rok" };

/** What may be corrected, in a sentence each. */
export const assumptions: Sentences<Assumption> = {
  "no-header": () => "Pierwszy wiersz to dane, a nie nazwy kolumn.",
  "renamed-column": ({ from, to, position }) =>
    `Kolumna ${position} nazywa się tak samo jak inna („${from}”), więc zmieniono jej nazwę na „${to}”.`,
  "decimal-mark": ({ column, mark }) => `Separator dziesiętny w kolumnie „${column}” to ${marks[mark]}.`,
  encoding: ({ encoding }) => `Plik pasuje do kilku kodowań znaków. Przyjęto: ${encodings[encoding]}.`,
  preamble: ({ count }) =>
    count === 1
      ? "Pierwsza linia to tytuł lub ustawienie, a nie dane."
      : `Na początku pliku ${form(count, { one: "jest", few: "są", many: "jest" })} ${some(count, { one: "niepusta linia", few: "niepuste linie", many: "niepustych linii" })}: to tytuł, uwagi lub ustawienie, a nie dane.`,
  "header-rows": ({ count }) =>
    `Nazwy kolumn zajmują ${some(count, { one: "linię", few: "linie", many: "linii" })}. Żadna z nich nie jest czytana jako dane.`,
  "repaired-letters": ({ count, example, repaired }) =>
    `Naprawiono zniekształcone litery w ${some(count, { one: "wierszu", few: "wierszach", many: "wierszach" })}: „${example}” odczytano jako „${repaired}”.`,
  "date-order": ({ column, order, basis }) => `Format dat w kolumnie „${column}” to ${orders[order]}${reasons[basis]}.`,
  "serial-dates": ({ column }) =>
    `Liczby w kolumnie „${column}” odczytano jako daty Excela liczone od 1900. Stare pliki z Excela dla Mac liczą od 1904: ich daty byłyby o 1462 dni późniejsze.`,
  "unix-times": ({ column }) =>
    `Liczby w kolumnie „${column}” odczytano jako czas uniksowy (sekundy lub milisekundy od 1970, w UTC).`,
  "first-of-month": ({ column, count }) =>
    `W kolumnie „${column}” odczytano ${some(count, { one: "miesiąc", few: "miesiące", many: "miesięcy" })} bez dnia jako pierwszy dzień miesiąca.`,
  "missing-words": ({ column, count }) =>
    `W kolumnie „${column}” odczytano jako puste ${some(count, { one: "komórkę", few: "komórki", many: "komórek" })} ze słowem takim jak „N/A” lub „nie wiem”.`,
  kroner: ({ column, currency }) =>
    `„kr” w kolumnie „${column}” odczytano jako ${currency}, na podstawie języka nazw kolumn.`,
  "unknown-kroner": ({ column }) =>
    `„kr” w kolumnie „${column}” to korony duńskie, norweskie lub szwedzkie: z pliku to nie wynika.`,
  "types-of-first-rows": ({ rows: count, columns }) =>
    `O tym, czy ${columns.length === 1 ? "w kolumnie" : "w kolumnach"} ${named(columns)} jest tekst, czy liczby, zdecydowano na podstawie początku pliku: ${rows(count)}.`,
  "day-in-time-zone": ({ column, timeZone }) =>
    `Dni w kolumnie „${column}” są w strefie czasowej ${timeZone}. Godziny bez strefy uznano za lokalne.`,
  "day-as-written": ({ column }) => `Dni w kolumnie „${column}” przyjęto tak, jak są zapisane, bez zmiany strefy.`,
  "exchange-rates": ({ column, currency }) =>
    `Kwoty w kolumnie „${column}” przeliczono na ${currency} po podanych kursach; kwoty bez waluty uznano za ${currency}.`,
  "negative-is-refund": () => "Kwoty ujemne to zwroty pieniędzy.",
  "refunds-left-out": () => "Kwoty ujemne to zwroty pieniędzy; przychód to sprzedaż przed ich odjęciem.",
  "counted-by-account": ({ column }) => `Klienci to firmy z kolumny „${column}”, bez względu na to, kto w nich kupuje.`,
  "one-order-per-day": () => "Wszystkie zakupy klienta z jednego dnia to jedno zamówienie.",
  "repeated-total": ({ column, count, once }) =>
    once
      ? `Kolumna „${column}” to suma zamówienia: nie dodano ${some(count, { one: "kolejnego wiersza, który ją powtarza", few: "kolejnych wierszy, które ją powtarzają", many: "kolejnych wierszy, które ją powtarzają" })}.`
      : `Kolumna „${column}” to kwota pozycji, choć ${some(count, { one: "wiersz powtarza", few: "wiersze powtarzają", many: "wierszy powtarza" })} kwotę z pierwszego wiersza zamówienia.`,
  "email-case": ({ count }) =>
    `Wielkość liter w adresach e-mail nie ma znaczenia (${some(count, { one: "adres", few: "adresy", many: "adresów" })}).`,
  "guests-by-email": ({ column, count }) => `Klientów bez konta rozpoznano po kolumnie „${column}” (${rows(count)}).`,
  "states-decide": ({ column }) => `Kolumna „${column}” decyduje, które wiersze się liczą.`,
  "refunds-come-off": ({ column }) => `Wartości z kolumny „${column}” odjęto od kwoty.`,
  "interval-of-row": ({ column }) => `Kolumna „${column}” to okres rozliczeniowy każdej ceny.`,
  "price-times-quantity": ({ amount, quantity }) => `Wartość pozycji to „${amount}” × „${quantity}”.`,
  "end-day": ({ column, endIs }) =>
    endIs === "last-with"
      ? `Kolumna „${column}” to ostatni dzień subskrypcji.`
      : `Kolumna „${column}” to pierwszy dzień bez subskrypcji.`,
  "amount-per": ({ column, per }) => `Kolumna „${column}” to cena za ${periods[per] ?? per}.`,
  "far-end-is-none": ({ count }) =>
    `Jako „bez końca” odczytano ${some(count, { one: "datę końcową", few: "daty końcowe", many: "dat końcowych" })} (rok 2099 lub później).`,
};
