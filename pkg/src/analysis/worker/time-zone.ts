// Time zones: when do the clocks of a place change? The host knows; the core is told.

import type { ErrorData } from "../../error.js";
import type { Problem } from "../../problem.js";
import type { TimeZone } from "../../wasm/types.js";

const DAY = 86_400;
/** The days that a file may hold: 1900 to 2100, in seconds since 1970. */
const [FIRST, LAST] = [Date.UTC(1900) / 1000, Date.UTC(2101) / 1000];
/** No place has changed its clocks and changed them back within so many days. */
const STEP = 7 * DAY;

/** The offsets of a place of the IANA database, and when each begins. Takes a tenth of a second: not for the page. */
export function timeZone(name: string): TimeZone {
  const offsetAt = clock(name);
  const offsets = [{ from: FIRST, seconds: offsetAt(FIRST) }];
  for (let from = FIRST; from < LAST; from += STEP) {
    let before = offsetAt(from);
    // Two changes in one week are found one after the other.
    for (let start = from; before !== offsetAt(from + STEP); ) {
      start = changeBetween(offsetAt, start, from + STEP);
      before = offsetAt(start);
      offsets.push({ from: start, seconds: before });
    }
  }
  return { name, offsets };
}

/** A second at which the clocks no longer show what they do at the first of two seconds. */
function changeBetween(offsetAt: (second: number) => number, from: number, to: number): number {
  const before = offsetAt(from);
  let [same, other] = [from, to];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(middle) === before) same = middle;
    else other = middle;
  }
  return other;
}

/** Seconds that clocks are ahead of Greenwich at a second since 1970. */
function clock(name: string): (second: number) => number {
  const format = formatOf(name);
  const known = new Map<number, number>();
  return (second) => {
    const answer = known.get(second) ?? offset(format, second);
    known.set(second, answer);
    return answer;
  };
}

function offset(format: Intl.DateTimeFormat, second: number): number {
  const parts = format.formatToParts(second * 1000);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return local / 1000 - second;
}

function formatOf(name: string): Intl.DateTimeFormat {
  try {
    const two = "2-digit";
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      calendar: "iso8601",
      ...{ year: "numeric", month: two, day: two, hour: two, minute: two, second: two },
    });
  } catch {
    const problem: Problem = { code: "not-a-time-zone", params: { value: name } };
    // Plain data, as the core throws it: a class would not survive the way out of the worker.
    const error: ErrorData = { code: "invalid-input", params: { name: "timeZone", problem } };
    throw error;
  }
}
