// What a survey says, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { commentsView } from "./comments.js";
import { driversView } from "./drivers.js";
import { levelsView } from "./levels.js";
import { isWithheld, scoreView } from "./score.js";
import { trendView } from "./trend.js";

/** What follows a score cannot be shown where there is none yet. */
const withScore = ({ id, open }: Entry<ResultsOf<"survey">>): Entry<ResultsOf<"survey">> => ({
  id,
  open: (opening) => (isWithheld(opening.results.score) ? undefined : open(opening)),
});

export const surveyViews: readonly Entry<ResultsOf<"survey">>[] = [
  { id: "score", open: scoreView },
  ...[
    { id: "levels", open: levelsView },
    { id: "trend", open: trendView },
    { id: "drivers", open: driversView },
    { id: "comments", open: commentsView },
  ].map(withScore),
];
