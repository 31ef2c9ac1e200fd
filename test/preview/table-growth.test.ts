import { closeAll, open } from "../workbook/support/open";
import { bookData, sheetData, tableData } from "../workbook/support/book";

afterEach(closeAll);

test("A formula that is written again reads the rows that a table has by then", async () => {
  const header = ["Month", "Value"];
  const rows = [
    [1, 10],
    [2, 20],
  ];
  const headless = await open(
    bookData([sheetData("Data", [header, ...rows], { tables: [tableData("Figures", "A1:B3", header)] })])
  );
  const latest = '=N(MAXIFS(Figures[Month],Figures[Value],">0"))';
  const written = async (address: string): Promise<unknown> => {
    await headless.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange(address).formulas = [[latest]];
      await context.sync();
    });
    await headless.workbook.settle();
    return headless.workbook.readRange(`Data!${address}`)[0][0];
  };
  expect(await written("D1")).toBe(2);
  await headless.Excel.run(async (context) => {
    context.workbook.tables.getItem("Figures").rows.add(undefined, [[3, 30]]);
    await context.sync();
  });
  await headless.workbook.settle();
  expect(headless.workbook.readRange("Data!D1")).toEqual([[3]]);
  expect(await written("D2")).toBe(3);
});
