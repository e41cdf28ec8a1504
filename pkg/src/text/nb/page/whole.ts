// A whole analysis, printed or saved; and an analysis that is kept to go on with.

import type { whole as English } from "../../en/page/whole.js";
import { number, rows } from "./counting.js";

export const whole: typeof English = {
  sheet: (name: string, sheet: string) => `${name}, arket «${sheet}»`,
  read: (used: number, read: number, day: string) => `${number(used)} av ${rows(read)} er brukt. Analysert ${day}.`,
  made: (product: string) => `Laget med ${product} i en nettleser. Filen henter ingenting og sender ingenting.`,
  save: "Lagre en rapport",
  print: "Skriv ut alt",
  preparing: "Lager rapporten …",
  keep: "Lagre denne analysen",
  kept: "Åpne den lagrede filen på denne siden for å fortsette. Den inneholder dataene dine, så legg den der du har dem.",
};
