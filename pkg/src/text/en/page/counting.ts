// How many of something, with the word for one and for several.

import { format } from "../../../format.js";

export const number = (value: number) => format(value, "number");

export const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const rows = (count: number) => some(count, "row", "rows");
