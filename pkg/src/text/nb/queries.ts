// Queries for a warehouse: what each tells, its columns, its options and its result; on the page, in the terminal and in the dbt package.

import type { QueryTexts } from "../en/queries.js";

const list: QueryTexts["list"] = {
  compressedSummary: {
    title: "Prognose (komprimert sammendrag)",
    question: "Hvor mange kunder er fortsatt aktive, og hva kommer de til å kjøpe?",
    use: "Hver kjøpshistorikk én gang, med antall kunder som deler den. Ingen rad nevner en kunde.",
  },
  spendSummary: {
    title: "Beløp per ordre (sammendrag av forbruk)",
    question: "Hvor mye kjøper en kunde for hver gang?",
    use: "Kunder som har kjøpt igjen, etter kjøpsfrekvens og gjennomsnittlig verdi. Sammen med prognosen gir det kundens livstidsverdi (CLV).",
  },
  customerSummary: {
    title: "Kundesammendrag",
    question: "Hva har hver kunde kjøpt, og hva kommer hver av dem til å kjøpe?",
    use: "Én rad per kunde. Bruk det når du trenger prognosen for hver enkelt kunde ved navn.",
  },
  cohortMatrix: {
    title: "Kohorter",
    question: "Hvor mange nye kunder kommer tilbake, måned for måned?",
    use: "Kunder, ordrer og omsetning etter første ordre og alder.",
  },
  survivalTable: {
    title: "Overlevelse",
    question: "Hvor lenge blir kundene?",
    use: "Kunder etter hvor lenge de har blitt, og om de har sluttet. Det gir Kaplan–Meier-kurven.",
  },
  rfmInputs: {
    title: "RFM",
    question: "Hvem er de beste kundene, og hvem er på vei bort?",
    use: "Siste kjøp, antall ordrer og samlet kjøp for hver kunde. Én rad per kunde.",
  },
  surveyCounts: {
    title: "NPS og CSAT",
    question: "Hvor fornøyde er kundene, per segment og over tid?",
    use: "Hvor mange som ga hvert svar, per segment og periode.",
  },
  mrrBridge: {
    title: "MRR fra start til slutt",
    question: "Hvor kommer endringen i månedlig gjentakende inntekt fra?",
    use: "MRR fra nye kunder, høyere betaling, tilbakevunne kunder, lavere betaling og tapte kunder, periode for periode.",
  },
  rowsLeftOut: {
    title: "Utelatte rader",
    question: "Hvilke rader bruker de andre spørringene ikke?",
    use: "Antall rader per årsak. Tallene blir til sammen hele tabellen.",
  },
};

const rows: QueryTexts["rows"] = {
  orders: "Ordrer",
  subscriptions: "Abonnementer",
  survey: "Svar på undersøkelse",
};

const dialects: QueryTexts["dialects"] = {
  bigquery: "BigQuery",
  snowflake: "Snowflake",
  spark: "Spark SQL (Databricks)",
  postgresql: "PostgreSQL",
  duckdb: "DuckDB",
};

const columns: QueryTexts["columns"] = {
  customer: "Kunde",
  date: "Dato",
  amount: "Beløp",
  order: "Ordrenummer",
  quantity: "Antall",
  segment: "Segment å dele opp etter",
  status: "Status",
  currency: "Valuta",
  start: "Abonnementets start",
  end: "Abonnementets slutt",
  score: "Svar",
};

/** What to know about a column. */
const columnNotes: QueryTexts["columnNotes"] = {
  amount: "Beløp under null er tilbakebetalinger.",
  order: "Rader med samme nummer er én ordre. Uten det er alle radene til en kunde på én dag én ordre.",
  quantity: "Da er beløpet prisen for én.",
  segment:
    "F.eks. land eller abonnementstype. En kunde hører til segmentet for sin første ordre eller sitt første abonnement.",
  status: "Oppgi da hvilke statuser som teller.",
  currency: "Oppgi da hvilken valuta som teller.",
  end: "Tom så lenge abonnementet løper.",
};

/** What an option is called, and what to know about it. */
const options: QueryTexts["options"] = {
  asOf: { name: "Statusdato", note: "Dagen alt ses tilbake fra. Standard: den siste dagen i tabellen" },
  timeZone: { name: "Tidssone", note: "F.eks. Europe/Oslo. Standard: dagene slik databasen har dem" },
  calibrationEnd: {
    name: "Siste dag modellen ser",
    note: "Senere kjøp holdes utenfor, for å teste prognosen. Standard: ingenting holdes utenfor",
  },
  period: { name: "Periodens lengde" },
  kind: {
    name: "Beholdt betyr",
    note: "En ordre i den perioden, i den eller senere, eller i et intervall av perioder",
  },
  brackets: {
    name: "Aldre der intervallene begynner",
    note: "F.eks. 0, 1, 3, 6, 12. Standard: 0, 1, 2, 4, 8 og så videre",
  },
  inactiveAfterDays: {
    name: "Tapt etter dager uten ordre",
    note: "Standard: 90-persentilen av pausene mellom ordrer",
  },
  reactivationAfterDays: {
    name: "Tilbakevunnet etter dager uten abonnement",
    note: "Kunder som kommer tilbake før, har aldri sluttet",
  },
  metric: { name: "Hva undersøkelsen spurte om" },
  scale: { name: "Laveste og høyeste svar", note: "F.eks. 1, 5" },
  refunds: { name: "Tilbakebetalinger", note: "De trekkes fra omsetningen (net), eller ikke fra noe (leave-out)" },
  endIs: { name: "Sluttdatoen er", note: "Den første dagen uten abonnementet eller den siste med det" },
  amountPer: { name: "Et beløp gjelder for" },
  count: { name: "Statuser som teller", note: "Slik de er skrevet i tabellen" },
  refundState: { name: "Statuser for tilbakebetaling", note: "De teller der beløpet er under null" },
  currencyCode: { name: "Valuta som teller", note: "Slik den er skrevet i tabellen" },
  roundDays: {
    name: "Avrund tider til dager",
    note: "7 regner i uker: langt færre rader når det er millioner av kunder, og nesten samme prognose",
  },
  minimumCustomers: {
    name: "Minste gruppe som vises",
    note: "Tall om færre kunder (eller svar) skjules i selve spørringen",
  },
};

/** What can be chosen. */
const choices: QueryTexts["choices"] = {
  period: { day: "Dag", week: "Uke", month: "Måned", quarter: "Kvartal", year: "År" },
  kind: {
    classic: "Har bestilt i den perioden",
    unbounded: "I den eller senere",
    bracket: "I et intervall av perioder",
  },
  metric: { nps: "NPS: vil anbefale, 0 til 10", csat: "CSAT: tilfredshet" },
  refunds: { net: "Trekkes fra omsetningen", "leave-out": "Utelates" },
  endIs: { "first-without": "Første dag uten", "last-with": "Siste dag med" },
  amountPer: { day: "Dag", week: "Uke", month: "Måned", quarter: "Kvartal", year: "År" },
};

const asOf = "Statusdatoen, som alt ses tilbake fra";
const least = "Tall om færre kunder (eller svar) skjules: NULL, eller slått sammen i én rad uten nøkkel";
const segment = "Segmentet på kundens første dag";
const isOpen = "1 mens perioden ikke er over, så tallene gjelder hittil; ellers 0";
const histories = {
  segment,
  frequency: "Dager med ordre etter den første (x)",
  recency_days: "Dager fra første til siste ordre (t_x)",
  age_days: "Dager fra første ordre til as_of (T)",
  holdout_days: "Dager holdt utenfor",
  as_of: asOf,
};

const results: QueryTexts["results"] = {
  compressedSummary: {
    ...histories,
    customers: "Kunder som deler denne historikken",
    repeat_spend: "Hva de til sammen kjøpte for etter den første dagen",
    holdout_purchases: "Dager med ordre i dagene som er holdt utenfor, til sammen",
    rounded_to_days: "Tidene er avrundet til så mange dager; 1 er nøyaktig",
    minimum_customers: least,
  },
  spendSummary: {
    frequency: histories.frequency,
    mean_value: "Gjennomsnittlig beløp på disse dagene; kunder innenfor 1\u00a0% av hverandre deler en rad",
    customers: "Kunder i denne raden",
    as_of: asOf,
    minimum_customers: least,
  },
  customerSummary: {
    ...histories,
    customer: "Kunde",
    first_order: "Dagen for første ordre",
    last_order: "Dagen for siste ordre",
    orders: "Ordrer",
    repeat_value: "Gjennomsnittlig beløp på dagene etter den første; 0 hvis det ikke er noen",
    revenue: "Omsetning etter tilbakebetalinger",
    holdout_purchases: "Dager med ordre i dagene som er holdt utenfor",
  },
  cohortMatrix: {
    cohort: "Første dag i perioden for den første ordren",
    segment,
    age: "Perioder siden den første ordrens",
    age_to: "Radens siste alder; NULL hvis den ikke har noen slutt",
    size: "Kunder i kohorten",
    customers: "Kunder beholdt ved denne alderen",
    orders: "Ordrene deres",
    revenue: "Omsetningen deres etter tilbakebetalinger",
    is_open: isOpen,
    period: "Periodens lengde",
    kind: "Når en kunde regnes som beholdt",
    as_of: asOf,
    minimum_customers: least,
  },
  survivalTable: {
    segment,
    duration_days: "Hvor mange dager kundene har blitt",
    has_left: "1 hvis de har sluttet, 0 hvis de var aktive da de sist ble sett",
    customers: "Kunder i denne raden",
    at_risk: "Kunder som ble minst så lenge",
    inactivity_days: "En kunde regnes som tapt etter flere dager enn dette uten ordre; NULL for abonnementer",
    one_time_customers: "Kunder i segmentet som bare har kjøpt på én dag; NULL for abonnementer",
    too_new_customers: "Kunder i segmentet med en første ordre som er for ny; NULL for abonnementer",
    as_of: asOf,
    minimum_customers: least,
  },
  rfmInputs: {
    customer: "Kunde",
    segment,
    recency_days: "Dager siden siste ordre",
    frequency: "Ordrer",
    monetary: "Omsetning etter tilbakebetalinger",
    first_order: "Dagen for første ordre",
    last_order: "Dagen for siste ordre",
    as_of: asOf,
  },
  surveyCounts: {
    segment: "Svarenes segment",
    period_start: "Periodens første dag",
    period: "Periodens lengde",
    is_open: isOpen,
    answers: "Svar",
    promoters: "Svar på 9 eller 10",
    passives: "Svar på 7 eller 8",
    detractors: "Svar fra 0 til 6",
    score: "Personer som ga dette svaret",
    left_out: "Svar som ikke er et trinn på skalaen",
    metric: "Hva det ble spurt om: nps eller csat",
    as_of: `${asOf}; NULL uten dager`,
    minimum_customers: least,
  },
  mrrBridge: {
    period_start: "Periodens første dag",
    period: "Periodens lengde",
    is_open: isOpen,
    start_mrr: "MRR ved start",
    new_mrr: "MRR fra nye kunder",
    expansion_mrr: "Høyere betaling fra kunder som ble",
    reactivation_mrr: "MRR fra tilbakevunne kunder",
    contraction_mrr: "Lavere betaling fra kunder som ble",
    churned_mrr: "MRR tapt med kunder som sluttet",
    end_mrr: "MRR ved slutt",
    start_customers: "Kunder ved start",
    new_customers: "Nye kunder",
    reactivated_customers: "Tilbakevunne kunder",
    lost_customers: "Kunder som sluttet",
    lost_of_new: "Av disse kunder som kom til i samme periode",
    end_customers: "Kunder ved slutt",
    as_of: asOf,
    minimum_customers: least,
  },
  rowsLeftOut: {
    reason: "Hvorfor radene ikke er brukt; counted: de er brukt",
    row_count: "Rader",
  },
};

/** Texts about the queries. */
export const queries: QueryTexts = { list, rows, dialects, columns, columnNotes, options, choices, results };
