// `loyalkit/text/en`: all that a person reads, in English.

import { calculators } from "./calculators/index.js";
import { messages } from "./messages.js";
import { page } from "./page.js";
import { units } from "./units.js";

export type { Ranged } from "./page/titles.js";

/** The English catalogue. */
export const en = { locale: "en" as const, calculators, messages, page, units };
