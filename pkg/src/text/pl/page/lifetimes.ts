// Lifetimes in Polish: how long customers stay, in the unit of the file, by group and interval.

import type { lifetimes as English } from "../../en/page/lifetimes.js";
import { customers, number } from "./counting.js";
import { groupsStaying } from "./staying.js";

export const lifetimes: typeof English = {
  staying: {
    ...groupsStaying("group"),
    /** A duration has the unit of the file, whatever that is. */
    days: number,
    afterDays: (time) => `Aktywni po ${number(time)}`,
    day: "Czas",
    leftNow: "Odeszli w tej chwili",
    halfStay: (time, column) => `Połowa klientów zostaje co najmniej ${number(time)}, w jednostce kolumny „${column}”.`,
    mostStay: (time, share, column) =>
      `Ponad połowa klientów zostaje dłużej, niż pokazuje plik: po ${number(time)} nadal aktywnych jest ${share}, w jednostce kolumny „${column}”.`,
    expectedIs:
      "„Oczekiwani przy braku różnic” to liczba klientów, którzy odeszliby z każdej grupy, gdyby wskaźnik odejść był wszędzie taki sam.",
    none: "Brak klientów do analizy.",
    figure: (column) => `Odsetek nadal aktywnych klientów, według kolumny „${column}”.`,
    band: "Pas to 95% przedział ufności.",
    noGroup: "Nie podano",
    mean: (time) => `Średni staż klienta (czas obserwacji: ${number(time)})`,
    naive: (time) =>
      `Klienci, którzy odeszli, byli klientami średnio ${number(time)}. To zaniża rzeczywisty czas, bo pomija wszystkich nadal aktywnych.`,
  },
  table: {
    label: "Tablica trwania",
    title: "Tablica trwania: kto kiedy odchodzi",
    lead: (width, column) => `Klienci według stażu, w krokach po ${number(width)}, w jednostce kolumny „${column}”.`,
    interval: "Od–do",
    span: (start, end) => `${number(start)}–${number(end)}`,
    entering: "Klienci na początku",
    events: "Odeszli",
    withdrawn: "Aktywni na koniec obserwacji",
    churn: "Odejścia",
    survival: "Nadal aktywni na końcu",
    how: "Wskaźnik odejść to klienci, którzy odeszli ÷ klienci na początku. Klienci, których ostatnio widziano w tym przedziale jako aktywnych, liczą się w połowie.",
    from: "Od",
    to: "Do",
    most: (share, start, end) =>
      `Najwyższy wskaźnik odejść, ${share}, przypada między ${number(start)} a ${number(end)}.`,
    cut: (count) => `Przedziałów, w których jest mniej niż ${customers(count)}, nie porównuje się.`,
  },
};
