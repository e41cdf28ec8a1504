// Survival by group: whether groups differ, the curve of each, and who is still active.

import { html, nothing } from "lit";
import type { Reason, SurvivalCurve } from "loyalkit/analysis";
import { isSignificant } from "loyalkit/text";
import { text } from "../language.js";
import { ofGroup } from "./offer.js";
import { type Head, table } from "./pieces.js";
import { marksOf, stillThere, survivalCurves } from "./survival-curve.js";
import { say, write } from "./words.js";

/** More lines than can be told apart. */
const MOST_LINES = 5;
/** More groups than anybody reads; the saved file has all. */
const MOST_GROUPS = 20;

/** How groups are spoken of. */
type Words = Omit<typeof text.page.analyse.orders.bySegment.staying, "returning" | "nobodyLeft" | "largest">;

/** The curve of a group, or that of all. */
export type Named = SurvivalCurve & { name: string };

/** Whether the groups differ, with each in their order. */
interface Tested {
  p: number | null;
  groups: readonly { expected: number }[];
  reason?: Reason;
}

/** Everybody, and each group; the test where there is one. */
export interface Staying {
  whole: Named;
  groups: readonly Named[];
  logRank: Tested | null;
  /** The times that the axis and the table name, where they are no days. */
  marks?: readonly number[];
}

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

/** A share of few customers says little without its range. */
const withRange = ({ share, low, high }: ReturnType<typeof stillThere>) =>
  html`${percent(share)}<span class="role">${text.page.analyse.fromTo(percent(low), percent(high))}</span>`;

const byCustomers = <G extends { n: number }>(groups: readonly G[]) => [...groups].sort((a, b) => b.n - a.n);

/** Whether the groups differ, in a word. */
export const differInStaying = ({ p, reason }: Tested, t: Words) =>
  html`<section class="card">
    <h2>${t.differ}</h2>
    <p class="answer">${p === null ? t.unknown : t.verdict(isSignificant(p))}</p>
    ${reason ? html`<p class="reason">${say(reason)}</p>` : nothing}
    ${p === null ? nothing : html`<p class="hint">${t.test(write(p, "p-value"), isSignificant(p))}</p>`}
  </section>`;

/** The curves of the groups that are named in `column`, and their table; that of all, with `note`, where there is one group. */
export function groupsStaying({ whole, groups, logRank, marks }: Staying, t: Words, column: string, note?: string) {
  const several = groups.length > 1;
  const drawn = several ? byCustomers(groups).slice(0, MOST_LINES) : [whole];
  return html`${survivalCurves(t.figure, drawn, several && groups.length > MOST_LINES ? `${note ?? ""} ${t.drawn(MOST_LINES, groups.length)}` : note, marks)}
    ${comparison({ whole, groups: several ? groups : [], logRank, ...(marks && { marks }) }, t, column)}
    ${groups.length > MOST_GROUPS ? html`<p>${t.cutGroups(MOST_GROUPS, groups.length)}</p>` : nothing}
    ${logRank ? html`<p class="hint">${t.expectedIs}</p>` : nothing}`;
}

/** All and each group: when half are gone, and who is still there after a month, a year … */
function comparison({ whole, groups, logRank, marks: named = marksOf(whole) }: Staying, t: Words, column: string) {
  type Row = Named & { expected?: number | undefined };
  const days = (value: number | null) => (value === null ? t.never : t.days(value));
  // Until the first has gone, everybody is there.
  const marks = named.filter((day) => day >= (whole.time[0] ?? 0));
  const expected = groups.map((group, at): Row => ({ ...group, expected: logRank?.groups[at]?.expected }));
  const heads: Head<Row>[] = [
    { name: column, cell: ({ name }) => name },
    { name: t.customers, cell: ({ n }) => write(n, "count") },
    { name: t.left, cell: ({ left }) => write(left, "count") },
    ...(logRank
      ? [
          {
            name: t.expected,
            cell: ({ expected }: Row) => (expected === undefined ? "–" : write(expected, "points")),
          },
        ]
      : []),
    { name: t.halfGone, cell: ({ median }) => days(median), isStrong: true },
    ...marks.map((day) => ({
      name: t.afterDays(day),
      cell: (curve: Named) => (day <= (curve.tau ?? 0) ? withRange(stillThere(curve, day)) : "–"),
    })),
  ];
  return table(t.title, heads, [whole, ...byCustomers(expected).slice(0, MOST_GROUPS)]);
}

/** The curves as rows: everybody's first. */
export const stayingRows = ({ whole, groups }: Staying, t: Words, column: string) =>
  [whole, ...groups].flatMap((curve) =>
    Array.from(curve.time, (time, at) =>
      ofGroup(column, curve.name, {
        [t.day]: time,
        [t.there]: curve.survival[at] as number,
        [t.low]: curve.low[at] as number,
        [t.high]: curve.high[at] as number,
        [t.atRisk]: curve.atRisk[at] as number,
        [t.leftNow]: curve.events[at] as number,
      }),
    ),
  );
