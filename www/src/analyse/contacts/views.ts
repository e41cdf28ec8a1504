// What contacts with customers say, view by view.

import type { Entry, ResultsOf } from "../view.js";
import { engagementView } from "./engagement.js";
import { fallingView } from "./falling.js";
import { serviceView } from "./service.js";

export const contactsViews: readonly Entry<ResultsOf<"contacts">>[] = [
  { id: "engagement", open: engagementView },
  { id: "falling", open: fallingView },
  { id: "response-times", open: serviceView },
];
