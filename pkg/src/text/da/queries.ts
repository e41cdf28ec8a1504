// Queries for a warehouse: what each tells, its columns, its options and its result; on the page, in the terminal and in the dbt package.

import type { QueryTexts } from "../en/queries.js";

const list: QueryTexts["list"] = {
  compressedSummary: {
    title: "Prognose (komprimeret oversigt)",
    question: "Hvor mange kunder er stadig aktive, og hvad vil de købe?",
    use: "Hver købshistorik én gang med antallet af kunder, der deler den. Ingen række nævner en kunde.",
  },
  spendSummary: {
    title: "Beløb pr. ordre (oversigt over forbrug)",
    question: "Hvor meget køber en kunde for ad gangen?",
    use: "Genkøbende kunder efter købsfrekvens og gennemsnitlig værdi. Sammen med prognosen giver det kundens livstidsværdi (CLV).",
  },
  customerSummary: {
    title: "Kundeoversigt",
    question: "Hvad har hver kunde købt, og hvad vil hver af dem købe?",
    use: "Én række pr. kunde. Brug den, når du skal have prognosen for hver enkelt kunde ved navn.",
  },
  cohortMatrix: {
    title: "Kohorter",
    question: "Hvor mange nye kunder kommer tilbage, måned for måned?",
    use: "Kunder, ordrer og omsætning efter første ordre og alder.",
  },
  survivalTable: {
    title: "Overlevelse",
    question: "Hvor længe bliver kunderne?",
    use: "Kunder efter, hvor længe de er blevet, og om de er stoppet. Det giver Kaplan–Meier-kurven.",
  },
  rfmInputs: {
    title: "RFM",
    question: "Hvem er de bedste kunder, og hvem er på vej væk?",
    use: "Seneste køb, antal ordrer og samlet køb for hver kunde. Én række pr. kunde.",
  },
  surveyCounts: {
    title: "NPS og CSAT",
    question: "Hvor tilfredse er kunderne, pr. segment og over tid?",
    use: "Hvor mange der gav hvert svar, pr. segment og periode.",
  },
  mrrBridge: {
    title: "MRR fra start til slut",
    question: "Hvor kommer ændringen i den månedlige tilbagevendende omsætning fra?",
    use: "MRR fra nye kunder, højere betaling, tilbagevundne kunder, lavere betaling og mistede kunder, periode for periode.",
  },
  rowsLeftOut: {
    title: "Udeladte rækker",
    question: "Hvilke rækker bruger de andre forespørgsler ikke?",
    use: "Antallet af rækker pr. årsag. Tallene giver tilsammen hele tabellen.",
  },
};

const rows: QueryTexts["rows"] = {
  orders: "Ordrer",
  subscriptions: "Abonnementer",
  survey: "Spørgeskemasvar",
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
  amount: "Beløb",
  order: "Ordrenummer",
  quantity: "Antal",
  segment: "Segment at dele op efter",
  status: "Status",
  currency: "Valuta",
  start: "Abonnementets start",
  end: "Abonnementets slutning",
  score: "Svar",
};

/** What to know about a column. */
const columnNotes: QueryTexts["columnNotes"] = {
  amount: "Beløb under nul er tilbagebetalinger.",
  order: "Rækker med samme nummer er én ordre. Uden det er alle en kundes rækker på én dag én ordre.",
  quantity: "Så er beløbet prisen for én.",
  segment:
    "F.eks. land eller abonnementstype. En kunde hører til segmentet for sin første ordre eller sit første abonnement.",
  status: "Angiv så, hvilke statusser der tæller.",
  currency: "Angiv så, hvilken valuta der tæller.",
  end: "Tom, så længe abonnementet løber.",
};

/** What an option is called, and what to know about it. */
const options: QueryTexts["options"] = {
  asOf: { name: "Dag, der ses tilbage fra", note: "Standard: den seneste dag i tabellen" },
  timeZone: { name: "Tidszone", note: "F.eks. Europe/Copenhagen. Standard: dagene, som databasen har dem" },
  calibrationEnd: {
    name: "Sidste dag, modellen ser",
    note: "Senere køb holdes tilbage for at afprøve prognosen. Standard: intet holdes tilbage",
  },
  period: { name: "Periodens længde" },
  kind: {
    name: "Fastholdt betyder",
    note: "En ordre i den periode, i den eller senere, eller i et interval af perioder",
  },
  brackets: {
    name: "Aldre, intervallerne begynder ved",
    note: "F.eks. 0, 1, 3, 6, 12. Standard: 0, 1, 2, 4, 8 og så videre",
  },
  inactiveAfterDays: {
    name: "Mistet efter dage uden ordre",
    note: "Standard: 90-percentilen af pauserne mellem ordrer",
  },
  reactivationAfterDays: {
    name: "Vundet tilbage efter dage uden abonnement",
    note: "Kunder, der kommer igen før, er aldrig stoppet",
  },
  metric: { name: "Hvad undersøgelsen spurgte om" },
  scale: { name: "Laveste og højeste svar", note: "F.eks. 1, 5" },
  refunds: { name: "Tilbagebetalinger", note: "De trækkes fra omsætningen (net) eller fra ingenting (leave-out)" },
  endIs: { name: "Slutdatoen er", note: "Den første dag uden abonnementet eller den sidste med det" },
  amountPer: { name: "Et beløb er pr." },
  count: { name: "Statusser, der tæller", note: "Som de er skrevet i tabellen" },
  refundState: { name: "Statusser for tilbagebetaling", note: "De tæller, hvor beløbet er under nul" },
  currencyCode: { name: "Valuta, der tæller", note: "Som den er skrevet i tabellen" },
  roundDays: {
    name: "Afrund tider til dage",
    note: "7 tæller i uger: langt færre rækker, hvor der er millioner af kunder, og næsten den samme prognose",
  },
  minimumCustomers: {
    name: "Mindste gruppe, der vises",
    note: "Tal om færre kunder (eller svar) skjules i selve forespørgslen",
  },
};

/** What can be chosen. */
const choices: QueryTexts["choices"] = {
  period: { day: "Dag", week: "Uge", month: "Måned", quarter: "Kvartal", year: "År" },
  kind: {
    classic: "Har bestilt i den periode",
    unbounded: "I den eller senere",
    bracket: "I et interval af perioder",
  },
  metric: { nps: "NPS: vil anbefale, 0 til 10", csat: "CSAT: tilfredshed" },
  refunds: { net: "Trækkes fra omsætningen", "leave-out": "Udelades" },
  endIs: { "first-without": "Første dag uden", "last-with": "Sidste dag med" },
  amountPer: { day: "Dag", week: "Uge", month: "Måned", quarter: "Kvartal", year: "År" },
};

const asOf = "Den dag, alt ses tilbage fra";
const least = "Tal om færre kunder (eller svar) skjules: NULL, eller lagt sammen i én række uden nøgle";
const segment = "Segmentet på kundens første dag";
const isOpen = "1, mens perioden ikke er slut, så tallene er indtil nu; ellers 0";
const histories = {
  segment,
  frequency: "Dage med en ordre efter den første (x)",
  recency_days: "Dage fra første til seneste ordre (t_x)",
  age_days: "Dage fra første ordre til as_of (T)",
  holdout_days: "Dage holdt tilbage",
  as_of: asOf,
};

const results: QueryTexts["results"] = {
  compressedSummary: {
    ...histories,
    customers: "Kunder, der deler denne historik",
    repeat_spend: "Hvad de i alt købte for efter den første dag",
    holdout_purchases: "Dage med en ordre i de dage, der er holdt tilbage, i alt",
    rounded_to_days: "Tiderne er afrundet til så mange dage; 1 er nøjagtigt",
    minimum_customers: least,
  },
  spendSummary: {
    frequency: histories.frequency,
    mean_value: "Gennemsnitligt beløb på disse dage; kunder inden for 1\u00a0% af hinanden deler en række",
    customers: "Kunder i denne række",
    as_of: asOf,
    minimum_customers: least,
  },
  customerSummary: {
    ...histories,
    customer: "Kunde",
    first_order: "Dagen for første ordre",
    last_order: "Dagen for seneste ordre",
    orders: "Ordrer",
    repeat_value: "Gennemsnitligt beløb på dagene efter den første; 0, hvis der ingen er",
    revenue: "Omsætning efter tilbagebetalinger",
    holdout_purchases: "Dage med en ordre i de dage, der er holdt tilbage",
  },
  cohortMatrix: {
    cohort: "Første dag i den periode, den første ordre faldt i",
    segment,
    age: "Perioder siden den første ordres",
    age_to: "Rækkens sidste alder; NULL, hvis den er uden slutning",
    size: "Kunder i kohorten",
    customers: "Kunder fastholdt ved denne alder",
    orders: "Deres ordrer",
    revenue: "Deres omsætning efter tilbagebetalinger",
    is_open: isOpen,
    period: "Periodens længde",
    kind: "Hvornår en kunde tæller som fastholdt",
    as_of: asOf,
    minimum_customers: least,
  },
  survivalTable: {
    segment,
    duration_days: "Hvor mange dage kunderne er blevet",
    has_left: "1, hvis de er stoppet, 0, hvis de var aktive, da observationen sluttede",
    customers: "Kunder i denne række",
    at_risk: "Kunder, der blev mindst så længe",
    inactivity_days: "En kunde tæller som mistet efter flere dage end dette uden ordre; NULL for abonnementer",
    one_time_customers: "Kunder i segmentet, der kun har købt på én dag; NULL for abonnementer",
    too_new_customers: "Kunder i segmentet, hvis første ordre er for ny; NULL for abonnementer",
    as_of: asOf,
    minimum_customers: least,
  },
  rfmInputs: {
    customer: "Kunde",
    segment,
    recency_days: "Dage siden seneste ordre",
    frequency: "Ordrer",
    monetary: "Omsætning efter tilbagebetalinger",
    first_order: "Dagen for første ordre",
    last_order: "Dagen for seneste ordre",
    as_of: asOf,
  },
  surveyCounts: {
    segment: "Svarenes segment",
    period_start: "Periodens første dag",
    period: "Periodens længde",
    is_open: isOpen,
    answers: "Svar",
    promoters: "Svar på 9 eller 10",
    passives: "Svar på 7 eller 8",
    detractors: "Svar fra 0 til 6",
    score: "Personer, der gav dette svar",
    left_out: "Svar, der ikke er et trin på skalaen",
    metric: "Hvad der blev spurgt om: nps eller csat",
    as_of: `${asOf}; NULL uden dage`,
    minimum_customers: least,
  },
  mrrBridge: {
    period_start: "Periodens første dag",
    period: "Periodens længde",
    is_open: isOpen,
    start_mrr: "MRR ved start",
    new_mrr: "MRR fra nye kunder",
    expansion_mrr: "Højere betaling fra kunder, der blev",
    reactivation_mrr: "MRR fra tilbagevundne kunder",
    contraction_mrr: "Lavere betaling fra kunder, der blev",
    churned_mrr: "MRR mistet med kunder, der stoppede",
    end_mrr: "MRR ved slut",
    start_customers: "Kunder ved start",
    new_customers: "Nye kunder",
    reactivated_customers: "Tilbagevundne kunder",
    lost_customers: "Kunder, der stoppede",
    lost_of_new: "Heraf kunder, der var kommet til i samme periode",
    end_customers: "Kunder ved slut",
    as_of: asOf,
    minimum_customers: least,
  },
  rowsLeftOut: {
    reason: "Hvorfor rækkerne ikke er brugt; counted: de er brugt",
    row_count: "Rækker",
  },
};

/** Texts about the queries. */
export const queries: QueryTexts = { list, rows, dialects, columns, columnNotes, options, choices, results };
