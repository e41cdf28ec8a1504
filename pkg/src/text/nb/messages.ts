import type { ErrorData, GzipProblem } from "../../problem.js";
import type { Assumption, FileKind, Problem, Reason, RfmCutoffs, Warning } from "../../wasm/types.js";
import { type Finding, messagesOf, type Sentences, sentence } from "../message.js";
import { withMinus } from "../minus.js";
import { assumptions } from "./assumptions.js";
import { lines as linesOf } from "./lines.js";
import { type Forms, form, noun } from "./page/counting.js";
import { problems } from "./problems.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("nb", { maximumFractionDigits: 6 });

const number = (value: number) => withMinus(digits.format(value));

const some = (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`;

const cell = { one: "celle", other: "celler" };
const line = { one: "linje", other: "linjer" };
const subscription = { one: "abonnement", other: "abonnementer" };

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `ligge mellom ${number(low)} og ${number(high)}`;
  if (low !== null) return `være minst ${number(low)}`;
  return high !== null ? `være høyst ${number(high)}` : "være et tall";
}

const said = (problem: Problem) => sentence(problems, problem);

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Siste kjøp",
  frequency: "Antall ordrer",
  monetary: "Samlet kjøp",
};

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
const errors: Sentences<ErrorData> = {
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

/** Assumptions whose code a warning has too. */
type Shared = Extract<Assumption, { code: Warning["code"] }>;

/** A warning or a reason. */
type Found = Sentences<Reason | Warning | Shared>;

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
const ofCalculators = {
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
  "costs-all-margin": () => "Kostnaden spiser hele marginen, så ikke noe ekstra salg kan dekke den.",
  "no-cost": () => "Kostnaden er 0, så avkastningen kan ikke beregnes.",
  "grows-forever": () => "Hver kunde skaffer minst én ny, så veksten har ingen grense.",
  "nobody-leaves": () => "Uten frafall slutter ingen noen gang, så levetiden er uendelig.",
  "nobody-returned": () => "Ingen har bestilt på mer enn én dag, så det er ingen pauser mellom ordrer å lære av.",
  "too-few-orders": ({ found, needed }) =>
    `En kjøpsrytme krever ${some(needed, noun.day)} med en ordre; denne kunden har ${number(found)}.`,
  diverges: () => "Betalingene vokser like raskt som de diskonteres, så summen er uendelig.",
} satisfies Partial<Found>;

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${some(count, noun.row)} har for mange eller for få celler (${linesOf(lines, count)}). Manglende celler leses som tomme.`,
  nul: ({ count, lines }) => `${some(count, line)} har NUL-tegn (${linesOf(lines, count)}). De leses som mellomrom.`,
  "open-quote": ({ count, lines }) =>
    `${some(count, { one: "anførselstegn", other: "anførselstegn" })} blir aldri lukket (${linesOf(lines, count)}). Teksten etter ${form(count, { one: "det", other: "dem" })} er lest som om ${form(count, { one: "det", other: "de" })} ikke var der. Sjekk radene der.`,
  "stray-values": ({ column, count, lines }) =>
    `${some(count, cell)} i \`${column}\` er annerledes enn resten av kolonnen (${linesOf(lines, count)}). Rader som trenger ${form(count, { one: "den", other: "dem" })}, er hoppet over.`,
  "column-left-out": ({ column, line, value }) =>
    `\`${column}\` kan ikke leses og er utelatt: på linje ${line} står det «${value}». Velg en annen kolonne, eller rett den i filen.`,
  "too-many-categories": ({ column, most }) =>
    `\`${column}\` har mer enn ${number(most)} ulike verdier, så det er ikke en vurdering, og kolonnen er utelatt.`,
  "answers-are-groups": ({ column }) =>
    `\`${column}\` inneholder grupper (ambassadør, passiv, kritiker), ikke svar fra 0 til 10, så det er ikke noe gjennomsnitt.`,
  "mixed-decimals": ({ column, pointCount, point, commaCount, comma }) =>
    `Desimaltegnet er ikke det samme i hele \`${column}\`: ${number(pointCount)} tall har punktum (${linesOf(point, pointCount)}), ${number(commaCount)} har komma (${linesOf(comma, commaCount)}). Hvert tall leses med sitt eget tegn. Sjekk at de betyr det samme.`,
  "total-row": ({ count, lines }) =>
    count === 1
      ? `Linje ${lines[0]} er en sum av andre rader og er utelatt.`
      : `${some(count, noun.row)} er summer av andre og er utelatt (${linesOf(lines, count)}).`,
  "identifiers-destroyed": ({ column, count, lines }) =>
    `${some(count, cell)} i \`${column}\` er ${form(count, { one: "et langt tall", other: "lange tall" })} som et regneark har avrundet, f.eks. 4,57E+11 (${linesOf(lines, count)}). Ulike kunder kan nå se like ut. Eksporter kolonnen på nytt som tekst.`,
  mojibake: ({ count, lines, example, repaired }) =>
    `${some(count, noun.row)} har ødelagte bokstaver (${linesOf(lines, count)}): «${example}» var sannsynligvis «${repaired}». Tallene er riktige, men navn er feilstavet. Rett dem under lesingen (\`repair\`), eller eksporter filen på nytt som UTF-8.`,
  "mixed-encodings": ({ count, lines }) =>
    `${some(count, line)} er lagret med en annen tegnkoding enn resten av filen og lest som vesteuropeisk (Windows) (${linesOf(lines, count)}). Sjekk bokstavene der.`,
  "date-conflict": ({ column, dmyCount, dmy, mdyCount, mdy }) =>
    `Datoene i \`${column}\` motsier hverandre: ${number(dmyCount)} må ha dagen først (${linesOf(dmy, dmyCount)}), ${number(mdyCount)} måneden (${linesOf(mdy, mdyCount)}). Den ene gruppen er feil, og datoer som passer med begge, er usikre.`,
  "may-still-rise": () => "Kunder kan fortsatt komme tilbake, så andelene kan øke selv i perioder som er over.",
  "buyers-only": () =>
    "Filen inneholder bare kunder som har bestilt. De som har registrert seg uten å bestille, er ikke i noen kohort.",
  "without-signup": ({ count }) => `${some(count, noun.customer)} er utelatt fordi registreringsdatoen er ukjent.`,
  // A warning of some refunds, and what is assumed of all.
  "refunds-left-out": (found) =>
    "count" in found
      ? found.count === 1
        ? `1 tilbakebetaling (${number(found.amount)}) er utelatt fordi kunden ikke hadde bestilt ennå.`
        : `${number(found.count)} tilbakebetalinger (til sammen ${number(found.amount)}) er utelatt fordi kundene ikke hadde bestilt ennå.`
      : assumptions["refunds-left-out"](found),
  "few-buyers": ({ n }) => `Bare ${some(n, { one: "kjøper", other: "kjøpere" })}: med færre enn 500 er segmentene små.`,
  "few-distinct-values": ({ name, distinct, bins }) =>
    `${measures[name as keyof RfmCutoffs] ?? name} har bare ${some(distinct, { one: "verdi", other: "ulike verdier" })}, så noen av de ${number(bins)} scorene er ikke brukt.`,
  "orders-after-as-of": ({ count }) => `${some(count, noun.order)} etter statusdatoen er utelatt.`,
  "spend-left-out": ({ count }) =>
    `${some(count, noun.customer)} med gjenkjøp på 0 eller mindre i gjennomsnitt er utelatt fra forbruksmodellen.`,
  "spend-follows-frequency": ({ correlation }) =>
    `Kunder som kjøper oftere, kjøper for ${correlation > 0 ? "mer" : "mindre"} per kjøp (korrelasjon ${number(correlation)}), men modellen antar at beløpet ikke avhenger av kjøpsfrekvensen.`,
  "no-mean-lifetime": () =>
    "Så mange kunder blir så lenge at den gjennomsnittlige levetiden er uendelig. Bruk halveringstiden eller en diskontert verdi.",
  "active-by-construction": ({ count }) =>
    `${some(count, noun.customer)} har kjøpt én gang. Denne modellen regner ${form(count, { one: "kunden", other: "alle" })} som ${form(count, { one: "aktiv", other: "aktive" })}; det gjør ikke MBG/NBD og Pareto/NBD.`,
  "leavers-only": ({ staying }) =>
    `Gjennomsnittet ser bort fra ${some(staying, { one: "kunde som fortsatt er kunde", other: "kunder som fortsatt er kunder" })}, så det er for lavt. Bruk medianen eller det avgrensede gjennomsnittet i stedet.`,
  "few-events": ({ perCovariate }) =>
    `Bare ${some(perCovariate, { one: "kunde som har sluttet,", other: "kunder som har sluttet," })} per kovariat. Med færre enn 10 kan koeffisientene bomme kraftig: bruk færre kovariater.`,
  "nobody-at-risk": ({ time }) =>
    `Ved ${number(time)} hadde alle under observasjon sluttet; andre kom til senere. Kurven blir på 0 derfra.`,
  "terms-left-out": ({ count, most }) =>
    `Kommentarene har mer enn ${number(most)} ulike ord, så ${some(count, { one: "forekomst", other: "forekomster" })} av andre ord er ikke talt med.`,
  "ends-after-last-start": ({ count, lastStart }) =>
    `${some(count, subscription)} slutter mer enn en måned etter at det siste begynte (${lastStart}). Er noen av sluttdatoene frem i tid, så oppgi statusdatoen.`,
  "starts-day-after-end": ({ count }) =>
    `${some(count, subscription)} starter dagen etter at kundens forrige sluttet. Det teller som en pause på én dag. Er sluttdatoen den siste dagen med abonnementet, så oppgi det.`,
  "rows-after-as-of": ({ count }) => `${some(count, noun.row)} etter statusdatoen er utelatt.`,
  "not-answered": ({ count }) =>
    `${some(count, { one: "henvendelse", other: "henvendelser" })} er ikke besvart og teller ikke med i svartidene.`,
  "scale-not-said": ({ lowest, highest }) =>
    `Ukjent skala: svarene går fra ${number(lowest)} til ${number(highest)}. Velg skalaen i undersøkelsen for å få en score.`,
  "answers-refused": ({ count, of }) =>
    `Ingen score: ${number(count)} av ${number(of)} svar er ikke på skalaen, og de kan endre scoren. Sjekk kolonnen og skalaen.`,
  "no-amounts": () => "Filen har ingen beløp. Velg kolonnen med beløp for å se tall om penger.",
  "still-open": () => "Ingen periode bak dette tallet er over ennå.",
  "nobody-seen": () => "Det er ingen kunder å analysere.",
  "no-events": () => "Ingen har sluttet, så det er ingenting å lære av.",
  "one-group": () => "Det er bare én gruppe, så det er ingenting å sammenligne.",
  collinear: ({ name }) =>
    `\`${name}\` varierer aldri eller følger av kovariatene før, så virkningen kan ikke skilles ut. Utelat den.`,
  "monotone-likelihood": () =>
    "Kovariatene skiller dem som slutter, helt fra dem som blir, så ingen koeffisient er best. Utelat kovariaten som gjør det.",
  "spend-has-no-mean": () => "Forbruket varierer så mye mellom kundene at gjennomsnittet er uendelig.",
  "spend-is-the-same": () =>
    "Alle kunder kjøper for det samme hver gang. Det er gjennomsnittet, og det er ingen forskjeller å modellere.",
  "not-converged": () =>
    "Modellen fant ingen løsning: det er kanskje for lite data til å anslå parametrene, eller modellen passer ikke.",
  "not-seen-so-long": ({ longest }) => `Ingen er fulgt så lenge: den lengste tiden var ${some(longest, noun.day)}.`,
  "too-few-customers": ({ found, needed }) => `Krever ${some(needed, noun.customer)}; det er ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Krever ${some(needed, { one: "avsluttet periode", other: "avsluttede perioder" })}; det er ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in Norwegian. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
