// Retention curves: of the customers won in a year, how many order so many months later, beside those of the year before.

import { nothing } from "lit";
import type { OrdersFigures, Returning, YearRetention } from "loyalkit/analysis";
import { isSmallSample } from "loyalkit/text";
import { chart } from "../../charts/chart.js";
import { lines } from "../../charts/lines.js";
import { text } from "../../language.js";
import { write } from "../words.js";

const t = text.page.analyse.board;
/** After so many months the curves end. */
const MOST_AGES = 11;

/** The two latest years, where both have a month after the first order that is over. */
export async function compared(years: readonly YearRetention[]): Promise<OrdersFigures["years"]> {
  const [{ latestYears }, { compareRates, init }] = await Promise.all([
    import("loyalkit/analysis"),
    import("loyalkit"),
  ]);
  await init();
  return latestYears(years, compareRates);
}

/** Of the customers won in a year, how many order so many months later: the latest year beside the one before. */
export function curves(years: readonly YearRetention[], returning: Returning | null, source: string) {
  const shown = years.slice(-2).map(({ year, ages }) => ({
    year,
    ages: ages.slice(1, MOST_AGES + 1).filter(({ denominator }) => !isSmallSample(denominator)),
  }));
  const latest = shown.at(-1);
  const most = Math.max(0, ...shown.map(({ ages }) => ages.length));
  const share = ({ numerator, denominator }: { numerator: number; denominator: number }) => numerator / denominator;
  const first = latest?.ages[0];
  if (!latest || !first || most < 2) return nothing;
  const written = (value: number) => write(value, "percent", { digits: 0 });
  const reading = (one: { numerator: number; denominator: number }) =>
    t.curves.reading(one.numerator, one.denominator, write(share(one), "percent", { digits: 1 }));
  const names = Array.from({ length: most }, (_, at) => t.curves.age(at + 1));
  return chart({
    name: "who-comes-back",
    title: returning ? t.curves.two(returning) : t.curves.one(share(first)),
    subtitle: t.curves.subtitle,
    draw: lines(
      names,
      shown.map(({ year, ages }) => ({
        name: year,
        values: names.map((_, at) => (ages[at] ? share(ages[at]) : null)),
        readings: names.map((_, at) => (ages[at] ? reading(ages[at]) : "")),
        isBefore: year !== latest.year,
      })),
      { write: written, isFromZero: true, hasDots: true },
    ),
    note: `${t.curves.note} ${source}`,
    table: {
      heads: [t.curves.after, ...shown.map(({ year }) => year)],
      rows: names.map((name, at) => [name, ...shown.map(({ ages }) => (ages[at] ? reading(ages[at]) : "–"))]),
    },
  });
}
