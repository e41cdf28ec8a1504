// What runs in a worker.

import { answering } from "./answering.js";
import { findPort } from "./port.js";

const port = findPort();
if (port) answering(port);
