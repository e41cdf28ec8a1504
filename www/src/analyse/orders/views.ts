// What orders say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { atRiskView } from "./at-risk.js";
import { bySegmentView } from "./by-segment.js";
import { cohortsView } from "./cohorts.js";
import { highlightsView } from "./highlights.js";
import { movesView } from "./moves.js";
import { overviewView } from "./overview.js";
import { predictView } from "./predict.js";
import { segmentsView } from "./segments.js";
import { survivalView } from "./survival.js";

export const ordersViews: readonly Opener<ResultsOf<"orders">>[] = [
  overviewView,
  highlightsView,
  cohortsView,
  bySegmentView,
  segmentsView,
  movesView,
  survivalView,
  atRiskView,
  predictView,
];
