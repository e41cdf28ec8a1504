// Counts with their noun in singular or plural: "1 row", "2 rows".

import { withMinus } from "../../minus.js";

// Not by `format`, whose errors are worded here.
const digits = /* @__PURE__ */ new Intl.NumberFormat("en", { maximumFractionDigits: 2, signDisplay: "negative" });

export const number = (value: number) => withMinus(digits.format(value));

export const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const rows = (count: number) => some(count, "row", "rows");
