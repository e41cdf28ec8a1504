// How a calculator is put on a site of one's own, in Polish.

import type { embed as English } from "../../en/page/embed.js";

export const embed: typeof English = {
  title: "Osadź na swojej stronie",
  lead: "Skopiuj kod. Kalkulator działa w przeglądarce odwiedzających i niczego nie wysyła.",
  theme: "Kolory",
  themes: { page: "Jak Twoja strona", light: "Jasne", dark: "Ciemne" },
  compact: "Wersja kompaktowa: tylko liczby, wynik i wykres",
  preview: "Podgląd",
  tag: "Tam, gdzie ma się pojawić",
  bundler: "Wczytanie przez bundler (npm i loyalkit)",
  plain: "Albo bez bundlera",
  plainNote: (from, to) => `Najpierw skopiuj folder ${from} z pakietu npm do folderu ${to} na swojej stronie.`,
  copy: "Kopiuj",
  copied: "Skopiowano.",
};
