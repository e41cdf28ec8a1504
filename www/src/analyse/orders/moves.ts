// Segment migration: how customers moved from one segment to another between two days.

import { html, nothing } from "lit";
import type { Overview, RfmMigration } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { type Head, table } from "../pieces.js";
import { day, type ResultsOf, view } from "../view.js";
import { dayWords, write } from "../words.js";
import { nameOf } from "./segments.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.moves;
/** So many moves are shown; the file has all. */
const SHOWN = 15;
const DAY = 86_400_000;
/** So long before the last day the first one is, unless the file is shorter than twice that. */
const QUARTER = 91 * DAY;

interface Chosen {
  from: string;
  to: string;
}

/** What is found between two days, which are not those chosen while others are looked for. */
interface Found extends Chosen {
  moves: RfmMigration;
}

export const movesView = view<ResultsOf<"orders">, Found, Partial<Chosen>>({
  label: () => t.label,
  title: ({ value: { from, moves } }) => {
    const { all, moves: found } = flows(moves);
    return titles.moves({ moved: sum(found.map(({ customers }) => customers)), all, from: dayWords(from) });
  },
  isThere: ({ roles }) => roles.amount !== "",
  chosen: () => ({}),
  choices: { from: day, to: day },
  load: async ({ source, overview }, chosen) => {
    const days = { ...lastQuarter(overview), ...chosen };
    return { ...days, moves: await source.rfmMigration(days) };
  },
  draw: ({ value, results: { overview }, choose }) => moves(value, overview, choose),
});

/** The last quarter of a year, or half of what there is. */
function lastQuarter({ firstDay, asOf }: Overview): Chosen {
  const [first, last] = [firstDay ?? asOf, asOf].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number];
  const from = last - Math.min(QUARTER, (last - first) / 2);
  return { from: new Date(from).toISOString().slice(0, 10), to: asOf };
}

interface Move {
  from: string;
  to: string;
  customers: number;
  share: number;
}

interface Segment {
  name: string;
  before: number;
  out: number;
  came: number;
  joined: number;
  after: number;
}

const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);

function flows({ segments, counts, joined }: RfmMigration): { all: number; flows: Segment[]; moves: Move[] } {
  const stayed = (at: number) => counts[at]?.[at] ?? 0;
  const names = segments.map((name) => nameOf({ name }));
  const flows = names.map((name, at): Segment => {
    const before = sum(counts[at] ?? []);
    const after = sum(counts.map((row) => row[at] ?? 0));
    const fresh = joined[at] ?? 0;
    return { name, before, out: before - stayed(at), came: after - stayed(at), joined: fresh, after: after + fresh };
  });
  const moves = counts.flatMap((row, at) =>
    row.flatMap((customers, to) =>
      to === at || customers === 0
        ? []
        : [{ from: names[at] ?? "", to: names[to] ?? "", customers, share: customers / sum(row) }],
    ),
  );
  return { all: sum(counts.map(sum)), flows, moves: moves.sort((a, b) => b.customers - a.customers) };
}

function moves(
  { from, to, moves: found }: Found,
  { firstDay, asOf }: Overview,
  choose: (change: Partial<Chosen>) => void,
) {
  const { all, flows: segments, moves } = flows(found);
  const moved = sum(moves.map(({ customers }) => customers));
  const change = ({ before, after }: Segment) =>
    after === before ? "0" : `${after > before ? "+" : "−"}${write(Math.abs(after - before), "count")}`;
  const heads: Head<Segment>[] = [
    { name: t.segment, cell: ({ name }) => name },
    { name: t.before, cell: ({ before }) => write(before, "count") },
    { name: t.after, cell: ({ after }) => write(after, "count") },
    { name: t.change, cell: change, isStrong: true },
    { name: t.out, cell: ({ out }) => write(out, "count") },
    { name: t.in, cell: ({ came }) => write(came, "count") },
    { name: t.new, cell: ({ joined }) => write(joined, "count") },
  ];
  const day = (id: keyof Chosen, value: string, first: string, last: string) => html`<div class="field">
    <label for="moves-${id}">${t.choose[id]}</label>
    <input
      type="date"
      id="moves-${id}"
      .value=${value}
      min=${first}
      max=${last}
      required
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        if (input.validity.valid) choose({ [id]: input.value });
        else input.value = value;
      }}
    />
  </div>`;
  return html`
    <section>
      <div class="ways">
        <section class="card">
          <h2>${t.moved(dayWords(from))}</h2>
          <p class="answer">${all === 0 ? "–" : write(moved / all, "percent", { digits: 0 })}</p>
          <p class="hint">${t.ofAll(moved, all)}</p>
        </section>
        <section class="card">
          <h2>${t.joined(dayWords(to))}</h2>
          <p class="answer">${write(sum(found.joined), "count")}</p>
          <p class="hint">${t.joinedAre}</p>
        </section>
      </div>
      <div class="fields">${day("from", from, firstDay ?? "", to)} ${day("to", to, from, asOf)}</div>
      <h2>${t.segments}</h2>
      ${table(
        t.segments,
        heads,
        segments.filter(({ before, after }) => before + after > 0),
      )}
      <h2>${t.largest}</h2>
      ${
        moves.length === 0
          ? html`<p>${t.nobody}</p>`
          : table(
              t.largest,
              [
                { name: t.move, cell: ({ from, to }: Move) => t.arrow(from, to) },
                { name: t.customers, cell: ({ customers }) => write(customers, "count"), isStrong: true },
                { name: t.share, cell: ({ share }) => write(share, "percent", { digits: 0 }) },
              ],
              moves.slice(0, SHOWN),
            )
      }
      ${moves.length > SHOWN ? html`<p class="hint">${t.shown(SHOWN, moves.length)}</p>` : nothing}
      <p class="hint">${t.scored}</p>
      ${offer("moves", () => asRows(found), { counts: t.customers })}
    </section>
  `;
}

/** One row for each pair of segments between which there is anybody, those who stayed and those who are new included. */
const asRows = ({ segments, counts, joined }: RfmMigration) =>
  [
    ...counts.map((row, at) => ({ from: nameOf({ name: segments[at] ?? "" }), row })),
    { from: t.noneBefore, row: joined },
  ]
    .flatMap(({ from, row }) =>
      row.map((customers, to) => ({ from, to: nameOf({ name: segments[to] ?? "" }), customers })),
    )
    .filter(({ customers }) => customers > 0)
    .map(({ from, to, customers }) => ({ [t.from]: from, [t.to]: to, [t.customers]: customers }));
