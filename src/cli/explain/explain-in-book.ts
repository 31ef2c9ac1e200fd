import { explainCell, type ExplainStep } from "../../functions/explain";
import { setFunctionLocale } from "../../functions/function-error";
import type { Locale } from "../../i18n/sentence";
import { createHeadlessWorkbook } from "../../preview/workbook/headless";
import type { WorkbookData } from "../../preview/workbook/data";
import { kpiFunctions } from "../kpi-functions";
import { WorkbookReader } from "./workbook-reader";

/** The cell that is asked for; no sheet means the first. */
export interface AskedCell {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Calculates a workbook and explains one of its cells; one that another cell's formula fills is explained by that
 * formula.
 *
 * @returns undefined where there is no such sheet
 */
export async function explainInBook(
  data: WorkbookData,
  asked: AskedCell,
  locale: Locale
): Promise<ExplainStep[] | undefined> {
  setFunctionLocale(locale);
  const workbook = await createHeadlessWorkbook(data);
  try {
    workbook.registerFunctions(kpiFunctions(locale));
    await workbook.settle();
    const reader = new WorkbookReader(workbook.toData());
    const { row, column } = asked;
    const sheet = reader.sheet(asked.sheet ?? data.sheets[0].name);
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
  } finally {
    workbook.dispose();
  }
}
