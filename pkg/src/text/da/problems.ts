// What is wrong with an input: the words behind the field's name. A file that cannot be read says them too.

import type { CutsOrder, ExpectedType, Grouped, Problem } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { withMinus } from "../minus.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("da", { maximumFractionDigits: 6 });
const number = (value: number) => withMinus(digits.format(value));
const list = (words: readonly string[]) => words.join(", ");

const types: Record<ExpectedType, string> = {
  boolean: "true eller false",
  text: "tekst",
  word: "et ord",
  object: "et objekt",
  list: "en liste",
  pair: "et par",
  "list-of-other-length": "en liste af en anden længde",
  numbers: "en liste af tal",
  "whole-number": "et helt tal, mindst 0",
  "text-or-number": "tekst eller et tal",
  file: "File, Blob, Response, ReadableStream, Uint8Array, ArrayBuffer eller tekst",
  orders: "de ordrer, som `transactions` returnerer",
};

const order: Record<CutsOrder, string> = { rising: "stigende", falling: "faldende" };

const grouped: Record<Grouped, string> = {
  customers: "vælg en kolonne, der inddeler kunderne i grupper",
  contacts: "vælg en kolonne, der inddeler kontakterne i grupper",
  purchases: "vælg en kolonne, der inddeler købene i grupper",
  ratings: "vælg en kolonne med tal eller med få kategorier",
};

/** What problems say: no capital in front and no full stop behind, because an error's sentence is around them. */
export const problems: Sentences<Problem> = {
  "wrong-type": ({ expected, found }) => `forventede ${types[expected]}, men fik ${found}`,
  unfit: () => "værdien passer ikke",
  "none-of": ({ value, expected }) => `”${value}” er ikke en af mulighederne: ${list(expected)}`,
  "unknown-option": ({ expected }) =>
    expected.length > 0
      ? `den indstilling findes ikke; mulighederne er ${list(expected)}`
      : "den indstilling findes ikke",
  "only-with": ({ option, value }) => `kan kun bruges med \`${option}\` ”${value}”`,
  "not-a-day": ({ value }) => `”${value}” er ikke en dato fra 1900 til 2100; skriv datoer som åååå-mm-dd`,
  "before-start": ({ end, start }) => `${end} ligger før ${start}; vælg en senere dato`,
  "not-in-order": () => "datoerne skal stå i kronologisk rækkefølge",
  "wrong-cuts": (cuts) => `forventede ${number(cuts.needed)} grænser i ${order[cuts.order]} rækkefølge`,
  "wrong-brackets": ({ most }) =>
    `forventede stigende, hele aldre fra 0, ingen over ${number(most)}, f.eks. [0, 1, 4, 8]`,
  "too-many-periods": ({ found, most }) =>
    `${number(found)} perioder, flere end grænsen på ${number(most)}; vælg en længere periode, f.eks. en måned eller et år`,
  "unbounded-value": () =>
    "samlet værdi kan ikke kombineres med fastholdelse i perioden eller senere (unbounded); vælg en anden form",
  "needs-every-day": ({ kind }) =>
    `fastholdelse af formen ”${kind}” kræver alle aktive datoer, men filen har kun den seneste; brug ”unbounded”`,
  "only-customers": () => "kun fastholdelse af kunder kan sammenlignes; brug nøgletallet ”customers”",
  "no-such-cohort": ({ start }) => `ingen kohorte starter ${start}`,
  "no-such-age": ({ start, ages }) => `kohorten fra ${start} har ${number(ages)} aldre, talt fra 0`,
  "not-in-column": ({ value }) => `kolonnen har ikke værdien ”${value}”`,
  "no-late-entry": () => "en levetidstabel kan ikke have kunder, der kommer til senere; brug kaplanMeier",
  "not-the-nps-scale": ({ low, high }) =>
    `NPS kræver en skala fra 0 til 10, ikke ${number(low)} til ${number(high)}; brug CSAT eller CES`,
  "too-many-segments": ({ found, most }) =>
    `${number(found)} segmenter, flere end de ${number(most)}, der kan sammenlignes to og to; læg nogle sammen`,
  "too-many-values": ({ of, most }) => `mere end ${number(most)} forskellige værdier; ${grouped[of]}`,
  "not-a-currency": ({ value }) => `”${value}” er ikke en kendt valuta; brug en ISO-kode som DKK eller EUR`,
  "several-currencies": ({ column, currencies }) =>
    `beløbene i \`${column}\` er i ${list(currencies)}; omregn dem til én valuta, eller udelad beløbet`,
  "fewer-files": () => "tabellen er læst fra færre filer",
  "unknown-parameter": ({ expected }) => `den parameter findes ikke; modellen har ${list(expected)}`,
  "no-covariates": () => "BG/BB og MBG/CNBD-k kan ikke bruge kovariater; udelad dem, eller vælg en anden model",
  "no-residual": () =>
    "resterende køb kræver Pareto/NBD eller BG/BB; angiv horisont og diskonteringsrente ved andre modeller",
  reported: ({ detail }) => detail,
  "binary-workbook": () => "Excels binære format .xlsb kan ikke læses; gem filen som .xlsx",
  "cell-too-long": () => "en celle fylder mere end 1 MB",
  "cells-out-of-order": ({ cell }) => `cellerne står i forkert rækkefølge ved ${cell}`,
  "damaged-or-too-large": () => "filen er beskadiget eller har for mange celler",
  "http-status": ({ status }) => `serveren svarede ${status}`,
  "no-file-system": () => "filer kan ikke åbnes med en sti her",
  "worker-ended": () => "workeren stoppede eller kunne ikke starte",
  "not-started": () => "kald init(module) først, og vent på det",
  trapped: ({ detail }) => `kernen gav op (${detail}), som når hukommelsen slipper op`,
  "not-a-local-file": () => "brug en file:-URL, kun i Node; hent selv filen i en browser, og giv Response videre",
  "no-files": () => "listen har ingen filer; tilføj mindst én",
  "mixed-decimals": () =>
    "tekstfilerne bruger decimalkomma og kan ikke kombineres med regneark; gem arkene som CSV, og åbn dem i stedet",
  "not-a-time-zone": ({ value }) => `”${value}” er ikke en tidszone; brug et navn som Europe/Copenhagen eller UTC`,
  "mixed-times": () => "angiv start, slut og i dag som tre datoer eller som tre tal i samme enhed",
  "mixed-expectations": () => "angiv enten brøkdele (hver højst 1) eller antal point (hvert over 1), ikke begge dele",
  "mixed-groups": () =>
    "angiv alle grupper på samme måde: som værdier, som gennemsnit eller som { mean, standardDeviation, n }",
  "unknown-spread": () =>
    "ændringernes spredning følger ikke af tal for før og efter; angiv treatedChange og controlChange",
  "no-parameters": () => "modellen har ingen parametre; dens `reason` siger hvorfor",
  "other-fit": ({ expected, parameter }) =>
    `forventede en tilpasset model af typen ${expected.join(" eller ")}; denne har ikke parameteren ”${parameter}”`,
  "no-mean-spend": () => "forbrugsmodellen har intet gennemsnit at forudsige ud fra; angiv ét gennemsnitligt beløb",
  "after-the-data": ({ end }) => `data slutter ${end}; vælg den dag eller en tidligere`,
  "not-by-day": () => "BG/BB tæller perioder og kan ikke følges dag for dag; vælg en anden model",
};
