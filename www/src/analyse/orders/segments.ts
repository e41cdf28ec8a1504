// RFM segments: who buys how recently, how often and for how much, and what to do with each segment.

import { html, nothing } from "lit";
import type { OrdersRfm, RfmOptions, RfmSegment } from "loyalkit/analysis";
import { chart } from "../../charts/chart.js";
import { stepOf } from "../../charts/grid.js";
import { treemap } from "../../charts/treemap.js";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, folded, select, sideways } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.segments;

/** How the reader wants to see the segments. */
interface View {
  method: "quantile" | "ntile";
  map: NonNullable<RfmOptions["map"]>;
}

/** Whoever can tell the scores: orders, or the figures of each customer. */
type Scored = ResultsOf<"orders" | "customers">;

export const segmentsView = view<Scored, OrdersRfm, View>({
  label: () => t.label,
  title: ({ value }) => titleOf(value),
  isThere: ({ kind, roles }) =>
    kind === "orders" ? roles.amount !== "" : [roles.orders, roles.last, roles.value].every((column) => column !== ""),
  chosen: () => ({ method: "quantile", map: "11-segments" }),
  choices: { method: oneOf(["quantile", "ntile"]), map: oneOf(["11-segments", "10-segments"]) },
  load: ({ source }, chosen) => source.rfm(chosen),
  draw: ({ value, results, name, chosen, choose }) => segments(value, results.source, name, chosen, choose),
});

/** What a segment is called. */
export const nameOf = ({ name }: Pick<RfmSegment, "name">) => t.named[name]?.label ?? name;

function titleOf({ segments }: OrdersRfm) {
  const [first] = [...segments].sort((a, b) => (b.revenueShare ?? 0) - (a.revenueShare ?? 0));
  if (!first?.revenueShare) return titles.segmentsTitle;
  return titles.segments({ segment: nameOf(first), customers: first.share, revenue: first.revenueShare });
}

/** What each segment brings, darker the more recently its customers have ordered. */
function map(rfm: OrdersRfm, name: string) {
  const present = rfm.segments.filter(({ revenueShare, customers }) => customers > 0 && (revenueShare ?? 0) > 0);
  if (present.length < 2) return nothing;
  const longest = Math.max(...present.map(({ meanRecency }) => meanRecency ?? 0)) || 1;
  const share = ({ revenueShare }: RfmSegment) => write(revenueShare, "percent", { digits: 0 });
  const who = ({ customers, meanRecency }: RfmSegment) => t.tile(customers, Math.round(meanRecency ?? 0));
  return chart({
    name: "segments",
    title: titleOf(rfm),
    subtitle: t.mapSubtitle,
    draw: treemap(
      present.map((segment) => ({
        name: nameOf(segment),
        value: segment.revenueShare ?? 0,
        step: stepOf(1 - (segment.meanRecency ?? 0) / longest),
        word: share(segment),
        reading: `${share(segment)}, ${who(segment)}`,
      })),
    ),
    note: name,
    table: {
      heads: [t.segment, t.ofRevenue, t.customers, t.lastOrder],
      rows: present.map((segment) => [
        nameOf(segment),
        share(segment),
        write(segment.customers, "count"),
        write(segment.meanRecency, "count"),
      ]),
    },
  });
}

function segments(
  rfm: OrdersRfm,
  source: Scored["source"],
  name: string,
  chosen: View,
  choose: (change: Partial<View>) => void,
) {
  const present = rfm.segments.filter(({ customers }) => customers > 0);
  return html`
    <section>
      <p>${t.lead}</p>
      <div class="fields">
        ${select("segments-map", t.choose.map, t.maps, chosen.map, (map) => choose({ map: map as View["map"] }))}
        ${select("segments-method", t.choose.method, t.methods, chosen.method, (method) => choose({ method: method as View["method"] }))}
      </div>
      ${map(rfm, name)}
      ${sideways(
        t.title,
        html`<table class="segments wide">
          <thead>
            <tr>
              <th scope="col">${t.segment}</th>
              <th scope="col" class="number">${t.customers}</th>
              <th scope="col" class="number">${t.ofRevenue}</th>
              <th scope="col" class="number">${t.lastOrder}</th>
              <th scope="col" class="number">${t.ordersEach}</th>
              <th scope="col" class="number">${t.spentEach}</th>
            </tr>
          </thead>
          <tbody>
            ${present.map(
              (segment) => html`<tr>
                <th scope="row"><strong>${nameOf(segment)}</strong><span class="hint advice">${t.named[segment.name]?.advice}</span></th>
                <td class="number">${write(segment.customers, "count")}<span class="role">${write(segment.share, "percent", { digits: 1 })}</span></td>
                <td class="number">${segment.revenueShare === null ? "–" : write(segment.revenueShare, "percent", { digits: 1 })}</td>
                <td class="number">${write(segment.meanRecency, "count")}</td>
                <td class="number">${write(segment.meanFrequency, "points")}</td>
                <td class="number">${write(segment.meanMonetary, "money")}</td>
              </tr>`,
            )}
          </tbody>
        </table>`,
      )}
      ${
        present.length < rfm.segments.length
          ? html`<p class="hint">${t.empty(rfm.segments.filter(({ customers }) => customers === 0).map(nameOf))}</p>`
          : nothing
      }
      ${folded(t.cutoffs, cutoffs(rfm))}
      ${careful(rfm.warnings)}
      ${offer("segments", async () => asRows(await source.rfm({ ...chosen, names: true })), { names: t.customer })}
    </section>
  `;
}

/** From the highest score down, what it takes. */
function cutoffs({ bins, cutoffs: { recency, frequency, monetary } }: OrdersRfm) {
  const scores = Array.from({ length: bins - 1 }, (_, below) => bins - 2 - below);
  const repeats = [recency, frequency, monetary].some((edges) => new Set(edges).size < edges.length);
  return html`
    ${sideways(
      t.cutoffs,
      html`<table class="segments">
        <thead>
          <tr>
            <th scope="col">${t.score}</th>
            <th scope="col">${t.recency}</th>
            <th scope="col">${t.frequency}</th>
            <th scope="col">${t.monetary}</th>
          </tr>
        </thead>
        <tbody>
          ${scores.map(
            (edge) => html`<tr>
              <th scope="row">${edge + 2}</th>
              <td>${t.fewerDays(recency[edge] ?? 0)}</td>
              <td>${t.more(write(Math.floor(frequency[edge] ?? 0), "count"))}</td>
              <td>${t.more(write(monetary[edge] ?? null, "money"))}</td>
            </tr>`,
          )}
          <tr>
            <th scope="row">1</th>
            <td colspan="3">${t.less}</td>
          </tr>
        </tbody>
      </table>`,
    )}
    ${repeats ? html`<p class="hint">${t.equalEdges}</p>` : nothing}
  `;
}

/** One row for each customer. */
function asRows({ customers, segments }: OrdersRfm) {
  const { names, recency, frequency, monetary, code, segment } = customers;
  return (names ?? []).map((customer, at) => ({
    [t.customer]: customer,
    [t.segment]: nameOf(segments[segment[at] as number] as RfmSegment),
    [t.code]: code[at] as number,
    [t.lastOrder]: recency[at] as number,
    [t.ordersEach]: frequency[at] as number,
    [t.spentEach]: monetary[at] as number,
  }));
}
