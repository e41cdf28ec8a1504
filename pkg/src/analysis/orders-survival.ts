// How long do customers stay who never say that they leave, and do their segments differ?

import { LoyaltyError } from "../error.js";
import type { Leaving, OverviewOptions } from "../wasm/calculators/calculators.js";
import type { LifetimesOfOrders } from "./protocol.js";
import type { RunOptions, Session } from "./session.js";
import { type KaplanMeier, kaplanMeier, type LogRank, logRank } from "./survival.js";

/** How long the customers of a file stay, and when one counts as gone. */
export interface OrdersSurvival extends KaplanMeier, Omit<Leaving, "reason"> {
  /** Those of the twelve largest segments, the largest first; null unless asked for. */
  segments: ({ segment: string } & KaplanMeier)[] | null;
  /** Whether these segments differ; null unless asked for. */
  logRank: LogRank<string> | null;
}

/** How the survival of a file of orders is found. */
export interface OrdersSurvivalOptions extends OverviewOptions {
  /** Up to when the restricted mean is taken, in days; the largest duration unless said. */
  tau?: number;
  /** `"segment"`: a curve of each of the twelve largest segments too, and whether they differ. */
  by?: "segment";
}

export async function survivalOfOrders(
  session: Session,
  { signal, onProgress, tau, by, ...options }: OrdersSurvivalOptions & RunOptions,
): Promise<OrdersSurvival> {
  if (by !== undefined && by !== "segment") {
    const problem = `${JSON.stringify(by) ?? typeof by} is none of segment`;
    throw new LoyaltyError({ code: "invalid-input", params: { name: "by", problem } });
  }
  const curve = { ...(tau !== undefined && { tau }), ...(options.level !== undefined && { level: options.level }) };
  const bySegment = by === "segment";
  const found = await session.run("lifetimes", { options, bySegment }, { signal, onProgress });
  const all = await kaplanMeier(found.durations, found.events, { ...curve, signal });
  if (!bySegment) return { ...all, ...found.leaving, segments: null, logRank: null };
  const segments = [];
  for (const [at, segment] of found.names.entries()) {
    const { durations, events } = only(found, (place) => place === at);
    segments.push({ segment, ...(await kaplanMeier(durations, events, { ...curve, signal })) });
  }
  const largest = only(found, (place) => place < found.names.length);
  const test = await logRank(largest.durations, largest.events, largest.segments, { signal });
  const inOrder = test.groups.sort((a, b) => a.group - b.group);
  const groups = inOrder.map(({ group, ...of }) => ({ group: found.names[group] as string, ...of }));
  return { ...all, ...found.leaving, segments, logRank: { ...test, groups } };
}

/** The customers of some segments. Where there are no lifetimes there is nobody. */
function only({ durations, events, segments }: LifetimesOfOrders, isOne: (place: number) => boolean) {
  const isChosen = (_: number, at: number) => isOne(segments[at] as number);
  return {
    durations: durations.filter(isChosen),
    events: events.filter(isChosen),
    segments: segments.slice(0, durations.length).filter(isOne),
  };
}
