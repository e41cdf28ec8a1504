// A sheet with survey answers, orders, payments and lives, and each spreadsheet function asked of it: the same in every host.
// What is expected comes from the package's own functions on the numbers, written out; nothing here is a figure of the adapters.

import { kaplanMeier, open } from "../dist/analysis.js";
import type { FunctionName } from "../dist/functions.js";
import * as loyalkit from "../dist/index.js";

type Cell = number | string | boolean | null;

/** Columns A to K from row 1. Dates are serial numbers of the 1900 system, 46023 being 1 January 2026. */
const columns: Record<string, Cell[]> = {
  // Answers 0–10 with a heading, a blank, a word and a tick among them.
  A: ["score", 10, 9, null, 3, "n/a", 8, 7, 10, true, 0, 9],
  B: ["score", 6, 5, 9, 3, null, 8, 2, 10, "?", 0, 9],
  C: ["rating", 5, 4, 4, 3, null, 2, 5, 5, 1, 4, 5],
  D: ["effort", 7, 6, 5, 5, null, 4, 7, "-", 2, 6, 7],
  E: ["customer", "ann", "bob", "ann", "cid", "bob", "ann", "dan", "cid", "", "eva", "ann"],
  F: ["date", 46027, 46030, 46058, 46060, 46090, 46086, 46061, 46062, 46062, 46092, 46120],
  G: ["amount", 10, 20, 30, 15, 25, 12, 80, 7, 9, 50, 11],
  H: ["before", 100, 50, 30, 0, 20, 10, 5, 5, 40, 60, 70],
  I: ["after", 120, 40, null, 15, 20, 10, 6, 0, 40, 61, 35],
  J: ["days", 30, 60, 90, 90, 120, 150, 200, 210, 240, 300, 365],
  K: ["left", 1, 0, 1, 1, 0, 1, 0, 1, 0, 1, 0],
};

/** The sheet row by row, with a division by zero at L1. */
export const rows: Cell[][] = Array.from({ length: 12 }, (_, row) => [
  ...Object.values(columns).map((column) => column[row] ?? null),
  row === 0 ? "=1/0" : null,
]);

const numbers = (column: string) => (columns[column] ?? []).filter((cell): cell is number => typeof cell === "number");
const [answers, others, ratings, efforts] = ["A", "B", "C", "D"].map(numbers) as [
  number[],
  number[],
  number[],
  number[],
];
const [days, left] = [numbers("J"), numbers("K")];

const iso = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
const orders = rows
  .slice(1)
  .flatMap(([, , , , customer, date, amount]) => (customer ? [[customer, iso(date as number), amount] as const] : []));

/** The same orders as a file, through the worker. */
const file = ["customer,date,amount", ...orders.map((order) => order.join(","))].join("\n");
const table = await open(file);
const fromFile = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
const { cohorts } = await fromFile.cohorts({ period: "month" });
const scored = await fromFile.rfm({ names: true });
const segmentOf = new Map(
  scored.customers.names?.map((name, at) => [name, scored.segments[scored.customers.segment[at] ?? 0]?.name]),
);
await table.close();
const curve = await kaplanMeier(days, left);

const bridge = loyalkit.mrrBridge({ start: 100, new: 20, expansion: 8, reactivation: 1, contraction: 3, churned: 5 });
// A blank after is a customer who pays no more.
const kept = loyalkit.revenueRetention(
  numbers("H"),
  (columns.I ?? []).slice(1).map((cell) => Number(cell)),
);

interface Case {
  name: FunctionName;
  /** Ranges of the sheet, numbers and texts. */
  args: (string | number)[];
  expected: unknown;
}

const of = (name: FunctionName, args: (string | number)[], expected: unknown): Case => ({ name, args, expected });

/** Each function at least once. */
export const cases: Case[] = [
  of("NPS", ["A1:A12"], loyalkit.nps(answers).score),
  of("NPS", [50, 30, 20], 30),
  of("NPS.LOW", ["A1:A12"], loyalkit.nps(answers).interval?.low),
  of("NPS.LOW", ["A1:A12", 0.9], loyalkit.nps(answers, { level: 0.9 }).interval?.low),
  of("NPS.HIGH", ["A1:A12"], loyalkit.nps(answers).interval?.high),
  of("NPS.PVALUE", ["A1:A12", "B1:B12"], loyalkit.compareNps(answers, others).p),
  of("NPS.SAMPLE", [10], loyalkit.npsSampleSize({ margin: 10 }).n),
  of("CSAT", ["C1:C12"], loyalkit.csat(ratings, { scale: [1, 5] }).value),
  of("CES", ["D1:D12"], loyalkit.ces(efforts, { scale: [1, 7], direction: "ease" }).mean),
  of("SHARE.LOW", [80, 100], loyalkit.rate({ numerator: 80, denominator: 100 }).interval?.low),
  of("SHARE.HIGH", [80, 100], loyalkit.rate({ numerator: 80, denominator: 100 }).interval?.high),
  of(
    "SHARE.PVALUE",
    [50, 1000, 35, 1000],
    loyalkit.compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p,
  ),
  of("SHARE.SAMPLE", [0.05], 385),
  of("RETENTION", [150, 193, 50], loyalkit.retentionRate({ start: 150, end: 193, acquired: 50 }).value),
  of("CHURN", [150, 7], loyalkit.churnRate({ start: 150, lost: 7 }).value),
  of("CHURN.YEARLY", [0.05], loyalkit.annualRate(0.05)),
  of("CHURN.MONTHLY", [0.2], loyalkit.periodRate(0.2)),
  of("LIFETIME", [0.05], 20),
  of("CLV", [50, 4, 3, 0.2], 120),
  of("CLV", [50, 4, 3], 600),
  of("CLV.DISCOUNTED", [100, 0.8, 0.1], loyalkit.perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1 }).value),
  of("AOV", [50_000, 1000], 50),
  of("REPEAT.RATE", [120, 400], 0.3),
  of("LTV.CAC", [100, 0.8, 0.05, 500], 3.2),
  of("PAYBACK", [100, 0.8, 500], 6.25),
  of(
    "PAYBACK",
    [100, 0.8, 500, 0.05],
    loyalkit.acquisition({ revenuePerCustomer: 100, grossMargin: 0.8, churn: 0.05, cac: 500 }).churnAdjustedPayback,
  ),
  of(
    "MRR.MOVES",
    [100, 20, 8, 1, 3, 5],
    [[bridge.end], [bridge.growth], [bridge.grossChurn], [bridge.netChurn], [bridge.quickRatio]],
  ),
  of("NRR", ["H1:H12", "I1:I12"], kept.net),
  of("GRR", ["H1:H12", "I1:I12"], kept.gross),
  of(
    "COHORT",
    ["E1:E12", "F1:F12", 4],
    Array.from({ length: 4 }, (_, row) => {
      const cohort = cohorts[row];
      const shares = Array.from({ length: 4 }, (_, age) => cohort?.cells[age]?.value ?? "");
      return cohort ? [cohort.start, cohort.size, ...shares] : null;
    }).filter((row) => row !== null),
  ),
  of(
    "RFM.SEGMENT",
    ["E1:E12", "F1:F12", "G1:G12"],
    rows.map(([, , , , customer], row) => [row === 0 ? "" : (segmentOf.get(String(customer)) ?? "")]),
  ),
  of("SURVIVAL", ["J1:J12", "K1:K12", 100], curve.survival[curve.time.filter((time) => time <= 100).length - 1]),
  of("POINTS.LIABILITY", [1_000_000, 0.2, 0.007], 5600),
  of(
    "PROGRAM.ROI",
    [10_000, 132, 120, 0.4, 45_000],
    loyalkit.programmeRoi({ members: 10_000, spendWith: 132, spendWithout: 120, grossMargin: 0.4, cost: 45_000 }).roi,
  ),
  of("OVERDUE", ["F1:F12", 46150], loyalkit.signals(numbers("F").map(iso), { asOf: iso(46150) }).overdueRatio),
];

/** The formula of a case. */
export const formula = (name: string, args: Case["args"], separator = ",", decimal = ".") =>
  `=${name}(${args.map((arg) => String(arg).replace(".", typeof arg === "number" ? decimal : ".")).join(separator)})`;

/** The cells of an argument, as a host hands them to the neutral list. */
export function matrixOf(arg: string | number): Cell[][] {
  if (typeof arg === "number") return [[arg]];
  const [, column = "", first, last] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(arg) ?? [];
  return (columns[column] ?? []).slice(Number(first) - 1, Number(last)).map((cell) => [cell]);
}

/** Whether a host shows a number, which it rounds: to ten digits at least. */
export const isNear = (found: unknown, expected: number) =>
  typeof found === "number" && Math.abs(found - expected) <= 1e-10 * Math.max(1, Math.abs(expected));
