// Warnings and reasons of calculators in Danish: what an element of one ships, beside the errors.

import { type Finding, type Found, messagesOf } from "../message.js";
import { errors } from "./errors.js";
import { number, some } from "./exact.js";
import { noun } from "./page/counting.js";

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
export const ofCalculators = {
  "small-sample": ({ n }) =>
    `Stikprøven er kun på ${number(n)}. Under 30 svinger tallene meget fra stikprøve til stikprøve.`,
  "no-variance": () =>
    "Alle svar er ens, så intervallet har ingen bredde og siger intet om præcisionen. Indsaml flere svar, eller brug den justerede metode til NPS.",
  "scale-may-start-at-one": () =>
    "Svarene går fra 1 til 10, men NPS kræver en skala fra 0 til 10. Der mangler måske kritikere.",
  "not-a-proportion": () =>
    "Tallet er ikke en andel af sit grundlag, så det kan overstige 100\u00a0% og har intet interval.",
  "reactivated-customers": ({ surplus }) =>
    `Der er ${some(surplus, noun.customer)} mere ved slut, end kunderne ved start og de nye kan forklare, så nogle er kommet tilbage. Raten er over 100\u00a0%.`,
  "does-not-add-up": ({ difference }) =>
    `Der er ${number(Math.abs(difference))} ${difference > 0 ? "flere" : "færre"} kunder ved slut, end kunder ved start, nye og mistede giver.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `\`lostOfAcquired\` mangler: ingen af de ${number(acquired)} nye kunder i perioden regnes blandt de mistede. Er nogle af dem det, er churn for høj.`,
  "tier-without-history": ({ tier }) =>
    `Medlemsniveau ${tier}, talt fra det laveste, havde ingen kunder ved start, så ingen ved, hvordan de flytter sig: fremskrivningen lader alle blive der.`,
  "self-selected": () =>
    "Medlemmerne har selv valgt at være med, så de adskiller sig fra andre på mere end programmet. Kun en tilfældig kontrolgruppe viser, hvad programmet giver ekstra.",
  "unverified-assumption": () =>
    "Det bygger på en antagelse, som ingen har efterprøvet for din forretning. Brug dit eget tal.",
  "not-a-count": () => "Det er beløb, ikke antal, så der er intet konfidensinterval.",
  "no-answers": () => "Der er ingen svar endnu.",
  "empty-group": ({ name }) => `\`${name}\` er 0: en andel af ingen kan ikke beregnes.`,
  "nothing-varies": () => "Intet varierer, så forskellen kan ikke testes.",
  "out-of-reach": () => "Målet kan ikke nås, uanset hvor mange der kommer til.",
  "time-is-up": () => "Fristen er overskredet, så intet tempo kan nå målet.",
  "nothing-lost": () => "Intet er mistet, så forholdet kan ikke beregnes.",
  "costs-all-margin": () => "Omkostningen spiser hele avancen, så intet ekstra salg kan dække den.",
  "no-cost": () => "Omkostningen er 0, så afkastet kan ikke beregnes.",
  "grows-forever": () => "Hver kunde skaffer mindst én ny, så væksten har ingen grænse.",
  "nobody-leaves": () => "Uden churn stopper ingen nogensinde, så levetiden er uendelig.",
  "nobody-returned": () => "Ingen har bestilt på mere end én dag, så der er ingen pauser mellem ordrer at lære af.",
  "too-few-orders": ({ found, needed }) =>
    `En købsrytme kræver ${some(needed, noun.day)} med en ordre; denne kunde har ${number(found)}.`,
  diverges: () => "Betalingerne vokser lige så hurtigt, som de diskonteres, så summen er uendelig.",
} satisfies Partial<Found>;

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);
