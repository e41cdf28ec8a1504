// Subscriptions in Polish: churn, scorecard, MRR, survival, reasons, contracts at risk, discounts, account managers, renewals.

import type { subscriptions as English } from "../../en/page/subscriptions.js";
import {
  customers,
  days as dayCount,
  form,
  number,
  ofCustomers,
  ofDays,
  period as periodOf,
  some,
} from "./counting.js";
import { groupsStaying } from "./staying.js";

export const subscriptions: typeof English = {
  churn: {
    label: "Odejścia",
    title: "Odejścia: kto odchodzi",
    customers: (count) => `${customers(count)}.`,
    ofCustomers: (period) => `Utraceni klienci: ${period}`,
    ofRevenue: (period) => `Utracony MRR: ${period}`,
    netIs: (share, isWon) =>
      isWon
        ? `Netto: ${share}. Wzrost u obecnych klientów i odzyskani klienci dali więcej, niż utracono.`
        : `Netto: ${share}, po uwzględnieniu wzrostu u obecnych klientów i klientów odzyskanych.`,
    revenueFormula:
      "Miesięczny przychód utracony przez odejścia i niższe płatności ÷ miesięczny przychód na początku. Kwoty nie mają przedziału ufności.",
    choose: "Kto liczy się jako utracony",
    conventions: {
      "opening-cohort": "Klienci z początku okresu, którzy odeszli",
      "all-lost": "Wszyscy, którzy odeszli ÷ początek",
      midpoint: "Wszyscy, którzy odeszli ÷ średnia z okresu",
      "start-plus-new": "Wszyscy, którzy odeszli ÷ początek i nowi",
    },
    formulas: {
      "opening-cohort": "Klienci z początku okresu, którzy odeszli ÷ klienci na początku",
      "all-lost": "Wszyscy klienci, którzy odeszli ÷ klienci na początku",
      midpoint: "Wszyscy klienci, którzy odeszli ÷ średnia liczba klientów na początku i na końcu",
      "start-plus-new": "Wszyscy klienci, którzy odeszli ÷ klienci na początku i nowi klienci",
    },
    figure: "Odsetek utraconych klientów w każdym okresie. Pas to 95% przedział ufności.",
    few: "Okresów z mniej niż 30 klientami na początku nie pokazano.",
    period: "Okres",
    start: "Na początku",
    new: "Nowi",
    back: "Odzyskani",
    lost: "Odeszli",
    end: "Na końcu",
    rate: "Utraceni",
    range: "Przedział",
    range95: "Przedział to 95% przedział ufności.",
    low: "Dolna",
    high: "Górna",
    gross: "Utracony przychód",
    net: "Utracony przychód netto",
    open: "„Dotychczas”: okres jeszcze trwa, więc nie ma wskaźnika.",
    unfinished: "Żaden okres jeszcze się nie skończył, więc nie ma wskaźnika. Wybierz krótsze okresy.",
  },
  scorecard: {
    label: "Wskaźniki",
    title: "Kluczowe wskaźniki",
    metrics: {
      customers: "Klienci na końcu",
      "new-customers": "Nowi klienci",
      churn: "Wskaźnik odejść",
      retention: "Wskaźnik retencji",
      mrr: "Miesięczny przychód cykliczny (MRR) na końcu",
      "gross-revenue-retention": "Retencja przychodów brutto (GRR)",
      "net-revenue-retention": "Retencja przychodów netto (NRR)",
    },
    changes: (before, changes) => `Istotne zmiany od okresu ${before}: ${changes.join("; ")}.`,
    changeOf: (figure, isHigher, before, after) =>
      `${figure}: ${isHigher ? "wzrost" : "spadek"} z ${before} do ${after}`,
    figure: "Wskaźnik",
    change: (before) => `Od: ${before}`,
    verdict: (isSure) => (isSure ? "istotna" : "może być przypadkowa"),
    range: "Małe liczby to 95% przedział ufności.",
    test: "Istotna: sam przypadek dałby taką zmianę rzadziej niż 1 raz na 20 (p poniżej 0,05). Liczby i kwoty są dokładne, więc nie mają testu.",
    kept: "Odejścia i retencja to odsetek klientów lub udział w przychodach z początku okresu. Retencja brutto pomija wzrost u obecnych klientów, netto go uwzględnia. Brutto i netto nie mają tu nic wspólnego z VAT.",
    unfinished: (period) => `Nie uwzględniono okresu, który jeszcze trwa: ${period}.`,
    none: "Żaden okres jeszcze się nie skończył. Wybierz krótsze okresy.",
    overTime: "W czasie",
    choose: "Wskaźnik w czasie",
    drawn: (figure) => `${figure} w każdym okresie.`,
    band: "Pas to 95% przedział ufności.",
    few: "Okresów z mniej niż 30 klientami na początku nie pokazano.",
    many: "Przy wielu okresach mniej więcej 1 zmiana na 20 wydaje się istotna przez sam przypadek.",
    period: "Okres",
    value: "Wartość",
    low: "Dolna",
    high: "Górna",
    since: "Od poprzedniego okresu",
    sinceLow: "Zmiana, dolna",
    sinceHigh: "Zmiana, górna",
    p: "Wartość p",
    why: "Dlaczego nie ma wartości",
  },
  revenue: {
    label: "MRR",
    title: "Miesięczny przychód cykliczny (MRR)",
    atEnd: (period) => `MRR na koniec okresu: ${period}`,
    growth: (share, isLess) => `${isLess ? "" : "+"}${share} od początku okresu`,
    formula: "Początek + nowi + wzrost + odzyskani − spadek − utraceni",
    kept: (period) => `Retencja przychodów netto (NRR): ${period}`,
    netRetentionIs:
      "Retencja przychodów netto (NRR): ile klienci z początku okresu płacą na końcu, z uwzględnieniem wzrostu i spadku ÷ ile płacili na początku. Retencja przychodów brutto (GRR) pomija wzrost.",
    quickRatioIs: "Quick ratio: (nowi + wzrost) ÷ (spadek + utraceni). Powyżej 1 przychody rosną.",
    bridge: (period) => `Zmiany MRR w walucie pliku: ${period}`,
    bridgePart: "Składnik",
    bridgeAmount: "Kwota miesięcznie",
    figure: "MRR zyskany (nad linią) i utracony (pod linią) w każdym okresie, w walucie pliku.",
    period: "Okres",
    start: "Początek",
    new: "Nowi",
    expansion: "Wzrost",
    reactivation: "Odzyskani",
    contraction: "Spadek",
    churned: "Utraceni",
    end: "Koniec",
    grossRetention: "Retencja brutto (GRR)",
    netRetention: "Retencja netto (NRR)",
    quickRatio: "Quick ratio",
    perMonth:
      "Wszystkie kwoty są miesięczne: cena roczna liczy się jako jedna dwunasta. Wzrost i spadek dotyczą obecnych klientów.",
    open: "„Dotychczas”: okres jeszcze trwa, więc nie ma wskaźników.",
    unfinished: "Żaden okres jeszcze się nie skończył. Wybierz krótsze okresy.",
  },
  tenure: {
    ...groupsStaying("plan"),
    lead: "Od pierwszej daty początku do ostatniej daty końca, razem z przerwami. Klienci nadal aktywni liczą się do dnia analizy.",
    none: "Brak klientów do analizy.",
    figure: "Odsetek nadal aktywnych klientów, według dni od pierwszej daty początku.",
    band: "Pas to 95% przedział ufności.",
    plan: "Plan",
    noPlan: "Bez planu",
  },
  reasons: {
    label: "Powody odejścia",
    title: "Dlaczego klienci odchodzą",
    first: (reason, share) => `Najczęstszy powód to „${reason}”: ${share} klientów, którzy odeszli.`,
    lead: (left) =>
      `${some(left, { one: "klient odszedł i nie wrócił", few: "klientów odeszło i nie wróciło", many: "klientów odeszło i nie wróciło" })}.`,
    nobody: "Nikt nie odszedł.",
    none: "Bez podanego powodu",
    reason: "Powód",
    customers: "Klienci",
    share: "Odsetek tych, którzy odeszli",
    cumulative: "Odsetek skumulowany",
    revenue: "Utracony MRR",
    revenueShare: "Udział w utraconym MRR",
    howCounted:
      "Odsetki dotyczą wszystkich, którzy odeszli, także bez podanego powodu. Odsetek skumulowany sumuje powody od góry: często kilka z nich wyjaśnia większość strat.",
    without: (count) =>
      `Bez podania powodu ${form(count, { one: "odszedł", few: "odeszło", many: "odeszło" })} ${customers(count)}. Jeśli ${count === 1 ? "jego" : "ich"} powody są inne niż pozostałych, odsetki są niedokładne.`,
    cut: (shown, all) => `Najczęstsze powody: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
  },
  leaving: {
    label: "Zagrożone",
    title: "Które umowy są zagrożone",
    lead: (days) =>
      `Jak prawdopodobne jest odejście każdego klienta w ciągu ${ofDays(days)}, na podstawie klientów o tym samym stażu.`,
    asOf: (day) => `Od ${day}.`,
    choose: "Horyzont",
    days: dayCount,
    active: "Aktywni klienci",
    expected: "Prognozowane odejścia",
    ofKnown: (count) => `na ${number(count)} ze znanym ryzykiem`,
    atStake: "Zagrożony przychód",
    within: (days) => `w ciągu ${ofDays(days)}`,
    customer: "Klient",
    value: "Zagrożony przychód",
    amount: "MRR",
    probability: "Prawdopodobieństwo odejścia",
    plan: "Pierwszy plan",
    tenure: "Staż, dni",
    low: "Dolna",
    high: "Górna",
    why: "Dlaczego nieznane",
    nobody: "Nie ma aktywnych subskrypcji.",
    more: (shown, all) =>
      `Największy zagrożony przychód: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
    unknown: (count) => `Ryzyko jest nieznane dla ${ofCustomers(count)}.`,
    how: "Jak to obliczono",
    rules: {
      probability:
        "Prawdopodobieństwo odejścia: spośród klientów z tym samym planem, którzy zostali tak długo jak ten, odsetek tych, którzy odeszli w ciągu kolejnych dni horyzontu.",
      value:
        "Zagrożony przychód: ile klient płaci miesięcznie × liczba miesięcy horyzontu × prawdopodobieństwo odejścia.",
      past: "Założenie: klienci odchodzą tak jak dotychczas. Prognoza nie uwzględnia nowej ceny ani nowego konkurenta.",
    },
  },
  discounts: {
    label: "Rabaty",
    title: "Rabaty od ceny katalogowej",
    atRenewals: "Rabat przy odnowieniach",
    atFirstSales: "Rabat przy pierwszej sprzedaży",
    formula: "1 − zapłacona kwota ÷ ceny katalogowe tych samych subskrypcji",
    of: (priced, sold) =>
      priced === sold
        ? `Na podstawie wszystkich sprzedanych (${number(sold)}).`
        : `Na podstawie ${number(priced)} na ${number(sold)} sprzedanych; pozostałe są wymienione poniżej.`,
    median: "Mediana rabatu",
    discounted: "Sprzedane poniżej ceny katalogowej",
    choose: "Grupuj wg",
    by: { "": "Bez grupowania", plan: "Plan", manager: "Opiekun klienta" },
    period: "Okres",
    group: "Grupa",
    noPlan: "Bez planu",
    noManager: "Bez opiekuna",
    renewals: "Odnowienia",
    renewalDiscount: "Rabat przy odnowieniach",
    renewalMedian: "Mediana rabatu",
    renewalsDiscounted: "Poniżej ceny katalogowej",
    firstSales: "Pierwsza sprzedaż",
    firstSaleDiscount: "Rabat przy pierwszej sprzedaży",
    whatCounts: (days) =>
      days === 1
        ? "Odnowienie zaczyna się w dniu, w którym skończyła się poprzednia subskrypcja. Każda późniejsza to odzyskanie klienta."
        : `Odnowienie zaczyna się mniej niż ${dayCount(days)} po końcu poprzedniej subskrypcji. Każda późniejsza to odzyskanie klienta.`,
    additions: (count) =>
      `Nie uwzględniono ${some(count, { one: "subskrypcji dodatkowej", few: "subskrypcji dodatkowych", many: "subskrypcji dodatkowych" })}.`,
    reactivations: (count) =>
      `Nie uwzględniono ${some(count, { one: "subskrypcji odzyskanego klienta", few: "subskrypcji odzyskanych klientów", many: "subskrypcji odzyskanych klientów" })}.`,
    open: "„Dotychczas”: okres jeszcze trwa, więc nie ma wyników.",
    odd: "Nieprawdopodobne ceny",
    oddLead: "Tych pozycji nie uwzględniono. Mogą to być błędy w pliku.",
    oddCut: (count) => `Pierwsze pozycje: ${number(count)}.`,
    customer: "Klient",
    start: "Początek",
    paid: "Cena miesięczna",
    list: "Cena katalogowa miesięcznie",
    problem: "Problem",
    problems: {
      "above-list-price": "Kosztuje więcej niż cena katalogowa",
      "zero-list-price": "Cena katalogowa wynosi zero",
      "without-list-price": "Brak ceny katalogowej",
    },
  },
  managers: {
    label: "Opiekunowie",
    title: "Klienci według opiekuna",
    first: (manager, share, isRevenue) =>
      `Największy udział ma opiekun ${manager}: ${share} ${isRevenue ? "miesięcznych przychodów" : "klientów"}.`,
    lead: "Co jest zagrożone, jeśli opiekun odejdzie i zabierze ze sobą klientów.",
    choose: "Retencja od",
    ago: (days) => `${dayCount(days)} temu`,
    manager: "Opiekun klienta",
    nobody: "Nikt",
    customers: "Klienci",
    share: "Odsetek klientów",
    revenue: "MRR",
    revenueShare: "Udział w MRR",
    kept: "Zostali",
    keptLow: "Zostali, dolna",
    keptHigh: "Zostali, górna",
    left: "Odeszli",
    none: "Żaden opiekun nie ma aktywnych klientów.",
    keptIs: (day) =>
      `Klienci opiekuna w dniu ${day}: ilu odeszło i jaki odsetek został, u dowolnego opiekuna. Przedział to 95% przedział ufności.`,
    shared: (count) =>
      `${some(count, { one: "klient ma", few: "klientów ma", many: "klientów ma" })} kilku opiekunów naraz i liczy się u jednego z nich.`,
    cut: (shown, all) => `Najwięcej do stracenia: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkich.`,
  },
  renewals: {
    label: "Odnowienia",
    title: "Ilu klientów odnowi subskrypcję",
    lead: (cohort, renewals, period) => {
      const forms = periodOf(period);
      return `Klienci, którzy zaczęli co najmniej ${some(renewals, forms)} temu: ${number(cohort)}. Widać, ilu z nich zostało ${forms.each} i co prognozuje model dalej.`;
    },
    others: (count) =>
      count === 0
        ? "Przerwy liczą się jako czas subskrypcji."
        : `Zbyt krótko obserwowano klientów, którzy zaczęli później: ${number(count)}. Przerwy liczą się jako czas subskrypcji.`,
    tooFew: (found, needed, period) => {
      const forms = periodOf(period);
      return `Prognoza wymaga, aby co najmniej połowę klientów obserwowano przez co najmniej ${some(needed, forms)}; ten plik obejmuje ${some(found, forms)}. Wybierz krótsze okresy lub wyeksportuj dłuższy czas.`;
    },
    nobody: "Do tego dnia nie ma subskrypcji.",
    period: "Odnowienie następuje co",
    periods: {
      month: { one: "miesiąc", several: "miesiące" },
      quarter: { one: "kwartał", several: "kwartały" },
      year: { one: "rok", several: "lata" },
    },
    model: "Model",
    models: {
      "shifted-beta-geometric": "Każdy klient ma własne ryzyko odejścia (sBG)",
      "beta-discrete-weibull": "Własne ryzyko odejścia, zmienne ze stażem (BdW)",
    },
    stays: "Odsetek następnych odnowień",
    next: (renewals) =>
      `Nadal aktywni po ${some(renewals, { one: "odnowieniu", few: "odnowieniach", many: "odnowieniach" })}`,
    ofThose: (count) => `na ${number(count)} pozostałych`,
    left: (discount) =>
      `Oczekiwane przyszłe odnowienia na pozostałego klienta, przy stopie dyskontowej ${discount} rocznie`,
    alike:
      "Prawdopodobieństwo odejścia jest u tych klientów niemal takie samo, więc prognoza przyjmuje jeden wskaźnik odejść.",
    figure:
      "Odsetek kohorty nadal aktywny po każdym odnowieniu: faktyczny (linia ciągła) i według modelu (linia przerywana).",
    after: (renewals) => number(renewals),
    renewal: "Odnowienia",
    seen: "Faktyczne",
    projected: "Model",
    share: "Odsetek",
    how: "Klienci najbardziej skłonni do odejścia odchodzą pierwsi, więc odsetek odnowień rośnie z każdym odnowieniem. Jeden wspólny wskaźnik odejść tego nie uwzględnia i zaniża liczbę odnowień.",
    rule: "Kto zrezygnował w dniu odnowienia lub wcześniej, nie odnowił subskrypcji.",
  },
};
