// The calculators of retention and churn in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { level, ofShare, per, plural } from "./alike.js";

export const retentionRate = (): CalculatorText<"retention-rate"> => ({
  title: "Wskaźnik retencji",
  question: "Jaki odsetek klientów został?",
  also: ["CRR", "retencja klientów", "utrzymanie klientów", "retention rate"],
  inputs: {
    start: "Klienci na początku",
    end: "Klienci na końcu",
    acquired: "Nowi klienci w okresie",
    level,
  },
  choices: {},
  figures: { value: "Retencja", lost: "Odejścia (reszta)" },
  verdicts: ofShare((value) => `Zostało ${value} klientów z początku okresu.`),
  formula: "(klienci na końcu − nowi klienci) ÷ klienci na początku",
  note: "Nowych klientów odejmuj od końca, nigdy od początku. Niektóre artykuły to zamieniają: przy 150 na początku, 193 na końcu i 50 nowych ich wzór daje −95,3%.",
  article: {
    meaning:
      "Odsetek klientów z początku okresu, którzy na jego końcu nadal są klientami. Nowi się nie liczą: nie było kogo utrzymać.",
    example:
      "Klub fitness zaczyna marzec ze 150 klientami i kończy ze 193, z których 50 dołączyło w marcu. Ze 150 klientów z początku zostało 193 − 50 = 143: 95,3%.",
    pitfalls: [
      "Liczenie nowych klientów jako utrzymanych: 193 na 150 dałoby wtedy 129%.",
      "Porównywanie miesiąca z kwartałem. Zawsze podawaj okres, którego dotyczy wskaźnik.",
      "W sklepie bez umów „nadal jest klientem” wymaga definicji, np. zamówienie w ciągu roku. Podawaj ją razem ze wskaźnikiem.",
    ],
    good: "Zależy od umowy i ceny: kto podpisał umowę na rok, zostaje na rok. Publikowane średnie mieszają wskaźniki miesięczne i roczne oraz różne definicje, więc porównuj się z własnym poprzednim rokiem.",
    loyalty: "Zachowanie: kto został, a nie dlaczego. Klienci mogą zostawać, bo trudno odejść.",
  },
});

export const churnRate = (): CalculatorText<"churn-rate"> => ({
  title: "Wskaźnik odejść (churn)",
  question: "Jaki odsetek klientów odszedł?",
  also: ["churn rate", "wskaźnik rezygnacji", "rezygnacje", "odchodzenie klientów", "utrata klientów"],
  inputs: {
    start: "Klienci na początku",
    acquired: "Nowi klienci w okresie",
    lost: "Klienci utraceni w okresie, razem z nowymi",
    lostOfAcquired: "W tym nowi w okresie",
    convention: "Sposób liczenia",
    level,
  },
  choices: {
    convention: {
      "opening-cohort": "Utraceni z początku ÷ klienci na początku",
      "all-lost": "Wszyscy utraceni ÷ klienci na początku",
      midpoint: "Wszyscy utraceni ÷ średnia z początku i końca",
      "start-plus-new": "Wszyscy utraceni ÷ klienci na początku i nowi",
    },
  },
  figures: { value: "Odejścia" },
  verdicts: ofShare((value) => `W okresie odeszło ${value} klientów.`),
  formula: "utraceni klienci ÷ klienci, których można było utracić",
  note: "Cztery sposoby liczenia dają dla tej samej firmy cztery różne wyniki, więc podawaj, który z nich raportujesz. Tylko pierwszy jest równy 1 − retencja.",
  article: {
    meaning:
      "Odsetek klientów, którzy odeszli w okresie. Jest równy 1 − retencja tylko wtedy, gdy oba liczą tych samych klientów: tych z początku.",
    example:
      "Serwis ma 1 stycznia 1000 klientów. W ciągu miesiąca odchodzi 62, z których 12 dołączyło dopiero w styczniu. Z początkowego 1000 odeszło 50: 5%.",
    pitfalls: [
      "W użyciu są cztery sposoby liczenia, które w powyższym przykładzie dają od 4,4% do 6,2%. Wybierz jeden i trzymaj się go.",
      "Mnożenie miesięcznego wskaźnika przez 12. Odejścia się kumulują: 5% miesięcznie to 46% rocznie.",
      "Jedna średnia ukrywa, że nowi klienci odchodzą częściej niż wieloletni.",
    ],
    good: "Im mniej, tym lepiej, ale zero może oznaczać, że ceny są niskie albo że umowa nie pozwala odejść. Porównuj miesiące z tego samego sezonu i klientów o tym samym stażu.",
    loyalty: "Zachowanie widziane od końca: mówi, kto odszedł, a nic o tym, co czują pozostali.",
  },
});

export const annualRate = (): CalculatorText<"annual-rate"> => ({
  title: "Z miesięcznego wskaźnika odejść na roczny",
  question: "Ile w skali roku daje miesięczny wskaźnik odejść?",
  also: ["churn roczny", "przeliczanie churn"],
  inputs: { loss: "Wskaźnik odejść w okresie", per: "Okres" },
  choices: { per },
  figures: { value: "Wskaźnik odejść w roku", kept: "Zostaje po roku" },
  verdicts: {
    month: ({ loss, value, kept }) =>
      `*Wskaźnik odejść ${loss} miesięcznie to ${value} rocznie.* Po roku zostaje ${kept} klientów.`,
    quarter: ({ loss, value, kept }) =>
      `*Wskaźnik odejść ${loss} kwartalnie to ${value} rocznie.* Po roku zostaje ${kept} klientów.`,
    week: ({ loss, value, kept }) =>
      `*Wskaźnik odejść ${loss} tygodniowo to ${value} rocznie.* Po roku zostaje ${kept} klientów.`,
  },
  names: {
    there: "Nadal są klientami",
    kept: "Po roku",
    month: "Miesiące",
    quarter: "Kwartały",
    week: "Tygodnie",
  },
  formula: "1 − (1 − wskaźnik odejść w okresie) do potęgi liczby okresów w roku",
  note: "Odejścia się kumulują: 5% miesięcznie to 46% rocznie, a nie 60%.",
  article: {
    meaning:
      "Ile w roku daje miesięczny, kwartalny lub tygodniowy wskaźnik odejść. Każdy okres zabiera swoją część z tych, którzy jeszcze są.",
    example: "Przy 5% miesięcznie po miesiącu zostaje 95%, po dwóch 90,25%, a po dwunastu 54%: odeszło 46%.",
    pitfalls: [
      "Sumowanie wskaźników: 12 × 5% dałoby 60%.",
      "Założenie, że wskaźnik jest taki sam przez cały rok. Jeśli najwięcej osób odchodzi w pierwszych miesiącach, użyj krzywej przeżycia.",
    ],
    good: "Służy do porównywania wskaźników z różnych okresów. Roczny zestaw z kosztem pozyskania.",
    loyalty: "Zachowanie przeliczone na dłuższy okres.",
  },
});

export const periodRate = (): CalculatorText<"period-rate"> => ({
  title: "Z rocznego wskaźnika odejść na miesięczny",
  question: "Jaki miesięczny wskaźnik odejść odpowiada rocznemu?",
  also: ["churn miesięczny", "przeliczanie churn"],
  inputs: { annual: "Wskaźnik odejść w roku", per: "Okres" },
  choices: { per },
  figures: { value: "Wskaźnik odejść w okresie" },
  verdicts: {
    month: ({ annual, value }) =>
      `*Wskaźnik odejść ${annual} rocznie to ${value} miesięcznie*, jeśli co miesiąc jest taki sam.`,
    quarter: ({ annual, value }) =>
      `*Wskaźnik odejść ${annual} rocznie to ${value} kwartalnie*, jeśli co kwartał jest taki sam.`,
    week: ({ annual, value }) =>
      `*Wskaźnik odejść ${annual} rocznie to ${value} tygodniowo*, jeśli co tydzień jest taki sam.`,
  },
  names: {
    there: "Nadal są klientami",
    kept: "Po roku",
    month: "Miesiące",
    quarter: "Kwartały",
    week: "Tygodnie",
  },
  formula: "1 − (1 − roczny wskaźnik odejść) do potęgi 1 ÷ liczba okresów w roku",
  article: {
    meaning:
      "Miesięczny, kwartalny lub tygodniowy wskaźnik, który daje podany wskaźnik roczny, jeśli w każdym okresie jest taki sam.",
    example: "20% rocznie to 1,84% miesięcznie: 0,9816 pomnożone przez siebie dwanaście razy daje 0,80.",
    pitfalls: [
      "Dzielenie przez 12: 20% ÷ 12 = 1,67% dałoby w roku tylko 18%.",
      "Klienci rzadko odchodzą równomiernie. Wyróżniają się miesiące odnowień i sezony.",
    ],
    good: "Przydaje się do planowania miesiąc po miesiącu. Sam nie jest celem.",
    loyalty: "Zachowanie przeliczone na krótszy okres.",
  },
});

export const lifetime = (): CalculatorText<"lifetime"> => ({
  title: "Czas życia klienta",
  question: "Jak długo klienci zostają?",
  also: ["staż klienta", "customer lifetime", "średni czas życia"],
  inputs: { churn: "Wskaźnik odejść w okresie" },
  choices: {},
  figures: { mean: "Średni czas życia klienta, w okresach", halfLife: "Połowa odejdzie po (okresy)" },
  verdicts: {
    stay: ({ mean, halfLife }) =>
      `*Klienci zostają średnio ${mean} ${plural(mean, { one: "okres", few: "okresy", many: "okresów", other: "okresu" })}.* Połowa odejdzie po ${halfLife} ${plural(halfLife, { one: "okresie", few: "okresach", many: "okresach", other: "okresu" })}.`,
  },
  names: { there: "Nadal są klientami", halfLife: "Została połowa", period: "Okresy" },
  formula: "1 ÷ wskaźnik odejść",
  note: "Założenie: w każdym okresie wskaźnik odejść jest taki sam. W praktyce nowsi klienci odchodzą częściej.",
  article: {
    meaning:
      "Jak długo średnio zostają klienci, jeśli w każdym okresie odchodzi ten sam odsetek: 1 ÷ wskaźnik odejść. Osobno podany jest czas, po którym odejdzie połowa.",
    example: "Przy 5% miesięcznie klienci zostają średnio 20 miesięcy, a połowa odejdzie po 13,5 miesiąca.",
    pitfalls: [
      "W rzeczywistości wskaźnik odejść spada ze stażem: kto odchodzi wcześnie, tego już nie ma, a reszta zostaje dłużej. Wtedy 1 ÷ wskaźnik odejść to za mało.",
      "Wskaźnik z jednego dobrego miesiąca daje absurdalny czas życia klienta. Użyj roku.",
    ],
    good: "Długi czas życia klienta jest coś wart tylko z marżą. Użyj go w wartości życiowej klienta (CLV).",
    loyalty: "Zachowanie w czasie.",
  },
});

export const mrrBridge = (): CalculatorText<"mrr-bridge"> => ({
  title: "Miesięczny przychód cykliczny (MRR)",
  question: "Jak zmienił się przychód cykliczny i ile utracono?",
  also: ["MRR", "ARR", "NRR", "GRR", "NDR", "quick ratio", "przychody z subskrypcji", "przychód powtarzalny"],
  inputs: {
    start: "MRR na początku",
    new: "Nowi: od nowych klientów",
    expansion: "Wzrost: więcej od obecnych klientów",
    reactivation: "Odzyskani: od odzyskanych klientów",
    contraction: "Spadek: mniej od obecnych klientów",
    churned: "Utraceni: przychód utracony z klientami",
  },
  choices: {},
  figures: {
    end: "MRR na końcu",
    growth: "Zmiana",
    grossChurn: "Odejścia brutto",
    netChurn: "Odejścia netto",
    grossRetention: "Retencja brutto (GRR)",
    netRetention: "Retencja netto (NRR)",
    quickRatio: "Quick ratio",
    quickRatioWithReactivation: "Quick ratio, z odzyskanymi",
  },
  verdicts: {
    grew: ({ growth }) =>
      `*Przychód cykliczny wzrósł o ${growth}*, a obecni klienci płacą co najmniej tyle co wcześniej.`,
    "grew-by-new": ({ growth, lost }) =>
      `*Przychód cykliczny wzrósł o ${growth} dzięki pozyskanym klientom:* obecni płacą o ${lost} mniej niż wcześniej.`,
    fell: ({ growth, lost }) =>
      `*Przychód cykliczny spadł o ${growth}:* obecni klienci płacą o ${lost} mniej niż wcześniej, a pozyskani tego nie wyrównują.`,
    "fell-otherwise": ({ growth }) => `*Przychód cykliczny spadł o ${growth}.*`,
    same: () => "*Przychód cykliczny się nie zmienił.*",
  },
  names: {
    start: "Początek",
    new: "Nowi",
    expansion: "Wzrost",
    reactivation: "Odzyskani",
    contraction: "Spadek",
    churned: "Utraceni",
    end: "Koniec",
  },
  formula: "początek + nowi + wzrost + odzyskani − spadek − utraceni",
  note: "Retencja netto pomija odzyskanych klientów, a odejścia netto ich odejmują. Dlatego razem nie muszą dawać 100%. Brutto i netto nie mają tu nic wspólnego z VAT.",
  article: {
    meaning:
      "Jak miesięczny przychód cykliczny (MRR) zmienił się od początku do końca okresu: co dodali nowi i odzyskani klienci oraz wzrost u obecnych, a co zabrały spadki i odejścia.",
    example:
      "100\u00a0000 na początku, do tego 20\u00a0000 od nowych, 8000 wzrostu i 1000 od odzyskanych, minus 3000 spadku i 5000 od utraconych: 121\u00a0000. Retencja netto wynosi 100%: wzrost dokładnie wyrównał straty.",
    pitfalls: [
      "Księgowanie odzyskanych jako wzrostu. Podnosi to retencję netto, choć ci klienci odeszli.",
      "Liczenie opłat jednorazowych lub rocznych w miesiącu zapłaty.",
      "W małej firmie jeden miesiąc to szum. Patrz na dwanaście.",
    ],
    good: "Retencja netto powyżej 100% oznacza, że przychody rosną bez nowych klientów. Publikowane liczby pochodzą głównie od giełdowych firm programistycznych; mniejsi klienci zawsze odchodzą częściej.",
    loyalty: "Zachowanie w pieniądzach: duzi klienci ważą więcej.",
  },
});

export const revenueRetention = (): CalculatorText<"revenue-retention"> => ({
  title: "Retencja przychodów",
  question: "Jaką część przychodów udało się utrzymać?",
  also: ["NRR", "GRR", "NDR", "net revenue retention"],
  inputs: { before: "Ile każdy klient płacił wcześniej", after: "Ile płaci teraz, w tej samej kolejności" },
  choices: {},
  figures: {
    net: "Retencja netto (NRR)",
    gross: "Retencja brutto (GRR)",
    logo: "Retencja klientów (wg liczby)",
  },
  verdicts: {
    more: ({ change, gross }) =>
      `*Obecni klienci płacą o ${change} więcej niż wcześniej.* Nie licząc wzrostów, utrzymano ${gross} przychodów.`,
    less: ({ change, gross }) =>
      `*Obecni klienci płacą o ${change} mniej niż wcześniej.* Nie licząc wzrostów, utrzymano ${gross} przychodów.`,
    same: ({ gross }) =>
      `*Obecni klienci płacą tyle co wcześniej.* Nie licząc wzrostów, utrzymano ${gross} przychodów.`,
  },
  names: { net: "Netto", gross: "Brutto", logo: "Klienci" },
  formula:
    "ile klienci płacą teraz ÷ ile płacili wcześniej; brutto: żaden klient nie liczy się za więcej niż wcześniej",
  note: "Klienci, którzy wcześniej nic nie płacili, są nowi, więc ich nie wliczono.",
  article: {
    meaning:
      "Jaką część przychodu z jednego okresu ci sami klienci płacą w następnym. Retencja brutto pomija wzrosty, retencja netto je liczy.",
    example:
      "Trzech klientów płaciło po 100. Jeden płaci teraz 150, drugi 80, trzeci nic. Netto: 230 na 300 to 76,7%. Brutto: 100 + 80 + 0 na 300 to 60%.",
    pitfalls: [
      "Liczenie nowych klientów. Wcześniej nic nie płacili, więc nie należą do żadnego z tych wskaźników.",
      "Podawanie samej retencji netto: jeden duży wzrost może ukryć wiele odejść.",
    ],
    good: "Retencja brutto nie może przekroczyć 100% i pokazuje, ile przychodów ucieka. Netto powyżej 100% to wzrost bez nowych klientów. Patrz na oba razem.",
    loyalty:
      "Zachowanie w pieniądzach. Retencja klientów (wg liczby) pokazuje, ilu zostało, bez względu na to, ile płacą.",
  },
});

export const serviceLevel = (): CalculatorText<"service-level"> => ({
  title: "Poziom obsługi (czas odpowiedzi)",
  question: "Jak często odpowiadasz klientom w obiecanym czasie?",
  also: ["SLA", "czas odpowiedzi", "obsługa klienta"],
  inputs: { durations: "Czasy odpowiedzi", target: "Obiecany czas odpowiedzi, w tej samej jednostce" },
  choices: {},
  figures: { within: "Odpowiedzi na czas", median: "Mediana czasu odpowiedzi", p90: "90% odpowiedzi w czasie do" },
  verdicts: {
    answered: ({ value, median, p90 }) =>
      `*${value} odpowiedzi przyszło na czas.* Połowa klientów czekała najwyżej ${median}, a dziewięciu na dziesięciu najwyżej ${p90}.`,
  },
  names: { target: "Obiecany", median: "Połowa", p90: "90%" },
  formula: "odpowiedzi w obiecanym czasie ÷ wszystkie odpowiedzi",
  article: {
    meaning:
      "Odsetek odpowiedzi udzielonych w obiecanym czasie, wraz z medianą i czasem, w którym odpowiedź dostało dziewięciu na dziesięciu.",
    example:
      "Osiem odpowiedzi zajęło od 12 do 90 minut; sześć zmieściło się w obiecanych 60. Poziom obsługi wynosi 75%, mediana 51 minut.",
    pitfalls: [
      "Podawanie średniej: kilka bardzo późnych odpowiedzi ją zawyża, a tyle nie czeka nikt.",
      "Pomijanie klientów, którzy przestali czekać.",
    ],
    good: "Obietnica dotrzymana dziewięć razy na dziesięć to częsty cel. To, co klienci akceptują, zależy od kanału: minuty na czacie, dzień w e-mailu.",
    loyalty: "Żadną: mierzy to, co robi firma. Klienci odwdzięczają się lojalnością albo nie.",
  },
});

export const overdueCustomer = (): CalculatorText<"overdue-customer"> => ({
  title: "Spóźniający się klient",
  question: "Czy klient spóźnia się w stosunku do własnego rytmu zakupów?",
  also: ["rytm zakupów", "zagrożony odejściem"],
  inputs: { gaps: "Dni między zamówieniami, od najstarszych", daysSinceLast: "Dni od ostatniego zamówienia" },
  choices: {},
  figures: {
    overdueRatio: "Spóźnienie: krotność zwykłej przerwy",
    medianGap: "Zwykła przerwa w dniach (mediana)",
    gapTrend: "Zmiana 2 ostatnich przerw wobec 2 poprzednich",
  },
  verdicts: {
    overdue: ({ days, usual, ratio }) =>
      `*Tak.* Dni od ostatniego zamówienia: ${days}, czyli ${ratio} × zwykła przerwa (${usual}).`,
    unclear: ({ days, usual, ratio }) =>
      `*Nie ma pewności.* Dni od ostatniego zamówienia: ${days}, czyli ${ratio} × zwykła przerwa (${usual}): klient do obserwacji.`,
    soon: ({ days, usual }) =>
      `*Nie.* Dni od ostatniego zamówienia: ${days}, tylko trochę więcej niż zwykła przerwa (${usual}).`,
    "not-yet": ({ days, usual }) =>
      `*Nie.* ${plural(days, { one: "Minął", few: "Minęły", many: "Minęło", other: "Minęło" })} ${days} ${plural(days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })}, nie więcej niż zwykła przerwa (${usual}).`,
  },
  names: { watch: "Do obserwacji", late: "Spóźnia się" },
  formula: "dni od ostatniego zamówienia ÷ mediana dni między zamówieniami",
  note: "Orientacyjnie: od 1,5 obserwuj klienta, od 2 zadzwoń. Dostosuj te progi do swojej firmy.",
  article: {
    meaning:
      "Czy klient spóźnia się w stosunku do własnego rytmu: dni od ostatniego zamówienia podzielone przez zwykłą przerwę między jego zamówieniami.",
    example:
      "Zamówienia przychodziły co 30 dni. Ostatnie było 75 dni temu, czyli 2,5 × zwykła przerwa: klient się spóźnia.",
    pitfalls: [
      "Jeden próg dla wszystkich: 75 dni to późno dla kupującego co tydzień i wcześnie dla kupującego co rok.",
      "Klienci z jednym lub dwoma zamówieniami nie mają jeszcze rytmu.",
    ],
    good: "Orientacyjnie: obserwuj od 1,5 × i działaj od 2 ×. Sprawdź we własnych danych, jak często spóźnieni klienci jednak wracali.",
    loyalty: "Zachowanie: wczesny sygnał, na tygodnie przed tym, jak cokolwiek pokaże wskaźnik odejść.",
  },
});
