// Numbers in messages: exact to six decimals.

import { counting } from "../counted.js";
import type { Forms } from "./page/counting.js";

export const { number, some } = /* @__PURE__ */ counting<Forms>("pl", 6);

/** Genitive, and the accusative of one. */
export const customersOf = (count: number) => some(count, { one: "klienta", few: "klientów", many: "klientów" });
