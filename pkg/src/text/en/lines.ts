// The lines of a file that something is said about.

/** The first few line numbers, and how many more there are. */
export function lines(list: readonly number[], count: number): string {
  const shown = list.slice(0, 8);
  const more = count - shown.length;
  // Without marks between thousands, which a list parted by commas would blur.
  const named = `${shown.length === 1 ? "line" : "lines"} ${shown.join(", ")}`;
  return more > 0 ? `${named} and ${more.toLocaleString("en")} more` : named;
}
