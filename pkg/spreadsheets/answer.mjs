// What a spreadsheet's script calls for each function: the neutral list, with the cells as that spreadsheet has them.

import { functions, isCellError } from "../dist/functions.js";

const byName = new Map(functions.map((one) => [one.name, one]));

/** One value is a range of one cell; what is left out stays out. */
const rangeOf = (given) =>
  given === undefined || given === null || Array.isArray(given) ? (given ?? undefined) : [[given]];

/**
 * The result of a function for what a spreadsheet handed over.
 *
 * @param cellOf the neutral cell of one of the spreadsheet's
 * @param errorOf the spreadsheet's error of a neutral one
 */
export function answer(name, given, { cellOf = (cell) => cell, errorOf }) {
  const ranges = given.map(rangeOf).map((range) => range?.map((row) => row.map(cellOf)));
  const found = byName.get(name).call(...ranges);
  const result = (cell) => (isCellError(cell) ? errorOf(cell) : cell);
  return Array.isArray(found) ? found.map((row) => row.map(result)) : result(found);
}
