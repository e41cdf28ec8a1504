// Survival (how long customers stay) in Polish: texts shared by orders and subscriptions.

import type { groupsStaying as English, staying as EnglishAlone } from "../../en/page/staying.js";
import { days as dayCount, inDays, number, ofCustomers } from "./counting.js";

/** A share that has not been reached by the end of the data. */
const notYet = "jeszcze nie";

export const staying: typeof EnglishAlone = {
  label: "Jak długo zostają",
  title: "Jak długo klienci zostają",
  half: "Połowa odejdzie po",
  notHalf: "Ponad połowa nadal jest aktywna",
  never: notYet,
  days: dayCount,
  between: (low, high, level) =>
    high === notYet ? `${level} przedział ufności: co najmniej ${low}` : `${level} przedział ufności: ${low} – ${high}`,
  leftOf: (left, all) => `Odejścia: ${number(left)} na ${ofCustomers(all)}.`,
  mean: (days) => `Średni staż klienta (czas obserwacji: ${dayCount(days)})`,
  naive: (days) =>
    `Klienci, którzy odeszli, byli klientami średnio ${dayCount(days)}. To zaniża rzeczywisty czas, bo pomija wszystkich nadal aktywnych.`,
  day: "Dzień",
  there: "Nadal aktywni",
  low: "Dolna",
  high: "Górna",
  atRisk: "Klienci pod obserwacją",
  leftNow: "Odeszli tego dnia",
  all: "Wszyscy",
  customers: "Klienci",
  left: "Odeszli",
  expected: "Oczekiwani przy braku różnic",
  halfGone: "Połowa odeszła po",
  afterDays: (days) => `Aktywni po ${inDays(days)}`,
};

/** The words for one group and for several, in the cases that are needed. */
const words = {
  group: { differ: "grupy", cause: "grupa", of: "grup", each: "każdej grupy", first: "pierwszej grupie" },
  plan: { differ: "plany", cause: "plan", of: "planów", each: "każdego planu", first: "pierwszym planie" },
};

/** Survival by group, with the words for what customers are grouped by. */
export const groupsStaying = (by: keyof typeof words): ReturnType<typeof English> => ({
  ...staying,
  differ: `Czy ${words[by].differ} się różnią?`,
  verdict: (differ) => (differ ? "Tak" : "Brak wyraźnej różnicy"),
  unknown: "–",
  test: (p, differ) =>
    differ
      ? `Test log-rank, ${p.startsWith("<") ? "p" : "p ="} ${p}: różnica jest istotna statystycznie. Test nie mówi, czy jej przyczyną jest ${words[by].cause}.`
      : `Test log-rank, p = ${p}: tak duża różnica może być dziełem przypadku.`,
  drawn: (shown, all) => `Największe na wykresie: ${number(shown)} na ${number(all)} ${words[by].of}.`,
  cutGroups: (shown, all) =>
    `Największe: ${number(shown)} na ${number(all)} ${words[by].of}. Pobrany plik zawiera wszystkie.`,
  expectedIs: `„Oczekiwani przy braku różnic” to liczba klientów, którzy odeszliby z ${words[by].each}, gdyby wskaźnik odejść był wszędzie taki sam. Klient liczy się w ${words[by].first}, nawet po późniejszej zmianie.`,
});
