// Drivers: what the score depends on most, and how well it is rated.

import { html, nothing } from "lit";
import type { Driver, Quadrant } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { folded, type Head, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.survey.drivers;
const QUADRANTS: readonly Quadrant[] = ["improve", "maintain", "monitor", "excess"];

export const driversView = view<ResultsOf<"survey">, Driver[], object>({
  label: () => t.label,
  title: ({ value }) => {
    const low = value.filter(({ quadrant }) => quadrant === "improve");
    const [first] = low.sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
    return titles.drivers({ improve: first?.name ?? null });
  },
  isThere: ({ ratings, roles }) => ratings.some((name) => name !== roles.score),
  chosen: () => ({}),
  load: ({ source }) => source.drivers(),
  draw: ({ value }) => drivers(value),
});

function drivers(found: readonly Driver[]) {
  const sorted = [...found].sort((a, b) => (b.importance ?? -2) - (a.importance ?? -2));
  const inQuadrant = (quadrant: Quadrant) => sorted.filter((driver) => driver.quadrant === quadrant);
  const hasGap = found.some(({ gap }) => gap !== null);
  const heads: Head<Driver>[] = [
    { name: t.rated, cell: ({ name }) => name },
    { name: t.importance, cell: ({ importance }) => write(importance, "number"), isStrong: true },
    { name: t.performance, cell: ({ performance }) => write(performance, "scale") },
    ...(hasGap
      ? ([
          {
            name: t.gap,
            cell: ({ gap, sides: [better, worse] }) =>
              html`${write(gap, "points")}<span class="role">${gap === null ? nothing : t.sides(better, worse)}</span>`,
          },
        ] satisfies Head<Driver>[])
      : []),
    { name: t.answers, cell: ({ n }) => write(n, "count") },
    {
      name: t.quadrant,
      cell: ({ quadrant }) => (quadrant === null ? t.unplaced : t.quadrants[quadrant].title),
      isText: true,
    },
  ];
  return html`
    <section>
      <p>${t.lead}</p>
      <div class="quadrants">
        ${QUADRANTS.map((quadrant) => {
          const drivers = inQuadrant(quadrant);
          return html`<section class="card ${quadrant}">
            <h2>${t.quadrants[quadrant].title}</h2>
            <p class="hint">${t.quadrants[quadrant].text}</p>
            ${
              drivers.length === 0
                ? html`<p class="hint">${t.nothing}</p>`
                : html`<ul>
                    ${drivers.map(({ name, performance }) => html`<li>${t.entry(name, write(performance, "scale"))}</li>`)}
                  </ul>`
            }
          </section>`;
        })}
      </div>
      ${table(t.title, heads, sorted)}
      ${folded(
        t.how,
        html`<ul>
        <li>${t.rules.importance}</li>
        <li>${t.rules.performance}</li>
        ${hasGap ? html`<li>${t.rules.gap}</li>` : nothing}
        <li>${t.rules.cause}</li>
      </ul>`,
      )}
      ${offer(
        "drivers",
        () =>
          sorted.map(({ name, importance, performance, gap, n, quadrant }) => ({
            [t.rated]: name,
            [t.importance]: importance,
            [t.performance]: performance,
            ...(hasGap && { [t.gap]: gap }),
            [t.answers]: n,
            [t.quadrant]: quadrant === null ? t.unplaced : t.quadrants[quadrant].title,
          })),
        { counts: t.answers },
      )}
    </section>
  `;
}
