// Segments whose answers are counted by group already: they need no module that counts answers.

import { numbers, word } from "./numbers.js";
import { call } from "./planning.js";
import type { Groups, NpsOptions, SegmentOptions, SegmentPair, SegmentScores } from "./wasm/types.js";

/** A named group of customers with its promoters, passives and detractors. */
export type CountedSegment = { name: string } & Groups;

const columnsOf = (segments: readonly CountedSegment[]) => ({
  names: segments.map(({ name }) => word("name", name)),
  counts: numbers(
    "counts",
    segments.flatMap(({ promoters, passives, detractors }) => [promoters, passives, detractors]),
  ),
});

export function compareCounted(segments: readonly CountedSegment[], options: SegmentOptions): SegmentPair[] {
  const { names, counts } = columnsOf(segments);
  return call((core) => core.compareSegments(names, counts, options));
}

export function scoresOfCounted(segments: readonly CountedSegment[], options: NpsOptions): SegmentScores {
  const { names, counts } = columnsOf(segments);
  return call((core) => core.segmentScores(names, counts, options));
}
