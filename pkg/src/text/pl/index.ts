// `loyalkit/text/pl`: all that a person reads, in Polish.

import type { Catalogue } from "../parts.js";
import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";
import { messages } from "./messages.js";

/** The Polish catalogue. */
export const pl: Catalogue = { ...frame, messages, calculators, page: { ...frame.page, analyse } };
