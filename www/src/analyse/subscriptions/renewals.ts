// Renewals: how many of a cohort will renew, projected from a typed or pasted column of survivors.

import { html, nothing } from "lit";
import type { BetaDiscreteWeibullFit, ResidualLifetime, ShiftedBetaGeometricFit } from "loyalkit/analysis";
import { numberTyped } from "loyalkit/text";
import { locale, text } from "../../language.js";
import { lines } from "../chart.js";
import { download } from "../download.js";
import { careful, figure, select, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { say, write } from "../words.js";

const t = text.page.analyse.subscriptions.renewals;
/** The example of Fader and Hardie 2007, until the reader's own numbers are there. */
const EXAMPLE = "1000\n631\n468\n382\n326";
/** Renewals that are projected beyond those that were seen. */
const AHEAD = 8;
const DISCOUNT = 0.1;

interface Chosen {
  model: "shifted-beta-geometric" | "beta-discrete-weibull";
  counts: string;
}

interface Found {
  survivors: number[];
  fit: ShiftedBetaGeometricFit | BetaDiscreteWeibullFit;
  /** The share still there after 0, 1, … renewals. */
  shares: Float64Array;
  left: ResidualLifetime | undefined;
}

export const renewalsView = view<ResultsOf<"subscriptions">, Found, Chosen>({
  label: t.label,
  chosen: () => ({ model: "shifted-beta-geometric", counts: EXAMPLE }),
  load: (_, chosen) => project(chosen),
  draw: ({ value, chosen, choose }) => renewals(value, chosen, choose),
});

async function project({ model, counts }: Chosen): Promise<Found> {
  const { fitBetaDiscreteWeibull, fitShiftedBetaGeometric, residualLifetime, survivalCurve } = await import(
    "loyalkit/analysis"
  );
  const survivors = counts
    .split(/[\s;]+/)
    .filter((word) => word !== "")
    .map((word) => numberTyped(word, { whole: true, locale }).value);
  const fit = await (model === "shifted-beta-geometric" ? fitShiftedBetaGeometric : fitBetaDiscreteWeibull)(survivors);
  if (!fit.parameters) return { survivors, fit, shares: new Float64Array(), left: undefined };
  const renewals = Array.from({ length: survivors.length + AHEAD }, (_, at) => at);
  const shares = await survivalCurve(fit, renewals);
  const left = await residualLifetime(fit, { discount: DISCOUNT, renewals: survivors.length - 1 });
  return { survivors, fit, shares, left };
}

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function renewals({ survivors, fit, shares, left }: Found, chosen: Chosen, choose: (change: Partial<Chosen>) => void) {
  const rows = Array.from(shares, (share, at) => ({ at, share, seen: survivors[at] }));
  const first = survivors[0] as number;
  const seen = rows.map(({ seen }) => (seen === undefined ? null : seen / first));
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead}</p>
      <div class="fields">
        <div class="field">
          <label for="survivors">${t.counts}</label>
          <textarea
            id="survivors"
            rows="6"
            spellcheck="false"
            .value=${chosen.counts}
            @change=${(event: Event) => choose({ counts: (event.target as HTMLTextAreaElement).value })}
          ></textarea>
          <p class="hint">${chosen.counts === EXAMPLE ? t.example : t.countsHint}</p>
        </div>
        ${select("renewals-model", t.model, t.models, chosen.model, (model) => choose({ model: model as Chosen["model"] }))}
      </div>
      ${fit.reason ? html`<p class="reason">${say(fit.reason)}</p>` : nothing}
      ${
        rows.length === 0
          ? nothing
          : html`<dl class="figures large">
                ${figure(t.stays, percent((shares[survivors.length] as number) / (shares[survivors.length - 1] as number)))}
                ${figure(t.next(AHEAD), percent(shares[survivors.length - 1 + AHEAD] as number))}
                ${left?.value == null ? nothing : figure(t.left(percent(DISCOUNT)), write(left.value, "points"))}
              </dl>
              ${lines(
                t.figure,
                rows.map(({ at }) => t.after(at)),
                [{ values: seen }, { values: [...shares] }],
                { write: percent, from: 0 },
              )}
              ${table(
                t.title,
                [
                  { name: t.renewal, cell: ({ at }) => t.after(at) },
                  { name: t.seen, cell: ({ seen }) => (seen === undefined ? "–" : write(seen, "count")) },
                  { name: t.projected, cell: ({ share }) => write(share * first, "points"), isStrong: true },
                  { name: t.share, cell: ({ share }) => percent(share) },
                ],
                rows,
              )}`
      }
      <p class="hint">${t.how}</p>
      ${careful(fit.warnings)}
      ${download("renewals", () =>
        rows.map(({ at, seen, share }) => ({
          [t.renewal]: at,
          [t.seen]: seen ?? null,
          [t.projected]: share * first,
          [t.share]: share,
        })),
      )}
    </section>
  `;
}
