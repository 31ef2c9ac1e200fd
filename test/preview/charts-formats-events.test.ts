import { bookData, calculated, codeOf, openBook, sheetData } from "./support";

describe("Charts", () => {
  test.each([
    ["Auto", "A1:C4", ["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"], "Sheet1!$A$2:$A$4", ["V", "W"]],
    [
      "Rows",
      "A1:C4",
      ["Sheet1!$B$2:$C$2", "Sheet1!$B$3:$C$3", "Sheet1!$B$4:$C$4"],
      "Sheet1!$B$1:$C$1",
      ["a", "b", "c"],
    ],
    ["Auto", "B2:B4", ["Sheet1!$B$2:$B$4"], undefined, ["Series1"]],
  ] as const)("take series by %s from %s as Excel does", async (by, address, values, categories, names) => {
    const book = await openBook();
    await calculated(
      book,
      {
        "A1:C4": [
          ["K", "V", "W"],
          ["a", 1, 4],
          ["b", 2, 5],
          ["c", 3, 6],
        ],
      },
      "A1"
    );
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.charts.add("Line", sheet.getRange(address), by);
      await context.sync();
    });
    const { series } = book.workbook.toData().sheets[0].charts[0];
    expect(series.map((each) => each.values)).toEqual(values);
    expect([series[0].categories, series.map(({ name }) => name)]).toEqual([categories, names]);
  });

  test("lie where they are put", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
      chart.setPosition("B2", "C3");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 15, 96, 30]);
    });
  });
});

describe("Formats and rules", () => {
  test("come back as they were set", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.format.fill.color = "#ffee00";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.columnWidth = 90;
      range.format.borders.getItem("InsideHorizontal").style = "Continuous";
      range.load("format/horizontalAlignment,format/columnWidth,format/fill/color,format/font/bold");
      const border = range.getCell(0, 0).format.borders.getItem("EdgeBottom");
      border.load("style");
      await context.sync();
      const { format } = range;
      expect([
        format.fill.color,
        format.font.bold,
        format.horizontalAlignment,
        format.columnWidth,
        border.style,
      ]).toEqual(["#FFEE00", true, "Center", 90, "Continuous"]);
    });
  });

  test("keep validations and conditional formats as files have them", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1:B5").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: "Between" },
      };
      const format = sheet.getRange("C1:C9").conditionalFormats.add("CellValue");
      format.cellValue.rule = { formula1: "=0.9", operator: "LessThan" };
      format.cellValue.format.font.color = "#9C0006";
      sheet.getRange("D1:D9").conditionalFormats.add("IconSet").iconSet.style = "ThreeSymbols";
      await context.sync();
    });
    const [sheet] = book.workbook.toData().sheets;
    expect(sheet.validations).toMatchObject([
      { addresses: ["A1:A5"], type: "list", formula1: '="a,b"' },
      { addresses: ["B1:B5"], type: "decimal", operator: "between", formula1: "=0", formula2: "=1" },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([
      { addresses: ["D1:D9"], priority: 1, rule: { type: "iconSet", icons: "3Symbols" } },
      {
        addresses: ["C1:C9"],
        priority: 2,
        rule: { type: "cellIs", operator: "lessThan", formula1: "=0.9" },
        style: { font: { color: "#9C0006" } },
      },
    ]);
  });

  test("keep panes and pages", async () => {
    const book = await openBook();
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      await context.sync();
    });
    expect(book.workbook.toData().sheets[0]).toMatchObject({
      freeze: { rows: 3, columns: 2 },
      page: { orientation: "landscape", fitToWidth: 1, titleRows: "$1:$3" },
    });
  });
});

describe("Events", () => {
  test("tell of a change with its address and source, once, and not of what formulas did", async () => {
    const book = await openBook(
      bookData([sheetData("Sheet1", { cells: { 0: { 1: { formula: "=A1*2" } } } })])
    );
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async (event) => void heard.push(event));
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.map(({ address, changeType, source }) => [address, changeType, source])).toEqual([
      ["A1", "RangeEdited", "Local"],
    ]);
  });
});

describe("A test", () => {
  test("can have any member refused", async () => {
    const book = await openBook();
    book.workbook.failures.refuse = (type, member) =>
      type === "Range" && member === "Values" ? "GeneralException" : undefined;
    expect(await codeOf(book, (_, sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe(
      "GeneralException"
    );
  });
});
