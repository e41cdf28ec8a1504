// Response times: how fast customers were answered, against a target.

import { html, nothing } from "lit";
import type { Period, ServiceLevels, ServicePeriod } from "loyalkit/analysis";
import { numberTyped, typeNumber } from "loyalkit/text";
import { locale, text } from "../../language.js";
import { lines } from "../chart.js";
import { offer } from "../offer.js";
import {
  careful,
  figure,
  type Head,
  latestOnly,
  newestFirst,
  PERIODS,
  periodChoice,
  periodHead,
  sure,
  table,
} from "../pieces.js";
import { oneOf, type ResultsOf, upTo, view } from "../view.js";
import { lookingBack, periodWords, ranged, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.contacts.service;
const MOST = 36;

interface Chosen {
  period: Period;
  target: number;
}

export const serviceView = view<ResultsOf<"contacts">, ServiceLevels, Chosen>({
  label: () => t.label,
  title: ({ value: { all }, columns: { roles }, chosen: { target } }) => {
    if (all.within.value === null) return t.title;
    const written = write(target, "number");
    const within = ranged(all.within.value, all.within.interval);
    return titles.service({ within, promised: roles.answered === "" ? written : t.hours(written) });
  },
  isThere: ({ roles }) => roles.answered !== "" || roles.duration !== "",
  chosen: () => ({ period: "month", target: 24 }),
  choices: { period: oneOf(PERIODS), target: upTo(1e9) },
  load: ({ source }, chosen) => source.serviceLevel(chosen),
  draw: ({ value, columns, chosen, choose }) => service(value, columns.roles.answered !== "", chosen, choose),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function service(
  found: ServiceLevels,
  isHours: boolean,
  { period, target }: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const { all } = found;
  const shown = found.periods.slice(-MOST);
  const words = (one: ServicePeriod) => periodWords(one.period, period);
  const time = (value: number | null) =>
    value === null ? "–" : isHours ? t.hours(write(value, "points")) : write(value, "points");
  const promised = isHours ? t.hours(write(target, "number")) : write(target, "number");
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const { value } = numberTyped(input.value, { whole: false, locale });
    if (value >= 0 && value < 1e9) choose({ target: value });
    else input.value = typeNumber(target, locale);
  };
  const heads: Head<ServicePeriod>[] = [
    periodHead(t.period, words),
    { name: t.answered, cell: ({ within }) => write(within.denominator, "count") },
    { name: t.within(promised), cell: ({ within }) => percent(within.value), isStrong: true },
    { name: t.median, cell: ({ median }) => time(median) },
    { name: t.p90, cell: ({ p90 }) => time(p90) },
    { name: t.notAnswered, cell: ({ notAnswered }) => write(notAnswered, "count") },
  ];
  return html`
    <section>
      <p class="hint">${lookingBack(found.asOf)} ${isHours ? t.inHours : t.inUnit}</p>
      <div class="ways">
        <section class="card">
          <h2>${t.within(promised)}</h2>
          <div aria-live="polite">
            <p class="answer">${write(all.within.value, "percent")}</p>
            ${all.reason ? html`<p class="reason">${say(all.reason)}</p>` : nothing} ${sure(all.within.interval, "percent")}
            ${
              all.within.value === null
                ? nothing
                : html`<p class="hint">
                    ${t.formula}
                    <span class="worked">${write(all.within.numerator, "count")} ÷ ${write(all.within.denominator, "count")} = ${write(all.within.value, "percent")}</span>
                  </p>`
            }
          </div>
          <div class="field">
            <label for="service-target">${isHours ? t.targetHours : t.target}</label>
            <span class="typed">
              <input id="service-target" type="text" inputmode="decimal" .value=${typeNumber(target, locale)} @change=${change} />
            </span>
          </div>
        </section>
        <section class="card">
          <h2>${t.usual}</h2>
          <p class="answer">${time(all.median)}</p>
          <p class="hint">${t.medianIs}</p>
          <dl class="figures">${figure(t.p90, time(all.p90))}</dl>
        </section>
      </div>
      <div class="fields">${periodChoice("service-period", period, (period) => choose({ period }))}</div>
      ${lines(
        t.figure(promised),
        shown.map(words),
        [{ values: shown.map(({ within, open }) => (open ? null : within.value)) }],
        {
          write: (value) => write(value, "percent"),
          from: 0,
        },
      )}
      ${table(t.title, heads, newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      <p class="hint">${t.allKinds}</p>
      ${careful(found.warnings)}
      ${offer("service-level", () =>
        found.periods.map((one) => ({
          [t.period]: one.period,
          [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
          [t.answered]: one.within.denominator,
          [t.within(promised)]: one.within.value,
          [t.median]: one.median,
          [t.p90]: one.p90,
          [t.notAnswered]: one.notAnswered,
        })),
      )}
    </section>
  `;
}
