import type { CellValue } from "../audit/snapshot";
import { parseRect, rectAddress } from "../plan/addresses";
import { rangeOf, runBatch } from "./batch";

/** What the named cells of one sheet hold now, by name. */
export interface NamedCells {
  readonly sheet: string;
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface FoundNames {
  readonly sheets: readonly NamedCells[];
  /** The names of the workbook's scope, hidden ones too. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/**
 * The sheets that have all of some names scoped to them, and what the named cells hold. Names follow their
 * cells and their sheet: rows may have been inserted and the sheet renamed. The workbook's own names too. Three requests.
 *
 * @throws WorkbookError
 */
export async function readNamedCells(wanted: readonly string[]): Promise<FoundNames> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    const bookNames = context.workbook.names.load("items/name,items/formula");
    await sync();
    const lists = worksheets.items.map((sheet) => ({
      sheet,
      names: sheet.names.load("items/name,items/formula"),
    }));
    await sync();
    const found = lists.flatMap(({ sheet, names }) => {
      const cells = wanted.map((name) => cellOf(names.items.find((item) => item.name === name)));
      if (!cells.every((cell) => cell !== undefined)) return [];
      return [{ sheet: sheet.name, ranges: cells.map((cell) => rangeOf(sheet, cell).load("values")) }];
    });
    if (found.length > 0) await sync();
    return {
      sheets: found.map(({ sheet, ranges }) => ({
        sheet,
        values: Object.fromEntries(wanted.map((name, i) => [name, ranges[i].values[0][0] as CellValue])),
      })),
      names: bookNames.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
  return result;
}

/** The first cell that a name refers to: "='My card'!$E$5" → "E5"; undefined when it is no cell (any more). */
function cellOf(item: Excel.NamedItem | undefined): string | undefined {
  const formula = String(item?.formula ?? "");
  const rect = parseRect(formula.slice(formula.lastIndexOf("!") + 1));
  return rect && rectAddress({ ...rect, rows: 1, columns: 1 });
}
