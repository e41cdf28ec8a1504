// The calculators of loyalty programmes in Polish, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { plural } from "./alike.js";

/** Nominative: "2 punkty". */
const points = { one: "punkt", few: "punkty", many: "punktów", other: "punktu" };

const remain = { one: "Został", few: "Zostały", many: "Zostało", other: "Zostało" };

export const programmeRoi = (): CalculatorText<"programme-roi"> => ({
  title: "Zwrot z programu lojalnościowego",
  question: "Czy program przynosi więcej, niż kosztuje?",
  also: ["ROI programu", "zwrot z inwestycji"],
  inputs: {
    members: "Uczestnicy",
    spendWith: "Przychód na uczestnika z programem",
    spendWithout: "Przychód na uczestnika bez programu",
    grossMargin: "Marża brutto",
    cost: "Koszt programu, z nagrodami",
  },
  choices: {},
  figures: {
    roi: "Zwrot z inwestycji (ROI)",
    incrementalProfit: "Dodatkowy zysk przed kosztem programu",
    breakEvenLift: "Próg rentowności: dodatkowy przychód na uczestnika",
    breakEvenShare: "Próg rentowności jako udział w przychodzie bez programu",
  },
  verdicts: {
    earns: ({ profit, cost, net }) => `*Tak.* Dodatkowy zysk wynosi ${profit}, a koszt ${cost}: zostaje ${net}.`,
    loses: ({ profit, cost, net }) => `*Nie.* Dodatkowy zysk wynosi ${profit}, a koszt ${cost}: strata to ${net}.`,
    even: ({ cost }) => `*Wychodzi na zero.* Program przynosi dokładnie tyle, ile kosztuje: ${cost}.`,
  },
  names: { incrementalProfit: "Dodatkowy zysk", cost: "Koszt programu", net: "Zostaje" },
  formula: "(uczestnicy × dodatkowy przychód × marża brutto − koszt) ÷ koszt",
  note: "Zwrot liczy się od dodatkowego zysku, a nie przychodu: przy przykładowych liczbach przychód dałby +167%. Nie przypisuj programowi tego, co uczestnicy wydaliby i tak.",
  article: {
    meaning: "Jaki dodatkowy zysk przynosi program w porównaniu z tym, ile kosztuje.",
    example:
      "10\u00a0000 uczestników wydaje o 12 więcej przy marży 40%: 48\u00a0000 przy koszcie 45\u00a0000, czyli zwrot 6,7%.",
    pitfalls: [
      "Liczenie tego, co uczestnicy wydaliby i tak.",
      "Liczenie przychodu zamiast zysku: w przykładzie wyszłoby 167%.",
      "Pomijanie punktów, które dopiero zostaną wykorzystane.",
    ],
    good: "Wszystko powyżej 0, jeśli dodatkowe wydatki zmierzono w stosunku do grupy bez programu.",
    loyalty: "Zachowanie, za które zapłacono. Czy przetrwa nagrodę, to inne pytanie.",
  },
});

export const incrementalLift = (): CalculatorText<"incremental-lift"> => ({
  title: "Co dał program",
  question: "Czy uczestnicy wydają więcej dzięki programowi?",
  also: ["uplift", "grupa kontrolna", "różnica w różnicach", "efekt programu"],
  inputs: {
    treatedMean: "Średnia",
    treatedDeviation: "Odchylenie standardowe",
    treatedN: "Liczba",
    controlMean: "Średnia",
    controlDeviation: "Odchylenie standardowe",
    controlN: "Liczba",
    design: "Co mierzą średnie",
    level: "Poziom ufności",
  },
  choices: {
    design: {
      changes: "zmiana wydatków, przed i po zapisaniu się",
      "hold-out": "wydatki, z losową grupą kontrolną",
    },
  },
  figures: { lift: "Przyrost na uczestnika" },
  verdicts: {
    above: ({ lift, low, high, level }) =>
      `*Tak.* Dzięki programowi uczestnicy wydają o ${lift} więcej; ${level} przedział ufności: od ${low} do ${high}.`,
    below: ({ lift, low, high, level }) =>
      `*Nie, wydają o ${lift} mniej;* ${level} przedział ufności różnicy: od ${low} do ${high}.`,
    unclear: ({ low, high }) => `*Brak wyraźnej różnicy.* Rzeczywista różnica może wynosić od ${low} do ${high}.`,
  },
  groups: { treated: "Uczestnicy", control: "Pozostali" },
  names: { treated: "Uczestnicy", control: "Pozostali", lift: "Różnica" },
  formula: "średnia uczestników − średnia pozostałych; przy zmianie wydatków to różnica w różnicach",
  note: "Dobrzy klienci zapisują się pierwsi, więc uczestnicy wydawali więcej już wcześniej. Porównanie zmian przed i po usuwa tę przewagę.",
  article: {
    meaning: "O ile więcej uczestnicy wydają dzięki programowi w porównaniu z podobnymi klientami bez niego.",
    example:
      "Uczestnicy wydają o 22 więcej niż wcześniej, inni o 12 więcej: 10 to zasługa programu (przedział: od 2,5 do 17,5).",
    pitfalls: [
      "Porównywanie uczestników ze wszystkimi innymi: kto się zapisuje, wydawał więcej już wcześniej.",
      "Tylko losowa grupa kontrolna pokazuje efekt bez wątpliwości.",
    ],
    good: "Przedział w całości powyżej kosztu uczestnika.",
    loyalty: "Zachowanie wywołane przez program.",
  },
});

export const pointsCost = (): CalculatorText<"points-cost"> => ({
  title: "Koszt punktów",
  question: "Ile kosztują punkty w stosunku do wydatków uczestników?",
  inputs: {
    earn: "Punkty za jednostkę wydanej waluty",
    faceValue: "Wartość nominalna punktu",
    redemption: "Udział wykorzystanych punktów",
    unitCost: "Koszt nagrody jako część wartości nominalnej",
  },
  choices: {},
  figures: { shareOfSpend: "Koszt jako udział w wydatkach uczestników" },
  verdicts: {
    cost: ({ value, promised }) => `*Punkty kosztują ${value} wydatków uczestników*, a obiecują ${promised}.`,
  },
  names: { promised: "Obiecane", redeemed: "Wykorzystane", shareOfSpend: "Koszt" },
  formula: "punkty za jednostkę wydatków × wartość nominalna × udział wykorzystanych × koszt nagrody",
  article: {
    meaning:
      "Ile kosztują punkty jako udział w wydatkach uczestników, przy danym wykorzystaniu punktów i koszcie nagrody.",
    example: "Jeden punkt za euro, wart cent, 80% wykorzystanych, nagrody za 60% wartości nominalnej: 0,48% wydatków.",
    pitfalls: [
      "Branie wartości nominalnej za koszt.",
      "Liczenie na niewykorzystane punkty (breakage): kto lubi program, wykorzystuje ich więcej.",
    ],
    good: "Znacznie poniżej marży, z zapasem na uczestników, którzy wykorzystają więcej, niż oczekujesz.",
    loyalty: "Żadną: to cena programu.",
  },
});

export const cashback = (): CalculatorText<"cashback"> => ({
  title: "Próg rentowności cashbacku",
  question: "O ile więcej muszą wydawać uczestnicy, aby cashback się opłacił?",
  also: ["cashback", "zwrot części wydatków"],
  inputs: { rate: "Stawka cashbacku", utilisation: "Odebrana część cashbacku", grossMargin: "Marża brutto" },
  choices: {},
  figures: {
    breakEvenLift: "Dodatkowe wydatki do progu rentowności",
    cost: "Koszt jako udział w wydatkach uczestników",
  },
  verdicts: {
    more: ({ lift, cost }) =>
      `*Uczestnicy muszą wydawać o ${lift} więcej*, aby pokryć koszt równy ${cost} ich wydatków.`,
  },
  names: { margin: "Marża brutto", cost: "Cashback", left: "Zostaje" },
  formula: "koszt ÷ (marża brutto − koszt), gdzie koszt = stawka × odebrana część",
  note: "Cashback wypłaca się od wszystkich wydatków uczestników, także tych, które ponieśliby i tak.",
  article: {
    meaning: "O ile więcej muszą wydawać uczestnicy, aby cashback się zwrócił.",
    example:
      "Cashback 3%, odebrany w 90%, marża 40%: kosztuje 2,7% wydatków, więc uczestnicy muszą wydawać o 7,2% więcej.",
    pitfalls: [
      "Płaci się od wszystkich wydatków, a nie tylko od dodatkowych.",
      "Przy niskiej marży to niemożliwe: przy 3% nigdy się nie opłaca.",
    ],
    good: "Przed wprowadzeniem sprawdź z grupą kontrolną, czy przyrost jest prawdziwy.",
    loyalty: "Zachowanie, za które zapłacono.",
  },
});

export const assignTier = (): CalculatorText<"assign-tier"> => ({
  title: "Poziom uczestnika",
  question: "Który poziom programu osiąga uczestnik?",
  inputs: {
    value: "Kwota kwalifikująca, np. wydatki",
    threshold1: "Pierwszy próg",
    threshold2: "Drugi próg",
  },
  choices: {},
  figures: { tier: "Poziom programu (0 to najniższy)" },
  verdicts: {
    tier: ({ tier, missing }) => `*Uczestnik jest na poziomie ${tier}*, a do następnego brakuje ${missing}.`,
    top: ({ tier }) => `*Uczestnik jest na najwyższym poziomie, ${tier}.*`,
  },
  names: { threshold1: "Poziom 1", threshold2: "Poziom 2" },
  formula: "liczba osiągniętych progów; dokładne osiągnięcie progu się liczy",
  article: {
    meaning: "Który poziom programu uczestnik osiąga swoimi wydatkami.",
    example: "1200 osiąga pierwszy próg 500, a drugiego 1500 nie: poziom 1, brakuje 300.",
    pitfalls: [
      "Brak informacji, czy dokładne osiągnięcie progu się liczy. Tutaj się liczy.",
      "Zmiana progów bez zapowiedzi.",
    ],
    good: "Najwyższy poziom powinien być na tyle rzadki, aby coś znaczył.",
    loyalty: "Zachowanie ułożone w stopnie.",
  },
});

export const tierMigration = (): CalculatorText<"tier-migration"> => ({
  title: "Zmiany poziomów programu",
  question: "Jaki odsetek uczestników awansował, spadł lub odszedł?",
  inputs: {
    lowToLow: "Zostali",
    lowToMiddle: "Na średni",
    lowToTop: "Na najwyższy",
    lowToExit: "Odeszli",
    middleToLow: "Na niski",
    middleToMiddle: "Zostali",
    middleToTop: "Na najwyższy",
    middleToExit: "Odeszli",
    topToLow: "Na niski",
    topToMiddle: "Na średni",
    topToTop: "Zostali",
    topToExit: "Odeszli",
  },
  choices: {},
  figures: {
    up: "Awansowali",
    down: "Spadli",
    exit: "Odeszli",
    nextLow: "Teraz na niskim poziomie",
    nextMiddle: "Teraz na średnim poziomie",
    nextTop: "Teraz na najwyższym poziomie",
  },
  verdicts: {
    up: ({ up, down, exit }) =>
      `*Więcej uczestników awansowało, niż spadło lub odeszło:* awans ${up}, spadek ${down}, odejście ${exit}.`,
    down: ({ up, down, exit }) =>
      `*Więcej uczestników spadło lub odeszło, niż awansowało:* awans ${up}, spadek ${down}, odejście ${exit}.`,
    even: ({ up, down, exit }) =>
      `*Tylu uczestników awansowało, ilu spadło lub odeszło:* awans ${up}, spadek ${down}, odejście ${exit}.`,
  },
  groups: { low: "Z niskiego poziomu", middle: "Ze średniego poziomu", top: "Z najwyższego poziomu" },
  names: { low: "Niski", middle: "Średni", top: "Najwyższy", left: "Odeszli" },
  formula: "uczestnicy, którzy awansowali ÷ wszyscy uczestnicy na początku",
  note: "Nowych uczestników nie wliczono: odsetki dotyczą tych, którzy na początku mieli jakiś poziom.",
  article: {
    meaning: "Jaki odsetek uczestników w okresie awansował, spadł lub odszedł z programu.",
    example: "Na 1400 uczestników 160 awansowało (11,4%), 80 spadło (5,7%), a 35 odeszło (2,5%).",
    pitfalls: [
      "Nowi uczestnicy zniekształcają odsetki, więc liczą się tylko ci z początku.",
      "Ci na najwyższym poziomie mogą tylko zostać lub spaść.",
    ],
    good: "Więcej awansów niż spadków i niewiele odejść z najwyższego poziomu.",
    loyalty: "Zachowanie w dwóch okresach.",
  },
});

export const referralProgramme = (): CalculatorText<"referral-programme"> => ({
  title: "Program poleceń",
  question: "Ile kosztuje klient z polecenia?",
  also: ["współczynnik wiralności", "k-factor", "polecenia"],
  inputs: {
    referrals: "Nowi klienci z polecenia",
    reward: "Nagroda za polecenie",
    fixedCost: "Pozostałe koszty programu",
    invites: "Zaproszeni na klienta",
    conversion: "Odsetek zaproszonych, którzy dołączają",
    base: "Klienci na początku",
  },
  choices: {},
  figures: {
    costPerReferral: "Koszt klienta z polecenia",
    k: "Współczynnik wiralności (k): nowi klienci na klienta",
    total: "Klienci na końcu, razem z tymi z początku",
  },
  verdicts: {
    cost: ({ cost, base, total }) =>
      `*Klient z polecenia kosztuje ${cost}.* Dzięki poleceniom liczba klientów rośnie z ${base} do ${total}.`,
    endless: ({ cost }) => `*Klient z polecenia kosztuje ${cost}.*`,
  },
  names: { reward: "Nagroda", fixedCost: "Pozostałe koszty", costPerReferral: "Łącznie" },
  formula:
    "(klienci z polecenia × nagroda + pozostałe koszty) ÷ klienci z polecenia; k = zaproszeni × odsetek, który dołącza",
  note: "Klienci na końcu = klienci na początku ÷ (1 − k), jeśli nowi klienci zapraszają tyle osób co pierwsi. Przy k od 1 wzwyż wzrost nie ma granicy.",
  article: {
    meaning: "Ile kosztuje klient z polecenia i ilu klientów przybędzie dzięki samym poleceniom.",
    example:
      "40 poleceń po 20 i 400 pozostałych kosztów to 30 na klienta. Jeśli każdy zaprasza 1,8 osoby, a dołącza 26%, liczba klientów rośnie z 1000 do 1880.",
    pitfalls: ["Późniejsi klienci rzadko zapraszają tylu co pierwsi.", "Znajomi, którzy przyszliby i tak."],
    good: "Porównaj koszt z innymi kanałami. Współczynnik bliski 1 jest rzadki i nietrwały.",
    loyalty: "Jedno i drugie: polecenie to postawa, która stała się działaniem.",
  },
});

export const milestoneCost = (): CalculatorText<"milestone-cost"> => ({
  title: "Koszt nagrody za osiągnięcie",
  question: "Ile kosztuje nagradzanie za osiągnięcie celu?",
  inputs: {
    members: "Uczestnicy, którzy biorą udział",
    completion: "Odsetek, który osiąga cel",
    reward: "Koszt nagrody",
  },
  choices: {},
  figures: { value: "Koszt" },
  verdicts: {
    cost: ({ value, reached }) =>
      `*Nagroda kosztuje łącznie ${value}* (cel osiąga ${reached} ${plural(reached, { one: "uczestnik", few: "uczestników", many: "uczestników", other: "uczestnika" })}).`,
  },
  names: { members: "Biorą udział", reached: "Osiągają cel" },
  formula: "uczestnicy × odsetek, który osiąga cel × koszt nagrody",
  article: {
    meaning: "Ile kosztuje nagrodzenie wszystkich, którzy osiągną cel.",
    example: "Cel osiąga 35% z 1000 uczestników, a nagroda kosztuje 4: łącznie 1400.",
    pitfalls: ["Nagroda zwiększa odsetek osiągających cel.", "Niektórzy osiągnęli go już wcześniej."],
    good: "Zestaw z zyskiem z tego, co zrobili, aby go osiągnąć.",
    loyalty: "Zachowanie, za które zapłacono.",
  },
});

export const partnership = (): CalculatorText<"partnership"> => ({
  title: "Sprzedaż punktów partnerowi",
  question: "Ile zarabiasz na sprzedaży punktów partnerowi?",
  inputs: {
    points: "Sprzedane punkty",
    salePrice: "Cena punktu",
    cost: "Koszt wykorzystanego punktu",
    breakage: "Breakage: udział niewykorzystanych punktów",
  },
  choices: {},
  figures: { value: "Zysk" },
  verdicts: {
    earns: ({ value, sold }) => `*Zysk wynosi ${value}* z kwoty ${sold}, którą płaci partner.`,
    loses: ({ value, sold }) => `*Strata wynosi ${value}:* partner płaci ${sold}, mniej, niż kosztują punkty.`,
  },
  names: { sold: "Partner płaci", cost: "Wykorzystanie", value: "Zysk" },
  formula: "punkty × (cena − koszt × udział wykorzystanych)",
  article: {
    meaning: "Ile zarabiasz na sprzedaży punktów partnerowi, który rozdaje je swoim klientom.",
    example:
      "100\u00a0000 punktów po 0,012 przynosi 1200; wykorzystanie czterech piątych z nich po 0,007 kosztuje 560: zostaje 640.",
    pitfalls: [
      "Punkty od partnera mogą być wykorzystywane częściej niż własne.",
      "Zysk przychodzi przed kosztem: zachowaj rezerwę.",
    ],
    good: "Cena powyżej pełnego kosztu punktu, tak aby niewykorzystane punkty były premią, a nie planem.",
    loyalty: "Żadną: to handel punktami.",
  },
});

export const pointsLedger = (): CalculatorText<"points-ledger"> => ({
  title: "Saldo punktów",
  question: "Ile punktów zostało?",
  inputs: {
    earnedFirst: "Punkty zebrane najpierw",
    redeemed: "Punkty wykorzystane od tego czasu",
    earnedSecond: "Punkty zebrane później",
    firstExpired: "Czy pierwsze punkty wygasły?",
  },
  choices: { firstExpired: { yes: "Tak, niewykorzystane", no: "Nie" } },
  figures: { balance: "Pozostałe punkty", earned: "Zebrane łącznie", expired: "Wygasłe" },
  verdicts: {
    left: ({ balance }) => `*${plural(balance, remain)} ${balance} ${plural(balance, points)}* i żaden nie wygasł.`,
    "left-and-expired": ({ balance, expired }) =>
      `*${plural(balance, remain)} ${balance} ${plural(balance, points)}.* Wygasłe punkty: ${expired}.`,
  },
  names: {
    earnedFirst: "Zebrane",
    redeemed: "Wykorzystane",
    earnedSecond: "Zebrane później",
    expired: "Wygasłe",
    balance: "Pozostałe",
  },
  formula: "zebrane − wykorzystane − wygasłe; najpierw wykorzystuje się najstarsze punkty",
  note: "Wygasnąć może tylko niewykorzystana część pierwszych punktów, a nie wszystkie zebrane.",
  article: {
    meaning: "Ile punktów zostało uczestnikowi, gdy najpierw wykorzystuje się najstarsze.",
    example: "Zebrano 100, wykorzystano 60, później zebrano 50; pierwsze wygasają z 40 niewykorzystanymi: zostaje 50.",
    pitfalls: ["Wygaszenie wszystkich 100 zamiast niewykorzystanych 40.", "Niejasne zasady kolejności wykorzystania."],
    good: "Niewiele punktów powinno wygasać po cichu. Przypomnienie sprowadza uczestników z powrotem.",
    loyalty: "Zachowanie, w punktach.",
  },
});

export const pointsLiability = (): CalculatorText<"points-liability"> => ({
  title: "Zobowiązanie z tytułu punktów",
  question: "Jakie zobowiązanie tworzą punkty na kontach uczestników?",
  also: ["breakage", "niewykorzystane punkty", "rezerwa na punkty"],
  inputs: {
    points: "Punkty na kontach uczestników",
    breakage: "Breakage: udział niewykorzystanych punktów",
    costPerPoint: "Koszt wykorzystanego punktu",
    faceValue: "Wartość nominalna punktu",
  },
  choices: {},
  figures: { value: "Zobowiązanie według kosztu", atFaceValue: "Zobowiązanie według wartości nominalnej" },
  verdicts: {
    owed: ({ value, all }) =>
      `*Zobowiązanie z tytułu punktów wynosi około ${value}.* Gdyby wykorzystano wszystkie, byłoby to ${all}.`,
  },
  names: { all: "Wszystkie punkty", breakage: "Niewykorzystane", value: "Zobowiązanie" },
  formula: "punkty × udział wykorzystanych × koszt punktu",
  note: "Podawaj, czy raportujesz koszt, czy wartość nominalną: wyniki są różne. To nie jest porada księgowa.",
  article: {
    meaning: "Zobowiązanie z tytułu punktów na kontach uczestników, licząc tylko te, które zostaną wykorzystane.",
    example: "1\u00a0000\u00a0000 punktów, 20% niewykorzystanych, po 0,007: 5600.",
    pitfalls: [
      "Im lepszy program, tym mniej niewykorzystanych punktów (breakage) niż w przeszłości.",
      "Koszt i wartość nominalna to nie to samo. Audytor zapyta o jedno z nich.",
    ],
    good: "Liczba, na którą zgadza się księgowość. To nie jest porada księgowa.",
    loyalty: "Żadną: to koszt przyszłej lojalności.",
  },
});

export const deferredRevenue = (): CalculatorText<"deferred-revenue"> => ({
  title: "Przychód odroczony z punktów",
  question: "Jaką część dzisiejszych przychodów trzeba odroczyć z powodu punktów?",
  also: ["MSSF 15", "IFRS 15"],
  inputs: {
    sales: "Sprzedaż",
    points: "Przyznane punkty",
    pointPrice: "Indywidualna cena sprzedaży punktu",
    expectedRedemption: "Punkty, które zostaną wykorzystane (prognoza)",
    redeemed1: "Wykorzystane do końca",
    expectation1: "Łączna prognoza wykorzystania w tej chwili",
    redeemed2: "Wykorzystane do końca, razem z rokiem 1",
    expectation2: "Łączna prognoza wykorzystania w tej chwili",
  },
  choices: {},
  figures: {
    deferred: "Przychód odroczony",
    goods: "Przychód ujęty od razu",
    recognised1: "Przychód w roku 1",
    recognised2: "Przychód w roku 2",
    remaining: "Nadal odroczony po roku 2",
  },
  verdicts: {
    deferred: ({ deferred, sales, remaining }) =>
      `*Odrocz ${deferred} ze sprzedaży ${sales}.* Po dwóch latach pozostaje z tego do ujęcia ${remaining}.`,
  },
  groups: { year1: "Rok 1", year2: "Rok 2" },
  names: { deferred: "Odroczone", recognised1: "Rok 1", recognised2: "Rok 2", remaining: "Nadal odroczone" },
  formula: "sprzedaż × cena punktów ÷ (sprzedaż + cena punktów), licząc tylko punkty, które mają zostać wykorzystane",
  note: "Ilustracja wzorowana na MSSF 15, przykład 52. To nie jest porada księgowa.",
  article: {
    meaning:
      "Część dzisiejszej sprzedaży, która należy do punktów i jest ujmowana dopiero po ich wykorzystaniu, jak w MSSF 15, przykład 52.",
    example:
      "Sprzedaż 100\u00a0000 z 10\u00a0000 punktów wartych 9500: odroczono 8676, a przychód ujmuje się w miarę wykorzystania punktów.",
    pitfalls: [
      "Zmienia się oczekiwane wykorzystanie, a z nim cała przeszłość.",
      "Użycie kosztu punktu zamiast jego indywidualnej ceny sprzedaży.",
    ],
    good: "Szacunki, które co roku wymagają tylko niewielkiej korekty. To nie jest porada księgowa.",
    loyalty: "Żadną: to księgowość.",
  },
});
