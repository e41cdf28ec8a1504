// Queries for a warehouse, in Polish: what each tells, its columns, its options and its result; on the page, in the terminal and in
// the dbt package.

import type { QueryTexts } from "../en/queries.js";

const list: QueryTexts["list"] = {
  compressedSummary: {
    title: "Prognoza (podsumowanie skrócone)",
    question: "Ilu klientów nadal jest aktywnych i co kupią?",
    use: "Każda historia zakupów raz, z liczbą klientów, którzy ją mają. Żaden wiersz nie wskazuje klienta.",
  },
  spendSummary: {
    title: "Wydatki na zamówienie",
    question: "Ile klient wydaje za każdym razem?",
    use: "Ponownie kupujący według liczby i średniej wartości zakupów. Razem z prognozą daje wartość życiową klienta (CLV).",
  },
  customerSummary: {
    title: "Podsumowanie klientów",
    question: "Co kupił każdy klient i co jeszcze kupi?",
    use: "Jeden wiersz na klienta. Użyj go, gdy potrzebujesz prognozy dla każdego klienta z osobna.",
  },
  cohortMatrix: {
    title: "Kohorty",
    question: "Ilu nowych klientów wraca, miesiąc po miesiącu?",
    use: "Klienci, zamówienia i przychody według pierwszego zamówienia i czasu od niego.",
  },
  survivalTable: {
    title: "Krzywa przeżycia",
    question: "Jak długo klienci zostają?",
    use: "Klienci według tego, jak długo zostali i czy odeszli. Daje krzywą Kaplana–Meiera.",
  },
  rfmInputs: {
    title: "RFM",
    question: "Kto jest najlepszym klientem, a kto powoli odchodzi?",
    use: "Ostatni zakup, liczba zamówień i wartość zakupów każdego klienta. Jeden wiersz na klienta.",
  },
  surveyCounts: {
    title: "NPS i CSAT",
    question: "Jak bardzo klienci są zadowoleni, według segmentów i w czasie?",
    use: "Liczba osób, które udzieliły każdej odpowiedzi, według segmentu i okresu.",
  },
  mrrBridge: {
    title: "Zmiany MRR",
    question: "Skąd bierze się zmiana miesięcznego przychodu cyklicznego (MRR)?",
    use: "MRR od nowych i odzyskanych klientów, wzrost, spadek i MRR utracony, okres po okresie.",
  },
  rowsLeftOut: {
    title: "Pominięte wiersze",
    question: "Których wierszy nie używają pozostałe zapytania?",
    use: "Liczba wierszy według powodu. Razem dają całą tabelę.",
  },
};

const rows: QueryTexts["rows"] = {
  orders: "Zamówienia",
  subscriptions: "Subskrypcje",
  survey: "Odpowiedzi z ankiety",
};

const dialects: QueryTexts["dialects"] = {
  bigquery: "BigQuery",
  snowflake: "Snowflake",
  spark: "Spark SQL (Databricks)",
  postgresql: "PostgreSQL",
  duckdb: "DuckDB",
};

const columns: QueryTexts["columns"] = {
  customer: "Klient",
  date: "Data",
  amount: "Kwota",
  order: "Numer zamówienia",
  quantity: "Ilość",
  segment: "Segment do podziału",
  status: "Status",
  currency: "Waluta",
  start: "Początek subskrypcji",
  end: "Koniec subskrypcji",
  score: "Odpowiedź",
};

/** What to know about a column. */
const columnNotes: QueryTexts["columnNotes"] = {
  amount: "Kwoty poniżej zera to zwroty pieniędzy.",
  order:
    "Wiersze z tym samym numerem to jedno zamówienie. Bez niego wszystkie wiersze klienta z jednego dnia to jedno zamówienie.",
  quantity: "Kwota jest wtedy ceną jednej sztuki.",
  segment: "Np. kraj lub plan. Klient należy do segmentu swojego pierwszego zamówienia lub pierwszej subskrypcji.",
  status: "Podaj wtedy statusy, które się liczą.",
  currency: "Podaj wtedy walutę, która się liczy.",
  end: "Puste, dopóki subskrypcja trwa.",
};

/** What an option is called, and what to know about it. */
const options: QueryTexts["options"] = {
  asOf: { name: "Dzień, od którego patrzymy wstecz", note: "Domyślnie: ostatni dzień w tabeli" },
  timeZone: { name: "Strefa czasowa", note: "Np. Europe/Warsaw. Domyślnie: dni takie jak w bazie" },
  calibrationEnd: {
    name: "Ostatni dzień, który widzi model",
    note: "Późniejsze zakupy są odkładane, aby sprawdzić prognozę. Domyślnie: nic nie jest odkładane",
  },
  period: { name: "Długość okresu" },
  kind: {
    name: "Kto liczy się jako utrzymany",
    note: "Kto zamówił w tym okresie, w nim lub później albo w przedziale okresów",
  },
  brackets: {
    name: "Od których okresów zaczynają się przedziały",
    note: "Np. 0, 1, 3, 6, 12. Domyślnie: 0, 1, 2, 4, 8 itd.",
  },
  inactiveAfterDays: {
    name: "Utracony po (dni bez zamówienia)",
    note: "Domyślnie: 90. percentyl przerw między zamówieniami",
  },
  reactivationAfterDays: {
    name: "Odzyskany po (dni bez subskrypcji)",
    note: "Kto wraca wcześniej, nie liczy się jako utracony",
  },
  metric: { name: "O co pytała ankieta" },
  scale: { name: "Najniższa i najwyższa odpowiedź", note: "Np. 1, 5" },
  refunds: { name: "Zwroty pieniędzy", note: "Zmniejszają przychody (net) albo nie (leave-out)" },
  endIs: { name: "Koniec to", note: "Pierwszy dzień bez subskrypcji albo jej ostatni dzień" },
  amountPer: { name: "Kwota za" },
  count: { name: "Statusy, które się liczą", note: "Tak, jak są zapisane w tabeli" },
  refundState: { name: "Statusy zwrotów pieniędzy", note: "Liczą się, jeśli kwota jest poniżej zera" },
  currencyCode: { name: "Waluta, która się liczy", note: "Tak, jak jest zapisana w tabeli" },
  roundDays: {
    name: "Zaokrąglij czas do dni",
    note: "7 liczy w tygodniach: o wiele mniej wierszy przy milionach klientów i prawie ta sama prognoza",
  },
  minimumCustomers: {
    name: "Najmniejsza pokazywana grupa",
    note: "Dane o mniejszej liczbie klientów (lub odpowiedzi) są ukrywane już w zapytaniu",
  },
};

/** What can be chosen. */
const choices: QueryTexts["choices"] = {
  period: { day: "Dzień", week: "Tydzień", month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
  kind: {
    classic: "Zamówienie w tym okresie",
    unbounded: "W nim lub później",
    bracket: "W przedziale okresów",
  },
  metric: { nps: "NPS: czy polecisz, od 0 do 10", csat: "CSAT: satysfakcja" },
  refunds: { net: "Zmniejszają przychody", "leave-out": "Są pomijane" },
  endIs: { "first-without": "Pierwszy dzień bez subskrypcji", "last-with": "Ostatni dzień subskrypcji" },
  amountPer: { day: "Dzień", week: "Tydzień", month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
};

const asOf = "Dzień, od którego wszystko patrzy wstecz";
const least =
  "Dane o mniejszej liczbie klientów (lub odpowiedzi) są ukrywane: NULL albo zsumowane w jednym wierszu bez klucza";
const segment = "Segment z pierwszego dnia klienta";
const isOpen = "1, dopóki okres trwa, a dane są niepełne; w przeciwnym razie 0";
const histories = {
  segment,
  frequency: "Dni z zamówieniem po pierwszym (x)",
  recency_days: "Dni od pierwszego zamówienia do ostatniego (t_x)",
  age_days: "Dni od pierwszego zamówienia do as_of (T)",
  holdout_days: "Dni odłożone do sprawdzenia",
  as_of: asOf,
};

const results: QueryTexts["results"] = {
  compressedSummary: {
    ...histories,
    customers: "Klienci z tą historią",
    repeat_spend: "Ile łącznie wydali po swoich pierwszych dniach",
    holdout_purchases: "Ich dni z zamówieniem w odłożonym czasie, łącznie",
    rounded_to_days: "Do ilu dni zaokrąglono czas; 1 to dokładnie",
    minimum_customers: least,
  },
  spendSummary: {
    frequency: histories.frequency,
    mean_value: "Średnia kwota tych dni; klienci różniący się najwyżej o 1% są w jednym wierszu",
    customers: "Klienci w tym wierszu",
    as_of: asOf,
    minimum_customers: least,
  },
  customerSummary: {
    ...histories,
    customer: "Klient",
    first_order: "Dzień pierwszego zamówienia",
    last_order: "Dzień ostatniego zamówienia",
    orders: "Zamówienia",
    repeat_value: "Średnia kwota dni po pierwszym; 0, jeśli ich nie ma",
    revenue: "Przychody po odjęciu zwrotów",
    holdout_purchases: "Dni z zamówieniem w odłożonym czasie",
  },
  cohortMatrix: {
    cohort: "Pierwszy dzień okresu pierwszego zamówienia",
    segment,
    age: "Okresy od okresu pierwszego zamówienia",
    age_to: "Ostatni okres wiersza; NULL, jeśli nie ma końca",
    size: "Klienci kohorty",
    customers: "Klienci utrzymani w tym okresie",
    orders: "Ich zamówienia",
    revenue: "Ich przychody po odjęciu zwrotów",
    is_open: isOpen,
    period: "Długość okresu",
    kind: "Kiedy klient liczy się jako utrzymany",
    as_of: asOf,
    minimum_customers: least,
  },
  survivalTable: {
    segment,
    duration_days: "Ile dni zostali ci klienci",
    has_left: "1, jeśli odeszli; 0, jeśli przy ostatniej obserwacji byli aktywni",
    customers: "Klienci w tym wierszu",
    at_risk: "Klienci, którzy zostali co najmniej tak długo",
    inactivity_days: "Klient jest utracony po większej liczbie dni bez zamówienia niż podana; NULL dla subskrypcji",
    one_time_customers: "Klienci segmentu z zakupami tylko w jednym dniu; NULL dla subskrypcji",
    too_new_customers: "Klienci segmentu ze zbyt niedawnym pierwszym zamówieniem; NULL dla subskrypcji",
    as_of: asOf,
    minimum_customers: least,
  },
  rfmInputs: {
    customer: "Klient",
    segment,
    recency_days: "Dni od ostatniego zamówienia",
    frequency: "Zamówienia",
    monetary: "Przychody po odjęciu zwrotów",
    first_order: "Dzień pierwszego zamówienia",
    last_order: "Dzień ostatniego zamówienia",
    as_of: asOf,
  },
  surveyCounts: {
    segment: "Segment odpowiedzi",
    period_start: "Pierwszy dzień okresu",
    period: "Długość okresu",
    is_open: isOpen,
    answers: "Odpowiedzi",
    promoters: "Odpowiedzi 9 lub 10",
    passives: "Odpowiedzi 7 lub 8",
    detractors: "Odpowiedzi od 0 do 6",
    score: "Osoby, które udzieliły tej odpowiedzi",
    left_out: "Odpowiedzi spoza skali",
    metric: "O co pytano: nps lub csat",
    as_of: `${asOf}; NULL bez dni`,
    minimum_customers: least,
  },
  mrrBridge: {
    period_start: "Pierwszy dzień okresu",
    period: "Długość okresu",
    is_open: isOpen,
    start_mrr: "MRR na początku",
    new_mrr: "MRR od nowych klientów",
    expansion_mrr: "Wzrost MRR u obecnych klientów",
    reactivation_mrr: "MRR od odzyskanych klientów",
    contraction_mrr: "Spadek MRR u obecnych klientów",
    churned_mrr: "MRR utracony wraz z klientami",
    end_mrr: "MRR na końcu",
    start_customers: "Klienci na początku",
    new_customers: "Nowi klienci",
    reactivated_customers: "Odzyskani klienci",
    lost_customers: "Utraceni klienci",
    lost_of_new: "W tym klienci, którzy dołączyli w tym samym okresie",
    end_customers: "Klienci na końcu",
    as_of: asOf,
    minimum_customers: least,
  },
  rowsLeftOut: {
    reason: "Dlaczego wiersze nie są użyte; counted: są użyte",
    row_count: "Wiersze",
  },
};

/** Texts about the queries. */
export const queries: QueryTexts = { list, rows, dialects, columns, columnNotes, options, choices, results };
