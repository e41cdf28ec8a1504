// Which places a reader means by some letters.

/** A place that can be found. */
export interface Place {
  title: string;
  /** The question that it answers, or what it shows. */
  about: string;
  also: readonly string[];
  href: string;
}

const folded = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    // Letters of their own, typed where a keyboard lacks them.
    .replace(/[øæł]/g, (letter) => ({ ø: "o", æ: "ae", ł: "l" })[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How well a word fits a place: 0 where it does not. */
function fit(word: string, { title, about, also }: Place): number {
  const names = [title, ...also].map(folded);
  if (names.some((name) => name === word)) return 5;
  if (names.some((name) => name.startsWith(word))) return 4;
  if (names.some((name) => ` ${name}`.includes(` ${word}`))) return 3;
  if (` ${folded(about)}`.includes(` ${word}`)) return 2;
  return names.some((name) => name.includes(word)) ? 1 : 0;
}

/** The places that all words fit, the best first; all of them where nothing was typed. */
export function find(typed: string, places: readonly Place[]): readonly Place[] {
  const words = folded(typed)
    .split(" ")
    .filter((word) => word !== "");
  return places
    .map((place) => ({ place, fits: [...words.map((word) => fit(word, place)), fit(words.join(" "), place)] }))
    .filter(({ fits }) => words.length === 0 || fits.slice(0, -1).every((one) => one > 0))
    .map(({ place, fits }) => ({ place, score: fits.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.score - a.score)
    .map(({ place }) => place);
}
