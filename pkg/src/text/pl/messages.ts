// Errors, warnings and reasons in Polish.

import type { ErrorData, GzipProblem } from "../../problem.js";
import type { Assumption, FileKind, Problem, Reason, RfmCutoffs, Warning } from "../../wasm/types.js";
import { type Finding, messagesOf, type Sentences, sentence } from "../message.js";
import { withMinus } from "../minus.js";
import { assumptions } from "./assumptions.js";
import { lines as linesOf } from "./lines.js";
import { type Forms, which } from "./page/counting.js";
import { problems } from "./problems.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("pl", { maximumFractionDigits: 6 });

const number = (value: number) => withMinus(digits.format(value));

const some = (count: number, forms: Forms) => `${number(count)} ${which(count, forms)}`;

/** Nominative and accusative. */
const rowsOf = (count: number) => some(count, { one: "wiersz", few: "wiersze", many: "wierszy" });

/** Genitive, and the accusative of one. */
const customersOf = (count: number) => some(count, { one: "klienta", few: "klientów", many: "klientów" });

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `od ${number(low)} do ${number(high)}`;
  if (low !== null) return `co najmniej ${number(low)}`;
  return high !== null ? `najwyżej ${number(high)}` : "dowolna liczba";
}

const said = (problem: Problem) => sentence(problems, problem);

/** The same at the beginning of a sentence. */
const saidFirst = (problem: Problem) => said(problem).replace(/^./u, (letter) => letter.toUpperCase());

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Ostatni zakup",
  frequency: "Liczba zamówień",
  monetary: "Wartość zakupów",
};

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
const errors: Sentences<ErrorData> = {
  "missing-input": ({ name }) => `Brakuje wartości \`${name}\`.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${said(problem)}.` : `${saidFirst(problem)}.`),
  "not-a-number": ({ name, value, position }) =>
    position === null
      ? `\`${name}\` musi być liczbą, a podano ${value}.`
      : `\`${name}\` musi zawierać liczby, a wartość na pozycji ${position} to ${value}.`,
  "out-of-range": ({ name, value, low, high }) =>
    `Dopuszczalna wartość \`${name}\` to ${allowed(low, high)}, a podano ${number(value)}.`,
  "not-whole": ({ name, value }) => `\`${name}\` coś liczy, więc ${number(value)} musi być liczbą całkowitą.`,
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
  "revenue-differs": ({ position, value }) =>
    `Kontakt na pozycji ${position} podaje dla swojej firmy przychód ${number(value)}, a inny kontakt tej firmy podaje inną kwotę.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `Składniki dają ${number(computed)}, a \`${name}\` to ${number(stated)}: różnica ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` musi być w kolejności rosnącej, a wartość na pozycji ${position} nie jest większa od poprzedniej.`,
  overdrawn: ({ position, asked, available }) =>
    `Zdarzenie ${position} wymienia punkty w liczbie ${number(asked)}, a dostępnych jest tylko ${number(available)}.`,
  "missing-unit": ({ name }) =>
    `Brakuje wartości \`${name}\`: podaj jednostkę obu wielkości albo żadnej (wtedy obie są roczne).`,
  "unsupported-scale": ({ low, high }) =>
    `O wysiłek pyta się na skali od 1 do 5 lub od 1 do 7, a nie od ${number(low)} do ${number(high)}.`,
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
    `Odczytanych danych nie dało się zachować (${detail}): pamięć lub dysk są pełne albo niedostępne. Zwolnij miejsce albo zamiast strumienia otwórz sam plik.`,
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

/** Assumptions whose code a warning has too. */
type Shared = Extract<Assumption, { code: Warning["code"] }>;

/** A warning or a reason. */
type Found = Sentences<Reason | Warning | Shared>;

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
const ofCalculators = {
  "small-sample": ({ n }) =>
    `Liczebność próby to tylko ${number(n)}. Poniżej 30 wyniki bardzo się wahają między próbami.`,
  "no-variance": () =>
    "Wszystkie odpowiedzi są takie same, więc przedział nie ma szerokości i nic nie mówi o dokładności. Zbierz więcej odpowiedzi albo, przy NPS, użyj metody skorygowanej.",
  "scale-may-start-at-one": () => "Odpowiedzi są od 1 do 10, a NPS wymaga skali od 0 do 10. Może brakować krytyków.",
  "not-a-proportion": () =>
    "Ten wskaźnik nie jest odsetkiem swojej podstawy, więc może przekroczyć 100% i nie ma przedziału.",
  "reactivated-customers": ({ surplus }) =>
    `Na końcu jest o ${customersOf(surplus)} więcej, niż wynika z początku i nowych klientów, więc część wróciła. Wskaźnik przekracza 100%.`,
  "does-not-add-up": ({ difference }) =>
    `Na końcu jest o ${customersOf(Math.abs(difference))} ${difference > 0 ? "więcej" : "mniej"}, niż wynika z klientów na początku, nowych i utraconych.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `Brakuje wartości \`lostOfAcquired\`: przyjęto, że wśród utraconych nie ma nikogo z klientów pozyskanych w okresie (${number(acquired)}). Jeśli ktoś jest, wskaźnik odejść jest za wysoki.`,
  "tier-without-history": ({ tier }) =>
    `Poziom programu ${tier}, licząc od najniższego, nie miał na początku klientów, więc nie wiadomo, jak się zmieniają: prognoza zostawia w nim wszystkich.`,
  "self-selected": () =>
    "Uczestnicy sami się zapisali, więc różnią się od innych nie tylko programem. Tylko losowa grupa kontrolna pokaże, co daje program.",
  "unverified-assumption": () =>
    "Wynik opiera się na założeniu, którego nikt nie sprawdził w Twojej firmie. Użyj własnej liczby.",
  "not-a-count": () => "To kwoty, a nie liczba sztuk, więc nie ma przedziału ufności.",
  "no-answers": () => "Nie ma jeszcze odpowiedzi.",
  "empty-group": ({ name }) => `\`${name}\` to 0: odsetek pustej grupy jest nieokreślony.`,
  "nothing-varies": () => "Nic się nie zmienia, więc różnicy nie można przetestować.",
  "out-of-reach": () => "Tego celu nie da się osiągnąć, niezależnie od tego, ile się doda.",
  "time-is-up": () => "Termin minął, więc żadne tempo nie pozwoli już osiągnąć celu.",
  "nothing-lost": () => "Nic nie utracono, więc stosunek jest nieokreślony.",
  "costs-all-margin": () => "Koszt zabiera całą marżę, więc nie pokryje go żadna dodatkowa sprzedaż.",
  "no-cost": () => "Koszt wynosi 0, więc zwrot z niego jest nieokreślony.",
  "grows-forever": () => "Każdy klient przyprowadza co najmniej jednego następnego, więc wzrost nie ma granicy.",
  "nobody-leaves": () => "Bez odejść nikt nigdy nie odchodzi, więc czas życia klienta jest nieskończony.",
  "nobody-returned": () =>
    "Nikt nie zamówił w więcej niż jednym dniu, więc nie ma przerw między zamówieniami, na których można się uczyć.",
  "too-few-orders": ({ found, needed }) =>
    `Rytm zakupów wymaga zamówień w różnych dniach: potrzeba ${number(needed)}, a ten klient ma ${number(found)}.`,
  diverges: () => "Płatności rosną tak szybko, jak są dyskontowane, więc ich suma jest nieskończona.",
} satisfies Partial<Found>;

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${some(count, { one: "wiersz ma", few: "wiersze mają", many: "wierszy ma" })} za dużo lub za mało komórek (${linesOf(lines, count)}). Brakujące komórki odczytano jako puste.`,
  nul: ({ count, lines }) =>
    `${some(count, { one: "linia ma", few: "linie mają", many: "linii ma" })} bajty NUL (${linesOf(lines, count)}). Odczytano je jako spacje.`,
  "open-quote": ({ count, lines }) =>
    `Nie zamknięto ${some(count, { one: "cudzysłowu", few: "cudzysłowów", many: "cudzysłowów" })} (${linesOf(lines, count)}). Tekst po ${count === 1 ? "nim" : "nich"} odczytano tak, jakby ${count === 1 ? "go" : "ich"} nie było. Sprawdź tam wiersze.`,
  "stray-values": ({ column, count, lines }) =>
    `W kolumnie \`${column}\` od reszty ${which(count, { one: "różni", few: "różnią", many: "różni" })} się ${some(count, { one: "komórka", few: "komórki", many: "komórek" })} (${linesOf(lines, count)}). Pominięto wiersze, w których są potrzebne.`,
  "column-left-out": ({ column, line, value }) =>
    `Kolumny \`${column}\` nie można odczytać, więc ją pominięto: w linii ${line} jest „${value}”. Wybierz inną kolumnę albo popraw ją w pliku.`,
  "too-many-categories": ({ column, most }) =>
    `Kolumna \`${column}\` ma więcej niż ${number(most)} różnych wartości, więc nie jest oceną i ją pominięto.`,
  "answers-are-groups": ({ column }) =>
    `Kolumna \`${column}\` zawiera grupy (promotor, pasywny, krytyk), a nie odpowiedzi od 0 do 10, więc nie ma średniej.`,
  "mixed-decimals": ({ column, pointCount, point, commaCount, comma }) =>
    `Kolumna \`${column}\` ma różne separatory dziesiętne: kropka ${number(pointCount)} × (${linesOf(point, pointCount)}), przecinek ${number(commaCount)} × (${linesOf(comma, commaCount)}). Każdą liczbę odczytano z jej własnym separatorem. Sprawdź, czy znaczą to samo.`,
  "total-row": ({ count, lines }) =>
    count === 1
      ? `Pominięto linię ${lines[0]}: to suma innych wierszy.`
      : `Pominięto ${rowsOf(count)} z sumą innych wierszy (${linesOf(lines, count)}).`,
  "identifiers-destroyed": ({ column, count, lines }) =>
    `W kolumnie \`${column}\` długie liczby zostały zaokrąglone przez arkusz kalkulacyjny, np. do 4,57E+11: ${some(count, { one: "komórka", few: "komórki", many: "komórek" })} (${linesOf(lines, count)}). Różni klienci mogą teraz wyglądać tak samo. Wyeksportuj kolumnę ponownie, jako tekst.`,
  mojibake: ({ count, lines, example, repaired }) =>
    `${some(count, { one: "wiersz ma", few: "wiersze mają", many: "wierszy ma" })} zniekształcone litery (${linesOf(lines, count)}): „${example}” to najpewniej „${repaired}”. Liczby są poprawne, ale nazwy mają błędy. Napraw je podczas wczytywania (wskazówka \`repair\`) albo wyeksportuj plik ponownie jako UTF-8.`,
  "mixed-encodings": ({ count, lines }) =>
    `Zapisano ${some(count, { one: "linię", few: "linie", many: "linii" })} w innym kodowaniu znaków niż reszta pliku; odczytano je jako zachodnioeuropejskie (Windows) (${linesOf(lines, count)}). Sprawdź tam litery.`,
  "date-conflict": ({ column, dmyCount, dmy, mdyCount, mdy }) =>
    `Daty w kolumnie \`${column}\` są ze sobą sprzeczne: najpierw dzień ${number(dmyCount)} × (${linesOf(dmy, dmyCount)}), najpierw miesiąc ${number(mdyCount)} × (${linesOf(mdy, mdyCount)}). Jedna z grup jest błędna, a daty, które pasują do obu, są niepewne.`,
  "may-still-rise": () => "Klienci mogą jeszcze wrócić, więc te odsetki mogą wzrosnąć nawet w zakończonych okresach.",
  "buyers-only": () =>
    "Plik zawiera tylko klientów, którzy zamówili. Zarejestrowanych bez zamówienia nie ma w żadnej kohorcie.",
  "without-signup": ({ count }) => `Pominięto ${customersOf(count)} z nieznaną datą rejestracji.`,
  // A warning of some refunds, and what is assumed of all.
  "refunds-left-out": (found) =>
    "count" in found
      ? `Pominięto ${some(found.count, { one: "zwrot pieniędzy", few: "zwroty pieniędzy", many: "zwrotów pieniędzy" })} (${found.count === 1 ? "" : "łącznie "}${number(found.amount)}): ${found.count === 1 ? "klient jeszcze wtedy niczego nie zamówił" : "klienci jeszcze wtedy niczego nie zamówili"}.`
      : assumptions["refunds-left-out"](found),
  "few-buyers": ({ n }) => `Mało kupujących: ${number(n)}. Poniżej 500 segmenty są małe.`,
  "few-distinct-values": ({ name, distinct, bins }) =>
    `${measures[name as keyof RfmCutoffs] ?? name}: za mało różnych wartości (${number(distinct)}), więc części ocen (jest ich ${number(bins)}) nie użyto.`,
  "orders-after-as-of": ({ count }) =>
    `Pominięto ${some(count, { one: "zamówienie", few: "zamówienia", many: "zamówień" })} po dniu analizy.`,
  "spend-left-out": ({ count }) =>
    `W modelu wydatków pominięto ${some(count, { one: "klienta, którego", few: "klientów, których", many: "klientów, których" })} ponowne zakupy dają średnio 0 lub mniej.`,
  "spend-follows-frequency": ({ correlation }) =>
    `Kto kupuje częściej, wydaje na jeden zakup ${correlation > 0 ? "więcej" : "mniej"} (korelacja ${number(correlation)}), a model zakłada, że wydatki nie zależą od częstotliwości.`,
  "no-mean-lifetime": () =>
    "Tylu klientów zostaje tak długo, że średni czas życia klienta jest nieskończony. Użyj czasu, po którym odejdzie połowa, albo wartości zdyskontowanej.",
  "active-by-construction": ({ count }) =>
    `${some(count, { one: "klient kupił", few: "klientów kupiło", many: "klientów kupiło" })} tylko raz. Ten model uznaje ${count === 1 ? "go za aktywnego" : "ich wszystkich za aktywnych"}; MBG/NBD i Pareto/NBD nie.`,
  "leavers-only": ({ staying }) =>
    `Ta średnia pomija nadal aktywnych klientów (${number(staying)}), więc jest za niska. Użyj mediany lub średniej ograniczonej.`,
  "few-events": ({ perCovariate }) =>
    `Na zmienną objaśniającą przypada tylko tyle odejść: ${number(perCovariate)}. Poniżej 10 współczynniki mogą być bardzo niedokładne: użyj mniej zmiennych.`,
  "nobody-at-risk": ({ time }) =>
    `Do chwili ${number(time)} odeszli wszyscy obserwowani; inni weszli później. Dalej krzywa pozostaje na 0.`,
  "terms-left-out": ({ count, most }) =>
    `Komentarze mają więcej niż ${number(most)} różnych słów, więc kolejnych nie policzono (${some(count, { one: "wystąpienie", few: "wystąpienia", many: "wystąpień" })}).`,
  "ends-after-last-start": ({ count, lastStart }) =>
    `${some(count, { one: "subskrypcja kończy", few: "subskrypcje kończą", many: "subskrypcji kończy" })} się ponad miesiąc po początku ostatniej (${lastStart}). Jeśli część z tych końców dopiero nastąpi, ustaw dzień analizy.`,
  "starts-day-after-end": ({ count }) =>
    `${some(count, { one: "subskrypcja zaczyna", few: "subskrypcje zaczynają", many: "subskrypcji zaczyna" })} się dzień po końcu poprzedniej subskrypcji klienta, co liczy się jako jednodniowa przerwa. Jeśli data końcowa to ostatni dzień subskrypcji, zaznacz to.`,
  "rows-after-as-of": ({ count }) => `Pominięto ${rowsOf(count)} po dniu analizy.`,
  "not-answered": ({ count }) =>
    `W czasie odpowiedzi pominięto ${some(count, { one: "kontakt", few: "kontakty", many: "kontaktów" })} bez odpowiedzi.`,
  "scale-not-said": ({ lowest, highest }) =>
    `Nieznana skala: odpowiedzi są od ${number(lowest)} do ${number(highest)}. Wybierz skalę z pytania, aby zobaczyć wynik.`,
  "answers-refused": ({ count, of }) =>
    `Bez wyniku: poza skalą jest ${number(count)} na ${some(of, { one: "odpowiedź", few: "odpowiedzi", many: "odpowiedzi" })}, co mogłoby zmienić wynik. Sprawdź kolumnę i skalę.`,
  "no-amounts": () => "Plik nie ma kwot. Wybierz kolumnę z kwotami, aby zobaczyć dane o pieniądzach.",
  "still-open": () => "Żaden okres tego wskaźnika jeszcze się nie skończył.",
  "nobody-seen": () => "Brak klientów do analizy.",
  "no-events": () => "Nikt nie odszedł, więc nie ma się na czym uczyć.",
  "one-group": () => "Jest tylko jedna grupa, więc nie ma czego porównać.",
  collinear: ({ name }) =>
    `\`${name}\` nigdy się nie zmienia albo wynika z wcześniejszych zmiennych, więc jej wpływu nie da się oddzielić. Pomiń ją.`,
  "monotone-likelihood": () =>
    "Zmienne objaśniające idealnie rozdzielają klientów, którzy odeszli, od tych, którzy zostali, więc żaden współczynnik nie jest najlepszy. Pomiń zmienną, która to powoduje.",
  "spend-has-no-mean": () => "Wydatki klientów różnią się tak bardzo, że ich średnia jest nieskończona.",
  "spend-is-the-same": () => "Każdy klient wydaje na zakup tyle samo. To jest średnia, a różnic do modelowania nie ma.",
  "not-converged": () =>
    "Model nie jest zbieżny: danych może być za mało, aby oszacować parametry, albo model do nich nie pasuje.",
  "not-seen-so-long": ({ longest }) =>
    `Nikogo nie obserwowano tak długo: najdłużej ${some(longest, { one: "dzień", few: "dni", many: "dni", other: "dnia" })}.`,
  "too-few-customers": ({ found, needed }) => `Za mało klientów: potrzeba ${number(needed)}, jest ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Za mało zakończonych okresów: potrzeba ${number(needed)}, jest ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in Polish. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
