// What is wrong with an input, in Polish: the words behind the field's name. A file that cannot be read says them too.

import type { CutsOrder, ExpectedType, Grouped, Problem } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { withMinus } from "../minus.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("pl", { maximumFractionDigits: 6 });

const number = (value: number) => withMinus(digits.format(value));
const list = (words: readonly string[]) => words.join(", ");

const types: Record<ExpectedType, string> = {
  boolean: "true lub false",
  text: "tekst",
  word: "słowo",
  object: "obiekt",
  list: "lista",
  pair: "para",
  "list-of-other-length": "lista o innej długości",
  numbers: "lista liczb",
  "whole-number": "liczba całkowita od 0 wzwyż",
  "text-or-number": "tekst lub liczba",
  file: "File, Blob, Response, ReadableStream, Uint8Array, ArrayBuffer lub tekst",
  orders: "zamówienia zwracane przez `transactions`",
};

const order: Record<CutsOrder, string> = { rising: "rosnącej", falling: "malejącej" };

const grouped: Record<Grouped, string> = {
  customers: "wybierz kolumnę, która grupuje klientów",
  contacts: "wybierz kolumnę, która grupuje kontakty",
  purchases: "wybierz kolumnę, która grupuje zakupy",
  ratings: "wybierz kolumnę z liczbami lub z niewieloma kategoriami",
};

/** What problems say: no capital in front and no full stop behind, because an error's sentence is around them. */
export const problems: Sentences<Problem> = {
  "wrong-type": ({ expected, found }) => `oczekiwano: ${types[expected]}, podano: ${found}`,
  unfit: () => "ta wartość nie pasuje",
  "none-of": ({ value, expected }) => `„${value}” nie jest żadną z wartości ${list(expected)}`,
  "unknown-option": ({ expected }) =>
    expected.length > 0 ? `nie ma takiej opcji; dostępne opcje: ${list(expected)}` : "nie ma takiej opcji",
  "only-with": ({ option, value }) => `dozwolone tylko z opcją \`${option}\` „${value}”`,
  "not-a-day": ({ value }) => `„${value}” nie jest datą z lat 1900–2100; zapisz datę jako rrrr-mm-dd`,
  "before-start": ({ end, start }) => `${end} jest przed ${start}; wybierz późniejszą datę`,
  "not-in-order": () => "daty muszą być w kolejności chronologicznej",
  "wrong-cuts": (cuts) => `wymagana liczba progów: ${number(cuts.needed)}, w kolejności ${order[cuts.order]}`,
  "wrong-brackets": ({ most }) =>
    `wymagane są rosnące całkowite numery okresów od 0, najwyżej ${number(most)}, np. [0, 1, 4, 8]`,
  "too-many-periods": ({ found, most }) =>
    `za dużo okresów: ${number(found)}, a limit to ${number(most)}; wybierz dłuższy okres, np. miesiąc lub rok`,
  "unbounded-value": () =>
    "wartości skumulowanej nie można połączyć z retencją „w tym okresie lub później”; wybierz inny rodzaj",
  "needs-every-day": ({ kind }) =>
    `retencja „${kind}” wymaga każdej daty aktywności, a plik ma tylko ostatnią; użyj „unbounded”`,
  "only-customers": () => "porównać można tylko retencję klientów; użyj miary „customers”",
  "no-such-cohort": ({ start }) => `żadna kohorta nie zaczyna się ${start}`,
  "no-such-age": ({ start, ages }) => `liczba okresów kohorty ${start}, licząc od 0: ${number(ages)}`,
  "not-in-column": ({ value }) => `w kolumnie nie ma wartości „${value}”`,
  "no-late-entry": () => "tablica trwania nie przyjmuje późniejszego wejścia; użyj kaplanMeier",
  "not-the-nps-scale": ({ low, high }) =>
    `NPS wymaga skali od 0 do 10, a nie od ${number(low)} do ${number(high)}; użyj CSAT lub CES`,
  "too-many-segments": ({ found, most }) =>
    `za dużo segmentów: ${number(found)}, a parami można porównać najwyżej ${number(most)}; połącz niektóre`,
  "too-many-values": ({ of, most }) => `więcej niż ${number(most)} różnych wartości; ${grouped[of]}`,
  "not-a-currency": ({ value }) => `„${value}” nie jest znaną walutą; użyj kodu ISO, np. PLN lub EUR`,
  "several-currencies": ({ column, currencies }) =>
    `kwoty w kolumnie \`${column}\` są w walutach ${list(currencies)}; przelicz je na jedną albo pomiń kwotę`,
  "fewer-files": () => "tabelę wczytano z mniejszej liczby plików",
  "unknown-parameter": ({ expected }) => `nie ma takiego parametru; parametry tego modelu: ${list(expected)}`,
  "no-covariates": () => "BG/BB i MBG/CNBD-k nie przyjmują zmiennych objaśniających; pomiń je lub wybierz inny model",
  "no-residual": () =>
    "pozostałe zakupy wymagają modelu Pareto/NBD lub BG/BB; przy innych podaj horyzont i stopę dyskontową",
  reported: ({ detail }) => detail,
  "binary-workbook": () => "binarny format Excela .xlsb nie jest obsługiwany; zapisz plik jako .xlsx",
  "cell-too-long": () => "komórka zawiera więcej niż 1 MB",
  "cells-out-of-order": ({ cell }) => `komórki są w złej kolejności od ${cell}`,
  "damaged-or-too-large": () => "jest uszkodzony albo ma za dużo komórek",
  "http-status": ({ status }) => `odpowiedź serwera: ${status}`,
  "no-file-system": () => "tutaj nie można otwierać plików po ścieżce",
  "worker-ended": () => "proces roboczy (worker) się zakończył albo nie mógł się uruchomić",
  "not-started": () => "najpierw wywołaj init(module) i poczekaj na wynik",
  trapped: ({ detail }) => `rdzeń przerwał pracę (${detail}), co zdarza się, gdy kończy się pamięć`,
  "not-a-local-file": () =>
    "użyj adresu file:, tylko w Node; w przeglądarce pobierz plik samodzielnie i przekaż Response",
  "no-files": () => "lista nie zawiera plików; dodaj co najmniej jeden",
  "mixed-decimals": () =>
    "pliki tekstowe używają przecinka dziesiętnego i nie można ich połączyć z arkuszami kalkulacyjnymi; zapisz arkusze jako CSV i otwórz je w tej postaci",
  "not-a-time-zone": ({ value }) => `„${value}” nie jest strefą czasową; użyj nazwy takiej jak Europe/Warsaw lub UTC`,
  "mixed-times": () =>
    "podaj początek, koniec i dzisiejszy dzień jako trzy daty albo jako trzy liczby w jednej jednostce",
  "mixed-expectations": () =>
    "podaj albo ułamki (każdy najwyżej 1), albo liczby punktów (każda powyżej 1), ale nie oba naraz",
  "mixed-groups": () =>
    "podaj każdą grupę tak samo: jako wartości, jako średnią lub jako { mean, standardDeviation, n }",
  "unknown-spread": () => "z podsumowań przed i po nie wynika rozrzut zmian; podaj treatedChange i controlChange",
  "no-parameters": () => "dopasowanie nie ma parametrów; `reason` mówi dlaczego",
  "other-fit": ({ expected, parameter }) =>
    `oczekiwano dopasowania ${expected.join(" lub ")}, które nie ma parametru „${parameter}”`,
  "no-mean-spend": () => "model wydatków nie ma średniej, z której można prognozować; podaj jedną średnią kwotę",
  "after-the-data": ({ end }) => `dane kończą się ${end}; wybierz ten dzień lub wcześniejszy`,
  "not-by-day": () => "BG/BB liczy okresy i nie da się go śledzić po dniach; wybierz inny model",
};
