import type { SheetSnapshot } from "../../audit/snapshot";
import type { Batch } from "../batch";
import { lacks } from "../host";
import type { SnapshotOptions } from "../read-snapshot";

export type Looks = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "merges">;

export const withLooks = ({ formulas, looks }: Pick<SnapshotOptions, "formulas" | "looks">): boolean =>
  formulas === true || looks === true;

/** What is to be loaded of a used range besides, so that its looks can be asked for. */
export const lookProperties = [
  "rowIndex",
  "columnIndex",
  "rowCount",
  "columnCount",
  "rowHidden",
  "columnHidden",
] as const;

/**
 * Queues what is merged in used ranges, which an audit looks at; `read` gives it with what is hidden.
 *
 * @param sheets the names of the ranges' sheets, in their order
 */
export function queueLooks(sheets: readonly string[], ranges: readonly Excel.Range[]) {
  const merged = ranges.map((range) =>
    lacks("ExcelApi", "1.13") ? undefined : range.getMergedAreasOrNullObject().untrack().load("address")
  );
  return {
    /**
     * After the request that loaded the ranges. Where rows or columns are hidden, one further request asks which:
     * a list of all rows with every answer would be larger than the cells.
     */
    async read({ context, sync }: Batch): Promise<readonly Looks[]> {
      const there = ranges.map((range) => !range.isNullObject);
      // Ranges do not outlive the request in which they were got.
      const again = (i: number): Excel.Range => {
        const { rowIndex, columnIndex, rowCount, columnCount } = ranges[i];
        const sheet = context.workbook.worksheets.getItem(sheets[i]);
        return sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount).untrack();
      };
      const rows = ranges.map((range, i) =>
        there[i] && range.rowHidden !== false ? again(i).getRowProperties({ rowHidden: true }) : undefined
      );
      const columns = ranges.map((range, i) =>
        there[i] && range.columnHidden !== false
          ? again(i).getColumnProperties({ columnHidden: true })
          : undefined
      );
      if ([...rows, ...columns].some(Boolean)) await sync();
      return ranges.map((range, i) => {
        const areas = merged[i];
        return {
          hiddenRows: (rows[i]?.value ?? []).flatMap(({ rowHidden }, r) =>
            rowHidden ? [range.rowIndex + r] : []
          ),
          hiddenColumns: (columns[i]?.value ?? []).flatMap(({ columnHidden }, c) =>
            columnHidden ? [range.columnIndex + c] : []
          ),
          merges: there[i] && areas && !areas.isNullObject ? addressesOf(areas.address) : [],
        };
      });
    },
  };
}

/** "'My data'!$A$1:$B$2,'My data'!C3:D3" → "A1:B2", "C3:D3" */
const addressesOf = (address: string): string[] =>
  address.split(",").map((each) => each.slice(each.lastIndexOf("!") + 1).replaceAll("$", ""));
