// What several calculators say alike, in labels and in sentences, in Polish.

import type { Said } from "../../calculators.js";
import { type Forms, form } from "../page/counting.js";

export const level = "Poziom ufności";
export const difference = { difference: "Różnica", before: "Przed", after: "Po", p: "wartość p", z: "z" };
export const per = { month: "miesiąc", quarter: "kwartał", week: "tydzień" };
export const units = { year: "rok", quarter: "kwartał", month: "miesiąc", week: "tydzień", day: "dzień" };

/** The labels of a share. */
export const share = (figure: string) => ({ choices: {}, figures: { value: figure } });

/** The form of a word that a number asks for, as it is written. */
export function plural(said: Said, forms: Forms): string {
  const written = Number(String(said).replace(/\s/g, "").replace("\u2212", "-").replace(",", "."));
  return form(Number.isFinite(written) ? written : (said.value ?? 0), forms);
}

/** Nominative and accusative of answers, customers' genitive. */
export const answers: Forms = { one: "odpowiedź", few: "odpowiedzi", many: "odpowiedzi", other: "odpowiedzi" };
export const ofCustomers: Forms = { one: "klienta", few: "klientów", many: "klientów", other: "klienta" };

interface Range {
  low: Said;
  high: Said;
  level: Said;
}

/** Between which limits the truth is; nothing where there are none. */
export const truly = ({ low, high, level }: Range): string =>
  low.value === null ? "" : ` ${level} przedział ufności: od ${low} do ${high}.`;

/** A share, and how precise it is. */
export const ofShare = (sentence: (value: Said) => string) => ({
  share: ({ value, ...range }: Range & { value: Said }) => `*${sentence(value)}*${truly(range)}`,
  alone: ({ value }: { value: Said }) => `*${sentence(value)}*`,
});

interface Change extends Range {
  size: Said;
  n: Said;
  of: Said;
}

/** What may have changed, with its verbs, and what was counted. */
interface Changing {
  /** In the nominative: "Wynik". */
  what: string;
  rose: string;
  fell: string;
  /** What there were so many of, before and after. */
  counted: string;
  /** What goes with a change: " punktu". */
  unit?: Forms;
}

/** Whether something has really changed. */
export const changed = ({ what, rose, fell, counted, unit }: Changing) => {
  const by = (size: Said) => (unit ? `${size} ${plural(size, unit)}` : `${size}`);
  const surely =
    (verb: string) =>
    ({ size, low, high, level }: Change) =>
      `*Tak.* ${what} ${verb} o ${by(size)}; ${level} przedział ufności zmiany: od ${low} do ${high}.`;
  const perhaps =
    (verb: string) =>
    ({ size, low, high, n, of }: Change) =>
      `*Brak wyraźnej zmiany.* ${what} ${verb} o ${by(size)}, ale rzeczywista zmiana może wynosić od ${low} do ${high} (${counted}: ${n.value === of.value ? `po ${n}` : `${n} i ${of}`}).`;
  return {
    rose: surely(rose),
    fell: surely(fell),
    "unclear-rise": perhaps(rose),
    "unclear-fall": perhaps(fell),
    same: ({ low, high }: Change) => `*Nic na to nie wskazuje.* Rzeczywista zmiana może wynosić od ${low} do ${high}.`,
  };
};

/** A share that may have changed. */
export const changedShare = () => changed({ what: "Odsetek", rose: "wzrósł", fell: "spadł", counted: "liczebność" });
