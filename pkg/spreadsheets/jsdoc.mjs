// One JSDoc source of all functions, as Excel, ONLYOFFICE and Google Sheets read it: each has the tag @customfunction.

import { functions } from "../dist/functions.js";

/** The name of a function in scripts, which have no dots in names. */
export const idOf = (name) => name.replaceAll(".", "_");

/** A description in a comment: on one line, and never its end. */
const line = (text) => text.replaceAll("*/", "").replaceAll(/\s+/g, " ");

/** The source; `call` is the expression that answers, for the name and the arguments in brackets. */
export function jsdoc(call) {
  return functions
    .map(({ name, description, arguments: all, spills }) => {
      const names = all.map(({ name }) => name);
      const params = all.map(
        ({ name, optional, description }) =>
          ` * @param {any[][]} ${optional ? `[${name}]` : name} ${line(description)}`,
      );
      return [
        "/**",
        ` * ${line(description)}`,
        ` * @customfunction ${idOf(name)} ${name}`,
        ...params,
        ` * @returns {${spills ? "any[][]" : "any"}} ${spills ? "The result, in several cells." : "The result."}`,
        " */",
        `function ${idOf(name)}(${names.join(", ")}) {`,
        `  return ${call(JSON.stringify(name), `[${names.join(", ")}]`)};`,
        "}",
      ].join("\n");
    })
    .join("\n\n");
}
