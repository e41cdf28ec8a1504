// All messages in Polish: errors, warnings, reasons and assumptions.

import type { RfmCutoffs } from "../../wasm/types.js";
import { type Finding, type Found, messagesOf } from "../message.js";
import { assumptions } from "./assumptions.js";
import { ofCalculators } from "./calculator-messages.js";
import { errors } from "./errors.js";
import { customersOf, number, some } from "./exact.js";
import { lines as linesOf } from "./lines.js";
import { form } from "./page/counting.js";

/** Nominative and accusative. */
const rowsOf = (count: number) => some(count, { one: "wiersz", few: "wiersze", many: "wierszy" });

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Ostatni zakup",
  frequency: "Liczba zamówień",
  monetary: "Wartość zakupów",
};

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${some(count, { one: "wiersz ma", few: "wiersze mają", many: "wierszy ma" })} za dużo lub za mało komórek (${linesOf(lines, count)}). Brakujące komórki odczytano jako puste.`,
  nul: ({ count, lines }) =>
    `${some(count, { one: "linia ma", few: "linie mają", many: "linii ma" })} bajty NUL (${linesOf(lines, count)}). Odczytano je jako spacje.`,
  "open-quote": ({ count, lines }) =>
    `Nie zamknięto ${some(count, { one: "cudzysłowu", few: "cudzysłowów", many: "cudzysłowów" })} (${linesOf(lines, count)}). Tekst po ${count === 1 ? "nim" : "nich"} odczytano tak, jakby ${count === 1 ? "go" : "ich"} nie było. Sprawdź tam wiersze.`,
  "stray-values": ({ column, count, lines }) =>
    `W kolumnie \`${column}\` od reszty ${form(count, { one: "różni", few: "różnią", many: "różni" })} się ${some(count, { one: "komórka", few: "komórki", many: "komórek" })} (${linesOf(lines, count)}). Pominięto wiersze, w których są potrzebne.`,
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
  "gaps-exceed-recency": ({ count }) =>
    `Przerwy są w sumie dłuższe niż czas od pierwszego do ostatniego zakupu (liczba klientów: ${number(count)}). Czy \`logGaps\` ma tę samą jednostkę co \`recency\`?`,
  "leavers-only": ({ staying }) =>
    `Ta średnia pomija nadal aktywnych klientów (${number(staying)}), więc jest za niska. Użyj mediany lub średniej ograniczonej.`,
  "few-events": ({ perCovariate }) =>
    `Na zmienną objaśniającą przypada tylko tyle odejść: ${number(perCovariate)}. Poniżej 10 współczynniki mogą być bardzo niedokładne: użyj mniej zmiennych.`,
  "competing-causes": () =>
    "1 − Kaplan–Meier dla każdego powodu pokazuje, co by się stało, gdyby innych powodów nie było. W sumie wartości te przekraczają odsetek utraconych klientów: użyj skumulowanego prawdopodobieństwa odejścia.",
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
  "variance-unknown": () =>
    "Grupy się różnią, ale zbyt mało klientów było w nich aktywnych w tym samym czasie, by ocenić, jaka różnica mogłaby powstać przypadkiem.",
  collinear: ({ name }) =>
    `\`${name}\` nigdy się nie zmienia albo wynika z wcześniejszych zmiennych, więc jej wpływu nie da się oddzielić. Pomiń ją.`,
  "monotone-likelihood": () =>
    "Zmienne objaśniające idealnie rozdzielają klientów, którzy odeszli, od tych, którzy zostali, więc żaden współczynnik nie jest najlepszy. Pomiń zmienną, która to powoduje.",
  "spend-has-no-mean": () => "Wydatki klientów różnią się tak bardzo, że ich średnia jest nieskończona.",
  "spend-is-the-same": () => "Każdy klient wydaje na zakup tyle samo. To jest średnia, a różnic do modelowania nie ma.",
  "nobody-returned-twice": () =>
    "Nikt nie zamówił w więcej niż dwóch dniach, więc nie ma dwóch przerw między zamówieniami do porównania.",
  "all-gaps-equal": () => "U każdego klienta porównywane przerwy są równe, więc k nie ma górnej granicy.",
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
