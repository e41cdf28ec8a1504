// The worker's side of survival: hands the columns to the core, and its answer back.

import type { CoxOptions, KaplanMeierOptions, ProportionalHazardsOptions } from "../wasm/further/further.js";
import * as core from "../wasm/further/further_bg.js";
import type { Kind, Lifetimes, Request } from "./protocol.js";

type AboutLifetimes = Extract<Request, { rows: Lifetimes }>;

/** The kinds of requests that bring their rows with them. */
export type LifetimeKind = AboutLifetimes["kind"] & Kind;

export function answerOfLifetimes(request: AboutLifetimes): unknown {
  const { durations, events, weights, entry } = request.rows;
  const lifetimes = new core.Lifetimes(durations, events, weights, entry);
  try {
    switch (request.kind) {
      case "kaplanMeier":
        return lifetimes.kaplanMeier(request.options as KaplanMeierOptions);
      case "nelsonAalen":
        return lifetimes.nelsonAalen(request.level);
      case "lifeTable":
        return lifetimes.lifeTable(request.width);
      case "logRank":
        return lifetimes.logRank(request.groups);
      case "cox": {
        const { names, values } = request.covariates;
        return lifetimes.cox(names, values, request.options as CoxOptions);
      }
      case "proportionalHazards": {
        const { names, values } = request.covariates;
        return lifetimes.proportionalHazards(names, values, request.options as ProportionalHazardsOptions);
      }
    }
  } finally {
    lifetimes.free();
  }
}
