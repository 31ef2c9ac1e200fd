import { rangeOf, runBatch } from "../batch";

/** A cell and the number format that it is to have. */
export interface FormatChange {
  readonly sheet: string;
  readonly address: string;
  readonly numberFormat: string;
}

/**
 * Gives single cells other number formats.
 *
 * @returns the formats that they had, to put them back
 * @throws WorkbookError
 */
export async function setNumberFormats(changes: readonly FormatChange[]): Promise<readonly FormatChange[]> {
  if (changes.length === 0) return [];
  const { result } = await runBatch(
    async ({ context, sync }) => {
      const ranges = changes.map(({ sheet, address }) =>
        rangeOf(context.workbook.worksheets.getItem(sheet), address).load("numberFormat")
      );
      await sync();
      const before = changes.map((change, i) => ({
        ...change,
        numberFormat: String((ranges[i].numberFormat as unknown[][])[0][0]),
      }));
      for (const { sheet, address, numberFormat } of changes)
        rangeOf(context.workbook.worksheets.getItem(sheet), address).numberFormat = [[numberFormat]];
      await sync();
      return before;
    },
    { mergeUndo: true }
  );
  return result;
}
