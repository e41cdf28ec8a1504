// The scripts for Excel, ONLYOFFICE and Google Sheets, run as those spreadsheets run them: with what they have, and no more.

import { createContext, runInContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { functions } from "../dist/functions.js";
import manifestOfPackage from "../package.json";
// The build is a script without types.
import { excel, googleSheets, onlyoffice, page } from "../spreadsheets/build.mjs";
import { manifest, NAMESPACE } from "../spreadsheets/manifest.mjs";
import { cases, matrixOf } from "./sheet.js";

type Call = (...given: unknown[]) => unknown;
const idOf = (name: string) => name.replaceAll(".", "_");

/** Excel's own error, and what a script does with it. */
class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
};

/** As plain data of this realm: what a script made in its own is of other classes. */
const plain = (value: unknown) => (typeof value === "object" ? JSON.parse(JSON.stringify(value)) : value);

describe("Excel", async () => {
  const { script, metadata } = await excel();
  const associated = new Map<string, Call>();
  const CustomFunctions = {
    Error: ExcelError,
    ErrorCode,
    associate: (id: string, call: Call) => associated.set(id, call),
  };
  runInContext(script, createContext({ CustomFunctions, TextEncoder, TextDecoder }));
  const call = (name: string) => associated.get(idOf(name)) as Call;
  /** Excel hands over matrices, and an object about the call behind them. */
  const invocation = { address: "Sheet1!A1" };

  it.each(cases)("$name $args is what the package says", ({ name, args, expected }) => {
    const count = functions.find((one) => one.name === name)?.arguments.length ?? 0;
    // Arguments that were left out come as null.
    const given = Array.from({ length: count }, (_, at) => (args[at] === undefined ? null : matrixOf(args[at])));
    expect(plain(call(name)(...given, invocation))).toEqual(expected);
  });

  it("finds each function in the metadata by an id without dots, with ranges for all arguments", () => {
    expect(metadata.functions.map(({ id }: { id: string }) => id)).toEqual([...associated.keys()]);
    for (const [at, { name, description, arguments: all, spills }] of functions.entries()) {
      expect(metadata.functions[at]).toEqual({
        id: idOf(name),
        name,
        description,
        parameters: all.map(({ name, optional, description }) => ({
          name,
          description,
          type: "any",
          dimensionality: "matrix",
          ...(optional && { optional }),
        })),
        result: spills ? { dimensionality: "matrix" } : {},
      });
      // Excel's limits.
      expect(`${NAMESPACE}.${name}`.length).toBeLessThanOrEqual(128);
      expect(idOf(name)).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    }
  });

  it("throws its own errors for a cell, with the reason, and puts them into ranges", () => {
    const thrown = (name: string, ...given: unknown[]) => {
      try {
        return call(name)(...given);
      } catch (error) {
        return error;
      }
    };
    expect(thrown("NPS", [[""], [null]], null, null)).toMatchObject({
      code: "#DIV/0!",
      message: "There are no answers yet.",
    });
    expect(thrown("NPS", [[11]], null, null)).toMatchObject({ code: "#NUM!" });
    expect(thrown("CHURN", [["x"]], [[1]])).toMatchObject({ code: "#VALUE!" });
    expect(thrown("CLV.DISCOUNTED", [[100]], [[1]], [[0.1]], [[0.2]])).toMatchObject({ code: "#N/A" });
    const bridge = call("MRR.MOVES")([[100]], [[20]], [[8]], [[1]], [[0]], [[0]]) as unknown[][];
    expect(bridge[4]?.[0]).toMatchObject({ code: "#DIV/0!" });
  });
});

it("the page of the Excel add-in asks nobody but Microsoft for anything, and that for Office.js", () => {
  const addresses = Array.from(page.matchAll(/(?:src|href)="([^"]+)"/g), ([, address]) => address);
  expect(addresses).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js"]);
});

describe("the manifest of the Excel add-in", () => {
  const site = "https://example.com/loyalkit/";
  const xml = manifest(site, manifestOfPackage.version);

  it("is well-formed", () => {
    const open: string[] = [];
    for (const [, closes, name, closed] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g)) {
      if (closes) expect(open.pop()).toBe(name);
      else if (!closed) open.push(name as string);
    }
    expect(open).toEqual([]);
    // Every bracket belongs to one of these, but for those of the declaration.
    expect(xml.match(/</g)?.length).toBe(1 + (xml.match(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g)?.length ?? 0));
  });

  it("has the elements of an add-in-only manifest in their order", () => {
    const order = (within: string) =>
      Array.from((xml.split(`<${within}`)[1] ?? "").split(`</${within}>`)[0]?.matchAll(/\n( +)<([\w:]+)/g) ?? [])
        .filter(([, indent], _, all) => indent?.length === all[0]?.[1]?.length)
        .map(([, , name]) => name);
    expect(order("OfficeApp")).toEqual(
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
        " ",
      ),
    );
    expect(order("AllFormFactors")).toEqual(["ExtensionPoint"]);
    expect(order("ExtensionPoint")).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    expect(order("Resources")).toEqual(["bt:Urls", "bt:ShortStrings"]);
    expect(xml).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
    expect(xml).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
  });

  it("asks for a shared runtime, and names nothing that is not there", () => {
    expect(xml).toContain('<Set Name="SharedRuntime" MinVersion="1.1" />');
    const named = Array.from(xml.matchAll(/ resid="([^"]+)"/g), ([, id]) => id as string);
    const given = Array.from(xml.matchAll(/ id="([^"]+)"/g), ([, id]) => id as string);
    expect(new Set(named)).toEqual(new Set(given));
    for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
    // The page that lives on is the page of the functions.
    const [runtime, page] = [/<Runtime resid="([^"]+)" lifetime="long"/, /<Page>\s*<SourceLocation resid="([^"]+)"/];
    expect(runtime.exec(xml)?.[1]).toBe(page.exec(xml)?.[1]);
    const addresses = Array.from(xml.matchAll(/DefaultValue="(https?:[^"]+)"/g), ([, address]) => address as string);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address.startsWith(site)).toBe(true);
  });

  it("refuses an address that Excel would", () => {
    for (const other of ["http://example.com/", "https://example.com/x", 'https://e.com/"><a/']) {
      expect(() => manifest(other, "0.1.0")).toThrow("https://");
    }
  });
});

describe("ONLYOFFICE", async () => {
  const added = new Map<string, Call>();
  const Api = { AddCustomFunction: (call: Call) => added.set(call.name, call) };
  const script = await onlyoffice();
  runInContext(script, createContext({ Api, TextEncoder, TextDecoder }));

  it("has each function, with its comment before it", () => {
    expect([...added.keys()]).toEqual(functions.map(({ name }) => idOf(name)));
    for (const id of added.keys()) expect(script).toContain(`\n * @customfunction ${id} `);
  });

  it.each(cases)("$name $args is what the package says", ({ name, args, expected }) => {
    const given = args.map((arg) => (typeof arg === "number" ? arg : matrixOf(arg)));
    expect(plain(added.get(idOf(name))?.(...given))).toEqual(expected);
  });

  it("takes and gives errors as their literals", () => {
    expect(added.get("NPS")?.([[9], ["#REF!"]])).toBe("#REF!");
    expect(added.get("NPS")?.(11)).toBe("#NUM!");
  });
});

describe("Google Sheets", async () => {
  // Apps Script has the language and WebAssembly, but nothing of a browser.
  const sandbox = createContext({});
  runInContext(await googleSheets(), sandbox);
  const call = (name: string) => (sandbox as Record<string, Call>)[idOf(name)] as Call;

  it("says where it runs before anything else", async () => {
    expect(await googleSheets()).toMatch(/^\/\/ This script runs on Google's servers/);
  });

  it.each(cases)(
    "$name $args is what the package says, without an encoder of the host's",
    ({ name, args, expected }) => {
      // Sheets hands over a blank as an empty text, and a date as a Date.
      const given = args.map((arg) =>
        typeof arg === "number" ? arg : matrixOf(arg).map((row) => row.map((cell) => cell ?? "")),
      );
      expect(plain(call(name)(...given))).toEqual(expected);
    },
  );

  it("takes the dates of its own realm", () => {
    const dates = runInContext(
      "[[new Date(2025, 11, 29)], [new Date(2026, 0, 5)], [new Date(2026, 0, 12, 13)]]",
      sandbox,
    );
    expect(call("OVERDUE")(dates, "2026-01-26")).toBe(2);
  });

  it("throws the sentence that says why, which the cell shows", () => {
    expect(() => call("NPS")([[""]])).toThrow("There are no answers yet.");
    expect(() => call("NPS")([[9], ["#N/A"]])).toThrow("#N/A");
  });
});
