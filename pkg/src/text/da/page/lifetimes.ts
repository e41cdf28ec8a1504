// Lifetimes: how long customers stay, in the unit of the file, by group and interval.

import type { lifetimes as English } from "../../en/page/lifetimes.js";
import { noun, number, some } from "./counting.js";
import { group, groupsStaying } from "./staying.js";

export const lifetimes: typeof English = {
  staying: {
    ...groupsStaying(group),
    /** A duration has the unit of the file, whatever that is. */
    days: number,
    afterDays: (time: number) => `Stadig kunder efter ${number(time)}`,
    day: "Tid",
    leftNow: "Stoppet på det tidspunkt",
    halfStay: (time: number, column: string) =>
      `Halvdelen af kunderne bliver mindst ${number(time)}, målt i samme enhed som ”${column}”.`,
    mostStay: (time: number, share: string, column: string) =>
      `Mere end halvdelen af kunderne bliver længere, end filen viser: ${share} er stadig kunder efter ${number(time)}, målt i samme enhed som ”${column}”.`,
    expectedIs:
      "”Forventet uden forskel” er, hvor mange der ville være stoppet i hver gruppe, hvis alle grupper var som gennemsnittet.",
    none: "Der er ingen kunder at analysere.",
    figure: (column: string) => `Andel, der stadig er kunder, efter ”${column}”.`,
    band: "Båndet er 95\u00a0%-konfidensintervallet.",
    noGroup: "Ikke angivet",
    mean: (time: number) => `Gennemsnitlig tid som kunde (inden for de observerede ${number(time)})`,
    naive: (time: number) =>
      `De kunder, der er stoppet, blev i gennemsnit ${number(time)}. Det er for lavt, fordi det ser bort fra alle, der stadig er kunder.`,
  },
  table: {
    label: "Levetidstabel",
    title: "Levetidstabel: hvem stopper hvornår?",
    lead: (width: number, column: string) =>
      `Kunderne efter, hvor længe de er blevet, i trin på ${number(width)}, målt i samme enhed som ”${column}”.`,
    interval: "Fra – til",
    span: (start: number, end: number) => `${number(start)}–${number(end)}`,
    entering: "Kunder ved start",
    events: "Stoppet",
    withdrawn: "Sidst set aktive",
    churn: "Churn",
    survival: "Stadig kunder ved slut",
    how: "Churn er de kunder, der stoppede ÷ kunderne ved start. Kunder, der sidst er set i intervallet, tæller halvt.",
    from: "Fra",
    to: "Til",
    most: (share: string, start: number, end: number) =>
      `Churn er højest, ${share}, mellem ${number(start)} og ${number(end)}.`,
    cut: (count: number) => `Intervaller med færre end ${some(count, noun.customer)} sammenlignes ikke.`,
  },
};
