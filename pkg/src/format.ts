// Number formatting: numbers with their unit, as people write them.

import { only } from "./numbers.js";
import { units as en } from "./text/en/units.js";
import { spokenIn } from "./text/in-use.js";
import { withMinus } from "./text/minus.js";

/**
 * What a number measures. `percent` and `percentage-points` (a difference of two percentages) take a fraction; `points` are NPS points;
 * `scale` is points on a survey scale; `price` is a unit price, such as that of a loyalty point, whose small decimals matter.
 */
export type Unit =
  | "count"
  | "number"
  | "percent"
  | "percentage-points"
  | "points"
  | "scale"
  | "money"
  | "price"
  | "years"
  | "periods"
  | "p-value";

/** Options of number formatting. */
export interface FormatOptions {
  /** A BCP 47 tag; default "en". Words beside a number are English while no catalogue of its language is in use. */
  locale?: string;
  /** An ISO 4217 code; without it, money is a plain number. */
  currency?: string;
  /** The exact number of decimals of a percentage, so that a column lines up; default: up to two. */
  digits?: number;
  /** As many digits as a sentence or the label of a picture needs. */
  brief?: boolean;
  /** Whether a plus is written too, as of a change. */
  sign?: boolean;
}

const SMALLEST_P = 0.0001;

/** Two or three digits that matter: 42%, 4.2%, 0.42%; but 99.6% is not 100%. */
function briefly(value: number, unit: Unit): Intl.NumberFormatOptions {
  const isShare = unit === "percent" || unit === "percentage-points";
  const size = Math.abs(unit === "percent" ? value * 100 : value);
  if (unit === "money" && size < 100 && !Number.isInteger(value)) return {};
  if (unit === "count" || unit === "price" || unit === "p-value") return {};
  const whole = unit === "money" ? 100 : unit === "points" ? 1 : 9.95;
  const isAlmostAll = isShare && size > 99.5 && size < 100;
  const maximumFractionDigits = isAlmostAll ? 2 : size >= whole ? 0 : size >= 0.995 ? 1 : 2;
  return { minimumFractionDigits: 0, maximumFractionDigits };
}

/** Making a formatter takes a hundred times as long as using one, and a cohort table uses hundreds. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/**
 * Formats a number for reading, with a minus sign (−) where it is negative. Rounding happens here and nowhere else.
 *
 * @param value the number; `null` is an en dash
 * @param unit what it measures
 * @example format(0.953333, "percent") // "95.33%"
 */
export function format(value: number | null, unit: Unit, options: FormatOptions = {}): string {
  const known = ["locale", "currency", "digits", "brief", "sign"] as const;
  const { locale = "en", currency, digits, brief = false, sign = false } = only("options", options, known);
  if (value === null) return "–";
  // "negative": what rounds to 0 is 0, not -0.
  const signDisplay = sign ? "exceptZero" : "negative";
  const write = (style: Intl.NumberFormatOptions, number = value) =>
    withMinus(formatter(locale, { signDisplay, ...style, ...(brief && briefly(number, unit)) }).format(number));
  switch (unit) {
    case "count":
      return write({ maximumFractionDigits: 0 });
    case "percent":
      return write({ style: "percent", minimumFractionDigits: digits ?? 0, maximumFractionDigits: digits ?? 2 });
    case "percentage-points":
      return (spokenIn(locale)?.units ?? en).percentagePoints(
        write({ maximumFractionDigits: 2, signDisplay: brief ? signDisplay : "exceptZero" }, value * 100),
      );
    case "points":
    case "years":
    case "periods":
      return write({ maximumFractionDigits: 1 });
    case "scale":
    case "number":
      return write({ maximumFractionDigits: 2 });
    case "p-value":
      return value < SMALLEST_P
        ? `< ${write({ maximumFractionDigits: 4 }, SMALLEST_P)}`
        : write({ maximumFractionDigits: 4 });
    case "price":
      return currency === undefined
        ? write({ minimumFractionDigits: 2, maximumFractionDigits: 6 })
        : write({ style: "currency", currency, maximumFractionDigits: 6 });
    case "money":
      return currency === undefined
        ? write({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
        : write({ style: "currency", currency });
  }
}
