// All messages in Norwegian: errors, warnings, reasons and assumptions.

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
  recency: "Siste kjøp",
  frequency: "Antall ordrer",
  monetary: "Samlet kjøp",
};

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${some(count, noun.row)} har for mange eller for få celler (${linesOf(lines, count)}). Manglende celler leses som tomme.`,
  nul: ({ count, lines }) => `${some(count, line)} har NUL-tegn (${linesOf(lines, count)}). De leses som mellomrom.`,
  "open-quote": ({ count, lines }) =>
    `${some(count, { one: "anførselstegn", other: "anførselstegn" })} blir aldri lukket (${linesOf(lines, count)}). Teksten etter ${form(count, { one: "det", other: "dem" })} er lest som om ${form(count, { one: "det", other: "de" })} ikke var der. Sjekk radene der.`,
  "stray-values": ({ column, count, lines }) =>
    `${some(count, cell)} i \`${column}\` er annerledes enn resten av kolonnen (${linesOf(lines, count)}). Rader som trenger ${form(count, { one: "den", other: "dem" })}, er utelatt.`,
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
    `Kunder som kjøper oftere, kjøper for ${correlation > 0 ? "mer" : "mindre"} hver gang (korrelasjon ${number(correlation)}), men modellen antar at beløpet ikke avhenger av kjøpsfrekvensen.`,
  "no-mean-lifetime": () =>
    "Så mange kunder blir så lenge at den gjennomsnittlige levetiden er uendelig. Bruk halveringstiden eller en diskontert verdi.",
  "active-by-construction": ({ count }) =>
    `${some(count, noun.customer)} har kjøpt én gang. Denne modellen regner ${form(count, { one: "kunden", other: "alle" })} som ${form(count, { one: "aktiv", other: "aktive" })}; det gjør ikke MBG/NBD og Pareto/NBD.`,
  "gaps-exceed-recency": ({ count }) =>
    `Pausene hos ${some(count, noun.customer)} er til sammen lengre enn tiden fra første til siste kjøp. Har \`logGaps\` samme enhet som \`recency\`?`,
  "leavers-only": ({ staying }) =>
    `Gjennomsnittet ser bort fra ${some(staying, { one: "kunde som fortsatt er kunde", other: "kunder som fortsatt er kunder" })}, så det er for lavt. Bruk medianen eller det avgrensede gjennomsnittet i stedet.`,
  "few-events": ({ perCovariate }) =>
    `Bare ${some(perCovariate, { one: "kunde som har sluttet,", other: "kunder som har sluttet," })} per kovariat. Med færre enn 10 kan koeffisientene bomme kraftig: bruk færre kovariater.`,
  "competing-causes": () =>
    "1 − Kaplan–Meier per årsak viser hva som ville skjedd hvis de andre årsakene ikke fantes. Til sammen overstiger de andelen tapte kunder: bruk den kumulative insidensen i stedet.",
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
  "no-amounts": () => "Filen har ingen beløp. Velg kolonnen med beløp for å se omsetning og inntekt.",
  "still-open": () => "Ingen periode bak dette tallet er over ennå.",
  "nobody-seen": () => "Det er ingen kunder å analysere.",
  "no-events": () => "Ingen har sluttet, så det er ingenting å lære av.",
  "one-group": () => "Det er bare én gruppe, så det er ingenting å sammenligne.",
  "variance-unknown": () =>
    "Gruppene er forskjellige, men for få var fortsatt kunder samtidig til å si hvor stor en forskjell som kunne oppstå ved en tilfeldighet.",
  collinear: ({ name }) =>
    `\`${name}\` varierer aldri eller følger av kovariatene før, så virkningen kan ikke skilles ut. Utelat den.`,
  "monotone-likelihood": () =>
    "Kovariatene skiller dem som slutter, helt fra dem som blir, så ingen koeffisient er best. Utelat kovariaten som gjør det.",
  "spend-has-no-mean": () => "Forbruket varierer så mye mellom kundene at gjennomsnittet er uendelig.",
  "spend-is-the-same": () =>
    "Alle kunder kjøper for det samme hver gang. Det er gjennomsnittet, og det er ingen forskjeller å modellere.",
  "nobody-returned-twice": () =>
    "Ingen har bestilt på mer enn to dager, så det er ikke to pauser mellom ordrer å sammenligne.",
  "all-gaps-equal": () => "Hos hver kunde er pausene som sammenlignes, like lange, så k har ingen øvre grense.",
  "not-converged": () =>
    "Modellen fant ingen løsning: det er kanskje for lite data til å anslå parametrene, eller modellen passer ikke.",
  "not-seen-so-long": ({ longest }) => `Ingen er fulgt så lenge: den lengste tiden var ${some(longest, noun.day)}.`,
  "too-few-customers": ({ found, needed }) => `Krever ${some(needed, noun.customer)}; det er ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Krever ${some(needed, { one: "avsluttet periode", other: "avsluttede perioder" })}; det er ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in Norwegian. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);
