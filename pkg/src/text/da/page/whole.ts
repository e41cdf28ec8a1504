// A whole analysis, printed or saved; and an analysis that is kept to go on with.

import type { whole as English } from "../../en/page/whole.js";
import { number, rows } from "./counting.js";

export const whole: typeof English = {
  sheet: (name: string, sheet: string) => `${name}, arket ”${sheet}”`,
  read: (used: number, read: number, day: string) =>
    `${number(used)} af ${rows(read)} er brugt. Analyseret den ${day}.`,
  made: (product: string) => `Lavet med ${product} i en browser. Filen henter intet og sender intet.`,
  save: "Gem en rapport",
  print: "Udskriv alt",
  preparing: "Forbereder rapporten …",
  keep: "Gem denne analyse",
  kept: "Åbn den gemte fil på denne side for at fortsætte. Den indeholder dine data, så gem den samme sted som dem.",
};
