// A whole analysis, printed or saved; and an analysis that is kept to go on with.

import { number } from "./counting.js";

export const whole = {
  sheet: (name: string, sheet: string) => `${name}, sheet “${sheet}”`,
  read: (used: number, read: number, day: string) =>
    `${number(used)} of ${number(read)} rows were used. Analysed on ${day}.`,
  made: (product: string) => `Made by ${product} in a browser. This file loads nothing and sends nothing.`,
  save: "Save a report",
  print: "Print everything",
  preparing: "Preparing the report …",
  keep: "Save this analysis",
  kept: "Open the saved file on this page to go on. It holds your data, so keep it where you keep them.",
};
