import type { CellData, SheetData, TableData } from "../../data";
import { areaAddress, parseArea } from "../a1";
import { writeFormula } from "../formula/write-formula";
import { filterXml } from "../filter";
import { escapeXml, tag } from "../package/xml";

/** A table part. Its column names must be what the header cells show, or Excel repairs the file. */
export function tableXml(table: TableData, id: number, sheet: SheetData): string {
  const area = parseArea(table.address)!;
  const columns = table.columns.map((name, index) => {
    const header = table.headerRow ? sheet.cells[area.top]?.[area.left + index]?.value : undefined;
    const total =
      table.totals?.[index] ??
      (table.totalsRow ? readTotal(sheet.cells[area.bottom]?.[area.left + index]) : undefined);
    const formula =
      total?.function === "custom" && total.formula
        ? tag("totalsRowFormula", {}, escapeXml(writeFormula(total.formula, { table: table.name })))
        : "";
    return tag(
      "tableColumn",
      {
        id: index + 1,
        name: columnName(header === undefined || header === "" ? name : String(header)),
        totalsRowLabel: total?.label,
        totalsRowFunction: total?.function,
      },
      formula
    );
  });
  const filtered = areaAddress({ ...area, bottom: area.bottom - (table.totalsRow ? 1 : 0) });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    tag(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref: table.address,
        headerRowCount: table.headerRow ? undefined : 0,
        totalsRowCount: table.totalsRow ? 1 : undefined,
        totalsRowShown: table.totalsRow ? undefined : 0,
      },
      table.headerRow && table.filter !== false && filterXml(filtered, table.filterCriteria),
      tag("tableColumns", { count: columns.length }, ...columns),
      tag("tableStyleInfo", {
        name: table.style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: table.bandedRows ? 1 : 0,
        showColumnStripes: 0,
      })
    )
  );
}

const SUBTOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** What a totals row says of a column, from the cell that stands there. */
function readTotal(cell: CellData | undefined): NonNullable<TableData["totals"]>[number] | undefined {
  if (cell?.formula === undefined)
    return cell?.value === undefined ? undefined : { label: String(cell.value) };
  const known = /^=SUBTOTAL\((\d+),/i.exec(cell.formula)?.[1];
  return known && SUBTOTALS[known]
    ? { function: SUBTOTALS[known] }
    : { function: "custom", formula: cell.formula };
}

/** A line break in a header is written as _x000a_ in the part of the table. */
function columnName(name: string): string {
  return name.replace(/\r\n?|\n/g, "_x000a_");
}
