// The list of calculators in Polish, and the text around each of them.

import type { calculator as English, calculators as EnglishList } from "../../en/page/calculator.js";
import { some } from "./counting.js";

export const calculators: typeof EnglishList = {
  title: "Kalkulatory",
  lead: "Czego chcesz się dowiedzieć?",
  topics: {
    retention: "Retencja i odejścia",
    survey: "Ankiety",
    value: "Wartość klienta",
    share: "Wskaźniki i odsetki",
    programme: "Programy lojalnościowe",
    strategy: "Cele i strategia",
  },
};

export const calculator: typeof English = {
  numbers: "Twoje liczby",
  expert: "Zaawansowane",
  inGroup: (label, group) => `${label}, ${group}`,
  currency: "Waluta",
  noCurrency: "brak",
  example: "Przykładowe liczby: wpisz własne.",
  list: "Jedna liczba w wierszu albo liczby oddzielone spacjami.",
  units: { percent: "%" },
  readAs: (value) => `Odczytano jako ${value}`,
  ratherThan: (value) => `Zamień na ${value}`,
  answers: {
    title: "Policz lub wklej odpowiedzi",
    paste: "Wklej odpowiedzi",
    hint: "Jedna odpowiedź w wierszu albo odpowiedzi oddzielone spacjami, przecinkami lub średnikami.",
    each: (answer) => `Ile osób wybrało ${answer}`,
    counted: (count) => `Policzono ${some(count, { one: "odpowiedź", few: "odpowiedzi", many: "odpowiedzi" })}.`,
    outside: (count, first, low, high) =>
      `Pominięto ${some(count, { one: "odpowiedź", few: "odpowiedzi", many: "odpowiedzi" })} spoza skali od ${low} do ${high}, np. „${first}”.`,
  },
  picture: "Wykres",
  sure: (level, low, high) => `${level} przedział ufności: od ${low} do ${high}`,
  check: "Popraw zaznaczoną liczbę, aby zobaczyć wynik.",
  found: "Jak to obliczono",
  inWords: "Słowami",
  withNumbers: "Z Twoimi liczbami",
  careful: "Na co uważać",
  note: "Warto wiedzieć",
  outOfRange: (label, low, high, value) => {
    const allowed =
      low !== null && high !== null ? `od ${low} do ${high}` : low !== null ? `co najmniej ${low}` : `najwyżej ${high}`;
    return `${label}: dopuszczalna wartość to ${allowed}, a podano ${value}.`;
  },
  quoted: (label) => `„${label}”`,
  actions: {
    link: "Kopiuj link",
    linkCopied: "Link skopiowano. Zawiera Twoje liczby, więc zobaczy je każdy, kto go dostanie.",
    text: "Kopiuj jako tekst",
    textCopied: "Skopiowano jako tekst.",
    notCopied: "Przeglądarka zablokowała kopiowanie.",
    picture: "Zapisz wykres",
    print: "Drukuj",
  },
  related: "Powiązane",
  back: "Wszystkie kalkulatory",
};
