// What is wrong with an input: the words behind the field's name. A file that cannot be read says them too.

import type { CutsOrder, ExpectedType, Grouped, Problem } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { withMinus } from "../minus.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("nb", { maximumFractionDigits: 6 });
const number = (value: number) => withMinus(digits.format(value));
const list = (words: readonly string[]) => words.join(", ");

const types: Record<ExpectedType, string> = {
  boolean: "true eller false",
  text: "tekst",
  word: "et ord",
  object: "et objekt",
  list: "en liste",
  pair: "et par",
  "list-of-other-length": "en liste med en annen lengde",
  numbers: "en liste med tall",
  "whole-number": "et helt tall, minst 0",
  "text-or-number": "tekst eller et tall",
  file: "File, Blob, Response, ReadableStream, Uint8Array, ArrayBuffer eller tekst",
  orders: "ordrene som `transactions` returnerer",
};

const order: Record<CutsOrder, string> = { rising: "stigende", falling: "synkende" };

const grouped: Record<Grouped, string> = {
  customers: "velg en kolonne som deler kundene inn i grupper",
  contacts: "velg en kolonne som deler kontaktene inn i grupper",
  purchases: "velg en kolonne som deler kjøpene inn i grupper",
  ratings: "velg en kolonne med tall eller med få kategorier",
};

/** What problems say: no capital in front and no full stop behind, because an error's sentence is around them. */
export const problems: Sentences<Problem> = {
  "wrong-type": ({ expected, found }) => `forventet ${types[expected]}, men fikk ${found}`,
  unfit: () => "verdien passer ikke",
  "none-of": ({ value, expected }) => `«${value}» er ikke en av mulighetene: ${list(expected)}`,
  "unknown-option": ({ expected }) =>
    expected.length > 0
      ? `den innstillingen finnes ikke; mulighetene er ${list(expected)}`
      : "den innstillingen finnes ikke",
  "only-with": ({ option, value }) => `kan bare brukes med \`${option}\` «${value}»`,
  "not-a-day": ({ value }) => `«${value}» er ikke en dato fra 1900 til 2100; skriv datoer som åååå-mm-dd`,
  "before-start": ({ end, start }) => `${end} er før ${start}; velg en senere dato`,
  "not-in-order": () => "datoene må stå i kronologisk rekkefølge",
  "wrong-cuts": (cuts) => `forventet ${number(cuts.needed)} grenser i ${order[cuts.order]} rekkefølge`,
  "wrong-brackets": ({ most }) =>
    `forventet stigende, hele aldre fra 0, ingen over ${number(most)}, f.eks. [0, 1, 4, 8]`,
  "too-many-periods": ({ found, most }) =>
    `${number(found)} perioder, flere enn grensen på ${number(most)}; velg en lengre periode, f.eks. en måned eller et år`,
  "unbounded-value": () =>
    "samlet verdi kan ikke kombineres med kundebevaring i perioden eller senere (unbounded); velg en annen form",
  "needs-every-day": ({ kind }) =>
    `kundebevaring av formen «${kind}» krever alle aktive datoer, men filen har bare den siste; bruk «unbounded»`,
  "only-customers": () => "bare kundebevaring etter antall kunder kan sammenlignes; bruk nøkkeltallet «customers»",
  "no-such-cohort": ({ start }) => `ingen kohort starter ${start}`,
  "no-such-age": ({ start, ages }) => `kohorten fra ${start} har ${number(ages)} aldre, talt fra 0`,
  "not-in-column": ({ value }) => `kolonnen har ikke verdien «${value}»`,
  "no-late-entry": () => "en levetidstabell kan ikke ha kunder som kommer til senere; bruk kaplanMeier",
  "not-the-nps-scale": ({ low, high }) =>
    `NPS krever en skala fra 0 til 10, ikke ${number(low)} til ${number(high)}; bruk CSAT eller CES`,
  "too-many-segments": ({ found, most }) =>
    `${number(found)} segmenter, flere enn de ${number(most)} som kan sammenlignes to og to; slå noen sammen`,
  "too-many-values": ({ of, most }) => `mer enn ${number(most)} ulike verdier; ${grouped[of]}`,
  "not-a-currency": ({ value }) => `«${value}» er ikke en kjent valuta; bruk en ISO-kode som NOK eller EUR`,
  "several-currencies": ({ column, currencies }) =>
    `beløpene i \`${column}\` er i ${list(currencies)}; regn dem om til én valuta, eller utelat beløpet`,
  "fewer-files": () => "tabellen er lest fra færre filer",
  "unknown-parameter": ({ expected }) => `den parameteren finnes ikke; modellen har ${list(expected)}`,
  "no-covariates": () => "BG/BB og MBG/CNBD-k kan ikke bruke kovariater; utelat dem, eller velg en annen modell",
  "no-residual": () =>
    "gjenstående kjøp krever Pareto/NBD eller BG/BB; oppgi horisont og diskonteringsrente for andre modeller",
  reported: ({ detail }) => detail,
  "binary-workbook": () => "Excels binære format .xlsb kan ikke leses; lagre filen som .xlsx",
  "cell-too-long": () => "en celle er større enn 1 MB",
  "cells-out-of-order": ({ cell }) => `cellene står i feil rekkefølge ved ${cell}`,
  "damaged-or-too-large": () => "filen er skadet eller har for mange celler",
  "http-status": ({ status }) => `serveren svarte ${status}`,
  "no-file-system": () => "filer kan ikke åpnes med en filbane her",
  "worker-ended": () => "workeren stoppet eller kunne ikke starte",
  "not-started": () => "kall init(module) først, og vent på det",
  trapped: ({ detail }) => `kjernen ga opp (${detail}), slik den gjør når minnet er fullt`,
  "not-a-local-file": () =>
    "bruk en file:-URL, bare i Node; i en nettleser må du hente filen selv og gi Response videre",
  "no-files": () => "listen har ingen filer; legg til minst én",
  "mixed-decimals": () =>
    "tekstfilene bruker desimalkomma og kan ikke kombineres med regneark; lagre arkene som CSV og åpne dem i stedet",
  "not-a-time-zone": ({ value }) => `«${value}» er ikke en tidssone; bruk et navn som Europe/Oslo eller UTC`,
  "mixed-times": () => "oppgi start, slutt og i dag som tre datoer eller som tre tall i samme enhet",
  "mixed-expectations": () => "oppgi enten brøker (hver høyst 1) eller antall poeng (hvert over 1), ikke begge deler",
  "mixed-groups": () =>
    "oppgi alle grupper på samme måte: som verdier, som gjennomsnitt eller som { mean, standardDeviation, n }",
  "unknown-spread": () =>
    "spredningen i endringene følger ikke av tall for før og etter; oppgi treatedChange og controlChange",
  "no-parameters": () => "modellen har ingen parametre; `reason` sier hvorfor",
  "other-fit": ({ expected, parameter }) =>
    `forventet en tilpasset modell av typen ${expected.join(" eller ")}; denne har ikke parameteren «${parameter}»`,
  "no-mean-spend": () => "forbruksmodellen har ikke noe gjennomsnitt å regne ut fra; oppgi ett gjennomsnittlig beløp",
  "after-the-data": ({ end }) => `dataene slutter ${end}; velg den dagen eller en tidligere`,
  "not-by-day": () => "BG/BB teller perioder og kan ikke følges dag for dag; velg en annen modell",
};
