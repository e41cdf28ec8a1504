// A whole analysis in Polish, printed or saved; and an analysis that is kept to go on with.

import type { whole as English } from "../../en/page/whole.js";
import { number, rows } from "./counting.js";

export const whole: typeof English = {
  sheet: (name, sheet) => `${name}, arkusz „${sheet}”`,
  read: (used, read, day) => `Użyto ${number(used)} na ${rows(read)}. Data analizy: ${day}.`,
  made: (product) => `Utworzono w przeglądarce (${product}). Ten plik niczego nie wczytuje i niczego nie wysyła.`,
  save: "Zapisz raport",
  print: "Drukuj wszystko",
  preparing: "Przygotowywanie raportu…",
  keep: "Zapisz tę analizę",
  kept: "Aby kontynuować, otwórz zapisany plik na tej stronie. Zawiera Twoje dane, więc przechowuj go tam, gdzie same dane.",
};
