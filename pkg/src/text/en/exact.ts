// Numbers in messages: exact to six decimals.

import { withMinus } from "../minus.js";

export const number = (value: number) => withMinus(value.toLocaleString("en", { maximumFractionDigits: 6 }));

export const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
