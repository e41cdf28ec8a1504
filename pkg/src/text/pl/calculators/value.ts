// The calculators of customer value in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { per, plural, share, units } from "./alike.js";

/** Locative: "po 2 miesiącach". */
const inMonths = { one: "miesiącu", few: "miesiącach", many: "miesiącach", other: "miesiąca" };

export const lifetimeValue = (): CalculatorText<"lifetime-value"> => ({
  title: "Wartość życiowa klienta (CLV)",
  question: "Ile klient jest wart przez cały czas współpracy?",
  also: ["CLV", "CLTV", "LTV", "customer lifetime value"],
  inputs: {
    orderValue: "Średnia wartość zamówienia",
    frequency: "Zamówienia",
    frequencyPer: "Zamówienia na",
    lifetime: "Czas życia klienta",
    lifetimeUnit: "Czas życia w jednostce",
    margin: "Marża",
  },
  choices: {
    frequencyPer: units,
    lifetimeUnit: { year: "lata", quarter: "kwartały", month: "miesiące", week: "tygodnie", day: "dni" },
  },
  figures: { profit: "Wartość życiowa jako zysk", revenue: "Przychód przez cały czas" },
  verdicts: {
    worth: ({ profit, revenue }) =>
      `*Klient przynosi przez cały czas współpracy zysk ${profit}* z przychodu ${revenue}.`,
  },
  names: { revenue: "Przychód", costs: "Koszty", profit: "Zysk" },
  formula: "wartość zamówienia × zamówienia w roku × lata × marża",
  note: "Z marżą to zysk, bez marży przychód. Często się je myli, więc podawaj, co raportujesz.",
  article: {
    meaning:
      "Co klient przynosi przez cały czas współpracy: wartość zamówienia × zamówienia w roku × lata, a jeśli interesuje Cię zysk, jeszcze razy marża.",
    example: "Zamówienia po 50, cztery razy w roku przez trzy lata to 600 przychodu i 120 zysku przy marży 20%.",
    pitfalls: [
      "Porównywanie przychodu z kosztem pozyskania. Użyj zysku.",
      "Pieniądze otrzymane za trzy lata są warte mniej niż dzisiejsze: zobacz zdyskontowaną wartość życiową.",
      "Średnia ukrywa, że jedna dziesiąta klientów może przynosić połowę wartości.",
    ],
    good: "Nie ma wartości dobrej samej w sobie. Wyznacza ona granicę wydatków na pozyskanie klienta.",
    loyalty: "Zachowanie w pieniądzach, z myślą o przyszłości.",
  },
});

export const averageOrderValue = (): CalculatorText<"average-order-value"> => ({
  title: "Średnia wartość zamówienia (AOV)",
  question: "Ile wynosi średnie zamówienie?",
  also: ["AOV", "średni koszyk", "wartość koszyka"],
  inputs: { revenue: "Przychód", orders: "Zamówienia" },
  ...share("Średnia wartość zamówienia"),
  verdicts: { mean: ({ value }) => `*Średnia wartość zamówienia to ${value}.*` },
  formula: "przychód ÷ zamówienia",
  article: {
    meaning: "Przychód podzielony przez liczbę zamówień.",
    example: "50\u00a0000 z 1000 zamówień to 50 na zamówienie.",
    pitfalls: [
      "Wliczanie podatków, dostawy lub zwrotów pieniędzy w jednym okresie, a w innym nie.",
      "Kilka dużych zamówień podnosi średnią. Spójrz też na medianę.",
    ],
    good: "Porównuj z własną przeszłością i z kosztem obsługi zamówienia.",
    loyalty: "Żadną: wysoka wartość zamówienia może pochodzić od klientów, którzy nigdy nie wracają.",
  },
});

export const purchaseFrequency = (): CalculatorText<"purchase-frequency"> => ({
  title: "Częstotliwość zakupów",
  question: "Jak często klienci kupują?",
  also: ["purchase frequency", "zamówienia na klienta"],
  inputs: { orders: "Zamówienia", customers: "Różni klienci z zamówieniem", periods: "Liczba okresów" },
  ...share("Zamówienia na klienta i okres"),
  verdicts: {
    mean: ({ value }) =>
      `*Klient zamawia średnio ${value} ${plural(value, { one: "raz", few: "razy", many: "razy", other: "raza" })}.*`,
    "mean-per-period": ({ value }) =>
      `*Klient zamawia w okresie średnio ${value} ${plural(value, { one: "raz", few: "razy", many: "razy", other: "raza" })}.*`,
  },
  formula: "zamówienia ÷ klienci ÷ okresy",
  article: {
    meaning: "Ile zamówień średnio składa klient w okresie.",
    example: "1000 zamówień od 400 klientów w roku to 2,5 rocznie.",
    pitfalls: [
      "Pomija klientów bez zamówienia, więc dla całego okresu nigdy nie spada poniżej 1.",
      "Rok pełen promocji nie jest zwykłym rokiem.",
    ],
    good: "Zależy od tego, co sprzedajesz: kawę co tydzień, materace raz na dziesięć lat.",
    loyalty: "Zachowanie: jak często, a nie jak długo.",
  },
});

export const perpetuityValue = (): CalculatorText<"perpetuity-value"> => ({
  title: "Zdyskontowana wartość życiowa",
  question: "Ile są dziś warte wszystkie przyszłe zyski od klienta?",
  also: ["CLV", "DCF", "wartość bieżąca"],
  inputs: {
    margin: "Zysk na klienta i okres",
    retention: "Retencja w okresie",
    discount: "Stopa dyskontowa na okres",
    growth: "Wzrost zysku w okresie",
    firstPayment: "Pierwsza płatność",
  },
  choices: { firstPayment: { next: "po jednym okresie", now: "teraz" } },
  figures: { value: "Wartość bieżąca" },
  verdicts: {
    worth: ({ value, times }) =>
      times.value === null
        ? `*Wszystkie przyszłe zyski od klienta są dziś warte ${value}.*`
        : `*Wszystkie przyszłe zyski od klienta są dziś warte ${value}*, czyli ${times} × zysk z jednego okresu.`,
  },
  names: { value: "Wartość dotychczas", limit: "Wszystkie okresy", period: "Okresy" },
  formula:
    "zysk × retencja ÷ (1 + stopa dyskontowa − retencja × (1 + wzrost)); przy pierwszej płatności teraz: zysk × (1 + stopa dyskontowa) ÷ ten sam mianownik",
  note: "Zysk, retencja, stopa dyskontowa i wzrost muszą dotyczyć tego samego okresu, np. roku.",
  article: {
    meaning: "Wszystkie przyszłe zyski od klienta w dzisiejszych pieniądzach, jeśli retencja i zysk się nie zmienią.",
    example: "100 rocznie, retencja 80% i stopa dyskontowa 10%: 100 × 0,8 ÷ (1 + 0,1 − 0,8) = 267.",
    pitfalls: [
      "Mieszanie rocznego zysku z miesięczną retencją.",
      "„Na zawsze” to założenie. Większość wartości powinna przypaść na pierwsze lata.",
    ],
    good: "Porównaj z kosztem pozyskania klienta, też w dzisiejszych pieniądzach.",
    loyalty: "Zachowanie w pieniądzach, zdyskontowane.",
  },
});

export const discountedValue = (): CalculatorText<"discounted-value"> => ({
  title: "Wartość życiowa w horyzoncie",
  question: "Ile klient jest wart w najbliższych okresach?",
  also: ["CLV", "wartość bieżąca", "NPV"],
  inputs: {
    margin: "Zysk na klienta i okres",
    retention: "Retencja w okresie",
    discount: "Stopa dyskontowa na okres",
    periods: "Okresy",
  },
  choices: {},
  figures: { value: "Wartość bieżąca", undiscounted: "Bez dyskontowania" },
  verdicts: {
    worth: ({ value, undiscounted, periods }) =>
      `*Wartość dziś: ${value} (${periods} ${plural(periods, { one: "okres", few: "okresy", many: "okresów", other: "okresu" })})*, a bez dyskontowania ${undiscounted}.`,
  },
  names: { value: "Wartość dziś", undiscounted: "Bez dyskontowania", period: "Okresy" },
  formula: "suma po wszystkich okresach: zysk × retencja^okres ÷ (1 + stopa dyskontowa)^okres",
  article: {
    meaning: "Co klient przyniesie w najbliższych okresach, w dzisiejszych pieniądzach.",
    example:
      "100 rocznie przez pięć lat, przy retencji 80% i stopie dyskontowej 10%, jest dziś warte 212, a bez dyskontowania 269.",
    pitfalls: ["Wybieranie długiego horyzontu, aby uzasadnić wysoki koszt pozyskania.", "Mieszanie okresów."],
    good: "Od trzech do pięciu lat to horyzont, który przyjmie większość budżetów.",
    loyalty: "Zachowanie w pieniądzach, w horyzoncie.",
  },
});

export const periodDiscount = (): CalculatorText<"period-discount"> => ({
  title: "Miesięczna stopa dyskontowa",
  question: "Jaka miesięczna stopa dyskontowa odpowiada rocznej?",
  inputs: { annual: "Roczna stopa dyskontowa", per: "Okres" },
  choices: { per },
  figures: { value: "Stopa dyskontowa na okres" },
  verdicts: {
    month: ({ annual, value }) => `*Stopa dyskontowa ${annual} rocznie to ${value} miesięcznie.*`,
    quarter: ({ annual, value }) => `*Stopa dyskontowa ${annual} rocznie to ${value} kwartalnie.*`,
    week: ({ annual, value }) => `*Stopa dyskontowa ${annual} rocznie to ${value} tygodniowo.*`,
  },
  names: {
    worth: "Dzisiejsza wartość 1 otrzymanej wtedy",
    year: "Po roku",
    month: "Miesiące",
    quarter: "Kwartały",
    week: "Tygodnie",
  },
  formula: "(1 + stopa roczna) do potęgi 1 ÷ liczba okresów w roku, − 1",
  article: {
    meaning: "Miesięczna stopa, która przez kapitalizację daje roczną stopę dyskontową.",
    example: "10% rocznie to 0,797% miesięcznie, a nie 0,833%.",
    pitfalls: [
      "Dzielenie stopy rocznej przez 12.",
      "Użycie oprocentowania kredytu tam, gdzie chodzi o własny koszt kapitału.",
    ],
    good: "O stopę roczną zapytaj dział finansów.",
    loyalty: "Żadną: przelicza stopę.",
  },
});

export const historicValue = (): CalculatorText<"historic-value"> => ({
  title: "Dotychczasowa wartość klienta",
  question: "Ile klient był wart dotychczas?",
  inputs: { margins: "Zysk z każdego zamówienia" },
  choices: {},
  figures: { value: "Dotychczasowa wartość" },
  verdicts: {
    "so-far": ({ value, orders }) =>
      `*Ten klient przyniósł dotychczas ${value}* (${orders} ${plural(orders, { one: "zamówienie", few: "zamówienia", many: "zamówień", other: "zamówienia" })}).`,
  },
  names: { items: "Zamówienia, od największych", largest: "Największe zamówienia" },
  formula: "suma wszystkich dotychczasowych zysków",
  article: {
    meaning: "Zysk, który klient przyniósł dotychczas.",
    example: "Zamówienia z zyskiem 12,50, 30, 18,25 i 9 dają razem 69,75.",
    pitfalls: [
      "Branie przeszłości za przyszłość: najlepszy dotychczas klient mógł już odejść.",
      "Sumowanie przychodu zamiast zysku.",
    ],
    good: "Dobra do dziękowania klientom, słaba do prognozowania.",
    loyalty: "Zachowanie w przeszłości.",
  },
});

export const acquisition = (): CalculatorText<"acquisition"> => ({
  title: "Stosunek LTV : CAC",
  question: "Czy koszt pozyskania klienta się zwraca?",
  also: ["CAC", "LTV/CAC", "okres zwrotu", "koszt pozyskania klienta"],
  inputs: {
    revenuePerCustomer: "Przychód na klienta i miesiąc",
    grossMargin: "Marża brutto",
    churn: "Miesięczny wskaźnik odejść",
    cac: "Koszt pozyskania klienta (CAC)",
    horizon: "Horyzont w miesiącach",
  },
  choices: {},
  figures: {
    ratio: "LTV : CAC",
    ltv: "Wartość życiowa (LTV)",
    payback: "Okres zwrotu w miesiącach, bez odejść",
    churnAdjustedPayback: "Okres zwrotu w miesiącach, z odejściami",
    horizonLtv: "LTV w horyzoncie",
  },
  verdicts: {
    pays: ({ ltv, cac, payback }) =>
      `*Tak.* Klient przynosi ${ltv} przy koszcie pozyskania ${cac}, który zwraca się po ${payback} ${plural(payback, inMonths)}.`,
    late: ({ ltv, cac, payback, horizon }) =>
      `*Nie ma pewności.* Klient przynosi ${ltv} przy koszcie pozyskania ${cac}, ale koszt zwraca się dopiero po ${payback} ${plural(payback, inMonths)}, poza Twoim horyzontem (${horizon}).`,
    free: ({ ltv }) => `*Tak.* Pozyskanie klienta nic nie kosztuje, a przynosi ${ltv}.`,
    never: ({ ltv, cac }) =>
      `*Nie.* Klient przynosi ${ltv} przy koszcie pozyskania ${cac}, który nigdy się nie zwraca.`,
  },
  names: { balance: "Zysk minus koszt, na klienta", payback: "Koszt zwrócony", month: "Miesiące" },
  formula: "przychód × marża ÷ wskaźnik odejść ÷ koszt pozyskania",
  note: "Przychód i wskaźnik odejść muszą być miesięczne. Koszt klientów, którzy odchodzą wcześnie, nigdy się nie zwraca; uwzględnia to tylko okres zwrotu z odejściami.",
  article: {
    meaning: "Co klient przynosi na każdą jednostkę wydaną na jego pozyskanie i kiedy ten koszt się zwraca.",
    example:
      "100 miesięcznie przy marży 80% i wskaźniku odejść 5% to 1600 przez cały czas życia klienta. Przy koszcie 500 daje to 3,2 : 1, a koszt zwraca się w ósmym miesiącu.",
    pitfalls: [
      "Dzielenie przez koszt przychodu zamiast zysku.",
      "Pomijanie w koszcie wynagrodzeń i narzędzi.",
      "Okres zwrotu bez odejść jest za krótki: część klientów odchodzi wcześniej.",
    ],
    good: "3 : 1 to orientacyjna zasada funduszy venture capital. Ważniejsza jest gotówka: ile miesięcy możesz czekać?",
    loyalty: "Zachowanie w pieniądzach, na tle kosztu pozyskania.",
  },
});

export const shareOfWallet = (): CalculatorText<"share-of-wallet"> => ({
  title: "Udział w wydatkach klienta",
  question: "Jaką część wydatków w kategorii klienci zostawiają u Ciebie?",
  also: ["share of wallet", "SOW", "udział w portfelu klienta"],
  inputs: { own: "Ile każdy klient wydaje u Ciebie", category: "Ile wydaje łącznie, w tej samej kolejności" },
  choices: {},
  figures: { pooled: "Udział w łącznych wydatkach", mean: "Średni udział na klienta", n: "Klienci" },
  verdicts: {
    share: ({ pooled }) => `*Klienci zostawiają u Ciebie ${pooled} swoich wydatków w kategorii (share of wallet).*`,
  },
  names: { pooled: "Wszystkie wydatki", mean: "Średnia klientów" },
  formula: "wydatki u Ciebie ÷ łączne wydatki",
  note: "Trzeba wiedzieć, ile klienci wydają także gdzie indziej, np. z ankiety.",
  article: {
    meaning: "Jaką część swoich wydatków w kategorii klienci zostawiają u Ciebie.",
    example:
      "Dwóch klientów wydaje u Ciebie 500 na 1000 i 90 na 100: 590 na 1100 to 54%. Średnia z ich udziałów to 70%.",
    pitfalls: [
      "Udział we wszystkich wydatkach i średni udział odpowiadają na różne pytania.",
      "O wydatki gdzie indziej zwykle się pyta, a ludzie zgadują.",
    ],
    good: "Najłatwiej rosnąć u lojalnego klienta z małym udziałem.",
    loyalty: "Zachowanie na tle konkurencji, czego sama sprzedaż nigdy nie pokaże.",
  },
});

export const walletAllocation = (): CalculatorText<"wallet-allocation"> => ({
  title: "Wallet Allocation Rule",
  question: "Jaki udział w wydatkach klienta wynika z Twojej pozycji wśród marek?",
  also: ["udział w wydatkach klienta", "pozycja marki"],
  inputs: { rank: "Twoja pozycja (przy remisie średnia)", brands: "Marki, z których klient korzysta" },
  choices: {},
  figures: { share: "Oczekiwany udział w wydatkach" },
  verdicts: {
    share: ({ share, rank, brands }) =>
      `*Przy pozycji ${rank} na ${brands} ${plural(brands, { one: "markę", few: "marki", many: "marek", other: "marki" })} możesz oczekiwać ${share} wydatków klientów.*`,
  },
  names: { own: "Ty", rank: "Pozycja" },
  formula: "(1 − pozycja ÷ (marki + 1)) × 2 ÷ marki",
  article: {
    meaning:
      "Udział w wydatkach, którego marka może oczekiwać na podstawie swojej pozycji wśród marek klienta (Keiningham i in., 2011).",
    example: "Druga z trzech marek: (1 − 2 ÷ 4) × 2 ÷ 3 = 33%.",
    pitfalls: ["To średnia z wielu rynków, a nie prawo Twojego.", "Przy remisie użyj średniej pozycji."],
    good: "Pierwsze miejsce wśród dwóch marek jest warte 67%. Mniej konkurentów pomaga tak samo jak lepsza pozycja.",
    loyalty: "Od postawy, czyli pozycji, do oczekiwanego zachowania.",
  },
});
