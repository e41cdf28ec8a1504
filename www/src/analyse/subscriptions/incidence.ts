// Cumulative incidence: what share of customers each exit reason takes over time, and whether the plans differ.

import { html, nothing } from "lit";
import type { GrayTest, IncidenceAt, SubscriptionIncidence } from "loyalkit/analysis";
import { isSignificant } from "loyalkit/text";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, type Head, sure, table } from "../pieces.js";
import { risingCurves } from "../survival-curve.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.incidence;
/** More lines than can be told apart. */
const MOST_LINES = 5;
/** More days than a table has room for: the later ones stay. */
const MOST_DAYS = 2;

const LEVEL = 0.95;
/** As the title has it. */
const ONE_DIGIT = { digits: 1 };

interface Chosen {
  by: "plan" | "";
}

export const incidenceView = view<ResultsOf<"subscriptions">, SubscriptionIncidence, Chosen>({
  label: () => t.label,
  title: ({ value }) => {
    const found = commonest(value);
    return found ? titles.incidence(found) : t.title;
  },
  isThere: ({ roles }) => roles.reason !== "",
  chosen: ({ roles }) => ({ by: roles.plan === "" ? "" : "plan" }),
  load: ({ source }, { by }) => source.incidence({ level: LEVEL, ...(by !== "" && { by }) }),
  draw: ({ value }) => incidence(value),
});

const percent = (value: number | null | undefined) => write(value ?? null, "percent", ONE_DIGIT);

const nameOf = (reason: string | null) => (reason === null ? t.others : reason || t.none);

/** The curves at the days that somebody was seen for. */
const seenAt = ({ at }: SubscriptionIncidence) => at.filter(({ survival }) => survival !== null);

/** The most common reason that has a name, with its share on the last of those days. */
function commonest(found: SubscriptionIncidence) {
  const cause = found.causes.findIndex(Boolean);
  const last = seenAt(found).at(-1);
  const share = last?.incidence[cause];
  if (!last || share == null) return undefined;
  const lost = { value: share, low: last.low[cause] ?? null, high: last.high[cause] ?? null };
  return { reason: nameOf(found.causes[cause] ?? null), lost, days: last.time };
}

/** A reason, or those who are still there. */
interface Row {
  name: string;
  lost: number | null;
  share: (at: IncidenceAt) => unknown;
  alone: (at: IncidenceAt) => number | null | undefined;
  test?: GrayTest | undefined;
}

/** A share says little without its range. */
const withRange = (cause: number) => (at: IncidenceAt) => {
  const [low, high] = [at.low[cause], at.high[cause]];
  const range = low == null || high == null ? nothing : text.page.analyse.fromTo(percent(low), percent(high));
  return html`${percent(at.incidence[cause])}<span class="role">${range}</span>`;
};

function incidence(found: SubscriptionIncidence) {
  if (found.reason) return html`<p class="reason">${say(found.reason)}</p>`;
  const { causes, tests } = found;
  const marks = seenAt(found).slice(-MOST_DAYS);
  const last = marks.at(-1);
  const rows: Row[] = causes.map((reason, cause) => ({
    name: nameOf(reason),
    lost: found.lost[cause] ?? null,
    share: withRange(cause),
    alone: (at) => at.oneMinusKaplanMeier[cause],
    test: tests?.[cause],
  }));
  const still: Row = { name: t.still, lost: null, share: ({ survival }) => percent(survival), alone: () => null };
  const heads: Head<Row>[] = [
    { name: t.reason, cell: ({ name }) => name },
    ...(tests ? [{ name: t.differ, cell: verdict }] : []),
    { name: t.lost, cell: ({ lost }) => (lost === null ? "–" : write(lost, "count")) },
    ...marks.map((at) => ({
      name: t.after(at.time),
      cell: ({ share }: Row) => html`${share(at)}`,
      isStrong: at === last,
    })),
    ...(last ? [{ name: t.alone(last.time), cell: ({ alone }: Row) => percent(alone(last)) }] : []),
  ];
  return html`
    <section>
      <p>${t.lead} <span class="hint">${lookingBack(found.asOf)}</span></p>
      ${answer(found)}
      ${risingCurves(
        t.figure,
        causes.slice(0, MOST_LINES).map((reason, cause) => ({
          name: nameOf(reason),
          time: found.time,
          shares: found.incidence[cause] as Float64Array,
          until: found.until ?? 0,
        })),
        causes.length > MOST_LINES ? t.drawn(MOST_LINES, causes.length, causes.includes("")) : "",
      )}
      ${table(t.title, heads, [...rows, still])}
      <p>${t.next}</p>
      ${tests ? html`<p class="hint">${t.test}</p>` : nothing}
      ${careful(found.warnings)}
      ${offer("reasons-over-time", () => curveRows(found), { counts: t.lostSoFar })}
    </section>
  `;
}

/** The most common reason in one figure. */
function answer(found: SubscriptionIncidence) {
  const first = commonest(found);
  if (!first) return nothing;
  const { value, low, high } = first.lost;
  return html`<div class="ways">
    <section class="card">
      <h2>${t.by(first.reason, first.days)}</h2>
      <p class="answer">${percent(value)}</p>
      ${low === null || high === null ? nothing : sure({ low, high, level: LEVEL, method: "log-log" }, "percent", ONE_DIGIT)}
    </section>
  </div>`;
}

/** Whether the plans differ in a reason, in a word. */
function verdict({ test }: Row) {
  if (!test) return "–";
  if (test.p === null) return html`–<span class="role">${test.reason ? say(test.reason) : nothing}</span>`;
  return html`${t.verdict(isSignificant(test.p))}<span class="role">p ${write(test.p, "p-value")}</span>`;
}

const curveRows = (found: SubscriptionIncidence) =>
  found.causes.flatMap((reason, cause) =>
    Array.from(found.time, (time, at) => ({
      [t.reason]: nameOf(reason),
      [t.day]: time,
      [t.share]: found.incidence[cause]?.[at] ?? null,
      [t.low]: found.low[cause]?.[at] ?? null,
      [t.high]: found.high[cause]?.[at] ?? null,
      [t.lostSoFar]: found.lostSoFar[cause]?.[at] ?? null,
    })),
  );
