// Line numbers in words: "linje 3, 7 og 12 til".

import { withMinus } from "../minus.js";

const whole = /* @__PURE__ */ new Intl.NumberFormat("nb");

/** The first few line numbers, and how many more there are. */
export function lines(list: readonly number[], count: number): string {
  const shown = list.slice(0, 8);
  const more = count - shown.length;
  // No thousands separators: they would blur a list separated by commas.
  const named = `linje ${shown.join(", ")}`;
  if (more <= 0) return named;
  return `${named} og ${withMinus(whole.format(more))} til`;
}
