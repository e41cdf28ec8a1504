// The calculators with a module that is given: by its bytes, compiled, as a response, by its address. Against the built dist.

import { readFileSync } from "node:fs";
import { beforeEach, expect, it, vi } from "vitest";
import * as whole from "../dist/index.js";

const address = new URL("../dist/loyalkit.wasm", import.meta.url);
const bytes = readFileSync(address);

let slim: typeof import("../dist/slim.js");
beforeEach(async () => {
  vi.resetModules();
  slim = await import("../dist/slim.js");
});

const counts = { promoters: 60, passives: 25, detractors: 15 };
const npsOf = () => slim.nps(counts);

it("exports what the package does", () => {
  expect(Object.keys(slim).sort()).toEqual(Object.keys(whole).sort());
});

it("says that it waits for its module", () => {
  expect(npsOf).toThrow(
    expect.objectContaining({
      code: "invalid-input",
      params: { name: "module", problem: { code: "not-started", params: {} } },
      message: expect.stringContaining("init(module)"),
    }),
  );
});

it.each<[string, () => Parameters<typeof slim.init>[0] | Promise<Parameters<typeof slim.init>[0]>]>([
  ["bytes", () => bytes],
  ["a compiled module", () => WebAssembly.compile(bytes)],
  ["a response", () => new Response(bytes)],
  ["the address of a file", () => address],
  ["the address of a file as text", () => address.href],
])("computes what the package does, given %s", async (_, given) => {
  await slim.init(await given());
  expect(npsOf()).toEqual(whole.nps(counts));
  await slim.initPlanning();
  const goal = { baseline: 40, change: 5, unit: "points", start: "2026-01-01", end: "2026-12-31", today: "2026-06-30" };
  expect(slim.goal(goal as never)).toEqual(whole.goal(goal as never));
});

it.each<[string, unknown]>([
  ["a page of an error", new TextEncoder().encode("<!doctype html>")],
  ["a part of it", bytes.subarray(0, 1000)],
  ["another program's module", new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))],
  ["nothing", undefined],
  ["a plain object", {}],
])("refuses %s, and takes the right one afterwards", async (_, given) => {
  await expect(slim.init(given as never)).rejects.toMatchObject({ code: "invalid-input", params: { name: "module" } });
  await slim.init(bytes);
  expect(npsOf()).toEqual(whole.nps(counts));
});

it("says which address gives nothing", async () => {
  await expect(slim.init(new URL("none.wasm", address))).rejects.toMatchObject({ code: "unreadable-file" });
  await expect(slim.init("none")).rejects.toMatchObject({ code: "unreadable-file" });
});

it("says why there is no module", async () => {
  await expect(slim.init(new Response(null, { status: 404 }))).rejects.toMatchObject({
    code: "unreadable-file",
    params: { problem: { code: "http-status", params: { status: 404 } } },
  });
  expect(npsOf).toThrow(expect.objectContaining({ code: "invalid-input" }));
});
