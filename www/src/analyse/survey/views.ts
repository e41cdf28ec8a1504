// What a survey says, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { commentsView } from "./comments.js";
import { driversView } from "./drivers.js";
import { levelsView } from "./levels.js";
import { isWithheld, scoreView } from "./score.js";
import { trendView } from "./trend.js";

/** What follows a score cannot be shown where there is none yet. */
const withScore =
  (open: Opener<ResultsOf<"survey">>): Opener<ResultsOf<"survey">> =>
  (opening) =>
    isWithheld(opening.results.score) ? undefined : open(opening);

export const surveyViews: readonly Opener<ResultsOf<"survey">>[] = [
  scoreView,
  ...[levelsView, trendView, driversView, commentsView].map(withScore),
];
