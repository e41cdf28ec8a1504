// What is said on every page, in English: all but calculators and the analysis of files, whose messages come with it.

import { calculatorMessages as messages } from "./calculator-messages.js";
import { page } from "./page.js";
import { units } from "./units.js";

export const frame = { locale: "en" as const, messages, page, units };
