// What subscriptions say, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { churnView } from "./churn.js";
import { discountsView } from "./discounts.js";
import { incidenceView } from "./incidence.js";
import { leavingView } from "./leaving.js";
import { managersView } from "./managers.js";
import { reasonsView } from "./reasons.js";
import { renewalsView } from "./renewals.js";
import { revenueView } from "./revenue.js";
import { scorecardView } from "./scorecard.js";
import { summaryView } from "./summary.js";
import { tenureView } from "./tenure.js";

export const subscriptionsViews: readonly Entry<ResultsOf<"subscriptions">>[] = [
  { id: "summary", topic: "summary", open: summaryView },
  { id: "scorecard", topic: "customers", open: scorecardView },
  { id: "managers", topic: "customers", open: managersView },
  { id: "mrr", topic: "revenue", open: revenueView },
  { id: "discounts", topic: "revenue", open: discountsView },
  { id: "churn", topic: "retention", open: churnView },
  { id: "tenure", topic: "retention", open: tenureView },
  { id: "reasons", topic: "retention", open: reasonsView },
  { id: "incidence", topic: "retention", open: incidenceView },
  { id: "at-risk", topic: "atRisk", open: leavingView },
  { id: "renewals", topic: "forecast", open: renewalsView },
];
