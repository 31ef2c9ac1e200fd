import type { SheetData, WorkbookData } from "../../src/preview/workbook/data";
import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import { openHeadless } from "../support/headless";

export const sheetData = (name: string, more: Partial<SheetData> = {}): SheetData => ({
  ...emptySheet(name),
  ...more,
});

export const bookData = (
  sheets: SheetData[] = [sheetData("Sheet1"), sheetData("My data")],
  more: Partial<WorkbookData> = {}
): WorkbookData => ({
  name: "Test.xlsx",
  sheets,
  names: [],
  activeSheet: 0,
  date1904: false,
  settings: {},
  styles: [{}],
  ...more,
});

type Headless = Awaited<ReturnType<typeof openHeadless>>;
const open: Headless[] = [];

/** A workbook under the genuine library; closed after the test. */
export async function openBook(data: WorkbookData = bookData()): Promise<Headless> {
  const headless = await openHeadless({ data });
  open.push(headless);
  return headless;
}

afterEach(() => {
  for (const headless of open.splice(0)) headless.close();
});

/** Runs a batch and gives the code of the error it ends with. */
export async function codeOf(
  headless: Headless,
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>
): Promise<string> {
  try {
    await headless.Excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** Writes into Sheet1 and reads a range of it after the calculation. */
export async function calculated(
  headless: Headless,
  cells: Record<string, unknown[][]>,
  read: string
): Promise<unknown[][]> {
  return headless.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, formulas] of Object.entries(cells)) sheet.getRange(address).formulas = formulas;
    const range = sheet.getRange(read);
    range.load("values");
    await context.sync();
    return range.values;
  });
}
