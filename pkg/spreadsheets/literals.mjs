// ONLYOFFICE and Google Sheets: scripts get and give errors as their literals, such as #N/A.

import { answer } from "./answer.mjs";

const LITERAL = /^#(?:DIV\/0!|N\/A|NUM!|VALUE!|REF!|NAME\?|NULL!|ERROR!)$/;

const cellOf = (cell) => (typeof cell === "string" && LITERAL.test(cell) ? { error: cell } : cell);

/** For one cell the sentence that says why, where the spreadsheet shows what was thrown; in a range the literal. */
export function call(name, given, throws = false) {
  let why;
  const found = answer(name, given, {
    cellOf,
    errorOf: ({ error, message }) => {
      why = message ?? error;
      return error;
    },
  });
  if (throws && why !== undefined && !Array.isArray(found)) throw new Error(why);
  return found;
}
