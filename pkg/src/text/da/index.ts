// `loyalkit/text/da`: all that a person reads, in Danish.

import type { Catalogue } from "../parts.js";
import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";
import { messages } from "./messages.js";

/** The Danish catalogue. */
export const da: Catalogue = { ...frame, messages, calculators, page: { ...frame.page, analyse } };
