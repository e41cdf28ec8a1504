import { open } from "loyalkit/analysis";

/** The NPS of each segment with its interval, the highest first. */
export async function npsBySegment(file) {
  const table = await open(file);
  const survey = await table.survey({ score: "score", segment: "store" });
  const segments = await survey.bySegment();
  return segments
    .sort((a, b) => b.score - a.score)
    .map(({ segment, score, interval }) => ({ segment, score, interval }));
}
