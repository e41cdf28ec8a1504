// What a survey says, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { commentsView } from "./comments.js";
import { driversView } from "./drivers.js";
import { levelsView } from "./levels.js";
import { isWithheld, scoreView } from "./score.js";
import { summaryView } from "./summary.js";
import { trendView } from "./trend.js";

/** What follows a score cannot be shown where there is none yet. */
const withScore = ({ open, ...entry }: Entry<ResultsOf<"survey">>): Entry<ResultsOf<"survey">> => ({
  ...entry,
  open: (opening) => (isWithheld(opening.results.score) ? undefined : open(opening)),
});

export const surveyViews: readonly Entry<ResultsOf<"survey">>[] = [
  withScore({ id: "summary", topic: "summary", open: summaryView }),
  { id: "score", open: scoreView },
  ...[
    { id: "levels", open: levelsView },
    { id: "trend", open: trendView },
    { id: "drivers", open: driversView },
    { id: "comments", open: commentsView },
  ].map(withScore),
];
