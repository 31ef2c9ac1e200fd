import type { CellValue } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import { rangeOf } from "../batch";
import { lacks } from "../host";
import type { Place } from "../place";
import type { CellFacts, ReadArea } from "../read-cell";

/** An address of Excel without its sheet: "'My data'!B2:C9" → "B2:C9". */
const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export const areaAt = (sheet: string, address: string): ReadArea => ({
  sheet,
  ...(parseRect(withoutSheet(address)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
});

/** Queues what is asked of a cell before its formula is known; what is returned gives it after the sync. */
export function queueFacts(workbook: Excel.Workbook, place: Place | undefined): () => CellFacts {
  const cell = (
    place
      ? rangeOf(workbook.worksheets.getItem(place.sheet), place.address)
      : workbook.getActiveCell().untrack()
  ).load("address,values,valueTypes,formulas,numberFormat,worksheet/name");
  const spill = lacks("ExcelApi", "1.12") ? undefined : queueSpill(cell);
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const ownTables = cell.getTables(false).load("items/name");
  const names = workbook.names.load("items/name,items/formula");
  const ownNames = cell.worksheet.names.load("items/name,items/formula");
  return () => {
    const sheet = cell.worksheet.name;
    const { row, column } = areaAt(sheet, cell.address);
    const value = cell.values[0][0] as CellValue;
    const type = String(cell.valueTypes[0][0]);
    const filled = spill?.(sheet);
    return {
      sheet,
      row,
      column,
      value,
      type,
      numberFormat: String(cell.numberFormat[0][0]),
      formula: filled?.formula ?? ownFormula(cell.formulas[0][0], value, type),
      spill: filled?.area,
      sheets: sheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
        name,
        sheet: worksheet.name,
        hasHeader: showHeaders,
        hasTotals: showTotals,
      })),
      ownTables: ownTables.items.map(({ name }) => name),
      names: [
        ...ownNames.items.map(({ name, formula }) => ({ name, sheet, formula: String(formula) })),
        ...names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      ],
    };
  };
}

/** A text that begins with "=" is no formula where the cell shows that very text. */
const ownFormula = (content: unknown, value: CellValue, type: string): string | undefined =>
  typeof content === "string" && content.startsWith("=") && !(type === "String" && content === value)
    ? content
    : undefined;

/** The formula that fills a cell together with others, and the cells that it fills. */
function queueSpill(cell: Excel.Range) {
  const parent = cell.getSpillParentOrNullObject();
  const anchor = parent.load("address,formulas");
  // The cell of the formula itself may have no parent in Excel's eyes.
  const areas = [
    cell.getSpillingToRangeOrNullObject().load("address"),
    parent.getSpillingToRangeOrNullObject().load("address"),
  ];
  return (sheet: string): { formula?: string; area?: ReadArea } | undefined => {
    const found = areas.find(({ isNullObject }) => !isNullObject);
    if (!found) return undefined;
    const formula = anchor.isNullObject ? undefined : String(anchor.formulas[0][0]);
    return { area: areaAt(sheet, found.address), ...(formula?.startsWith("=") && { formula }) };
  };
}
