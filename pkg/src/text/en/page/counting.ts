// Counts with their noun in singular or plural: "1 row", "2 rows".

import { format } from "../../../format.js";

export const number = (value: number) => format(value, "number");

export const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const rows = (count: number) => some(count, "row", "rows");
