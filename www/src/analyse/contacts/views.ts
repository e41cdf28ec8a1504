// What contacts with customers say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { engagementView } from "./engagement.js";

export const contactsViews: readonly Opener<ResultsOf<"contacts">>[] = [engagementView];
