// Orders in Polish: overview, cohorts, RFM segments, groups, survival and customers at risk.

import type { Period } from "../../../wasm/types.js";
import type { orders as English } from "../../en/page/orders.js";
import {
  customers,
  days as dayCount,
  form,
  number,
  ofCustomers,
  ofDays,
  orderCount,
  period as periodOf,
  some,
} from "./counting.js";
import { groupsStaying, staying } from "./staying.js";

/** RFM segments: the name of each, in both maps, and what to do with it. */
const advised = {
  champions: { label: "Najlepsi", advice: "Podziękuj, poproś o polecenie, pokazuj im nowości jako pierwszym." },
  loyal: { label: "Lojalni", advice: "Zaproponuj więcej tego, co kupują, i poproś o opinię." },
  potential: {
    label: "Potencjalnie lojalni",
    advice: "Zaproś do programu lojalnościowego i zaproponuj drugą kategorię produktów.",
  },
  new: { label: "Nowi", advice: "Pomóż zacząć i ułatw drugie zamówienie." },
  promising: { label: "Obiecujący", advice: "Utrzymuj kontakt: przypomnij się, póki pierwsze zamówienie jest świeże." },
  attention: {
    label: "Wymagający uwagi",
    advice: "Przygotuj ofertę ograniczoną w czasie, opartą na ich zakupach.",
  },
  falling: { label: "Tracący aktywność", advice: "Przypomnij się teraz: to tańsze niż odzyskiwanie klientów." },
  atRisk: {
    label: "Zagrożeni odejściem",
    advice: "Napisz osobiście, zapytaj, co poszło nie tak, i przywróć to, co lubili.",
  },
  mustNotLose: {
    label: "Kluczowi nieaktywni",
    advice: "Zadzwoń do nich najpierw: ze wszystkich nieaktywnych zamawiali lub wydawali najwięcej.",
  },
  asleep: { label: "Nieaktywni", advice: "Wyślij jedną życzliwą ofertę, a potem pozwól im odejść." },
};

/** What each row of the cohorts is. */
const rowIs = (period: Period) => `Każdy wiersz to klienci z pierwszym zamówieniem ${periodOf(period).same}.`;

export const orders: typeof English = {
  overview: {
    title: "Przegląd",
    customers: "Klienci",
    orders: "Zamówienia",
    revenue: "Przychody po odjęciu zwrotów",
    noAmounts:
      "Nie ma danych o pieniądzach, bo nie wybrano kolumny z kwotami. Wybierz ją w „Zmień kolumny”, aby zobaczyć przychody, segmenty i najlepszych klientów.",
    averageOrderValue: "Średnia wartość zamówienia",
    ordersPerCustomer: "Zamówienia na klienta",
    repeatRate: "Kupili ponownie",
    repeatFormula: "Klienci z co najmniej dwoma zamówieniami ÷ wszyscy klienci",
    churn: {
      title: "Nieaktywni (odejścia)",
      formula: "Nieaktywni klienci ÷ wszyscy klienci",
      basis: {
        "gap-percentile": (days, share) =>
          `Nieaktywny klient nie zamawia od ponad ${ofDays(days)}, czyli dłużej, niż trwa ${share} przerw między zamówieniami w tym pliku.`,
        given: (days) => `Nieaktywny klient nie zamawia od ponad ${ofDays(days)}, zgodnie z Twoim wyborem.`,
        none: "Nikt jeszcze nie zamówił dwa razy, więc z pliku nie wynika, jak długa przerwa jest zwykła. Wybierz liczbę dni.",
      },
      label: "Nieaktywny po (dni bez zamówienia)",
      reset: "Użyj progu z pliku",
    },
  },
  cohorts: {
    title: "Kto wraca",
    caption: {
      customers: (period) =>
        `${rowIs(period)} Każda komórka to odsetek tych, którzy zamówili po tylu ${periodOf(period).after}: +1 to ${periodOf(period).next}.`,
      orders: (period) =>
        `${rowIs(period)} Każda komórka to ich zamówienia po tylu ${periodOf(period).after}, na klienta w wierszu.`,
      revenue: (period) =>
        `${rowIs(period)} Każda komórka to ich wydatki po tylu ${periodOf(period).after}, po odjęciu zwrotów, na klienta w wierszu.`,
      "cumulative-value": (period) =>
        `${rowIs(period)} Każda komórka to ich łączne wydatki od początku do tej chwili, po odjęciu zwrotów, na klienta w wierszu.`,
    },
    choose: { period: "Okresy", kind: "Licz klientów, którzy zamówili", measure: "Miara" },
    kinds: {
      classic: { label: "Dokładnie w tym okresie", hint: "" },
      unbounded: {
        label: "W tym okresie lub później",
        hint: "Liczy się zamówienie w tym okresie lub w dowolnym późniejszym.",
      },
      bracket: {
        label: "W przedziale okresów",
        hint: "Każdy przedział jest dwa razy dłuższy od poprzedniego.",
      },
    },
    measures: {
      customers: "Odsetek klientów",
      orders: "Zamówienia na klienta",
      revenue: "Przychód na klienta",
      "cumulative-value": "Dotychczasowy przychód na klienta",
    },
    first: "Pierwsze zamówienie",
    size: "Klienci",
    quarter: (quarter, year) => `${["I", "II", "III", "IV"][quarter - 1] ?? quarter} kw. ${year}`,
    age: (periods) => `+${number(periods)}`,
    ages: (from, to) => `+${number(from)}–${number(to)}`,
    ageLong: (from, to, period) => {
      const forms = periodOf(period);
      if (from === 0 && (to === 0 || to === null)) return `${forms.same}`;
      return to === null || to === from
        ? `${some(from, forms)} później`
        : `od ${number(from)} do ${some(to, forms.of)} później`;
    },
    average: "Średnia ważona liczbą klientów",
    soFar: "dotychczas",
    of: {
      customers: (count, all) => `${number(count)} na ${number(all)}`,
      orders: (count, all) => `${orderCount(count)} od ${ofCustomers(all)}`,
      revenue: (amount, all) => `${amount} od ${ofCustomers(all)}`,
    },
    cut: (shown, all) =>
      `Najnowsze wiersze i kolumny: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
    compare: {
      title: "Porównaj dwa wiersze",
      choose: { b: "Pierwsze zamówienie", a: "Porównaj z (pierwsze zamówienie)", age: "Ponowne zamówienie" },
      when: {
        classic: (later) => later,
        unbounded: (later) => `${later} lub potem`,
        bracket: (later) => later,
      },
      came: (start, of, when, share) =>
        `Pierwsze zamówienie ${start}: ponownie zamówiło (${when}) ${of}, czyli ${share}.`,
      against: (start, of, share) => `Pierwsze zamówienie ${start}: ${of}, czyli ${share}.`,
      verdict: (p, isSure) =>
        isSure
          ? `Różnica jest istotna statystycznie (p = ${p}).`
          : `Brak wyraźnej różnicy: może być dziełem przypadku (p = ${p}).`,
      many: "Przy porównywaniu wielu par mniej więcej 1 różnica na 20 wydaje się istotna przez sam przypadek.",
    },
    legend: (strongest) => `Im mocniejszy kolor, tym większa wartość, do ${strongest}.`,
    open: "W paski: okres jeszcze trwa, więc wartość może wzrosnąć. Nie wchodzi do średniej.",
  },
  segments: {
    title: "Segmenty RFM: ostatni zakup, liczba zamówień i wartość zakupów",
    label: "Segmenty",
    lead: "Klienci dostają oceny od 1 do 5 za to, jak niedawno zamówili, jak często i ile wydali. Klienci o podobnych ocenach tworzą segment.",
    choose: { map: "Segmenty", method: "Ocenianie" },
    maps: {
      "11-segments": "11 segmentów, trzy oceny",
      "10-segments": "10 segmentów, bez kwoty",
    },
    methods: { quantile: "Kwantyle: równe wartości razem", ntile: "Grupy równej wielkości" },
    customer: "Klient",
    code: "Oceny RFM",
    segment: "Segment",
    customers: "Klienci",
    ofRevenue: "Udział w przychodach",
    lastOrder: "Dni od ostatniego zamówienia",
    ordersEach: "Zamówienia na klienta",
    spentEach: "Przychód na klienta",
    empty: (names) => `Puste segmenty: ${names.join(", ")}.`,
    mapSubtitle: "Pole: udział w przychodach. Mocniejszy kolor: nowsze zamówienie",
    tile: (count, days) => `${customers(count)}, ostatnie zamówienie ${dayCount(days)} temu`,
    cutoffs: "Progi każdej oceny",
    score: "Ocena",
    recency: "Ostatni zakup",
    frequency: "Zamówienia",
    monetary: "Wydatki",
    fewerDays: (days) => `mniej niż ${dayCount(Math.ceil(days))} temu`,
    more: (value) => `więcej niż ${value}`,
    less: "poniżej",
    equalEdges: "Jeśli dwie oceny mają ten sam próg, klienci dostają wyższą.",
    named: {
      Champions: advised.champions,
      Loyal: advised.loyal,
      "Potential Loyalist": advised.potential,
      New: advised.new,
      Promising: advised.promising,
      "Need Attention": advised.attention,
      "About To Sleep": advised.falling,
      "At Risk": advised.atRisk,
      "Cannot Lose": advised.mustNotLose,
      Hibernating: advised.asleep,
      Lost: {
        label: "Utraceni",
        advice: "Spróbuj raz, jeśli to tanie; jeśli nie, wydaj pieniądze gdzie indziej.",
      },
      champions: advised.champions,
      loyal: advised.loyal,
      potential_loyalists: advised.potential,
      new: advised.new,
      promising: advised.promising,
      need_attention: advised.attention,
      about_to_sleep: advised.falling,
      at_risk: advised.atRisk,
      cant_lose: advised.mustNotLose,
      hibernating: advised.asleep,
    },
  },
  highlights: {
    label: "Wyróżnieni",
    title: "Klienci, których warto znać",
    choose: { share: "Najlepsi klienci", days: "Nowi klienci" },
    top: (share) => `Najlepsze ${share}`,
    lastDays: (days) => `Z ostatnich ${ofDays(days)}`,
    highValue: (share) => `Najlepsze ${share} według wydatków`,
    ofRevenue: (share, amount) => `Przynoszą ${share} przychodów: ${amount}.`,
    each: (amount) => `Każdy z nich wydał co najmniej ${amount}.`,
    newCustomers: (days) => `Nowi z ostatnich ${ofDays(days)}`,
    broughtIn: (amount) => `Dotychczas wydali ${amount}.`,
    atRisk: "Zagrożeni odejściem",
    lateMeans: (times) => `Spóźnia się: czas bez zamówienia to co najmniej ${times} × zwykła przerwa.`,
    atStake: (amount) => `Zagrożony przychód: ${amount}, czyli wydatki w roku do ostatniego zamówienia.`,
    goneBesides: (count, days) =>
      `Inni klienci z sygnałem, którzy są już nieaktywni: ${number(count)}. Nie zamawiają od ponad ${ofDays(days)}.`,
    who: "W widoku „Zagrożeni” zobaczysz, z kim się skontaktować; w widoku „Segmenty” pobierzesz oceny każdego klienta.",
    customers: "Klienci",
    revenue: "Przychody po odjęciu zwrotów",
    stake: "Zagrożony przychód",
    group: "Grupa",
    threshold: "Minimalne wydatki na klienta",
  },
  moves: {
    label: "Zmiany",
    title: "Kto przeszedł do innego segmentu",
    choose: { from: "Od", to: "Do" },
    moved: (from) => `W innym segmencie niż ${from}`,
    ofAll: (moved, all) => `${number(moved)} na ${ofCustomers(all)} z zamówieniem do tego dnia.`,
    joined: (to) => `Nowi klienci do ${to}`,
    joinedAre: "Klienci z pierwszym zamówieniem między tymi datami.",
    segments: "Segmenty przed i po",
    segment: "Segment",
    before: "Przed",
    out: "Wyszli",
    in: "Weszli",
    new: "Nowi",
    after: "Po",
    change: "Zmiana",
    largest: "Największe zmiany",
    move: "Skąd i dokąd",
    arrow: (from, to) => `${from} → ${to}`,
    customers: "Klienci",
    share: "Odsetek pierwszego segmentu",
    shown: (shown, all) => `Największe zmiany: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
    nobody: "Nikt nie zmienił segmentu.",
    scored:
      "Obie daty mają te same progi, więc klient zmienia segment tylko przez własne zamówienia. Widok „Segmenty” używa dzisiejszych progów. Zamówienia i wydatki liczą się od pierwszego dnia pliku, więc w dół przesuwa klienta tylko czas bez zamówienia. „Nowi” nie zamówili niczego do pierwszej daty.",
    from: "Z",
    to: "Do",
    noneBefore: "Bez zamówienia",
  },
  bySegment: {
    label: "Według grup",
    title: (column) => `Według kolumny „${column}”`,
    one: "Wszyscy klienci są w jednej grupie, więc nie ma czego porównać.",
    lead: "Każdy klient liczy się w grupie swojego pierwszego zamówienia.",
    moved: (count) =>
      `${some(count, { one: "klient ma", few: "klientów ma", many: "klientów ma" })} zamówienia w kilku grupach i liczy się tylko w pierwszej.`,
    gone: (days) => `Nieaktywni: bez zamówienia od ponad ${ofDays(days)}, tak samo we wszystkich grupach.`,
    noGroup: "Nie podano",
    differ: {
      repeat: "Czy grupy różnią się odsetkiem ponownie kupujących?",
      churn: "Czy grupy różnią się odsetkiem odejść (nieaktywnych)?",
    },
    verdict: (differ) => (differ ? "Tak" : "Brak wyraźnej różnicy"),
    unknown: "–",
    pair: (high, highRate, low, lowRate) => `${high} (${highRate}) więcej niż ${low} (${lowRate})`,
    morePairs: (count) =>
      `Istotnie ${form(count, { one: "różni", few: "różnią", many: "różni" })} się jeszcze ${some(count, { one: "para", few: "pary", many: "par" })}: pobrany plik zawiera wszystkie.`,
    noPair: "Żadne dwie grupy nie różnią się istotnie.",
    tested: (pairs, groups, all) => {
      const what =
        groups < all
          ? `Przetestowano każdą parę spośród ${number(groups)} największych grup.`
          : pairs === 1
            ? "Przetestowano jedyną parę."
            : `Przetestowano każdą z ${number(pairs)} par.`;
      const many = pairs === 1 ? "" : " Im więcej par, tym większa musi być różnica (poprawka Holma).";
      return `${what}${many} Żaden test nie powie, czy przyczyną jest grupa.`;
    },
    customers: "Klienci",
    orders: "Zamówienia",
    repeat: "Kupili ponownie",
    churn: "Nieaktywni",
    revenue: "Przychody po odjęciu zwrotów",
    each: "Przychód na klienta",
    low: (figure) => `${figure}, dolna`,
    high: (figure) => `${figure}, górna`,
    range: "Małe liczby to 95% przedział ufności.",
    few: "mało",
    fewNote: "Mało: mniej niż 30 klientów. Odsetki w tak małych grupach bardzo się wahają.",
    cut: (shown, all) => `Największe grupy: ${number(shown)} na ${number(all)}. Pobrany plik zawiera wszystkie.`,
    pairs: "Wszystkie pary grup",
    figure: "Wskaźnik",
    first: "Pierwsza grupa",
    second: "Druga grupa",
    difference: "Druga minus pierwsza",
    differenceLow: "Różnica, dolna",
    differenceHigh: "Różnica, górna",
    p: "Wartość p, skorygowana",
    isSure: "Istotne statystycznie",
    yes: "tak",
    no: "nie",
    staying: {
      ...groupsStaying("group"),
      differ: "Czy grupy różnią się tym, jak długo klienci zostają?",
      figure: "Odsetek nadal aktywnych klientów, według dni od pierwszego zamówienia.",
      returning: "Tylko klienci z zamówieniami w kilku dniach.",
      nobodyLeft: (day) =>
        `Do ${day}, ostatniego dnia, w którym widać odejście, nie odszedł nikt z zamówieniami w kilku dniach. Wyeksportuj dłuższy okres.`,
      largest: (shown) =>
        `Pokazane grupy: ${number(shown)}, największe spośród tych, w których są klienci z zamówieniami w kilku dniach.`,
    },
  },
  survival: {
    ...staying,
    lead: (days) =>
      `Klient zostaje od pierwszego zamówienia do ostatniego. Zamówienie uznaje się za ostatnie, jeśli przez ponad ${dayCount(days)} nie ma następnego.`,
    seenUntil: (day) =>
      `Dlatego po ${day} nie widać odejść: klienci, którzy zamówili później, liczą się jako aktywni do tego dnia.`,
    none: "Do tego dnia nie ma zamówień.",
    noneReturned: "Żaden klient nie zamówił w kilku dniach, więc nie ma czego mierzyć.",
    allNew: (days) =>
      `Pierwsze zamówienia wszystkich klientów są ${days === 1 ? "z ostatniego dnia" : `z ostatnich ${ofDays(days)}`}: za wcześnie, aby powiedzieć, kto zostaje. Wyeksportuj dłuższy okres.`,
    oneTime: "Zamówili raz i nigdy więcej",
    oneTimeOf: (once, all) =>
      `${number(once)} na ${ofCustomers(all)}. Nie ma ich na krzywej: między pierwszym a ostatnim zamówieniem nie minął żaden czas.`,
    tooNew: (count, day) =>
      `Pierwsze zamówienie po ${day} ma ${customers(count)}: za wcześnie na ocenę, więc tu ${form(count, { one: "go", few: "ich", many: "ich" })} nie wliczono.`,
    leftOf: (left, all) =>
      `Odejścia: ${number(left)} na ${some(all, { one: "powracającego klienta", few: "powracających klientów", many: "powracających klientów" })}.`,
    figure:
      "Odsetek nadal aktywnych, według dni od pierwszego zamówienia, wśród klientów z zamówieniami w kilku dniach. Pas to 95% przedział ufności.",
    after: "Po",
    range: "Przedział",
  },
  atRisk: {
    title: "Klienci zagrożeni odejściem",
    label: "Zagrożeni",
    lead: "Każdy klient jest porównany z własnym rytmem zakupów: zwykłą przerwą między jego zamówieniami. „Ryzyko odejścia”: klient spóźnia się w stosunku do tego rytmu; „Do obserwacji”: inny sygnał lub niewielkie spóźnienie.",
    status: {
      "at-risk": "Ryzyko odejścia",
      watch: "Do obserwacji",
      ok: "Jak zwykle",
      insufficient: "Za mało zamówień",
    },
    atStake: "Zagrożony przychód",
    ofAtRisk: "od zagrożonych odejściem",
    gone: "Nieaktywni",
    goneAre: (days) => `bez zamówienia od ponad ${ofDays(days)}`,
    nobody: "Nikt się nie spóźnia, wartość zamówień nie spada, a przerwy się nie wydłużają.",
    customer: "Klient",
    state: "Status",
    value: "Wydatki w ostatnim roku",
    since: "Dni od ostatniego zamówienia",
    usual: "Zwykła przerwa, dni",
    why: "Dlaczego",
    signals: {
      overdue: (times) => `Spóźnia się: ${times} × zwykła przerwa`,
      "amounts-falling": (share) => `Zamówienia mniejsze o ${share}`,
      "gaps-growing": (times) => `Przerwy dłuższe: ${times} ×`,
    },
    overdue: "Spóźnienie (krotność zwykłej przerwy)",
    amounts: "Zmiana wartości zamówień",
    gaps: "Zmiana przerw",
    more: (shown, all) =>
      `Pierwsze pozycje: ${number(shown)} na ${number(all)}, najpierw zagrożeni, potem do obserwacji, od najcenniejszych. Pobrany plik zawiera wszystkie.`,
    how: "Jak to obliczono",
    rules: {
      overdue: (watch, risk) =>
        `Spóźnienie: gdy czas od ostatniego zamówienia osiąga ${risk} × zwykłą przerwę, klient jest zagrożony odejściem; od ${watch} × jest do obserwacji.`,
      change: (last, watch) =>
        `Zmiana: klient jest do obserwacji, gdy w porównaniu z tyloma poprzednimi ostatnie zamówienia (${number(last)}) są mniejsze albo przerwy dłuższe o co najmniej ${watch}. Sama zmiana, nawet duża, nie oznacza zagrożenia odejściem.`,
      gone: (days, amount) =>
        `Nieaktywni: bez zamówienia od ponad ${ofDays(days)}, jak w przeglądzie, wśród klientów z sygnałem. Nie ma ich na liście${amount === undefined ? "" : `, a ${amount} wydane w ich ostatnim roku nie jest już zagrożone: jest utracone`}.`,
      value: "Zagrożony przychód: wydatki zagrożonych klientów w roku do ich ostatniego zamówienia.",
      thumb: "Progi są orientacyjne: nie dopasowano ich do Twojej firmy.",
    },
  },
};
