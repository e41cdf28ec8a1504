// The worker's side of the models: keeps the histories of customers, and asks the core about them.

import * as core from "../wasm/models/models_bg.js";
import type { BaseColumns, ModelCalls, Predicted, Refitted } from "./models-protocol.js";

type ModelRequest = { [K in keyof ModelCalls]: { kind: K } & ModelCalls[K]["ask"] }[keyof ModelCalls];

let base: core.Base | undefined;

function known(): core.Base {
  if (!base) throw new Error("no customers have been given to this worker");
  return base;
}

function toBase({ frequency, recency, age, weight, names, covariates }: BaseColumns): core.Base {
  return new core.Base(frequency, recency, age, weight, names, covariates);
}

export function answerOfModels(request: ModelRequest, report: (done: Refitted) => void): unknown {
  switch (request.kind) {
    case "base":
      base?.free();
      base = toBase(request.columns);
      return null;
    case "sample":
      return core.sampleOrders(request.seed);
    case "fitModel":
      return known().fit(request.name, request.level);
    case "predict":
      return known().predict(request.given, request.horizon, request.rate);
    case "ranking": {
      const { expectedPurchases, aliveProbability } = known().predict(
        request.given,
        request.horizon,
        undefined,
      ) as Predicted;
      const { amounts, limit } = request;
      const worth = expectedPurchases.map((purchases, at) => purchases * (amounts?.[at] ?? 1));
      const order = Uint32Array.from(worth.keys()).sort((a, b) => (worth[b] as number) - (worth[a] as number));
      const at = order.slice(0, limit);
      const of = (column: Float64Array) => Float64Array.from(at, (customer) => column[customer] as number);
      return { at, worth: of(worth), expectedPurchases: of(expectedPurchases), aliveProbability: of(aliveProbability) };
    }
    case "residual":
      return known().residual(request.given, request.discount);
    case "probabilities":
      return Array.from({ length: request.most + 1 }, (_, count) =>
        known().probability(request.given, request.horizon, count),
      );
    case "histogram":
      return known().histogram(request.given, request.most);
    case "holdout":
      return known().holdout(request.given, request.actual, request.length);
    case "intervals": {
      const { given, horizon, resamples, seed, level } = request;
      const refits = core.Refits.of(known(), given, seed);
      if (!refits) return null;
      try {
        for (let done = 1; done <= resamples; done++) {
          refits.next(known(), horizon);
          report({ done, total: resamples });
        }
        return refits.intervals(known(), level);
      } finally {
        refits.free();
      }
    }
    case "newCustomers": {
      const { given, times, horizon, rate } = request;
      const expected = core.expectedOfNew(given, times);
      return { expected, discounted: core.discountedOfNew(given, horizon, rate) };
    }
    case "tracking":
      return core.tracking(request.given, request.births, request.repeats, request.calibrationEnd, request.end);
    case "fitSpend":
      return core.fitGammaGamma(request.frequency, request.value, request.weight, request.level);
    case "expectedSpend": {
      const { p, q, gamma } = request.parameters;
      return core.expectedSpend(p, q, gamma, request.frequency, request.value) ?? null;
    }
    case "fitContractual":
      return core.fitContractual(request.name, request.survivors, request.level);
    case "renewals": {
      const { alpha, beta, c } = request.parameters;
      return core.survivalCurve(alpha, beta, c, request.times);
    }
    case "residualLifetime": {
      const { alpha, beta, c } = request.parameters;
      return core.residualLifetime(alpha, beta, c, request.discount, request.renewals) ?? null;
    }
  }
}
