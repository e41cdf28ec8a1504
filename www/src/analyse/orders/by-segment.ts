// Group comparison: do groups of customers differ in who buys again, who goes quiet and how long they stay?

import { html, nothing } from "lit";
import type { OrderSegment, OrderSegments, OrdersSurvival, Rate, SegmentPair } from "loyalkit/analysis";
import { isSignificant } from "loyalkit/text";
import { text } from "../../language.js";
import { offer, ofGroup } from "../offer.js";
import { careful, type Head, range, table } from "../pieces.js";
import { differInStaying, groupsStaying, type Staying, stayingRows } from "../survival-groups.js";
import { type ResultsOf, view } from "../view.js";
import { dayWords, lookingBack, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.bySegment;
/** More groups than anybody reads; the saved file has all. */
const MOST = 20;
/** So many pairs that differ are named; the saved file has all. */
const MOST_PAIRS = 4;

interface Found {
  figures: OrderSegments;
  survival: OrdersSurvival;
}

export const bySegmentView = view<ResultsOf<"orders">, Found, object>({
  label: () => t.label,
  title: ({ value: { figures } }) => titles.bySegment({ pair: clearest(figures) }),
  isThere: ({ roles }) => roles.segment !== "",
  chosen: () => ({}),
  load: async ({ source }) => ({
    figures: await source.bySegment(),
    survival: await source.survival({ by: "segment" }),
  }),
  draw: ({ value, columns: { roles } }) => bySegment(value, roles.segment, roles.amount !== ""),
});

/** The pair that differs most in who buys again, of those that a test tells apart. */
function clearest({ repeatRatePairs }: OrderSegments) {
  const clear = repeatRatePairs.filter(({ adjustedP, difference }) => isSignificant(adjustedP) && difference !== null);
  const [pair] = clear.sort((one, other) => Math.abs(other.difference ?? 0) - Math.abs(one.difference ?? 0));
  if (!pair) return null;
  const [high, low] = (pair.difference ?? 0) > 0 ? [pair.b, pair.a] : [pair.a, pair.b];
  return { high: nameOf(high), low: nameOf(low) };
}

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

const nameOf = (segment: string) => segment || t.noGroup;

const hasFew = ({ repeatRate }: OrderSegment) => repeatRate.warnings.some(({ code }) => code === "small-sample");

const withRange = ({ value, interval }: Rate) =>
  html`${percent(value)}<span class="role">${interval ? range(interval, percent) : nothing}</span>`;

function bySegment({ figures, survival }: Found, column: string, hasAmounts: boolean) {
  const { segments, repeatRatePairs, churnPairs, inactivityDays, moved } = figures;
  const shown = segments.slice(0, MOST);
  const heads: Head<OrderSegment>[] = [
    { name: column, cell: ({ segment }) => nameOf(segment) },
    {
      name: t.customers,
      cell: (one) =>
        html`${write(one.customers, "count")}${hasFew(one) ? html`<span class="role few">${t.few}</span>` : nothing}`,
    },
    { name: t.repeat, cell: ({ repeatRate }) => withRange(repeatRate), isStrong: true },
    { name: t.churn, cell: ({ churn }) => withRange(churn), isStrong: true },
    ...(hasAmounts
      ? ([
          { name: t.revenue, cell: ({ revenue }) => write(revenue ?? null, "money") },
          { name: t.each, cell: ({ revenuePerCustomer }) => write(revenuePerCustomer.value, "money") },
        ] satisfies Head<OrderSegment>[])
      : []),
  ];
  // Without a threshold nobody can be told to be gone, for one reason in all groups.
  const unknown = segments[0]?.churn.reason;
  return html`
    <section>
      <p>
        ${t.lead} ${moved > 0 ? t.moved(moved) : nothing} ${inactivityDays === null ? nothing : t.gone(inactivityDays)}
        <span class="hint">${lookingBack(figures.asOf)}</span>
      </p>
      ${
        segments.length < 2
          ? html`<p>${t.one}</p>`
          : html`<div class="ways">
              ${differ(t.differ.repeat, segments, repeatRatePairs, ({ repeatRate }) => repeatRate)}
              ${
                inactivityDays === null
                  ? nothing
                  : html`${differ(t.differ.churn, segments, churnPairs, ({ churn }) => churn)}
                    ${survival.logRank ? differInStaying(survival.logRank, t.staying) : nothing}`
              }
            </div>`
      }
      ${table(t.title(column), heads, shown)}
      ${shown.length < segments.length ? html`<p>${t.cut(shown.length, segments.length)}</p>` : nothing}
      <p class="hint">${t.range} ${segments.some(hasFew) ? t.fewNote : nothing}</p>
      ${inactivityDays === null && unknown ? html`<p class="reason">${say(unknown)}</p>` : nothing}
      ${careful(figures.warnings)}
      ${offer("groups", () => segments.map((one) => asRow(one, column)), { counts: t.customers })}
      ${
        repeatRatePairs.length === 0
          ? nothing
          : html`<h2>${t.pairs}</h2>
              <p>${t.tested(repeatRatePairs.length, comparedOf(repeatRatePairs), segments.length)}</p>
              ${offer("pairs-of-groups", () => [...pairRows(t.repeat, repeatRatePairs), ...pairRows(t.churn, churnPairs)])}`
      }
      ${inactivityDays === null || survival.n === 0 ? nothing : staying(survival, segments.length, column)}
    </section>
  `;
}

const comparedOf = (pairs: readonly SegmentPair[]) => new Set(pairs.flatMap(({ a, b }) => [a, b])).size;

/** Which pairs of groups differ significantly in a rate, if any. */
function differ(
  question: string,
  segments: readonly OrderSegment[],
  pairs: readonly SegmentPair[],
  rateOf: (segment: OrderSegment) => Rate,
) {
  const rate = (name: string) => {
    const found = segments.find(({ segment }) => segment === name);
    return percent(found ? rateOf(found).value : null);
  };
  const sure = pairs
    .filter(({ adjustedP }) => isSignificant(adjustedP))
    .sort((a, b) => (a.adjustedP ?? 1) - (b.adjustedP ?? 1));
  const isKnown = pairs.some(({ adjustedP }) => adjustedP !== null);
  const reason = pairs.find(({ reason }) => reason)?.reason;
  const words = ({ a, b, difference }: SegmentPair) => {
    const [high, low] = (difference ?? 0) > 0 ? [b, a] : [a, b];
    return t.pair(nameOf(high), rate(high), nameOf(low), rate(low));
  };
  return html`<section class="card">
    <h2>${question}</h2>
    <p class="answer">${isKnown ? t.verdict(sure.length > 0) : t.unknown}</p>
    ${
      sure.length > 0
        ? html`<ul>
            ${sure.slice(0, MOST_PAIRS).map((pair) => html`<li>${words(pair)}</li>`)}
          </ul>`
        : isKnown
          ? html`<p class="hint">${t.noPair}</p>`
          : html`<p class="reason">${reason ? say(reason) : nothing}</p>`
    }
    ${sure.length > MOST_PAIRS ? html`<p class="hint">${t.morePairs(sure.length - MOST_PAIRS)}</p>` : nothing}
  </section>`;
}

/** How long the customers of each group stay. */
function staying(found: OrdersSurvival, groups: number, column: string) {
  const { segments, logRank, seenUntil } = found;
  const title = html`<h2>${t.staying.title}</h2>`;
  if (found.left === 0 && seenUntil)
    return html`${title}<p class="reason">${t.staying.nobodyLeft(dayWords(seenUntil))}</p>`;
  const shown: Staying = {
    whole: { ...found, name: t.staying.all },
    groups: (segments ?? []).map((curve) => ({ ...curve, name: nameOf(curve.segment) })),
    logRank,
  };
  return html`${title}
    ${groupsStaying(shown, t.staying, column, t.staying.returning)}
    ${shown.groups.length < groups ? html`<p class="hint">${t.staying.largest(shown.groups.length)}</p>` : nothing}
    ${careful(found.warnings.filter(({ code }) => code !== "leavers-only"))}
    ${offer("how-long-groups-stay", () => stayingRows(shown, t.staying, column), { counts: t.staying.atRisk })}`;
}

const asRow = (
  { segment, customers, orders, revenue, revenuePerCustomer, repeatRate, churn }: OrderSegment,
  column: string,
) =>
  ofGroup(column, nameOf(segment), {
    [t.customers]: customers,
    [t.orders]: orders,
    [t.repeat]: repeatRate.value,
    [t.low(t.repeat)]: repeatRate.interval?.low ?? null,
    [t.high(t.repeat)]: repeatRate.interval?.high ?? null,
    [t.churn]: churn.value,
    [t.low(t.churn)]: churn.interval?.low ?? null,
    [t.high(t.churn)]: churn.interval?.high ?? null,
    [t.revenue]: revenue ?? null,
    [t.each]: revenuePerCustomer.value,
  });

const pairRows = (figure: string, pairs: readonly SegmentPair[]) =>
  pairs.map((pair) => ({
    [t.figure]: figure,
    [t.first]: nameOf(pair.a),
    [t.second]: nameOf(pair.b),
    [t.difference]: pair.difference,
    [t.differenceLow]: pair.interval?.low ?? null,
    [t.differenceHigh]: pair.interval?.high ?? null,
    [t.p]: pair.adjustedP,
    [t.isSure]: isSignificant(pair.adjustedP) ? t.yes : t.no,
  }));
