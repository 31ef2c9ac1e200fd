import type { Plan } from "../plan/plan";
import { write, type Write } from "./write";
import { constantWrites, formulaWrites } from "./writes/blocks";
import { chartWrites } from "./writes/charts";
import { beginWrites, endWrites, existingChartWrites, existingNameWrites, existingShapeWrites } from "./writes/existing"; // prettier-ignore
import { commentWrites } from "./writes/comments";
import { conditionalFormatWrites } from "./writes/conditional-formats";
import { sheetNameWrites, workbookNameWrites } from "./writes/names";
import { printWrites } from "./writes/print";
import { shapeWrites } from "./writes/shapes";
import { calculateWrite, sheetWrite, viewWrites } from "./writes/sheets";
import { sizeWrites } from "./writes/sizes";
import { styleWrites } from "./writes/styles";
import { tableWrites } from "./writes/tables";
import { validationWrites } from "./writes/validations";
import { selectWrites, settingWrites } from "./writes/workbook";

/**
 * All that a plan writes, in an order in which nothing speaks of what is not there yet: sheets, what
 * happens to sheets that are there, constants, tables, names, formulas, then looks, charts and shapes, settings and the selection.
 *
 * @throws Error when the plan contradicts itself, before anything is written
 */
export function planWrites(plan: Plan, facts: { readonly calculate: boolean }): Write[] {
  const each = (of: (sheet: Plan["sheets"][number]) => Write | Write[]): Write[] => plan.sheets.flatMap(of);
  return [
    ...each((sheet) => (sheet.existing ? [] : sheetWrite(sheet))),
    ...each(beginWrites),
    ...each(constantWrites),
    ...each(tableWrites),
    ...each(existingNameWrites),
    ...each(sheetNameWrites),
    ...workbookNameWrites(plan),
    ...each(formulaWrites),
    ...each(styleWrites),
    ...each(sizeWrites),
    ...each(validationWrites),
    ...each(conditionalFormatWrites),
    ...(facts.calculate ? each(calculateWrite) : []),
    ...each(existingChartWrites),
    ...each(chartWrites),
    ...each(existingShapeWrites),
    ...each(shapeWrites),
    ...each(commentWrites),
    ...each(printWrites),
    ...each(viewWrites),
    ...settingWrites(plan),
    ...selectWrites(plan),
    ...endWrites(plan),
  ];
}

/** The web host refuses 5 MB. */
export const largestRequest = 4_000_000;

/**
 * Writes in as few requests as the size allows: one, as a rule.
 *
 * @param limit bytes a request may have
 */
export function requestsOf(writes: readonly Write[], limit: number = largestRequest): Write[][] {
  const requests: Write[][] = [];
  let room = 0;
  for (const each of writes) {
    if (requests.length === 0 || each.bytes > room) {
      requests.push([quietly]);
      room = limit - quietly.bytes;
    }
    requests[requests.length - 1].push(each);
    room -= each.bytes;
  }
  return requests;
}

/** The screen is drawn once, in the end. */
const quietly: Write = write(2, undefined, (target) =>
  target.workbook.application.suspendScreenUpdatingUntilNextSync()
);
