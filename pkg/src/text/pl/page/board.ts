// The summary of a file in Polish: its title, its figures, and what stands out, each by its code.

import { format } from "../../../format.js";
import type { board as English } from "../../en/page/board.js";
import { customers as customersOf, days, number, ofCustomers, ofDays, period as periodOf, some } from "./counting.js";
import { orders } from "./orders.js";

const percent = (share: number) => format(share, "percent", { locale: "pl", digits: 0 });

const rate = (share: number) => format(share, "percent", { locale: "pl", digits: 1 });

/** Each month behind its preposition, and in the genitive, none of which Intl gives without a day. */
const inMonths = [
  "w styczniu",
  "w lutym",
  "w marcu",
  "w kwietniu",
  "w maju",
  "w czerwcu",
  "w lipcu",
  "w sierpniu",
  "we wrześniu",
  "w październiku",
  "w listopadzie",
  "w grudniu",
];

/** "we wrześniu 2026" */
const inMonth = (day: string) => `${inMonths[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} i ${names.at(-1)}`;

/** Whether a share is more than one before, as far as that can be told. */
const doubt = { more: "wyraźnie więcej", less: "wyraźnie mniej", unclear: "bez wyraźnej różnicy" };

/** Customers overdue, with their verb. */
const late = (count: number) =>
  some(count, {
    one: "klient spóźnia się z zakupem",
    few: "klientów spóźnia się z zakupem",
    many: "klientów spóźnia się z zakupem",
  });

export const board: typeof English = {
  label: "Podsumowanie",
  standsOut: "Co się wyróżnia",
  nothing: "Plik jest za mały, aby coś się w nim wyróżniało.",
  /** What the marks in front of the findings mean. */
  marks: { bad: "Problem", careful: "Do obserwacji", good: "Dobrze", plain: "Warto wiedzieć" },
  /** What a finding leads to. */
  views: {
    "at-risk": "Zagrożeni",
    cohorts: "Retencja",
    revenue: "Przychody",
    segments: "Segmenty",
    highlights: "Klienci",
    overview: "Przegląd",
    churn: "Odejścia",
    mrr: "MRR",
    reasons: "Powody odejścia",
    trend: "Trend",
    drivers: "Czynniki",
    levels: "Promotorzy i krytycy",
    score: "Wynik",
  },
  source: (file, day) => `${file}, do ${day}.`,
  titles: {
    orders: ({ repeat, overdue }) => {
      if (repeat === null) return overdue > 0 ? late(overdue) : "Co mówią zamówienia";
      return `${percent(repeat)} klientów kupuje ponownie${overdue > 0 ? `, a\u00a0${late(overdue)}` : ""}`;
    },
  },
  figures: {
    revenue: "Przychody",
    customers: "Klienci",
    orders: "Zamówienia",
    again: "Kupili ponownie",
    quiet: "Nieaktywni",
    change: (change, start) => `${change < 0 ? "▼" : "▲"} ${percent(Math.abs(change))} ${inMonth(start)} rok do roku`,
    won: (count, year) => `pozyskani w ${year} roku: ${number(count)}`,
    range: (low, high) => `${number(Math.round(100 * low))}–${percent(high)}`,
    mrr: "MRR",
    atEnd: (period) => `na koniec okresu: ${period}`,
    kept: "Retencja przychodów netto",
    churn: "Odejścia",
    inPeriod: (period) => `okres: ${period}`,
    expected: "Prognozowane odejścia",
    within: (horizon) => `w ciągu ${ofDays(horizon)}`,
    answers: "Odpowiedzi",
    promoters: "Promotorzy",
    detractors: "Krytycy",
    silent: (count) => `bez zamówienia od ${ofDays(count)}`,
  },
  revenue: {
    label: "Przychody",
    /** The best period, and the one that is not over. */
    best: (best, period, open) =>
      `Najlepszy ${periodOf(period).one}: ${best}${open === null ? "" : `; jeszcze trwa: ${open}`}`,
    none: "Żaden okres jeszcze się nie skończył",
    subtitle: (period) => `Przychody po odjęciu zwrotów ${periodOf(period).each}, w walucie pliku`,
    customersTitle: (best) => `Najwięcej klientów z zamówieniem: ${best}`,
    customersSubtitle: (period) => `Klienci z zamówieniem ${periodOf(period).each}`,
    soFar: "dotychczas",
    of: (count) => `od ${ofCustomers(count)}`,
    count: customersOf,
    latest: (shown) => `Najnowsze: ${number(shown)}.`,
    pale: "Jaśniejszy kolor: rok przed ostatnimi dwunastoma miesiącami.",
    period: "Okres",
    revenue: "Przychody po odjęciu zwrotów",
    customers: "Klienci",
    newCustomers: "Nowi klienci",
    each: "Przychód na klienta",
    /** The latest month that is over, beside the same one a year before. */
    yearBefore: ({ start, before, change }) =>
      `Przychody ${inMonth(start)} były o ${percent(Math.abs(change))} ${change < 0 ? "niższe" : "wyższe"} niż ${inMonth(before)}`,
    noDoubt: "Kwoty nie mają tu przedziału ufności: z pliku nie wynika, czy zmiana nie jest dziełem przypadku.",
  },
  curves: {
    two: ({ earlier, share, before, verdict }) =>
      `${percent(share)} wraca po miesiącu, a\u00a0z\u00a0pozyskanych w\u00a0${earlier} roku ${percent(before)}: ${doubt[verdict]}`,
    one: (share) => `${percent(share)} wraca po miesiącu`,
    subtitle: "Odsetek nowych klientów z zamówieniem po tylu miesiącach od pierwszego",
    note: "Tylko zakończone miesiące, w których jest co najmniej 30 klientów.",
    age: (months) => `+${number(months)}`,
    after: "Miesiące od pierwszego zamówienia",
    reading: (numerator, denominator, share) => `${share} (${number(numerator)} na ${number(denominator)})`,
  },
  findings: {
    overdue: ({ customers, atStake }) =>
      `${late(customers)} w stosunku do własnego rytmu${atStake === null ? "" : `; zagrożony przychód: ${format(Math.round(atStake), "count", { locale: "pl" })} rocznie`}.`,
    returning: ({ later, earlier, share, before, verdict }) =>
      verdict === "unclear"
        ? `Klienci pozyskani w ${later} roku wracają mniej więcej tak często jak pozyskani w ${earlier} roku (po miesiącu ${percent(share)}, wcześniej ${percent(before)}): brak wyraźnej różnicy.`
        : `Klienci pozyskani w ${later} roku wracają wyraźnie ${verdict === "more" ? "częściej" : "rzadziej"} niż pozyskani w ${earlier} roku: po miesiącu ${percent(share)}, wcześniej ${percent(before)}.`,
    "revenue-year-before": ({ start, before, change }) =>
      `Przychody ${inMonth(start)} były o ${percent(Math.abs(change))} ${change < 0 ? "niższe" : "wyższe"} niż ${inMonth(before)}.`,
    "best-segments": ({ names, customers, revenue }) =>
      `${names.length < 2 ? "Segment" : "Segmenty"} ${listed(names.map((name) => `„${orders.segments.named[name]?.label ?? name}”`))}: ${percent(customers)} klientów i ${percent(revenue)} przychodów.`,
    "few-bring-much": ({ customers, revenue }) =>
      `Najlepsze ${percent(customers)} klientów przynosi ${percent(revenue)} przychodów.`,
    quiet: ({ share, days: limit }) => `${percent(share)} klientów nie zamawia od ponad ${ofDays(limit)}.`,
    leaving: ({ expected, known, horizon }) =>
      `Prognoza na ${days(horizon)}: odejdzie około ${number(Math.round(expected))} na ${ofCustomers(known)}.`,
    "churn-before": ({ period, churn, before, verdict }) =>
      verdict === "unclear"
        ? `Wskaźnik odejść ${inMonth(period)} wyniósł ${rate(churn)}, a miesiąc wcześniej ${rate(before)}: brak wyraźnej różnicy.`
        : `Wskaźnik odejść wyraźnie ${verdict === "more" ? "wzrósł" : "spadł"} ${inMonth(period)}: z ${rate(before)} do ${rate(churn)}.`,
    "kept-revenue": ({ period, kept }) =>
      `Klienci z początku miesiąca płacili na jego koniec ${rate(kept)} wcześniejszej kwoty (retencja przychodów netto ${inMonth(period)}).`,
    growth: ({ period, growth }) =>
      growth === 0
        ? `MRR nie zmienił się ${inMonth(period)}.`
        : `MRR ${growth > 0 ? "wzrósł" : "spadł"} o ${rate(Math.abs(growth))} ${inMonth(period)}.`,
    reason: ({ reason, share }) =>
      `Najczęstszy powód odejścia to „${reason}”: ${percent(share)} klientów, którzy odeszli.`,
    "score-before": ({ period, verdict }) =>
      verdict === "unclear"
        ? `Wynik ${inMonth(period)} nie różni się wyraźnie od poprzedniego miesiąca.`
        : `Wynik wyraźnie ${verdict === "more" ? "wzrósł" : "spadł"} ${inMonth(period)}.`,
    driver: ({ name }) => `„${name}” ma duży wpływ na wynik, ale niską ocenę.`,
    levels: ({ promoters, detractors }) => `Promotorzy to ${percent(promoters)}, a krytycy ${percent(detractors)}.`,
    apart: ({ high, low }) => `„${high}” ma wyraźnie wyższy wynik niż „${low}”: ich przedziały nie zachodzą na siebie.`,
    once: ({ share }) => `${percent(share)} klientów zamówiło tylko raz.`,
  },
};
