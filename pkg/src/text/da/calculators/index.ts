// The calculators in Danish: the texts of each.

import { byName, type CalculatorTexts } from "../../calculators.js";
import * as every from "./every.js";

/** The calculators in Danish. */
export const calculators: CalculatorTexts = /* @__PURE__ */ byName(every);
