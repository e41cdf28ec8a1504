// Gzip files: one member or several, padded, cut off, damaged, and followed by something else: in Node as in browsers.

import { execFileSync } from "node:child_process";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { open } from "../dist/analysis.js";
import { openPieces } from "../src/analysis/pieces.js";
import { opened } from "./opened.js";
import { rejection } from "./refusal.js";

type Bytes = Uint8Array<ArrayBuffer>;

const joined = (...parts: Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

/** The text of a file from a byte on, read in places of a length, or what is thrown. */
async function textOf(file: Uint8Array, from = 0, length = 1000): Promise<string> {
  const pieces = await openPieces(new Blob([new Uint8Array(file)]), from);
  const [place, parts]: [Uint8Array, Uint8Array[]] = [new Uint8Array(length), []];
  for (let read = await pieces.next(() => place); read > 0; read = await pieces.next(() => place))
    parts.push(place.slice(0, read));
  pieces.close();
  return Buffer.concat(parts).toString();
}

const rows = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) => `C${(from + at) % 97},2026-01-${10 + ((from + at) % 19)},${at % 50}\n`,
  ).join("");
const HEADER = "customer,date,amount\n";
const TEXT = HEADER + rows(0, 20_000);
const HALVES = [HEADER + rows(0, 9_000), TEXT.slice((HEADER + rows(0, 9_000)).length)].map((half) => gzipSync(half));
/** What bgzip ends a file with: a member of nothing, with its length in an extra field. */
const BGZIP_END = Buffer.from("1f8b08040000000000ff0600424302001b0003000000000000000000", "hex");
/** A member as bgzip writes it. */
const blocked = (text: string) => {
  const whole = gzipSync(text);
  const head = Buffer.from("1f8b08040000000000ff060042430200", "hex");
  const size = Buffer.alloc(2);
  size.writeUInt16LE(whole.length + 8 - 1);
  return Buffer.concat([head, size, whole.subarray(10)]);
};

/** Blocks of 60 kB, as bgzip cuts a file. */
const blocks = (text: string) =>
  Array.from({ length: Math.ceil(text.length / 60_000) }, (_, at) =>
    blocked(text.slice(at * 60_000, (at + 1) * 60_000)),
  );

describe("A gzip file", () => {
  test("is unpacked whatever it holds, from every place on", async () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => ((at * at * 31 + at) % 251) & 127));
    for (const [text, level] of [
      [TEXT, 6],
      [TEXT, 1],
      ["", 9],
      ["a\n1\n", 9],
      [noise.toString(), 6],
      [TEXT, 0],
      ["\0".repeat(300_000), 0],
    ] as const) {
      const packed = gzipSync(text, { level });
      expect((await textOf(packed)) === text).toBe(true);
      expect((await textOf(packed, 1000, 77)) === text.slice(1000)).toBe(true);
    }
  });

  test("has one text where it has several members", async () => {
    for (const [file, text] of [
      [joined(...HALVES), TEXT],
      [joined(gzipSync(""), ...HALVES, gzipSync("")), TEXT],
      [joined(...blocks(TEXT), BGZIP_END), TEXT],
      [
        joined(...Array.from({ length: 300 }, (_, at) => gzipSync(`${at}\n`))),
        Array.from({ length: 300 }, (_, at) => `${at}\n`).join(""),
      ],
    ] as const) {
      expect(gunzipSync(file).toString() === text).toBe(true);
      expect((await textOf(file)) === text).toBe(true);
      expect((await textOf(file, 12_345)) === text.slice(12_345)).toBe(true);
    }
  });

  test("may have zeros behind it", async () => {
    for (const zeros of [1, 3, 4, 8, 511, 100_000])
      for (const file of [joined(...HALVES), joined(...blocks(TEXT), BGZIP_END)])
        expect((await textOf(joined(file, new Uint8Array(zeros)))) === TEXT, `${zeros} zeros`).toBe(true);
  });

  test("cut off at any byte is refused by that name", async () => {
    const small = gzipSync(HEADER + rows(0, 20));
    for (let length = 2; length < small.length; length++)
      await expect(textOf(small.subarray(0, length)), `${length} bytes`).rejects.toEqual({
        code: "damaged-gzip",
        params: { problem: "cut-off", member: 1 },
      });
    const several = joined(...HALVES);
    for (const missing of [1, 7, 8, 9, 500])
      await expect(textOf(several.subarray(0, several.length - missing))).rejects.toEqual({
        code: "damaged-gzip",
        params: { problem: "cut-off", member: 2 },
      });
  });

  test("with something else behind it is refused by that name", async () => {
    for (const rest of ["x", "abc", "trailing", "\0\0\0\0\0\0\0\0\0\0garbage", "x".repeat(100_000)])
      await expect(textOf(joined(...HALVES, Buffer.from(rest))), rest.slice(0, 20)).rejects.toMatchObject({
        code: "damaged-gzip",
        params: { problem: "trailing-bytes", member: 2 },
      });
  });

  test("whose bytes were changed is refused, wherever they were", async () => {
    const whole = joined(...HALVES);
    for (let at = 12; at < whole.length; at += Math.ceil(whole.length / 60)) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ 0x10;
      const found = await textOf(changed).catch((error) => error.code);
      // Some bytes of a head say when it was packed, and by what.
      if (found !== TEXT) expect(found, `byte ${at}`).toBe("damaged-gzip");
    }
  });

  test("says in words what is wrong, and where", async () => {
    const file = joined(...HALVES);
    const refused = async (bytes: Uint8Array) => rejection(open(new Blob([new Uint8Array(bytes)])));
    expect((await refused(file.slice(0, -5))).message).toMatch(/^Part 2 of the gzip file ends too early/);
    expect((await refused(joined(file, Buffer.from("junk")))).message).toContain("bytes that are not gzip");
    const table = await open(new Blob([file]));
    opened.push(table);
    expect(table.report.rowsRead).toBe(20_000);
  });

  test("that unpacks to a thousand times its size takes little memory", () => {
    const script = `
      import { gzipSync } from "node:zlib";
      import { open } from ${JSON.stringify(new URL("../dist/analysis.js", import.meta.url).href)};
      const bomb = gzipSync("customer,date,amount\\n" + "a,2026-01-01,1\\n".repeat(10_000_000), { level: 9 });
      const table = await open(new Blob([bomb]));
      console.log(table.report.rowsRead, process.resourceUsage().maxRSS < 800_000);
      await table.close();`;
    expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })).toBe(
      "10000000 true\n",
    );
  });
});
