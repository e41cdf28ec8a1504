// Survival (how long customers stay): texts shared by orders and subscriptions.

import type { staying as English, groupsStaying as EnglishGroups } from "../../en/page/staying.js";
import { noun, number, some } from "./counting.js";

/** A share that has not been reached by the end of the data. */
const notYet = "ikke ennå";

export const staying: typeof English = {
  label: "Hvor lenge?",
  title: "Hvor lenge blir kundene?",
  half: "Halvparten har sluttet etter",
  notHalf: "Mer enn halvparten er fortsatt kunder",
  never: notYet,
  days: (days: number) => some(days, noun.day),
  between: (low: string, high: string, level: string) =>
    high === notYet ? `${level} konfidensintervall: minst ${low}` : `${level} konfidensintervall: ${low} til ${high}`,
  leftOf: (left: number, all: number) => `${number(left)} av ${some(all, noun.customer)} har sluttet.`,
  mean: (days: number) =>
    `Gjennomsnittlig tid som kunde (innenfor ${days === 1 ? "den ene dagen" : `de ${number(days)} dagene`} vi har data for)`,
  naive: (days: number) =>
    `De som har sluttet, var kunder i gjennomsnittlig ${some(days, noun.day)}. Tallet er for lavt, fordi det ser bort fra alle som fortsatt er kunder.`,
  day: "Dag",
  there: "Fortsatt kunder",
  low: "Nedre",
  high: "Øvre",
  atRisk: "Kunder under observasjon",
  leftNow: "Sluttet den dagen",
  all: "Alle",
  customers: "Kunder",
  left: "Sluttet",
  expected: "Forventet uten forskjell",
  halfGone: "Halvparten sluttet etter",
  afterDays: (days: number) => `Fortsatt kunder etter ${some(days, noun.day)}`,
};

/** The forms of a kind of group that the sentences need. */
interface Group {
  /** "gruppen" */
  the: string;
  /** "gruppe" */
  one: string;
  /** "grupper" */
  several: string;
  /** "gruppene" */
  theSeveral: string;
}

export const group: Group = { the: "gruppen", one: "gruppe", several: "grupper", theSeveral: "gruppene" };
export const plan: Group = {
  the: "abonnementstypen",
  one: "abonnementstype",
  several: "abonnementstyper",
  theSeveral: "abonnementstypene",
};

/** Survival by group, with the words for one group and for several. */
export const groupsStaying = ({ the, one, several, theSeveral }: Group): ReturnType<typeof EnglishGroups> => ({
  ...staying,
  differ: `Er det forskjell på ${theSeveral}?`,
  verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskjell"),
  unknown: "–",
  test: (p: string, differ: boolean) =>
    differ
      ? `Log-rank-test, ${p.startsWith("<") ? "p" : "p ="} ${p}: forskjellen er statistisk signifikant. Testen kan ikke vise om ${the} er årsaken.`
      : `Log-rank-test, p = ${p}: så store forskjeller kan godt være tilfeldige.`,
  drawn: (shown: number, all: number) => `Figuren viser de ${number(shown)} største av ${number(all)} ${several}.`,
  cutGroups: (shown: number, all: number) =>
    `De ${number(shown)} største av ${number(all)} ${several}. Alle er med når du lagrer tabellen.`,
  expectedIs: `«Forventet uten forskjell» er hvor mange som ville ha sluttet hvis alle ${several} var som gjennomsnittet. Hver kunde teller i sin første ${one}, også etter et senere bytte.`,
});
