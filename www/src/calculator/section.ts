// All that the calculators need, loaded when a reader first turns to them: home and files do without.

import { init, initPlanning } from "loyalkit";
import { calculators } from "loyalkit/calculators";
import "loyalkit/elements";
import "./view.js";

export { calculatorIndex } from "./index-page.js";

/** The calculator of that name, if there is one. */
export const entryOf = (id: string) => calculators.find((entry) => entry.id === id);

/** Compiles what computes, off the first key stroke's path. */
export const ready = (): Promise<unknown> => Promise.all([init(), initPlanning()]);
