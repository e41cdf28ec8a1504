import { describe, expect, test } from "vitest";
import { openPieces } from "../src/analysis/pieces.js";

/** A file that is cut off while it is read: its stream ends early, and then no part of it can be read. */
class Cut extends Blob {
  override slice(from = 0): Blob {
    const rest = super.slice(from);
    const changed = new Error("the file was changed");
    return from < 0 ? Object.assign(rest, { arrayBuffer: () => Promise.reject(changed) }) : rest.slice(0, 10);
  }
}

/** Engines without byte streams for Blobs give chunks of their own length. */
class Chunked extends Blob {
  override slice(from = 0, to = this.size): Blob {
    const part = super.slice(from, to);
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        async start(controller) {
          const bytes = new Uint8Array(await part.arrayBuffer());
          for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
          controller.close();
        },
      });
    return Object.assign(part, { stream });
  }
}

async function textFrom(file: Blob, from: number, length = 4): Promise<string> {
  const [place, parts]: [Uint8Array, Uint8Array[]] = [new Uint8Array(length), []];
  const pieces = await openPieces(file, from);
  for (;;) {
    const read = await pieces.next(() => place);
    if (read === 0) break;
    parts.push(place.slice(0, read));
  }
  pieces.close();
  return Buffer.concat(parts).toString();
}

describe("The pieces of a file", () => {
  const TEXT = "customer,date,amount\na,2026-01-01,12.50\n";

  test("are all of its bytes from a place on, however the engine hands them out", async () => {
    for (const file of [new Blob([TEXT]), new Chunked([TEXT])]) {
      for (const from of [0, 9, TEXT.length]) {
        for (const length of [1, 4, 100]) expect(await textFrom(file, from, length)).toBe(TEXT.slice(from));
      }
    }
  });

  test("are refused with the engine's reason when the file was changed meanwhile", async () => {
    await expect(textFrom(new Cut([TEXT]), 0)).rejects.toEqual({
      code: "unreadable-file",
      params: { problem: { code: "reported", params: { detail: "the file was changed" } } },
    });
  });
});
