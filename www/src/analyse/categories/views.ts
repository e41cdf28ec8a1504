// What purchases by category say.

import type { Opener, ResultsOf } from "../view.js";
import { crossBuyingView } from "./cross-buying.js";

export const categoriesViews: readonly Opener<ResultsOf<"categories">>[] = [crossBuyingView];
