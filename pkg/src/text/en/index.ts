// `loyalkit/text/en`: all that a person reads, in English.

import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";
import { messages } from "./messages.js";

export type { Ranged } from "./page/titles.js";

/** The English catalogue. */
export const en = { ...frame, messages, calculators, page: { ...frame.page, analyse } };
