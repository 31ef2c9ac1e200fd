import type { ExplainStep } from "../../functions/explain";
import { setFunctionLocale } from "../../functions/function-error";
import type { Locale } from "../../i18n/sentence";
import { createHeadlessWorkbook } from "../../preview/workbook/headless";
import type { WorkbookData } from "../../preview/workbook/data";
import { kpiFunctions } from "../kpi-functions";
import { explainFrom, type AskedCell } from "./explain-from";
import { WorkbookReader } from "./workbook-reader";

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
  const workbook = await createHeadlessWorkbook(data, "later");
  try {
    workbook.registerFunctions(kpiFunctions(locale, workbook));
    await workbook.settle();
    return explainFrom(new WorkbookReader(workbook.toData()), asked, locale);
  } finally {
    workbook.dispose();
  }
}
