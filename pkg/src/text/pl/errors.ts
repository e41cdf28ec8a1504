// Errors in Polish. Apart from the other messages, so that an entry that only throws does not ship them.

import type { ErrorData, GzipProblem } from "../../problem.js";
import type { FileKind, Problem } from "../../wasm/types.js";
import { messagesOf, type Sentences, sentence } from "../message.js";
import { number } from "./exact.js";
import { problems } from "./problems.js";

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `od ${number(low)} do ${number(high)}`;
  if (low !== null) return `co najmniej ${number(low)}`;
  return high !== null ? `najwyżej ${number(high)}` : "dowolna liczba";
}

const said = (problem: Problem) => sentence(problems, problem);

/** The same at the beginning of a sentence. */
const saidFirst = (problem: Problem) => said(problem).replace(/^./u, (letter) => letter.toUpperCase());

/** What a file is that is no table, and what to do. */
const kinds: Record<FileKind, string> = {
  html: "To strona internetowa (HTML), a nie tabela. W programie, w którym powstała, wyeksportuj tabelę jako CSV lub XLSX i otwórz ten plik.",
  xml: "To XML, a nie tabela. W programie, w którym powstał, wyeksportuj tabelę jako CSV lub XLSX i otwórz ten plik.",
  archive:
    "To archiwum ZIP, w którym nie ma dokładnie jednej tabeli (CSV, TSV, TXT lub JSON). Rozpakuj je i otwórz tabelę.",
  json: "Ten JSON nie zawiera listy rekordów. Wyeksportuj tabelę jako CSV lub jako listę, np. [{…}, {…}], i otwórz ten plik.",
  spss: "To plik danych SPSS. W SPSS wybierz Plik › Zapisz jako, ustaw typ CSV, zaznacz „Write variable names to file” i otwórz zapisany plik.",
};

/** What is wrong with a gzip file, and what to do. */
const gzip: Record<GzipProblem, string> = {
  "cut-off": "kończy się za wcześnie: nie skopiowano lub nie pobrano całości. Pobierz plik ponownie",
  damaged: "jest niepoprawny: rozpakowana zawartość nie zgadza się ze spakowaną. Pobierz plik ponownie",
  "trailing-bytes": "ma na końcu bajty, które nie są gzipem. Rozpakuj plik samodzielnie i otwórz zawartość",
};

/** Errors. */
export const errors: Sentences<ErrorData> = {
  "missing-input": ({ name }) => `Brakuje wartości \`${name}\`.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${said(problem)}.` : `${saidFirst(problem)}.`),
  "not-a-number": ({ name, value, position }) =>
    position === null
      ? `\`${name}\` musi być liczbą, a podano ${value}.`
      : `\`${name}\` musi zawierać liczby, a wartość na pozycji ${position} to ${value}.`,
  "out-of-range": ({ name, value, low, high }) =>
    `Dopuszczalna wartość \`${name}\` to ${allowed(low, high)}, a podano ${number(value)}.`,
  "not-whole": ({ name, value }) => `\`${name}\` to liczebność: musi być liczbą całkowitą, a podano ${number(value)}.`,
  "part-exceeds-whole": ({ partName, part, wholeName, whole }) =>
    `\`${partName}\` (${number(part)}) nie może być większe niż \`${wholeName}\` (${number(whole)}).`,
  "score-outside-scale": ({ position, value, low, high }) =>
    `Odpowiedź na pozycji ${position} to ${number(value)}, poza skalą od ${low} do ${high}.`,
  "fractional-score": ({ position, value }) =>
    `Odpowiedź na pozycji ${position} to ${number(value)}; odpowiedzi muszą być całkowite, więc najpierw zaokrąglij je według własnej zasady.`,
  "wrong-counts": ({ expected, found }) =>
    `\`counts\` wymaga po jednej liczbie na każdą odpowiedź. Wymagane: ${expected}, podano: ${found}.`,
  "wrong-length": ({ name, expected, found }) =>
    `Zła liczba wartości \`${name}\`: wymagane ${number(expected)}, podano ${number(found)}.`,
  "impossible-history": ({ position, frequency, recency, age }) =>
    `Klient na pozycji ${position}: liczba ponownych zakupów ${frequency}, ostatni w chwili ${recency} z ${age}. Liczba musi być całkowita, a ostatni zakup musi mieścić się w obserwowanym czasie, liczonym od pierwszego zakupu: 0, jeśli nie było ponownego.`,
  "late-entry": ({ position, entry, duration }) =>
    `Wiersz ${position} wchodzi w chwili ${number(entry)}, czyli nie przed końcem swojego czasu (${number(duration)}).`,
  "entry-not-supported": () =>
    "Ta metoda zakłada, że każdy klient był obserwowany od początku. Pomiń `entry` albo użyj funkcji `cumulativeIncidence`, która je uwzględnia.",
  "revenue-differs": ({ position, value }) =>
    `Odpowiedź na pozycji ${position} podaje dla swojej firmy przychód ${number(value)}, a inna odpowiedź z tej firmy inną kwotę.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `Składniki dają ${number(computed)}, a \`${name}\` to ${number(stated)}: różnica ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` musi być w kolejności rosnącej, a wartość na pozycji ${position} nie jest większa od poprzedniej.`,
  overdrawn: ({ position, asked, available }) =>
    `W zdarzeniu ${position} wymieniono ${number(asked)} pkt, a dostępnych jest tylko ${number(available)}.`,
  "missing-unit": ({ name }) =>
    `Brakuje wartości \`${name}\`: podaj jednostkę obu wielkości albo żadnej (wtedy obie są roczne).`,
  "unsupported-scale": ({ low, high }) =>
    `O wysiłek pyta się w skali od 1 do 5 lub od 1 do 7, a nie od ${number(low)} do ${number(high)}.`,
  ambiguous: ({ first, second }) => `Podaj ${first} albo ${second}, ale nie oba naraz.`,
  "too-large": ({ name }) => `Liczby są za duże, aby obliczyć \`${name}\`.`,
  stopped: ({ problem }) => `Obliczenie zatrzymano: ${said(problem)}.`,
  "no-simd": () =>
    "Ta przeglądarka nie może tu czytać plików: brakuje jej zestawu instrukcji (WebAssembly SIMD), który od marca 2023 ma każda przeglądarka. Użyj Chrome lub Edge 91, Firefox 89, Safari 16.4 lub Node 16.4 albo nowszych.",
  "wasm-blocked": () =>
    "WebAssembly jest tu zablokowane. Zezwól na 'wasm-unsafe-eval' w zasadach strony albo przekaż loyalkit/slim skompilowany moduł.",
  "worker-blocked": () =>
    "Proces roboczy (worker), który czyta pliki, jest tu zablokowany. Zezwól na worker-src blob: w zasadach strony (i na loyalkit wśród jej trusted-types, jeśli jakieś wymienia) albo uruchom loyalkit/analysis/worker samodzielnie: configure({ worker }). Node wymaga --allow-worker, jeśli pyta o uprawnienia.",
  "worker-gone": ({ detail }) =>
    `Analizę przerwano z zewnątrz${detail ? ` (${detail})` : ""}, najczęściej z powodu braku pamięci. Zamknij inne karty lub programy i spróbuj ponownie: plik jest nadal otwarty.`,
  "file-changed": () => "Plik po otwarciu zmieniono, przeniesiono lub zablokowano. Otwórz go ponownie.",
  "stream-locked": () =>
    "Ten strumień jest już czytany albo został odczytany. Przekaż taki, z którego nikt nie czytał.",
  "stream-too-large": ({ most }) =>
    `Ten strumień zawiera więcej niż ${number(most)} MB, a strumień jest przechowywany, dopóki nie zostanie odczytany dwa razy. Zapisz go jako plik i otwórz ten plik albo zwiększ \`streamLimit\`.`,
  "storage-refused": ({ detail }) =>
    `Odczytanych danych nie udało się zachować (${detail}): pamięć lub dysk są pełne albo niedostępne. Zwolnij miejsce albo zamiast strumienia otwórz sam plik.`,
  "damaged-gzip": ({ problem, member }) =>
    `${member === 1 ? "Plik gzip" : `Plik gzip (część ${number(member)})`} ${gzip[problem]}.`,
  "unusable-name": ({ name, value, dialect }) =>
    `\`${name}\` nie może mieć wartości „${value}” (${dialect}): jest za długa albo ma znak, którego nie da się ująć w cudzysłów. Użyj widoku o prostych nazwach.`,
  "unclosed-quote": ({ line }) =>
    `Cudzysłów otwarty w linii ${line} nie jest zamknięty. Zamknij go lub usuń i otwórz plik ponownie.`,
  "record-too-long": ({ line }) =>
    `Wiersz w linii ${line} jest dłuższy niż 1 MiB. Czy plik jest tabelą z jednym wierszem w linii?`,
  "too-many-fields": ({ line, most }) =>
    `Wiersz w linii ${line} ma więcej niż ${number(most)} pól. Czy plik jest tabelą z jednym wierszem w linii?`,
  "not-text": ({ line }) => `To nie jest tekst (linia ${line}). Zapisz arkusz jako CSV i otwórz ten plik.`,
  "not-a-table": ({ kind }) => kinds[kind],
  "file-too-large": ({ most }) =>
    `Ten plik zawiera więcej niż ${number(most)} MB. Wyeksportuj mniej wierszy lub kolumn albo podziel plik i otwórz części razem.`,
  "encrypted-file": () => "Ten plik jest zaszyfrowany. Otwórz go z hasłem, zapisz bez hasła i otwórz zapisany plik.",
  "unreadable-spreadsheet": ({ problem }) =>
    `Nie można odczytać tego arkusza kalkulacyjnego. Otwórz go w programie, w którym powstał, zapisz arkusz jako CSV i otwórz ten plik. (Powód: ${said(problem)}.)`,
  "spreadsheet-too-large": ({ most }) =>
    `Ten arkusz kalkulacyjny po rozpakowaniu ma więcej niż ${number(most)} MB. Zapisz arkusz jako CSV i otwórz ten plik.`,
  "sparse-sheet": ({ cell, blankRows }) =>
    `Nad komórką ${cell} są puste wiersze (${number(blankRows)}). Usuń ją lub te wiersze i otwórz plik ponownie.`,
  "no-such-sheet": ({ name, sheets }) => `Nie ma arkusza „${name}”. Arkusze w pliku: ${sheets.join(", ")}.`,
  "empty-file": () => "Plik jest pusty.",
  "different-columns": ({ file, expected, found }) =>
    `Plik ${file} ma inne kolumny niż pierwszy: ${found.join(", ")} zamiast ${expected.join(", ")}. Nadaj obu plikom te same kolumny w tej samej kolejności albo otwórz je osobno.`,
  "no-such-column": ({ name, columns }) => `Nie ma kolumny \`${name}\`. Kolumny tabeli: ${columns.join(", ")}.`,
  "not-a-date-column": ({ name, line, value }) =>
    `Kolumna \`${name}\` nie zawiera dat: w linii ${line} jest „${value}”. Zapisz dni jako rrrr-mm-dd.`,
  "not-a-number-column": ({ name, line, value }) =>
    `Kolumna \`${name}\` nie zawiera liczb: w linii ${line} jest „${value}”.`,
  "not-a-flag-column": ({ name, line, value }) =>
    `Kolumna \`${name}\` nie zawiera odpowiedzi tak lub nie: w linii ${line} jest „${value}”. Użyj 1 i 0 albo yes i no.`,
  "not-a-score-column": ({ name, line, value, low, high }) =>
    `Kolumna \`${name}\` nie zawiera odpowiedzi od ${number(low)} do ${number(high)}: w linii ${line} jest „${value}”.`,
  "too-many-rows": ({ rows, megabytes }) =>
    `Od wiersza ${number(rows)} plik przekracza ${number(megabytes)} MB, czyli tyle, ile karta przeglądarki może bezpiecznie pomieścić. Najpierw zsumuj dane na klienta w swojej bazie i otwórz tutaj wynik.`,
  "no-usable-rows": ({ rows, reasons }) =>
    rows === 0
      ? "Pod nazwami kolumn plik nie ma wierszy."
      : rows === 1
        ? `Nie da się użyć jedynego wiersza: ${reasons.join(", ")}.`
        : `Nie da się użyć żadnego wiersza (${number(rows)}): ${reasons.join(", ")}.`,
  "unreadable-file": ({ problem }) =>
    `Nie można odczytać pliku (${said(problem)}). Czy go przeniesiono lub zmieniono? Otwórz go ponownie.`,
  closed: ({ name }) => `\`${name}\` jest już zamknięte. Otwórz plik ponownie.`,
  "mixed-currencies": ({ column, currencies }) =>
    `Kolumna \`${column}\` zawiera kwoty w walutach ${currencies.join(", ")}. Nie można ich zsumować: najpierw przelicz je na jedną walutę albo zostaw w pliku jedną.`,
};

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
