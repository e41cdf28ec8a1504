// What orders say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { atRiskView } from "./at-risk.js";
import { cohortsView } from "./cohort-table.js";
import { overviewView } from "./overview.js";
import { predictView } from "./predict.js";
import { segmentsView } from "./segments.js";
import { survivalView } from "./survival.js";

export const ordersViews: readonly Opener<ResultsOf<"orders">>[] = [
  overviewView,
  cohortsView,
  segmentsView,
  survivalView,
  atRiskView,
  predictView,
];
