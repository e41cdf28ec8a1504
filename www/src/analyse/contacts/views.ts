// What contacts with customers say, view by view.

import type { Opener, ResultsOf } from "../view.js";
import { engagementView } from "./engagement.js";
import { fallingView } from "./falling.js";
import { serviceView } from "./service.js";

export const contactsViews: readonly Opener<ResultsOf<"contacts">>[] = [engagementView, fallingView, serviceView];
