// `loyalkit/text`: all that a person reads, by language. What one language lacks does not compile.

import { calculators } from "./en/calculators.js";
import { messages } from "./en/messages.js";
import { page } from "./en/page.js";

/** All texts of one language. */
export const en = { calculators, messages, page };

/** The shape that every language fills. */
export type Catalogue = typeof en;

export type { CalculatorText, CalculatorTexts } from "./calculators.js";
