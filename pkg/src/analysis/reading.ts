// How files are read as rows of a kind: what a worker is asked first, and asked again where it had to be started anew.

import type { Layout } from "../wasm/types.js";
import type { RowsKind } from "./held.js";
import type { TableFile } from "./results.js";
import type { Recipe } from "./session.js";

/** Files that were looked through, and how to read them. */
export interface Reading<R extends object, O extends object> {
  files: TableFile[];
  layout: Layout;
  roles: R;
  options: O;
}

/** Reads the files as rows of a kind. */
export function recipe(kind: RowsKind, { files, layout, roles, options }: Reading<object, object>): Recipe {
  return { of: "tasks", method: "read", given: [kind, files, layout, roles, options] };
}
