import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, openBook, sheetData } from "./support";

jest.setTimeout(60_000);

const rows = [
  ["Team", "Calls"],
  ["East", 1],
  ["West", 2],
  ["East", 4],
  ["", 8],
  ["North", 16],
] as const;
const cells = Object.fromEntries(
  rows.map((row, r) => [
    r,
    Object.fromEntries(row.flatMap((value, c) => (value === "" ? [] : [[c, { value }]]))),
  ])
);
const formulas = {
  8: { 3: { formula: "=SUBTOTAL(9,B2:B6)" }, 4: { formula: '=SUMIFS(B2:B6,A2:A6,"West")' } },
};
const table = {
  id: 1,
  name: "Calls",
  address: "A1:B6",
  columns: ["Team", "Calls"],
  headerRow: true,
  totalsRow: false,
  bandedRows: true,
};
const opened = () =>
  openBook(bookData([sheetData("Sheet1", { cells: { ...cells, ...formulas }, tables: [table] })]));
type Headless = Awaited<ReturnType<typeof opened>>;

/** Filters the table's first column, and gives the subtotal, the sum by condition and the rows that are hidden. */
async function filtered(headless: Headless, values: string[] | undefined) {
  return headless.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { autoFilter } = sheet.tables.getItem("Calls");
    if (values) autoFilter.apply("A1:B6", 0, { filterOn: "Values", values });
    else sheet.tables.getItem("Calls").clearFilters();
    const sums = sheet.getRange("D9:E9").load("values");
    const lines = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
    autoFilter.load("isDataFiltered");
    await context.sync();
    const hidden = lines.flatMap(({ rowHidden }, i) => (rowHidden ? [i + 2] : []));
    return { sums: sums.values[0], hidden, isFiltered: autoFilter.isDataFiltered };
  });
}

describe("A filter by values", () => {
  test("hides the other rows: SUBTOTAL leaves them out, SUMIFS does not", async () => {
    const headless = await opened();
    expect(await filtered(headless, ["East", ""])).toEqual({
      sums: [13, 2],
      hidden: [3, 6],
      isFiltered: true,
    });
    expect(await filtered(headless, ["West"])).toEqual({
      sums: [2, 2],
      hidden: [2, 4, 5, 6],
      isFiltered: true,
    });
    expect(await filtered(headless, undefined)).toEqual({ sums: [31, 2], hidden: [], isFiltered: false });
  });

  test("stays with its column when columns come before it, and goes with the table", async () => {
    const headless = await opened();
    await filtered(headless, ["North"]);
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A:A").insert("Right");
      await context.sync();
    });
    const { sheets } = await headless.save();
    expect(sheets[0].tables[0]).toMatchObject({ address: "B1:C6", filterCriteria: { 0: ["North"] } });
    await headless.Excel.run(async (context) => {
      context.workbook.tables.getItem("Calls").convertToRange();
      await context.sync();
    });
    const { sheets: after } = await headless.save();
    expect(Object.values(after[0].rows).filter(({ hidden }) => hidden)).toEqual([]);
  });

  test("is saved and read with what it shows, as the table's and as the sheet's own", async () => {
    const headless = await opened();
    await filtered(headless, ["East", ""]);
    await headless.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("G1:H3").values = [["Site", "n"], ["A & B", 1], ["C", 2]]; // prettier-ignore
      sheet.autoFilter.apply(sheet.getRange("G1:H3"), 1, { filterOn: "Values", values: ["1", "2"] });
      await context.sync();
    });
    const [sheet] = (await readXlsx(await writeXlsx(await headless.save()))).sheets;
    expect(sheet.tables[0].filterCriteria).toEqual({ 0: ["East", ""] });
    expect([sheet.autoFilter, sheet.autoFilterCriteria]).toEqual(["G1:H3", { 1: ["1", "2"] }]);
    const again = await openBook(bookData([sheet]));
    const [resaved] = (await again.save()).sheets;
    expect(resaved.tables[0].filterCriteria).toEqual({ 0: ["East", ""] });
    expect(
      Object.entries(sheet.rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row) + 1] : []))
    ).toEqual(Object.entries(resaved.rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row) + 1] : [])));
  });

  test("without buttons lets all rows through, and the file says so", async () => {
    const headless = await opened();
    await filtered(headless, ["East"]);
    await headless.Excel.run(async (context) => {
      context.workbook.tables.getItem("Calls").showFilterButton = false;
      await context.sync();
    });
    const [sheet] = (await readXlsx(await writeXlsx(await headless.save()))).sheets;
    expect(sheet.tables[0].filter).toBe(false);
    expect(Object.values(sheet.rows).filter(({ hidden }) => hidden)).toEqual([]);
    expect((await (await openBook(bookData([sheet]))).save()).sheets[0].tables[0].filter).toBe(false);
  });
});
