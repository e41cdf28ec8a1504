// Days and months as the reader's language writes them.

import { locale } from "./language.js";

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** Writes days in a style, in the language that the page speaks by then. */
function written(style: Intl.DateTimeFormatOptions) {
  let calendar: Intl.DateTimeFormat | undefined;
  let spoken: string | undefined;
  return (day: string): string => {
    const parts = DAY.exec(day);
    if (!parts) return day;
    if (!calendar || spoken !== locale) calendar = new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
    spoken = locale;
    return calendar.format(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  };
}

/** `2024-01-31` as a person writes it. */
export const dayWords = written({ day: "numeric", month: "long", year: "numeric" });
export const shortDayWords = written({ day: "numeric", month: "short", year: "numeric" });
export const monthWords = written({ month: "short", year: "numeric" });
