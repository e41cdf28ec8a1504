// Engagement: how many customers are in touch, how often, and about what.

import { html, nothing } from "lit";
import type { Engagement, EngagementPeriod, EventKind, Period } from "loyalkit/analysis";
import { text } from "../../language.js";
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
  table,
} from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { lastFinished, lookingBack, periodWords, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.contacts.engagement;
const MOST = 36;
const MOST_KINDS = 20;

interface Chosen {
  period: Period;
}

export const engagementView = view<ResultsOf<"contacts">, Engagement, Chosen>({
  label: () => t.label,
  title: ({ value: { periods }, chosen: { period } }) => {
    const latest = lastFinished(periods);
    return latest ? titles.engagement({ active: latest.active, period: periodWords(latest.period, period) }) : t.title;
  },
  chosen: () => ({ period: "month" }),
  choices: { period: oneOf(PERIODS) },
  known: ({ engagement }) => engagement,
  load: ({ source }, chosen) => source.engagement(chosen),
  draw: ({ value, name, chosen, choose }) => engagement(value, name, chosen, choose),
});

function engagement(found: Engagement, name: string, { period }: Chosen, choose: (change: Partial<Chosen>) => void) {
  const shown = found.periods.slice(-MOST);
  const words = (one: EngagementPeriod) => periodWords(one.period, period);
  const latest = lastFinished(found.periods);
  const heads: Head<EngagementPeriod>[] = [
    periodHead(t.period, words),
    { name: t.active, cell: ({ active }) => write(active, "count"), isStrong: true },
    { name: t.events, cell: ({ events }) => write(events, "count") },
    { name: t.each, cell: ({ eventsPerActive }) => write(eventsPerActive.value, "number") },
  ];
  const kinds: Head<EventKind>[] = [
    { name: t.kind, cell: ({ kind }) => kind || t.noKind },
    { name: t.events, cell: ({ events }) => write(events, "count"), isStrong: true },
    { name: t.customers, cell: ({ customers }) => write(customers, "count") },
    { name: t.perCustomer, cell: ({ perCustomer }) => write(perCustomer, "number") },
  ];
  return html`
    <section>
      <p class="hint">${name}. ${t.seen(found.customers)} ${lookingBack(found.asOf)}</p>
      ${
        latest === undefined
          ? html`<p>${t.unfinished}</p>`
          : html`<dl class="figures large">
              ${figure(t.activeIn(words(latest)), write(latest.active, "count"))}
              ${figure(t.eventsIn(words(latest)), write(latest.events, "count"))}
              ${figure(t.each, write(latest.eventsPerActive.value, "number"), `${write(latest.events, "count")} ÷ ${write(latest.active, "count")}`)}
            </dl>`
      }
      <div class="fields">${periodChoice("engagement-period", period, (period) => choose({ period }))}</div>
      ${lines(t.figure, shown.map(words), [{ values: shown.map(({ active, open }) => (open ? null : active)) }], {
        write: (value) => write(value, "count"),
        from: 0,
      })}
      ${table(t.title, heads, newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      ${found.periods.some(({ open }) => open) ? html`<p class="hint">${t.open}</p>` : nothing}
      <h2>${t.kinds}</h2>
      ${table(t.kinds, kinds, found.kinds.slice(0, MOST_KINDS))}
      ${found.kinds.length > MOST_KINDS ? html`<p>${t.cutKinds(MOST_KINDS, found.kinds.length)}</p>` : nothing}
      ${careful(found.warnings)}
      ${offer(
        "contacts",
        () =>
          found.periods.map((one) => ({
            [t.period]: one.period,
            [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
            [t.active]: one.active,
            [t.events]: one.events,
            [t.each]: one.eventsPerActive.value,
          })),
        { counts: t.active },
      )}
    </section>
  `;
}
