// The home page in Polish: what the product does, and where to start.

import type { home as English } from "../../en/page/home.js";
import { number } from "./counting.js";

export const home: typeof English = {
  title: "Sprawdź, czy klienci są lojalni i jak pewny jest wynik",
  lead: "Wpisz kilka liczb lub otwórz plik. Do każdego wyniku dostaniesz przedział, wykres i sposób obliczenia.",
  live: {
    loading: "Uruchamianie kalkulatora…",
    example: "Przykładowe liczby: wpisz własne.",
    open: "Otwórz kalkulator",
  },
  cohorts: {
    title: "Kto wraca?",
    first: "Pierwsze zamówienie",
    customers: "Klienci",
    sample: "Odsetek klientów z kolejnym zamówieniem, według miesięcy od pierwszego. Przykładowy sklep.",
    open: "Zobacz szczegóły",
  },
  privacy: {
    title: "Dane nie opuszczają tej karty.",
    text: "Wszystko liczy przeglądarka, a strona nakazuje jej blokować wszystkie połączenia. Bez konta, bez śledzenia.",
    more: "Sprawdź to",
  },
  calculators: {
    title: "Mam kilka liczb",
    text: "NPS, odejścia, wartość życiowa klienta, zwrot z programu. Wynik zmienia się w trakcie pisania i można go udostępnić linkiem.",
  },
  analyse: {
    title: "Mam plik",
    text: "Zamówienia, subskrypcje, odpowiedzi z ankiet lub kontakty, jako CSV lub Excel: podsumowanie masz po kilku sekundach.",
    action: "Otwórz plik",
    sample: "albo przykładowe subskrypcje",
  },
  sheet: {
    title: "Mam arkusz",
    text: "31 funkcji, np. =NPS(A2:A400), w arkuszu w tej przeglądarce albo w Excelu, ONLYOFFICE i Arkuszach Google.",
    action: "Otwórz arkusz",
  },
  questions: "Czego chcesz się dowiedzieć?",
  search: "Spróbuj „odejścia” lub „LTV”",
  all: (count) => `Wszystkie kalkulatory (${number(count)})`,
};
