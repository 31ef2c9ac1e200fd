import type { Position } from "../book/place";
import type { SheetView } from "../book/sheet-view";

/** What a row or column of another kind is called: totals, averages, openings, shares. */
const special =
  /\b(sub-?totals?|totals?|sums?|grand|average|avg|mean|median|min(imum)?|max(imum)?|count|open(ing)?|clos(ing|e)|begin(ning)?|ytd|year to date|overall|balance|check|difference|variance|growth|change|opening|start(ing)?|initial|base(line)?|plug|adjust\w*|correct(ion|ed)|override\w*|q[1-4]|h[12]|fy\s?\d*)\b|合计|总计|小计|汇总|平均|均值|最大|最小|期初|期末|年初|年末|累计|本年|同比|环比|增长|差异|占比|季度|半年|全年|调整|更正|冲销/i;

/** A remark that says of a figure that somebody has set it on purpose. */
const remark =
  /\b(manual(ly)?|overr(ide|idden)\w*|adjust\w*|correct(ion|ed)|excused?|exempt\w*|waived|special|exception\w*|per (hr|agreement|contract|manager))\b|手工|手动|人工|调整|更正|特批|豁免|例外/i;

/** How far a remark may be from its cell. */
const nearRemark = 12;

/** Whether a text to the right of a cell says that its figure is meant so. */
export function isRemarked(sheet: SheetView, { row, column }: Position): boolean {
  for (let step = 1; step <= nearRemark; step++) {
    const value = sheet.value(row, column + step);
    if (typeof value === "string" && remark.test(value)) return true;
  }
  return false;
}

/** How far a label may be from its cell. */
const farthest = 60;

/** The nearest text to the left of a cell; undefined where there is none. */
export const rowLabel = (sheet: SheetView, at: Position): string | undefined => textFrom(sheet, at, 0, -1);

/** The nearest text above a cell. */
export const columnLabel = (sheet: SheetView, at: Position): string | undefined => textFrom(sheet, at, -1, 0);

function textFrom(sheet: SheetView, at: Position, down: number, across: number): string | undefined {
  let { row, column } = at;
  for (let step = 0; step < farthest; step++) {
    row += down;
    column += across;
    if (row < 0 || column < 0) return undefined;
    const value = sheet.value(row, column);
    if (typeof value === "string" && value !== "" && sheet.kind(row, column) === "text") return value;
  }
  return undefined;
}

/** Whether a label announces a row or column of another kind. */
export const isSpecial = (label: string | undefined): boolean => label !== undefined && special.test(label);
