// The calculators of surveys in Norwegian, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, plural, truly } from "./alike.js";

export const nps = (): CalculatorText<"nps"> => ({
  title: "Net Promoter Score (NPS)",
  question: "Hvor gjerne vil kundene anbefale deg?",
  also: ["NPS-kalkulator", "promoter score", "anbefale", "ambassadører", "eNPS"],
  inputs: {
    promoters: "Ambassadører (9–10)",
    passives: "Passive (7–8)",
    detractors: "Kritikere (0–6)",
    level,
    method: "Metode for intervallet",
  },
  choices: { method: { "adjusted-wald": "Justert Wald", wald: "Wald", bootstrap: "Bootstrap, seed 1" } },
  figures: { score: "NPS", n: "Svar", standardError: "Standardfeil" },
  verdicts: {
    above: ({ n, low, high, level }) =>
      `*Klart flere ambassadører enn kritikere.* Med ${n} svar ligger den sanne scoren mellom ${low} og ${high} (${level} konfidens).`,
    below: ({ n, low, high, level }) =>
      `*Klart flere kritikere enn ambassadører.* Med ${n} svar ligger den sanne scoren mellom ${low} og ${high} (${level} konfidens).`,
    unclear: ({ n, low, high, level }) =>
      `*Det kan være flest ambassadører eller flest kritikere.* Med ${n} svar kan den sanne scoren være alt fra ${low} til ${high} (${level} konfidens).`,
    unsure: ({ n }) => `*${n} svar er ikke nok* til å si hvor presis scoren er.`,
  },
  names: { promoters: "Ambassadører", passives: "Passive", detractors: "Kritikere" },
  formula: "100 × (ambassadører − kritikere) ÷ alle svar, også de passive",
  note: "På engelsk heter ambassadører promoters og kritikere detractors. NPS og Net Promoter er registrerte varemerker for Bain & Company, Satmetrix Systems og Fred Reichheld.",
  article: {
    meaning:
      "Kundene svarer fra 0 til 10 på hvor sannsynlig det er at de vil anbefale deg. Scoren er andelen ambassadører (promoters, 9–10) minus andelen kritikere (detractors, 0–6), fra −100 til 100.",
    example:
      "Av 100 svar er 50 fra ambassadører, 30 fra passive og 20 fra kritikere: 50 − 20 = 30. Med 100 svar ligger den sanne scoren mellom 14 og 44.",
    pitfalls: [
      "Å oppgi scoren uten intervallet. Med 100 svar er ±15 poeng normalt.",
      "Å bare spørre etter en god opplevelse, eller la de ansatte be om en nier.",
      "Å sammenligne land: noen steder bruker man ytterpunktene på skalaen mer enn andre steder.",
    ],
    good: "Ingen score er god overalt: det avhenger av formuleringen, kanalen og landet. Sammenlign med deg selv for et kvartal siden, og ta hensyn til intervallet.",
    loyalty: "Holdning: hva kundene sier at de ville gjort. Sammenlign det med hva de kjøper.",
  },
});

export const compareNps = (): CalculatorText<"compare-nps"> => ({
  title: "Sammenlign to NPS",
  question: "Har NPS virkelig endret seg?",
  also: ["signifikans", "signifikanstest", "A/B-test"],
  inputs: {
    promotersBefore: "Ambassadører",
    passivesBefore: "Passive",
    detractorsBefore: "Kritikere",
    promotersAfter: "Ambassadører",
    passivesAfter: "Passive",
    detractorsAfter: "Kritikere",
    level,
    method: "Metode",
  },
  choices: { method: { "adjusted-wald": "Justert Wald", wald: "Wald" } },
  figures: difference,
  verdicts: changed("Scoren", "svar", " poeng"),
  groups: { before: "Før", after: "Etter" },
  names: { difference: "Endring" },
  formula: "score etter − score før; den justerte metoden legger først tre pseudosvar til hver undersøkelse",
  note: "Intervaller som overlapper, betyr ikke «ingen forskjell»: se på p-verdien.",
  article: {
    meaning:
      "Om to undersøkelser er mer forskjellige enn tilfeldigheter kan forklare. Forskjellen har sitt eget intervall; inneholder det 0, kan endringen være tilfeldig.",
    example:
      "Fra 30 til 45 med 100 svar hver gang er +15 poeng, men den sanne endringen kan være alt fra −6 til +35: ikke noe klart svar.",
    pitfalls: [
      "Å lese overlappende intervaller som «ingen forskjell». Se på intervallet for forskjellen.",
      "Å sammenligne en undersøkelse på e-post med en på telefon.",
      "Å teste hver måned og feire den ene som er klar: det er 1 av 20 ved en tilfeldighet.",
    ],
    good: "Bestem før undersøkelsen hvilken endring som har noe å si, og spør nok kunder til å se den.",
    loyalty: "Holdning, og om den har endret seg.",
  },
});

export const csat = (): CalculatorText<"csat"> => ({
  title: "Kundetilfredshet (CSAT)",
  question: "Hvor stor andel av kundene er fornøyde?",
  also: ["tilfredshet", "fornøyde kunder", "customer satisfaction", "kundeundersøkelse"],
  inputs: {
    answers1: "Svarte 1, svært misfornøyd",
    answers2: "Svarte 2",
    answers3: "Svarte 3",
    answers4: "Svarte 4",
    answers5: "Svarte 5, svært fornøyd",
    definition: "Score",
    level,
  },
  choices: {
    definition: {
      "top-2-box": "Andel som svarte 4 eller 5 (top-2-box)",
      "top-box": "Andel som svarte 5 (top-box)",
      mean: "Gjennomsnittlig svar",
      "rescaled-mean": "Gjennomsnittlig svar, omregnet til 0–100\u00a0%",
      net: "Netto: andel 4 og 5 minus andel 1 og 2",
    },
  },
  figures: { value: "CSAT", mean: "Gjennomsnittlig svar", n: "Svar" },
  verdicts: {
    "top-2-box": (said) => `*${said.value} av kundene er fornøyde* og svarte 4 eller 5.${truly(said)}`,
    "top-box": (said) => `*${said.value} av kundene ga det beste svaret, 5.*${truly(said)}`,
    mean: (said) => `*Det gjennomsnittlige svaret er ${said.value} av 5.*${truly(said)}`,
    "rescaled-mean": (said) =>
      `*Det gjennomsnittlige svaret ligger ${said.value} av veien fra dårligst til best.*${truly(said)}`,
    net: (said) => `*Andelen fornøyde minus andelen misfornøyde er ${said.value}.*${truly(said)}`,
  },
  names: { answers1: "1:", answers2: "2:", answers3: "3:", answers4: "4:", answers5: "5:" },
  formula: "svar på 4 og 5 ÷ alle svar, eller varianten du velger",
  note: "En høy score beviser ikke lojalitet: kanskje blir kundene værende bare fordi det er tungvint å bytte.",
  article: {
    meaning: "Andelen av kundene som svarer 4 eller 5 på en skala til 5 når de blir spurt om hvor fornøyde de er.",
    example: "4, 6, 10, 30 og 50 kunder svarte 1 til 5: 80 av 100 er fornøyde, 80\u00a0%.",
    pitfalls: [
      "Å blande definisjoner: andelen 4 og 5, gjennomsnittet og nettoscoren er tre forskjellige tall.",
      "Det er mest de svært fornøyde og de svært sinte som svarer. Oppgi også svarprosenten.",
    ],
    good: "Andre bedrifters scorer avhenger av skala, kanal og land. Følg din egen utvikling i hver kanal.",
    loyalty: "Holdning til én opplevelse. Også fornøyde kunder bytter til et bedre tilbud.",
  },
});

export const ces = (): CalculatorText<"ces"> => ({
  title: "Kundens innsats (CES)",
  question: "Hvor enkelt er det å være kunde hos deg?",
  also: ["customer effort score", "effort", "tungvint", "enkelt"],
  inputs: {
    answers1: "Svarte 1",
    answers2: "Svarte 2",
    answers3: "Svarte 3",
    answers4: "Svarte 4",
    answers5: "Svarte 5",
    answers6: "Svarte 6",
    answers7: "Svarte 7",
    direction: "Et høyt svar betyr",
    level,
  },
  choices: { direction: { ease: "enkelt (høyt er bra)", effort: "tungvint (lavt er bra)" } },
  figures: {
    mean: "CES, gjennomsnittlig svar",
    atLeast5: "Svarte minst 5",
    atLeast6: "Svarte minst 6",
    net: "Netto: minst 5 minus høyst 3",
    n: "Svar",
  },
  verdicts: {
    ease: ({ mean, atLeast5 }) =>
      `*Det gjennomsnittlige svaret er ${mean} av 7.* ${atLeast5} av kundene syntes det var enkelt (minst 5).`,
    effort: ({ mean, atLeast5 }) =>
      `*Den gjennomsnittlige innsatsen er ${mean} av 7*, der lavt er bra. ${atLeast5} av kundene syntes det var tungvint (minst 5).`,
  },
  names: {
    answers1: "1:",
    answers2: "2:",
    answers3: "3:",
    answers4: "4:",
    answers5: "5:",
    answers6: "6:",
    answers7: "7:",
  },
  formula: "summen av svarene ÷ antall svar",
  note: "Svarene brukes slik de er gitt, og snus aldri. Ikke ta gjennomsnittet av et spørsmål om hvor enkelt det var, og et om hvor tungvint det var.",
  article: {
    meaning: "Hvor enkelt kundene syntes det var å få noe gjort, som gjennomsnittlig svar fra 1 til 7.",
    example: "1\u00a0000 svar med et gjennomsnitt på 4,08: 46\u00a0% svarte minst 5, 43\u00a0% svarte høyst 3.",
    pitfalls: [
      "Spørsmål om innsats (lavt er bra) og om hvor enkelt det var (høyt er bra), må aldri slås sammen til ett gjennomsnitt.",
      "Et gjennomsnitt nær midten kan skjule to leirer. Se på søylen.",
    ],
    good: "Gå heller etter få tungvinte opplevelser enn et høyt gjennomsnitt: tungvinte opplevelser skremmer bort flere enn begeistring holder på (Dixon, Freeman og Toman, 2010).",
    loyalty: "Holdning til én kontakt, rett etterpå.",
  },
});

export const npsSampleSize = (): CalculatorText<"nps-sample-size"> => ({
  title: "Utvalgsstørrelse for NPS",
  question: "Hvor mange svar trengs for en pålitelig NPS?",
  also: ["utvalg", "sample size", "hvor mange svar", "antall svar"],
  inputs: { margin: "Feilmargin, i poeng", variance: "Variansen i svarene", level },
  choices: {},
  figures: { n: "Svar som trengs" },
  verdicts: {
    needed: ({ n, margin, level }) =>
      `*Du trenger ${n} svar* for en feilmargin på ±${margin} poeng med ${level} konfidens.`,
  },
  names: { asked: "Du ba om", margin: "Feilmargin, i poeng" },
  formula: "varians × z² ÷ (feilmargin ÷ 100)² − 3, rundet opp",
  note: "Variansen er 0,61 med 50\u00a0% ambassadører, 30\u00a0% passive og 20\u00a0% kritikere, og høyst 1. Bruk 1 hvis du er i tvil.",
  article: {
    meaning: "Hvor mange svar som gjør en score presis nok til å handle etter.",
    example: "For ±10 poeng med 95\u00a0% konfidens trenger du 232 svar; for ±5 poeng omtrent fire ganger så mange.",
    pitfalls: [
      "Tallet gjelder svar, ikke invitasjoner. Del på svarprosenten.",
      "Flere svar fra feil personer hjelper ikke.",
    ],
    good: "±10 poeng viser store endringer, ±5 en vanlig endring fra kvartal til kvartal.",
    loyalty: "Ingen av delene: det er en plan for å måle holdning.",
  },
});

export const npsComparisonSampleSize = (): CalculatorText<"nps-comparison-sample-size"> => ({
  title: "Utvalgsstørrelse for en endring i NPS",
  question: "Hvor mange svar trenger hver undersøkelse for å oppdage en endring i NPS?",
  also: ["utvalg", "statistisk styrke", "power", "sample size"],
  inputs: {
    difference: "Minste endring du vil oppdage, i poeng",
    variance: "Variansen i svarene",
    power: "Styrke: sannsynligheten for å oppdage den",
    level,
  },
  choices: {},
  figures: { perGroup: "Svar i hver undersøkelse" },
  verdicts: {
    needed: ({ n, difference, power }) =>
      `*Hver undersøkelse trenger ${n} svar* for å vise en endring på ${difference} poeng i ${power} av tilfellene.`,
  },
  names: { n: "Svar i hver undersøkelse", asked: "Du ba om", difference: "Endring å oppdage, i poeng" },
  formula: "2 × varians × (z for konfidensnivået + z for styrken)² ÷ (endring ÷ 100)² − 3, rundet opp",
  article: {
    meaning: "Hvor mange svar hver av to undersøkelser trenger for at en endring av en viss størrelse skal bli synlig.",
    example: "For å se 10 poeng i fire av fem tilfeller trengs omtrent 955 svar i hver undersøkelse.",
    pitfalls: [
      "Å bruke størrelsen for en enkelt score: en forskjell er mer usikker enn hver av scorene.",
      "Å vente at testen finner endringer som er mindre enn den du planla for.",
    ],
    good: "Planlegg for den minste endringen som ville fått deg til å gjøre noe.",
    loyalty: "Ingen av delene: det er en plan for å måle en endring i holdning.",
  },
});

export const rateSampleSize = (): CalculatorText<"rate-sample-size"> => ({
  title: "Utvalgsstørrelse for en andel",
  question: "Hvor mange svar trengs for en presis andel?",
  also: ["utvalg", "sample size", "hvor mange svar", "antall svar"],
  inputs: {
    margin: "Feilmargin",
    proportion: "Andelen du forventer",
    population: "Kunder i alt",
    level,
  },
  choices: {},
  figures: { n: "Svar som trengs", unlimited: "Med ubegrenset mange kunder" },
  verdicts: {
    needed: ({ n, population, margin }) =>
      `*Du trenger ${n} svar* fra de ${population} kundene dine for en feilmargin på ±${margin}.`,
  },
  names: { asked: "Du ba om", margin: "Feilmargin" },
  formula: "n₀ = z² × andel × (1 − andel) ÷ feilmargin²; med få kunder n₀ ÷ (1 + (n₀ − 1) ÷ kunder)",
  note: "En andel på 50\u00a0% krever flest svar. Bruk den hvis du ikke vet hva du kan vente deg.",
  article: {
    meaning: "Hvor mange svar som gjør en andel presis nok, også når det bare er få kunder å spørre.",
    example:
      "For ±5 prosentpoeng blant 1\u00a0000 kunder trenger du 278 svar; med ubegrenset mange kunder ville det vært 385.",
    pitfalls: [
      "Å tro at et utvalg må være en tidel av alle kunder. Over noen tusen har antall kunder nesten ingenting å si.",
      "Å glemme svarprosenten.",
    ],
    good: "±5 prosentpoeng er nok til de fleste beslutninger. Spør bare flere der et galt svar er dyrt.",
    loyalty: "Ingen av delene: det er en plan for å måle.",
  },
});

export const promotersNeeded = (): CalculatorText<"promoters-needed"> => ({
  title: "Ambassadører for å nå et NPS-mål",
  question: "Hvor mange flere ambassadører trenger du for å nå NPS-målet?",
  also: ["NPS-mål", "promoters"],
  inputs: { promoters: "Ambassadører", passives: "Passive", detractors: "Kritikere", target: "Mål, i poeng" },
  choices: {},
  figures: { promoters: "Flere ambassadører" },
  verdicts: {
    needed: ({ promoters, target }) =>
      `*Du trenger ${promoters} ${plural(promoters, "ambassadør", "ambassadører")} til* for å nå ${target}, hvis ingen andre endrer seg.`,
    there: ({ target }) => `*Ingen: du har allerede nådd ${target}.*`,
  },
  names: { target: "Mål" },
  formula: "(mål × svar − 100 × (ambassadører − kritikere)) ÷ (100 − mål), rundet opp",
  article: {
    meaning: "Hvor mange flere ambassadører som løfter scoren til målet, hvis alle andre svar er som nå.",
    example: "50 ambassadører, 30 passive og 20 kritikere gir 30. For å nå 40 trengs 17 ambassadører til.",
    pitfalls: [
      "Å gjøre en kritiker til ambassadør teller dobbelt så mye som å gjøre det med en passiv, så begynn der.",
      "Å velge hvem du spør, til scoren passer.",
    ],
    good: "Bruk det til å se om et mål er realistisk, før du lover det.",
    loyalty: "Holdning, som mål.",
  },
});

export const compareSegments = (): CalculatorText<"compare-segments"> => ({
  title: "Sammenlign tre segmenter",
  question: "Hvilke segmenter har virkelig forskjellig NPS?",
  also: ["signifikans", "grupper", "Holm"],
  inputs: {
    promotersA: "Ambassadører",
    passivesA: "Passive",
    detractorsA: "Kritikere",
    promotersB: "Ambassadører",
    passivesB: "Passive",
    detractorsB: "Kritikere",
    promotersC: "Ambassadører",
    passivesC: "Passive",
    detractorsC: "Kritikere",
    level,
  },
  choices: {},
  figures: {
    pooled: "NPS for alle svar samlet",
    mean: "Gjennomsnittet av de tre scorene",
    differenceAB: "B minus A",
    differenceAC: "C minus A",
    differenceBC: "C minus B",
    pAB: "p-verdi for A og B, korrigert",
    pAC: "p-verdi for A og C, korrigert",
    pBC: "p-verdi for B og C, korrigert",
  },
  verdicts: {
    all: ({ widest }) => `*Ja, alle tre er klart forskjellige*, med opptil ${widest} poeng.`,
    unclear: () => "*Usikkert.* Ingen av forskjellene er større enn at de kan være tilfeldige.",
    AB: ({ widest }) => `*Bare A og B er klart forskjellige*, med ${widest} poeng. C kan ligne på begge.`,
    AC: ({ widest }) => `*Bare A og C er klart forskjellige*, med ${widest} poeng. B kan ligne på begge.`,
    BC: ({ widest }) => `*Bare B og C er klart forskjellige*, med ${widest} poeng. A kan ligne på begge.`,
    "AB-AC": ({ widest }) => `*A skiller seg klart fra B og C*, med opptil ${widest} poeng. B og C kan være like.`,
    "AB-BC": ({ widest }) => `*B skiller seg klart fra A og C*, med opptil ${widest} poeng. A og C kan være like.`,
    "AC-BC": ({ widest }) => `*C skiller seg klart fra A og B*, med opptil ${widest} poeng. A og B kan være like.`,
  },
  groups: { A: "Segment A", B: "Segment B", C: "Segment C" },
  names: { A: "A", B: "B", C: "C" },
  formula:
    "100 × (alle ambassadører − alle kritikere) ÷ alle svar; forskjeller med justert Wald, p-verdier med Holms korreksjon",
  note: "Samlet NPS og gjennomsnittet av segmentenes scorer er to forskjellige tall: oppgi hvilket du bruker. Ikke ranger land etter rå NPS.",
  article: {
    meaning:
      "Hvilke av tre segmenter som virkelig har forskjellig score, korrigert for at det gjøres tre sammenligninger på én gang.",
    example: "Scorer på 30, 45 og 75 med 100 svar hver: C ligger klart over A og B, men A og B kan være like.",
    pitfalls: [
      "Å rangere segmenter bare etter score: små segmenter havner øverst og nederst ved en tilfeldighet.",
      "Gjennomsnittet av scorene og scoren av alle svar samlet er forskjellige tall.",
    ],
    good: "Handle på forskjeller som er klare og store. Spør flere der det betyr noe og ikke er klart.",
    loyalty: "Holdning, gruppe for gruppe.",
  },
});

export const npsByAccount = (): CalculatorText<"nps-by-account"> => ({
  title: "NPS per virksomhet",
  question: "Hva er NPS når flere personer svarer for samme kunde?",
  also: ["B2B", "account", "firmakunder", "vektet NPS"],
  inputs: {
    accounts: "Virksomheten bak hvert svar, som et tall",
    scores: "Svar fra 0 til 10, i samme rekkefølge",
    revenue: "Omsetningen hos virksomheten bak hvert svar, i samme rekkefølge",
    unit: "Én stemme per",
    level,
  },
  choices: {
    unit: {
      account: "virksomhet: gjennomsnittet av svarene",
      respondent: "svar",
      revenue: "virksomhet, vektet etter omsetning",
    },
  },
  figures: {
    score: "NPS",
    n: "Svar",
    accounts: "Virksomheter med svar",
    contactsPerAccount: "Svar per virksomhet",
  },
  verdicts: {
    account: ({ score, byAnswer, accounts }) =>
      `*Med én stemme per virksomhet er NPS ${score}.* Med én stemme per svar er den ${byAnswer}; ${accounts} ${plural(accounts, "virksomhet", "virksomheter")} svarte.`,
    respondent: ({ score, accounts }) =>
      `*Med én stemme per svar er NPS ${score}.* ${accounts} ${plural(accounts, "virksomhet", "virksomheter")} svarte.`,
    revenue: ({ score, byAnswer }) =>
      `*Vektet etter omsetning er NPS ${score}.* Med én stemme per svar er den ${byAnswer}.`,
  },
  names: { byAnswer: "Per svar" },
  formula: "vektet gjennomsnitt av virksomhetenes scorer: en ambassadør teller 100, en passiv 0, en kritiker −100",
  note: "Store virksomheter gir ofte flere svar. Oppgi om du teller personer, virksomheter eller omsetning.",
  article: {
    meaning:
      "En score der hver virksomhet teller én gang, eller etter omsetningen sin, uansett hvor mange av de ansatte som svarte.",
    example:
      "Tre svar kommer fra én virksomhet, ett fra en annen og to fra en tredje. Med én stemme til hver er scoren 16,7; per svar er den 50.",
    pitfalls: [
      "Å la én stor virksomhet med mange svar stemme ned alle de andre.",
      "Å bytte enhet fra ett kvartal til det neste.",
    ],
    good: "Er det kontrakter du kan miste, bør du telle virksomheter. Oppgi enheten ved siden av scoren.",
    loyalty: "Holdningen til kunden som helhet heller enn til hver enkelt person.",
  },
});

export const drivers = (): CalculatorText<"drivers"> => ({
  title: "Hva påvirker anbefalingen?",
  question: "Hvor mye påvirker en vurdering (pris, levering, service) scoren?",
  also: ["drivkrefter", "driveranalyse", "key driver analysis", "korrelasjon"],
  inputs: { scores: "Scorer fra 0 til 10", ratings: "Vurderinger, i samme rekkefølge" },
  choices: {},
  figures: {
    importance: "Betydning (rangkorrelasjon)",
    performance: "Gjennomsnittlig vurdering",
    gap: "NPS-forskjell: fornøyde mot misfornøyde",
    n: "Kunder",
  },
  verdicts: {
    strong: ({ n, importance }) =>
      `*Kunder som vurderer dette høyere, er mye mer villige til å anbefale deg* (korrelasjon ${importance}, ${n} svar).`,
    medium: ({ n, importance }) =>
      `*Kunder som vurderer dette høyere, er noe mer villige til å anbefale deg* (korrelasjon ${importance}, ${n} svar).`,
    weak: ({ n, importance }) =>
      `*Vurderingen sier lite om hvem som anbefaler deg* (korrelasjon ${importance}, ${n} svar).`,
    against: ({ n, importance }) =>
      `*Kunder som vurderer dette høyere, er mindre villige til å anbefale deg* (korrelasjon ${importance}, ${n} svar).`,
  },
  names: { none: "Ingen sammenheng" },
  formula: "Spearmans rangkorrelasjon mellom vurdering og score, fra −1 til 1",
  note: "Korrelasjon er ikke årsakssammenheng. Test en endring før du stoler på den.",
  article: {
    meaning: "Hvor tett en vurdering, for eksempel av pris eller levering, følger viljen til å anbefale, fra −1 til 1.",
    example:
      "Hvis de som vurderer leveringen høyest, også gir de høyeste scorene, i samme rekkefølge, er korrelasjonen 1.",
    pitfalls: [
      "Det er ikke en årsak: begge deler kan skyldes noe annet.",
      "Vurderer alle noe likt, kan det ikke vise seg som drivkraft, uansett hvor mye det betyr.",
    ],
    good: "Fra 0,5 kalles en sammenheng vanligvis sterk. Begynn med det som betyr mye og er vurdert lavt, og test det.",
    loyalty: "Hva holdningen følges av.",
  },
});

export const loyaltyLevels = (): CalculatorText<"loyalty-levels"> => ({
  title: "Hva er ambassadører verdt?",
  question: "Hvor mye kjøper ambassadører, passive og kritikere for?",
  also: ["verdien av promoters", "NPS og omsetning"],
  inputs: { scores: "Scorer fra 0 til 10", revenue: "Omsetning fra hver kunde, i samme rekkefølge" },
  choices: {},
  figures: {
    promoter: "Omsetning per ambassadør",
    passive: "Omsetning per passiv",
    detractor: "Omsetning per kritiker",
    promoterShare: "Andel ambassadører",
    passiveShare: "Andel passive",
    detractorShare: "Andel kritikere",
  },
  verdicts: {
    times: ({ promoter, detractor, times }) =>
      `*En ambassadør kjøper for ${times} ganger så mye som en kritiker:* ${promoter} mot ${detractor}.`,
    promoter: ({ promoter }) => `*En ambassadør kjøper i gjennomsnitt for ${promoter}.*`,
  },
  names: { promoter: "Ambassadører", passive: "Passive", detractor: "Kritikere" },
  formula: "ambassadørenes omsetning ÷ antall ambassadører, og det samme for passive og kritikere",
  article: {
    meaning: "Hva ambassadører, passive og kritikere kjøper for i gjennomsnitt.",
    example: "Ambassadører kjøper for 823 og kritikere for 150: 5,5 ganger så mye.",
    pitfalls: [
      "De som kjøper mer, liker deg kanskje bedre fordi de bruker deg mer: scoren trenger ikke være årsaken.",
      "Med en håndfull svar avgjør én stor kunde tallet.",
    ],
    good: "En stor forskjell viser at holdning og penger henger sammen hos kundene dine. Da lønner det seg å finne ut hvorfor kritikerne er kritiske.",
    loyalty: "Begge deler: holdning ved siden av atferd.",
  },
});

export const upgradeValue = (): CalculatorText<"upgrade-value"> => ({
  title: "Fra passiv til ambassadør",
  question: "Hva er det verdt om noen passive blir ambassadører?",
  also: ["promoters", "verdien av høyere NPS"],
  inputs: {
    customers: "Kunder i den lavere gruppen",
    from: "Verdien av hver nå",
    to: "Verdien av hver i gruppen over",
    conversion: "Andel som rykker opp",
  },
  choices: {},
  figures: { value: "Ekstra verdi" },
  verdicts: {
    brings: ({ value, moved }) => `*Å flytte ${moved} ${plural(moved, "kunde", "kunder")} opp er verdt ${value}.*`,
    costs: ({ value, moved }) =>
      `*Å flytte ${moved} ${plural(moved, "kunde", "kunder")} opp koster ${value}:* de i gruppen over er mindre verdt.`,
  },
  names: { now: "Alle nå", value: "Ekstra", afterwards: "Etterpå" },
  formula: "kunder × andel som rykker opp × (verdi over − verdi nå)",
  note: "Dette forutsetter at kunder som rykker opp, blir like mye verdt som dem som allerede er der. Det er ikke sikkert.",
  article: {
    meaning: "Hva det er verdt om noen passive begynner å kjøpe for like mye som ambassadørene.",
    example:
      "300 passive kjøper for 700 hver, ambassadører for 1\u00a0200. Rykker 10\u00a0% opp, er det 30 × 500 = 15\u00a0000.",
    pitfalls: ["En bedre score får ikke i seg selv noen til å kjøpe mer.", "Å glemme hva forbedringen koster."],
    good: "Se det som det meste som kan vinnes, og test med en liten gruppe.",
    loyalty: "Holdning omregnet til penger, under en antakelse.",
  },
});
