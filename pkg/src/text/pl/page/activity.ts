// Retention by signup and last activity, in Polish.

import type { activity as English } from "../../en/page/activity.js";
import { number, period, some } from "./counting.js";

export const activity: typeof English = {
  staying: {
    label: "Kto jest aktywny",
    title: "Kto nadal jest aktywny",
    seen: (count) =>
      `${some(count, { one: "klient się zarejestrował", few: "klientów się zarejestrowało", many: "klientów się zarejestrowało" })}.`,
    caption: (name) => {
      const { same, after, next } = period(name);
      return `Każdy wiersz to klienci zarejestrowani ${same}. Każda komórka to odsetek tych, którzy byli aktywni po tylu ${after} lub później: +1 to ${next}.`;
    },
    first: "Rejestracja",
    never: (count) =>
      `Bez żadnej aktywności po rejestracji: ${some(count, { one: "klient", few: "klientów", many: "klientów" })}. ${count === 1 ? "Wliczono go" : "Wliczono ich"} do liczebności wiersza, ale w żadnej komórce nie ${count === 1 ? "jest aktywny" : "są aktywni"}.`,
    later: (count) => `Klienci aktywni po dniu analizy: ${number(count)}. Do tego dnia liczą się jako aktywni.`,
    lastOnly:
      "Plik podaje tylko ostatnią aktywność każdego klienta, więc komórka liczy wszystkich, którzy byli aktywni wtedy lub później.",
  },
};
