// Numbers in messages: exact to six decimals.

import { withMinus } from "../minus.js";
import { type Forms, which } from "./page/counting.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("pl", { maximumFractionDigits: 6 });

export const number = (value: number) => withMinus(digits.format(value));

export const some = (count: number, forms: Forms) => `${number(count)} ${which(count, forms)}`;

/** Genitive, and the accusative of one. */
export const customersOf = (count: number) => some(count, { one: "klienta", few: "klientów", many: "klientów" });
