// A module is text in the package: what is written is what is read.

import { describe, expect, it } from "vitest";
import { inlined } from "../inline.mjs";
import { bytesOf } from "../src/bytes.js";

describe("bytes as text", () => {
  it.each([
    ["none", []],
    ["each byte", Array.from({ length: 256 }, (_, byte) => byte)],
    ["each byte as often", Array.from({ length: 5120 }, (_, at) => (at * 37) % 256)],
    ["one byte", Array<number>(1000).fill(0)],
    ["bytes of which some are common", Array.from({ length: 5000 }, (_, at) => (at * at * 31) % (at % 7 ? 256 : 13))],
  ])("are the same again: %s", (_, list) => {
    const bytes = Uint8Array.from(list);
    const text = inlined(bytes);
    expect(text).toMatch(/^[ -~]*$/);
    expect(text).not.toMatch(/["$\\`]/);
    expect(bytesOf(text)).toEqual(bytes);
  });
});
