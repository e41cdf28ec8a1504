// Errors in Danish. Apart from the other messages, so that an entry that only throws does not ship them.

import type { ErrorData, GzipProblem } from "../../problem.js";
import type { FileKind, Problem } from "../../wasm/types.js";
import { messagesOf, type Sentences, sentence } from "../message.js";
import { number, some } from "./exact.js";
import { problems } from "./problems.js";

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `ligge mellem ${number(low)} og ${number(high)}`;
  if (low !== null) return `være mindst ${number(low)}`;
  return high !== null ? `være højst ${number(high)}` : "være et tal";
}

const said = (problem: Problem) => sentence(problems, problem);

/** What a file is that is no table, and what to do. */
const kinds: Record<FileKind, string> = {
  html: "Det er en webside (HTML), ikke en tabel. Eksportér tabellen som CSV eller XLSX dér, hvor den er lavet, og åbn den fil.",
  xml: "Det er XML, ikke en tabel. Eksportér tabellen som CSV eller XLSX dér, hvor den er lavet, og åbn den fil.",
  archive:
    "Det er et ZIP-arkiv, der ikke indeholder præcis én tabel (CSV, TSV, TXT eller JSON). Pak det ud, og åbn tabellen i det.",
  json: "JSON-filen indeholder ingen liste af poster. Eksportér tabellen som CSV eller som en liste, f.eks. [{…}, {…}], og åbn den fil.",
  spss: "Det er en datafil fra SPSS. Vælg File › Save As i SPSS, vælg typen CSV, sæt flueben ved ”Write variable names to file”, og åbn den fil.",
};

/** What is wrong with a gzip file, and what to do. */
const gzip: Record<GzipProblem, string> = {
  "cut-off": "slutter for tidligt: den er ikke kopieret eller hentet til ende. Hent den igen",
  damaged: "er beskadiget: det, den pakkes ud til, er ikke det, der blev pakket. Hent den igen",
  "trailing-bytes": "efterfølges af data, der ikke er gzip. Pak den selv ud, og åbn filen i den",
};

/** Errors. */
export const errors: Sentences<ErrorData> = {
  "missing-input": ({ name }) => `\`${name}\` mangler.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${said(problem)}.` : `${said(problem)}.`),
  "not-a-number": ({ name, value, position }) =>
    position === null
      ? `\`${name}\` skal være et tal, men er ${value}.`
      : `\`${name}\` skal indeholde tal, men værdi ${position} er ${value}.`,
  "out-of-range": ({ name, value, low, high }) => `\`${name}\` skal ${allowed(low, high)}, men er ${number(value)}.`,
  "not-whole": ({ name, value }) => `\`${name}\` er et antal og skal være et helt tal, men er ${number(value)}.`,
  "part-exceeds-whole": ({ partName, part, wholeName, whole }) =>
    `\`${partName}\` (${number(part)}) kan ikke være større end \`${wholeName}\` (${number(whole)}).`,
  "score-outside-scale": ({ position, value, low, high }) =>
    `Svar ${position} er ${number(value)} og ligger uden for skalaen ${low} til ${high}.`,
  "fractional-score": ({ position, value }) =>
    `Svar ${position} er ${number(value)}; svar skal være hele tal, så afrund dem først efter din egen regel.`,
  "wrong-counts": ({ expected, found }) => `\`counts\` skal have ${expected} tal, ét for hvert svar, men har ${found}.`,
  "wrong-length": ({ name, expected, found }) =>
    `\`${name}\` skal have ${some(expected, { one: "værdi", other: "værdier" })}, men har ${number(found)}.`,
  "impossible-history": ({ position, frequency, recency, age }) =>
    `Kunde ${position} har ${frequency} genkøb, det seneste ved ${recency} af ${age}. Antallet skal være helt, og det seneste køb skal ligge i den observerede tid, talt fra det første køb: 0 uden genkøb.`,
  "late-entry": ({ position, entry, duration }) =>
    `Række ${position} kommer til ved ${number(entry)}, som ikke ligger før slutningen af dens varighed (${number(duration)}).`,
  "entry-not-supported": () =>
    "Metoden forudsætter, at alle kunder er fulgt fra begyndelsen. Udelad `entry`, eller brug `cumulativeIncidence`, som tager højde for den.",
  "revenue-differs": ({ position, value }) =>
    `Kontakt ${position} giver sin virksomhed en omsætning på ${number(value)}, men en anden kontakt i virksomheden giver et andet beløb.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `Delene giver ${number(computed)}, men \`${name}\` er ${number(stated)}: en forskel på ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` skal være stigende, men værdi ${position} er ikke større end den forrige.`,
  overdrawn: ({ position, asked, available }) =>
    `Hændelse ${position} indløser ${number(asked)} point, men der er kun ${number(available)}.`,
  "missing-unit": ({ name }) =>
    `\`${name}\` mangler: angiv enheden for begge størrelser eller for ingen af dem (så er begge pr. år).`,
  "unsupported-scale": ({ low, high }) =>
    `Kundens indsats måles fra 1 til 5 eller 1 til 7, ikke fra ${number(low)} til ${number(high)}.`,
  ambiguous: ({ first, second }) => `Angiv enten ${first} eller ${second}, ikke begge dele.`,
  "too-large": ({ name }) => `Tallene er for store til at beregne \`${name}\`.`,
  stopped: ({ problem }) => `Beregningen stoppede: ${said(problem)}.`,
  "no-simd": () =>
    "Browseren kan ikke læse filer her: den mangler et instruktionssæt (WebAssembly SIMD), som alle browsere har haft siden marts 2023. Brug Chrome eller Edge 91, Firefox 89, Safari 16.4 eller Node 16.4 eller nyere.",
  "wasm-blocked": () =>
    "WebAssembly er blokeret her. Tillad 'wasm-unsafe-eval' i sidens politik, eller giv loyalkit/slim et kompileret modul.",
  "worker-blocked": () =>
    "Den worker, der læser filer, er blokeret her. Tillad worker-src blob: i sidens politik (og loyalkit blandt dens trusted-types, hvis den nævner nogen), eller start selv loyalkit/analysis/worker: configure({ worker }). Node kræver --allow-worker, hvor der spørges om tilladelser.",
  "worker-gone": ({ detail }) =>
    `Analysen blev stoppet udefra${detail ? ` (${detail})` : ""}, oftest fordi hukommelsen slap op. Luk andre faner eller programmer, og prøv igen: filen er stadig åben.`,
  "file-changed": () => "Filen er ændret, flyttet eller låst, efter at den blev åbnet. Åbn den igen.",
  "stream-locked": () => "Denne stream læses allerede eller er læst. Giv en, som ingen har læst fra.",
  "stream-too-large": ({ most }) =>
    `Denne stream fylder mere end ${number(most)} MB, og en stream gemmes, til den er læst to gange. Gem den som en fil, og åbn den, eller hæv \`streamLimit\`.`,
  "storage-refused": ({ detail }) =>
    `Det læste kan ikke gemmes (${detail}): hukommelse eller disk er fuld eller må ikke bruges. Skaf plads, eller åbn selve filen i stedet for en stream.`,
  "damaged-gzip": ({ problem, member }) =>
    `${member === 1 ? "Gzip-filen" : `Del ${number(member)} af gzip-filen`} ${gzip[problem]}.`,
  "unusable-name": ({ name, value, dialect }) =>
    `\`${name}\` kan ikke være ”${value}” i ${dialect}: navnet er for langt eller har et tegn, der ikke kan citeres. Brug et view med enkle navne.`,
  "unclosed-quote": ({ line }) =>
    `Et anførselstegn på linje ${line} bliver aldrig lukket. Luk det, eller fjern det, og åbn filen igen.`,
  "record-too-long": ({ line }) =>
    `Rækken på linje ${line} er længere end 1 MiB. Er filen en tabel med én række pr. linje?`,
  "too-many-fields": ({ line, most }) =>
    `Rækken på linje ${line} har mere end ${number(most)} felter. Er filen en tabel med én række pr. linje?`,
  "not-text": ({ line }) => `Det er ikke tekst (linje ${line}). Gem arket som CSV, og åbn den fil.`,
  "not-a-table": ({ kind }) => kinds[kind],
  "file-too-large": ({ most }) =>
    `Filen fylder mere end ${number(most)} MB. Eksportér færre rækker eller kolonner, eller del filen, og åbn delene sammen.`,
  "encrypted-file": () => "Filen er krypteret. Åbn den med adgangskoden, gem den uden adgangskode, og åbn den fil.",
  "unreadable-spreadsheet": ({ problem }) =>
    `Regnearket kan ikke læses. Åbn det dér, hvor det er lavet, gem arket som CSV, og åbn den fil. (Årsagen: ${said(problem)}.)`,
  "spreadsheet-too-large": ({ most }) =>
    `Regnearket fylder mere end ${number(most)} MB, når det er pakket ud. Gem arket som CSV, og åbn den fil.`,
  "sparse-sheet": ({ cell, blankRows }) =>
    `Celle ${cell} ligger under ${some(blankRows, { one: "tom række", other: "tomme rækker" })}. Slet den eller rækkerne over den, og åbn filen igen.`,
  "no-such-sheet": ({ name, sheets }) => `Arket ”${name}” findes ikke. Filen har ${sheets.join(", ")}.`,
  "empty-file": () => "Filen er tom.",
  "different-columns": ({ file, expected, found }) =>
    `Kolonnerne i fil ${file} er ikke de samme som i den første: ${found.join(", ")} i stedet for ${expected.join(", ")}. Giv begge filer de samme kolonner i samme rækkefølge, eller åbn dem én ad gangen.`,
  "no-such-column": ({ name, columns }) => `Kolonnen \`${name}\` findes ikke. Tabellen har ${columns.join(", ")}.`,
  "not-a-date-column": ({ name, line, value }) =>
    `\`${name}\` indeholder ikke datoer: på linje ${line} står ”${value}”. Skriv dage som åååå-mm-dd.`,
  "not-a-number-column": ({ name, line, value }) =>
    `\`${name}\` indeholder ikke tal: på linje ${line} står ”${value}”.`,
  "not-a-flag-column": ({ name, line, value }) =>
    `\`${name}\` siger ikke ja eller nej: på linje ${line} står ”${value}”. Brug 1 og 0 eller ja og nej.`,
  "not-a-score-column": ({ name, line, value, low, high }) =>
    `\`${name}\` indeholder ikke svar fra ${number(low)} til ${number(high)}: på linje ${line} står ”${value}”.`,
  "too-many-rows": ({ rows, megabytes }) =>
    `Ved række ${number(rows)} overskrider filen de ${number(megabytes)} MB, som en fane kan rumme. Opgør tallene pr. kunde i din database først, og åbn resultatet her.`,
  "no-usable-rows": ({ rows, reasons }) =>
    rows === 0
      ? "Filen har ingen rækker under kolonnenavnene."
      : rows === 1
        ? `Den ene række kan ikke bruges: ${reasons.join(", ")}.`
        : `Ingen af de ${number(rows)} rækker kan bruges: ${reasons.join(", ")}.`,
  "unreadable-file": ({ problem }) =>
    `Filen kan ikke læses (${said(problem)}). Er den flyttet eller ændret? Åbn den igen.`,
  closed: ({ name }) => `\`${name}\` er lukket. Åbn filen igen.`,
  "mixed-currencies": ({ column, currencies }) =>
    `\`${column}\` indeholder beløb i ${currencies.join(", ")}. De kan ikke lægges sammen: omregn dem først til én valuta, eller hav én valuta pr. fil.`,
};

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
