// Texts of the page in Polish, except calculators and messages. Each file below is one topic.

import type { page as English } from "../en/page.js";
import { calculator, calculators } from "./page/calculator.js";
import { embed } from "./page/embed.js";
import { home } from "./page/home.js";
import { learn } from "./page/learn.js";
import { privacy } from "./page/privacy.js";
import { search } from "./page/search.js";

/** All texts of the page. */
export const page: typeof English = {
  name: "Loyalkit",
  description:
    "Retencja, odejścia, NPS, wartość życiowa klienta i kohorty z własnych liczb, obliczone w przeglądarce. Dane nie opuszczają tej karty.",
  needsScript: "Wszystko jest obliczane w przeglądarce, więc ta strona wymaga JavaScriptu.",
  skip: "Przejdź do treści",
  titled: (title) => `${title} – Loyalkit`,
  menu: { label: "Strony", calculators: "Kalkulatory", analyse: "Analiza pliku" },
  foot: "Obliczone w przeglądarce. Dane nie opuszczają tej karty.",
  developers: "Dla programistów",
  language: "Język",
  largeData: { title: "Duże zbiory danych", link: "Za dużo na eksport? Niech policzy hurtownia danych." },
  lost: {
    title: "Nie znaleziono strony",
    text: "Sprawdź, czy w adresie nie ma literówki.",
    action: "Przejdź do strony głównej",
  },
  broken: "Nie udało się uruchomić strony. Sprawdź połączenie i wczytaj ją ponownie albo użyj nowszej przeglądarki.",
  missing: {
    title: "Nie można wczytać tej strony",
    text: "Części strony nie udało się wczytać: nie ma połączenia albo opublikowano nową wersję. To, co już widać, nadal działa.",
    again: "Spróbuj ponownie",
    reload: "Wczytaj stronę od nowa (zamyka otwarty plik)",
  },
  chart: {
    read: (title) => `${title}. Wartości odczytasz klawiszami strzałek.`,
    table: "Tabela",
  },
  home,
  privacy,
  search,
  learn,
  calculators,
  calculator,
  embed,
};
