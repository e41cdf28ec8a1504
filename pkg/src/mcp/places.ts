// Which files may be opened: tables below the folders that the server was started with, whatever a path is made of.

import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";

/** What a table may be called. */
const TABLE = /\.(csv|tsv|txt|json|jsonl|ndjson|xlsx|xls|ods|zip|gz)$/i;
/** As many files as an assistant can choose from. */
const MOST = 200;
const DEEPEST = 3;

/** A refusal that says nothing of what lies outside. */
export class NoSuchPlace extends Error {}

export interface Place {
  /** The path without links. */
  path: string;
  /** What the file was when it was found: another one is not the same file. */
  state: string;
}

export class Places {
  readonly folders: readonly string[];

  /** `refusal` is what is said of a name that is none of its tables. */
  constructor(
    folders: readonly string[],
    private readonly refusal: string,
  ) {
    this.folders = folders.map((folder) => realpathSync(resolve(folder)));
  }

  #holds(path: string): boolean {
    return this.folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  }

  /** The file of a name: below one of the folders after all links, a table by its ending, and no hidden one. */
  find(name: string): Place {
    const refusal = new NoSuchPlace(this.refusal);
    if (name === "" || name.includes("\0")) throw refusal;
    for (const folder of this.folders) {
      try {
        const path = realpathSync(resolve(folder, name));
        const isHidden = this.folders.some(
          (one) =>
            path.startsWith(one) &&
            relative(one, path)
              .split(sep)
              .some((part) => part.startsWith(".")),
        );
        if (!this.#holds(path) || isHidden || !TABLE.test(basename(path))) continue;
        const { size, mtimeMs, ino } = statSync(path);
        if (!statSync(path).isFile()) continue;
        return { path, state: `${size} ${mtimeMs} ${ino}` };
      } catch {
        // As if it were not there: why it may not be read would say something of it.
      }
    }
    throw refusal;
  }

  /** The tables that there are, by their paths below the folders. */
  list(): string[] {
    const found: string[] = [];
    const walk = (folder: string, root: string, depth: number) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === "node_modules" || found.length >= MOST) continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory() && depth < DEEPEST) walk(path, root, depth + 1);
        else if (entry.isFile() && TABLE.test(entry.name)) found.push(relative(root, path));
      }
    };
    for (const folder of this.folders) walk(folder, folder, 0);
    return found.sort();
  }
}
