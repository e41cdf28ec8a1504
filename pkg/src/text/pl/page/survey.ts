// Surveys in Polish: score, trend, drivers, promoters and detractors, comments.

import type { survey as English } from "../../en/page/survey.js";
import { answers, number, some } from "./counting.js";

/** Genitive: "z 2 odpowiedzi". */
const ofAnswers = (count: number) => some(count, { one: "odpowiedzi", few: "odpowiedzi", many: "odpowiedzi" });

export const survey: typeof English = {
  score: {
    title: "Ankieta",
    label: "Wynik",
    withheld: "Jeszcze bez wyniku",
    chooseScale: (question, back) =>
      `Odpowiedz na pytanie powyżej albo wybierz „${back}” i wskaż skalę w polu „${question}”.`,
    checkAnswers: (question, back) =>
      `Wybierz „${back}” i sprawdź kolumnę z odpowiedziami oraz skalę w polu „${question}”.`,
    metrics: {
      nps: "Wskaźnik NPS",
      csat: "Satysfakcja klientów (CSAT)",
      ces: "Wysiłek klienta (CES)",
    },
    csatFormula: "Dwie najwyższe oceny (top-2-box) ÷ wszystkie odpowiedzi",
    cesFormula: "Średnia wszystkich odpowiedzi",
    directions: {
      ease: "Wysoka odpowiedź oznacza mały wysiłek: im wyżej, tym lepiej.",
      effort: "Wysoka odpowiedź oznacza duży wysiłek: im niżej, tym lepiej.",
    },
    mean: "Średnia odpowiedź",
    atLeast5: "Odpowiedzi od 5 wzwyż",
    atLeast6: "Odpowiedzi od 6 wzwyż",
    low: "Dolna",
    high: "Górna",
    answers: (column, count) => `${answers(count)} w kolumnie „${column}”.`,
    formula: "Odsetek promotorów − odsetek krytyków, w punktach od −100 do 100",
    worked: (promoters, detractors, score) => `${promoters} − ${detractors} = ${score}`,
    promoters: "Promotorzy (9–10)",
    passives: "Pasywni (7–8)",
    detractors: "Krytycy (0–6)",
    segments: (column) => `Według kolumny „${column}”`,
    range:
      "Przedział to przedział ufności. Jeśli przedziały dwóch grup zachodzą na siebie, ich różnica może być dziełem przypadku.",
    count: "Odpowiedzi",
    score: "Wynik",
    between: (level) => `${level} przedział ufności`,
    noSegment: "Nie podano",
    few: "mało",
    fewNote: "Mało: mniej niż 30 odpowiedzi. Wyniki tak małych grup bardzo się wahają z ankiety na ankietę.",
    more: (shown, all) =>
      `Największe grupy: ${number(shown)} na ${number(all)}. Przy tylu grupach rozważ inną kolumnę.`,
  },
  trend: {
    label: "Trend",
    title: "Wynik w czasie",
    asOf: (day) => `Odpowiedzi do ${day}.`,
    undatedAll: "Żadna odpowiedź nie ma daty, więc nie ma trendu.",
    changes: (changes) =>
      changes.length === 0
        ? "Brak wyraźnej zmiany między kolejnymi okresami."
        : `${changes.length > 3 ? `Istotne zmiany: ${number(changes.length)}, ostatnio` : changes.length === 1 ? "Istotna zmiana:" : "Istotne zmiany:"} ${changes.slice(-3).join("; ")}.`,
    changeIn: (period, before, after) => `z ${before} do ${after} (${period})`,
    latest: (period, score) => `${score}: ${period}`,
    ofAnswers: (count) => `Na podstawie ${ofAnswers(count)}.`,
    figure: (score) => `${score} w każdym okresie. Pas to 95% przedział ufności.`,
    period: "Okres",
    answers: "Odpowiedzi",
    score: "Wynik",
    range: "95% przedział ufności",
    low: "Dolna",
    high: "Górna",
    change: "Od poprzedniego okresu",
    p: "Wartość p",
    why: "Dlaczego nie ma wyniku",
    verdict: (isHigher, isSure) => `${isHigher ? "wzrost" : "spadek"}, ${isSure ? "istotny" : "może być przypadkowy"}`,
    test: "Istotny: sam przypadek dałby taką zmianę rzadziej niż 1 raz na 20 (p poniżej 0,05).",
    many: "Przy wielu okresach mniej więcej 1 zmiana na 20 wydaje się istotna przez sam przypadek.",
    undated: (count) => `Pominięto ${answers(count)} bez daty.`,
    open: "„Dotychczas”: okres jeszcze trwa.",
  },
  drivers: {
    label: "Czynniki",
    title: "Co wpływa na wynik",
    lead: "Zacznij od tego, co jest najważniejsze i nisko oceniane.",
    quadrants: {
      improve: { title: "Popraw najpierw", text: "Duża ważność, niska ocena." },
      maintain: { title: "Utrzymaj", text: "Duża ważność, wysoka ocena." },
      monitor: { title: "Może poczekać", text: "Mała ważność, niska ocena." },
      excess: { title: "Może więcej niż trzeba", text: "Mała ważność, wysoka ocena." },
    },
    unplaced: "Nieprzypisane",
    entry: (name, rating) => `${name} (ocena ${rating})`,
    nothing: "Brak.",
    rated: "Czynnik",
    importance: "Ważność",
    performance: "Średnia ocena",
    gap: "Różnica NPS, punkty",
    sides: (better, worse) => `odpowiedzi: ${number(better)} i ${number(worse)}`,
    answers: "Odpowiedzi",
    quadrant: "Priorytet",
    how: "Jak to obliczono",
    rules: {
      importance:
        "Ważność: korelacja rang Spearmana między oceną a wynikiem, od 0 (brak związku) do 1 (zawsze rosną razem); poniżej 0 jedno spada, gdy drugie rośnie.",
      performance: "Wysoka lub niska ocena: w porównaniu ze średnią wszystkich czynników.",
      gap: "Różnica NPS: NPS klientów, którzy ocenili czynnik na środku skali lub wyżej, minus NPS pozostałych.",
      cause: "Korelacja nie dowodzi przyczyny. Zanim zainwestujesz, sprawdź zmianę na małą skalę.",
    },
  },
  levels: {
    label: "Promotorzy i krytycy",
    title: "Ile warci są promotorzy, pasywni i krytycy",
    titleAlone: "Promotorzy, pasywni i krytycy",
    level: "Grupa",
    customers: "Odpowiedzi",
    share: "Odsetek odpowiedzi",
    revenue: "Przychody łącznie",
    each: "Przychód na klienta",
    eachPays: {
      promoter: "Przychód na promotora",
      passive: "Przychód na pasywnego",
      detractor: "Przychód na krytyka",
    },
    inAll: (count, amount) => `${answers(count)}, łącznie ${amount}.`,
    nobody: "W tej grupie nie ma nikogo.",
    cause:
      "To, że promotorzy płacą więcej, nie znaczy, że więcej promotorów da wyższe przychody: dużych klientów można inaczej pytać albo lepiej obsługiwać.",
    without: (count) =>
      `Pominięto tu ${answers(count)} bez przychodu, więc odsetki mogą się różnić od tych przy wyniku.`,
  },
  comments: {
    label: "Komentarze",
    title: "Co piszą klienci",
    lead: "Słowa najbardziej typowe dla promotorów, pasywnych i krytyków.",
    levels: { promoter: "Promotorzy (9–10)", passive: "Pasywni (7–8)", detractor: "Krytycy (0–6)" },
    level: "Grupa",
    wrote: (comments, all) => `Odpowiedzi z komentarzem: ${number(comments)} na ${number(all)}.`,
    words: (level) => `Słowa: ${level}`,
    term: "Słowo",
    count: "Komentarze z tym słowem",
    of: "Wszystkie komentarze",
    share: "Odsetek",
    others: "Odsetek wśród pozostałych",
    silent: "Nikt nie napisał komentarza.",
    noTerms: "Brak typowych słów.",
    examples: "Pierwsze komentarze",
    how: "Każde słowo liczy się raz na komentarz. O kolejności decyduje to, jak wyraźnie słowo wyróżnia grupę, a nie jak często pada.",
  },
};
