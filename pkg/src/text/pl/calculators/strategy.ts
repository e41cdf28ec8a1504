// The calculators of goals and strategy in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changedShare, ofCustomers, plural } from "./alike.js";

export const profitLift = (): CalculatorText<"profit-lift"> => ({
  title: "Ile warta jest lepsza retencja",
  question: "O ile więcej jest wart klient, jeśli retencja wzrośnie?",
  inputs: {
    retention: "Obecna retencja w okresie",
    change: "Zmiana",
    unit: "Zmiana jest",
    discount: "Stopa dyskontowa na okres",
    margin: "Zysk na klienta i okres",
  },
  choices: { unit: { points: "w punktach procentowych (z 80% do 85%)", relative: "względna (z 80% do 84%)" } },
  figures: {
    value: "Zmiana wartości klienta",
    retentionAfter: "Retencja po zmianie",
    before: "Wartość klienta przed zmianą",
    after: "Wartość klienta po zmianie",
  },
  verdicts: {
    more: ({ value, from, to }) => `*Klient jest wart o ${value} więcej*, gdy retencja zmienia się z ${from} do ${to}.`,
    less: ({ value, from, to }) => `*Klient jest wart o ${value} mniej*, gdy retencja zmienia się z ${from} do ${to}.`,
    same: () => "*Klient jest wart tyle co wcześniej.*",
  },
  names: { before: "Przed", after: "Po" },
  formula: "wartość po ÷ wartość przed − 1, gdzie wartość = zysk × retencja ÷ (1 + stopa dyskontowa − retencja)",
  note: "„Retencja wyższa o 5% daje zysk wyższy o 25–95%” to znane hasło, a nie fakt o Twojej firmie. Wynik zależy od punktu wyjścia, od stopy dyskontowej i od tego, czy 5% to punkty procentowe, czy zmiana względna.",
  article: {
    meaning: "O ile więcej jest wart klient, jeśli retencja wzrośnie.",
    example: "Z 80% do 85% przy stopie dyskontowej 10% klient jest wart o 27,5% więcej.",
    pitfalls: [
      "„Retencja wyższa o 5% daje zysk wyższy o 25–95%” to twierdzenie o niektórych branżach z 1990 roku, a nie o Twojej.",
      "5% może znaczyć pięć punktów albo jedną dwudziestą. Klient jest wtedy wart o 27,5% albo o 21% więcej.",
    ],
    good: "Im wyższa retencja, tym więcej jest wart kolejny punkt i tym trudniej go zdobyć.",
    loyalty: "Zachowanie w pieniądzach, przy pewnym założeniu.",
  },
});

export const goal = (): CalculatorText<"goal"> => ({
  title: "Postęp w drodze do celu",
  question: "Czy realizujesz plan?",
  inputs: {
    baseline: "Odsetek na początku",
    change: "Planowana zmiana",
    unit: "Zmiana jest",
    current: "Odsetek dziś",
    end: "Miesiące od początku do terminu",
    today: "Miesiące, które minęły",
  },
  choices: { unit: { relative: "względna (z 5% do 4,5%)", points: "w punktach procentowych" } },
  figures: {
    progress: "Postęp do celu",
    elapsed: "Wykorzystany czas",
    target: "Cel",
    requiredPace: "Potrzebna zmiana na miesiąc od teraz",
  },
  verdicts: {
    reached: () => "*Tak, cel już osiągnięto.*",
    "on-track": ({ progress, elapsed }) => `*Tak.* Pokonano ${progress} drogi w ${elapsed} czasu.`,
    behind: ({ progress, elapsed }) => `*Nie.* Pokonano tylko ${progress} drogi w ${elapsed} czasu.`,
    away: ({ elapsed }) => `*Nie.* Po ${elapsed} czasu do celu jest dalej niż na początku.`,
  },
  names: { target: "Cel", planned: "Plan na dziś" },
  formula:
    "(początek − dziś) ÷ (początek − cel); zgodnie z planem, jeśli to co najmniej tyle, ile wynosi wykorzystany czas",
  note: "„Zmniejszyć odejścia o 10%” może być względne albo w punktach procentowych. Względne 10% od 5% daje 4,5%; o 10 punktów mniej się nie da.",
  article: {
    meaning: "Czy pokonano tyle drogi do celu, ile upłynęło czasu.",
    example: "Z 5% do 4,5% w dwanaście miesięcy. Po sześciu miesiącach jest 4,8%: 40% drogi w 50% czasu.",
    pitfalls: [
      "„Zmniejszyć odejścia o 10%” może znaczyć 4,5% albo −5%.",
      "Postęp rzadko jest równy: późna zmiana może być zgodna z planem.",
    ],
    good: "Zgodnie z planem, z przedziałem: mały odsetek waha się też przypadkowo.",
    loyalty: "Zależy od tego, co mierzy cel.",
  },
});

export const scorecard = (): CalculatorText<"scorecard"> => ({
  title: "Porównanie z poprzednim okresem",
  question: "Jak zmienił się odsetek i jak wypada na tle Twojego poziomu odniesienia?",
  also: ["benchmark", "karta wyników"],
  inputs: {
    numeratorBefore: "Liczba",
    denominatorBefore: "Spośród",
    numeratorAfter: "Liczba",
    denominatorAfter: "Spośród",
    benchmark: "Twój poziom odniesienia",
  },
  choices: {},
  figures: {
    change: "Zmiana",
    before: "Poprzedni okres",
    after: "Ten okres",
    againstBenchmark: "Ten okres minus poziom odniesienia",
    p: "Wartość p",
  },
  verdicts: changedShare(),
  groups: { before: "Poprzedni okres", after: "Ten okres" },
  names: { difference: "Zmiana" },
  formula: "odsetek w tym okresie − odsetek w poprzednim",
  note: "Jeśli przedział zawiera 0, zmiana może być dziełem przypadku. Jako poziomu odniesienia użyj własnej przeszłości: inne firmy liczą inaczej.",
  article: {
    meaning: "Jak odsetek zmienił się od poprzedniego okresu i jak wypada na tle własnego poziomu odniesienia.",
    example:
      "800 na 1000, potem 870 na 1050: +2,9 punktu procentowego, ale rzeczywista zmiana może wynosić od −0,5 do +6,2.",
    pitfalls: [
      "Poziom odniesienia z zewnątrz liczy coś innego.",
      "Patrzenie na dwadzieścia wskaźników: jeden będzie czerwony przez przypadek.",
    ],
    good: "Własna przeszłość, w tym samym sezonie.",
    loyalty: "Zależy od tego, co się liczy.",
  },
});

export const loyaltyMatrix = (): CalculatorText<"loyalty-matrix"> => ({
  title: "Macierz lojalności",
  question: "Kto jest lojalny w zachowaniach, kto w postawach, a kto w jednym i drugim?",
  also: ["Dick i Basu", "lojalność behawioralna"],
  inputs: {
    orders: "Zamówienia każdego klienta",
    answers: "Odpowiedź każdego klienta, w tej samej kolejności",
    behaviourCutoff: "Zachowanie: lojalny od tylu zamówień",
    attitudeCutoff: "Postawa: lojalny od tej odpowiedzi",
  },
  choices: {},
  figures: {
    true: "Naprawdę lojalni: często kupują i czują się lojalni",
    latent: "Lojalność ukryta: chcą, ale rzadko kupują",
    spurious: "Lojalność pozorna: kupują bez przekonania",
    none: "Brak lojalności",
  },
  verdicts: {
    loyal: ({ true: loyal, n, spurious, latent }) =>
      `*Naprawdę lojalni: ${loyal} na ${n} ${plural(n, ofCustomers)}.* Lojalność pozorna (kupują bez przekonania): ${spurious}. Lojalność ukryta (chcą, ale rzadko kupują): ${latent}.`,
  },
  names: {
    true: "Naprawdę lojalni",
    latent: "Ukryta",
    spurious: "Pozorna",
    none: "Brak lojalności",
    orders: "Zamówienia",
    answers: "Odpowiedź",
  },
  formula: "naprawdę lojalni: liczba klientów, którzy osiągają oba progi (Dick i Basu 1994)",
  note: "Wysoka satysfakcja nie dowodzi żadnego rodzaju lojalności: klienci mogą zostawać, bo trudno odejść. Progi to Twój wybór, więc podawaj je razem z wynikiem.",
  article: {
    meaning:
      "Klienci według tego, co robią i co mówią (Dick i Basu, 1994): naprawdę lojalni, lojalność ukryta, pozorna i brak lojalności.",
    example:
      "Na dwunastu klientów pięciu często kupuje i czuje się lojalnymi, dwóch często kupuje bez przekonania, a dwóch czuje się lojalnymi, ale rzadko kupuje.",
    pitfalls: ["O obrazie decydują progi. Podawaj je.", "Ci, którzy odpowiedzieli, to nie wszyscy klienci."],
    good: "Mało lojalności pozornej: tacy klienci odchodzą przy pierwszej lepszej ofercie.",
    loyalty: "Jedno i drugie, obok siebie. Na tym polega macierz.",
  },
});

export const bindingShares = (): CalculatorText<"binding-shares"> => ({
  title: "Co wiąże klientów z firmą",
  question: "Ilu klientów zostaje, bo chce?",
  also: ["przywiązanie", "koszty zmiany dostawcy"],
  inputs: {
    situational: "Sytuacja: miejsce, czas lub przyzwyczajenie",
    technical: "Technika: systemy, które współpracują",
    contractual: "Umowa",
    economic: "Koszt odejścia",
    emotional: "Sympatia i zaufanie",
  },
  choices: {},
  figures: {
    voluntary: "Zostają, bo chcą",
    situational: "Sytuacja: miejsce, czas lub przyzwyczajenie",
    technical: "Technika: systemy, które współpracują",
    contractual: "Umowa",
    economic: "Koszt odejścia",
  },
  verdicts: {
    most: ({ voluntary }) => `*Większość zostaje, bo chce:* ${voluntary}.`,
    some: ({ voluntary }) => `*Tylko ${voluntary} zostaje, bo chce;* pozostałych wiąże coś innego.`,
  },
  names: {
    situational: "Sytuacja",
    technical: "Technika",
    contractual: "Umowa",
    economic: "Koszt",
    emotional: "Sympatia",
  },
  formula: "klienci, którzy zostają z sympatii i zaufania ÷ wszyscy policzeni klienci",
  note: "Policz każdego klienta raz, według najsilniejszego przywiązania.",
  article: {
    meaning: "Dlaczego klienci zostają: bo chcą albo z powodu miejsca, techniki, umowy lub kosztu odejścia.",
    example: "Na 100 klientów 30 zostaje z sympatii i zaufania, a 70 z innych powodów.",
    pitfalls: [
      "Ludzie podają powody dobre, a nie prawdziwe.",
      "Policz każdego klienta raz, według najsilniejszego przywiązania.",
    ],
    good: "Przywiązanie, które klient wybrałby ponownie. Inne pęka, gdy konkurent je usunie.",
    loyalty: "Jedno i drugie: oddziela zostawanie od chęci zostania.",
  },
});

export const chainOfEffects = (): CalculatorText<"chain-of-effects"> => ({
  title: "Od pierwszego zakupu do lojalności",
  question: "Ilu kupujących po raz pierwszy staje się lojalnymi?",
  also: ["łańcuch efektów"],
  inputs: {
    firstPurchase: "Kupili raz",
    satisfied: "W tym zadowoleni",
    loyal: "W tym lojalni",
    boughtAgain: "W tym kupili ponownie lub polecili",
  },
  choices: {},
  figures: {
    overall: "Od pierwszego zakupu do ostatniego kroku",
    toSatisfied: "Od zakupu do zadowolenia",
    toLoyal: "Od zadowolenia do lojalności",
    toBoughtAgain: "Od lojalności do ponownego zakupu",
  },
  verdicts: {
    satisfied: ({ overall }) =>
      `*Do końca dochodzi ${overall} kupujących po raz pierwszy.* Najwięcej traci się przed zadowoleniem.`,
    loyal: ({ overall }) =>
      `*Do końca dochodzi ${overall} kupujących po raz pierwszy.* Najwięcej traci się między zadowoleniem a lojalnością.`,
    boughtAgain: ({ overall }) =>
      `*Do końca dochodzi ${overall} kupujących po raz pierwszy.* Najwięcej traci się między lojalnością a następnym zakupem.`,
  },
  names: { firstPurchase: "Kupili raz", satisfied: "Zadowoleni", loyal: "Lojalni", boughtAgain: "Kupili ponownie" },
  formula: "iloczyn współczynników konwersji wszystkich kroków (Bruhn 2016)",
  note: "Pokazuje, gdzie traci się klientów, a nie dlaczego: jeden krok nie jest przyczyną następnego.",
  article: {
    meaning:
      "Ilu kupujących po raz pierwszy staje się krok po kroku klientami zadowolonymi, lojalnymi i ponownie kupującymi (Bruhn, 2016).",
    example: "Na 1000 kupujących po raz pierwszy 700 jest zadowolonych, 450 lojalnych, a 300 kupuje ponownie: 30%.",
    pitfalls: ["Jeden krok nie jest przyczyną następnego.", "Wszystkie kroki muszą liczyć te same osoby."],
    good: "Pracuj nad krokiem z największą stratą.",
    loyalty: "Od postawy do zachowania.",
  },
});

export const expectationGap = (): CalculatorText<"expectation-gap"> => ({
  title: "Luka oczekiwań",
  question: "Czy klienci dostali to, czego oczekiwali?",
  inputs: { expected: "Oczekiwania, średnia odpowiedź", received: "Doświadczenie, średnia odpowiedź" },
  choices: {},
  figures: { gap: "Luka, w punktach skali" },
  verdicts: {
    more: ({ gap }) => `*Tak, i jeszcze więcej:* o ${gap} pkt powyżej oczekiwań.`,
    less: ({ gap }) => `*Nie.* Dostali o ${gap} pkt mniej, niż oczekiwali.`,
    same: () => "*Tak, dokładnie to, czego oczekiwali.*",
  },
  names: { expected: "Oczekiwania", received: "Doświadczenie" },
  formula: "doświadczenie − oczekiwania, w tej samej skali",
  note: "Poniżej 0 klienci są rozczarowani. Oba pytania zadaj w tej samej skali.",
  article: {
    meaning: "Czy klienci dostali to, czego oczekiwali, w punktach tej samej skali (Oliver, 1980).",
    example: "Oczekiwania 4,5, doświadczenie 4,2: −0,3, czyli rozczarowanie.",
    pitfalls: [
      "Oczekiwania, o które pyta się później, są zabarwione tym, co się stało.",
      "Niskie oczekiwania łatwo przebić, ale nikogo nie przyciągają.",
    ],
    good: "Około 0 lub trochę powyżej. Lukę zamyka też reklama, która obiecuje mniej.",
    loyalty: "Postawę przed i po.",
  },
});

export const acquisitionOrRetention = (): CalculatorText<"acquisition-or-retention"> => ({
  title: "Pozyskać czy utrzymać",
  question: "Ile kosztuje utrzymanie klienta w porównaniu z pozyskaniem nowego?",
  inputs: {
    cac: "Koszt pozyskania klienta",
    multiple: "Założenie: ile razy droższe jest pozyskanie niż utrzymanie",
  },
  choices: {},
  figures: { value: "Koszt utrzymania klienta, jeśli założenie jest prawdziwe" },
  verdicts: {
    if: ({ value, cac }) =>
      `*Utrzymanie klienta kosztuje ${value}, jeśli założenie jest prawdziwe;* pozyskanie kosztuje ${cac}.`,
  },
  names: { cac: "Pozyskanie", value: "Utrzymanie" },
  formula: "koszt pozyskania klienta ÷ założona krotność",
  note: "Często się powtarza, że pozyskanie klienta kosztuje 5, 16 albo nawet 25 razy tyle co utrzymanie, ale nikt tego nie sprawdził w Twojej firmie. Użyj własnej krotności.",
  article: {
    meaning: "Ile kosztowałoby utrzymanie klienta, gdyby pozyskanie było tyle razy droższe.",
    example: "Przy koszcie pozyskania 200 i krotności 5 utrzymanie kosztowałoby 40.",
    pitfalls: [
      "Słynnych „pięciu razy” nigdy nie zmierzono w Twojej firmie.",
      "Kosztów utrzymania rzadko księguje się pod tą nazwą.",
    ],
    good: "Zmierz oba koszty we własnych księgach, a potem porównaj.",
    loyalty: "Żadną: porównuje koszty.",
  },
});

export const sellingOdds = (): CalculatorText<"selling-odds"> => ({
  title: "Sprzedaż obecnym czy potencjalnym klientom",
  question: "O ile więcej przynosi oferta dla obecnych klientów?",
  inputs: {
    contacts: "Liczba osób w każdej grupie",
    probabilityExisting: "Założenie: obecni klienci, którzy kupią",
    probabilityNew: "Założenie: potencjalni klienci, którzy kupią",
    margin: "Zysk ze sprzedaży",
    cost: "Koszt kontaktu",
  },
  choices: {},
  figures: {
    difference: "Różnica",
    existing: "Zysk od obecnych klientów",
    new: "Zysk od potencjalnych klientów",
  },
  verdicts: {
    more: ({ difference, existing, new: fresh }) =>
      `*Oferta dla obecnych klientów przynosi o ${difference} więcej:* ${existing} wobec ${fresh}.`,
    less: ({ difference, existing, new: fresh }) =>
      `*Oferta dla obecnych klientów przynosi o ${difference} mniej:* ${existing} wobec ${fresh}.`,
    same: ({ existing }) => `*Oferta przynosi tyle samo w obu grupach: ${existing}.*`,
  },
  names: { existing: "Klienci", new: "Potencjalni" },
  formula: "liczba osób × (odsetek, który kupi × zysk − koszt kontaktu), obecni klienci minus potencjalni",
  note: "To, że kupuje 60–70% obecnych klientów, a tylko 5–20% potencjalnych, to założenie, którego nikt nie sprawdził. Użyj własnych odsetków.",
  article: {
    meaning: "Co przynosi oferta dla obecnych klientów w porównaniu z tą samą ofertą dla potencjalnych.",
    example: "Po 100 kontaktów, kupuje 60% i 20%, zysk 100 i koszt kontaktu 5: 5500 wobec 1500.",
    pitfalls: [
      "„60–70% wobec 5–20%” to założenie. Użyj własnych odsetków.",
      "Obecni klienci mogliby kupić także bez oferty.",
    ],
    good: "Decyduj według zysku na kontakt, z grupą, która nie dostaje oferty.",
    loyalty: "Zachowanie, jako okazję do sprzedaży.",
  },
});
