import { explainCell, type ExplainStep } from "../../functions/explain";
import type { Locale } from "../../i18n/sentence";
import type { WorkbookReader } from "./workbook-reader";

/** The cell that is asked for; no sheet means the first. */
export interface AskedCell {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Explains a cell of a calculated workbook.
 *
 * @returns undefined where there is no such sheet
 */
export function explainFrom(
  reader: WorkbookReader,
  { sheet: name, row, column }: AskedCell,
  locale: Locale
): ExplainStep[] | undefined {
  const sheet = name === undefined ? reader.firstSheet : reader.sheet(name);
  if (!sheet) return undefined;
  const spill = reader.spillOver(sheet, row, column);
  const anchor = spill ?? { row, column };
  return explainCell(
    {
      sheet: sheet.name,
      row,
      column,
      value: reader.valueAt(sheet, row, column),
      numberFormat: reader.formatOf(sheet.cells[row]?.[column]),
      formula: sheet.cells[anchor.row]?.[anchor.column]?.formula,
      ...(spill && { spill: { sheet: sheet.name, ...spill } }),
    },
    reader,
    locale
  );
}
