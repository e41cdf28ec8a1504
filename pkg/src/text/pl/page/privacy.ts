// The page about privacy in Polish: what holds, how to check it, and where it ends.

import type { privacy as English } from "../../en/page/privacy.js";

export const privacy: typeof English = {
  title: "Prywatność",
  lead: "Dane nie opuszczają tej karty. Pilnuje tego przeglądarka i można to sprawdzić w minutę.",
  how: {
    title: "Co dzieje się z plikiem",
    steps: [
      "Przeglądarka czyta plik na Twoim urządzeniu, w tej karcie. Nie ma serwera, który mógłby go odebrać, konta, analityki ani plików cookie.",
      "Strona każe przeglądarce blokować połączenia (zasady są poniżej). Z sieci może korzystać tylko service worker, który wczytuje pliki samej strony, aby działała offline.",
      "Po zamknięciu karty plik i wszystkie wyniki znikają. Raporty, tabele i wykresy zostają tylko tam, gdzie je zapiszesz.",
    ],
  },
  check: {
    title: "Sprawdź to w 60 sekund",
    steps: [
      "Otwórz narzędzia deweloperskie (F12), przejdź do karty „Sieć” i przeanalizuj plik: zobaczysz tylko pliki tej strony.",
      "Wczytaj stronę, poczekaj dziesięć sekund i włącz tryb samolotowy: wszystko nadal działa.",
      "Zajrzyj do zasad: są w źródle strony, w linii z „Content-Security-Policy”.",
    ],
    policy: "Zasady tej strony",
    none: "Ta kopia strony nie ma zasad: nie zbudowano jej do publikacji.",
  },
  kept: {
    title: "Co zostaje na urządzeniu",
    rows: [
      [
        "Historia",
        "Adres zawiera nazwę kalkulatora lub widoku i jego ustawienia, np. „quarter”. Twoje liczby trafiają do niego dopiero po wybraniu „Kopiuj link”.",
      ],
      ["Pamięć przeglądarki", "Pliki samej strony i wybrana waluta. Nigdy liczby ani wiersze."],
      ["Pobrane pliki", "To, co zapiszesz, tam, gdzie to zapiszesz. Zapisana analiza zawiera Twój plik."],
      [
        "Schowek",
        "To, co skopiujesz. Menedżery schowka mogą to przechowywać, a niektóre synchronizują to z innymi urządzeniami.",
      ],
      [
        "Pamięć operacyjna",
        "Plik, dopóki karta jest otwarta. System może zapisać pamięć na dysku (plik wymiany, hibernacja): zaszyfruj dysk.",
      ],
    ],
  },
  limits: {
    title: "Czego żadne zasady nie zatrzymają",
    lead: "W testach są wersje strony, które próbują wynieść dane każdym znanym kanałem. Zasady blokują większość z nich. Niektórych nie blokuje każda przeglądarka:",
    rows: [
      [
        "Opuszczenie strony",
        "Skrypt mógłby przenieść Cię pod inny adres zawierający dane. Zmiana strony byłaby widoczna.",
      ],
      [
        "Nowe okno",
        "Skrypt mógłby otworzyć okno z inną stroną, jeśli przeglądarka pozwala na wyskakujące okna. Gdy strona jest udostępniana bez swoich nagłówków, mógłby też wysyłać dane z okna z jednym z jej plików.",
      ],
      [
        "WebRTC",
        "Bezpośrednie połączenie z innym komputerem. Chrome i Edge od wersji 152 blokują je, gdy strona jest udostępniana ze swoimi nagłówkami; w innych przeglądarkach takiego przełącznika nie znamy.",
      ],
      [
        "Wczesne połączenia",
        "Skrypt mógłby kazać przeglądarce połączyć się z hostem bez wysyłania czegokolwiek. Kilka liter mogłaby przenieść nazwa hosta.",
      ],
      [
        "Serwer tej strony",
        "Widzi, które pliki strony są wczytywane i z jakiego adresu IP, jak przy każdej witrynie. Skrypt mógłby ukryć dane w takim żądaniu.",
      ],
      [
        "Twój komputer",
        "Rozszerzenia przeglądarki, złośliwe oprogramowanie i administrator mogą czytać to, co widzisz. Pomaga okno prywatne bez rozszerzeń.",
      ],
    ],
    tested:
      "Strona nie zawiera kodu, który by coś takiego robił. Test szuka w każdym wydaniu wszystkich nazw, którymi skrypt mógłby wysłać dane, a każde użycie jest wymienione z uzasadnieniem.",
  },
  firms: {
    title: "Dla działu bezpieczeństwa",
    text: "Plik SECURITY.md w źródłach opisuje model zagrożeń, przepływ danych i polecenia, które powtarzają każdy test. Strona to folder z plikami: możesz hostować ją samodzielnie, z dołączonymi nagłówkami.",
    hashes: "Skrót każdego pliku",
    materials: "Lista składników (CycloneDX)",
    licences: "Licencje",
  },
};
