// Excel: errors are objects of its own, thrown for one cell and put into a range. It hands over no range that holds an error.

import { answer } from "./answer.mjs";

/** Excel's names for the errors of cells. */
const CODES = {
  "#DIV/0!": "divisionByZero",
  "#N/A": "notAvailable",
  "#NUM!": "invalidNumber",
  "#VALUE!": "invalidValue",
};

const errorOf = ({ error, message }) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[CODES[error] ?? "invalidValue"], message);

export function call(name, given) {
  const found = answer(name, given, { errorOf });
  if (found instanceof CustomFunctions.Error) throw found;
  return found;
}
