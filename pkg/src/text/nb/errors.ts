// Errors in Norwegian. Apart from the other messages, so that an entry that only throws does not ship them.

import type { ErrorData, GzipProblem } from "../../problem.js";
import type { FileKind, Problem } from "../../wasm/types.js";
import { messagesOf, type Sentences, sentence } from "../message.js";
import { number, some } from "./exact.js";
import { problems } from "./problems.js";

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `ligge mellom ${number(low)} og ${number(high)}`;
  if (low !== null) return `være minst ${number(low)}`;
  return high !== null ? `være høyst ${number(high)}` : "være et tall";
}

const said = (problem: Problem) => sentence(problems, problem);

/** What a file is that is no table, and what to do. */
const kinds: Record<FileKind, string> = {
  html: "Dette er en nettside (HTML), ikke en tabell. Eksporter tabellen som CSV eller XLSX der den ble laget, og åpne den filen.",
  xml: "Dette er XML, ikke en tabell. Eksporter tabellen som CSV eller XLSX der den ble laget, og åpne den filen.",
  archive:
    "Dette er et ZIP-arkiv som ikke inneholder nøyaktig én tabell (CSV, TSV, TXT eller JSON). Pakk det ut og åpne tabellen i det.",
  json: "JSON-filen inneholder ingen liste med poster. Eksporter tabellen som CSV eller som en liste som [{…}, {…}], og åpne den filen.",
  spss: "Dette er en datafil fra SPSS. Velg File › Save As i SPSS, velg typen CSV, kryss av for «Write variable names to file», og åpne den filen.",
};

/** What is wrong with a gzip file, and what to do. */
const gzip: Record<GzipProblem, string> = {
  "cut-off": "slutter for tidlig: den er ikke kopiert eller lastet ned ferdig. Hent den på nytt",
  damaged: "er skadet: det den pakkes ut til, er ikke det som ble pakket. Hent den på nytt",
  "trailing-bytes": "etterfølges av data som ikke er gzip. Pakk den ut selv og åpne filen i den",
};

/** Errors. */
export const errors: Sentences<ErrorData> = {
  "missing-input": ({ name }) => `\`${name}\` mangler.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${said(problem)}.` : `${said(problem)}.`),
  "not-a-number": ({ name, value, position }) =>
    position === null
      ? `\`${name}\` må være et tall, men er ${value}.`
      : `\`${name}\` må inneholde tall, men verdi ${position} er ${value}.`,
  "out-of-range": ({ name, value, low, high }) => `\`${name}\` må ${allowed(low, high)}, men er ${number(value)}.`,
  "not-whole": ({ name, value }) => `\`${name}\` er et antall og må være et helt tall, men er ${number(value)}.`,
  "part-exceeds-whole": ({ partName, part, wholeName, whole }) =>
    `\`${partName}\` (${number(part)}) kan ikke være større enn \`${wholeName}\` (${number(whole)}).`,
  "score-outside-scale": ({ position, value, low, high }) =>
    `Svar ${position} er ${number(value)} og ligger utenfor skalaen ${low} til ${high}.`,
  "fractional-score": ({ position, value }) =>
    `Svar ${position} er ${number(value)}; svar må være hele tall, så rund dem av først etter din egen regel.`,
  "wrong-counts": ({ expected, found }) => `\`counts\` må ha ${expected} tall, ett for hvert svar, men har ${found}.`,
  "wrong-length": ({ name, expected, found }) =>
    `\`${name}\` må ha ${some(expected, { one: "verdi", other: "verdier" })}, men har ${number(found)}.`,
  "impossible-history": ({ position, frequency, recency, age }) =>
    `Kunde ${position} har ${frequency} gjenkjøp, det siste ved ${recency} av ${age}. Antallet må være et helt tall, og det siste kjøpet må ligge i den observerte tiden, regnet fra det første kjøpet: 0 uten gjenkjøp.`,
  "late-entry": ({ position, entry, duration }) =>
    `Rad ${position} kommer til ved ${number(entry)}, som ikke er før slutten av varigheten (${number(duration)}).`,
  "entry-not-supported": () =>
    "Metoden forutsetter at alle kunder er fulgt fra begynnelsen. Utelat `entry`, eller bruk `cumulativeIncidence`, som tar hensyn til den.",
  "revenue-differs": ({ position, value }) =>
    `Kontakt ${position} gir virksomheten sin en omsetning på ${number(value)}, men en annen kontakt i virksomheten gir et annet beløp.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `Delene gir ${number(computed)}, men \`${name}\` er ${number(stated)}: en forskjell på ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` må være stigende, men verdi ${position} er ikke større enn den forrige.`,
  overdrawn: ({ position, asked, available }) =>
    `Hendelse ${position} løser inn ${number(asked)} poeng, men det er bare ${number(available)}.`,
  "missing-unit": ({ name }) =>
    `\`${name}\` mangler: oppgi enheten for begge størrelsene eller for ingen av dem (da er begge per år).`,
  "unsupported-scale": ({ low, high }) =>
    `Kundens innsats måles fra 1 til 5 eller 1 til 7, ikke fra ${number(low)} til ${number(high)}.`,
  ambiguous: ({ first, second }) => `Oppgi enten ${first} eller ${second}, ikke begge deler.`,
  "too-large": ({ name }) => `Tallene er for store til å beregne \`${name}\`.`,
  stopped: ({ problem }) => `Beregningen stoppet: ${said(problem)}.`,
  "no-simd": () =>
    "Nettleseren kan ikke lese filer her: den mangler et instruksjonssett (WebAssembly SIMD) som alle nettlesere har hatt siden mars 2023. Bruk Chrome eller Edge 91, Firefox 89, Safari 16.4 eller Node 16.4 eller nyere.",
  "wasm-blocked": () =>
    "WebAssembly er blokkert her. Tillat 'wasm-unsafe-eval' i reglene for siden, eller gi loyalkit/slim en kompilert modul.",
  "worker-blocked": () =>
    "Workeren som leser filer, er blokkert her. Tillat worker-src blob: i reglene for siden (og loyalkit blant trusted-types, hvis de nevner noen), eller start loyalkit/analysis/worker selv: configure({ worker }). Node krever --allow-worker der det spørres om tillatelser.",
  "worker-gone": ({ detail }) =>
    `Analysen ble stoppet utenfra${detail ? ` (${detail})` : ""}, som oftest fordi det ble slutt på minnet. Lukk andre faner eller programmer og prøv igjen: filen er fortsatt åpen.`,
  "file-changed": () => "Filen er endret, flyttet eller låst etter at den ble åpnet. Åpne den på nytt.",
  "stream-locked": () => "Denne strømmen leses allerede eller er lest. Gi en som ingen har lest fra.",
  "stream-too-large": ({ most }) =>
    `Denne strømmen er større enn ${number(most)} MB, og en strøm beholdes til den er lest to ganger. Lagre den som en fil og åpne den, eller øk \`streamLimit\`.`,
  "storage-refused": ({ detail }) =>
    `Det som er lest, kan ikke lagres (${detail}): minnet eller disken er full eller kan ikke brukes. Frigjør plass, eller åpne selve filen i stedet for en strøm.`,
  "damaged-gzip": ({ problem, member }) =>
    `${member === 1 ? "Gzip-filen" : `Del ${number(member)} av gzip-filen`} ${gzip[problem]}.`,
  "unusable-name": ({ name, value, dialect }) =>
    `\`${name}\` kan ikke være «${value}» i ${dialect}: navnet er for langt eller har et tegn som ikke kan settes i anførselstegn. Bruk et view med enkle navn.`,
  "unclosed-quote": ({ line }) =>
    `Et anførselstegn på linje ${line} blir aldri lukket. Lukk det eller fjern det, og åpne filen på nytt.`,
  "record-too-long": ({ line }) =>
    `Raden på linje ${line} er lengre enn 1 MiB. Er filen en tabell med én rad per linje?`,
  "too-many-fields": ({ line, most }) =>
    `Raden på linje ${line} har mer enn ${number(most)} felt. Er filen en tabell med én rad per linje?`,
  "not-text": ({ line }) => `Dette er ikke tekst (linje ${line}). Lagre arket som CSV og åpne den filen.`,
  "not-a-table": ({ kind }) => kinds[kind],
  "file-too-large": ({ most }) =>
    `Filen er større enn ${number(most)} MB. Eksporter færre rader eller kolonner, eller del filen og åpne delene sammen.`,
  "encrypted-file": () => "Filen er kryptert. Åpne den med passordet, lagre den uten passord og åpne den filen.",
  "unreadable-spreadsheet": ({ problem }) =>
    `Regnearket kan ikke leses. Åpne det der det ble laget, lagre arket som CSV og åpne den filen. (Årsaken: ${said(problem)}.)`,
  "spreadsheet-too-large": ({ most }) =>
    `Regnearket er større enn ${number(most)} MB når det er pakket ut. Lagre arket som CSV og åpne den filen.`,
  "sparse-sheet": ({ cell, blankRows }) =>
    `Celle ${cell} ligger under ${some(blankRows, { one: "tom rad", other: "tomme rader" })}. Slett den eller radene over den, og åpne filen på nytt.`,
  "no-such-sheet": ({ name, sheets }) => `Arket «${name}» finnes ikke. Filen har ${sheets.join(", ")}.`,
  "empty-file": () => "Filen er tom.",
  "different-columns": ({ file, expected, found }) =>
    `Kolonnene i fil ${file} er ikke de samme som i den første: ${found.join(", ")} i stedet for ${expected.join(", ")}. Gi begge filene de samme kolonnene i samme rekkefølge, eller åpne dem én om gangen.`,
  "no-such-column": ({ name, columns }) => `Kolonnen \`${name}\` finnes ikke. Tabellen har ${columns.join(", ")}.`,
  "not-a-date-column": ({ name, line, value }) =>
    `\`${name}\` inneholder ikke datoer: på linje ${line} står det «${value}». Skriv dager som åååå-mm-dd.`,
  "not-a-number-column": ({ name, line, value }) =>
    `\`${name}\` inneholder ikke tall: på linje ${line} står det «${value}».`,
  "not-a-flag-column": ({ name, line, value }) =>
    `\`${name}\` sier ikke ja eller nei: på linje ${line} står det «${value}». Bruk 1 og 0 eller ja og nei.`,
  "not-a-score-column": ({ name, line, value, low, high }) =>
    `\`${name}\` inneholder ikke svar fra ${number(low)} til ${number(high)}: på linje ${line} står det «${value}».`,
  "too-many-rows": ({ rows, megabytes }) =>
    `Ved rad ${number(rows)} overskrider filen de ${number(megabytes)} MB som en fane trygt kan romme. Summer tallene per kunde i databasen først, og åpne resultatet her.`,
  "no-usable-rows": ({ rows, reasons }) =>
    rows === 0
      ? "Filen har ingen rader under kolonnenavnene."
      : rows === 1
        ? `Den ene raden kan ikke brukes: ${reasons.join(", ")}.`
        : `Ingen av de ${number(rows)} radene kan brukes: ${reasons.join(", ")}.`,
  "unreadable-file": ({ problem }) =>
    `Filen kan ikke leses (${said(problem)}). Er den flyttet eller endret? Åpne den på nytt.`,
  closed: ({ name }) => `\`${name}\` er lukket. Åpne filen på nytt.`,
  "mixed-currencies": ({ column, currencies }) =>
    `\`${column}\` inneholder beløp i ${currencies.join(", ")}. De kan ikke legges sammen: regn dem om til én valuta først, eller ha én valuta per fil.`,
};

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
