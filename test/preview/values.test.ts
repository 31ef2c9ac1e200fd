import { bookData, calculated, codeOf, openBook, sheetData } from "./support";

describe("Values", () => {
  test("are full doubles", async () => {
    const book = await openBook();
    expect(await calculated(book, { "A1:A3": [["=1/3"], ["=2/7"], [5500 / 70]] }, "A1:A3")).toEqual([
      [1 / 3],
      [2 / 7],
      [5500 / 70],
    ]);
  });

  test.each([
    ["12.5", 12.5],
    ["50%", 0.5],
    ["TRUE", true],
    ["'007", "007"],
    ["=1+1", 2],
    ["#N/A", "#N/A"],
    ["text", "text"],
    ["", ""],
    ["'=1+1", "=1+1"],
  ])("read %j as Excel does when it is typed", async (typed, value) => {
    const book = await openBook();
    expect(await calculated(book, { A1: [[typed]] }, "A1")).toEqual([[value]]);
  });

  test("keep text in a cell with the text format", async () => {
    const book = await openBook();
    const values = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["0012"]];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values[0][0], range.valueTypes[0][0]];
    });
    expect(values).toEqual(["0012", "String"]);
  });

  test("leave a cell alone where null is written", async () => {
    const book = await openBook();
    await calculated(book, { "A1:B1": [[1, 2]] }, "A1");
    expect(await calculated(book, { "A1:B1": [[null, 5]] }, "A1:B1")).toEqual([[1, 5]]);
  });

  test("of another size than the range are refused", async () => {
    expect(await codeOf(await openBook(), (_, sheet) => void (sheet.getRange("A1:B2").values = [[1]]))).toBe(
      "InvalidArgument"
    );
  });

  test("are shown under their number format", async () => {
    const book = await openBook();
    const text = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.values = [[0.1234], [45658], [1234567.891]];
      range.numberFormat = [["0.0%"], ["yyyy-mm-dd"], ["#,##0.00"]];
      range.load("text");
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([["12.3%"], ["2025-01-01"], ["1,234,567.89"]]);
  });

  test("of thousands of cells are written and read in one request", async () => {
    const book = await openBook();
    const rows = Array.from({ length: 2000 }, (_, r) => [r, `row ${r}`, r % 2 === 0]);
    const read = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2000");
      range.values = rows;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
  });
});

describe("A used range", () => {
  test("of an empty sheet is its first cell, or nothing", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      used.load("address");
      none.load("address");
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(["Sheet1!A1", true]);
    });
  });

  test("covers what a formula spilled", async () => {
    const book = await openBook();
    await calculated(book, { B2: [["=SEQUENCE(3,2)"]] }, "B2");
    await book.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true);
      used.load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!B2:C4");
    });
  });
});

describe("A workbook as data", () => {
  test("comes back as it was given, calculated", async () => {
    const cells = {
      0: { 0: { value: "K" }, 1: { value: 2.5, style: 1 } },
      1: { 0: { value: true }, 1: { formula: "=B1*2" }, 2: { value: "#N/A", error: true } },
    };
    const data = bookData(
      [
        sheetData("One", {
          cells,
          merges: ["D1:E2"],
          freeze: { rows: 1, columns: 1 },
          columns: { 0: { width: 120 } },
        }),
      ],
      {
        styles: [
          { font: { name: "Calibri", size: 11 } },
          { numberFormat: "0.00", font: { bold: true }, fill: "#FFEE00", locked: false },
        ],
        names: [
          { name: "Rate", formula: "=0.25" },
          { name: "Cell", formula: "=One!$B$1" },
        ],
        settings: { "kpi.model": '{"a":1}' },
      }
    );
    const { workbook } = await openBook(data);
    const saved = workbook.toData();
    expect(saved.sheets[0].cells[1][1]).toEqual({ value: 5, formula: "=B1*2" });
    expect(saved.styles[saved.sheets[0].cells[0][1].style!]).toEqual(data.styles[1]);
    expect(saved.sheets[0]).toMatchObject({
      merges: ["D1:E2"],
      freeze: { rows: 1, columns: 1 },
      columns: { 0: { width: 120 } },
    });
    expect([saved.names, saved.settings]).toEqual([data.names, data.settings]);
  });

  test("marks spilled values as such, and fills them again when it is opened", async () => {
    const book = await openBook(
      bookData([sheetData("Sheet1", { cells: { 0: { 0: { formula: "=SEQUENCE(2)" } } } })])
    );
    const saved = book.workbook.toData();
    expect(saved.sheets[0].cells).toEqual({
      0: { 0: { value: 1, formula: "=SEQUENCE(2)", spill: "A1:A2" } },
      1: { 0: { value: 2, spilled: true } },
    });
    const again = await openBook(saved);
    expect(again.workbook.readRange("Sheet1!A1:A2")).toEqual([[1], [2]]);
  });
});
