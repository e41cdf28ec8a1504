// Faults of the host: a worker that is ended, a file that changes, a stream that is locked, endless or given up, memory that is not given back.

import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { open } from "../dist/analysis.js";
import { FOUR_CUSTOMERS, longFile, opened, openTable, ROLES } from "./opened.js";
import { rejection } from "./refusal.js";

interface NodeWorker {
  terminate(): Promise<number>;
}

/** The workers that are started from now on. */
function started(): NodeWorker[] {
  const workers: NodeWorker[] = [];
  const builtin = process.getBuiltinModule;
  vi.spyOn(process, "getBuiltinModule").mockImplementation(((name: string) => {
    const module = builtin(name as "node:worker_threads");
    if (name !== "node:worker_threads") return module;
    class Noted extends module.Worker {
      constructor(...given: ConstructorParameters<typeof module.Worker>) {
        super(...given);
        workers.push(this);
      }
    }
    return { ...module, Worker: Noted };
  }) as never);
  return workers;
}

/** An option that the scan does not guess, so that the file is read again. */
const OTHERWISE = { refunds: "leave-out" } as const;

afterEach(() => void vi.restoreAllMocks());

describe("A worker that is ended from outside", () => {
  test("while it reads is named, and the next reading is as if it had not been", async () => {
    const workers = started();
    const text = longFile();
    const reading = open(text, { onProgress: () => void workers.at(-1)?.terminate() });
    const error = await rejection(reading);
    expect(error).toMatchObject({ code: "worker-gone", params: { detail: null } });
    expect(error.message).toContain("try again");
    expect((await openTable(text)).report.rowsRead).toBe(100_000);
  });

  test("while it answers is named, and the same question asked again is answered", async () => {
    const workers = started();
    const table = await openTable(longFile());
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const before = await orders.overview();
    const asked = rejection(orders.cohorts());
    void workers[0]?.terminate();
    expect((await asked).code).toBe("worker-gone");
    expect(await orders.overview()).toEqual(before);
  });

  test("while it is idle is replaced without a word", async () => {
    const workers = started();
    const table = await openTable(FOUR_CUSTOMERS);
    await workers[0]?.terminate();
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const before = await orders.overview();
    for (const worker of workers) await worker.terminate();
    expect(await orders.overview()).toEqual(before);
    expect(before.customers).toBe(4);
  });

  test("by Node for its memory is named with Node's reason", async () => {
    const builtin = process.getBuiltinModule;
    vi.spyOn(process, "getBuiltinModule").mockImplementation(((name: string) => {
      const module = builtin(name as "node:worker_threads");
      if (name !== "node:worker_threads") return module;
      const hungry = "const all = []; for (;;) all.push(new Array(1e6).fill(all.length + 0.5));";
      class Hungry extends module.Worker {
        constructor() {
          super(hungry, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
        }
      }
      return { ...module, Worker: Hungry };
    }) as never);
    const error = await rejection(open(FOUR_CUSTOMERS));
    expect(error).toMatchObject({ code: "worker-gone" });
    expect(error.message).toContain("memory limit");
  });

  test("or that Node's permissions refuse has its own name", () => {
    const folder = new URL("../", import.meta.url).pathname;
    const script = `import("./dist/analysis.js").then(({ open }) => open("a,b\\n1,2\\n")).catch((error) => console.log(error.code));`;
    const flags = ["--experimental-permission", "--allow-fs-read=*", "-e", script];
    const output = execFileSync(process.execPath, flags, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    expect(output).toBe("worker-blocked\n");
  });
});

describe("A file of this machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "loyalkit-"));
  const path = join(folder, "orders.csv");
  const url = pathToFileURL(path);
  afterAll(() => rmSync(folder, { recursive: true }));

  const changes: [string, () => void][] = [
    ["grew", () => appendFileSync(path, "Zoe,2026-03-01,5\n")],
    ["was cut", () => truncateSync(path, 60)],
    [
      "was written anew with the same length",
      () => {
        writeFileSync(path, readFileSync(path, "utf8").replace(/,\d(\d*)\n/, ",9$1\n"));
        utimesSync(path, 1, 1);
      },
    ],
    ["was touched", () => utimesSync(path, 2, 2)],
  ];

  test.each(changes)("that %s after it was opened is refused by name", async (_, change) => {
    writeFileSync(path, FOUR_CUSTOMERS);
    const table = await openTable(url as never);
    change();
    const error = await rejection(table.transactions(ROLES, OTHERWISE));
    expect(error).toMatchObject({ code: "file-changed", params: {} });
    expect(error.message).toContain("Open it again");
    expect((await rejection(table.rows())).code).toBe("file-changed");
    const again = await openTable(url as never);
    expect(again.report.rowsRead).toBeGreaterThan(1);
  });

  test("that is written to while it is read is refused by name", async () => {
    writeFileSync(path, await longFile().text());
    let changes = 0;
    const onProgress = () => {
      if (changes++ === 0) appendFileSync(path, "Zoe,2026-03-01,5\n");
    };
    expect((await rejection(open(url, { onProgress }))).code).toBe("file-changed");
  });

  test("one of several is named", async () => {
    writeFileSync(path, FOUR_CUSTOMERS);
    const table = await openTable([FOUR_CUSTOMERS, url] as never);
    appendFileSync(path, "Zoe,2026-03-01,5\n");
    expect(await rejection(table.transactions(ROLES, OTHERWISE))).toMatchObject({
      code: "file-changed",
      file: "orders.csv",
    });
  });

  test.skipIf(process.platform !== "linux")("leaves no open handle, however its reading ends", async () => {
    const handles = () =>
      readdirSync("/proc/self/fd").filter((at) => {
        try {
          return execFileSync("readlink", [`/proc/${process.pid}/fd/${at}`], { encoding: "utf8" }).trim() === path;
        } catch {
          return false;
        }
      }).length;
    writeFileSync(path, await longFile().text());
    const workers = started();
    const control = new AbortController();
    await expect(open(url, { signal: control.signal, onProgress: () => control.abort() })).rejects.toThrow();
    await rejection(open(url, { onProgress: () => void workers.at(-1)?.terminate() }));
    const table = await open(url);
    const reading = table.transactions(ROLES, OTHERWISE);
    reading.catch(() => undefined);
    await table.close();
    await expect.poll(handles).toBe(0);
  });
});

describe("A stream", () => {
  /** An endless one, and why it was cancelled. */
  function endless() {
    const cancelled: unknown[] = [];
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("customer,date,amount\n".repeat(50_000))),
      cancel: (reason) => void cancelled.push(reason),
    });
    return { stream, cancelled };
  }

  test("that gives no bytes is refused, and one of buffers is read", async () => {
    const of = (chunk: unknown) =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(chunk);
          controller.close();
        },
      });
    for (const chunk of ["customer,date", 5, null, {}])
      expect((await rejection(open(of(chunk)))).code).toBe("unreadable-file");
    const table = await open(of(await new Blob([FOUR_CUSTOMERS]).arrayBuffer()));
    expect(table.guess.kind).toBe("orders");
    await table.close();
  });

  test("that is read elsewhere is refused by name, and so is a Response that was read", async () => {
    const { stream } = endless();
    stream.getReader();
    expect((await rejection(open(stream))).code).toBe("stream-locked");
    const response = new Response(FOUR_CUSTOMERS);
    await response.text();
    const error = await rejection(open(response));
    expect(error.code).toBe("stream-locked");
    expect(error.message).toContain("nobody has read from");
  });

  test("is kept up to the limit that is given, and cancelled above it", async () => {
    const { stream, cancelled } = endless();
    const error = await rejection(open(stream, { streamLimit: 3 }));
    expect(error).toMatchObject({ code: "stream-too-large", params: { most: 3 } });
    expect(error.message).toContain("streamLimit");
    expect(cancelled).toHaveLength(1);
    const table = await open(new Blob([FOUR_CUSTOMERS]).stream(), { streamLimit: 0.001 });
    opened.push(table);
    expect(table.report.rowsRead).toBe(9);
    for (const streamLimit of [0, -1, Number.NaN, "3"])
      expect((await rejection(open(FOUR_CUSTOMERS, { streamLimit } as never))).code).toMatch(
        /out-of-range|not-a-number/,
      );
  });

  test("is cancelled when it is aborted before or while it is read, also behind another file that fails", async () => {
    for (const after of [0, 20]) {
      const { stream, cancelled } = endless();
      const control = new AbortController();
      if (after === 0) control.abort("enough");
      else setTimeout(() => control.abort("enough"), after);
      await expect(open(stream, { signal: control.signal })).rejects.toBe("enough");
      expect(cancelled).toEqual(["enough"]);
    }
    const { stream, cancelled } = endless();
    const locked = new ReadableStream<Uint8Array>();
    locked.getReader();
    expect(await rejection(open([locked, stream]))).toMatchObject({ code: "stream-locked", file: "#1" });
    expect(cancelled).toHaveLength(1);
  });

  test("that the host does not keep is refused by name", async () => {
    const builtin = process.getBuiltinModule;
    vi.spyOn(process, "getBuiltinModule").mockImplementation(((name: string) => {
      if (name !== "node:buffer") return builtin(name as never);
      return {
        Blob: class {
          constructor() {
            throw new RangeError("Array buffer allocation failed");
          }
        },
      };
    }) as never);
    expect(await rejection(open(endless().stream.pipeThrough(first(3))))).toMatchObject({
      code: "storage-refused",
      params: { detail: "Array buffer allocation failed" },
    });
  });

  const first = (chunks: number) => {
    let left = chunks;
    return new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        controller.enqueue(chunk);
        left--;
        if (left === 0) controller.terminate();
      },
    });
  };
});
