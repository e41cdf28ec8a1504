// What is said on every page, in Danish: all but calculators and the analysis of files, whose messages come with it.

import type { FrameText } from "../parts.js";
import { calculatorMessages as messages } from "./calculator-messages.js";
import { page } from "./page.js";
import { units } from "./units.js";

export const frame: FrameText = { locale: "da" as const, messages, page, units };
