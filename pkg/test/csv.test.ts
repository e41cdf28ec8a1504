// Rows as text for a spreadsheet: against the built dist.

import { describe, expect, it } from "vitest";
import { toCsv } from "../dist/analysis.js";
import { refusal } from "./refusal.js";

describe("toCsv", () => {
  it("writes objects under their names, and quotes what needs it", () => {
    const rows = [
      { customer: 'Ann "A", Ltd', value: -1.5 },
      { customer: "two\nlines", value: null, note: " padded" },
    ];
    expect(toCsv(rows)).toBe('customer,value,note\r\n"Ann ""A"", Ltd",-1.5,\r\n"two\nlines",," padded"\r\n');
    expect(toCsv([[1, true, undefined]])).toBe("1,true,\r\n");
    expect(toCsv([])).toBe("");
  });

  it("leaves nothing that a spreadsheet would run", () => {
    const cells = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "-12.5", "+45 %"];
    const written = toCsv(cells.map((cell) => [cell, 0]))
      .split("\r\n")
      .slice(0, -1);
    for (const line of written) expect(line).toMatch(/^"?'/);
    expect(toCsv([["=A1", "=A2"].map(String)])).toBe("'=A1,'=A2\r\n");
  });

  it("sees through line feeds and full-width signs", () => {
    const cells = ["\n=1+1", "\n\n@SUM(A1)", "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", "\n＝1+1"];
    for (const cell of cells) expect(toCsv([[cell]])).toMatch(/^"?\n*'[=@＝＋－＠]/);
    for (const cell of ["a=1", "\na"]) expect(toCsv([[cell]])).not.toContain("'");
  });

  it("keeps texts of digits as texts, and numbers as numbers", () => {
    for (const text of ["+4512345678", "-5", "+3,5", "-3,5%"]) expect(toCsv([[text]])).toMatch(/^"?'[+-]/);
    expect(toCsv([["+4512345678", -5, 5]])).toBe("'+4512345678,-5,5\r\n");
    expect(toCsv([[-5, -1e21]])).toBe("-5,-1e+21\r\n");
  });

  it("leaves nothing to run for a reader with another separator, or behind what nobody sees", () => {
    const ends = [";", "\t", "|", "\n", "\r\n", "\v", "\f", "\u2028"];
    for (const end of ends) {
      for (const sign of "=+-@＝") {
        // As a reader splits it that knows only this separator, and quotes only where a cell begins.
        const line = toCsv([[5, `Ann${end}${sign}cmd()`]]);
        const cells = line.split(end).map((cell) => cell.replace(/^"/, ""));
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      }
    }
    for (const unseen of [" ", "\u00a0", "\u200b", "\ufeff", "\u2060", "\u00ad"])
      expect(toCsv([[`${unseen}=1+1`]])).toContain(`'${unseen}=1+1`);
    for (const mere of ["5;3", "a;b", "x -5", "a@b.example", "1+1", "10-20"])
      expect(toCsv([[mere]])).not.toContain("'");
  });

  it("writes as the reader's spreadsheet reads", () => {
    const rows = [
      { name: "a;b", value: -1.5, whole: 3 },
      { name: "1,5 kg", value: 1e21 },
    ];
    expect(toCsv(rows, { separator: ";", decimal: "," })).toBe(
      'name;value;whole\r\n"a;b";-1,5;3\r\n"1,5 kg";1e+21;\r\n',
    );
    expect(toCsv([[1.5, "=1"]], { separator: "\t" })).toBe("1.5\t'=1\r\n");
    const write = toCsv as (rows: unknown, style?: unknown) => string;
    for (const style of [{ decimal: "," }, { separator: "|" }, { separator: ";", decimal: "" }, { delimiter: ";" }, 5])
      expect(refusal(() => write([[1]], style))).toMatchObject({ code: "invalid-input" });
  });

  it("leaves nothing to run behind quotes, nor for a reader by commas of what has none", () => {
    /** The cells as a reader splits them that knows quotes where a cell begins. */
    const cellsOf = (line: string, separator: string) => line.trimEnd().split(separator);
    const runs = (cell: string) => /^["\s]*[=+\-@]/.test(cell);
    for (const end of [";", "\t", "|", "\n"]) {
      const text = `a${end}"=1+1${end}b`;
      expect(cellsOf(toCsv([[1, text]]), end).filter(runs)).toEqual([]);
    }
    for (const separator of [";", "\t"] as const)
      expect(cellsOf(toCsv([["x", "Ann,=1+1,b"]], { separator }), ",").filter(runs)).toEqual([]);
    expect(toCsv([["Ann, =b"]])).toBe('"Ann, =b"\r\n');
  });

  it("takes names that objects inherit as data", () => {
    const rows = [JSON.parse('{"__proto__":1,"constructor":2}'), { other: 3 }];
    expect(toCsv(rows)).toBe("__proto__,constructor,other\r\n1,2,\r\n,,3\r\n");
  });

  it("refuses what are no rows", () => {
    const write = toCsv as (rows?: unknown) => string;
    for (const rows of [undefined, null, 5, "a", {}, [null], [[1], undefined]])
      expect(refusal(() => write(rows))).toMatchObject({ code: "invalid-input", params: { name: "rows" } });
  });
});
