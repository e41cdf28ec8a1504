// Renewals: how many of the file's subscribers were left after each renewal, and how many will renew next.

import { html, nothing } from "lit";
import type {
  BetaDiscreteWeibullFit,
  ResidualLifetime,
  ShiftedBetaGeometricFit,
  Subscriptions,
  Survivors,
} from "loyalkit/analysis";
import { text } from "../../language.js";
import { lines } from "../chart.js";
import { offer } from "../offer.js";
import { careful, figure, select, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.renewals;
/** Renewals that are projected beyond those that were seen. */
const AHEAD = 8;
/** A year. */
const DISCOUNT = 0.1;
/** From here on α + β says that customers hardly differ. */
const ALIKE = 1000;

interface Chosen {
  model: "shifted-beta-geometric" | "beta-discrete-weibull";
  period: keyof typeof t.periods;
}

const PER_YEAR: Record<Chosen["period"], number> = { month: 12, quarter: 4, year: 1 };

/** Renewals that a model takes: one for each of its parameters. */
const NEEDED: Record<Chosen["model"], number> = { "shifted-beta-geometric": 2, "beta-discrete-weibull": 3 };

interface Projection {
  fit: ShiftedBetaGeometricFit | BetaDiscreteWeibullFit;
  /** The share still there after 0, 1, … renewals. */
  shares: Float64Array;
  left: ResidualLifetime | undefined;
}

interface Found {
  seen: Survivors;
  /** Nothing where too few renewals were seen. */
  projection: Projection | undefined;
}

export const renewalsView = view<ResultsOf<"subscriptions">, Found, Chosen>({
  label: () => t.label,
  title: ({ value }) => titleOf(value),
  chosen: () => ({ model: "shifted-beta-geometric", period: "month" }),
  load: ({ source }, chosen) => project(source, chosen),
  draw: ({ value, chosen, choose }) => renewals(value, chosen, choose),
});

async function project(source: Subscriptions, { model, period }: Chosen): Promise<Found> {
  const seen = await source.survivors({ period });
  if (seen.renewals < NEEDED[model]) return { seen, projection: undefined };
  const { fitBetaDiscreteWeibull, fitShiftedBetaGeometric, residualLifetime, survivalCurve } = await import(
    "loyalkit/analysis"
  );
  const { survivors } = seen;
  const fit = await (model === "shifted-beta-geometric" ? fitShiftedBetaGeometric : fitBetaDiscreteWeibull)(survivors);
  if (!fit.parameters) return { seen, projection: { fit, shares: new Float64Array(), left: undefined } };
  const renewals = Array.from({ length: survivors.length + AHEAD }, (_, at) => at);
  const shares = await survivalCurve(fit, renewals);
  const discount = (1 + DISCOUNT) ** (1 / PER_YEAR[period]) - 1;
  const left = await residualLifetime(fit, { discount, renewals: survivors.length - 1 });
  return { seen, projection: { fit, shares, left } };
}

function titleOf({ seen: { survivors }, projection }: Found) {
  const at = survivors.length - 1;
  const [now, next] = [projection?.shares[at], projection?.shares[at + 1]];
  if (!now || next === undefined) return titles.noRenewals;
  return titles.renewals({ next: next / now, left: survivors[at] ?? 0 });
}

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

function renewals({ seen, projection }: Found, chosen: Chosen, choose: (change: Partial<Chosen>) => void) {
  const { survivors, customers, asOf } = seen;
  const periods = Object.fromEntries(Object.entries(t.periods).map(([period, { one }]) => [period, one]));
  return html`
    <section>
      ${
        projection
          ? html`<p>
              ${t.lead(survivors[0] ?? 0, seen.renewals, chosen.period)} ${t.others(customers - (survivors[0] ?? 0))}
              <span class="hint">${lookingBack(asOf)}</span>
            </p>`
          : html`<p class="reason">${customers === 0 ? t.nobody : t.tooFew(seen.renewals, NEEDED[chosen.model], chosen.period)}</p>`
      }
      <div class="fields">
        ${select("renewals-period", t.period, periods, chosen.period, (period) => choose({ period: period as Chosen["period"] }))}
        ${select("renewals-model", t.model, t.models, chosen.model, (model) => choose({ model: model as Chosen["model"] }))}
      </div>
      ${projection ? projected(survivors, projection) : nothing}
      ${careful(seen.warnings)}
    </section>
  `;
}

/** Whether a fit has no maximum because all customers are alike: the model is then that of one churn rate. */
const isOfOneRate = ({ reason, parameters }: Projection["fit"]) =>
  reason?.code === "not-converged" && parameters !== null && parameters.alpha + parameters.beta > ALIKE;

function projected(survivors: readonly number[], { fit, shares, left }: Projection) {
  const rows = Array.from(shares, (share, at) => ({ at, share, seen: survivors[at] }));
  const first = survivors[0] as number;
  const last = survivors.length - 1;
  const seen = rows.map(({ seen }) => (seen === undefined ? null : seen / first));
  const ofOneRate = isOfOneRate(fit);
  const reason = fit.reason ? html`<p class="reason">${ofOneRate ? t.alike : say(fit.reason)}</p>` : nothing;
  if (rows.length === 0) return reason;
  return html`${reason}
    <dl class="figures large">
      ${figure(t.stays, percent((shares[last + 1] as number) / (shares[last] as number)))}
      ${figure(t.next(AHEAD), percent((shares[last + AHEAD] as number) / (shares[last] as number)), t.ofThose(survivors[last] as number))}
      ${left?.value == null ? nothing : figure(t.left(write(DISCOUNT, "percent")), write(left.value, "points"))}
    </dl>
    ${lines(
      t.figure,
      rows.map(({ at }) => t.after(at)),
      [{ values: seen }, { values: [...shares] }],
      { write: (share) => write(share, "percent", { digits: 0 }), from: 0 },
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
    )}
    <p class="hint">${ofOneRate ? nothing : t.how} ${t.rule}</p>
    ${careful(fit.warnings)}
    ${offer(
      "renewals",
      () =>
        rows.map(({ at, seen, share }) => ({
          [t.renewal]: at,
          [t.seen]: seen ?? null,
          [t.projected]: share * first,
          [t.share]: share,
        })),
      { counts: t.seen },
    )}`;
}
