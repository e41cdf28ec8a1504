// What signups and last activities say.

import type { Opener, ResultsOf } from "../view.js";
import { stayingView } from "./staying.js";

export const activityViews: readonly Opener<ResultsOf<"activity">>[] = [stayingView];
