// What runs in a worker: started, stopped, closed, and ended with its script: against the built dist.

import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, it, vi } from "vitest";
import { init, open } from "../dist/analysis.js";
import { FOUR_CUSTOMERS, longFile, opened, openTable, ROLES } from "./opened.js";
import { rejection } from "./refusal.js";

describe("an engine", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  /** As a page would load it that has opened nothing yet. */
  async function fresh(): Promise<typeof open> {
    vi.resetModules();
    return ((await import("../dist/analysis.js")) as { open: typeof open }).open;
  }

  it("without SIMD is refused by that name, and tried again the next time", async () => {
    const open = await fresh();
    const compile = vi.spyOn(WebAssembly, "compile").mockRejectedValue(new WebAssembly.CompileError("invalid opcode"));
    const validate = vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
    const error = await rejection(open(FOUR_CUSTOMERS));
    expect(error).toMatchObject({ code: "no-simd", params: {} });
    expect(error.message).toContain("Safari 16.4");
    compile.mockRestore();
    validate.mockRestore();
    const table = await open(FOUR_CUSTOMERS);
    opened.push(table);
    expect(table.report.rowsRead).toBe(9);
  });

  it("that has SIMD and cannot compile all the same has stopped", async () => {
    const open = await fresh();
    vi.spyOn(WebAssembly, "compile").mockRejectedValue(new Error("out of memory"));
    expect(await rejection(open(FOUR_CUSTOMERS))).toMatchObject({
      code: "stopped",
      params: { problem: { code: "reported", params: { detail: "out of memory" } } },
    });
  });

  it("that may not compile is refused by that name, and so is a calculator", async () => {
    const open = await fresh();
    const { nps } = (await import("../dist/index.js")) as { nps: typeof import("../dist/index.js").nps };
    const refused = new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
    vi.spyOn(WebAssembly, "compile").mockRejectedValue(refused);
    class Refused {
      constructor() {
        throw refused;
      }
    }
    vi.spyOn(WebAssembly, "Module").mockImplementation(Refused as never);
    expect(await rejection(open(FOUR_CUSTOMERS))).toMatchObject({ code: "wasm-blocked" });
    expect(() => nps({ promoters: 1, passives: 1, detractors: 1 })).toThrow(
      expect.objectContaining({ code: "wasm-blocked", message: expect.stringContaining("wasm-unsafe-eval") }),
    );
  });

  it.each(["Worker throws", "Worker fails without a message"])(
    "whose %s is refused by a name that says what to do",
    async (how) => {
      const open = await fresh();
      class Blocked extends EventTarget {
        constructor() {
          super();
          if (how === "Worker throws") throw new Error("Failed to construct 'Worker'");
          setTimeout(() => this.dispatchEvent(new Event("error")));
        }
        postMessage() {}
        terminate() {}
      }
      vi.stubGlobal("Worker", Blocked);
      const error = await rejection(open(FOUR_CUSTOMERS));
      vi.unstubAllGlobals();
      expect(error).toMatchObject({ code: "worker-blocked" });
      expect(error.message).toContain("configure");
    },
  );

  it("without workers reads in the thread that asks, several files side by side", async () => {
    const open = await fresh();
    const builtin = process.getBuiltinModule;
    vi.spyOn(process, "getBuiltinModule").mockImplementation(((name: string) =>
      name === "node:worker_threads" ? undefined : builtin(name as never)) as never);
    const [one, other] = await Promise.all([open(FOUR_CUSTOMERS), open("customer,score\nA,9\nB,3\n")]);
    const orders = await one.transactions(ROLES);
    const answers = await other.survey({ score: "score" });
    expect((await orders.overview()).customers).toBe(4);
    expect((await answers.nps()).score).toBe(0);
    await orders.close();
    expect(await rejection(orders.overview())).toMatchObject({ code: "closed" });
    expect((await one.transactions(ROLES)).report.rowsRead).toBe(9);
    await Promise.all([one.close(), other.close(), answers.close()]);
  });
});

describe("a worker that nobody closes", () => {
  it("ends when what holds it is collected, and not before its answers are in", () => {
    const script = `
      import { open } from ${JSON.stringify(new URL("../dist/analysis.js", import.meta.url).href)};
      import { Worker } from "node:worker_threads";
      let ended = 0;
      const terminate = Worker.prototype.terminate;
      Worker.prototype.terminate = function () { ended++; return terminate.call(this); };
      const overview = async () => (await (await open(${JSON.stringify(FOUR_CUSTOMERS)})).transactions(${JSON.stringify(ROLES)})).overview();
      const asked = overview();
      const often = setInterval(gc, 1);
      const customers = (await asked).customers;
      clearInterval(often);
      for (let tries = 0; tries < 200 && ended === 0; tries++) {
        gc();
        await new Promise((next) => setTimeout(next, 10));
      }
      console.log(customers, ended);
    `;
    const output = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
      encoding: "utf8",
    });
    expect(output.trim()).toBe("4 1");
  });

  it("ends with the block that it was opened in", async () => {
    const table = await open(FOUR_CUSTOMERS);
    await table[Symbol.asyncDispose]();
    expect(await rejection(table.rows())).toMatchObject({ code: "closed" });
  });
});

describe("init", () => {
  it("has a worker ready, which the next file is read in", async () => {
    await Promise.all([init(), init()]);
    const started = vi.spyOn(process, "getBuiltinModule");
    const workers = () => started.mock.calls.filter(([name]) => name === "node:worker_threads").length;
    await openTable(FOUR_CUSTOMERS);
    expect(workers()).toBe(0);
    expect((await openTable(FOUR_CUSTOMERS)).report.rowsRead).toBe(9);
    expect(workers()).toBe(1);
    vi.restoreAllMocks();
  });
});

describe("init and a file that is given up", () => {
  it("are no failure of init", async () => {
    const control = new AbortController();
    const started = init();
    const reading = open(longFile(), { signal: control.signal });
    control.abort();
    await expect(reading).rejects.toHaveProperty("name", "AbortError");
    await expect(started).resolves.toBeUndefined();
  });
});

describe("cancel", () => {
  it("stops a scan in the middle", async () => {
    const control = new AbortController();
    const reading = open(longFile(), { signal: control.signal, onProgress: () => control.abort() });
    await expect(reading).rejects.toHaveProperty("name", "AbortError");
  });

  it("leaves the table usable", async () => {
    const table = await openTable(longFile());
    const control = new AbortController();
    // Read otherwise than the scan has guessed, the file is read again.
    const otherwise = {
      refunds: "leave-out",
      signal: control.signal,
      onProgress: () => control.abort("enough"),
    } as const;
    await expect(table.transactions(ROLES, otherwise)).rejects.toBe("enough");
    expect(await table.rows({ from: 99_999, count: 5 })).toEqual([["C4999", "2026-01-15", 99.5]]);
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    expect(orders.report.rowsUsed).toBe(100_000);
  });

  it("rejects a call that waits its turn at once, and lets the others through", async () => {
    const table = await openTable(longFile());
    const control = new AbortController();
    const first = table.rows({ from: 50_000, count: 1 });
    const second = table.rows({ from: 1, count: 1, signal: control.signal });
    const third = table.rows({ from: 2, count: 1 });
    control.abort();
    await expect(second).rejects.toHaveProperty("name", "AbortError");
    expect([(await first).length, (await third).length]).toEqual([1, 1]);
    await expect(table.rows({ signal: AbortSignal.abort() })).rejects.toHaveProperty("name", "AbortError");
  });

  it("lets orders read their file again", async () => {
    const table = await openTable(longFile());
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const before = await orders.overview();
    const control = new AbortController();
    const stopped = orders.cohorts({ signal: control.signal });
    queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => control.abort())));
    await expect(stopped).rejects.toHaveProperty("name", "AbortError");
    expect(await orders.overview()).toEqual(before);
  });

  it("says that a table was closed", async () => {
    const table = await open(FOUR_CUSTOMERS);
    await table.close();
    const closed = { code: "closed", params: { name: "table" } };
    expect(await rejection(table.rows())).toMatchObject(closed);
    expect(await rejection(table.transactions({ customer: "customer", date: "date", amount: "amount" }))).toMatchObject(
      closed,
    );
  });
});

describe("a Node script", () => {
  const run = (script: string, type: "module" | "commonjs") =>
    execFileSync(process.execPath, [`--input-type=${type}`, "-e", script], {
      encoding: "utf8",
      cwd: new URL("..", import.meta.url),
      timeout: 20_000,
    });

  it("ends by itself though nothing was closed", () => {
    const body = `open("customer,date,amount\\na,2026-01-01,5\\n").then((table) =>
      table.transactions({ customer: "customer", date: "date", amount: "amount" }))
      .then((orders) => orders.overview()).then((overview) => console.log(overview.revenue))`;
    expect(run(`import { open } from "./dist/analysis.js"; ${body}`, "module")).toBe("5\n");
    expect(run(`const { open } = require("./dist/analysis.cjs"); ${body}`, "commonjs")).toBe("5\n");
  });

  it("starts nothing by importing", () => {
    const script = 'await import("./dist/analysis.js"); await import("./dist/analysis/worker.js"); console.log("done")';
    expect(run(script, "module")).toBe("done\n");
  });
});
