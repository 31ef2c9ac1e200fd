import { reportPlan } from "../../audit/report";
import type { AuditResult } from "../../audit";
import type { Locale } from "../../i18n/sentence";
import { applyPlan } from "../../workbook/apply-plan";
import { sheetNames } from "../../workbook/sheet-names";
import { withBook } from "../with-book";

/**
 * Writes a copy of a workbook with a sheet of the findings.
 *
 * @param book the workbook's file, which stays as it is
 * @param name what the report calls it
 * @throws UsageError when it cannot be written
 */
export async function writeReport(
  out: string,
  { book, name, result }: { readonly book: string; readonly name: string; readonly result: AuditResult },
  locale: Locale
): Promise<void> {
  await withBook(book, out, locale, async () => {
    const { names: taken } = await sheetNames();
    await applyPlan(reportPlan(result, { locale, workbook: name, taken }));
  });
}
