import { rangeOf, runBatch } from "./batch";
import type { Place } from "./place";

/** A formula to write where the user is. */
export interface FormulaOrder {
  /** The formula as it stands on the sheet of that name. */
  formulaOn(sheet: string): string;
  /** Rows and columns that its result takes, 1 and 1 where it does not spill. */
  readonly rows: number;
  readonly columns: number;
  /** Whether a cell that holds something may be written over; cells that the result spills into never are. */
  readonly replace: boolean;
  /** The cells that the formula reads on a sheet; the active cell must not be one of them. */
  isArgument(place: Place): boolean;
}

export type Inserted =
  | { readonly state: "inserted"; readonly place: Place }
  /** The active cell is one of the formula's own arguments. */
  | { readonly state: "circular"; readonly place: Place }
  /** Something stands in the cell itself; it can be replaced. */
  | { readonly state: "occupied"; readonly place: Place }
  /** Something stands where the result would spill to. */
  | { readonly state: "blocked"; readonly place: Place };

/**
 * Writes a formula into the active cell, if that and the cells of its result are empty.
 *
 * @throws WorkbookError
 */
export async function insertFormula({
  formulaOn,
  rows,
  columns,
  replace,
  isArgument,
}: FormulaOrder): Promise<Inserted> {
  const { result } = await runBatch(async ({ context, sync }): Promise<Inserted> => {
    const cell = context.workbook.getActiveCell().untrack().load("address,formulas,worksheet/name");
    const area = cell
      .getResizedRange(rows - 1, columns - 1)
      .untrack()
      .load("address,values,formulas");
    await sync();
    const sheet = cell.worksheet.name;
    const at = (range: Excel.Range): Place => ({
      sheet,
      address: range.address.slice(range.address.lastIndexOf("!") + 1),
    });
    if (isArgument(at(cell))) return { state: "circular", place: at(cell) };
    if (cell.formulas[0][0] !== "" && !replace) return { state: "occupied", place: at(cell) };
    // Replacing a formula also takes its spilled cells away, so only another content is in the way.
    const around = area.formulas.flatMap((line, r) =>
      line.map((formula, c) => (r + c === 0 ? "" : formula || area.values[r][c]))
    );
    if (around.some((content) => content !== "")) return { state: "blocked", place: at(area) };
    rangeOf(context.workbook.worksheets.getItem(sheet), at(cell).address).formulas = [[formulaOn(sheet)]];
    await sync();
    return { state: "inserted", place: at(cell) };
  });
  return result;
}
