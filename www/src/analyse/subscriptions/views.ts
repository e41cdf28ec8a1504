// What subscriptions say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { churnView } from "./churn.js";

export const subscriptionsViews: readonly Opener<ResultsOf<"subscriptions">>[] = [churnView];
