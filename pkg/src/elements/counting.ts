// Answers to a survey, counted by answer or pasted one by one, as the fields that they add up to.

import type { Answers } from "../calculators/calculator.js";

/** What was pasted: how often each answer was given, and what is no answer on the scale. */
export interface Pasted {
  counts: ReadonlyMap<number, number>;
  outside: readonly string[];
}

export function readPasted({ scale: [low, high] }: Answers, text: string): Pasted {
  const counts = new Map<number, number>();
  const outside: string[] = [];
  for (const item of text.split(/[\s,;]+/).filter((item) => item !== "")) {
    const answer = Number(item);
    if (Number.isInteger(answer) && answer >= low && answer <= high) counts.set(answer, (counts.get(answer) ?? 0) + 1);
    else outside.push(item);
  }
  return { counts, outside };
}

/** The sum of the answers that count in each field. */
export function addedUp({ scale: [low, high], countedIn }: Answers, counts: ReadonlyMap<number, number>) {
  const fields: Record<string, number> = {};
  for (let answer = low; answer <= high; answer++) {
    const field = countedIn(answer);
    fields[field] = (fields[field] ?? 0) + (counts.get(answer) ?? 0);
  }
  return fields;
}
