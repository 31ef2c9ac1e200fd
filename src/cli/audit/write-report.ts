import { reportPlan } from "../../audit/report";
import type { AuditResult } from "../../audit";
import type { Locale } from "../../i18n/sentence";
import { openHeadless } from "../../preview/headless/index";
import { readXlsx, writeXlsx } from "../../preview/workbook/xlsx/index";
import { applyPlan } from "../../workbook/apply-plan";
import { failureSentence } from "../../actions/failure-sentence";
import { WorkbookError } from "../../workbook/failure";
import { kpiFunctions } from "../kpi-functions";
import { writeWhole } from "../output-file";
import { UsageError } from "../usage-error";

interface Reported {
  /** The workbook's file, which stays as it is. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly result: AuditResult;
}

/**
 * Writes a copy of the workbook with a sheet of the findings, through the Office host.
 *
 * @throws UsageError when it cannot be written
 */
export async function writeReport(
  file: string,
  { bytes, name, result }: Reported,
  locale: Locale
): Promise<void> {
  const data = { ...(await readXlsx(bytes)), name };
  const headless = await openHeadless({ data, locale });
  const removeGlobals = headless.installGlobals();
  try {
    headless.workbook.registerFunctions(kpiFunctions(locale, headless.workbook));
    const taken = data.sheets.map((sheet) => sheet.name);
    await applyPlan(reportPlan(result, { locale, workbook: name, taken }));
    await writeWhole(file, await writeXlsx(await headless.save(), { original: bytes }), locale);
  } catch (error) {
    throw error instanceof WorkbookError ? new UsageError(failureSentence(error, locale)) : error;
  } finally {
    removeGlobals();
    headless.close();
  }
}
