// Totals by period: a cohort matrix read along its diagonals, where every order stands once.

import type { Cohorts, Period } from "../wasm/types.js";

/** A period of a file of orders. */
export interface PeriodTotals {
  /** Its first day, `yyyy-mm-dd`. */
  start: string;
  /** Whether it is not over by the last day of the file. */
  open: boolean;
  /** Customers who ordered in it. */
  customers: number;
  /** Those whose first order it was. */
  newCustomers: number;
  /** Revenue after refunds; null without amounts. */
  revenue: number | null;
}

const MONTHS: Partial<Record<Period, number>> = { month: 1, quarter: 3, year: 12 };

/** The first day of the period so many later. */
function later(start: string, periods: number, period: Period): string {
  const [year = 0, month = 1, day = 1] = start.split("-").map(Number);
  const months = MONTHS[period];
  const at =
    months === undefined
      ? Date.UTC(year, month - 1, day + periods * (period === "week" ? 7 : 1))
      : Date.UTC(year, month - 1 + periods * months, day);
  return new Date(at).toISOString().slice(0, 10);
}

/**
 * Customers and revenue of each period, from classic cohort matrices of calendar periods: those of customers, and those of revenue where
 * there are amounts. Periods without an order are among them.
 */
export function overTime(customers: Cohorts, revenue: Cohorts | null, period: Period): PeriodTotals[] {
  const periods = new Map<string, PeriodTotals>();
  const first = customers.cohorts[0]?.start;
  if (first === undefined) return [];
  for (let at = 0; at < customers.ages.length; at++) {
    const start = later(first, at, period);
    const totals = { start, open: false, customers: 0, newCustomers: 0, revenue: revenue && 0 };
    periods.set(start, totals);
  }
  const add = (cohorts: Cohorts, put: (totals: PeriodTotals, amount: number, age: number) => void) => {
    for (const { start, cells } of cohorts.cohorts)
      cells.forEach(({ numerator, open }, age) => {
        const totals = periods.get(later(start, age, period));
        if (!totals) return;
        totals.open ||= open;
        put(totals, numerator, age);
      });
  };
  add(customers, (totals, count, age) => {
    totals.customers += count;
    if (age === 0) totals.newCustomers += count;
  });
  if (revenue)
    add(revenue, (totals, amount) => {
      totals.revenue = (totals.revenue ?? 0) + amount;
    });
  return [...periods.values()];
}

/** Of the customers won in a year, who ordered so many months after their first order: finished months alone. */
export interface YearRetention {
  year: string;
  /** By month after the first, from 0. */
  ages: { numerator: number; denominator: number }[];
}

/** A matrix of months by year of the first order. A month of some that is not over leaves those of the others. */
export function byYear({ cohorts }: Cohorts): YearRetention[] {
  const years = new Map<string, YearRetention>();
  for (const { start, cells } of cohorts) {
    const year = start.slice(0, 4);
    const known = years.get(year) ?? { year, ages: [] };
    years.set(year, known);
    cells.forEach(({ numerator, denominator, open }, age) => {
      if (open) return;
      const sum = known.ages[age] ?? { numerator: 0, denominator: 0 };
      known.ages[age] = { numerator: sum.numerator + numerator, denominator: sum.denominator + denominator };
    });
  }
  return [...years.values()];
}
