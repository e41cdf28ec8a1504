// Line numbers in words: "lines 3, 7 and 12 more".

/** The first few line numbers, and how many more there are. */
export function lines(list: readonly number[], count: number): string {
  const shown = list.slice(0, 8);
  const more = count - shown.length;
  // No thousands separators: they would blur a list separated by commas.
  const named = `${shown.length === 1 ? "line" : "lines"} ${shown.join(", ")}`;
  return more > 0 ? `${named} and ${more.toLocaleString("en")} more` : named;
}
