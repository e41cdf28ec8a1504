// What a survey says, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { scoreView } from "./score.js";

export const surveyViews: readonly Opener<ResultsOf<"survey">>[] = [scoreView];
