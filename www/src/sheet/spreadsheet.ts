// The spreadsheet itself: Univer, without the parts that could speak to a server.

import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, UniverNetworkPlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { defaultTheme } from "@univerjs/themes";
import type { FunctionTexts } from "loyalkit/functions";
import { registerLoyalkit } from "loyalkit/univer";

/** What a cell holds. A text is a text, whatever it begins with. */
export type Cell = string | number | boolean | null;

/** How a number is written, and the formula that gives it; without one, the number comes from another cell's. */
export interface Formula {
  formula?: string;
  pattern: string;
}

export interface Sheet {
  /** Puts cells in the place of all there are. */
  fill(cells: readonly (readonly (Cell | Formula)[])[]): void;
  /** The values of all cells that hold something, as far as the last of them. */
  values(): Cell[][];
  /** Names and explains the functions in another language. */
  speak(texts: FunctionTexts): void;
}

const [ROWS, COLUMNS] = [1_000, 26];

/** What the spreadsheet itself says: it has Polish, but neither Danish nor Norwegian. */
async function ownWords(locale: string) {
  if (locale !== "pl") return { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: english } };
  const { default: polish } = await import("@univerjs/preset-sheets-core/locales/pl-PL");
  return { locale: LocaleType.PL_PL, locales: { [LocaleType.PL_PL]: polish } };
}

export async function startSheet(
  container: HTMLElement,
  texts: FunctionTexts,
  locale: string,
  onEdit: () => void,
): Promise<Sheet> {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: matchMedia("(prefers-color-scheme: dark)").matches,
    ...(await ownWords(locale)),
  });
  container.replaceChildren();
  const { plugins } = UniverSheetsCorePreset({ container });
  for (const plugin of plugins) {
    const [own, options] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    if (own !== UniverNetworkPlugin) univer.registerPlugin(own as never, options as never);
  }
  const api = FUniver.newAPI(univer);
  let workbook = api.createWorkbook({ sheets: {} });
  let functions = registerLoyalkit(api, texts);
  api.addEvent(api.Event.SheetEditEnded, onEdit);
  api.addEvent(api.Event.ClipboardPasted, onEdit);

  return {
    fill(cells) {
      const rows = Math.max(ROWS, cells.length);
      const columns = Math.max(COLUMNS, ...cells.map((row) => row.length));
      const cellData = Object.fromEntries(
        cells.map((row, at) => [
          at,
          Object.fromEntries(row.flatMap((cell, column) => (cell === null ? [] : [[column, of(cell)]]))),
        ]),
      );
      api.disposeUnit(workbook.getId());
      const sheet = { id: "sheet", name: "Sheet", rowCount: rows, columnCount: columns, cellData };
      workbook = api.createWorkbook({ sheetOrder: ["sheet"], sheets: { sheet } });
      workbook.getActiveSheet().setColumnWidths(0, columns, 130);
    },
    values() {
      const active = workbook.getActiveSheet();
      const cells = active.getDataRange().getRawValues() as (Cell | undefined)[][];
      // What a formula fills beside its own cell is kept elsewhere.
      const filled = univer.__getInjector().get(FormulaDataModel).getArrayFormulaCellData();
      const beside = filled?.[workbook.getId()]?.[active.getSheetId()];
      return cells.map((row, at) => row.map((cell, column) => cell ?? (beside?.[at]?.[column]?.v as Cell) ?? null));
    },
    speak(other) {
      functions.dispose();
      functions = registerLoyalkit(api, other);
    },
  };
}

/** A cell as Univer keeps it. */
const of = (cell: string | number | boolean | Formula) =>
  typeof cell === "object"
    ? { ...(cell.formula && { f: cell.formula }), s: { n: { pattern: cell.pattern } } }
    : { v: cell };
