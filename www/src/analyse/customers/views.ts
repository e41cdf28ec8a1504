// What a file of customers says, view by view.

import { segmentsView } from "../orders/segments.js";
import type { Entry, ResultsOf } from "../view.js";
import { highlightsView } from "./highlights.js";
import { overviewView } from "./overview.js";

export const customersViews: readonly Entry<ResultsOf<"customers">>[] = [
  { id: "overview", topic: "customers", open: overviewView },
  { id: "highlights", topic: "customers", open: highlightsView },
  { id: "segments", topic: "segments", open: segmentsView },
];
