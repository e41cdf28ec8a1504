// What lifetimes say, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { lifeTableView } from "./life-table.js";
import { stayingView } from "./staying.js";

export const lifetimesViews: readonly Entry<ResultsOf<"lifetimes">>[] = [
  { id: "staying", topic: "retention", open: stayingView },
  { id: "life-table", topic: "retention", open: lifeTableView },
];
