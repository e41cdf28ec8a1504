// `loyalkit/text/nb`: all that a person reads, in Norwegian.

import type { Catalogue } from "../parts.js";
import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";
import { messages } from "./messages.js";

/** The Norwegian catalogue. */
export const nb: Catalogue = { ...frame, messages, calculators, page: { ...frame.page, analyse } };
