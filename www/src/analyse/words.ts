// Findings, days and figures of an analysis as the reader's language writes them.

import type { Period } from "loyalkit/analysis";
import { type Finding, type FormatOptions, format, spokenIn, type Unit } from "loyalkit/text";
import { dayWords, monthWords, shortDayWords } from "../calendar.js";
import { locale, text } from "../language.js";
import { isMissing } from "../missing.js";

export { dayWords };

/** From which day a view looks back. */
export const lookingBack = (day: string) => text.page.analyse.asOf(dayWords(day));

/** The period that begins on a day. */
export function periodWords(day: string, period: Period): string {
  if (period === "month") return monthWords(day);
  if (period === "year") return day.slice(0, 4);
  if (period === "quarter")
    return text.page.analyse.orders.cohorts.quarter(Math.ceil(Number(day.slice(5, 7)) / 3), day.slice(0, 4));
  return shortDayWords(day);
}

/** The last period that is over: of the one that is not, nothing can be said yet. */
export const lastFinished = <P extends { open: boolean }>(periods: readonly P[]): P | undefined =>
  periods.filter(({ open }) => !open).at(-1);

export const write = (value: number | null, unit: Unit, options: FormatOptions = {}) =>
  format(value, unit, { locale, ...options });

/** A figure with its range, as titles say it. */
export const ranged = (value: number, interval: { low: number; high: number } | null) => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
});

const made = new Map<string, Intl.NumberFormat>();

/** One for all numbers of a chart: to make it takes a hundred times as long as to use it. */
function short(isCompact: boolean): Intl.NumberFormat {
  const key = `${locale} ${isCompact}`;
  const notation = isCompact ? "compact" : "standard";
  const format = made.get(key) ?? new Intl.NumberFormat(locale, { notation, maximumSignificantDigits: 3 });
  made.set(key, format);
  return format;
}

/** A large number with as many digits as are read at a glance: 166k. */
export const compact = (value: number) =>
  short(Math.abs(value) >= text.units.shortenedFrom)
    .format(value)
    .replace("K", "k")
    .replace("-", "−");

/** Whether the same may go well the next time: the file is not to blame. */
export const mayPass = (problem: unknown): boolean =>
  isMissing(problem) ||
  /^(worker-gone|stopped|storage-refused)$/.test((problem as { code?: string } | undefined)?.code ?? "");

/** An error, a warning or a reason in words; an unknown failure in its own. */
export function say(problem: unknown): string {
  const isFinding = typeof problem === "object" && problem !== null && "code" in problem && "params" in problem;
  if (isFinding) {
    const { code, params, file } = problem as Finding & { file?: string };
    // Not by `describe`, which brings the English messages for whoever has no others.
    const sentence = (spokenIn(locale)?.messages ?? text.messages).describe({ code, params } as Finding);
    const words = sentence.replace(/`([^`]*)`/g, (_, name: string) => text.page.calculator.quoted(name));
    return file ? `${file}: ${words}` : words;
  }
  if (isMissing(problem)) return text.page.missing.text;
  return problem instanceof Error ? problem.message : String(problem);
}
