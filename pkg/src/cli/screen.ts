// What a terminal can show: how wide it is, whether it has colours and block characters. What comes from a file is made harmless.

/** How a piece of text looks. */
export type Style = "bold" | "dim" | "bad" | "careful" | "good" | "plain" | "accent";

const CODES: Record<Style, string> = {
  bold: "1",
  dim: "2",
  bad: "31",
  careful: "33",
  good: "32",
  plain: "0",
  accent: "36",
};

export interface Screen {
  width: number;
  hasUnicode: boolean;
  hasColour: boolean;
  /** The text in a style. */
  paint(text: string, style: Style): string;
  /** The text on a shade, from 0 to 1. */
  shade(text: string, strength: number): string;
}

/** How the output is seen. */
export interface Seen {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Wider lines are hard to read. */
const WIDEST = 100;
const USUAL = 80;

/** Blues of the 256 colours, the strongest last, and whether black or white is read on them. */
const SHADES = [
  [195, 16],
  [153, 16],
  [117, 16],
  [75, 16],
  [33, 231],
  [26, 231],
  [19, 231],
] as const;

export function screenOf(out: Seen, env: NodeJS.ProcessEnv): Screen {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  const hasUnicode = /utf-?8/i.test(locale) || Boolean(env.WT_SESSION);
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0";
  const hasColour = !env.NO_COLOR && (isForced || (out.isTTY === true && env.TERM !== "dumb"));
  const asked = out.columns ?? Number(env.COLUMNS);
  return {
    width: Math.min(WIDEST, Math.max(40, Number.isFinite(asked) && asked > 0 ? asked : USUAL)),
    hasUnicode,
    hasColour,
    paint: (text, style) => (hasColour && style !== "plain" ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
    shade(text, strength) {
      if (!hasColour || !(strength > 0)) return text;
      const at = Math.min(SHADES.length - 1, Math.floor(strength * SHADES.length));
      const [back, front] = SHADES[at] ?? SHADES[0];
      return `\u001b[48;5;${back};38;5;${front}m${text}\u001b[0m`;
    },
  };
}

/**
 * What would move the cursor, change colours, or turn the direction of writing: a file could draw figures of its own with it. A line
 * break is a space.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export const harmless = (text: string): string => text.replace(/[\r\n\t]+/g, " ").replace(HARMFUL, "\ufffd");

const ASCII: readonly (readonly [RegExp, string])[] = [
  [/[“”„]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—−]/g, "-"],
  [/…/g, "..."],
  [/×/g, "x"],
  [/▲/g, "^"],
  [/▼/g, "v"],
  [/◆/g, "!"],
  [/●/g, "+"],
  [/○/g, "o"],
  [/→/g, "->"],
  [/·/g, "|"],
  [/÷/g, "/"],
  [/[\u00a0\u202f\u2009]/g, " "],
  [/\ufffd/g, "?"],
];

/** The signs of our own in ASCII, where the terminal has no others; letters stay. */
export const plainly = (text: string, { hasUnicode }: Pick<Screen, "hasUnicode">): string =>
  hasUnicode ? text : ASCII.reduce((all, [sign, ascii]) => all.replace(sign, ascii), text);

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many places a text takes. */
export const widthOf = (text: string): number =>
  Array.from(text.normalize("NFC")).reduce(
    (sum, letter) => sum + (/\p{Mn}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1),
    0,
  );

/** A text in so many places, cut where it is longer. */
export function placed(text: string, width: number, isRight = false): string {
  let shown = text;
  if (widthOf(shown) > width) {
    const letters = Array.from(shown);
    while (letters.length > 0 && widthOf(letters.join("")) > width - 1) letters.pop();
    shown = `${letters.join("")}…`;
  }
  const space = " ".repeat(Math.max(0, width - widthOf(shown)));
  return isRight ? space + shown : shown + space;
}

/** Lines of at most so many places, broken at spaces. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
