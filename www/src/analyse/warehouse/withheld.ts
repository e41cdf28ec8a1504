// What a warehouse has withheld because too few people are behind it: said beside the figures.

import { html, nothing } from "lit";
import type { QueryName, ResultOfQuery } from "loyalkit/analysis";
import { text } from "../../language.js";
import type { Columns } from "../known.js";
import { select } from "../pieces.js";
import type { Opener, ResultsOf, View } from "../view.js";
import { view } from "../view.js";

const t = text.page.analyse.warehouse;

/** How many there are of what is withheld, and the fewest of a figure. */
export const withheld = (what: keyof typeof t.withheld, count: number, least: number) =>
  count === 0 ? nothing : html`<p class="notice">${t.withheld[what](count, least)}</p>`;

/** Which segment is shown; "" for all. */
export const segmentChoice = (segments: readonly string[], now: string, choose: (segment: string) => void) =>
  segments.length === 0
    ? nothing
    : select(
        "warehouse-segment",
        t.segment,
        Object.fromEntries([["", t.allSegments], ...segments.map((name) => [name, name])]),
        now,
        choose,
      );

/** The results of one query. */
type Of<Q extends QueryName> = Omit<ResultsOf<"query">, "result"> & { result: ResultOfQuery[Q] };

/** A view of the result of one query, which is there for no other. */
export const ofQuery =
  <Q extends QueryName>(query: Q) =>
  <V, C extends object = object>(
    make: (result: ResultOfQuery[Q], columns: Columns) => View<Of<Q>, V, C> | undefined,
  ): Opener<ResultsOf<"query">> =>
  (opening) => {
    const { result } = opening.results;
    if (result.query !== query) return undefined;
    const found = make(result as ResultOfQuery[Q], opening.columns);
    // The query was just compared, which the compiler cannot follow.
    return found && view(found)(opening as typeof opening & { results: Of<Q> });
  };
