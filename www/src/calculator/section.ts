// All that the calculators need but themselves, loaded when a reader first turns to them: home and files do without.

import "loyalkit/elements";
import "./embed.js";
import "./view.js";

export { load } from "loyalkit/calculators/load";
export { calculatorIndex } from "./index-page.js";
