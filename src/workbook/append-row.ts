import { rectAddress } from "../plan/addresses";
import { asText } from "../plan/as-text";
import { rangeOf, runBatch } from "./batch";
import { toWorkbookError } from "./errors";
import { WorkbookError } from "./failure";

/** A row to write below a list, and the settings that go with it. */
export interface RowOrder {
  readonly sheet: string;
  /** First cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (string | number)[];
  /** Number formats of the first cells; the others are General. */
  readonly formats: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Writes a row into cells that are empty, and settings: all of it or nothing. Two requests.
 *
 * @throws WorkbookError
 */
export async function appendRow(order: RowOrder): Promise<{ readonly syncs: number }> {
  const { sheet, row, column, cells, formats, settings } = order;
  const address = rectAddress({ row, column, rows: 1, columns: cells.length });
  let before: ReadonlyMap<string, unknown> | undefined;
  try {
    const { syncs } = await runBatch(
      async ({ context, sync }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const there = rangeOf(worksheet, address).load("formulas");
        const kept = context.workbook.settings.load("items/key,items/value");
        await sync();
        if (there.formulas[0].some((content: unknown) => content !== ""))
          throw new WorkbookError("not-empty", { address: `${sheet}!${address}` });
        before = new Map(kept.items.map(({ key, value }): [string, unknown] => [key, value]));
        const target = rangeOf(worksheet, address);
        target.numberFormat = [cells.map((_, i) => formats[i] ?? "General")];
        target.values = [cells.map((cell) => (typeof cell === "string" ? asText(cell) : cell))];
        target.format.horizontalAlignment = "Left";
        formats.forEach((format, i) => {
          if (format !== "General")
            rangeOf(
              worksheet,
              rectAddress({ row, column: column + i, rows: 1, columns: 1 })
            ).format.horizontalAlignment = "Right";
        });
        for (const [key, value] of Object.entries(settings))
          context.workbook.settings.add(key, value as string);
        await sync();
      },
      { mergeUndo: true }
    );
    return { syncs };
  } catch (error) {
    if (!before) throw error;
    throw await takeBack(order, address, before, error);
  }
}

/** Empties the row again and puts the settings back, and says so in the error. */
async function takeBack(
  { sheet, settings }: RowOrder,
  address: string,
  before: ReadonlyMap<string, unknown>,
  error: unknown
): Promise<WorkbookError> {
  try {
    await runBatch(async ({ context, sync }) => {
      rangeOf(context.workbook.worksheets.getItem(sheet), address).clear("Contents");
      for (const key of Object.keys(settings))
        if (before.has(key)) context.workbook.settings.add(key, before.get(key) as string);
        else context.workbook.settings.getItemOrNullObject(key).delete();
      await sync();
    });
    return toWorkbookError(error, "removed");
  } catch {
    // The first failure is the one to report; what may be left is named.
    return toWorkbookError(error, "left", `${sheet}!${address}`);
  }
}
