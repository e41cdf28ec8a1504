// The calculators in English: the texts of each.

import { byName, type CalculatorTexts } from "../../calculators.js";
import * as every from "./every.js";

/** The calculators in English. */
export const calculators: CalculatorTexts = /* @__PURE__ */ byName(every);
