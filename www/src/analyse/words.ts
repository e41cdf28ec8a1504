// Findings, days and figures of an analysis as the reader's language writes them.

import { describe, type Finding, type FormatOptions, format, type Unit } from "loyalkit";
import { locale } from "../language.js";

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

function writeDay(day: string, options: Intl.DateTimeFormatOptions): string {
  const parts = DAY.exec(day);
  if (!parts) return day;
  const at = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at);
}

/** `2024-01-31` as a person writes it. */
export const dayWords = (day: string) => writeDay(day, { day: "numeric", month: "long", year: "numeric" });

/** The month of a day. */
export const monthWords = (day: string) => writeDay(day, { month: "short", year: "numeric" });

export const write = (value: number | null, unit: Unit, options: FormatOptions = {}) =>
  format(value, unit, { locale, ...options });

/** An error, a warning or a reason in words; an unknown failure in its own. */
export function say(problem: unknown): string {
  const isFinding = typeof problem === "object" && problem !== null && "code" in problem && "params" in problem;
  if (isFinding) return describe(problem as Finding, locale).replace(/`([^`]*)`/g, "“$1”");
  return problem instanceof Error ? problem.message : String(problem);
}
