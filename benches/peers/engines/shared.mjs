// Two programs written by others before this one, as they are: `hash` (any order of rows) and `expert` (summary only, rows by date).

export const FOLDER = new URL("../../../../shared/bench/lib/", import.meta.url);

const columns = ({ F, R, T, M }) => ({ frequency: F, recency: R, age: T, value: M });

export async function start(variant) {
  const hand = await import(new URL("hand.js", FOLDER));
  if (variant === "expert") {
    const { rfmExpert } = await import(new URL("hand2.js", FOLDER));
    return { takes: "bytes", summary: (bytes) => columns(rfmExpert(bytes)) };
  }
  return {
    takes: "bytes",
    summary: (bytes) => columns(hand.rfm(bytes, "hash")),
    cohorts: (bytes) => hand.cohorts(bytes, "hash"),
    nps: (bytes) => hand.nps(bytes, "hash"),
  };
}
