// The calculators of surveys in Danish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, plural, truly } from "./alike.js";

export const nps = (): CalculatorText<"nps"> => ({
  title: "Net Promoter Score (NPS)",
  question: "Hvor gerne vil kunderne anbefale dig?",
  also: ["NPS-beregner", "promoter score", "anbefale", "ambassadører", "eNPS"],
  inputs: {
    promoters: "Ambassadører (9–10)",
    passives: "Passive (7–8)",
    detractors: "Kritikere (0–6)",
    level,
    method: "Metode til intervallet",
  },
  choices: { method: { "adjusted-wald": "Justeret Wald", wald: "Wald", bootstrap: "Bootstrap, seed 1" } },
  figures: { score: "NPS", n: "Svar", standardError: "Standardfejl" },
  verdicts: {
    above: ({ n, low, high, level }) =>
      `*Klart flere ambassadører end kritikere.* Med ${n} svar ligger den sande score mellem ${low} og ${high} (${level} konfidens).`,
    below: ({ n, low, high, level }) =>
      `*Klart flere kritikere end ambassadører.* Med ${n} svar ligger den sande score mellem ${low} og ${high} (${level} konfidens).`,
    unclear: ({ n, low, high, level }) =>
      `*Det er uklart, om der er flest ambassadører eller kritikere.* Med ${n} svar kan den sande score ligge hvor som helst fra ${low} til ${high} (${level} konfidens).`,
    unsure: ({ n }) => `*${n} svar er ikke nok* til at sige, hvor præcis scoren er.`,
  },
  names: { promoters: "Ambassadører", passives: "Passive", detractors: "Kritikere" },
  formula: "100 × (ambassadører − kritikere) ÷ alle svar, også de passive",
  note: "Ambassadører kaldes promoters på engelsk, kritikere detractors. NPS og Net Promoter er registrerede varemærker tilhørende Bain & Company, Satmetrix Systems og Fred Reichheld.",
  article: {
    meaning:
      "Kunderne svarer fra 0 til 10 på, hvor sandsynligt det er, at de vil anbefale dig. Scoren er andelen af ambassadører (promoters, 9–10) minus andelen af kritikere (detractors, 0–6), fra −100 til 100.",
    example:
      "Af 100 svar er 50 fra ambassadører, 30 fra passive og 20 fra kritikere: 50 − 20 = 30. Med 100 svar ligger den sande score mellem 14 og 44.",
    pitfalls: [
      "At oplyse scoren uden interval. Med 100 svar er ±15 point normalt.",
      "Kun at spørge efter en god oplevelse eller lade personalet bede om et 9-tal.",
      "At sammenligne lande: nogle bruger skalaens ender mere end andre.",
    ],
    good: "Ingen score er god alle steder: den afhænger af ordlyden, kanalen og landet. Sammenlign med dig selv for et kvartal siden, og se på intervallet.",
    loyalty: "Holdning: hvad kunderne siger, at de ville gøre. Hold det op mod, hvad de køber.",
  },
});

export const compareNps = (): CalculatorText<"compare-nps"> => ({
  title: "Sammenlign to NPS",
  question: "Har NPS virkelig ændret sig?",
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
  choices: { method: { "adjusted-wald": "Justeret Wald", wald: "Wald" } },
  figures: difference,
  verdicts: changed("Scoren", "svar", " point"),
  groups: { before: "Før", after: "Efter" },
  names: { difference: "Ændring" },
  formula: "score efter − score før; den justerede metode lægger først tre pseudosvar til hver undersøgelse",
  note: "Intervaller, der overlapper, betyder ikke ”ingen forskel”: gå efter p-værdien.",
  article: {
    meaning:
      "Om to undersøgelser er mere forskellige, end tilfældet kan forklare. Forskellen har sit eget interval; indeholder det 0, kan ændringen være tilfældig.",
    example:
      "Fra 30 til 45 med 100 svar hver gang er +15 point, men den sande ændring kan ligge hvor som helst fra −6 til +35: ikke klart.",
    pitfalls: [
      "At læse intervaller, der overlapper, som ”ingen forskel”. Gå efter forskellens interval.",
      "At sammenligne en undersøgelse på e-mail med en på telefon.",
      "At teste hver måned og fejre den, der er klar: 1 ud af 20 er det ved et tilfælde.",
    ],
    good: "Beslut før undersøgelsen, hvilken ændring der ville betyde noget, og spørg nok til at kunne se den.",
    loyalty: "Holdning, og om den har flyttet sig.",
  },
});

export const csat = (): CalculatorText<"csat"> => ({
  title: "Kundetilfredshed (CSAT)",
  question: "Hvor stor en andel af kunderne er tilfredse?",
  also: ["tilfredshed", "customer satisfaction", "tilfredshedsmåling"],
  inputs: {
    answers1: "Svarede 1, meget utilfreds",
    answers2: "Svarede 2",
    answers3: "Svarede 3",
    answers4: "Svarede 4",
    answers5: "Svarede 5, meget tilfreds",
    definition: "Score",
    level,
  },
  choices: {
    definition: {
      "top-2-box": "Andel, der svarede 4 eller 5 (top-2-box)",
      "top-box": "Andel, der svarede 5 (top-box)",
      mean: "Gennemsnitligt svar",
      "rescaled-mean": "Gennemsnitligt svar, omregnet til 0–100\u00a0%",
      net: "Netto: andel 4 og 5 minus andel 1 og 2",
    },
  },
  figures: { value: "CSAT", mean: "Gennemsnitligt svar", n: "Svar" },
  verdicts: {
    "top-2-box": (said) => `*${said.value} af kunderne er tilfredse* og svarede 4 eller 5.${truly(said)}`,
    "top-box": (said) => `*${said.value} af kunderne gav det bedste svar, 5.*${truly(said)}`,
    mean: (said) => `*Det gennemsnitlige svar er ${said.value} af 5.*${truly(said)}`,
    "rescaled-mean": (said) =>
      `*Det gennemsnitlige svar ligger ${said.value} af vejen fra dårligst til bedst.*${truly(said)}`,
    net: (said) => `*Andelen af tilfredse minus andelen af utilfredse er ${said.value}.*${truly(said)}`,
  },
  names: { answers1: "1:", answers2: "2:", answers3: "3:", answers4: "4:", answers5: "5:" },
  formula: "svar på 4 og 5 ÷ alle svar, eller den variant, du vælger",
  note: "En høj score beviser ikke loyalitet: kunder bliver måske kun, fordi det er besværligt at skifte.",
  article: {
    meaning: "Andelen af kunder, der svarer 4 eller 5 på en skala til 5, når de bliver spurgt, hvor tilfredse de er.",
    example: "4, 6, 10, 30 og 50 kunder svarede 1 til 5: 80 af 100 er tilfredse, altså 80\u00a0%.",
    pitfalls: [
      "At blande definitioner: andelen af 4 og 5, gennemsnittet og nettoscoren er tre forskellige tal.",
      "Kun meget glade og meget vrede kunder svarer. Oplys også svarprocenten.",
    ],
    good: "Andre virksomheders scorer afhænger af deres skala, kanal og land. Følg din egen udvikling pr. kanal.",
    loyalty: "Holdning til én oplevelse. Tilfredse kunder skifter stadig for et bedre tilbud.",
  },
});

export const ces = (): CalculatorText<"ces"> => ({
  title: "Kundens indsats (CES)",
  question: "Hvor nemt er det at være kunde hos dig?",
  also: ["customer effort score", "effort", "besværligt", "nemt"],
  inputs: {
    answers1: "Svarede 1",
    answers2: "Svarede 2",
    answers3: "Svarede 3",
    answers4: "Svarede 4",
    answers5: "Svarede 5",
    answers6: "Svarede 6",
    answers7: "Svarede 7",
    direction: "Et højt svar betyder",
    level,
  },
  choices: { direction: { ease: "nemt (højt er godt)", effort: "besværligt (lavt er godt)" } },
  figures: {
    mean: "CES, gennemsnitligt svar",
    atLeast5: "Svarede mindst 5",
    atLeast6: "Svarede mindst 6",
    net: "Netto: mindst 5 minus højst 3",
    n: "Svar",
  },
  verdicts: {
    ease: ({ mean, atLeast5 }) =>
      `*Det gennemsnitlige svar er ${mean} af 7.* ${atLeast5} af kunderne syntes, det var nemt (mindst 5).`,
    effort: ({ mean, atLeast5 }) =>
      `*Den gennemsnitlige indsats er ${mean} af 7*, hvor lavt er godt. ${atLeast5} af kunderne syntes, det var besværligt (mindst 5).`,
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
  formula: "summen af svarene ÷ antal svar",
  note: "Svarene bruges, som de er givet, og vendes aldrig om. Tag ikke gennemsnit af et spørgsmål om, hvor nemt det var, og et om, hvor besværligt det var.",
  article: {
    meaning: "Hvor nemt kunderne syntes, det var at få noget klaret, som gennemsnittet af svar fra 1 til 7.",
    example: "1.000 svar med et gennemsnit på 4,08: 46\u00a0% svarede mindst 5, og 43\u00a0% svarede højst 3.",
    pitfalls: [
      "Spørgsmål om, hvor besværligt (lavt er godt), og hvor nemt (højt er godt) det var, må aldrig blandes i ét gennemsnit.",
      "Et gennemsnit midt på skalaen kan skjule to lejre. Se på søjlen.",
    ],
    good: "Gå efter få besværlige oplevelser frem for et højt gennemsnit: besvær skræmmer flere væk, end begejstring holder på (Dixon, Freeman og Toman, 2010).",
    loyalty: "Holdning til én kontakt, lige bagefter.",
  },
});

export const npsSampleSize = (): CalculatorText<"nps-sample-size"> => ({
  title: "Stikprøvestørrelse for NPS",
  question: "Hvor mange svar skal der til for en pålidelig NPS?",
  also: ["stikprøve", "sample size", "hvor mange svar", "antal svar"],
  inputs: { margin: "Fejlmargin, i point", variance: "Svarenes varians", level },
  choices: {},
  figures: { n: "Nødvendige svar" },
  verdicts: {
    needed: ({ n, margin, level }) =>
      `*Der skal ${n} svar til* for en fejlmargin på ±${margin} point med ${level} konfidens.`,
  },
  names: { asked: "Dit krav", margin: "Fejlmargin, i point" },
  formula: "varians × z² ÷ (fejlmargin ÷ 100)² − 3, rundet op",
  note: "Variansen er 0,61 med 50\u00a0% ambassadører, 30\u00a0% passive og 20\u00a0% kritikere, og højst 1. Er du i tvivl, så brug 1.",
  article: {
    meaning: "Hvor mange svar der skal til, før en score er præcis nok at handle på.",
    example: "For ±10 point med 95\u00a0% konfidens skal der 232 svar til; for ±5 point omkring fire gange så mange.",
    pitfalls: [
      "Det er svar, ikke invitationer. Dividér med din svarprocent.",
      "Flere svar fra de forkerte hjælper ikke.",
    ],
    good: "±10 point viser store bevægelser, ±5 en almindelig ændring fra kvartal til kvartal.",
    loyalty: "Ingen af dem: det er planlægning af, hvordan holdninger måles.",
  },
});

export const npsComparisonSampleSize = (): CalculatorText<"nps-comparison-sample-size"> => ({
  title: "Stikprøvestørrelse for en ændring i NPS",
  question: "Hvor mange svar kræver hver undersøgelse for at opdage en ændring i NPS?",
  also: ["stikprøve", "statistisk styrke", "power", "sample size"],
  inputs: {
    difference: "Mindste ændring, du vil opdage, i point",
    variance: "Svarenes varians",
    power: "Styrke: chancen for at opdage den",
    level,
  },
  choices: {},
  figures: { perGroup: "Svar i hver undersøgelse" },
  verdicts: {
    needed: ({ n, difference, power }) =>
      `*Hver undersøgelse kræver ${n} svar* for at vise en ændring på ${difference} point i ${power} af tilfældene.`,
  },
  names: { n: "Svar i hver undersøgelse", asked: "Dit krav", difference: "Ændring at opdage, i point" },
  formula: "2 × varians × (z for konfidensniveauet + z for styrken)² ÷ (ændring ÷ 100)² − 3, rundet op",
  article: {
    meaning: "Hvor mange svar hver af to undersøgelser kræver, før en ændring af en vis størrelse bliver opdaget.",
    example: "For at se 10 point i fire af fem tilfælde skal der omkring 955 svar til i hver undersøgelse.",
    pitfalls: [
      "At bruge antallet for en enkelt score: en forskel er mere usikker end hver af scorerne.",
      "At forvente, at en test finder ændringer, der er mindre end den, du planlagde efter.",
    ],
    good: "Planlæg efter den mindste ændring, der ville få dig til at handle.",
    loyalty: "Ingen af dem: det er planlægning af, hvordan en ændret holdning måles.",
  },
});

export const rateSampleSize = (): CalculatorText<"rate-sample-size"> => ({
  title: "Stikprøvestørrelse for en andel",
  question: "Hvor mange svar skal der til for en præcis andel?",
  also: ["stikprøve", "sample size", "hvor mange svar", "antal svar"],
  inputs: {
    margin: "Fejlmargin",
    proportion: "Andel, du forventer",
    population: "Kunder i alt",
    level,
  },
  choices: {},
  figures: { n: "Nødvendige svar", unlimited: "Med ubegrænset mange kunder" },
  verdicts: {
    needed: ({ n, population, margin }) =>
      `*Der skal ${n} svar til* fra dine ${population} kunder for en fejlmargin på ±${margin}.`,
  },
  names: { asked: "Dit krav", margin: "Fejlmargin" },
  formula: "n₀ = z² × andel × (1 − andel) ÷ fejlmargin²; med få kunder n₀ ÷ (1 + (n₀ − 1) ÷ kunder)",
  note: "En andel på 50\u00a0% kræver flest svar. Brug den, hvis du ikke ved, hvad du kan forvente.",
  article: {
    meaning: "Hvor mange svar der skal til, før en andel er præcis, også når der kun er få kunder at spørge.",
    example: "For ±5\u00a0% blandt 1.000 kunder skal der 278 svar til; uden grænse for antallet ville det være 385.",
    pitfalls: [
      "At tro, at en stikprøve skal være en tiendedel af alle kunder. Over nogle tusind betyder antallet af kunder næsten intet.",
      "At glemme svarprocenten.",
    ],
    good: "±5\u00a0% er nok til de fleste beslutninger. Kræv kun mere, hvor et forkert svar er dyrt.",
    loyalty: "Ingen af dem: det er planlægning af en måling.",
  },
});

export const promotersNeeded = (): CalculatorText<"promoters-needed"> => ({
  title: "Ambassadører til et NPS-mål",
  question: "Hvor mange flere ambassadører skal der til for at nå dit mål for NPS?",
  also: ["NPS-mål", "promoters"],
  inputs: { promoters: "Ambassadører", passives: "Passive", detractors: "Kritikere", target: "Mål, i point" },
  choices: {},
  figures: { promoters: "Flere ambassadører" },
  verdicts: {
    needed: ({ promoters, target }) =>
      `*Der skal ${promoters} ${plural(promoters, "ambassadør", "ambassadører")} mere til* for at nå ${target}, hvis alle andre svar er de samme.`,
    there: ({ target }) => `*Ingen: du har allerede nået ${target}.*`,
  },
  names: { target: "Mål" },
  formula: "(mål × svar − 100 × (ambassadører − kritikere)) ÷ (100 − mål), rundet op",
  article: {
    meaning: "Hvor mange flere ambassadører der ville løfte scoren til dit mål, hvis alle andre svar var de samme.",
    example: "50 ambassadører, 30 passive og 20 kritikere giver 30. For at nå 40 skal der 17 ambassadører mere til.",
    pitfalls: [
      "En kritiker, der bliver ambassadør, tæller dobbelt så meget som en passiv, så begynd der.",
      "At udvælge, hvem der bliver spurgt, indtil scoren passer.",
    ],
    good: "Brug det til at se, om et mål kan nås, før du lover det.",
    loyalty: "Holdning, som mål.",
  },
});

export const compareSegments = (): CalculatorText<"compare-segments"> => ({
  title: "Sammenlign tre segmenter",
  question: "Hvilke segmenter har virkelig forskellig NPS?",
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
    mean: "Gennemsnit af de tre scorer",
    differenceAB: "B minus A",
    differenceAC: "C minus A",
    differenceBC: "C minus B",
    pAB: "p-værdi for A og B, korrigeret",
    pAC: "p-værdi for A og C, korrigeret",
    pBC: "p-værdi for B og C, korrigeret",
  },
  verdicts: {
    all: ({ widest }) => `*Ja, alle tre er klart forskellige*, med op til ${widest} point.`,
    unclear: () => "*Ikke klart.* Ingen af forskellene er større, end at den kan være tilfældig.",
    AB: ({ widest }) => `*Kun A og B er klart forskellige*, med ${widest} point. C kan ligne dem begge.`,
    AC: ({ widest }) => `*Kun A og C er klart forskellige*, med ${widest} point. B kan ligne dem begge.`,
    BC: ({ widest }) => `*Kun B og C er klart forskellige*, med ${widest} point. A kan ligne dem begge.`,
    "AB-AC": ({ widest }) => `*A er klart forskellig fra B og C*, med op til ${widest} point. B og C kan være ens.`,
    "AB-BC": ({ widest }) => `*B er klart forskellig fra A og C*, med op til ${widest} point. A og C kan være ens.`,
    "AC-BC": ({ widest }) => `*C er klart forskellig fra A og B*, med op til ${widest} point. A og B kan være ens.`,
  },
  groups: { A: "Segment A", B: "Segment B", C: "Segment C" },
  names: { A: "A", B: "B", C: "C" },
  formula:
    "100 × (alle ambassadører − alle kritikere) ÷ alle svar; forskelle med justeret Wald, p-værdier med Holms korrektion",
  note: "Den samlede NPS og gennemsnittet af segmenternes scorer er to forskellige tal: oplys, hvilket du bruger. Rangordn ikke lande efter rå NPS.",
  article: {
    meaning:
      "Hvilke af tre segmenter der virkelig har forskellig score, korrigeret for, at der laves tre sammenligninger på én gang.",
    example: "Scorer på 30, 45 og 75 med 100 svar hver: C ligger klart over A og B, men A og B kan være ens.",
    pitfalls: [
      "At rangordne segmenter efter scoren alene: de små havner først og sidst ved et tilfælde.",
      "Gennemsnittet af scorerne og scoren for alle svar samlet er to forskellige tal.",
    ],
    good: "Handl på forskelle, der er klare og store. Spørg flere, hvor det betyder noget og ikke er klart.",
    loyalty: "Holdning, pr. gruppe.",
  },
});

export const npsByAccount = (): CalculatorText<"nps-by-account"> => ({
  title: "NPS pr. virksomhed",
  question: "Hvad er NPS, når flere personer svarer for én kunde?",
  also: ["B2B", "account", "firmakunder", "vægtet NPS"],
  inputs: {
    accounts: "Virksomheden bag hvert svar, som et tal",
    scores: "Svar fra 0 til 10, i samme rækkefølge",
    revenue: "Virksomhedens omsætning, i samme rækkefølge",
    unit: "Én stemme pr.",
    level,
  },
  choices: {
    unit: {
      account: "virksomhed: gennemsnittet af dens svar",
      respondent: "svar",
      revenue: "virksomhed, vægtet efter omsætning",
    },
  },
  figures: {
    score: "NPS",
    n: "Svar",
    accounts: "Virksomheder med et svar",
    contactsPerAccount: "Svar pr. virksomhed",
  },
  verdicts: {
    account: ({ score, byAnswer, accounts }) =>
      `*Med én stemme pr. virksomhed er NPS ${score}.* Med én stemme pr. svar er den ${byAnswer}; ${accounts} ${plural(accounts, "virksomhed", "virksomheder")} svarede.`,
    respondent: ({ score, accounts }) =>
      `*Med én stemme pr. svar er NPS ${score}.* ${accounts} ${plural(accounts, "virksomhed", "virksomheder")} svarede.`,
    revenue: ({ score, byAnswer }) =>
      `*Vægtet efter omsætning er NPS ${score}.* Med én stemme pr. svar er den ${byAnswer}.`,
  },
  names: { byAnswer: "Pr. svar" },
  formula: "vægtet gennemsnit af virksomhedernes scorer: en ambassadør tæller 100, en passiv 0, en kritiker −100",
  note: "Store virksomheder giver ofte flere svar. Oplys, om du tæller personer, virksomheder eller omsætning.",
  article: {
    meaning:
      "En score, hvor hver virksomhed tæller én gang eller efter sin omsætning, uanset hvor mange fra den der svarede.",
    example:
      "Tre svar kommer fra én virksomhed, ét fra en anden og to fra en tredje. Med én stemme hver er scoren 16,7; pr. svar er den 50.",
    pitfalls: [
      "At lade en stor virksomhed med mange svar overstemme alle andre.",
      "At skifte enhed fra kvartal til kvartal.",
    ],
    good: "Er det en kontrakt, du kan miste, så tæl virksomheder. Oplys enheden ved siden af scoren.",
    loyalty: "Holdningen hos kunden som helhed frem for hos den enkelte person.",
  },
});

export const drivers = (): CalculatorText<"drivers"> => ({
  title: "Hvad påvirker scoren?",
  question: "Hvor meget påvirker en vurdering (pris, levering, service) scoren?",
  also: ["drivkræfter", "driveranalyse", "key driver analysis", "korrelation"],
  inputs: { scores: "Scorer fra 0 til 10", ratings: "Vurderinger, i samme rækkefølge" },
  choices: {},
  figures: {
    importance: "Betydning (rangkorrelation)",
    performance: "Gennemsnitlig vurdering",
    gap: "NPS-forskel: tilfredse mod utilfredse",
    n: "Kunder",
  },
  verdicts: {
    strong: ({ n, importance }) =>
      `*Kunder, der vurderer dette højere, vil meget hellere anbefale dig* (korrelation ${importance}, ${n} svar).`,
    medium: ({ n, importance }) =>
      `*Kunder, der vurderer dette højere, vil lidt hellere anbefale dig* (korrelation ${importance}, ${n} svar).`,
    weak: ({ n, importance }) =>
      `*Vurderingen siger ikke meget om, hvem der anbefaler dig* (korrelation ${importance}, ${n} svar).`,
    against: ({ n, importance }) =>
      `*Kunder, der vurderer dette højere, vil mindre gerne anbefale dig* (korrelation ${importance}, ${n} svar).`,
  },
  names: { none: "Ingen sammenhæng" },
  formula: "Spearmans rangkorrelation mellem vurdering og score, fra −1 til 1",
  note: "Sammenhæng er ikke årsag. Prøv en ændring af, før du stoler på den.",
  article: {
    meaning: "Hvor tæt en vurdering, f.eks. af pris eller levering, følger lysten til at anbefale, fra −1 til 1.",
    example:
      "Hvis de, der vurderer leveringen højest, også giver de højeste scorer, i samme rækkefølge, er korrelationen 1.",
    pitfalls: [
      "Det er ikke en årsag: begge dele kan skyldes noget tredje.",
      "Vurderer alle noget ens, kan det ikke vise sig som drivkraft, uanset hvor meget det betyder.",
    ],
    good: "Fra 0,5 kalder man normalt sammenhængen stærk. Arbejd først med det, der er vigtigt og vurderet lavt, og afprøv det så.",
    loyalty: "Hvad holdningen hænger sammen med.",
  },
});

export const loyaltyLevels = (): CalculatorText<"loyalty-levels"> => ({
  title: "Hvad er ambassadører værd?",
  question: "Hvor meget køber ambassadører, passive og kritikere for?",
  also: ["værdi af promoters", "NPS og omsætning"],
  inputs: { scores: "Scorer fra 0 til 10", revenue: "Omsætning fra hver kunde, i samme rækkefølge" },
  choices: {},
  figures: {
    promoter: "Omsætning pr. ambassadør",
    passive: "Omsætning pr. passiv",
    detractor: "Omsætning pr. kritiker",
    promoterShare: "Andel ambassadører",
    passiveShare: "Andel passive",
    detractorShare: "Andel kritikere",
  },
  verdicts: {
    times: ({ promoter, detractor, times }) =>
      `*En ambassadør køber for ${times} gange så meget som en kritiker:* ${promoter} mod ${detractor}.`,
    promoter: ({ promoter }) => `*En ambassadør køber i gennemsnit for ${promoter}.*`,
  },
  names: { promoter: "Ambassadører", passive: "Passive", detractor: "Kritikere" },
  formula: "ambassadørernes omsætning ÷ antal ambassadører, og det samme for passive og kritikere",
  article: {
    meaning: "Hvad ambassadører, passive og kritikere i gennemsnit køber for.",
    example: "Ambassadører køber for 823 og kritikere for 150: 5,5 gange så meget.",
    pitfalls: [
      "De, der køber mere, synes måske bedre om dig, fordi de bruger dig mere: scoren er ikke nødvendigvis årsagen.",
      "Med en håndfuld svar afgør én stor kunde tallet.",
    ],
    good: "En stor forskel viser, at holdning og penge følges ad hos dine kunder. Så betaler det sig at spørge kritikerne hvorfor.",
    loyalty: "Begge dele: holdning ved siden af adfærd.",
  },
});

export const upgradeValue = (): CalculatorText<"upgrade-value"> => ({
  title: "Fra passiv til ambassadør",
  question: "Hvad er det værd, hvis nogle passive bliver ambassadører?",
  also: ["promoters", "værdi af højere NPS"],
  inputs: {
    customers: "Kunder i den lavere gruppe",
    from: "Værdi af hver nu",
    to: "Værdi af hver i gruppen over",
    conversion: "Andel, der rykker op",
  },
  choices: {},
  figures: { value: "Ekstra værdi" },
  verdicts: {
    brings: ({ value, moved }) => `*Det er ${value} værd at rykke ${moved} ${plural(moved, "kunde", "kunder")} op.*`,
    costs: ({ value, moved }) =>
      `*Det koster ${value} at rykke ${moved} ${plural(moved, "kunde", "kunder")} op:* kunderne i gruppen over er mindre værd.`,
  },
  names: { now: "Alle nu", value: "Ekstra", afterwards: "Bagefter" },
  formula: "kunder × andel, der rykker op × (værdi over − værdi nu)",
  note: "Det forudsætter, at kunder, der rykker op, bliver lige så meget værd som dem, der allerede er der. Det er ikke sikkert.",
  article: {
    meaning: "Hvad det er værd, hvis nogle passive begynder at købe for lige så meget som ambassadørerne.",
    example: "300 passive køber hver for 700, ambassadører for 1.200. Rykker 10\u00a0% op, er det 30 × 500 = 15.000.",
    pitfalls: [
      "En bedre score får ikke i sig selv nogen til at købe for mere.",
      "At udelade, hvad forbedringen koster.",
    ],
    good: "Se det som det højeste, der kan opnås, og afprøv det med en lille gruppe.",
    loyalty: "Holdning gjort til penge, under en antagelse.",
  },
});
