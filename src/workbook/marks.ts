import { rangeOf, runBatch, type Batch } from "./batch";

/** Cells of a sheet that are marked in one colour. */
export interface Mark {
  readonly sheet: string;
  /** A1, one rectangle. */
  readonly address: string;
  readonly fill: string;
}

/**
 * Marks are conditional formats with this formula, which is always true: the cells' own formats stay untouched
 * beneath, and the marks move along when rows come and go.
 */
const formula = '=N("KPI audit mark")=0';

/** Marks of one workbook: more would take long to draw. */
const mostMarks = 2000;

/**
 * Marks cells. Those on protected sheets, and those beyond `mostMarks`, are left as they are.
 *
 * @returns how many rectangles were left
 * @throws WorkbookError
 */
export async function addMarks(marks: readonly Mark[]): Promise<{ readonly left: number }> {
  const { result } = await runBatch(
    async ({ context, sync }) => {
      const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
      await sync();
      const open = new Set(
        sheets.items.filter(({ protection }) => !protection.protected).map(({ name }) => name)
      );
      const possible = marks.filter(({ sheet }) => open.has(sheet)).slice(0, mostMarks);
      for (const { sheet, address, fill } of possible) {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), address);
        const format = range.conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.custom.format.fill.color = fill;
      }
      await sync();
      return { left: marks.length - possible.length };
    },
    { mergeUndo: true }
  );
  return result;
}

/**
 * Whether any cells are marked.
 *
 * @throws WorkbookError
 */
export async function hasMarks(): Promise<boolean> {
  const { result } = await runBatch(async (batch) => (await findMarks(batch)).length > 0);
  return result;
}

/**
 * Takes all marks off again.
 *
 * @throws WorkbookError
 */
export async function removeMarks(): Promise<void> {
  await runBatch(
    async (batch) => {
      for (const mark of await findMarks(batch)) mark.delete();
      await batch.sync();
    },
    { mergeUndo: true }
  );
}

async function findMarks({ context, sync }: Batch): Promise<Excel.ConditionalFormat[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await sync();
  // These ranges stay tracked: the formats found below are reached through them in later requests.
  const lists = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load("items/id,items/type"));
  await sync();
  const custom = lists
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  if (custom.length === 0) return [];
  await sync();
  return custom.filter(({ rule }) => rule.formula === formula).map(({ format }) => format);
}
