// `loyalkit/text/en`: all that a person reads, in English.

import { analyse } from "./analysis.js";
import { calculators } from "./calculators/index.js";
import { frame } from "./frame.js";

export type { Ranged } from "./page/titles.js";

/** The English catalogue. */
export const en = { ...frame, calculators, page: { ...frame.page, analyse } };
