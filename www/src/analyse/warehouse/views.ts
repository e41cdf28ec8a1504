// What the result of a warehouse's query says, view by view: each result has its own.

import type { Entry, ResultsOf } from "../view.js";
import { cohortsOfWarehouse } from "./cohorts.js";
import { forecastOfWarehouse } from "./forecast.js";
import { leftOutOfWarehouse } from "./left-out.js";
import { revenueOfWarehouse } from "./revenue.js";
import { scoreOfWarehouse, trendOfWarehouse } from "./score.js";
import { spendOfWarehouse } from "./spend.js";

export const warehouseViews: readonly Entry<ResultsOf<"query">>[] = [
  { id: "forecast", topic: "forecast", open: forecastOfWarehouse },
  { id: "spend", topic: "revenue", open: spendOfWarehouse },
  { id: "cohorts", topic: "retention", open: cohortsOfWarehouse },
  { id: "score", open: scoreOfWarehouse },
  { id: "trend", open: trendOfWarehouse },
  { id: "revenue", topic: "revenue", open: revenueOfWarehouse },
  { id: "rows-left-out", open: leftOutOfWarehouse },
];
