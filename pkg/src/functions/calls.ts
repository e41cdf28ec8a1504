// What each spreadsheet function asks of the package. Nothing is computed here.

import { invalid, LoyaltyError } from "../error.js";
import { pointsLiability, programmeRoi } from "../programme.js";
import { compareRates, rate, repeatPurchaseRate } from "../proportion.js";
import { call } from "../ranges.js";
import {
  annualRate,
  churnRate,
  lifetime,
  mrrBridge,
  periodRate,
  retentionRate,
  revenueRetention,
} from "../retention.js";
import { signals } from "../signals.js";
import { ces, compareNps, csat, nps, npsSampleSize, rateSampleSize } from "../survey.js";
import { acquisition, averageOrderValue, lifetimeValue, perpetuityValue } from "../value.js";
import type { Period, Rate, Reason } from "../wasm/types.js";
import { type CellError, withoutValue } from "./cell-error.js";
import { dayOf, isBlank, sameLength } from "./cells.js";
import type { FunctionName, signatures } from "./signatures.js";

/** What a cell of a result holds. */
export type Scalar = number | string | CellError;

interface Given {
  number: number;
  "number?": number | undefined;
  "count?": number | undefined;
  date: string;
  "date?": string | undefined;
  "word?": string | undefined;
  numbers: number[];
  dates: string[];
  column: unknown[];
}

/** The arguments of a function, read by their kinds. */
export type GivenTo<F extends FunctionName> = {
  [A in keyof (typeof signatures)[F]]: (typeof signatures)[F][A] extends keyof Given
    ? Given[(typeof signatures)[F][A]]
    : never;
};

type Calls = { [F in FunctionName]: (given: GivenTo<F>) => Scalar | Scalar[][] };

/** The value, or the reason that there is none. */
const orError = (value: number | null | undefined, reason?: Reason): Scalar => value ?? withoutValue(reason);

/** Options that were not given are left out. */
const given = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const shareOf = ({ part, whole }: { part: number; whole: number }) => ({ numerator: part, denominator: whole });

const end = ({ interval, reason }: Pick<Rate, "interval" | "reason">, which: "low" | "high"): Scalar =>
  orError(interval?.[which], reason);

/** Amounts before and after of each customer. A blank cell is 0: who left is often left blank. Rows with text are passed over. */
function paid({ paidBefore, paidAfter }: GivenTo<"NRR">): [number[], number[]] {
  sameLength({ paidBefore, paidAfter });
  const amount = (cell: unknown) => (isBlank(cell) ? 0 : cell);
  const both = paidBefore.map((cell, row) => [amount(cell), amount(paidAfter[row])] as const);
  const rows = both.filter((pair): pair is [number, number] => pair.every((cell) => typeof cell === "number"));
  return [rows.map(([first]) => first), rows.map(([, second]) => second)];
}

/** Orders row by row: those with a customer, a day and, where amounts are given, a number or a blank. `row` is where each stood. */
function orders(given: { customers: unknown[]; dates: unknown[]; amounts?: unknown[] }) {
  const { customers, dates, amounts } = given;
  sameLength({ customers, dates, ...(amounts && { amounts }) });
  const numberOf = new Map<string, number>();
  const rows: { row: number; customer: number; day: number; amount: number }[] = [];
  for (const [row, name] of customers.entries()) {
    const day = dayOf(dates[row]);
    const amount = amounts && !isBlank(amounts[row]) ? amounts[row] : 0;
    if (isBlank(name) || day === undefined || typeof amount !== "number") continue;
    const key = String(name).trim();
    const customer = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, customer);
    rows.push({ row, customer, day, amount });
  }
  return {
    rows,
    numbers: Uint32Array.from(rows, ({ customer }) => customer),
    days: Int32Array.from(rows, ({ day }) => day),
    amounts: Float64Array.from(rows, ({ amount }) => amount),
  };
}

const PERIODS: readonly Period[] = ["day", "week", "month", "quarter", "year"];

function periodOf(word: string | undefined): Period {
  const period = PERIODS.find((known) => known === (word ?? "month"));
  if (period) return period;
  throw invalid("period", { code: "none-of", params: { value: String(word), expected: [...PERIODS] } });
}

/** The most rows and columns that a cohort matrix may ask for; no sheet shows more. */
const MOST_PERIODS = 1_000;

/** How many cohorts and periods the matrix shows. */
export const DEFAULT_PERIODS = 12;

/** What stands before the periods in a row of the matrix: the cohort's first day, and its size. */
export const COHORT_LABELS = 2;

function periodsOf(periods = DEFAULT_PERIODS): number {
  if (Number.isInteger(periods) && periods >= 1 && periods <= MOST_PERIODS) return periods;
  throw new LoyaltyError({
    code: "out-of-range",
    params: { name: "periods", value: periods, low: 1, high: MOST_PERIODS },
  });
}

/**
 * The retention matrix: for each of the last cohorts its first day, its size and the share that ordered in each period; blank where
 * the period is unfinished, or still to come.
 */
function cohort({ customers, dates, periods, period, asOf }: GivenTo<"COHORT">): Scalar[][] {
  const width = periodsOf(periods);
  const { numbers, days } = orders({ customers, dates });
  const { cohorts } = call((core) => core.cohorts(numbers, days, { period: periodOf(period), ...given({ asOf }) }));
  const rows = cohorts.slice(-width).map(({ start, size, cells }) => {
    const shares = Array.from({ length: width }, (_, age) => cells[age]?.value ?? "");
    return [start, size, ...shares];
  });
  return rows.length > 0 ? rows : [[withoutValue({ code: "nobody-seen", params: {} })]];
}

/** The segment of the customer of each row, so that it stands beside the orders; blank where a row is no order. */
function segment({ customers, dates, amounts, asOf }: GivenTo<"RFM.SEGMENT">): Scalar[][] {
  const { rows, numbers, days, amounts: spent } = orders({ customers, dates, amounts });
  const segments = call((core) => core.segments(numbers, days, spent, given({ asOf })));
  const column: Scalar[][] = customers.map(() => [""]);
  for (const { row, customer } of rows) column[row] = [segments[customer] ?? ""];
  return column;
}

/** Survival at a time. Who has left is TRUE or 1; rows without a number and one of these are passed over. */
function survival({ durations, left, time }: GivenTo<"SURVIVAL">): Scalar {
  sameLength({ durations, left });
  const isFlag = (cell: unknown) => typeof cell === "number" || typeof cell === "boolean";
  const rows = durations.flatMap((duration, row) =>
    typeof duration === "number" && isFlag(left[row]) ? [[duration, Number(left[row])] as const] : [],
  );
  const columns = [0, 1].map((at) => Float64Array.from(rows, (row) => row[at] as number)) as [
    Float64Array,
    Float64Array,
  ];
  const { value, reason } = call((core) => core.survivalAt(...columns, time));
  return orError(value, reason);
}

export const calls: Calls = {
  NPS: ({ answers, passives, detractors }) => {
    const isCounted = passives !== undefined || detractors !== undefined;
    if (isCounted && answers.length > 1) {
      throw new LoyaltyError({ code: "not-a-number", params: { name: "answers", value: "object", position: null } });
    }
    const counts = given({ promoters: answers[0] ?? 0, passives, detractors });
    const { score, reason } = nps(isCounted ? counts : answers);
    return orError(score, reason);
  },
  "NPS.LOW": ({ answers, level }) => end(nps(answers, given({ level })), "low"),
  "NPS.HIGH": ({ answers, level }) => end(nps(answers, given({ level })), "high"),
  "NPS.PVALUE": ({ answersBefore, answersAfter }) => {
    const { p, reason } = compareNps(answersBefore, answersAfter);
    return orError(p, reason);
  },
  "NPS.SAMPLE": ({ points: margin, level, variance }) => npsSampleSize({ margin, ...given({ level, variance }) }).n,
  CSAT: ({ answers, highest = 5, lowest = 1 }) => {
    const { value, reason } = csat(answers, { scale: [lowest, highest] });
    return orError(value, reason);
  },
  CES: ({ answers, highest = 7, lowest = 1 }) => {
    // The direction changes other figures, not the mean.
    const { mean, reason } = ces(answers, { scale: [lowest, highest], direction: "ease" });
    return orError(mean, reason);
  },
  "SHARE.LOW": ({ level, ...share }) => end(rate(shareOf(share), given({ level })), "low"),
  "SHARE.HIGH": ({ level, ...share }) => end(rate(shareOf(share), given({ level })), "high"),
  "SHARE.PVALUE": ({ otherPart, otherWhole, ...share }) => {
    const { p, reason } = compareRates(shareOf(share), { numerator: otherPart, denominator: otherWhole });
    return orError(p, reason);
  },
  "SHARE.SAMPLE": ({ margin, level, share: proportion, population }) =>
    rateSampleSize({ margin, ...given({ level, proportion, population }) }).n,
  RETENTION: ({ start, end, new: acquired = 0 }) => {
    const { value, reason } = retentionRate({ start, end, acquired });
    return orError(value, reason);
  },
  CHURN: ({ start, lost }) => {
    const { value, reason } = churnRate({ start, lost });
    return orError(value, reason);
  },
  "CHURN.YEARLY": ({ monthlyChurn }) => annualRate(monthlyChurn),
  "CHURN.MONTHLY": ({ yearlyChurn }) => periodRate(yearlyChurn),
  LIFETIME: ({ churn }) => {
    const { mean, reason } = lifetime(churn);
    return orError(mean, reason);
  },
  CLV: ({ orderValue, frequency, lifetime, grossMargin: margin = 1 }) =>
    lifetimeValue({ orderValue, frequency, lifetime, margin }).profit,
  "CLV.DISCOUNTED": ({ contribution: margin, retention, discount, growth }) => {
    const { value, reason } = perpetuityValue({ margin, retention, discount, ...given({ growth }) });
    return orError(value, reason);
  },
  AOV: (sales) => {
    const { value, reason } = averageOrderValue(sales);
    return orError(value, reason);
  },
  "REPEAT.RATE": ({ repeatCustomers, customers }) => {
    const { value, reason } = repeatPurchaseRate({ numerator: repeatCustomers, denominator: customers });
    return orError(value, reason);
  },
  "LTV.CAC": (input) => {
    const { ratio, reason } = acquisition(input);
    return orError(ratio, reason ?? { code: "no-cost", params: {} });
  },
  PAYBACK: ({ churn, ...input }) => {
    const { payback, churnAdjustedPayback } = acquisition({ ...input, churn: churn ?? 0 });
    return orError(churn === undefined ? payback : churnAdjustedPayback);
  },
  "MRR.MOVES": ({ startMrr, newMrr, ...moves }) => {
    const { end, grossChurn, netChurn, quickRatio, growth } = mrrBridge({ start: startMrr, new: newMrr, ...moves });
    const ratio = orError(quickRatio, { code: "nothing-lost", params: {} });
    const ofStart = (share: number | null) => orError(share, { code: "empty-group", params: { name: "start" } });
    return [[end], [ofStart(growth)], [ofStart(grossChurn)], [ofStart(netChurn)], [ratio]];
  },
  NRR: (columns) => {
    const { net, reason } = revenueRetention(...paid(columns));
    return orError(net, reason);
  },
  GRR: (columns) => {
    const { gross, reason } = revenueRetention(...paid(columns));
    return orError(gross, reason);
  },
  COHORT: cohort,
  "RFM.SEGMENT": segment,
  SURVIVAL: survival,
  "POINTS.LIABILITY": ({ outstanding: points, ...given }) => pointsLiability({ points, ...given }).value,
  "PROGRAM.ROI": (programme) => {
    const { roi, reason } = programmeRoi(programme);
    return orError(roi, reason);
  },
  OVERDUE: ({ dates, asOf }) => {
    const { overdueRatio, reason } = signals(dates, { asOf });
    return orError(overdueRatio, reason);
  },
};
