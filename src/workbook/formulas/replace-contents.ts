import type { CellValue } from "../../audit/snapshot";
import { parseRect, rectAddress, type Rect } from "../../plan/addresses";
import { rangeOf, runBatch, type Batch } from "../batch";
import { toWorkbookError } from "../errors";
import { WorkbookError } from "../failure";
import type { Place } from "../place";

/** What one rectangle of cells holds and is to hold. */
export interface ContentChange extends Place {
  /** The formula, or the values, that stand there; anything else there is somebody's edit, and nothing is written. */
  readonly before: string | readonly (readonly CellValue[])[];
  /** A formula for the first cell, whose result may fill the others; or a value for each cell. */
  readonly after: string | readonly (readonly CellValue[])[];
}

/** A very hidden sheet that is kept along: its rows as a whole; none removes the sheet. */
export interface KeptSheet {
  readonly name: string;
  readonly isThere: boolean;
  /** Scoped to the sheet, by which it is found again. */
  readonly mark: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Writes other contents into cells, all or none, and keeps a hidden sheet along. Two requests.
 *
 * @throws WorkbookError
 */
export async function replaceContents(
  changes: readonly ContentChange[],
  kept?: KeptSheet
): Promise<{ readonly syncs: number }> {
  let before: readonly unknown[][][] | undefined;
  try {
    const { syncs } = await runBatch(
      async (batch) => {
        before = await readBefore(batch, changes);
        const { workbook } = batch.context;
        changes.forEach((change) => write(workbook, change, change.before, change.after));
        if (kept) keep(workbook, kept);
        await batch.sync();
      },
      { mergeUndo: true }
    );
    return { syncs };
  } catch (error) {
    if (!before) throw error;
    throw await takeBack(changes, kept, error);
  }
}

/** What stands in the cells, if it is what the changes start from. */
async function readBefore(
  { context, sync }: Batch,
  changes: readonly ContentChange[]
): Promise<unknown[][][]> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  const ranges = changes.map(({ sheet, address }) =>
    rangeOf(context.workbook.worksheets.getItem(sheet), address).load("formulas")
  );
  await sync();
  const locked = sheets.items.find(
    ({ name, protection }) => protection.protected && changes.some(({ sheet }) => sheet === name)
  );
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  changes.forEach((change, i) => {
    const [[first]] = ranges[i].formulas as unknown[][];
    const same =
      typeof change.before === "string"
        ? first === change.before
        : JSON.stringify(ranges[i].formulas) === JSON.stringify(change.before);
    if (!same) throw new WorkbookError("not-empty", { address: `${change.sheet}!${change.address}` });
  });
  return ranges.map((range) => range.formulas as unknown[][]);
}

/** Where a formula filled more cells than the new content does, they are emptied by taking the formula away first. */
function write(
  workbook: Excel.Workbook,
  { sheet, address }: Place,
  from: ContentChange["before"],
  to: ContentChange["after"]
): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  const area = parseRect(address)!;
  if (typeof to === "string") {
    if (typeof from !== "string" && area.rows * area.columns > 1)
      rangeOf(worksheet, address).clear("Contents");
    rangeOf(worksheet, rectAddress(firstCell(area))).formulas = [[to]];
  } else {
    rangeOf(worksheet, rectAddress(firstCell(area))).clear("Contents");
    rangeOf(worksheet, address).values = to.map((line) => line.map(plainValue));
  }
}

const firstCell = (area: Rect): Rect => ({ ...area, rows: 1, columns: 1 });

/** A text is written as a text, whatever it begins with; an error stays an error. */
const plainValue = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" && !/^#(N\/A|[A-Z/0]+[!?])$/.test(value) ? `'${value}` : value;

function keep(workbook: Excel.Workbook, { name, isThere, mark, rows }: KeptSheet): void {
  if (rows.length === 0) {
    if (!isThere) return;
    const gone = workbook.worksheets.getItem(name);
    // Excel does not delete a very hidden sheet.
    gone.visibility = "Hidden";
    gone.delete();
    return;
  }
  const sheet = isThere ? workbook.worksheets.getItem(name) : workbook.worksheets.add(name);
  if (isThere) sheet.getRange().untrack().clear("Contents");
  else sheet.names.add(mark, rangeOf(sheet, "A1"));
  const address = rectAddress({ row: 0, column: 0, rows: rows.length, columns: rows[0].length });
  rangeOf(sheet, address).formulas = rows.map((row) => [...row]);
  sheet.visibility = "VeryHidden";
}

async function takeBack(
  changes: readonly ContentChange[],
  kept: KeptSheet | undefined,
  error: unknown
): Promise<WorkbookError> {
  try {
    await runBatch(async ({ context, sync }) => {
      const sheet =
        kept && !kept.isThere ? context.workbook.worksheets.getItemOrNullObject(kept.name) : undefined;
      sheet?.load("name");
      await sync();
      for (const change of changes) write(context.workbook, change, change.after, change.before);
      if (sheet && !sheet.isNullObject) {
        sheet.visibility = "Hidden";
        sheet.delete();
      }
      await sync();
    });
    return toWorkbookError(error, "removed");
  } catch {
    // The first failure is the one to report; where the cells were, is named.
    return toWorkbookError(
      error,
      "left",
      changes
        .map(({ sheet, address }) => `${sheet}!${address}`)
        .slice(0, 5)
        .join(", ")
    );
  }
}
