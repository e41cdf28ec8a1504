// Numbers in messages: exact to six decimals.

import { withMinus } from "../minus.js";
import { type Forms, form } from "./page/counting.js";

const digits = /* @__PURE__ */ new Intl.NumberFormat("nb", { maximumFractionDigits: 6 });

export const number = (value: number) => withMinus(digits.format(value));

export const some = (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`;

export const cell = { one: "celle", other: "celler" };

export const line = { one: "linje", other: "linjer" };
