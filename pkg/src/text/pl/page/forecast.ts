// Forecast (purchase prediction) in Polish: how many orders to expect, and from whom.

import type { forecast as English } from "../../en/page/forecast.js";
import { customers, form, number, ofCustomers, ofWeeks, some, weekCount } from "./counting.js";

/** Nominative: "2 ponowne zakupy". */
const repeats = (count: number) =>
  some(count, { one: "ponowny zakup", few: "ponowne zakupy", many: "ponownych zakupów" });

export const forecast: typeof English = {
  label: "Prognoza",
  refused: {
    tooFewWeeks: (found, needed) =>
      `Prognoza wymaga zamówień z co najmniej ${ofWeeks(needed)}: na dwóch trzecich model się uczy, na jednej trzeciej jest sprawdzany. Ten plik obejmuje ${weekCount(found)}.`,
    nobodyReturned: (day) =>
      `Prognoza uczy się na klientach, którzy kupili ponownie. Do ${day}, czyli do końca dwóch trzecich okresu, na których się uczy, nikt taki się nie pojawił.`,
    nobodySeen: "Prognoza wymaga zamówień, a do tego dnia ich nie było.",
    notConverged:
      "Prognoza szacuje, jak szybko klienci odchodzą na dobre, a z tych zamówień to nie wynika: nikt nie ma dość długiej przerwy albo zbyt mało klientów kupiło ponownie. Zwykle pomaga dłuższy eksport.",
    notConvergedOne: (model) => `Model „${model}” nie pasuje do tych zamówień. Wybierz inny.`,
  },
  asOf: (day) => `Od ${day}, bez nowych klientów.`,
  purchases: (weeks) => `Zakupy w ciągu ${ofWeeks(weeks)}`,
  active: "Nadal aktywni klienci",
  ofAll: (count) => `na ${ofCustomers(count)}`,
  revenue: "Prognozowany przychód od nich",
  ofNew: "Ponowne zamówienia nowego klienta w pierwszym roku",
  totalRange: (level, low, high) =>
    `${level} przedział prognozy: od ${low} do ${high} zakupów. Uwzględnia przypadek i niepewność modelu, ale nie sezony ani kampanie.`,
  noIntervals: "Powyżej 20\u00a0000 klientów nie ma przedziału: obliczenie trwałoby kilka minut.",
  doing: {
    judging: (model, at, all) =>
      `Dopasowywanie modelu ${number(at)} z ${number(all)} do pierwszych dwóch trzecich okresu: „${model}”…`,
    fitting: (model) => `Dopasowywanie modelu do wszystkich zamówień: „${model}”…`,
    ranges: (refits) =>
      `Obliczanie niepewności prognozy: ponowne dopasowanie modelu, liczba symulowanych plików: ${number(refits)}…`,
    customers: "Obliczanie prognozy dla każdego klienta…",
  },
  choose: { horizon: "Horyzont prognozy", model: "Model" },
  weeks: weekCount,
  models: {
    best: "Najlepiej dopasowany",
    "mbg-nbd": "Odejście możliwe po każdym zakupie (MBG/NBD)",
    "bg-nbd": "Odejście możliwe po ponownym zakupie (BG/NBD)",
    "pareto-nbd": "Odejście możliwe w każdej chwili (Pareto/NBD)",
    "mbg-cnbd-k": "Regularne zakupy, odejście możliwe po każdym z nich (MBG/CNBD-k)",
  },
  inWords: "Co ustalił model",
  everyWeeks: (weeks) => `Aktywny klient o średniej częstotliwości kupuje co ${weeks} tyg.`,
  leaves: (share) => `Po każdym zakupie odchodzi na dobre średnio ${share} klientów.`,
  leavesInTime: (share) => `W ciągu roku odchodzi na dobre ${share} nowych klientów.`,
  spends: (amount) => `Średnia wartość zakupu: ${amount}.`,
  regularity: {
    title: "Jak regularne są zakupy?",
    patterns: {
      regular: (k, interval) =>
        `Regularne: k wynosi ${k} (${interval}). Czas między zakupami klienta waha się mniej niż przy zakupach w losowych odstępach (k = 1).`,
      unclear: (k, interval) =>
        `Brak wyraźnej regularności: k może być równe 1, jak przy zakupach w losowych odstępach. Oszacowanie: ${k} (${interval}).`,
      clumped: (k, interval) =>
        `Zgrupowane: k wynosi ${k} (${interval}). Czas między zakupami klienta waha się bardziej niż przy zakupach w losowych odstępach (k = 1): kilka zakupów blisko siebie, potem długa przerwa.`,
    },
    interval: (level, low, high) => `${level} przedział ufności: od ${low} do ${high}`,
    basis: (customers, gaps) =>
      `Oszacowanie metodą największej wiarygodności. Przerwy między zakupami: ${number(gaps)}; klienci z zamówieniami w co najmniej trzech dniach: ${number(customers)}.`,
    lastGaps: (k, interval) =>
      `Na podstawie tylko dwóch ostatnich przerw każdego klienta (Wheat i Morrison): k wynosi ${k} (${interval}).`,
    chosen: (k) =>
      k === 1
        ? "MBG/CNBD-k wymaga liczby całkowitej i najlepiej pasuje przy k = 1: brak regularności, to samo co MBG/NBD."
        : `MBG/CNBD-k najlepiej pasuje przy k = ${number(k)}: następny zakup jest oczekiwany mniej więcej jedną zwykłą przerwę po ostatnim.`,
    chosenEarly: (k) =>
      k === 1
        ? "W pierwszej części okresu MBG/CNBD-k najlepiej pasuje przy k = 1: brak regularności, to samo co MBG/NBD."
        : `W pierwszej części okresu MBG/CNBD-k najlepiej pasuje przy k = ${number(k)}.`,
  },
  withoutRegularity: "Model bez regularności (k = 1)",
  most: "Najbardziej obiecujący klienci",
  mostLead: (weeks) =>
    `W ciągu ${ofWeeks(weeks)}. Przedział dotyczy oczekiwanej liczby: zakupy pojedynczego klienta wahają się bardziej.`,
  shown: (shown, saved) => `Pierwsze pozycje: ${number(shown)}. Liczba klientów w pobranym pliku: ${number(saved)}.`,
  customer: "Klient",
  expected: "Prognoza zakupów",
  range: "Przedział",
  low: "Dolna",
  high: "Górna",
  worth: "Prognoza przychodu",
  rhythm: "Własny rytm",
  rhythms: {
    "at-risk": "Zagrożony: spóźnia się",
    watch: "Do obserwacji",
    ok: "Jak zwykle",
    insufficient: "Za mało zamówień",
  },
  gone: "Nieaktywny",
  lateOf: (late, all) =>
    late === 0
      ? `Spośród tych ${ofCustomers(all)} nikt nie spóźnia się w stosunku do własnego rytmu.`
      : `W stosunku do własnego rytmu spóźnia się ${number(late)} na ${ofCustomers(all)}, tak jak w widoku „Zagrożeni”: ${form(late, { one: "z tym klientem", few: "z nimi", many: "z nimi" })} skontaktuj się najpierw.`,
  lateBoth:
    "Model waży, jak często i jak niedawno klient kupował, więc może prognozować zamówienia także dla spóźnionego klienta.",
  timesGap: "Krotność zwykłej przerwy",
  times: (times) => `${times}×`,
  alive: "Prawdop. aktywności",
  repeats: "Ponowne zakupy",
  silent: "Tygodnie bez zamówienia",
  valueTitle: "Ile warci są klienci",
  valueSubtitle: (weeks) => `Klienci według prognozowanego przychodu w ciągu ${ofWeeks(weeks)}`,
  valueNote: (shown, all, source) =>
    shown < all ? `Najcenniejsi klienci: ${number(shown)} na ${number(all)}. ${source}` : source,
  valueClass: (from, to) => (to === null ? `co najmniej ${from}` : `${from}–${to}`),
  customersCounted: customers,
  map: "Kto nadal jest aktywny, według częstotliwości i ostatniego zakupu",
  mapSubtitle: (weeks) => `Prawdopodobieństwo aktywności klienta, którego pierwszy zakup był ${weekCount(weeks)} temu`,
  silentRow: "Tygodnie bez zamówienia",
  mapCell: (weeks, count) => `${weekCount(weeks)} od ostatniego zamówienia, ${repeats(count)}`,
  mapReading: (alive, expected, weeks) =>
    `aktywny z prawdopodobieństwem ${alive}, prognoza zakupów w ciągu ${ofWeeks(weeks)}: ${expected}`,
  repeatsColumn: (count) =>
    some(count, { one: "ponowne zamówienie", few: "ponowne zamówienia", many: "ponownych zamówień" }),
  trackedLabel: "Skumulowane ponowne zakupy tydzień po tygodniu: faktyczne i prognoza",
  unseen: "Nieznane modelowi",
  week: (week) => `Tydzień ${number(week)}`,
  weekColumn: "Tydzień",
  actual: "Faktyczne",
  seen: "Użyte do dopasowania modelu",
  yes: "tak",
  no: "nie",
  notFitted: (model, why) => `${model}: ${why}`,
  notJudged: "Tego modelu nie dało się dopasować do pierwszej części okresu, więc jego trafność jest nieznana.",
  guesses: "Porównanie z prostymi prognozami",
  guess: "Prognoza",
  guessTotal: "Zakupy łącznie",
  guessOff: "Średni błąd bezwzględny na klienta",
  byModel: "Model",
  sameRate: "Każdy kupuje dalej tak często jak dotychczas",
  silentAreGone: "Spóźnieni klienci nigdy nie wracają",
  histogram: "Klienci według liczby ponownych zakupów",
  actualCustomers: "Klienci",
  expectedCustomers: "Prognoza",
  orMore: (count) => `co najmniej ${number(count)}`,
  bands: "Czy klienci uznani za aktywnych kupili ponownie?",
  band: "Prawdopodobieństwo aktywności",
  bandCustomers: "Klienci",
  bandExpected: "Prognoza kupujących",
  bandBought: "Faktycznie kupili",
  compare: "Który model pasuje najlepiej",
  compareLead: "Wszystkie dopasowano do pierwszych dwóch trzecich okresu. Niższe AIC oznacza lepsze dopasowanie.",
  model: "Model",
  aic: "AIC",
  off: "Błąd prognozy",
  how: "Jak to obliczono",
  rules: [
    "Wszystkie zamówienia klienta z jednego dnia to jeden zakup. Prognoza dotyczy tylko ponownych zakupów.",
    "Model zakłada, że każdy klient kupuje we własnym tempie (w MBG/CNBD-k regularnie, w pozostałych modelach losowo) i pewnego dnia niezauważenie odchodzi.",
    "Przedział dla sumy pochodzi z symulacji: model dopasowuje się ponownie do 100 symulowanych plików i z każdego dopasowania 20 razy losuje następne zakupy wszystkich klientów. Ten sam plik daje zawsze ten sam przedział.",
    "Model nie zna sezonów, kampanii ani cen: prognoza obejmująca Boże Narodzenie jest za niska, jeśli w danych nie ma świąt.",
  ],
};
