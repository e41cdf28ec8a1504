// Line numbers in words: "linie 3, 7 i jeszcze 12".

import type { lines as English } from "../en/lines.js";
import { number } from "./page/counting.js";

/** The first few line numbers, and how many more there are. */
export const lines: typeof English = (list, count) => {
  const shown = list.slice(0, 8);
  const more = count - shown.length;
  // No thousands separators: they would blur a list separated by commas.
  const named = `${shown.length === 1 ? "linia" : "linie"} ${shown.join(", ")}`;
  return more > 0 ? `${named} i jeszcze ${number(more)}` : named;
};
