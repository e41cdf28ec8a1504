// The cohort matrix of a warehouse, as the core's own: cells of one cohort and one age, averages over closed cells.

import { invalid, LoyaltyError } from "../../error.js";
import { only } from "../../numbers.js";
import type { AgeRange, AverageCell, Cell, Cohort, CohortMeasure, Cohorts, Period } from "../../wasm/types.js";
import { type Asked, askedOf, type Columns, ofSegment, placesWhere, segmentsOf } from "./columns.js";

/** Cohorts of which a warehouse has withheld some. A cell that is withheld has no value, counts 0, and is in no average. */
export interface WarehouseCohorts extends Cohorts {
  /** What is withheld, because fewer than `minimumCustomers` would be told of. */
  withheld: {
    /** The customers of cohorts that are not shown. */
    customers: number;
    /** Where the other cells are: by the place of the cohort and of the age. */
    cells: { cohort: number; age: number }[];
  };
}

/** The result of `cohortMatrix`. */
export interface CohortMatrixResult extends Asked {
  query: "cohortMatrix";
  /** The length of a period. */
  period: Period | null;
  /** When a customer counts as retained. */
  kind: string | null;
  /** The segments, in the order in which they come; empty where the query asked for none. */
  segments: string[];
  /**
   * The matrix, of all customers or of one segment. A measure of amounts throws `missing-input` where the query had none;
   * `cumulative-value` throws `invalid-input` where the matrix is unbounded.
   */
  cohorts(options?: { measure?: CohortMeasure; segment?: string }): WarehouseCohorts;
}

const MEASURES: readonly CohortMeasure[] = ["customers", "orders", "revenue", "cumulative-value"];

export function cohortMatrix(columns: Columns): CohortMatrixResult {
  const asked = askedOf(columns);
  const first = (name: string) => columns.texts(name)[0] ?? null;
  const [period, kind] = [first("period") as Period | null, first("kind")];
  return {
    query: "cohortMatrix",
    ...asked,
    period,
    kind,
    segments: segmentsOf(columns),
    cohorts(options = {}) {
      const { measure = "customers", segment } = only("options", options, ["measure", "segment"]);
      if (!MEASURES.includes(measure))
        throw invalid("measure", { code: "none-of", params: { value: String(measure), expected: [...MEASURES] } });
      const isRevenue = measure === "revenue" || measure === "cumulative-value";
      if (measure === "cumulative-value" && kind === "unbounded")
        throw invalid("measure", { code: "unbounded-value", params: {} });
      const rows = matrix(columns, isRevenue ? "revenue" : measure, ofSegment(columns, segment));
      if (isRevenue && rows.cohorts.size > 0 && rows.isEmpty)
        throw new LoyaltyError({ code: "missing-input", params: { name: "amount" } });
      const ages = [...rows.ages].sort(([a], [b]) => a - b).map(([from, to]): AgeRange => ({ from, to }));
      const starts = [...rows.cohorts.keys()].sort();
      const withheld = starts.flatMap((start, cohort) =>
        ages.flatMap(({ from }, age) =>
          rows.cohorts.get(start)?.cells.get(from)?.isWithheld ? [{ cohort, age }] : [],
        ),
      );
      const cohorts = starts.map((start) => cohortOf(start, rows.cohorts.get(start) as Sums, ages, measure));
      const hidden = new Set(withheld.map(({ cohort, age }) => `${cohort} ${age}`));
      return {
        cohorts,
        average: ages.map((_, age) => average(cohorts, age, (cohort) => hidden.has(`${cohort} ${age}`))),
        ages,
        asOf: asked.asOf ?? "",
        warnings: kind === "unbounded" ? [{ code: "may-still-rise", params: {} }] : [],
        withheld: { customers: rows.withheld, cells: withheld },
      };
    },
  };
}

/** A cohort's cells, by the age at which each begins; those of all segments together. */
interface Sums {
  size: number;
  cells: Map<number, { sum: number; isOpen: boolean; isWithheld: boolean }>;
}

function matrix(columns: Columns, measure: string, isOf: (at: number) => boolean) {
  const starts = columns.texts("cohort");
  const own = columns.names.includes("segment") ? columns.texts("segment") : [];
  const [ages, ends, sizes, open, sums] = ["age", "age_to", "size", "is_open", measure].map((name) =>
    columns.numbers(name),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const cohorts = new Map<string, Sums>();
  const counted = new Set<string>();
  const widths = new Map<number, number | null>();
  let [withheld, isEmpty] = [0, true];
  for (const at of placesWhere(columns.length, isOf)) {
    const [start, age] = [starts[at] ?? null, ages[at] as number];
    if (start === null || Number.isNaN(age)) {
      withheld += sizes[at] || 0;
      continue;
    }
    const cohort = cohorts.get(start) ?? { size: 0, cells: new Map() };
    cohorts.set(start, cohort);
    // Each row of a cohort says how large it is, in its segment.
    const key = JSON.stringify([start, own[at] ?? null]);
    if (!counted.has(key)) cohort.size += sizes[at] as number;
    counted.add(key);
    widths.set(age, Number.isNaN(ends[at]) ? null : (ends[at] as number));
    const cell = cohort.cells.get(age) ?? { sum: 0, isOpen: false, isWithheld: false };
    cohort.cells.set(age, cell);
    const sum = sums[at] as number;
    if (!Number.isNaN(sum)) isEmpty = false;
    cell.sum += sum || 0;
    cell.isOpen ||= open[at] === 1;
    cell.isWithheld ||= Number.isNaN(sum);
  }
  return { cohorts, ages: widths, withheld, isEmpty };
}

function cohortOf(start: string, { size, cells }: Sums, ages: readonly AgeRange[], measure: CohortMeasure): Cohort {
  let [before, isKnown] = [0, true];
  const begun = ages.filter(({ from }) => cells.has(from));
  return {
    start,
    size,
    cells: begun.map(({ from }): Cell => {
      const { sum, isOpen, isWithheld } = cells.get(from) as typeof cells extends Map<number, infer C> ? C : never;
      const isCumulative = measure === "cumulative-value";
      before += sum;
      isKnown &&= !isWithheld;
      const isShown = isCumulative ? isKnown : !isWithheld;
      const numerator = isShown ? (isCumulative ? before : sum) : 0;
      const soFar = size > 0 ? numerator / size : 0;
      return { value: isShown && !isOpen ? soFar : null, soFar, numerator, denominator: size, open: isOpen };
    }),
  };
}

/** Each customer weighs the same; cells that are open are left out. Null where a finished one is withheld. */
function average(cohorts: readonly Cohort[], age: number, isHidden: (cohort: number) => boolean): AverageCell {
  let [numerator, denominator] = [0, 0];
  let anyHidden = false;
  cohorts.forEach(({ cells }, cohort) => {
    const cell = cells[age];
    if (cell && !cell.open && isHidden(cohort)) anyHidden = true;
    if (!cell || cell.value === null || isHidden(cohort)) return;
    numerator += cell.numerator;
    denominator += cell.denominator;
  });
  // Those withheld are the cohorts of whom few came back: without them an average is too high. `withheld` says which they are.
  if (anyHidden) return { value: null, numerator, denominator };
  if (denominator > 0) return { value: numerator / denominator, numerator, denominator };
  return { value: null, numerator, denominator, reason: { code: "still-open", params: {} } };
}
