// What orders say, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { atRiskView } from "./at-risk.js";
import { bySegmentView } from "./by-segment.js";
import { cohortsView } from "./cohorts.js";
import { highlightsView } from "./highlights.js";
import { movesView } from "./moves.js";
import { overviewView } from "./overview.js";
import { predictView } from "./predict.js";
import { revenueView } from "./revenue.js";
import { segmentsView } from "./segments.js";
import { summaryView } from "./summary.js";
import { survivalView } from "./survival.js";

export const ordersViews: readonly Entry<ResultsOf<"orders">>[] = [
  { id: "summary", topic: "summary", open: summaryView },
  { id: "overview", topic: "customers", open: overviewView },
  { id: "highlights", topic: "customers", open: highlightsView },
  { id: "by-group", topic: "customers", open: bySegmentView },
  { id: "revenue", topic: "revenue", open: revenueView },
  { id: "cohorts", topic: "retention", open: cohortsView },
  { id: "survival", topic: "retention", open: survivalView },
  { id: "segments", topic: "segments", open: segmentsView },
  { id: "moves", topic: "segments", open: movesView },
  { id: "at-risk", topic: "atRisk", open: atRiskView },
  { id: "forecast", topic: "forecast", open: predictView },
];
