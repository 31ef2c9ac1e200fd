import { openBook } from "./support";

/** A row of three cells with a comment, a rule, a colour; formulas, a name and a chart elsewhere look at it. */
async function looked() {
  const book = await openBook();
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.getItem("My data");
    sheet.getRange("A1:C4").values = [1, 2, 3, 4].map((row) => [row, row * 10, row * 100]);
    sheet.getRange("D2").formulas = [["=A2+B3"]];
    sheet.getRange("B2").format.fill.color = "#FFEE00";
    sheet.getRange("A1:A4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const format = sheet.getRange("A1:C4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A1>2";
    context.workbook.comments.add("Sheet1!C2", "Ask Ann");
    other.getRange("A1:A4").formulas = [
      ["=Sheet1!B2"],
      ["=SUM(Sheet1!B1:B4)"],
      ["=SUM(Sheet1!B2:B4)"],
      ["=Sheet1!B7"],
    ];
    context.workbook.names.add("Second", sheet.getRange("B2"));
    await context.sync();
  });
  const formulas = (name: string, address: string): Promise<unknown[]> =>
    book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getRange(address).load("formulas");
      await context.sync();
      return range.formulas.flat();
    });
  const move = (from: string, to: string): Promise<void> =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange(from).moveTo(to);
      await context.sync();
    });
  return { book, formulas, move };
}

describe("Cells that are cut and pasted", () => {
  test("take their contents, looks, comments and rules along, as whole rows too", async () => {
    const { book, formulas, move } = await looked();
    await move("2:2", "Sheet1!7:7");
    expect(await formulas("Sheet1", "A7:D7")).toEqual([2, 20, 200, "=A7+B3"]);
    expect(await formulas("Sheet1", "A2:D2")).toEqual(["", "", "", ""]);
    const [{ comments, validations, conditionalFormats, cells }] = book.workbook.toData().sheets;
    const { styles } = book.workbook.toData();
    expect(comments.map(({ address }) => address)).toEqual(["C7"]);
    expect(validations.flatMap(({ addresses }) => addresses).sort()).toEqual(["A1", "A3:A4", "A7"]);
    expect(conditionalFormats[0].addresses).toEqual(["A1:C1", "A3:C4", "A7:C7"]);
    expect(conditionalFormats[0].rule).toEqual({ type: "expression", formula: "=$A1>2" });
    expect(styles[cells[6][1].style!].fill).toBe("#FFEE00");
    expect(cells[1]?.[1]?.style ?? 0).toBe(0);
  });

  test("are followed by formulas and names; ranges are stretched to an edge that moves; what is pasted over is lost", async () => {
    const { book, formulas, move } = await looked();
    await move("2:2", "Sheet1!7:7");
    expect(await formulas("My data", "A1:A4")).toEqual([
      "=Sheet1!B7",
      "=SUM(Sheet1!B1:B4)",
      "=SUM(Sheet1!B4:B7)",
      "=Sheet1!#REF!",
    ]);
    expect(book.workbook.toData().names[0].formula).toBe("=Sheet1!$B$7");
    expect(book.workbook.readRange("'My data'!A1:A2")).toEqual([[20], [80]]);
  });

  test("go to another sheet, their formulas still reading the cells that stayed", async () => {
    const { formulas, move } = await looked();
    await move("D2", "'My data'!F9");
    expect(await formulas("My data", "F9")).toEqual(["=Sheet1!A2+Sheet1!B3"]);
    expect(await formulas("Sheet1", "D2")).toEqual([""]);
  });
});
