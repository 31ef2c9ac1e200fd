import type { CellValue } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import type { CellReading, ReadCells, WantedCells } from "../read-cell";
import { areaAt } from "./queue-facts";

const properties = "address,values,valueTypes,numberFormat,worksheet/name";

type Read = () => Omit<ReadCells, "wanted"> | undefined;

/** Queues the cells that a formula names; what is returned gives them after the sync. */
export function queueCells(
  workbook: Excel.Workbook,
  wanted: readonly WantedCells[]
): () => Pick<CellReading, "cells" | "extents"> {
  const reads = wanted.map((one) => ({ wanted: one, read: queueOne(workbook, one) }));
  const open = wanted.flatMap((one) => (one.kind === "range" && !parseRect(one.address) ? [one.sheet] : []));
  const extents = [...new Set(open)].map((sheet) => ({
    sheet,
    used: usedOf(workbook.worksheets.getItem(sheet)).load("rowIndex,rowCount,columnIndex,columnCount"),
  }));
  return () => ({
    cells: reads.flatMap(({ wanted: one, read }) => {
      const cells = read();
      return cells ? [{ wanted: one, ...cells }] : [];
    }),
    extents: Object.fromEntries(
      extents.map(({ sheet, used }) => [
        sheet,
        { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount },
      ])
    ),
  });
}

const usedOf = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRange(true).untrack();

function queueOne(workbook: Excel.Workbook, wanted: WantedCells): Read {
  switch (wanted.kind) {
    case "range": {
      const sheet = workbook.worksheets.getItem(wanted.sheet);
      const range = sheet.getRange(wanted.address);
      return rangeRead(parseRect(wanted.address) ? range : range.getIntersectionOrNullObject(usedOf(sheet)));
    }
    case "spill":
      return rangeRead(
        workbook.worksheets.getItem(wanted.sheet).getRange(wanted.address).getSpillingToRangeOrNullObject()
      );
    case "table": {
      const table = workbook.tables.getItem(wanted.name);
      const columns = table.columns.load("items/name");
      const read = rangeRead(table.getRange());
      return () => {
        const cells = read();
        return cells && { ...cells, columns: columns.items.map(({ name }) => name) };
      };
    }
    case "name": {
      const item = workbook.worksheets
        .getItem(wanted.sheet)
        .names.getItemOrNullObject(wanted.name)
        .load("formula");
      const read = rangeRead(item.getRangeOrNullObject());
      return () => {
        const cells = read();
        return cells && { ...cells, formula: String(item.formula) };
      };
    }
  }
}

/** A range that may not be there. */
function rangeRead(range: Excel.Range): Read {
  range.untrack().load(properties);
  return () =>
    range.isNullObject
      ? undefined
      : {
          area: areaAt(range.worksheet.name, range.address),
          values: range.values as CellValue[][],
          types: range.valueTypes.map((row) => row.map(String)),
          formats: range.numberFormat.map((row) => row.map(String)),
        };
}
