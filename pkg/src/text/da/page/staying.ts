// Survival (how long customers stay): texts shared by orders and subscriptions.

import type { staying as English, groupsStaying as EnglishGroups } from "../../en/page/staying.js";
import { noun, number, some } from "./counting.js";

/** A share that has not been reached by the end of the data. */
const notYet = "ikke endnu";

export const staying: typeof English = {
  label: "Hvor længe?",
  title: "Hvor længe bliver kunderne?",
  half: "Halvdelen er stoppet efter",
  notHalf: "Mere end halvdelen er stadig kunder",
  never: notYet,
  days: (days: number) => some(days, noun.day),
  between: (low: string, high: string, level: string) =>
    high === notYet ? `${level}-konfidensinterval: mindst ${low}` : `${level}-konfidensinterval: ${low} til ${high}`,
  leftOf: (left: number, all: number) => `${number(left)} af ${some(all, noun.customer)} er stoppet.`,
  mean: (days: number) => `Gennemsnitlig tid som kunde (inden for de observerede ${some(days, noun.day)})`,
  naive: (days: number) =>
    `De kunder, der er stoppet, blev i gennemsnit ${some(days, noun.day)}. Det er for lavt, fordi det ser bort fra alle, der stadig er kunder.`,
  day: "Dag",
  there: "Stadig kunder",
  low: "Nedre",
  high: "Øvre",
  atRisk: "Kunder under observation",
  leftNow: "Stoppet den dag",
  all: "Alle",
  customers: "Kunder",
  left: "Stoppet",
  expected: "Forventet uden forskel",
  halfGone: "Halvdelen væk efter",
  afterDays: (days: number) => `Stadig kunder efter ${some(days, noun.day)}`,
};

/** The forms of a kind of group that the sentences need. */
interface Group {
  /** "gruppen" */
  the: string;
  /** "grupper" */
  several: string;
  /** "grupperne" */
  theSeveral: string;
}

export const group: Group = { the: "gruppen", several: "grupper", theSeveral: "grupperne" };
export const plan: Group = {
  the: "abonnementstypen",
  several: "abonnementstyper",
  theSeveral: "abonnementstyperne",
};

/** Survival by group, with the words for one group and for several. */
export const groupsStaying = ({ the, several, theSeveral }: Group): ReturnType<typeof EnglishGroups> => ({
  ...staying,
  differ: `Er der forskel på ${theSeveral}?`,
  verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskel"),
  unknown: "–",
  test: (p: string, differ: boolean) =>
    differ
      ? `Log-rank-test, ${p.startsWith("<") ? "p" : "p ="} ${p}: forskellen er statistisk signifikant. Testen kan ikke vise, om ${the} er årsagen.`
      : `Log-rank-test, p = ${p}: så store forskelle kan godt være tilfældige.`,
  drawn: (shown: number, all: number) => `Figuren viser de ${number(shown)} største af ${number(all)} ${several}.`,
  cutGroups: (shown: number, all: number) =>
    `De ${number(shown)} største af ${number(all)} ${several}. Alle er med, når du gemmer tabellen.`,
  expectedIs: `”Forventet uden forskel” er, hvor mange der ville være stoppet, hvis alle ${several} var som gennemsnittet. Kunderne tæller under den første, også hvis de har skiftet siden.`,
});
