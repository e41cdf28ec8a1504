// What subscriptions say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { churnView } from "./churn.js";
import { discountsView } from "./discounts.js";
import { leavingView } from "./leaving.js";
import { managersView } from "./managers.js";
import { reasonsView } from "./reasons.js";
import { renewalsView } from "./renewals.js";
import { revenueView } from "./revenue.js";
import { scorecardView } from "./scorecard.js";
import { tenureView } from "./tenure.js";

export const subscriptionsViews: readonly Opener<ResultsOf<"subscriptions">>[] = [
  churnView,
  scorecardView,
  revenueView,
  tenureView,
  reasonsView,
  leavingView,
  managersView,
  discountsView,
  renewalsView,
];
