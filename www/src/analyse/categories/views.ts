// What purchases by category say.

import type { Entry, ResultsOf } from "../view.js";
import { crossBuyingView } from "./cross-buying.js";

export const categoriesViews: readonly Entry<ResultsOf<"categories">>[] = [
  { id: "second-category", open: crossBuyingView },
];
