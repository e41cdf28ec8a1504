// Which segments of a file of orders come back, go quiet and spend differently, for real?

import { number } from "../numbers.js";
import type {
  CountedSegments,
  OverviewOptions,
  SegmentCounts,
  SegmentFigures,
} from "../wasm/calculators/calculators.js";
import { type RunOptions, Session } from "./session.js";

/** The segments of a file of orders, the largest first, of equal ones the first by name. */
export interface OrderSegments
  extends SegmentFigures,
    Omit<CountedSegments, "counts">,
    Pick<SegmentCounts, "inactivityDays"> {}

export async function segmentsOfOrders(
  session: Session,
  { signal, onProgress, ...options }: OverviewOptions & RunOptions,
): Promise<OrderSegments> {
  const level = number("level", options.level ?? 0.95);
  const { counts, ...rest } = await session.run("segmentCounts", { options }, { signal, onProgress });
  const comparing = new Session("segmentFigures");
  try {
    const figures = await comparing.run("segmentFigures", { counts, level }, { signal });
    return { ...figures, ...rest, inactivityDays: counts.inactivityDays };
  } finally {
    comparing.close();
  }
}
