// What signups and last activities say.

import type { Entry, ResultsOf } from "../view.js";
import { stayingView } from "./staying.js";

export const activityViews: readonly Entry<ResultsOf<"activity">>[] = [{ id: "staying", open: stayingView }];
