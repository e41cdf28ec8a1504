import type { ErrorData, GzipProblem } from "../../problem.js";
import type { Assumption, FileKind, Problem, Reason, RfmCutoffs, Warning } from "../../wasm/types.js";
import { type Finding, messagesOf, type Sentences, sentence } from "../message.js";
import { withMinus } from "../minus.js";
import { assumptions } from "./assumptions.js";
import { lines as linesOf } from "./lines.js";
import { type Forms, form, noun } from "./page/counting.js";
import { problems } from "./problems.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("da", { maximumFractionDigits: 6 });

const number = (value: number) => withMinus(digits.format(value));

const some = (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`;

const cell = { one: "celle", other: "celler" };
const line = { one: "linje", other: "linjer" };
const subscription = { one: "abonnement", other: "abonnementer" };

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `ligge mellem ${number(low)} og ${number(high)}`;
  if (low !== null) return `være mindst ${number(low)}`;
  return high !== null ? `være højst ${number(high)}` : "være et tal";
}

const said = (problem: Problem) => sentence(problems, problem);

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Seneste køb",
  frequency: "Antal ordrer",
  monetary: "Samlet køb",
};

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
const errors: Sentences<ErrorData> = {
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

/** Assumptions whose code a warning has too. */
type Shared = Extract<Assumption, { code: Warning["code"] }>;

/** A warning or a reason. */
type Found = Sentences<Reason | Warning | Shared>;

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
const ofCalculators = {
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

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${some(count, noun.row)} har for mange eller for få celler (${linesOf(lines, count)}). Manglende celler læses som tomme.`,
  nul: ({ count, lines }) => `${some(count, line)} har NUL-tegn (${linesOf(lines, count)}). De læses som mellemrum.`,
  "open-quote": ({ count, lines }) =>
    `${some(count, { one: "anførselstegn", other: "anførselstegn" })} bliver aldrig lukket (${linesOf(lines, count)}). Teksten efter ${form(count, { one: "det", other: "dem" })} er læst, som om ${form(count, { one: "det", other: "de" })} ikke var der. Tjek rækkerne dér.`,
  "stray-values": ({ column, count, lines }) =>
    `${some(count, cell)} i \`${column}\` er anderledes end resten af kolonnen (${linesOf(lines, count)}). Rækker, der har brug for ${form(count, { one: "den", other: "dem" })}, er sprunget over.`,
  "column-left-out": ({ column, line, value }) =>
    `\`${column}\` kan ikke læses og er udeladt: på linje ${line} står ”${value}”. Vælg en anden kolonne, eller ret den i filen.`,
  "too-many-categories": ({ column, most }) =>
    `\`${column}\` har mere end ${number(most)} forskellige værdier, så det er ikke en vurdering, og kolonnen er udeladt.`,
  "answers-are-groups": ({ column }) =>
    `\`${column}\` indeholder grupper (ambassadør, passiv, kritiker), ikke svar fra 0 til 10, så der er intet gennemsnit.`,
  "mixed-decimals": ({ column, pointCount, point, commaCount, comma }) =>
    `Decimaltegnet er ikke det samme i hele \`${column}\`: ${number(pointCount)} tal har punktum (${linesOf(point, pointCount)}), ${number(commaCount)} har komma (${linesOf(comma, commaCount)}). Hvert tal læses med sit eget tegn. Tjek, at de betyder det samme.`,
  "total-row": ({ count, lines }) =>
    count === 1
      ? `Linje ${lines[0]} er en total af andre rækker og er udeladt.`
      : `${some(count, noun.row)} er totaler af andre og er udeladt (${linesOf(lines, count)}).`,
  "identifiers-destroyed": ({ column, count, lines }) =>
    `${some(count, cell)} i \`${column}\` er ${form(count, { one: "et langt tal", other: "lange tal" })}, som et regneark har afrundet, f.eks. 4,57E+11 (${linesOf(lines, count)}). Forskellige kunder kan nu se ens ud. Eksportér kolonnen igen som tekst.`,
  mojibake: ({ count, lines, example, repaired }) =>
    `${some(count, noun.row)} har ødelagte bogstaver (${linesOf(lines, count)}): ”${example}” var sandsynligvis ”${repaired}”. Tallene er rigtige, men navne er stavet forkert. Ret dem under læsningen (\`repair\`), eller eksportér filen igen som UTF-8.`,
  "mixed-encodings": ({ count, lines }) =>
    `${some(count, line)} er gemt med en anden tegnkodning end resten af filen og læst som vesteuropæisk (Windows) (${linesOf(lines, count)}). Tjek bogstaverne dér.`,
  "date-conflict": ({ column, dmyCount, dmy, mdyCount, mdy }) =>
    `Datoerne i \`${column}\` modsiger hinanden: ${number(dmyCount)} må have dagen først (${linesOf(dmy, dmyCount)}), ${number(mdyCount)} måneden (${linesOf(mdy, mdyCount)}). Den ene gruppe er forkert, og datoer, der passer til begge, er usikre.`,
  "may-still-rise": () => "Kunder kan stadig komme tilbage, så andelene kan stige, selv i perioder, der er slut.",
  "buyers-only": () =>
    "Filen indeholder kun kunder, der har bestilt. De, der har tilmeldt sig uden at bestille, er ikke i nogen kohorte.",
  "without-signup": ({ count }) => `${some(count, noun.customer)} er udeladt, fordi tilmeldingsdatoen er ukendt.`,
  // A warning of some refunds, and what is assumed of all.
  "refunds-left-out": (found) =>
    "count" in found
      ? found.count === 1
        ? `1 tilbagebetaling (${number(found.amount)}) er udeladt, fordi kunden ikke havde bestilt endnu.`
        : `${number(found.count)} tilbagebetalinger (${number(found.amount)} i alt) er udeladt, fordi kunderne ikke havde bestilt endnu.`
      : assumptions["refunds-left-out"](found),
  "few-buyers": ({ n }) => `Kun ${some(n, { one: "køber", other: "købere" })}: med færre end 500 er segmenterne små.`,
  "few-distinct-values": ({ name, distinct, bins }) =>
    `${measures[name as keyof RfmCutoffs] ?? name} har kun ${some(distinct, { one: "værdi", other: "forskellige værdier" })}, så nogle af de ${number(bins)} scorer er ikke brugt.`,
  "orders-after-as-of": ({ count }) => `${some(count, noun.order)} ligger efter opgørelsesdagen og er udeladt.`,
  "spend-left-out": ({ count }) =>
    `${some(count, noun.customer)}, hvis genkøb i gennemsnit er 0 eller mindre, er udeladt af forbrugsmodellen.`,
  "spend-follows-frequency": ({ correlation }) =>
    `Kunder, der køber oftere, køber for ${correlation > 0 ? "mere" : "mindre"} pr. køb (korrelation ${number(correlation)}), men modellen antager, at beløbet ikke afhænger af købsfrekvensen.`,
  "no-mean-lifetime": () =>
    "Så mange kunder bliver så længe, at den gennemsnitlige levetid er uendelig. Brug halveringstiden eller en diskonteret værdi.",
  "active-by-construction": ({ count }) =>
    `${some(count, noun.customer)} har købt én gang. Denne model regner ${form(count, { one: "kunden", other: "dem alle" })} for ${form(count, { one: "aktiv", other: "aktive" })}; det gør MBG/NBD og Pareto/NBD ikke.`,
  "leavers-only": ({ staying }) =>
    `Gennemsnittet ser bort fra ${some(staying, { one: "kunde, der stadig er kunde", other: "kunder, der stadig er kunder" })}, så det er for lavt. Brug medianen eller det afgrænsede gennemsnit i stedet.`,
  "few-events": ({ perCovariate }) =>
    `Kun ${some(perCovariate, { one: "kunde, der er stoppet,", other: "kunder, der er stoppet," })} pr. kovariat. Med færre end 10 kan koefficienterne ligge langt ved siden af: brug færre kovariater.`,
  "nobody-at-risk": ({ time }) =>
    `Ved ${number(time)} var alle under observation stoppet; andre kom til senere. Kurven bliver på 0 derfra.`,
  "terms-left-out": ({ count, most }) =>
    `Kommentarerne har mere end ${number(most)} forskellige ord, så ${some(count, { one: "forekomst", other: "forekomster" })} af yderligere ord er ikke talt med.`,
  "ends-after-last-start": ({ count, lastStart }) =>
    `${some(count, subscription)} slutter mere end en måned efter, at det sidste begyndte (${lastStart}). Ligger nogle af slutdatoerne stadig i fremtiden, så angiv opgørelsesdagen.`,
  "starts-day-after-end": ({ count }) =>
    `${some(count, subscription)} starter dagen efter, at kundens forrige sluttede. Det tæller som en pause på én dag. Hvis slutdatoen er abonnementets sidste dag, så angiv det.`,
  "rows-after-as-of": ({ count }) => `${some(count, noun.row)} ligger efter opgørelsesdagen og er udeladt.`,
  "not-answered": ({ count }) =>
    `${some(count, { one: "henvendelse", other: "henvendelser" })} er ikke besvaret og tæller ikke med i svartiderne.`,
  "scale-not-said": ({ lowest, highest }) =>
    `Ukendt skala: svarene går fra ${number(lowest)} til ${number(highest)}. Vælg den skala, der blev spurgt med, for at få en score.`,
  "answers-refused": ({ count, of }) =>
    `Ingen score: ${number(count)} af ${number(of)} svar passer ikke til skalaen, og de kunne ændre scoren. Tjek kolonnen og skalaen.`,
  "no-amounts": () => "Filen har ingen beløb. Vælg kolonnen med beløb for at se omsætningen.",
  "still-open": () => "Ingen periode bag dette tal er slut endnu.",
  "nobody-seen": () => "Der er ingen kunder at analysere.",
  "no-events": () => "Ingen er stoppet, så der er intet at lære af.",
  "one-group": () => "Der er kun én gruppe, så der er intet at sammenligne.",
  collinear: ({ name }) =>
    `\`${name}\` varierer aldrig eller følger af kovariaterne før den, så virkningen kan ikke skilles ud. Udelad den.`,
  "monotone-likelihood": () =>
    "Kovariaterne skiller dem, der stopper, helt fra dem, der bliver, så ingen koefficient er bedst. Udelad den kovariat, der gør det.",
  "spend-has-no-mean": () => "Forbruget svinger så meget mellem kunderne, at gennemsnittet er uendeligt.",
  "spend-is-the-same": () =>
    "Alle kunder køber for det samme hver gang. Det er gennemsnittet, og der er ingen forskelle at modellere.",
  "not-converged": () =>
    "Modellen fandt ingen løsning: der er måske for få data til at anslå dens parametre, eller modellen passer ikke til dem.",
  "not-seen-so-long": ({ longest }) => `Ingen er fulgt så længe: den længste tid var ${some(longest, noun.day)}.`,
  "too-few-customers": ({ found, needed }) => `Kræver ${some(needed, noun.customer)}; der er ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Kræver ${some(needed, { one: "afsluttet periode", other: "afsluttede perioder" })}; der er ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in Danish. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
