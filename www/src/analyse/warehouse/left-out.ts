// Rows left out: how many rows of the warehouse's table the other queries do not use, and why.

import { text } from "../../language.js";
import { offer } from "../offer.js";
import { table } from "../pieces.js";
import { write } from "../words.js";
import { ofQuery } from "./withheld.js";

const t = text.page.analyse.warehouse.leftOut;

export const leftOutOfWarehouse = ofQuery("rowsLeftOut")<readonly object[]>(({ rows }) => {
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => write(all > 0 ? count / all : null, "percent", { digits: 1 });
  const words = (reason: string) => t.reasons[reason] ?? reason;
  return {
    label: () => t.label,
    title: () => t.title(share(rows.find(({ reason }) => reason === "counted")?.count ?? 0)),
    chosen: () => ({}),
    load: async () => rows,
    draw: () => [
      table(
        t.label,
        [
          { name: t.reason, cell: ({ reason }) => words(reason) },
          { name: t.rows, cell: ({ count }) => write(count, "count"), isStrong: true },
          { name: t.share, cell: ({ count }) => share(count) },
        ],
        rows,
      ),
      offer("rows-left-out", () => rows.map(({ reason, count }) => ({ [t.reason]: words(reason), [t.rows]: count }))),
    ],
  };
});
