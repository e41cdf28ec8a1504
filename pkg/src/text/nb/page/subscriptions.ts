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

const soldSubscription = { one: "solgt abonnement", other: "solgte abonnementer" };

export const subscriptions: typeof English = {
  churn: {
    label: "Frafall",
    title: "Frafall (churn): hvem slutter?",
    customers: (count: number) => `${some(count, noun.customer)}.`,
    ofCustomers: (period: string) => `Tapte kunder i ${period}`,
    ofRevenue: (period: string) => `Tapt månedlig inntekt i ${period}`,
    netIs: (share: string, isWon: boolean) =>
      isWon
        ? `Netto: ${share}. Høyere betaling og tilbakevunne kunder ga mer enn det som ble tapt.`
        : `Netto: ${share}, etter høyere betaling og tilbakevunne kunder.`,
    revenueFormula:
      "Månedlig inntekt tapt med kunder som sluttet eller betaler mindre nå ÷ månedlig inntekt ved start. Beløp har ikke noe konfidensintervall.",
    choose: "Hvilke kunder regnes som tapte?",
    conventions: {
      "opening-cohort": "Kunder ved start som sluttet",
      "all-lost": "Alle som sluttet ÷ kunder ved start",
      midpoint: "Alle som sluttet ÷ gjennomsnitt av start og slutt",
      "start-plus-new": "Alle som sluttet ÷ start pluss nye",
    },
    formulas: {
      "opening-cohort": "Kunder ved start som sluttet ÷ kunder ved start",
      "all-lost": "Alle kunder som sluttet ÷ kunder ved start",
      midpoint: "Alle kunder som sluttet ÷ gjennomsnittet av kunder ved start og slutt",
      "start-plus-new": "Alle kunder som sluttet ÷ kunder ved start pluss nye kunder",
    },
    figure: "Andel tapte kunder i hver periode. Båndet viser 95\u00a0% konfidensintervall.",
    few: "Perioder med færre enn 30 kunder ved start er ikke tegnet inn.",
    period: "Periode",
    start: "Ved start",
    new: "Nye",
    back: "Kom tilbake",
    lost: "Sluttet",
    end: "Ved slutt",
    rate: "Tapt",
    range: "Intervall",
    range95: "Intervallet er 95\u00a0% konfidensintervall.",
    low: "Nedre",
    high: "Øvre",
    gross: "Tapt inntekt",
    net: "Tapt inntekt, netto",
    open: "«Hittil»: perioden er ikke over, så den har ingen rate.",
    unfinished: "Ingen periode er over ennå, så det er ingen rate. Velg kortere perioder.",
  },
  scorecard: {
    label: "Nøkkeltall",
    title: "Nøkkeltall",
    metrics: {
      customers: "Kunder ved slutt",
      "new-customers": "Nye kunder",
      churn: "Frafallsrate",
      retention: "Bevaringsrate",
      mrr: "Månedlig gjentakende inntekt (MRR) ved slutt",
      "gross-revenue-retention": "Beholdt inntekt, brutto (GRR)",
      "net-revenue-retention": "Beholdt inntekt, netto (NRR)",
    },
    changes: (before: string, changes: readonly string[]) =>
      `Signifikante endringer siden ${before}: ${changes.join("; ")}.`,
    changeOf: (figure: string, isHigher: boolean, before: string, after: string) =>
      `${figure}, ${isHigher ? "opp" : "ned"} fra ${before} til ${after}`,
    figure: "Nøkkeltall",
    change: (before: string) => `Siden ${before}`,
    verdict: (isSure: boolean) => (isSure ? "signifikant" : "kan være tilfeldig"),
    range: "De små tallene viser 95\u00a0% konfidensintervall.",
    test: "Signifikant: ren tilfeldighet ville gitt en slik endring i færre enn 1 av 20 tilfeller (p under 0,05). Antall og beløp er nøyaktige, så de testes ikke.",
    kept: "Frafall og kundebevaring er andeler av kundene eller inntekten ved periodens start. Brutto ser bort fra høyere betaling; netto tar den med.",
    unfinished: (period: string) => `Ikke tatt med fordi perioden ikke er over: ${period}.`,
    none: "Ingen periode er over ennå. Velg kortere perioder.",
    overTime: "Over tid",
    choose: "Nøkkeltall over tid",
    drawn: (figure: string) => `${figure} i hver periode.`,
    band: "Båndet viser 95\u00a0% konfidensintervall.",
    few: "Perioder med færre enn 30 kunder ved start er ikke tegnet inn.",
    many: "Med mange perioder vil omtrent 1 av 20 se signifikant ut ved en tilfeldighet.",
    period: "Periode",
    value: "Verdi",
    low: "Nedre",
    high: "Øvre",
    since: "Siden perioden før",
    sinceLow: "Endring, nedre",
    sinceHigh: "Endring, øvre",
    p: "p-verdi",
    why: "Hvorfor det ikke er noen verdi",
  },
  revenue: {
    label: "MRR",
    title: "Månedlig gjentakende inntekt (MRR)",
    atEnd: (period: string) => `MRR ved utgangen av ${period}`,
    growth: (share: string, isLess: boolean) => `${isLess ? "" : "+"}${share} siden starten`,
    formula: "Start + fra nye + høyere betaling + fra tilbakevunne − lavere betaling − tapt med kunder som sluttet",
    kept: (period: string) => `Beholdt inntekt, netto (NRR) i ${period}`,
    netRetentionIs:
      "Beholdt inntekt, netto (NRR): hva kundene ved start betaler ved slutt, med høyere og lavere betaling ÷ hva de betalte ved start. Brutto (GRR) ser bort fra høyere betaling.",
    quickRatioIs:
      "Quick ratio: (fra nye + høyere betaling) ÷ (lavere betaling + tapt med kunder som sluttet). Over 1 vokser inntekten.",
    bridge: (period: string) => `MRR fra start til slutt i ${period}, i filens valuta`,
    bridgePart: "Del",
    bridgeAmount: "Beløp per måned",
    figure: "MRR vunnet (over linjen) og tapt (under den) i hver periode, i filens valuta.",
    period: "Periode",
    start: "Ved start",
    new: "Fra nye",
    expansion: "Høyere betaling",
    reactivation: "Tilbakevunnet",
    contraction: "Lavere betaling",
    churned: "Tapt",
    end: "Ved slutt",
    grossRetention: "Beholdt, brutto (GRR)",
    netRetention: "Beholdt, netto (NRR)",
    quickRatio: "Quick ratio",
    perMonth: "Alle beløp er per måned: en årspris teller som en tolvdel.",
    open: "«Hittil»: perioden er ikke over, så den har ingen rater.",
    unfinished: "Ingen periode er over ennå. Velg kortere perioder.",
  },
  tenure: {
    ...groupsStaying(plan),
    lead: "Fra den første startdatoen til den siste sluttdatoen, medregnet pauser. Kunder som fortsatt er aktive, telles til og med statusdatoen.",
    none: "Det er ingen kunder å analysere.",
    figure: "Andel som fortsatt er kunder, etter dager siden den første startdatoen.",
    band: "Båndet viser 95\u00a0% konfidensintervall.",
    plan: "Abonnementstype",
    noPlan: "Uten abonnementstype",
  },
  reasons: {
    label: "Årsaker til å slutte",
    title: "Hvorfor slutter kundene?",
    first: (reason: string, share: string) =>
      `«${reason}» er den vanligste årsaken: ${share} av kundene som har sluttet.`,
    lead: (left: number) => `${some(left, noun.customer)} har sluttet og ikke kommet tilbake.`,
    nobody: "Ingen har sluttet.",
    none: "Ingen årsak oppgitt",
    reason: "Årsak",
    customers: "Kunder",
    share: "Andel av dem som har sluttet",
    cumulative: "Kumulert andel",
    revenue: "Tapt MRR",
    revenueShare: "Andel av tapt MRR",
    howCounted:
      "Andelene er av alle kunder som har sluttet, også dem uten årsak. Den kumulerte andelen legger sammen årsakene ovenfra: noen få forklarer ofte det meste av tapet.",
    without: (count: number) =>
      `${some(count, noun.customer)} har sluttet uten å oppgi årsak. Hvis årsakene deres er annerledes, er andelene skjeve.`,
    cut: (shown: number, all: number) =>
      `De ${number(shown)} vanligste av ${number(all)} årsaker. Alle er med når du lagrer tabellen.`,
  },
  incidence: {
    label: "Årsaker over tid",
    title: "Når slutter kundene, fordelt på årsak?",
    lead: "Kumulativ insidens: andelen av kundene som har sluttet av hver årsak, etter dager siden den første startdatoen. En kunde slutter bare av én årsak, så andelene gir til sammen den samlede andelen tapte kunder.",
    none: "Ingen årsak oppgitt",
    others: "Alle andre årsaker",
    by: (reason: string, days: number) => `Sluttet på grunn av «${reason}» innen ${some(days, noun.day)}`,
    figure: "Andel av kundene som har sluttet av hver årsak, etter dager siden den første startdatoen.",
    drawn: (shown: number, all: number, withNone: boolean) =>
      `Figuren viser de ${number(shown)} vanligste av ${number(all)} årsaker${withNone ? ", «Ingen årsak oppgitt» medregnet" : ""}.`,
    reason: "Årsak",
    lost: "Tapte kunder",
    after: (days: number) => `Andel etter ${some(days, noun.day)}`,
    alone: (days: number) => `1 − Kaplan–Meier etter ${some(days, noun.day)}`,
    still: "Fortsatt kunder",
    differ: "Er det forskjell på abonnementstypene?",
    verdict: (differ: boolean) => (differ ? "Ja" : "Ingen klar forskjell"),
    test: "Grays test sammenligner abonnementstypene for hver årsak. Tester du mange årsaker, vil omtrent 1 av 20 se signifikant ut ved en tilfeldighet.",
    next: "Neste steg: begynn med kurven som stiger først, og kontakt kundene før den dagen.",
    day: "Dag",
    share: "Andel sluttet av denne årsaken",
    lostSoFar: "Tapte kunder så langt",
    low: "Nedre",
    high: "Øvre",
  },
  leaving: {
    label: "I faresonen",
    title: "Hvilke kontrakter er i faresonen?",
    lead: (days: number) =>
      `Hvor sannsynlig det er at hver kunde slutter innen ${some(days, noun.day)}, ut fra dem som har vært kunder like lenge.`,
    asOf: (day: string) => `Fra ${day}.`,
    choose: "Se fremover",
    days: (days: number) => some(days, noun.day),
    active: "Aktive kunder",
    expected: "Forventes å slutte",
    ofKnown: (count: number) => `av ${number(count)} med kjent sannsynlighet`,
    atStake: "Inntekt på spill",
    within: (days: number) => `innen ${some(days, noun.day)}`,
    customer: "Kunde",
    value: "Inntekt på spill",
    amount: "MRR",
    probability: "Sannsynlighet for å slutte",
    plan: "Første abonnementstype",
    tenure: "Dager som kunde",
    low: "Nedre",
    high: "Øvre",
    why: "Hvorfor ukjent",
    nobody: "Det er ingen aktive abonnementer.",
    more: (shown: number, all: number) =>
      `De ${number(shown)} av ${number(all)} med mest inntekt på spill. Alle er med når du lagrer tabellen.`,
    unknown: (count: number) => `Sannsynligheten er ukjent for ${some(count, noun.customer)}.`,
    how: "Slik er det beregnet",
    rules: {
      probability:
        "Sannsynlighet for å slutte: av kundene med samme abonnementstype som har vært kunder like lenge, andelen som sluttet innen det samme antallet dager.",
      value: "Inntekt på spill: hva kunden betaler per måned × antall måneder frem × sannsynligheten for å slutte.",
      past: "Dette forutsetter at kunder slutter som hittil. En ny pris eller en ny konkurrent kan ikke forutses.",
    },
  },
  discounts: {
    label: "Rabatter",
    title: "Rabatter på listeprisen",
    atRenewals: "Rabatt ved fornyelse",
    atFirstSales: "Rabatt ved første salg",
    formula: "1 − betalt beløp ÷ listepriser for de samme abonnementene",
    of: (priced: number, sold: number) =>
      priced === sold
        ? `Ut fra ${some(sold, soldSubscription)}.`
        : `Ut fra ${number(priced)} av ${some(sold, soldSubscription)}; resten står nedenfor.`,
    median: "Medianrabatt",
    discounted: "Solgt under listepris",
    choose: "Grupper etter",
    by: { "": "Ingen gruppering", plan: "Abonnementstype", manager: "Kundeansvarlig" },
    period: "Periode",
    group: "Gruppe",
    noPlan: "Uten abonnementstype",
    noManager: "Uten kundeansvarlig",
    renewals: "Fornyelser",
    renewalDiscount: "Rabatt ved fornyelse",
    renewalMedian: "Medianrabatt",
    renewalsDiscounted: "Solgt under listepris",
    firstSales: "Første salg",
    firstSaleDiscount: "Rabatt ved første salg",
    whatCounts: (days: number) =>
      days === 1
        ? "En fornyelse starter den dagen det forrige abonnementet slutter. Alt senere er en tilbakevunnet kunde."
        : `En fornyelse starter færre enn ${some(days, noun.day)} etter at det forrige abonnementet sluttet. Alt senere er en tilbakevunnet kunde.`,
    additions: (count: number) =>
      `${some(count, { one: "tilleggsabonnement", other: "tilleggsabonnementer" })} er ikke tatt med.`,
    reactivations: (count: number) =>
      `${some(count, { one: "abonnement", other: "abonnementer" })} fra tilbakevunne kunder er ikke tatt med.`,
    open: "«Hittil»: perioden er ikke over, så den har ingen tall.",
    odd: "Usannsynlige priser",
    oddLead: "De er ikke tatt med. Det kan være feil i filen.",
    oddCut: (count: number) => `De første ${number(count)}.`,
    customer: "Kunde",
    start: "Start",
    paid: "Pris per måned",
    list: "Listepris per måned",
    problem: "Problem",
    problems: {
      "above-list-price": "Koster mer enn listeprisen",
      "zero-list-price": "Listeprisen er null",
      "without-list-price": "Ingen listepris",
    },
  },
  managers: {
    label: "Kundeansvarlige",
    title: "Kunder per kundeansvarlig",
    first: (manager: string, share: string, isRevenue: boolean) =>
      `${manager} har ansvaret for ${share} av ${isRevenue ? "den månedlige inntekten" : "kundene"}.`,
    lead: "Hva står på spill hvis en kundeansvarlig sier opp og tar med seg kunder?",
    choose: "Kundebevaring fra",
    ago: (days: number) => `for ${some(days, noun.day)} siden`,
    manager: "Kundeansvarlig",
    nobody: "Ingen",
    customers: "Kunder",
    share: "Andel av kundene",
    revenue: "MRR",
    revenueShare: "Andel av MRR",
    kept: "Beholdt",
    keptLow: "Beholdt, nedre",
    keptHigh: "Beholdt, øvre",
    left: "Sluttet",
    none: "Ingen kundeansvarlig har aktive kunder.",
    keptIs: (day: string) =>
      `Av kundene en kundeansvarlig hadde ${day}: hvor mange som har sluttet, og andelen som er beholdt, uansett hvem som har ansvaret nå. Intervallet er 95\u00a0% konfidensintervall.`,
    shared: (count: number) =>
      `${some(count, noun.customer)} har flere kundeansvarlige samtidig og teller under én av dem.`,
    cut: (shown: number, all: number) =>
      `De ${number(shown)} av ${number(all)} med mest på spill. Alle er med når du lagrer tabellen.`,
  },
  renewals: {
    label: "Fornyelser",
    title: "Hvor mange fornyer?",
    lead: (cohort: number, renewals: number, period: keyof typeof billed) =>
      `${some(cohort, noun.customer)} begynte for minst ${some(renewals, forms(billed[period]))} siden. Her ser du hvor mange som var igjen etter ${period === "month" ? "hver" : "hvert"} ${billed[period].one}, og hva modellen forventer fremover.`,
    others: (customers: number) =>
      customers === 0
        ? "Pauser teller som tid med abonnement."
        : `${some(customers, { one: "annen kunde", other: "andre kunder" })} begynte senere og er ikke fulgt lenge nok. Pauser teller som tid med abonnement.`,
    tooFew: (found: number, needed: number, period: keyof typeof billed) =>
      `En fremskrivning krever ${some(needed, forms(billed[period]))} der minst halvparten av kundene er fulgt; filen har ${some(found, forms(billed[period]))}. Velg kortere perioder, eller eksporter en lengre tid.`,
    nobody: "Det er ingen abonnementer frem til den datoen.",
    period: "Tid mellom fornyelser",
    periods: billed,
    model: "Modell",
    models: {
      "shifted-beta-geometric": "Egen risiko for å slutte for hver kunde (sBG)",
      "beta-discrete-weibull": "Egen risiko som endrer seg med tiden som kunde (BdW)",
    },
    stays: "Neste fornyelsesrate",
    next: (renewals: number) => `Fortsatt kunder ${some(renewals, { one: "fornyelse", other: "fornyelser" })} senere`,
    ofThose: (customers: number) => `av ${number(customers)} som er igjen nå`,
    left: (discount: string) =>
      `Forventede kommende fornyelser per kunde som er igjen, diskontert med ${discount} i året`,
    alike:
      "Det er ingen målbar forskjell på hvor sannsynlig det er at kundene slutter, så fremskrivningen bruker én frafallsrate for alle.",
    figure:
      "Andel av kohorten som fortsatt er kunder etter hver fornyelse: faktisk (heltrukket linje) og modell (stiplet linje).",
    after: (renewals: number) => number(renewals),
    renewal: "Fornyelser",
    seen: "Faktisk",
    projected: "Modell",
    share: "Andel",
    how: "Kundene som lettest slutter, slutter først, så fornyelsesraten øker for hver fornyelse. Én felles frafallsrate overser det og gir for få fornyelser.",
    rule: "En kunde som sluttet på fornyelsesdagen eller før, har ikke fornyet.",
  },
};
