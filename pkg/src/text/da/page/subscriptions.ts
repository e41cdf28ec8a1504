// Subscriptions: churn, scorecard, MRR, survival, reasons, contracts at risk, discounts, account managers, renewals.

import type { subscriptions as English } from "../../en/page/subscriptions.js";
import { noun, number, some } from "./counting.js";
import { groupsStaying, plan } from "./staying.js";

const forms = ({ one, several }: { one: string; several: string }) => ({ one, other: several });

/** After what a subscription is renewed. */
const billed = {
  month: { one: "måned", several: "måneder" },
  quarter: { one: "kvartal", several: "kvartaler" },
  year: { one: "år", several: "år" },
};

export const subscriptions: typeof English = {
  churn: {
    label: "Churn",
    title: "Churn: hvem stopper?",
    customers: (count: number) => `${some(count, noun.customer)}.`,
    ofCustomers: (period: string) => `Mistede kunder i ${period}`,
    ofRevenue: (period: string) => `Mistet månedlig omsætning i ${period}`,
    netIs: (share: string, isWon: boolean) =>
      isWon
        ? `Netto: ${share}. Højere betaling og tilbagevundne kunder gav mere, end der blev mistet.`
        : `Netto: ${share}, efter højere betaling og tilbagevundne kunder.`,
    revenueFormula:
      "Månedlig omsætning mistet med kunder, der stoppede eller betaler mindre nu ÷ månedlig omsætning ved start. Beløb har intet konfidensinterval.",
    choose: "Hvilke kunder regnes som mistede?",
    conventions: {
      "opening-cohort": "Kunder ved start, der stoppede",
      "all-lost": "Alle, der stoppede ÷ kunder ved start",
      midpoint: "Alle, der stoppede ÷ gennemsnit af start og slut",
      "start-plus-new": "Alle, der stoppede ÷ start plus nye",
    },
    formulas: {
      "opening-cohort": "Kunder ved start, der stoppede ÷ kunder ved start",
      "all-lost": "Alle kunder, der stoppede ÷ kunder ved start",
      midpoint: "Alle kunder, der stoppede ÷ gennemsnittet af kunder ved start og slut",
      "start-plus-new": "Alle kunder, der stoppede ÷ kunder ved start plus nye kunder",
    },
    figure: "Andel mistede kunder i hver periode. Båndet er 95\u00a0%-konfidensintervallet.",
    few: "Perioder med færre end 30 kunder ved start er ikke tegnet.",
    period: "Periode",
    start: "Ved start",
    new: "Nye",
    back: "Kom tilbage",
    lost: "Stoppet",
    end: "Ved slut",
    rate: "Mistet",
    range: "Interval",
    range95: "Intervallet er 95\u00a0%-konfidensintervallet.",
    low: "Nedre",
    high: "Øvre",
    gross: "Mistet omsætning",
    net: "Mistet omsætning, netto",
    open: "”Indtil nu”: perioden er ikke slut, så den har ingen rate.",
    unfinished: "Ingen periode er slut endnu, så der er ingen rate. Vælg kortere perioder.",
  },
  scorecard: {
    label: "Nøgletal",
    title: "Nøgletal",
    metrics: {
      customers: "Kunder ved slut",
      "new-customers": "Nye kunder",
      churn: "Churnrate",
      retention: "Fastholdelsesrate",
      mrr: "Månedlig tilbagevendende omsætning (MRR) ved slut",
      "gross-revenue-retention": "Fastholdt omsætning, brutto (GRR)",
      "net-revenue-retention": "Fastholdt omsætning, netto (NRR)",
    },
    changes: (before: string, changes: readonly string[]) =>
      `Signifikante ændringer siden ${before}: ${changes.join("; ")}.`,
    changeOf: (figure: string, isHigher: boolean, before: string, after: string) =>
      `${figure}, ${isHigher ? "op" : "ned"} fra ${before} til ${after}`,
    figure: "Nøgletal",
    change: (before: string) => `Siden ${before}`,
    verdict: (isSure: boolean) => (isSure ? "signifikant" : "kan være tilfældigt"),
    range: "De små tal er 95\u00a0%-konfidensintervallet.",
    test: "Signifikant: ved ren tilfældighed ses sådan en ændring sjældnere end 1 ud af 20 gange (p under 0,05). Antal og beløb er nøjagtige, så de testes ikke.",
    kept: "Churn og fastholdelse er andele af kunderne eller omsætningen ved periodens start. Brutto ser bort fra højere betaling; netto regner den med.",
    unfinished: (period: string) => `Ikke medregnet, fordi perioden ikke er slut: ${period}.`,
    none: "Ingen periode er slut endnu. Vælg kortere perioder.",
    overTime: "Over tid",
    choose: "Nøgletal over tid",
    drawn: (figure: string) => `${figure} i hver periode.`,
    band: "Båndet er 95\u00a0%-konfidensintervallet.",
    few: "Perioder med færre end 30 kunder ved start er ikke tegnet.",
    many: "Med mange perioder vil omkring 1 af 20 se signifikant ud ved et tilfælde.",
    period: "Periode",
    value: "Værdi",
    low: "Nedre",
    high: "Øvre",
    since: "Siden perioden før",
    sinceLow: "Ændring, nedre",
    sinceHigh: "Ændring, øvre",
    p: "p-værdi",
    why: "Hvorfor der ingen værdi er",
  },
  revenue: {
    label: "MRR",
    title: "Månedlig tilbagevendende omsætning (MRR)",
    atEnd: (period: string) => `MRR ved udgangen af ${period}`,
    growth: (share: string, isLess: boolean) => `${isLess ? "" : "+"}${share} siden starten`,
    formula:
      "Start + fra nye + højere betaling + fra tilbagevundne − lavere betaling − mistet med kunder, der stoppede",
    kept: (period: string) => `Fastholdt omsætning, netto (NRR), i ${period}`,
    netRetentionIs:
      "Omsætningsfastholdelse, netto (NRR): hvad kunderne ved start betaler ved slut, med højere og lavere betaling ÷ hvad de betalte ved start. Brutto (GRR) ser bort fra højere betaling.",
    quickRatioIs:
      "Quick ratio: (fra nye + højere betaling) ÷ (lavere betaling + mistet med kunder, der stoppede). Over 1 vokser omsætningen.",
    bridge: (period: string) => `MRR fra start til slut i ${period}, i filens valuta`,
    bridgePart: "Del",
    bridgeAmount: "Beløb pr. måned",
    figure: "MRR vundet (over linjen) og mistet (under den) i hver periode, i filens valuta.",
    period: "Periode",
    start: "Ved start",
    new: "Fra nye",
    expansion: "Højere betaling",
    reactivation: "Tilbagevundet",
    contraction: "Lavere betaling",
    churned: "Mistet",
    end: "Ved slut",
    grossRetention: "Fastholdt omsætning, brutto (GRR)",
    netRetention: "Fastholdt omsætning, netto (NRR)",
    quickRatio: "Quick ratio",
    perMonth: "Alle beløb er pr. måned: en årspris tæller som en tolvtedel.",
    open: "”Indtil nu”: perioden er ikke slut, så den har ingen rater.",
    unfinished: "Ingen periode er slut endnu. Vælg kortere perioder.",
  },
  tenure: {
    ...groupsStaying(plan),
    lead: "Fra den første startdato til den sidste slutdato, pauser medregnet. Kunder, der stadig er aktive, tælles til og med opgørelsesdagen.",
    none: "Der er ingen kunder at analysere.",
    figure: "Andel, der stadig er kunder, efter dage siden deres første startdato.",
    band: "Båndet er 95\u00a0%-konfidensintervallet.",
    plan: "Abonnementstype",
    noPlan: "Uden abonnementstype",
  },
  reasons: {
    label: "Årsager til at stoppe",
    title: "Hvorfor stopper kunderne?",
    first: (reason: string, share: string) =>
      `”${reason}” er den hyppigste årsag: ${share} af de kunder, der er stoppet.`,
    lead: (left: number) => `${some(left, noun.customer)} er stoppet og ikke kommet tilbage.`,
    nobody: "Ingen er stoppet.",
    none: "Ingen årsag angivet",
    reason: "Årsag",
    customers: "Kunder",
    share: "Andel af dem, der er stoppet",
    cumulative: "Kumuleret andel",
    revenue: "Mistet MRR",
    revenueShare: "Andel af mistet MRR",
    howCounted:
      "Andelene er af alle kunder, der er stoppet, også dem uden årsag. Den kumulerede andel lægger årsagerne sammen oppefra: nogle få forklarer ofte det meste af tabet.",
    without: (count: number) =>
      `${some(count, noun.customer)} er stoppet uden at angive en årsag. Hvis deres årsager er anderledes, er andelene skæve.`,
    cut: (shown: number, all: number) =>
      `De ${number(shown)} hyppigste af ${number(all)} årsager. Alle er med, når du gemmer tabellen.`,
  },
  incidence: {
    label: "Årsager over tid",
    title: "Hvornår stopper kunderne, fordelt på årsag?",
    lead: "Kumuleret incidens: andelen af kunder, der er stoppet af hver årsag, efter dage siden deres første startdato. En kunde stopper kun af én årsag, så andelene giver tilsammen den samlede andel mistede kunder.",
    none: "Ingen årsag angivet",
    others: "Alle andre årsager",
    by: (reason: string, days: number) => `Stoppet på grund af ”${reason}” inden for ${some(days, noun.day)}`,
    figure: "Andel af kunder, der er stoppet af hver årsag, efter dage siden deres første startdato.",
    drawn: (shown: number, all: number, withNone: boolean) =>
      `Figuren viser de ${number(shown)} hyppigste af ${number(all)} årsager${withNone ? ", ”Ingen årsag angivet” medregnet" : ""}.`,
    reason: "Årsag",
    lost: "Mistede kunder",
    after: (days: number) => `Andel efter ${some(days, noun.day)}`,
    alone: (days: number) => `1 − Kaplan–Meier efter ${some(days, noun.day)}`,
    still: "Stadig kunder",
    differ: "Er der forskel på abonnementstyperne?",
    verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskel"),
    test: "Grays test sammenligner abonnementstyperne for hver årsag. Tester du mange årsager, vil omkring 1 af 20 se signifikant ud ved et tilfælde.",
    next: "Næste skridt: begynd med den kurve, der stiger først, og kontakt kunderne inden den dag.",
    day: "Dag",
    share: "Andel stoppet af denne årsag",
    lostSoFar: "Mistede kunder indtil da",
    low: "Nedre",
    high: "Øvre",
  },
  leaving: {
    label: "I farezonen",
    title: "Hvilke kontrakter er i farezonen?",
    lead: (days: number) =>
      `Sandsynligheden for, at en kunde stopper inden for ${some(days, noun.day)}, ud fra andre, der har været kunder lige så længe.`,
    asOf: (day: string) => `Fra ${day}.`,
    choose: "Horisont",
    days: (days: number) => some(days, noun.day),
    active: "Aktive kunder",
    expected: "Forventes at stoppe",
    ofKnown: (count: number) => `af ${number(count)} med kendt sandsynlighed`,
    atStake: "Omsætning på spil",
    within: (days: number) => `inden for ${some(days, noun.day)}`,
    customer: "Kunde",
    value: "Omsætning på spil",
    amount: "MRR",
    probability: "Sandsynlighed for at stoppe",
    plan: "Første abonnementstype",
    tenure: "Dage som kunde",
    low: "Nedre",
    high: "Øvre",
    why: "Hvorfor ukendt",
    nobody: "Der er ingen aktive abonnementer.",
    more: (shown: number, all: number) =>
      `De ${number(shown)} af ${number(all)} med mest omsætning på spil. Alle er med, når du gemmer tabellen.`,
    unknown: (count: number) => `Sandsynligheden er ukendt for ${some(count, noun.customer)}.`,
    how: "Sådan er det beregnet",
    rules: {
      probability:
        "Sandsynlighed for at stoppe: af kunderne med samme abonnementstype, der har været kunder lige så længe, den andel, der stoppede inden for det samme antal dage.",
      value: "Omsætning på spil: hvad kunden betaler pr. måned × antal måneder frem × sandsynligheden for at stoppe.",
      past: "Det forudsætter, at kunder stopper som hidtil. En ny pris eller en ny konkurrent kan ikke forudses.",
    },
  },
  discounts: {
    label: "Rabatter",
    title: "Rabatter på listeprisen",
    atRenewals: "Rabat ved fornyelse",
    atFirstSales: "Rabat ved første salg",
    formula: "1 − betalt beløb ÷ listepriser for de samme abonnementer",
    of: (priced: number, sold: number) =>
      priced === sold
        ? `Ud fra ${number(sold)} salg.`
        : `Ud fra ${number(priced)} af ${number(sold)} salg; de andre står herunder.`,
    median: "Rabat, median",
    discounted: "Solgt under listepris",
    choose: "Opdel efter",
    by: { "": "Ingen opdeling", plan: "Abonnementstype", manager: "Kundeansvarlig" },
    period: "Periode",
    group: "Gruppe",
    noPlan: "Uden abonnementstype",
    noManager: "Uden kundeansvarlig",
    renewals: "Fornyelser",
    renewalDiscount: "Rabat ved fornyelse",
    renewalMedian: "Rabat, median",
    renewalsDiscounted: "Solgt under listepris",
    firstSales: "Første salg",
    firstSaleDiscount: "Rabat ved første salg",
    whatCounts: (days: number) =>
      days === 1
        ? "En fornyelse starter den dag, det forrige abonnement slutter. Alt senere er en tilbagevunden kunde."
        : `En fornyelse starter færre end ${some(days, noun.day)} efter, at det forrige abonnement sluttede. Alt senere er en tilbagevunden kunde.`,
    additions: (count: number) =>
      `${some(count, { one: "tillægsabonnement", other: "tillægsabonnementer" })} er ikke medregnet.`,
    reactivations: (count: number) =>
      `${some(count, { one: "abonnement", other: "abonnementer" })} fra tilbagevundne kunder er ikke medregnet.`,
    open: "”Indtil nu”: perioden er ikke slut, så den har ingen tal.",
    odd: "Usandsynlige priser",
    oddLead: "De er ikke medregnet. Det kan være fejl i filen.",
    oddCut: (count: number) => `De første ${number(count)}.`,
    customer: "Kunde",
    start: "Start",
    paid: "Pris pr. måned",
    list: "Listepris pr. måned",
    problem: "Problem",
    problems: {
      "above-list-price": "Koster mere end listeprisen",
      "zero-list-price": "Listeprisen er nul",
      "without-list-price": "Ingen listepris",
    },
  },
  managers: {
    label: "Kundeansvarlige",
    title: "Kunder pr. kundeansvarlig",
    first: (manager: string, share: string, isRevenue: boolean) =>
      `${manager} har ansvaret for ${share} af ${isRevenue ? "den månedlige omsætning" : "kunderne"}.`,
    lead: "Hvad står på spil, hvis en kundeansvarlig siger op og tager kunder med sig?",
    choose: "Fastholdelse siden",
    ago: (days: number) => `for ${some(days, noun.day)} siden`,
    manager: "Kundeansvarlig",
    nobody: "Ingen",
    customers: "Kunder",
    share: "Andel af kunderne",
    revenue: "MRR",
    revenueShare: "Andel af MRR",
    kept: "Fastholdt",
    keptLow: "Fastholdt, nedre",
    keptHigh: "Fastholdt, øvre",
    left: "Stoppet",
    none: "Ingen kundeansvarlig har aktive kunder.",
    keptIs: (day: string) =>
      `Af de kunder, en kundeansvarlig havde den ${day}: hvor mange der er stoppet, og den andel, der er fastholdt, uanset hvem der nu har ansvaret. Intervallet er 95\u00a0%-konfidensintervallet.`,
    shared: (count: number) =>
      `${some(count, noun.customer)} har flere kundeansvarlige på én gang og tæller under én af dem.`,
    cut: (shown: number, all: number) =>
      `De ${number(shown)} af ${number(all)} med mest på spil. Alle er med, når du gemmer tabellen.`,
  },
  renewals: {
    label: "Fornyelser",
    title: "Hvor mange fornyer?",
    lead: (cohort: number, renewals: number, period: keyof typeof billed) =>
      `${some(cohort, noun.customer)} begyndte for mindst ${some(renewals, forms(billed[period]))} siden. Her ses, hvor mange der var tilbage efter ${period === "month" ? "hver" : "hvert"} ${billed[period].one}, og hvad modellen forventer herefter.`,
    others: (customers: number) =>
      customers === 0
        ? "Pauser tæller som tid med abonnement."
        : `${some(customers, { one: "anden kunde", other: "andre kunder" })} begyndte senere og er ikke fulgt længe nok. Pauser tæller som tid med abonnement.`,
    tooFew: (found: number, needed: number, period: keyof typeof billed) =>
      `En fremskrivning kræver ${some(needed, forms(billed[period]))}, hvor mindst halvdelen af kunderne er fulgt; filen har ${some(found, forms(billed[period]))}. Vælg kortere perioder, eller eksportér en længere periode.`,
    nobody: "Der er ingen abonnementer frem til den dato.",
    period: "Tid mellem fornyelser",
    periods: billed,
    model: "Model",
    models: {
      "shifted-beta-geometric": "Hver kunde har sin egen risiko for at stoppe (sBG)",
      "beta-discrete-weibull": "Egen risiko, der ændrer sig med tiden som kunde (BdW)",
    },
    stays: "Næste fornyelsesrate",
    next: (renewals: number) => `Stadig kunder ${some(renewals, { one: "fornyelse", other: "fornyelser" })} senere`,
    ofThose: (customers: number) => `af de ${number(customers)}, der er tilbage nu`,
    left: (discount: string) =>
      `Forventede kommende fornyelser pr. tilbageværende kunde, diskonteret med ${discount} om året`,
    alike:
      "Der er ingen målbar forskel på, hvor sandsynligt det er, at kunderne stopper, så fremskrivningen bruger én churnrate for alle.",
    figure:
      "Andel af kohorten, der stadig er kunder efter hver fornyelse: faktisk (fuld linje) og model (stiplet linje).",
    after: (renewals: number) => number(renewals),
    renewal: "Fornyelser",
    seen: "Faktisk",
    projected: "Model",
    share: "Andel",
    how: "De kunder, der lettest stopper, stopper først, så fornyelsesraten stiger for hver fornyelse. Én fælles churnrate overser det og giver for få fornyelser.",
    rule: "En kunde, der sluttede på fornyelsesdagen eller før, har ikke fornyet.",
  },
};
