import { rangeOf, runBatch } from "./batch";

/** What an action has added to the workbook; enough to take it out again. */
export interface Added {
  readonly sheets: readonly string[];
  /** Names scoped to the workbook. */
  readonly names: readonly string[];
  /** Settings, with what stood there before, if anything. */
  readonly settings: readonly { readonly key: string; readonly before?: unknown }[];
  /** The sheet and the cell that were active before; shown again in the end. */
  readonly activeBefore: { readonly sheet: string; readonly cell: string };
}

/**
 * Takes out what was added, as far as it is there.
 *
 * @param onlyEmpty leaves sheets alone that hold anything: for a failure while sheets were being added,
 *   when a sheet of that name may be somebody else's
 * @returns the names of sheets that could not be removed
 * @throws WorkbookError
 */
export async function removeAdded(added: Added, onlyEmpty = false): Promise<readonly string[]> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const { workbook } = context;
    const sheets = added.sheets.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name).load("name,visibility");
      const used = onlyEmpty ? sheet.getUsedRangeOrNullObject().untrack().load("address") : undefined;
      return { sheet, used };
    });
    const names = added.names.map((name) => workbook.names.getItemOrNullObject(name).load("name"));
    const settings = added.settings.map(({ key, before }) => ({
      key,
      before,
      setting: workbook.settings.getItemOrNullObject(key).load("key"),
    }));
    const active = workbook.worksheets.getItemOrNullObject(added.activeBefore.sheet).load("visibility");
    await sync();

    if (!active.isNullObject && active.visibility === "Visible") {
      active.activate();
      rangeOf(active, added.activeBefore.cell).select();
    }
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const { key, before, setting } of settings) {
      if (before !== undefined) workbook.settings.add(key, before as string);
      else if (!setting.isNullObject) setting.delete();
    }
    for (const { sheet, used } of sheets) {
      if (sheet.isNullObject || (used && !used.isNullObject)) continue;
      // Excel does not delete a very hidden sheet.
      if (sheet.visibility === "VeryHidden") sheet.visibility = "Hidden";
      sheet.delete();
    }
    const after = workbook.worksheets.load("items/name");
    await sync();
    const there = new Set(after.items.map(({ name }) => name));
    return onlyEmpty ? [] : added.sheets.filter((name) => there.has(name));
  });
  return result;
}
