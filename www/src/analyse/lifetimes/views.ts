// What lifetimes say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { lifeTableView } from "./life-table.js";
import { stayingView } from "./staying.js";

export const lifetimesViews: readonly Opener<ResultsOf<"lifetimes">>[] = [stayingView, lifeTableView];
