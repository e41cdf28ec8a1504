// Where the page starts: the reader's catalogue first, then all that speaks by it.

import { ready } from "./language.js";

// Not imported above: a view takes its texts from the catalogue as it is loaded.
void ready().then(() => import("./frame.js"));
