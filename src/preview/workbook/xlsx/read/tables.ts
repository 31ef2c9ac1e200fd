import type { TableData } from "../../data";
import { readFormula } from "../formula/read-formula";
import { readFilter } from "../filter";
import { child, childrenNamed, decodeXstring, flag, type XmlElement } from "../package/xml";

/** A table part. Column names may hold line breaks, written as _x000a_. */
export function readTable(root: XmlElement): TableData {
  const { attributes } = root;
  const columns = childrenNamed(child(root, "tableColumns"), "tableColumn");
  const style = child(root, "tableStyleInfo")?.attributes;
  const totalsRow = Number(attributes.totalsRowCount ?? 0) > 0;
  const name = attributes.displayName ?? attributes.name;
  const table: TableData = {
    id: Number(attributes.id),
    name,
    address: attributes.ref,
    columns: columns.map((column) => decodeXstring(column.attributes.name)),
    headerRow: attributes.headerRowCount !== "0",
    totalsRow,
    bandedRows: flag(style?.showRowStripes, false),
  };
  if (style?.name) table.style = style.name;
  const filter = child(root, "autoFilter");
  if (!filter) table.filter = false;
  const criteria = readFilter(filter);
  if (criteria) table.filterCriteria = criteria;
  const totals = totalsRow ? readTotals(columns, name) : {};
  if (Object.keys(totals).length > 0) table.totals = totals;
  return table;
}

function readTotals(columns: readonly XmlElement[], table: string): NonNullable<TableData["totals"]> {
  const totals: NonNullable<TableData["totals"]> = {};
  for (const [index, column] of columns.entries()) {
    const { totalsRowLabel, totalsRowFunction } = column.attributes;
    const formula = child(column, "totalsRowFormula")?.text;
    if (totalsRowLabel === undefined && totalsRowFunction === undefined) continue;
    totals[index] = {
      ...(totalsRowLabel === undefined ? {} : { label: decodeXstring(totalsRowLabel) }),
      ...(totalsRowFunction === undefined ? {} : { function: totalsRowFunction }),
      ...(formula ? { formula: readFormula(formula, { table }) } : {}),
    };
  }
  return totals;
}
