// What a survey says, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { commentsView } from "./comments.js";
import { driversView } from "./drivers.js";
import { levelsView } from "./levels.js";
import { scoreView } from "./score.js";
import { trendView } from "./trend.js";

export const surveyViews: readonly Opener<ResultsOf<"survey">>[] = [
  scoreView,
  levelsView,
  trendView,
  driversView,
  commentsView,
];
