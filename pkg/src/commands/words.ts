// Figures, days and periods as a language writes them, for what is printed and reported.

import { describe } from "../describe.js";
import { type FormatOptions, format, type Unit } from "../format.js";
import type { Finding } from "../text/message.js";
import type { Catalogue } from "../text/parts.js";
import type { Interval, Period } from "../wasm/types.js";

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The latest period that is over: of the one that is not, nothing can be said yet. */
export const lastFinished = <P extends { open: boolean }>(periods: readonly P[]): P | undefined =>
  periods.filter(({ open }) => !open).at(-1);

/** A figure with its range, as titles say it. */
export const ranged = (value: number, interval: Interval | null | undefined) => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
});

/** How a language writes what analyses answer. */
export type Words = ReturnType<typeof wordsOf>;

export function wordsOf(catalogue: Catalogue) {
  const { locale } = catalogue;
  const written = (style: Intl.DateTimeFormatOptions) => {
    const calendar = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
    return (day: string) => {
      const parts = DAY.exec(day);
      return parts ? calendar.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : day;
    };
  };
  const day = written({ day: "numeric", month: "long", year: "numeric" });
  const shortDay = written({ day: "numeric", month: "short", year: "numeric" });
  const month = written({ month: "short", year: "numeric" });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const whole = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const { shortenedFrom } = catalogue.units;
  return {
    catalogue,
    locale,
    day,
    shortDay,
    /** The period that begins on a day. */
    period(start: string, period: Period): string {
      if (period === "month") return month(start);
      if (period === "year") return start.slice(0, 4);
      if (period !== "quarter") return shortDay(start);
      const quarter = Math.ceil(Number(start.slice(5, 7)) / 3);
      return catalogue.page.analyse.orders.cohorts.quarter(quarter, start.slice(0, 4));
    },
    write: (value: number | null, unit: Unit, options: FormatOptions = {}) =>
      format(value, unit, { locale, ...options }),
    /** A large number with as many digits as are read at a glance: 166k. */
    compact: (value: number) =>
      (Math.abs(value) < shortenedFrom ? whole : short).format(value).replace("K", "k").replace("-", "−"),
    /** An error, a warning or a reason in words. */
    say: (finding: Finding | Error) => {
      const isFinding = "code" in finding && "params" in finding;
      return isFinding
        ? describe(finding as Finding, locale).replace(/`([^`]*)`/g, (_, name: string) =>
            catalogue.page.calculator.quoted(name),
          )
        : String(finding.message);
    },
  };
}
