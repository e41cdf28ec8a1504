// What a worker of the core keeps: rows that were read, and what was made of columns.

import type { Scanned } from "../../wasm/analysis/analysis.js";
import type { Held, Makers, OnePassKind, Tasks } from "../held.js";
import type { Part } from "./answering.js";
import { rowsOf, scanned, someRows, textOfSheet, zoned } from "./files.js";
import { glue, instantiate } from "./memory.js";
import { textOfRecords } from "./records.js";

export const core: Part = (tell) => {
  const tasks: Tasks = {
    async scan(files, hints) {
      forget();
      found = await scanned(files, hints, tell);
      return found.scan();
    },
    take(kind, roles, options) {
      try {
        const rows =
          found && kind in found ? found[kind as OnePassKind](roles as never, zoned(options) as never) : undefined;
        Object.assign(held, { [kind]: rows });
        return rows?.report() ?? null;
      } finally {
        forget();
      }
    },
    rows: (files, layout, checkpoint, from, count) => someRows(files, layout, checkpoint, [from, count], tell),
    async read(kind, files, layout, roles, options) {
      const rows = await rowsOf(kind, files, layout, roles, options, tell);
      Object.assign(held, { [kind]: rows });
      return rows.report();
    },
    make(kind, columns) {
      const makers: Makers = {
        lifetimes: glue.analysis.Lifetimes,
        base: glue.models.Base,
        risks: glue.risks.CompetingRisks,
      };
      const Class = makers[kind] as unknown as new (...columns: unknown[]) => object;
      Object.assign(held, { [kind]: new Class(...columns) });
    },
    sheet: (file, sheet) => textOfSheet(file, sheet, tell),
    records: textOfRecords,
  };

  /** What a scan has found, until the rows that were read with it are asked for. */
  let found: Scanned | undefined;

  function forget(): void {
    found?.free();
    found = undefined;
  }

  const held: Partial<Held> = { tasks, analysis: glue.analysis, models: glue.models };

  return {
    held,
    instantiate,
    forget() {
      forget();
      for (const kept of Object.values(held)) if ("free" in kept) (kept as { free(): void }).free();
    },
  };
};
