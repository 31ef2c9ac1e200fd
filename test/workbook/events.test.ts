import { watchWorkbook, type WorkbookChange } from "../../src/workbook/events";
import { goTo, readSelection } from "../../src/workbook/selection";
import { bookData, sheetData } from "./support/book";
import { closeAll, open } from "./support/open";

afterEach(closeAll);
const data = () =>
  bookData([sheetData("Data", [["a", 1]]), sheetData("Hidden", [["b"]], { visibility: "hidden" })]);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

describe("Watching a workbook", () => {
  test("tells of changes, several in a row at once, until it is stopped", async () => {
    const { Excel: excel } = await open(data());
    const told: WorkbookChange[][] = [];
    const stop = await watchWorkbook((what) => told.push([...what].sort()));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true);
      await context.sync();
    });
    await pause();
    expect(told.flat()).toEqual(expect.arrayContaining(["sheets", "tables"]));
    expect(told.length).toBeLessThan(3);
    await stop();
    told.length = 0;
    await excel.run(async (context) => {
      context.workbook.worksheets.add("Newer");
      await context.sync();
    });
    await pause();
    expect(told).toEqual([]);
  });
});

describe("Going to cells", () => {
  test("shows their sheet, a hidden one too, and selects them", async () => {
    await open(data());
    await goTo({ sheet: "Hidden", address: "B2:C3" });
    expect(await readSelection()).toEqual({ sheet: "Hidden", address: "B2:C3" });
  });

  test("fails with a reason when the sheet is gone", async () => {
    await open(data());
    await expect(goTo({ sheet: "Gone", address: "A1" })).rejects.toMatchObject({ reason: "not-found" });
  });
});
