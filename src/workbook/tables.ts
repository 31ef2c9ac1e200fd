import { asText } from "../plan/as-text";
import { runBatch } from "./batch";
import { countsFrom1904, firstDayOf1904 } from "./date-system";

/**
 * Adds rows below those of a table, made from the rows that it has: two requests. The new cells take
 * the number formats of the table's last row, or what `formatsOf` makes of them for a row. Both are told whether
 * days count from 1904.
 *
 * @returns the rows that were added and where the first of them stands; none where `make` gives none
 * @throws WorkbookError
 */
export async function addTableRows(
  name: string,
  make: (
    rows: readonly (readonly unknown[])[],
    date1904: boolean
  ) => readonly (readonly (string | number)[])[],
  formatsOf: (
    row: readonly (string | number)[],
    last: readonly string[],
    date1904: boolean
  ) => readonly string[] = (_, last) => last
): Promise<{ readonly rows: number; readonly sheet: string; readonly address: string }> {
  const { result } = await runBatch(
    async ({ context, sync }) => {
      const table = context.workbook.tables.getItem(name);
      const body = table.getDataBodyRange().load("values,rowCount,columnCount,numberFormat,rowIndex");
      const sheet = table.worksheet.load("name");
      const epoch = firstDayOf1904(context.workbook);
      await sync();
      const date1904 = countsFrom1904(epoch);
      const rows = make(body.values as unknown[][], date1904);
      if (rows.length === 0) return { rows: 0, sheet: sheet.name, address: "" };
      const formats = body.numberFormat.at(-1) as string[];
      table.rows.add(
        undefined,
        rows.map((row) => row.map((cell) => (typeof cell === "string" ? asText(cell) : cell)))
      );
      const added = body
        .getOffsetRange(body.rowCount, 0)
        .getAbsoluteResizedRange(rows.length, body.columnCount);
      added.numberFormat = rows.map((row) => [...formatsOf(row, formats, date1904)]);
      added.load("address");
      await sync();
      return { rows: rows.length, sheet: sheet.name, address: added.address.split("!").at(-1)! };
    },
    { mergeUndo: true }
  );
  return result;
}
