// Column mapping in Polish: which column is which, what the survey asked, and what the file leaves open.

import type { GuessReason, QuestionCode, RowsKind } from "../../../wasm/types.js";
import type { columns as English } from "../../en/page/columns.js";
import type { Sentences } from "../../message.js";
import { form, number, rows } from "./counting.js";

/** A whole number below a million, by its thousands: it must not look like what is asked about. */
function spoken(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  const word = form(thousands, { one: "tysiąc", few: "tysiące", many: "tysięcy" });
  return [thousands > 0 ? `${thousands} ${word}` : "", rest > 0 || thousands === 0 ? String(rest) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

const columnsNamed = (columns: readonly string[]) =>
  columns.map((column) => `„${column}”`).join(columns.length === 2 ? " i " : ", ");

/** "w kolumnie" or "w kolumnach", and their names. */
const inColumns = (columns: readonly string[]) =>
  `w ${columns.length === 1 ? "kolumnie" : "kolumnach"} ${columnsNamed(columns)}`;

const roles: (typeof English)["roles"] = {
  customer: { label: "Klient", hint: "Numer, nazwa lub e-mail, zawsze taki sam dla tego samego klienta" },
  date: { label: "Data", hint: "Dzień zamówienia" },
  amount: {
    label: "Kwota",
    hint: "Opcjonalnie. Zapłacona kwota lub cena jednostkowa. Bez niej nie ma danych o pieniądzach",
  },
  order: {
    label: "Numer zamówienia",
    hint: "Opcjonalnie. Bez niego wszystkie zakupy klienta z jednego dnia to jedno zamówienie",
  },
  quantity: {
    label: "Ilość",
    hint: "Opcjonalnie. Z nią kwota jest ceną jednostkową i jest mnożona przez ilość",
  },
  score: { label: "Odpowiedź", hint: "Ocena, którą wystawił klient" },
  segment: { label: "Grupa", hint: "Opcjonalnie. Porównuje odpowiedzi np. według kraju lub planu" },
  comment: { label: "Komentarz", hint: "Opcjonalnie. Co napisali klienci" },
  category: { label: "Kategoria", hint: "Linia produktów, usługa lub dział" },
  signup: { label: "Rejestracja", hint: "Dzień, w którym klient się zarejestrował" },
  lastActivity: {
    label: "Ostatnia aktywność",
    hint: "Ostatni dzień aktywności klienta; puste, jeśli jej nie było",
  },
  revenue: {
    label: "Przychód",
    hint: "Opcjonalnie. Ile płaci klient. Pokazuje, ile warci są promotorzy i krytycy",
  },
  start: { label: "Początek", hint: "Pierwszy dzień subskrypcji" },
  end: { label: "Koniec", hint: "Opcjonalnie. Puste, dopóki subskrypcja trwa" },
  plan: { label: "Plan", hint: "Opcjonalnie. Porównuje subskrypcje według planu" },
  manager: { label: "Opiekun klienta", hint: "Opcjonalnie. Kto odpowiada za klienta" },
  listPrice: {
    label: "Cena katalogowa",
    hint: "Opcjonalnie. Cena przed rabatem, za ten sam okres co cena. Pokazuje rabaty",
  },
  reason: { label: "Powód odejścia", hint: "Opcjonalnie. Dlaczego subskrypcja się skończyła" },
  kind: { label: "Typ", hint: "Wizyta, logowanie, zgłoszenie lub skarga" },
  answered: { label: "Data odpowiedzi", hint: "Opcjonalnie. Kiedy klient dostał odpowiedź; puste, jeśli jej nie było" },
  duration: { label: "Czas odpowiedzi", hint: "Opcjonalnie. Po jakim czasie udzielono odpowiedzi, jako liczba" },
  status: { label: "Status", hint: "Opcjonalnie. Decyduje, które wiersze się liczą: np. opłacone lub anulowane" },
  cancelled: { label: "Data anulowania", hint: "Opcjonalnie. Zamówienie z datą w tej kolumnie się nie liczy" },
  refunded: { label: "Zwrócono", hint: "Opcjonalnie. Ile oddano klientowi. Jest odejmowane od kwoty" },
  currency: { label: "Waluta", hint: "Opcjonalnie. Waluta kwoty" },
  interval: {
    label: "Okres rozliczeniowy",
    hint: "Opcjonalnie. Np. miesięczny lub roczny. Przelicza ceny na miesięczne",
  },
  left: { label: "Czy odszedł", hint: "Tak lub nie, albo 1 lub 0: czy klient odszedł?" },
  group: { label: "Grupa", hint: "Opcjonalnie. Porównuje klientów np. według umowy lub kanału" },
  orders: { label: "Liczba zamówień", hint: "Opcjonalnie. Pokazuje, kto kupił ponownie" },
  last: { label: "Ostatnie zamówienie", hint: "Opcjonalnie. Dzień ostatniego zamówienia" },
  first: {
    label: "Pierwsze zamówienie",
    hint: "Opcjonalnie. Dzień pierwszego zamówienia. Pokazuje nowych klientów",
  },
  value: {
    label: "Wydatki łącznie",
    hint: "Opcjonalnie. Ile klient dotychczas wydał. Pokazuje przychody i najlepszych klientów",
  },
};

const ofKind: (typeof English)["ofKind"] = {
  orders: {
    segment: { label: "Grupa", hint: "Opcjonalnie. Porównuje klientów np. według kraju lub kanału" },
  },
  subscriptions: {
    amount: { label: "Cena", hint: "Opcjonalnie. Ile kosztuje subskrypcja. Pokazuje przychody" },
    quantity: {
      label: "Licencje",
      hint: "Opcjonalnie. Cena dotyczy wtedy jednej licencji i jest mnożona przez ich liczbę",
    },
    status: { label: "Status", hint: "Opcjonalnie. Decyduje, które wiersze się liczą: np. aktywne lub próbne" },
  },
  survey: {
    date: { label: "Data", hint: "Opcjonalnie. Dzień odpowiedzi. Pokazuje wynik w czasie" },
  },
  categories: {
    date: { label: "Data", hint: "Opcjonalnie. Dzień zakupu. Pokazuje, co klienci kupują najpierw, a co potem" },
    amount: {
      label: "Kwota",
      hint: "Opcjonalnie. Zapłacona kwota. Pokazuje, ile warci są klienci kilku kategorii",
    },
  },
  contacts: { date: { label: "Data", hint: "Dzień kontaktu, z godziną lub bez" } },
  activity: {},
  lifetimes: {
    duration: { label: "Czas", hint: "Jak długo ktoś jest klientem, jako liczba w dowolnej jednostce" },
    customer: { label: "Klient", hint: "Opcjonalnie. Numer lub nazwa, inna dla każdego klienta" },
  },
  customers: {},
};

/** The kinds as the middle of a sentence has them. */
const kinds: Record<RowsKind, string> = {
  orders: "zamówienia",
  subscriptions: "subskrypcje",
  survey: "odpowiedzi z ankiety",
  contacts: "kontakty z klientami",
  categories: "zakupy według kategorii",
  activity: "rejestracje i ostatnia aktywność",
  lifetimes: "czasy życia klientów, jeden klient w wierszu",
  customers: "klienci, jeden w wierszu",
};

/** Roles that the core calls otherwise than the form. */
const others: Partial<Record<string, keyof typeof roles>> = { tenure: "duration", seats: "quantity" };

/** What a role is called, in a file of one kind. */
function roleOf(role: string, kind?: RowsKind): string {
  const name = others[role] ?? (role as keyof typeof roles);
  return ((kind && ofKind[kind][name]) ?? roles[name])?.label ?? role;
}

/** Why a guess is not sure. */
const guessReasons: Sentences<GuessReason> = {
  "missing-role": ({ kind, role }) => `Nie znaleziono kolumny „${roleOf(role, kind)}”.`,
  "unfit-column": ({ role, column }) =>
    `Nazwa kolumny „${column}” wskazuje na „${roleOf(role)}”, ale jej komórki zawierają coś innego.`,
  "only-date": ({ column }) =>
    `Kolumnę „${column}” przyjęto jako datę, bo żadna inna nie zawiera dat. Sprawdź, czy to właściwa.`,
  "never-again": ({ column }) =>
    `W kolumnie „${column}” każda wartość jest inna, więc może to być numer wiersza, a nie klienta.`,
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[], value?: string) => string> = {
  "decimal-mark": (columns) =>
    `Czy kropki i przecinki ${inColumns(columns)} oddzielają części dziesiętne, czy tysiące? Liczby pasują do obu zapisów.`,
  "date-order": (columns) =>
    `Co jest pierwsze w datach ${inColumns(columns)}: dzień czy miesiąc? Daty pasują do obu zapisów.`,
  state: (columns, value = "") => `Czy wiersze z wartością „${value}” ${inColumns(columns)} się liczą?`,
  "repeated-total": (columns) =>
    `Czy liczby ${inColumns(columns)} to suma zamówienia, czy kwota pozycji? Są takie same w każdym wierszu zamówienia.`,
  scale: (columns) => `Jakiej skali użyto w ankiecie ${inColumns(columns)}? Odpowiedzi pasują do więcej niż jednej.`,
  encoding: () => "Która wersja wygląda dobrze? Plik pasuje do kilku kodowań znaków.",
};

export const columns: typeof English = {
  title: "Co jest w której kolumnie?",
  found: (file, count) => `${file}: ${rows(count)}. Sprawdź rozpoznane kolumny i popraw błędne.`,
  roles,
  /** What the same column is in a file of another kind. */
  ofKind,
  kind: {
    label: "Co jest w pliku?",
    orders: "Zamówienia",
    subscriptions: "Subskrypcje",
    survey: "Odpowiedzi z ankiety",
    contacts: "Kontakty z klientami",
    categories: "Zakupy według kategorii",
    activity: "Rejestracje i ostatnia aktywność",
    lifetimes: "Czasy życia klientów",
    customers: "Klienci, jeden w wierszu",
  },
  guess: {
    is: (kind, columns) =>
      `W pliku są prawdopodobnie ${kinds[kind]}. ${columns.map(({ role, column }) => `${role}: „${column}”`).join("; ")}.`,
    unknown: "Nie rozpoznano zawartości pliku. Wybierz ją poniżej.",
    unsure: "Sprawdź kolumny, bo nie rozpoznano ich z pewnością:",
    unclear: "Czego brakuje lub co jest niejasne:",
    reasons: guessReasons,
  },
  settings: {
    question: {
      label: "Pytanie ankiety",
      open: "Wybierz pytanie i jego skalę",
      options: {
        nps: "Czy polecisz nas innym? Od 0 do 10",
        "nps-1-11": "Czy polecisz nas innym? Zapisane jako 1–11",
        "csat-1-5": "Jak oceniasz swoją satysfakcję? Od 1 do 5",
        "csat-1-7": "Jak oceniasz swoją satysfakcję? Od 1 do 7",
        "csat-1-10": "Jak oceniasz swoją satysfakcję? Od 1 do 10",
        "ease-1-5": "Czy było łatwo? Od 1 do 5, 5 to łatwo",
        "ease-1-7": "Czy było łatwo? Od 1 do 7, 7 to łatwo",
        "effort-1-5": "Ile wysiłku to kosztowało? Od 1 do 5, 5 to dużo",
        "effort-1-7": "Ile wysiłku to kosztowało? Od 1 do 7, 7 to dużo",
      },
    },
    endIs: {
      label: "Data końcowa to",
      options: {
        "first-without": "Pierwszy dzień bez subskrypcji",
        "last-with": "Ostatni dzień subskrypcji",
      },
    },
    amountPer: {
      label: "Cena za",
      options: { week: "Tydzień", month: "Miesiąc", quarter: "Kwartał", year: "Rok" },
    },
  },
  ratings: {
    label: "Co jeszcze oceniano?",
    hint: "Opcjonalnie. Oceny ceny, obsługi itd. pokazują, co wpływa na wynik. Wyżej musi znaczyć lepiej.",
  },
  sheet: {
    label: "Arkusz",
    hint: (count) => `Liczba arkuszy w pliku: ${number(count)}. Wczytywany jest jeden naraz.`,
  },
  none: "Brak",
  pick: "Wybierz kolumnę",
  questions: {
    title: "Pytania o plik",
    ask,
    lead: "Z pliku to nie wynika. Błędne założenie zmieniłoby wszystkie wyniki, więc wybierz odpowiedź.",
    forNow: "do czasu wyboru",
    candidates: {
      ".": "Kropka dziesiętna: 1,234.56",
      ",": "Przecinek dziesiętny: 1.234,56",
      dmy: "Najpierw dzień: 31/12/2024",
      mdy: "Najpierw miesiąc: 12/31/2024",
      counts: "Tak, policz je",
      "left-out": "Nie, pomiń je",
      once: "Suma zamówienia: licz ją raz",
      each: "Kwota pozycji: dodaj każdy wiersz",
      "0-10": "Od 0 do 10: czy polecisz nas innym?",
      "1-5": "Od 1 do 5: jak oceniasz swoją satysfakcję?",
      "1-11": "Od 0 do 10, zapisane jako 1–11",
    },
    /** Questions that only reading the rows brings up. */
    ofRows: {
      lead: "Z pliku to nie wynika. Twoja odpowiedź zmieni liczby poniżej.",
      more: (count) => `Pozostałe pytania: ${number(count)}.`,
      worth: (count, amount) => (amount === undefined ? `${rows(count)}.` : `${rows(count)}, łącznie ${amount}.`),
      yours: "Twoje odpowiedzi",
    },
    number: (cell, value, isDecimal) =>
      isDecimal
        ? `${cell} to ${Number.isInteger(value) ? `dokładnie ${value}` : `${Math.floor(value)} i ułamek`}`
        : `${cell} to ${spoken(value)}`,
    day: (cell, day) => `${cell} to ${day}`,
    text: (value) => `„${value}”`,
  },
  preview: (count) => `Początek pliku: ${rows(count)}`,
  blank: "puste",
  /** What a column without a name is called, before its position. */
  unnamed: "Kolumna",
  analyse: "Analizuj",
};
