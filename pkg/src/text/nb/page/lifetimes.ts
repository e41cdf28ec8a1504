// Lifetimes: how long customers stay, in the unit of the file, by group and interval.

import type { lifetimes as English } from "../../en/page/lifetimes.js";
import { noun, number, some } from "./counting.js";
import { group, groupsStaying } from "./staying.js";

export const lifetimes: typeof English = {
  staying: {
    ...groupsStaying(group),
    /** A duration has the unit of the file, whatever that is. */
    days: number,
    afterDays: (time: number) => `Fortsatt kunder etter ${number(time)}`,
    day: "Tid",
    leftNow: "Sluttet da",
    halfStay: (time: number, column: string) =>
      `Halvparten er kunder i minst ${number(time)}, målt i enheten til «${column}».`,
    mostStay: (time: number, share: string, column: string) =>
      `Mer enn halvparten av kundene blir lenger enn filen viser: ${share} er fortsatt kunder etter ${number(time)}, målt i enheten til «${column}».`,
    expectedIs:
      "«Forventet uten forskjell» er hvor mange som ville ha sluttet i hver gruppe hvis alle grupper var som gjennomsnittet.",
    none: "Det er ingen kunder å analysere.",
    figure: (column: string) => `Andel som fortsatt er kunder, etter «${column}».`,
    band: "Båndet viser 95\u00a0% konfidensintervall.",
    noGroup: "Ikke oppgitt",
    mean: (time: number) => `Gjennomsnittlig tid som kunde (vi har data for ${number(time)})`,
    naive: (time: number) =>
      `De som har sluttet, var kunder i gjennomsnittlig ${number(time)}. Tallet er for lavt, fordi det ser bort fra alle som fortsatt er kunder.`,
  },
  table: {
    label: "Levetidstabell",
    title: "Levetidstabell: hvem slutter når?",
    lead: (width: number, column: string) =>
      `Kundene etter hvor lenge de har blitt, i trinn på ${number(width)}, målt i enheten til «${column}».`,
    interval: "Fra – til",
    span: (start: number, end: number) => `${number(start)}–${number(end)}`,
    entering: "Kunder ved start",
    events: "Sluttet",
    withdrawn: "Aktive da de sist ble sett",
    churn: "Frafall",
    survival: "Fortsatt kunder ved slutt",
    how: "Frafall er kundene som sluttet ÷ kundene ved start. Kunder som sist er sett i intervallet, teller halvt.",
    from: "Fra",
    to: "Til",
    most: (share: string, start: number, end: number) =>
      `Frafallet er høyest, ${share}, mellom ${number(start)} og ${number(end)}.`,
    cut: (count: number) => `Intervaller med færre enn ${some(count, noun.customer)} sammenlignes ikke.`,
  },
};
