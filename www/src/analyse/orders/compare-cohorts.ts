// Cohort comparison: do the customers of one period come back more than those of another?

import { html, nothing } from "lit";
import type { AgeRange, Cell, Cohort, CohortOptions, Cohorts, Comparison } from "loyalkit/analysis";
import { isSignificant } from "loyalkit/text";
import { text } from "../../language.js";
import { careful, select } from "../pieces.js";
import { type Opener, type ResultsOf, view } from "../view.js";
import { periodWords, say, write } from "../words.js";

const t = text.page.analyse.orders.cohorts;
/** As many of the latest as the table of the cohorts has. */
const MOST = 36;

/** Which cohorts they are, by the name that the page has for them. */
type Shown = Required<Pick<CohortOptions, "period" | "kind">>;

/** Two cohorts by their first days, and the column, counted from 0. */
interface Pair {
  a: string;
  b: string;
  age: number;
}

interface Compared {
  pair: Pair;
  comparison: Comparison;
}

/** The latest cohorts for which the period of a column is over. */
const finished = ({ cohorts }: Cohorts, age: number): Cohort[] =>
  cohorts.filter(({ cells }) => cells[age]?.open === false).slice(-MOST);

/** What may be compared. In the first column is everybody. */
const agesOf = (cohorts: Cohorts): number[] =>
  [...cohorts.ages.keys()].slice(1, MOST).filter((age) => finished(cohorts, age).length > 1);

/** What was chosen, as far as it is there; else the two latest. */
function pairOf(cohorts: Cohorts, chosen: Partial<Pair>): Pair | undefined {
  const ages = agesOf(cohorts);
  const age = ages.find((one) => one === chosen.age) ?? ages[0];
  if (age === undefined) return undefined;
  const latestFirst = finished(cohorts, age)
    .map(({ start }) => start)
    .reverse();
  const pick = (wanted: string | undefined, other: string | undefined) =>
    latestFirst.find((start) => start === wanted) ?? latestFirst.find((start) => start !== other);
  const b = pick(chosen.b, chosen.a);
  const a = pick(chosen.a, b);
  return a === undefined || b === undefined ? undefined : { a, b, age };
}

/** The comparison of two cohorts of a matrix of customers. */
export const compareCohorts = (cohorts: Cohorts, shown: Shown): Opener<ResultsOf<"orders">> =>
  view<ResultsOf<"orders">, Compared | null, Partial<Pair>>({
    label: () => t.compare.title,
    chosen: () => ({}),
    load: async ({ source }, chosen) => {
      const pair = pairOf(cohorts, chosen);
      return pair ? { pair, comparison: await source.compareCohorts(pair, shown) } : null;
    },
    draw: ({ value, choose }) => (value === null ? nothing : compared(value, cohorts, shown, choose)),
  });

function compared(
  { pair, comparison }: Compared,
  cohorts: Cohorts,
  { period, kind }: Shown,
  choose: (change: Partial<Pair>) => void,
) {
  const { a, b, age } = pair;
  const words = (start: string) => periodWords(start, period);
  const later = (age: number) => {
    const { from, to } = cohorts.ages[age] as AgeRange;
    return t.compare.when[kind](t.ageLong(from, to, period));
  };
  /** Each of the cohorts, but not the one that it is compared with. */
  const others = (other: string) =>
    Object.fromEntries(
      finished(cohorts, age)
        .filter(({ start }) => start !== other)
        .map(({ start }) => [start, words(start)]),
    );
  const cell = (start: string) => cohorts.cohorts.find((one) => one.start === start)?.cells[age] as Cell;
  const of = ({ numerator, denominator }: Cell) => t.of.customers(numerator, denominator);
  const share = ({ value }: Cell) => write(value, "percent", { digits: 1 });
  return html`<h2>${t.compare.title}</h2>
    <div class="fields">
      ${select("compare-b", t.compare.choose.b, others(a), b, (b) => choose({ ...pair, b }))}
      ${select("compare-a", t.compare.choose.a, others(b), a, (a) => choose({ ...pair, a }))}
      ${select(
        "compare-age",
        t.compare.choose.age,
        Object.fromEntries(agesOf(cohorts).map((one) => [String(one), later(one)])),
        String(age),
        (age) => choose({ ...pair, age: Number(age) }),
      )}
    </div>
    <section class="card latest" aria-live="polite">
      <p>
        ${t.compare.came(words(b), of(cell(b)), later(age), share(cell(b)))}
        ${t.compare.against(words(a), of(cell(a)), share(cell(a)))}
      </p>
      ${found(comparison)}
    </section>
    <p class="hint">${text.page.analyse.ppIs} ${t.compare.many}</p>`;
}

/** The difference, and whether it is statistically significant. */
function found({ difference, interval, p, reason, warnings }: Comparison) {
  const points = (share: number) => {
    const written = text.page.analyse.pp(write(Math.abs(100 * share), "points"));
    return `${share > 0 ? "+" : share < 0 ? "−" : ""}${written}`;
  };
  return html`${difference === null ? nothing : html`<p class="answer">${points(difference)}</p>`}
    ${
      interval === null
        ? nothing
        : html`<p class="interval">${text.page.calculator.sure(write(interval.level, "percent"), points(interval.low), points(interval.high))}</p>`
    }
    ${reason ? html`<p class="reason">${say(reason)}</p>` : nothing}
    ${p === null ? nothing : html`<p>${t.compare.verdict(write(p, "p-value"), isSignificant(p))}</p>`}
    ${careful(warnings)}`;
}
