// The help of spreadsheet functions in Polish.

import type { FunctionTexts } from "../functions.js";

export const pl: FunctionTexts = {
  locale: "pl",
  arguments: {
    answers: {
      name: "odpowiedzi",
      help: "Odpowiedzi, po jednej w komórce. Tekst i puste komórki są pomijane. NPS przyjmuje też liczbę promotorów, razem z dwoma następnymi argumentami.",
    },
    passives: { name: "pasywni", help: "Liczba pasywnych, jeśli pierwszy argument to liczba promotorów." },
    detractors: { name: "krytycy", help: "Liczba krytyków, jeśli pierwszy argument to liczba promotorów." },
    level: { name: "poziom_ufności", help: "Poziom ufności; domyślnie 0,95." },
    answersBefore: { name: "odpowiedzi_przed", help: "Odpowiedzi od 0 do 10 z pierwszej grupy." },
    answersAfter: { name: "odpowiedzi_po", help: "Odpowiedzi od 0 do 10 z drugiej grupy." },
    points: { name: "margines_punkty", help: "Dopuszczalny margines błędu, w punktach." },
    variance: {
      name: "wariancja",
      help: "Wariancja jednej odpowiedzi, gdzie promotor to 1, pasywny 0, a krytyk −1; domyślnie 1, największa możliwa.",
    },
    highest: { name: "najwyższa", help: "Najwyższa odpowiedź w skali; domyślnie 5 dla CSAT i 7 dla CES." },
    lowest: { name: "najniższa", help: "Najniższa odpowiedź w skali; domyślnie 1." },
    part: { name: "liczba", help: "Ile: klienci, którzy kupili ponownie, odpowiedzi 9 i 10 itd." },
    whole: { name: "spośród", help: "Spośród ilu." },
    otherPart: { name: "liczba_2", help: "Ile w drugiej grupie." },
    otherWhole: { name: "spośród_2", help: "Spośród ilu w drugiej grupie." },
    margin: { name: "margines", help: "Dopuszczalny margines błędu jako ułamek: 0,05 to ±5 punktów procentowych." },
    share: { name: "odsetek", help: "Oczekiwany odsetek, od 0 do 1; domyślnie 0,5, co wymaga najwięcej odpowiedzi." },
    population: { name: "populacja", help: "Liczba wszystkich klientów, jeśli jest ich niewielu." },
    start: { name: "początek", help: "Klienci na początku okresu." },
    end: { name: "koniec", help: "Klienci na końcu okresu, razem z nowymi." },
    new: { name: "nowi", help: "Klienci pozyskani w okresie; domyślnie 0." },
    lost: { name: "utraceni", help: "Utraceni klienci, spośród tych z początku okresu." },
    monthlyChurn: { name: "odejścia_w_miesiącu", help: "Miesięczny wskaźnik odejść, od 0 do 1." },
    yearlyChurn: { name: "odejścia_w_roku", help: "Roczny wskaźnik odejść, od 0 do 1." },
    churn: { name: "odejścia", help: "Wskaźnik odejść w okresie, od 0 do 1." },
    orderValue: { name: "wartość_zamówienia", help: "Średnia wartość zamówienia." },
    frequency: { name: "częstotliwość", help: "Liczba zamówień klienta w roku." },
    lifetime: { name: "czas_życia", help: "Ile lat klient zostaje." },
    grossMargin: {
      name: "marża_brutto",
      help: "Marża brutto, od 0 do 1. W CLV można ją pominąć: wynikiem jest wtedy przychód, a nie zysk.",
    },
    contribution: { name: "marża_w_okresie", help: "Marża, jaką klient daje w okresie, kwotowo." },
    retention: { name: "retencja", help: "Wskaźnik retencji w okresie, od 0 do 1." },
    discount: { name: "stopa_dyskontowa", help: "Stopa dyskontowa na okres, jako ułamek." },
    growth: { name: "wzrost", help: "O ile rośnie marża w okresie, jako ułamek; domyślnie 0." },
    revenue: { name: "przychód", help: "Przychód ze wszystkich zamówień." },
    orders: { name: "zamówienia", help: "Liczba zamówień." },
    repeatCustomers: { name: "ponownie_kupujący", help: "Klienci z co najmniej dwoma zamówieniami." },
    customers: {
      name: "klienci",
      help: "W PONOWNE.ZAKUPY liczba klientów z zamówieniem; poza tym klient każdego zamówienia, po jednym w wierszu.",
    },
    revenuePerCustomer: { name: "przychód_na_klienta", help: "Przychód na klienta w okresie." },
    cac: { name: "cac", help: "Koszt pozyskania klienta (CAC)." },
    startMrr: { name: "początkowy_mrr", help: "MRR na początku okresu." },
    newMrr: { name: "od_nowych", help: "MRR od nowych klientów." },
    expansion: { name: "wzrost_mrr", help: "Wzrost MRR u obecnych klientów." },
    reactivation: { name: "od_odzyskanych", help: "MRR od odzyskanych klientów." },
    contraction: { name: "spadek_mrr", help: "Spadek MRR u obecnych klientów." },
    churned: { name: "utracony_mrr", help: "MRR utracony wraz z klientami." },
    paidBefore: { name: "przed", help: "Ile płacił każdy klient wcześniej, po jednym w wierszu. Pusta komórka to 0." },
    paidAfter: { name: "po", help: "Ile płacą teraz ci sami klienci, w tych samych wierszach. Pusta komórka to 0." },
    dates: { name: "daty", help: "Dzień każdego zamówienia: daty albo tekst, np. 2026-01-31." },
    periods: { name: "okresy", help: "Ile kohort i okresów pokazać; domyślnie 12." },
    period: {
      name: "okres",
      help: '"day", "week", "month", "quarter" albo "year" (dzień, tydzień, miesiąc, kwartał, rok); domyślnie "month".',
    },
    asOf: {
      name: "na_dzień",
      help: "Dzień, od którego patrzymy wstecz; domyślnie ostatni dzień w zakresie. SPÓŹNIENIE go wymaga.",
    },
    amounts: { name: "kwoty", help: "Kwota każdego zamówienia; zwroty pieniędzy są ujemne." },
    durations: { name: "czasy", help: "Jak długo obserwowano każdego klienta, po jednym w wierszu." },
    left: {
      name: "odszedł",
      help: "PRAWDA lub 1, jeśli klient po tym czasie odszedł; FAŁSZ lub 0, jeśli nadal jest klientem.",
    },
    time: { name: "czas", help: "Po jakim czasie, w jednostce czasów." },
    outstanding: { name: "punkty", help: "Punkty, które uczestnicy mają na kontach." },
    breakage: {
      name: "niewykorzystane",
      help: "Udział punktów, które nigdy nie zostaną wykorzystane (breakage), od 0 do 1.",
    },
    costPerPoint: { name: "koszt_punktu", help: "Ile kosztuje jeden wykorzystany punkt." },
    members: { name: "uczestnicy", help: "Uczestnicy programu." },
    spendWith: { name: "wydatki_z", help: "Ile uczestnik wydaje z programem." },
    spendWithout: { name: "wydatki_bez", help: "Ile uczestnik wydałby bez programu." },
    cost: { name: "koszt", help: "Ile kosztuje program w tym samym czasie." },
  },
  functions: {
    NPS: {
      description: "Wskaźnik NPS w punktach, od −100 do 100, z odpowiedzi od 0 do 10 albo z trzech liczb.",
      example: "=NPS(B2:B400)",
    },
    "NPS.LOW": {
      description: "Dolna granica przedziału ufności wskaźnika NPS, w punktach.",
      example: "=NPS.DOLNA(B2:B400;0,95)",
    },
    "NPS.HIGH": {
      description: "Górna granica przedziału ufności wskaźnika NPS, w punktach.",
      example: "=NPS.GÓRNA(B2:B400;0,95)",
    },
    "NPS.PVALUE": {
      description: "Czy dwa wskaźniki NPS się różnią? Wartość p: poniżej 0,05 różnica jest istotna statystycznie.",
      example: "=NPS.WARTOŚĆ.P(B2:B400;C2:C400)",
    },
    "NPS.SAMPLE": {
      description: "Ile odpowiedzi potrzeba, aby NPS miał dany margines błędu.",
      example: "=NPS.PRÓBA(10)",
    },
    CSAT: {
      description: "Satysfakcja klientów (CSAT): odsetek dwóch najlepszych ocen (top-2-box).",
      example: "=CSAT(B2:B400)",
    },
    CES: {
      description: "Wysiłek klienta (CES): średnia odpowiedzi w skali od 1 do 7 lub od 1 do 5.",
      example: "=CES(B2:B400;7)",
    },
    "SHARE.LOW": {
      description: "Dolna granica przedziału ufności odsetka (Wilson).",
      example: "=ODSETEK.DOLNA(80;100)",
    },
    "SHARE.HIGH": {
      description: "Górna granica przedziału ufności odsetka (Wilson).",
      example: "=ODSETEK.GÓRNA(80;100)",
    },
    "SHARE.PVALUE": {
      description: "Czy dwa odsetki się różnią? Wartość p: poniżej 0,05 różnica jest istotna statystycznie.",
      example: "=ODSETEK.WARTOŚĆ.P(50;1000;35;1000)",
    },
    "SHARE.SAMPLE": {
      description: "Ile odpowiedzi potrzeba, aby odsetek miał dany margines błędu.",
      example: "=ODSETEK.PRÓBA(0,05)",
    },
    RETENTION: {
      description: "Wskaźnik retencji: odsetek klientów z początku okresu, którzy zostali, (koniec − nowi) ÷ początek.",
      example: "=RETENCJA(150;193;50)",
    },
    CHURN: {
      description: "Wskaźnik odejść (churn): odsetek klientów z początku okresu, którzy odeszli, utraceni ÷ początek.",
      example: "=ODEJŚCIA(150;7)",
    },
    "CHURN.YEARLY": {
      description: "Roczny wskaźnik odejść na podstawie miesięcznego: 1 − (1 − odejścia)^12.",
      example: "=ODEJŚCIA.ROCZNE(0,05)",
    },
    "CHURN.MONTHLY": {
      description: "Miesięczny wskaźnik odejść na podstawie rocznego: 1 − (1 − odejścia)^(1/12).",
      example: "=ODEJŚCIA.MIESIĘCZNE(0,2)",
    },
    LIFETIME: {
      description: "Oczekiwany czas życia klienta w okresach: 1 ÷ odejścia.",
      example: "=CZAS.ŻYCIA.KLIENTA(0,05)",
    },
    CLV: {
      description: "Wartość życiowa klienta (CLV): wartość zamówienia × częstotliwość × czas życia × marża.",
      example: "=CLV(50;4;3;0,2)",
    },
    "CLV.DISCOUNTED": {
      description:
        "Wartość życiowa bez daty końcowej jako wartość bieżąca, pierwsza płatność w następnym okresie: m·r ÷ (1 + d − r(1 + g)).",
      example: "=CLV.DYSKONT(100;0,8;0,1)",
    },
    AOV: { description: "Średnia wartość zamówienia (AOV): przychód na zamówienie.", example: "=AOV(50000;1000)" },
    "REPEAT.RATE": { description: "Odsetek ponownie kupujących.", example: "=PONOWNE.ZAKUPY(120;400)" },
    "LTV.CAC": {
      description: "LTV : CAC, wartość życiowa klienta w stosunku do kosztu pozyskania.",
      example: "=LTV.CAC(100;0,8;0,05;500)",
    },
    PAYBACK: {
      description: "Okres zwrotu kosztu pozyskania: po ilu okresach klient go zwróci, z odejściami, jeśli je podasz.",
      example: "=OKRES.ZWROTU(100;0,8;500)",
    },
    "MRR.MOVES": {
      description:
        "MRR od początku do końca okresu w pięciu komórkach, jedna pod drugą: MRR na końcu, wzrost, odejścia brutto, odejścia netto, quick ratio.",
      example: "=MRR.ZMIANY(100;20;8;1;3;5)",
    },
    NRR: {
      description:
        "Retencja przychodów netto (NRR): ile ci sami klienci płacą teraz w stosunku do kwoty wcześniejszej.",
      example: "=NRR(B2:B400;C2:C400)",
    },
    GRR: {
      description: "Retencja przychodów brutto (GRR): jak NRR, ale żaden klient nie liczy się za więcej niż wcześniej.",
      example: "=GRR(B2:B400;C2:C400)",
    },
    COHORT: {
      description:
        "Macierz kohort: dla każdej z ostatnich kohort jej pierwszy dzień, liczebność i odsetek kupujących w każdym okresie, od pierwszego. Niezakończone okresy są puste.",
      example: "=KOHORTA(A2:A400;B2:B400;12)",
    },
    "RFM.SEGMENT": {
      description:
        "Segment RFM klienta z każdego wiersza, jako kolumna obok zamówień. Segmenty mają w każdym języku angielskie nazwy.",
      example: "=RFM.SEGMENT(A2:A400;B2:B400;C2:C400)",
    },
    SURVIVAL: {
      description: "Przeżycie (Kaplan–Meier): odsetek klientów, którzy po danym czasie nadal są klientami.",
      example: "=PRZEŻYCIE(A2:A400;B2:B400;90)",
    },
    "POINTS.LIABILITY": {
      description: "Zobowiązanie z tytułu punktów: punkty × (1 − niewykorzystane) × koszt punktu.",
      example: "=PUNKTY.ZOBOWIĄZANIE(1000000;0,2;0,007)",
    },
    "PROGRAM.ROI": {
      description: "Zwrot z inwestycji w program (ROI): (dodatkowy zysk − koszt) ÷ koszt, jako ułamek.",
      example: "=PROGRAM.ROI(10000;132;120;0,4;45000)",
    },
    OVERDUE: {
      description:
        "Jak bardzo klient się spóźnia: dni od ostatniego zamówienia ÷ zwykła liczba dni między zamówieniami. Od 2 jest zagrożony odejściem.",
      example: "=SPÓŹNIENIE(B2:B20;DZIŚ())",
    },
  },
};
