// The calculators of surveys in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { answers, changed, difference, level, ofCustomers, plural, truly } from "./alike.js";

/** Genitive: "z 2 odpowiedzi". */
const ofAnswers = { one: "odpowiedzi", few: "odpowiedzi", many: "odpowiedzi" };

/** Accusative: "o 2 punkty". */
const points = { one: "punkt", few: "punkty", many: "punktów", other: "punktu" };

const firms = { one: "firma", few: "firmy", many: "firm" };

const answered = { one: "odpowiedziała", few: "odpowiedziały", many: "odpowiedziało" };

export const nps = (): CalculatorText<"nps"> => ({
  title: "Wskaźnik NPS",
  question: "Czy klienci polecają Twoją firmę?",
  also: ["Net Promoter Score", "polecanie", "promotorzy", "krytycy", "eNPS"],
  inputs: {
    promoters: "Promotorzy (9–10)",
    passives: "Pasywni (7–8)",
    detractors: "Krytycy (0–6)",
    level,
    method: "Metoda przedziału",
  },
  choices: { method: { "adjusted-wald": "Wald, skorygowana", wald: "Wald", bootstrap: "Bootstrap, ziarno 1" } },
  figures: { score: "NPS", n: "Odpowiedzi", standardError: "Błąd standardowy" },
  verdicts: {
    above: ({ n, low, high, level }) =>
      `*Promotorów jest wyraźnie więcej niż krytyków.* ${level} przedział ufności na podstawie ${n} ${plural(n, ofAnswers)}: od ${low} do ${high}.`,
    below: ({ n, low, high, level }) =>
      `*Krytyków jest wyraźnie więcej niż promotorów.* ${level} przedział ufności na podstawie ${n} ${plural(n, ofAnswers)}: od ${low} do ${high}.`,
    unclear: ({ n, low, high, level }) =>
      `*Nie wiadomo, czy jest więcej promotorów, czy krytyków.* ${level} przedział ufności na podstawie ${n} ${plural(n, ofAnswers)}: od ${low} do ${high}.`,
    unsure: ({ n }) => `*${n} ${plural(n, answers)} to za mało*, aby powiedzieć, na ile można ufać temu wynikowi.`,
  },
  names: { promoters: "Promotorzy", passives: "Pasywni", detractors: "Krytycy" },
  formula: "100 × (promotorzy − krytycy) ÷ wszystkie odpowiedzi, razem z pasywnymi",
  note: "NPS i Net Promoter to zastrzeżone znaki towarowe Bain & Company, Satmetrix Systems i Freda Reichhelda.",
  article: {
    meaning:
      "Klienci mówią w skali od 0 do 10, czy poleciliby firmę. Wynik to odsetek promotorów (9–10) minus odsetek krytyków (0–6), od −100 do 100.",
    example:
      "Na 100 odpowiedzi jest 50 promotorów, 30 pasywnych i 20 krytyków: 50 − 20 = 30. 95% przedział ufności przy 100 odpowiedziach: od 14 do 44.",
    pitfalls: [
      "Podawanie wyniku bez przedziału. Przy 100 odpowiedziach ±15 punktów jest normalne.",
      "Pytanie tylko po dobrym doświadczeniu albo prośby pracowników o 9.",
      "Porównywanie krajów: w niektórych częściej daje się skrajne oceny.",
    ],
    good: "Nie ma wyniku dobrego wszędzie: zależy od pytania, kanału i kraju. Porównuj wynik z własnym sprzed kwartału i patrz na przedział.",
    loyalty: "Postawę: co klienci mówią, że zrobią. Sprawdź to z tym, co kupują.",
  },
});

export const compareNps = (): CalculatorText<"compare-nps"> => ({
  title: "Porównanie dwóch NPS",
  question: "Czy NPS naprawdę się zmienił?",
  also: ["istotność statystyczna", "test A/B"],
  inputs: {
    promotersBefore: "Promotorzy",
    passivesBefore: "Pasywni",
    detractorsBefore: "Krytycy",
    promotersAfter: "Promotorzy",
    passivesAfter: "Pasywni",
    detractorsAfter: "Krytycy",
    level,
    method: "Metoda",
  },
  choices: { method: { "adjusted-wald": "Wald, skorygowana", wald: "Wald" } },
  figures: difference,
  verdicts: changed({ what: "Wynik", rose: "wzrósł", fell: "spadł", counted: "odpowiedzi", unit: points }),
  groups: { before: "Przed", after: "Po" },
  names: { difference: "Zmiana" },
  formula: "wynik po − wynik przed; metoda skorygowana dodaje najpierw do każdej ankiety trzy pseudoodpowiedzi",
  note: "Zachodzące na siebie przedziały nie oznaczają braku różnicy: decyduje wartość p.",
  article: {
    meaning:
      "Czy różnica dwóch ankiet to coś więcej niż przypadek. Różnica ma własny przedział; jeśli zawiera 0, zmiana może być dziełem przypadku.",
    example:
      "Z 30 do 45 przy 100 odpowiedziach w każdej ankiecie to +15 punktów, ale rzeczywista zmiana może wynosić od −6 do +35: brak wyraźnej różnicy.",
    pitfalls: [
      "Wniosek, że skoro przedziały zachodzą na siebie, różnicy nie ma. Decyduje przedział różnicy.",
      "Porównywanie ankiety mailowej z telefoniczną.",
      "Testowanie co miesiąc i świętowanie jednego wyraźnego wyniku: przez przypadek taki jest 1 na 20.",
    ],
    good: "Przed ankietą ustal, jaka zmiana ma znaczenie, i zapytaj dość osób, aby ją zobaczyć.",
    loyalty: "Postawę i to, czy się zmieniła.",
  },
});

export const csat = (): CalculatorText<"csat"> => ({
  title: "Satysfakcja klientów (CSAT)",
  question: "Jaki odsetek klientów jest zadowolony?",
  also: ["satysfakcja", "zadowolenie", "top-2-box"],
  inputs: {
    answers1: "Ocena 1, bardzo niezadowoleni",
    answers2: "Ocena 2",
    answers3: "Ocena 3",
    answers4: "Ocena 4",
    answers5: "Ocena 5, bardzo zadowoleni",
    definition: "Wynik",
    level,
  },
  choices: {
    definition: {
      "top-2-box": "Odsetek ocen 4 i 5 (top-2-box)",
      "top-box": "Odsetek ocen 5 (top-box)",
      mean: "Średnia ocena",
      "rescaled-mean": "Średnia ocena w skali 0–100%",
      net: "Netto: odsetek ocen 4 i 5 minus 1 i 2",
    },
  },
  figures: { value: "CSAT", mean: "Średnia ocena", n: "Odpowiedzi" },
  verdicts: {
    "top-2-box": (said) => `*${said.value} klientów jest zadowolonych*: oceny 4 lub 5.${truly(said)}`,
    "top-box": (said) => `*${said.value} klientów wystawiło najlepszą ocenę, 5.*${truly(said)}`,
    mean: (said) => `*Średnia ocena to ${said.value} na 5.*${truly(said)}`,
    "rescaled-mean": (said) => `*Średnia ocena to ${said.value} drogi od najgorszej do najlepszej.*${truly(said)}`,
    net: (said) => `*Zadowoleni minus niezadowoleni to ${said.value} wszystkich.*${truly(said)}`,
  },
  names: { answers1: "1:", answers2: "2:", answers3: "3:", answers4: "4:", answers5: "5:" },
  formula: "oceny 4 i 5 ÷ wszystkie oceny albo wybrany wariant",
  note: "Wysoki wynik nie dowodzi lojalności: klienci mogą zostawać tylko dlatego, że trudno odejść.",
  article: {
    meaning: "Odsetek klientów, którzy swoją satysfakcję oceniają na 4 lub 5 w skali od 1 do 5.",
    example: "4, 6, 10, 30 i 50 klientów wystawiło oceny od 1 do 5: 80 na 100 jest zadowolonych, czyli 80%.",
    pitfalls: [
      "Mieszanie definicji: odsetek ocen 4 i 5, średnia i wynik netto to trzy różne wskaźniki.",
      "Odpowiadają tylko klienci zachwyceni albo wściekli. Podawaj też odsetek odpowiedzi.",
    ],
    good: "Wyniki innych firm zależą od ich skali, kanału i kraju. Obserwuj własny trend w każdym kanale.",
    loyalty: "Postawę wobec jednego doświadczenia. Zadowoleni klienci też odchodzą do lepszej oferty.",
  },
});

export const ces = (): CalculatorText<"ces"> => ({
  title: "Wysiłek klienta (CES)",
  question: "Czy klientom łatwo załatwić sprawę w Twojej firmie?",
  also: ["łatwość", "effort score"],
  inputs: {
    answers1: "Odpowiedź 1",
    answers2: "Odpowiedź 2",
    answers3: "Odpowiedź 3",
    answers4: "Odpowiedź 4",
    answers5: "Odpowiedź 5",
    answers6: "Odpowiedź 6",
    answers7: "Odpowiedź 7",
    direction: "Wysoka odpowiedź znaczy",
    level,
  },
  choices: { direction: { ease: "łatwo (wysoko to dobrze)", effort: "trudno (nisko to dobrze)" } },
  figures: {
    mean: "CES, średnia odpowiedź",
    atLeast5: "Odpowiedzi od 5 wzwyż",
    atLeast6: "Odpowiedzi od 6 wzwyż",
    net: "Netto: od 5 wzwyż minus do 3",
    n: "Odpowiedzi",
  },
  verdicts: {
    ease: ({ mean, atLeast5 }) =>
      `*Średnia odpowiedź to ${mean} na 7.* Dla ${atLeast5} klientów było łatwo (5 lub więcej).`,
    effort: ({ mean, atLeast5 }) =>
      `*Średni wysiłek to ${mean} na 7*, a nisko to dobrze. Dla ${atLeast5} klientów było trudno (5 lub więcej).`,
  },
  names: {
    answers1: "1:",
    answers2: "2:",
    answers3: "3:",
    answers4: "4:",
    answers5: "5:",
    answers6: "6:",
    answers7: "7:",
  },
  formula: "suma odpowiedzi ÷ liczba odpowiedzi",
  note: "Odpowiedzi są użyte tak, jak je podano, bez odwracania. Nie uśredniaj pytania o łatwość z pytaniem o wysiłek.",
  article: {
    meaning: "Jak łatwo klientom coś załatwić, jako średnia odpowiedź od 1 do 7.",
    example: "1000 odpowiedzi ze średnią 4,08: 46% odpowiedziało 5 lub więcej, 43% 3 lub mniej.",
    pitfalls: [
      "Pytań o wysiłek (nisko to dobrze) i o łatwość (wysoko to dobrze) nigdy nie wolno uśredniać.",
      "Średnia blisko środka może ukrywać dwa obozy. Spójrz na wykres.",
    ],
    good: "Ważniejsze, aby trudnych doświadczeń było mało, niż aby średnia była wysoka: wysiłek zniechęca bardziej, niż zachwyt zatrzymuje (Dixon, Freeman i Toman, 2010).",
    loyalty: "Postawę wobec jednego kontaktu, zaraz po nim.",
  },
});

export const npsSampleSize = (): CalculatorText<"nps-sample-size"> => ({
  title: "Liczebność próby dla NPS",
  question: "Ile odpowiedzi potrzeba, aby NPS był wiarygodny?",
  also: ["wielkość próby", "ile odpowiedzi", "ile ankiet"],
  inputs: { margin: "Margines błędu, w punktach", variance: "Wariancja odpowiedzi", level },
  choices: {},
  figures: { n: "Potrzebne odpowiedzi" },
  verdicts: {
    needed: ({ n, margin, level }) =>
      `*Potrzeba ${n} ${plural(n, ofAnswers)}*, aby margines błędu wyniku wynosił ±${margin} pkt (poziom ufności ${level}).`,
  },
  names: { asked: "Zapytani", margin: "Margines błędu, w punktach" },
  formula: "wariancja × z² ÷ (margines ÷ 100)² − 3, zaokrąglone w górę",
  note: "Przy 50% promotorów, 30% pasywnych i 20% krytyków wariancja wynosi 0,61, a największa możliwa to 1. W razie wątpliwości użyj 1.",
  article: {
    meaning: "Ile odpowiedzi daje wynik na tyle dokładny, aby na nim polegać.",
    example:
      "Dla ±10 punktów przy poziomie ufności 95% potrzeba 232 odpowiedzi; dla ±5 punktów około czterech razy tyle.",
    pitfalls: [
      "Chodzi o odpowiedzi, a nie zaproszenia. Podziel przez odsetek odpowiedzi.",
      "Więcej odpowiedzi od niewłaściwych osób nie pomaga.",
    ],
    good: "±10 punktów pokazuje duże zmiany, ±5 zwykłą zmianę w kwartale.",
    loyalty: "Żadną: planuje pomiar postawy.",
  },
});

export const npsComparisonSampleSize = (): CalculatorText<"nps-comparison-sample-size"> => ({
  title: "Liczebność próby dla zmiany NPS",
  question: "Ile odpowiedzi potrzeba w każdej ankiecie, aby wykryć zmianę NPS?",
  inputs: {
    difference: "Najmniejsza zmiana do wykrycia, w punktach",
    variance: "Wariancja odpowiedzi",
    power: "Moc: prawdopodobieństwo wykrycia",
    level,
  },
  choices: {},
  figures: { perGroup: "Potrzebne odpowiedzi w każdej ankiecie" },
  verdicts: {
    needed: ({ n, difference, power }) =>
      `*W każdej ankiecie potrzeba ${n} ${plural(n, ofAnswers)}*, aby wykryć zmianę o ${difference} pkt w ${power} przypadków.`,
  },
  names: {
    n: "Potrzebne odpowiedzi w każdej ankiecie",
    asked: "Zapytani",
    difference: "Zmiana do wykrycia, w punktach",
  },
  formula: "2 × wariancja × (z poziomu ufności + z mocy)² ÷ (zmiana ÷ 100)² − 3, zaokrąglone w górę",
  article: {
    meaning: "Ile odpowiedzi potrzeba w każdej z dwóch ankiet, aby zobaczyć zmianę danej wielkości.",
    example: "Aby zobaczyć 10 punktów w czterech przypadkach na pięć, potrzeba około 955 odpowiedzi w każdej ankiecie.",
    pitfalls: [
      "Użycie liczebności dla jednego wyniku: różnica jest mniej pewna niż każdy z wyników.",
      "Oczekiwanie, że test znajdzie zmiany mniejsze od zaplanowanej.",
    ],
    good: "Planuj na najmniejszą zmianę, która skłoni Cię do działania.",
    loyalty: "Żadną: planuje pomiar zmiany postawy.",
  },
});

export const rateSampleSize = (): CalculatorText<"rate-sample-size"> => ({
  title: "Liczebność próby dla odsetka",
  question: "Ile odpowiedzi potrzeba, aby odsetek był dokładny?",
  also: ["wielkość próby", "ile odpowiedzi", "ile ankiet"],
  inputs: {
    margin: "Margines błędu",
    proportion: "Oczekiwany odsetek",
    population: "Liczba wszystkich klientów",
    level,
  },
  choices: {},
  figures: { n: "Potrzebne odpowiedzi", unlimited: "Przy nieograniczonej liczbie klientów" },
  verdicts: {
    needed: ({ n, population, margin }) =>
      `*Potrzeba ${n} ${plural(n, ofAnswers)}* od ${population} ${plural(population, ofCustomers)}, aby margines błędu odsetka wynosił ±${margin}.`,
  },
  names: { asked: "Zapytani", margin: "Margines błędu" },
  formula: "n₀ = z² × odsetek × (1 − odsetek) ÷ margines²; przy niewielu klientach n₀ ÷ (1 + (n₀ − 1) ÷ klienci)",
  note: "Najwięcej odpowiedzi wymaga odsetek 50%. Użyj go, jeśli nie wiesz, czego oczekiwać.",
  article: {
    meaning: "Ile odpowiedzi daje dość dokładny odsetek, także gdy klientów do zapytania jest niewielu.",
    example: "Dla ±5% wśród 1000 klientów potrzeba 278 odpowiedzi; bez ograniczenia byłoby to 385.",
    pitfalls: [
      "Przekonanie, że próba musi objąć jedną dziesiątą klientów. Powyżej kilku tysięcy ich liczba prawie nie ma znaczenia.",
      "Zapominanie o odsetku odpowiedzi.",
    ],
    good: "±5% wystarcza do większości decyzji. Wymagaj więcej tylko tam, gdzie błędna odpowiedź drogo kosztuje.",
    loyalty: "Żadną: planuje pomiar.",
  },
});

export const promotersNeeded = (): CalculatorText<"promoters-needed"> => ({
  title: "Promotorzy potrzebni do celu NPS",
  question: "Ilu promotorów brakuje do docelowego NPS?",
  inputs: { promoters: "Promotorzy", passives: "Pasywni", detractors: "Krytycy", target: "Cel, w punktach" },
  choices: {},
  figures: { promoters: "Dodatkowi promotorzy" },
  verdicts: {
    needed: ({ promoters, target }) =>
      `*Do wyniku ${target} potrzeba jeszcze ${promoters} ${plural(promoters, { one: "promotora", few: "promotorów", many: "promotorów" })}*, jeśli nic innego się nie zmieni.`,
    there: ({ target }) => `*Ani jednego: wynik ${target} już osiągnięto.*`,
  },
  names: { target: "Cel" },
  formula: "(cel × odpowiedzi − 100 × (promotorzy − krytycy)) ÷ (100 − cel), zaokrąglone w górę",
  article: {
    meaning: "Ilu dodatkowych promotorów podniosłoby wynik do celu, gdyby pozostałe odpowiedzi się nie zmieniły.",
    example: "50 promotorów, 30 pasywnych i 20 krytyków daje 30. Do wyniku 40 potrzeba jeszcze 17 promotorów.",
    pitfalls: [
      "Przekonanie krytyka liczy się podwójnie w porównaniu z pasywnym, więc zacznij od krytyków.",
      "Dobieranie pytanych osób, aż wynik będzie pasował.",
    ],
    good: "Sprawdź, czy cel da się osiągnąć, zanim go obiecasz.",
    loyalty: "Postawę, jako cel.",
  },
});

export const compareSegments = (): CalculatorText<"compare-segments"> => ({
  title: "Porównanie trzech segmentów",
  question: "Które segmenty naprawdę różnią się wynikiem NPS?",
  inputs: {
    promotersA: "Promotorzy",
    passivesA: "Pasywni",
    detractorsA: "Krytycy",
    promotersB: "Promotorzy",
    passivesB: "Pasywni",
    detractorsB: "Krytycy",
    promotersC: "Promotorzy",
    passivesC: "Pasywni",
    detractorsC: "Krytycy",
    level,
  },
  choices: {},
  figures: {
    pooled: "NPS wszystkich odpowiedzi łącznie",
    mean: "Średnia trzech wyników",
    differenceAB: "B minus A",
    differenceAC: "C minus A",
    differenceBC: "C minus B",
    pAB: "Wartość p dla A i B, skorygowana",
    pAC: "Wartość p dla A i C, skorygowana",
    pBC: "Wartość p dla B i C, skorygowana",
  },
  verdicts: {
    all: ({ widest }) => `*Tak, wszystkie trzy wyraźnie się różnią*, najwyżej o ${widest} pkt.`,
    unclear: () => "*Brak wyraźnej różnicy.* Każda z różnic może być dziełem przypadku.",
    AB: ({ widest }) => `*Wyraźnie różnią się tylko A i B*, o ${widest} pkt. C może być podobny do każdego z nich.`,
    AC: ({ widest }) => `*Wyraźnie różnią się tylko A i C*, o ${widest} pkt. B może być podobny do każdego z nich.`,
    BC: ({ widest }) => `*Wyraźnie różnią się tylko B i C*, o ${widest} pkt. A może być podobny do każdego z nich.`,
    "AB-AC": ({ widest }) => `*A wyraźnie różni się od B i C*, najwyżej o ${widest} pkt. B i C mogą być podobne.`,
    "AB-BC": ({ widest }) => `*B wyraźnie różni się od A i C*, najwyżej o ${widest} pkt. A i C mogą być podobne.`,
    "AC-BC": ({ widest }) => `*C wyraźnie różni się od A i B*, najwyżej o ${widest} pkt. A i B mogą być podobne.`,
  },
  groups: { A: "Segment A", B: "Segment B", C: "Segment C" },
  names: { A: "A", B: "B", C: "C" },
  formula:
    "100 × (wszyscy promotorzy − wszyscy krytycy) ÷ wszystkie odpowiedzi; różnice skorygowaną metodą Walda, wartości p z poprawką Holma",
  note: "NPS łączny i średnia z wyników segmentów to różne wskaźniki: podawaj, który z nich raportujesz. Nie układaj rankingu krajów według surowego NPS.",
  article: {
    meaning:
      "Które z trzech segmentów naprawdę różnią się wynikiem, z poprawką na to, że porównuje się trzy pary naraz.",
    example:
      "Wyniki 30, 45 i 75 przy 100 odpowiedziach w każdym segmencie: C jest wyraźnie powyżej A i B, ale A i B mogą być podobne.",
    pitfalls: [
      "Ranking segmentów według samego wyniku: małe trafiają na początek i koniec przez przypadek.",
      "Średnia z wyników i wynik wszystkich odpowiedzi razem to różne wskaźniki.",
    ],
    good: "Działaj na podstawie różnic wyraźnych i dużych. Tam, gdzie to ważne, a niejasne, zapytaj więcej osób.",
    loyalty: "Postawę, według grup.",
  },
});

export const npsByAccount = (): CalculatorText<"nps-by-account"> => ({
  title: "NPS według firm",
  question: "Ile wynosi NPS, gdy z jednej firmy odpowiada kilka osób?",
  also: ["B2B", "NPS według kont klientów"],
  inputs: {
    accounts: "Firma każdej odpowiedzi, jako liczba",
    scores: "Odpowiedzi od 0 do 10, w tej samej kolejności",
    revenue: "Przychód od firmy każdej odpowiedzi, w tej samej kolejności",
    unit: "Jeden głos na",
    level,
  },
  choices: {
    unit: {
      account: "firmę: średnia jej odpowiedzi",
      respondent: "odpowiedź",
      revenue: "firmę, z wagą przychodu",
    },
  },
  figures: {
    score: "NPS",
    n: "Odpowiedzi",
    accounts: "Firmy z odpowiedzią",
    contactsPerAccount: "Odpowiedzi na firmę",
  },
  verdicts: {
    account: ({ score, byAnswer, accounts }) =>
      `*Przy jednym głosie na firmę NPS wynosi ${score}.* Przy jednym głosie na odpowiedź wynosi ${byAnswer}; ${plural(accounts, answered)} ${accounts} ${plural(accounts, firms)}.`,
    respondent: ({ score, accounts }) =>
      `*Przy jednym głosie na odpowiedź NPS wynosi ${score}.* Liczba firm, które odpowiedziały: ${accounts}.`,
    revenue: ({ score, byAnswer }) =>
      `*Z wagą przychodu NPS wynosi ${score}.* Przy jednym głosie na odpowiedź wynosi ${byAnswer}.`,
  },
  names: { byAnswer: "Według odpowiedzi" },
  formula: "średnia ważona wyników firm: promotor liczy się jako 100, pasywny 0, krytyk −100",
  note: "Duże firmy często odpowiadają więcej razy. Podawaj, czy liczysz osoby, firmy, czy przychód.",
  article: {
    meaning:
      "Wynik, w którym każda firma liczy się raz albo według przychodu, niezależnie od tego, ile osób z niej odpowiedziało.",
    example:
      "Trzy odpowiedzi są z jednej firmy, jedna z drugiej i dwie z trzeciej. Przy jednym głosie na firmę wynik to 16,7; według odpowiedzi to 50.",
    pitfalls: [
      "Dopuszczenie, aby duża firma z wieloma odpowiedziami przegłosowała pozostałe.",
      "Zmiana jednostki z kwartału na kwartał.",
    ],
    good: "Jeśli stracić można umowę, licz firmy. Podawaj jednostkę obok wyniku.",
    loyalty: "Postawę klienta jako całości, a nie jego pracowników.",
  },
});

export const drivers = (): CalculatorText<"drivers"> => ({
  title: "Co wpływa na polecanie",
  question: "Jak silnie ocena (ceny, dostawy, obsługi) wpływa na wynik?",
  also: ["analiza czynników", "key driver analysis", "korelacja"],
  inputs: { scores: "Odpowiedzi od 0 do 10", ratings: "Oceny, w tej samej kolejności" },
  choices: {},
  figures: {
    importance: "Ważność (korelacja rang)",
    performance: "Średnia ocena",
    gap: "Różnica NPS: zadowoleni i niezadowoleni",
    n: "Klienci",
  },
  verdicts: {
    strong: ({ n, importance }) =>
      `*Klienci, którzy oceniają to wyżej, znacznie chętniej polecają firmę* (korelacja ${importance}, odpowiedzi: ${n}).`,
    medium: ({ n, importance }) =>
      `*Klienci, którzy oceniają to wyżej, nieco chętniej polecają firmę* (korelacja ${importance}, odpowiedzi: ${n}).`,
    weak: ({ n, importance }) =>
      `*Ta ocena niewiele mówi o tym, kto poleca firmę* (korelacja ${importance}, odpowiedzi: ${n}).`,
    against: ({ n, importance }) =>
      `*Klienci, którzy oceniają to wyżej, mniej chętnie polecają firmę* (korelacja ${importance}, odpowiedzi: ${n}).`,
  },
  names: { none: "Brak związku" },
  formula: "korelacja rang Spearmana między oceną a wynikiem, od −1 do 1",
  note: "Korelacja nie dowodzi przyczyny. Zanim zaufasz zmianie, sprawdź ją.",
  article: {
    meaning: "Jak silnie ocena, np. ceny lub dostawy, idzie w parze z gotowością do polecania, od −1 do 1.",
    example:
      "Jeśli ci, którzy najwyżej oceniają dostawę, dają też najwyższe wyniki, w tej samej kolejności, korelacja wynosi 1.",
    pitfalls: [
      "To nie jest przyczyna: jedno i drugie może wynikać z czegoś innego.",
      "Jeśli wszyscy oceniają coś tak samo, nie widać tego jako czynnika, choćby było bardzo ważne.",
    ],
    good: "Od 0,5 związek zwykle nazywa się silnym. Zacznij od tego, co ważne i nisko oceniane, a potem sprawdź zmianę.",
    loyalty: "To, z czym postawa idzie w parze.",
  },
});

export const loyaltyLevels = (): CalculatorText<"loyalty-levels"> => ({
  title: "Ile warci są promotorzy",
  question: "Ile wydają promotorzy, pasywni i krytycy?",
  inputs: { scores: "Odpowiedzi od 0 do 10", revenue: "Przychód od każdego klienta, w tej samej kolejności" },
  choices: {},
  figures: {
    promoter: "Przychód na promotora",
    passive: "Przychód na pasywnego",
    detractor: "Przychód na krytyka",
    promoterShare: "Odsetek promotorów",
    passiveShare: "Odsetek pasywnych",
    detractorShare: "Odsetek krytyków",
  },
  verdicts: {
    times: ({ promoter, detractor, times }) =>
      `*Promotor wydaje ${times} × tyle co krytyk:* ${promoter} wobec ${detractor}.`,
    promoter: ({ promoter }) => `*Promotor wydaje średnio ${promoter}.*`,
  },
  names: { promoter: "Promotorzy", passive: "Pasywni", detractor: "Krytycy" },
  formula: "przychód od promotorów ÷ liczba promotorów, tak samo dla pasywnych i krytyków",
  article: {
    meaning: "Ile średnio wydają promotorzy, pasywni i krytycy.",
    example: "Promotorzy wydają 823, a krytycy 150: promotor wydaje 5,5 × tyle co krytyk.",
    pitfalls: [
      "Kto wydaje więcej, może lubić firmę bardziej, bo więcej z niej korzysta: wynik nie musi być przyczyną.",
      "Przy garstce odpowiedzi o wyniku decyduje jeden duży klient.",
    ],
    good: "Duża różnica mówi, że u Twoich klientów postawa i pieniądze idą w parze. Wtedy warto zapytać krytyków, dlaczego nimi są.",
    loyalty: "Jedno i drugie: postawę obok zachowania.",
  },
});

export const upgradeValue = (): CalculatorText<"upgrade-value"> => ({
  title: "Gdy pasywni zostają promotorami",
  question: "Ile zyskasz, jeśli część pasywnych zostanie promotorami?",
  inputs: {
    customers: "Klienci w niższej grupie",
    from: "Obecna wartość każdego",
    to: "Wartość każdego w wyższej grupie",
    conversion: "Odsetek, który awansuje",
  },
  choices: {},
  figures: { value: "Dodatkowa wartość" },
  verdicts: {
    brings: ({ value, moved }) => `*Awans ${moved} ${plural(moved, ofCustomers)} jest wart ${value}.*`,
    costs: ({ value, moved }) =>
      `*Awans ${moved} ${plural(moved, ofCustomers)} kosztuje ${value}:* klienci w wyższej grupie są mniej warci.`,
  },
  names: { now: "Wszyscy teraz", value: "Dodatkowo", afterwards: "Potem" },
  formula: "klienci × odsetek, który awansuje × (wartość wyżej − wartość teraz)",
  note: "Założenie: klienci, którzy awansują, będą warci tyle co obecni w wyższej grupie. Nie musi tak być.",
  article: {
    meaning: "Ile zyskasz, jeśli część pasywnych zacznie wydawać tyle co promotorzy.",
    example: "300 pasywnych wydaje po 700, promotorzy po 1200. Jeśli awansuje 10%, to 30 × 500 = 15\u00a0000.",
    pitfalls: ["Lepszy wynik sam nie sprawia, że ktoś wydaje więcej.", "Pomijanie kosztu poprawy."],
    good: "Traktuj to jako górną granicę zysku i sprawdź na małej grupie.",
    loyalty: "Postawę przeliczoną na pieniądze, przy pewnym założeniu.",
  },
});
