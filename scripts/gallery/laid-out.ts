import { writeFileSync } from "node:fs";
import path from "node:path";
import { createScorecard } from "../../src/actions/create-scorecard";
import { proposeFor, recogniseData } from "../../src/actions/recognise-data";
import { kpiFunctions } from "../../src/cli/kpi-functions";
import { setFunctionLocale } from "../../src/functions/function-error";
import type { Locale } from "../../src/i18n/sentence";
import { openHeadless } from "../../src/preview/headless";
import type { WorkbookData } from "../../src/preview/workbook/data";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import type { ScorecardModel } from "../../src/scorecard/model";
import type { SheetChoices } from "../../src/scorecard/request";
import { requestFor } from "./request";
import { templateBook } from "./template-book";

export interface LaidOut {
  readonly data: WorkbookData;
  readonly model: ScorecardModel;
}

/**
 * Lays out a template's scorecard in a workbook of its users, headless, by the product's own action.
 *
 * @param typed KPIs whose figures are typed in, though the workbook tells of them
 */
export async function laidOut(
  template: string,
  locale: Locale,
  sheets: SheetChoices = {},
  typed: readonly string[] = []
): Promise<LaidOut> {
  const book = templateBook(template, locale);
  setFunctionLocale(locale);
  const headless = await openHeadless({ data: book.data, locale, calculate: "later" });
  const removeGlobals = headless.installGlobals();
  try {
    headless.workbook.registerFunctions(kpiFunctions(locale, headless.workbook));
    await headless.workbook.settle();
    const data = await recogniseData({ locale });
    const request = requestFor(book, proposeFor({ template }, data), data.sources);
    const mapping = request.mapping.filter(({ kpi }) => !typed.includes(kpi));
    const { model } = await createScorecard.run({ ...request, mapping, sheets }, { locale });
    await headless.workbook.settle();
    return { data: await headless.save(), model };
  } finally {
    removeGlobals();
    headless.close();
  }
}

/** The workbook as a file that opens on a sheet. */
export async function savedOn(folder: string, { data }: LaidOut, sheet: string): Promise<string> {
  const activeSheet = data.sheets.findIndex(({ name }) => name === sheet);
  const file = path.join(folder, `${data.name.replace(/\.xlsx$/, "")}-${activeSheet}.xlsx`);
  writeFileSync(file, await writeXlsx({ ...data, activeSheet }));
  return file;
}
