// The worker's part: keeps what was read or made, and asks it what the page asks.

import type { LocatedError } from "../../error.js";
import type { Scanned } from "../../wasm/analysis/analysis.js";
import type { Held, Makers, OnePassKind, Question, Reply, Tasks } from "../held.js";
import { rowsOf, scanned, someRows, type Tell, textOfSheet, zoned } from "./files.js";
import { glue, instantiate } from "./memory.js";
import type { Port } from "./port.js";
import { textOfRecords } from "./records.js";

/** Answers the questions that come through a port, one after another. What it gives back forgets all that is kept. */
export function answering(port: Port): () => void {
  const report = (progress: Extract<Reply, { progress: unknown }>["progress"]) => port.postMessage({ progress });
  const tell: Tell = (progress) => report(progress);

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
      const makers: Makers = { lifetimes: glue.analysis.Lifetimes, base: glue.models.Base };
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

  async function answer({ of, method, given }: Question): Promise<unknown> {
    const asked = held[of] as Record<string, (...given: unknown[]) => unknown> | undefined;
    if (!asked) throw new Error(`there are no ${of} in this worker`);
    return asked[method]?.(...given, (done: number, total: number) => report({ done, total }));
  }

  port.listen(async (message) => {
    try {
      if ("module" in message) instantiate(message.module, message.name);
      else if ("question" in message) {
        const value = await answer(message.question);
        port.postMessage({ value }, buffers(value));
      }
    } catch (error) {
      port.postMessage(failure(error));
    }
  });

  return () => {
    forget();
    for (const kept of Object.values(held)) if ("free" in kept) (kept as { free(): void }).free();
  };
}

/** The typed arrays of a result: they are handed over, not copied. */
function buffers(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null || Array.isArray(result)) return [];
  return Object.values(result).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : buffers(value),
  );
}

/** What the core throws is plain data and goes as it is: a class would not survive the way. The rest is a trap. */
function failure(error: unknown): Reply {
  return error instanceof Error ? { trap: error.message } : { error: error as LocatedError };
}
