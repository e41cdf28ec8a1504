// The calculators in Norwegian: the texts of each.

import { byName, type CalculatorTexts } from "../../calculators.js";
import * as every from "./every.js";

/** The calculators in Norwegian. */
export const calculators: CalculatorTexts = /* @__PURE__ */ byName(every);
