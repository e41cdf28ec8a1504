// Promoters, passives and detractors: how many there are, and what they are worth.

import { html, nothing } from "lit";
import type { LoyaltyLevel, SurveyLevels } from "loyalkit/analysis";
import { text } from "../../language.js";
import { bar } from "../chart.js";
import { offer } from "../offer.js";
import { type Head, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.survey.levels;
/** Each level with the answers that make it. */
const LEVELS = text.page.analyse.survey.comments.levels;

export const levelsView = view<ResultsOf<"survey">, SurveyLevels, object>({
  label: () => t.label,
  title: ({ value: { levels } }) => {
    const share = (level: string) => levels.find((one) => one.level === level)?.share ?? null;
    const [promoters, detractors] = [share("promoter"), share("detractor")];
    return promoters === null || detractors === null ? t.label : titles.levels({ promoters, detractors });
  },
  // Only a recommendation has such levels.
  isThere: ({ settings: { question } }) => question === "nps",
  chosen: () => ({}),
  load: ({ source }) => source.loyaltyLevels(),
  draw: ({ value, columns }) => levels(value, columns.roles.revenue !== ""),
});

const money = (value: number | null) => write(value, "money");

function levels({ levels, withoutRevenue }: SurveyLevels, hasRevenue: boolean) {
  const title = hasRevenue ? t.title : t.titleAlone;
  const heads: Head<LoyaltyLevel>[] = [
    { name: t.level, cell: ({ level }) => LEVELS[level] },
    { name: t.customers, cell: ({ n }) => write(n, "count") },
    {
      name: t.share,
      cell: ({ share }) => (share === null ? "–" : html`${write(share, "percent", { digits: 1 })}${bar(share)}`),
      isStrong: !hasRevenue,
    },
    ...(hasRevenue
      ? ([
          { name: t.revenue, cell: ({ revenue }) => money(revenue) },
          { name: t.each, cell: ({ meanRevenue }) => money(meanRevenue), isStrong: true },
        ] satisfies Head<LoyaltyLevel>[])
      : []),
  ];
  return html`
    <section>
      ${hasRevenue ? html`<div class="ways">${levels.map(card)}</div>` : nothing}
      ${table(title, heads, levels)}
      <p class="hint">${withoutRevenue > 0 ? t.without(withoutRevenue) : nothing} ${hasRevenue ? t.cause : nothing}</p>
      ${offer(
        "levels-of-loyalty",
        () =>
          levels.map((one) => ({
            [t.level]: LEVELS[one.level],
            [t.customers]: one.n,
            [t.share]: one.share,
            ...(hasRevenue && { [t.revenue]: one.revenue, [t.each]: one.meanRevenue }),
          })),
        { counts: t.customers },
      )}
    </section>
  `;
}

const card = ({ level, n, revenue, meanRevenue }: LoyaltyLevel) =>
  html`<section class="card">
    <h2>${t.eachPays[level]}</h2>
    <p class="answer">${money(meanRevenue)}</p>
    <p class="hint">${n === 0 ? t.nobody : t.inAll(n, money(revenue))}</p>
  </section>`;
