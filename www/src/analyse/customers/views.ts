// What a file of customers says, view by view.

import { segmentsView } from "../orders/segments.js";
import type { Opener, ResultsOf } from "../view.js";
import { highlightsView } from "./highlights.js";
import { overviewView } from "./overview.js";

export const customersViews: readonly Opener<ResultsOf<"customers">>[] = [overviewView, highlightsView, segmentsView];
