import { failureSentence } from "../actions/failure-sentence";
import { Refusal } from "../actions/refusal";
import { setFunctionLocale } from "../functions/function-error";
import type { Locale } from "../i18n/sentence";
import { openHeadless, type Headless } from "../preview/headless/index";
import { writeXlsx } from "../preview/workbook/xlsx/index";
import { WorkbookError } from "../workbook/failure";
import { readBook } from "./book-file";
import { kpiFunctions } from "./kpi-functions";
import { writeWhole } from "./output-file";
import { UsageError } from "./usage-error";

/**
 * Opens a workbook file with the KPI functions, calculated, lets `work` act on it as the pane would, and writes a copy
 * where one is asked for.
 *
 * @throws UsageError with the sentence that the pane would show
 */
export async function withBook<T>(
  file: string,
  out: string | undefined,
  locale: Locale,
  work: (headless: Headless, original: Uint8Array) => Promise<T>
): Promise<T> {
  const { data, bytes } = await readBook(file, locale);
  setFunctionLocale(locale);
  const headless = await openHeadless({ data, locale, calculate: "later" });
  const removeGlobals = headless.installGlobals();
  try {
    headless.workbook.registerFunctions(kpiFunctions(locale, headless.workbook));
    await headless.workbook.settle();
    const result = await work(headless, bytes);
    if (out !== undefined)
      await writeWhole(out, await writeXlsx(await headless.save(), { original: bytes }), locale);
    return result;
  } catch (error) {
    if (error instanceof Refusal) throw new UsageError(error.message);
    throw error instanceof WorkbookError ? new UsageError(failureSentence(error, locale)) : error;
  } finally {
    removeGlobals();
    headless.close();
  }
}
