// Which number a person means who types with a comma, a point, spaces or a percent sign.

/** What was typed, read as a number. */
export interface Typed {
  /** NaN when it is no number. */
  value: number;
  /** Whether a mark was taken to group thousands, which the reader should see. */
  grouped: boolean;
  /** What else the reader may have meant: `1.250` is a thousand in one language, and one and a quarter in another. */
  other?: number;
}

/** A number as a person types it in a language: its decimal mark, and none between thousands. */
export function typeNumber(value: number, locale: string): string {
  const mark = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";
  return String(value).replace(".", mark);
}

/** A currency: a sign, a code such as EUR, or a word of the Nordic and Polish shops. */
const CURRENCY = "(?:\\p{Sc}|[A-Z]{3}|[kK][rR]\\.?|zł)";
const BEFORE = new RegExp(`^([-+]?)${CURRENCY}`, "u");
const AFTER = new RegExp(`(?:${CURRENCY}|,-)$`, "u");

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The mark between thousands in a language. */
function groupMark(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1_000_000).find(({ type }) => type === "group")?.value ?? ",";
}

/**
 * Reads `1 234,5`, `1,234.5`, `0.5` and `5%` alike. A lone mark before three digits (`1,234`) could be either: in a
 * count it groups, else it does what it does in the language.
 */
export function numberTyped(text: string, { whole, locale }: { whole: boolean; locale: string }): Typed {
  const plain = text
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/\u2212/g, "-")
    .replace(BEFORE, "$1")
    .replace(AFTER, "")
    .replace(/%$/, "");
  const sign = plain.startsWith("-") ? -1 : 1;
  const digits = plain.replace(/^[-+]/, "");
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) {
    return { value: /^\d*\.?\d+e[-+]?\d+$/i.test(digits) ? sign * Number(digits) : Number.NaN, grouped: false };
  }
  const used = [...new Set(digits.replace(/\d/g, ""))];
  const group = used.length === 2 ? used[0] : groups(digits, whole, locale) ? used[0] : undefined;
  const decimal = used.find((mark) => mark !== group);
  const [integer = "", ...fractions] = decimal === undefined ? [digits] : digits.split(decimal);
  const isInteger =
    group === undefined ? /^\d*$/.test(integer) : GROUPED.test(integer) && !integer.includes(decimal ?? " ");
  if (!isInteger || fractions.length > 1 || fractions.some((fraction) => !/^\d*$/.test(fraction))) {
    return { value: Number.NaN, grouped: false };
  }
  const value = Number(`${group === undefined ? integer : integer.split(group).join("")}.${fractions[0] ?? ""}0`);
  // One mark before three digits, which a language that groups by it would read otherwise.
  const isDoubtful = !whole && used.length === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const other = sign * Number(digits.replace(/[.,]/, group === undefined ? "" : "."));
  return { value: value === 0 ? 0 : sign * value, grouped: group !== undefined, ...(isDoubtful && { other }) };
}

/** Whether the only mark in the digits parts thousands. */
function groups(digits: string, whole: boolean, locale: string): boolean {
  if (!GROUPED.test(digits) || digits.startsWith("0")) return false;
  const marks = digits.replace(/\d/g, "");
  return whole || marks.length > 1 || marks[0] === groupMark(locale);
}
