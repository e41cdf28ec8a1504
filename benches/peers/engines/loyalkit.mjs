// This package, as its users call it: `untold` it finds out all about the file by itself, `told` everything is given.

import { init, open } from "loyalkit/analysis";
import { AS_OF, FIRST_MONTH, MONTHS } from "../tasks.mjs";

const GIVEN = { encoding: "utf-8", delimiter: ",", decimal: ".", dateOrder: "ymd", header: true };
const ORDERS = { customer: "customer_id", date: "date", amount: "amount" };
const SURVEY = { score: "score", segment: "segment" };

/** A path of Node's is told from a text by being a URL. */
async function source(file) {
  return typeof file === "string" ? (await import("node:url")).pathToFileURL(file) : file;
}

export async function start(variant) {
  const hints = (roles) => (variant === "told" ? { ...GIVEN, roles } : {});
  const table = async (file, roles) => open(await source(file), { hints: hints(roles) });
  const orders = async (file) => (await table(file, ORDERS)).transactions(ORDERS);
  // The other engines compile their modules and start their workers before the clock starts, too.
  await init();
  return {
    takes: "path",
    summary: async (file) => (await orders(file)).customers({ asOf: AS_OF }),
    async cohorts(file) {
      const { cohorts } = await (await orders(file)).cohorts();
      const matrix = new Float64Array(MONTHS * MONTHS);
      for (const { start, cells } of cohorts) {
        const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 - FIRST_MONTH;
        cells.forEach(({ numerator }, age) => {
          matrix[first * MONTHS + age] = numerator;
        });
      }
      return matrix;
    },
    async nps(file) {
      const survey = await (await table(file, SURVEY)).survey(SURVEY);
      return (await survey.bySegment()).map(({ segment, n, score, mean }) => ({ segment, n, nps: score, mean }));
    },
  };
}
