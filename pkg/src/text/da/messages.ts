// All messages in Danish: errors, warnings, reasons and assumptions.

import type { RfmCutoffs } from "../../wasm/types.js";
import { type Finding, type Found, messagesOf } from "../message.js";
import { assumptions } from "./assumptions.js";
import { ofCalculators } from "./calculator-messages.js";
import { errors } from "./errors.js";
import { cell, line, number, some } from "./exact.js";
import { lines as linesOf } from "./lines.js";
import { form, noun } from "./page/counting.js";

const subscription = { one: "abonnement", other: "abonnementer" };

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Seneste køb",
  frequency: "Antal ordrer",
  monetary: "Samlet køb",
};

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
  "gaps-exceed-recency": ({ count }) =>
    `Pauserne hos ${some(count, noun.customer)} er tilsammen længere end tiden fra første til sidste køb. Har \`logGaps\` samme enhed som \`recency\`?`,
  "leavers-only": ({ staying }) =>
    `Gennemsnittet ser bort fra ${some(staying, { one: "kunde, der stadig er kunde", other: "kunder, der stadig er kunder" })}, så det er for lavt. Brug medianen eller det afgrænsede gennemsnit i stedet.`,
  "few-events": ({ perCovariate }) =>
    `Kun ${some(perCovariate, { one: "kunde, der er stoppet,", other: "kunder, der er stoppet," })} pr. kovariat. Med færre end 10 kan koefficienterne ligge langt ved siden af: brug færre kovariater.`,
  "competing-causes": () =>
    "1 − Kaplan–Meier pr. årsag viser, hvad der ville ske, hvis de andre årsager ikke fandtes. Tilsammen overstiger de andelen af mistede kunder: brug den kumulerede incidens i stedet.",
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
  "variance-unknown": () =>
    "Grupperne er forskellige, men for få var stadig kunder på samme tid til at sige, hvor stor en forskel der kunne opstå ved et tilfælde.",
  collinear: ({ name }) =>
    `\`${name}\` varierer aldrig eller følger af kovariaterne før den, så virkningen kan ikke skilles ud. Udelad den.`,
  "monotone-likelihood": () =>
    "Kovariaterne skiller dem, der stopper, helt fra dem, der bliver, så ingen koefficient er bedst. Udelad den kovariat, der gør det.",
  "spend-has-no-mean": () => "Forbruget svinger så meget mellem kunderne, at gennemsnittet er uendeligt.",
  "spend-is-the-same": () =>
    "Alle kunder køber for det samme hver gang. Det er gennemsnittet, og der er ingen forskelle at modellere.",
  "nobody-returned-twice": () =>
    "Ingen har bestilt på mere end to dage, så der er ikke to pauser mellem ordrer at sammenligne.",
  "all-gaps-equal": () => "Hos hver kunde er de sammenlignede pauser lige lange, så k har ingen øvre grænse.",
  "not-converged": () =>
    "Modellen fandt ingen løsning: der er måske for få data til at anslå dens parametre, eller modellen passer ikke til dem.",
  "not-seen-so-long": ({ longest }) => `Ingen er fulgt så længe: den længste tid var ${some(longest, noun.day)}.`,
  "too-few-customers": ({ found, needed }) => `Kræver ${some(needed, noun.customer)}; der er ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Kræver ${some(needed, { one: "afsluttet periode", other: "afsluttede perioder" })}; der er ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in Danish. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);
