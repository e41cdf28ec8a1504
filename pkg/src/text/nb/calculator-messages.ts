// Warnings and reasons of calculators in Norwegian: what an element of one ships, beside the errors.

import { type Finding, type Found, messagesOf } from "../message.js";
import { errors } from "./errors.js";
import { number, some } from "./exact.js";
import { noun } from "./page/counting.js";

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
export const ofCalculators = {
  "small-sample": ({ n }) => `Utvalget er bare på ${number(n)}. Under 30 svinger tallene mye fra utvalg til utvalg.`,
  "no-variance": () =>
    "Alle svarene er like, så intervallet har ingen bredde og sier ingenting om presisjonen. Samle inn flere svar, eller bruk den justerte metoden for NPS.",
  "scale-may-start-at-one": () =>
    "Svarene går fra 1 til 10, men NPS krever en skala fra 0 til 10. Det mangler kanskje kritikere.",
  "not-a-proportion": () =>
    "Tallet er ikke en andel av grunnlaget sitt, så det kan bli over 100\u00a0% og har ikke noe intervall.",
  "reactivated-customers": ({ surplus }) =>
    `Det er ${some(surplus, { one: "kunde mer", other: "flere kunder" })} ved slutt enn kundene ved start og de nye kan forklare, så noen har kommet tilbake. Raten er over 100\u00a0%.`,
  "does-not-add-up": ({ difference }) =>
    `Det er ${number(Math.abs(difference))} ${difference > 0 ? "flere" : "færre"} kunder ved slutt enn kundene ved start, de nye og de tapte gir.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `\`lostOfAcquired\` mangler: ingen av de ${number(acquired)} nye kundene i perioden regnes blant de tapte. Er noen av dem det, er frafallet for høyt.`,
  "tier-without-history": ({ tier }) =>
    `Medlemsnivå ${tier}, regnet fra det laveste, hadde ingen kunder ved start, så ingen vet hvordan de flytter seg: fremskrivningen lar alle bli der.`,
  "self-selected": () =>
    "Medlemmene har selv valgt å være med, så de skiller seg fra andre på mer enn programmet. Bare en tilfeldig kontrollgruppe viser hva programmet gir ekstra.",
  "unverified-assumption": () =>
    "Dette bygger på en antakelse som ingen har etterprøvd for virksomheten din. Bruk ditt eget tall.",
  "not-a-count": () => "Dette er beløp, ikke antall, så det er ikke noe konfidensintervall.",
  "no-answers": () => "Det er ingen svar ennå.",
  "empty-group": ({ name }) => `\`${name}\` er 0: en andel av ingen kan ikke beregnes.`,
  "nothing-varies": () => "Ingenting varierer, så forskjellen kan ikke testes.",
  "out-of-reach": () => "Målet kan ikke nås, uansett hvor mye som kommer til.",
  "time-is-up": () => "Fristen er ute, så målet kan ikke nås i noe tempo.",
  "nothing-lost": () => "Ingenting er tapt, så forholdet kan ikke beregnes.",
  "costs-all-margin": () => "Kostnaden spiser opp hele marginen, så ikke noe ekstra salg kan dekke den.",
  "no-cost": () => "Kostnaden er 0, så avkastningen kan ikke beregnes.",
  "grows-forever": () => "Hver kunde skaffer minst én ny, så veksten har ingen grense.",
  "nobody-leaves": () => "Uten frafall slutter ingen noen gang, så levetiden er uendelig.",
  "nobody-returned": () => "Ingen har bestilt på mer enn én dag, så det er ingen pauser mellom ordrer å lære av.",
  "too-few-orders": ({ found, needed }) =>
    `En kjøpsrytme krever ${some(needed, noun.day)} med en ordre; denne kunden har ${number(found)}.`,
  diverges: () => "Betalingene vokser like raskt som de diskonteres, så summen er uendelig.",
} satisfies Partial<Found>;

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);
