import { runBatch } from "./batch";
import type { Place } from "./place";

/** Texts of cells as they are shown, and where they stand. */
export interface SelectedTexts {
  readonly place: Place;
  /** Rows of cells; none where nothing in the selection holds anything. */
  readonly texts: readonly (readonly string[])[];
}

/**
 * What the selected cells show, as far as they hold anything: a whole column gives its filled part.
 *
 * @throws WorkbookError
 */
export async function readSelectedTexts(): Promise<SelectedTexts> {
  const { result } = await runBatch(async ({ context, sync }) => {
    const selected = context.workbook.getSelectedRange().untrack().load("address,worksheet/name");
    const used = selected.getUsedRangeOrNullObject(true).load("address,text");
    await sync();
    const range = used.isNullObject ? selected : used;
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return {
      place: { sheet: selected.worksheet.name, address },
      texts: used.isNullObject ? [] : used.text,
    };
  });
  return result;
}
