// Numbers in messages: exact to six decimals.

import { counting } from "../counted.js";
import type { Forms } from "./page/counting.js";

export const { number, some } = /* @__PURE__ */ counting<Forms>("da", 6);

export const cell = { one: "celle", other: "celler" };

export const line = { one: "linje", other: "linjer" };
