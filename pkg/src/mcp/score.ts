// What a score tells of those who answered: its interval says how many promoters and detractors there are.

import type { Figure } from "../commands/cells.js";
import { nps } from "../survey.js";

/** A score whose promoters, passives or detractors are fewer than k, told as a share of so few, which is left out. */
export function withFewest(score: Figure, answers: number, level: number, k: number): Figure {
  if (score.value === null) return score;
  const lead = Math.round((Math.abs(score.value) * answers) / 100);
  const others = answers - lead;
  const few = Array.from({ length: Math.floor(others / 2) + 1 }, (_, fewer) => ({
    fewer,
    passives: others - 2 * fewer,
    more: fewer + lead,
  })).find((counts) => {
    if (Object.values(counts).every((count) => count === 0 || count >= k)) return false;
    const isPositive = (score.value ?? 0) >= 0;
    const found = nps(
      {
        promoters: isPositive ? counts.more : counts.fewer,
        passives: counts.passives,
        detractors: isPositive ? counts.fewer : counts.more,
      },
      { level },
    );
    const isSame = (one: number | null | undefined, other: number | null) => Math.abs((one ?? 0) - (other ?? 0)) < 1e-6;
    return isSame(found.interval?.low, score.low) && isSame(found.interval?.high, score.high);
  });
  if (few === undefined) return score;
  return { ...score, part: Math.min(...Object.values(few).filter((count) => count > 0)), whole: answers };
}
