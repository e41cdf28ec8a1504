// Survey counts of a warehouse: NPS and CSAT with intervals, of all, by segment and over time.

import { invalid } from "../../error.js";
import { only } from "../../numbers.js";
import { compareNps, csat, nps } from "../../survey.js";
import type { Comparison, Csat, CsatOptions, Nps, NpsOptions, SegmentNps } from "../../wasm/types.js";
import { type Asked, askedOf, type Columns, placesWhere, segmentsOf, total } from "./columns.js";

/** The score of one period. */
export type PeriodScore<Score> = Score & {
  /** The first day of the period, `yyyy-mm-dd`. */
  start: string;
  /** Whether the period was unfinished. */
  open: boolean;
  /** The test against the period that comes before it in the result, this less that one; null in the first, and of CSAT. */
  change: Comparison | null;
};

/** The score of one segment; null for answers without one. */
export type SegmentCsat = Csat & { segment: string | null };

/** How CSAT is computed; the scale is the counts' own. */
export type CsatAsked = Omit<CsatOptions, "scale">;

/** The result of `surveyCounts`. Scores need no worker; the first compiles the calculators, as `nps` of `loyalkit` does. */
export interface SurveyCountsResult extends Asked {
  query: "surveyCounts";
  /** What was asked. */
  metric: "nps" | "csat";
  /** The lowest and the highest answer. */
  scale: [number, number];
  /** Answers that are no step of the scale. */
  leftOut: number;
  /** How many rows, each of a segment and a period, are withheld; their answers are in no figure. */
  withheld: number;
  /** The segments, in the order in which they come; empty where the query asked for none. */
  segments: string[];
  /** How often each answer was given, from the lowest up. */
  counts: number[];
  /** The Net Promoter Score of all answers. Throws `invalid-input` where CSAT was counted. */
  nps(options?: NpsOptions): Nps;
  /** Customer satisfaction (CSAT) of all answers. */
  csat(options?: CsatAsked): Csat;
  /** The score of each segment, that with most answers first. */
  bySegment(options?: NpsOptions | CsatAsked): SegmentNps[] | SegmentCsat[];
  /** The score of each period; with `segment` of one segment. Empty where the query asked for no days. */
  trend(options?: (NpsOptions | CsatAsked) & { segment?: string }): PeriodScore<Nps>[] | PeriodScore<Csat>[];
}

export function surveyCounts(columns: Columns): SurveyCountsResult {
  const steps = columns.names
    .flatMap((name) => (/^score_\d+$/.test(name) ? [Number(name.slice(6))] : []))
    .sort((a, b) => a - b);
  const scale: [number, number] = [steps[0] ?? 0, steps.at(-1) ?? 10];
  const metric = columns.texts("metric")[0] === "csat" ? "csat" : "nps";
  const [answers, leftOut] = [columns.numbers("answers"), columns.numbers("left_out")];
  const scores = steps.map((step) => columns.numbers(`score_${step}`));
  const isSeen = (at: number) => !Number.isNaN(answers[at]);
  const texts = (name: string) => (columns.names.includes(name) ? columns.texts(name) : null);
  const [segments, starts] = [texts("segment"), texts("period_start")];
  const countsWhere = (test: (at: number) => boolean) => {
    const places = placesWhere(columns.length, (at) => isSeen(at) && test(at));
    return scores.map((score) => total(places.map((at) => score[at] || 0)));
  };
  const all = countsWhere(() => true);
  const npsOf = (counts: number[], options: NpsOptions = {}) => {
    if (metric === "csat") throw invalid("metric", { code: "none-of", params: { value: metric, expected: ["nps"] } });
    return nps({ counts }, options);
  };
  const csatOf = (counts: number[], options: CsatAsked = {}) => csat({ counts }, { ...options, scale });
  const meanOf = (counts: number[]) => {
    const n = total(counts);
    return n > 0 ? total(counts.map((count, at) => count * (steps[at] as number))) / n : null;
  };
  return {
    query: "surveyCounts",
    ...askedOf(columns),
    metric,
    scale,
    leftOut: total(leftOut.map((count) => count || 0)),
    withheld: columns.length - placesWhere(columns.length, isSeen).length,
    segments: segmentsOf(columns),
    counts: all,
    nps: (options) => npsOf(all, options),
    csat: (options) => csatOf(all, options),
    bySegment(options = {}) {
      const found = segmentsOf(columns).map((name) => {
        const counts = countsWhere((at) => (segments?.[at] ?? "") === name);
        const segment = name === "" ? null : name;
        return metric === "csat"
          ? { segment, ...csatOf(counts, options as CsatAsked) }
          : { segment, ...npsOf(counts, options as NpsOptions), mean: meanOf(counts) };
      });
      return found.sort((a, b) => b.n - a.n) as SegmentNps[] | SegmentCsat[];
    },
    trend({ segment, ...options } = {}) {
      if (!starts) return [];
      const open = columns.numbers("is_open");
      const isOf = (at: number) => segment === undefined || (segments?.[at] ?? "") === segment;
      const days = [...new Set(starts.filter((start) => start !== null))].sort();
      let before: number[] | undefined;
      const found = days.flatMap((start) => {
        // A period that is withheld is no period without answers, and the next one has none to be compared with.
        if (!starts.some((each, at) => each === start && isOf(at) && isSeen(at))) {
          before = undefined;
          return [];
        }
        const counts = countsWhere((at) => starts[at] === start && isOf(at));
        const isOpen = starts.some((each, at) => each === start && open[at] === 1);
        const period = { start, open: isOpen };
        if (metric === "csat") return { ...csatOf(counts, options as CsatAsked), ...period, change: null };
        const { level, method } = only("options", options as NpsOptions, OPTIONS);
        const how = { ...(level !== undefined && { level }), ...(method && COMPARED.has(method) && { method }) };
        const change = before ? compareNps({ counts: before }, { counts }, how as object) : null;
        before = counts;
        return { ...npsOf(counts, options as NpsOptions), ...period, change };
      });
      return found as PeriodScore<Nps>[] | PeriodScore<Csat>[];
    },
  };
}

const OPTIONS = ["level", "method", "seed", "resamples", "population"];

/** The intervals that two scores are compared by. */
const COMPARED = new Set<string>(["wald", "adjusted-wald"]);
