import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, calculated, openBook, sheetData } from "./support";

const PUNCTUATION = [..."!\"#$%&'()+,-.;<=>@^_`{|}~ ！，（）。"];
const NAMES = [
  ...PUNCTUATION.map((mark) => `Q1${mark}data`),
  ...[..."!#$%&(+-<=>@^{~"].map((mark) => `${mark}Data${mark}`),
  ...["A1", "R1C1", "RC", "2025", "1E5", "TRUE", "SUM", "it''s", "Q1! data's", "a!b!c", "!A1", "x!A1:B2"],
  ...["😀 日本!", "ǃ!ǃ", "@ and ﹫", "实际!数据"],
];
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

type Opened = Awaited<ReturnType<typeof openBook>>;

/** A sheet of that name with 1, 2, 4 below each other, and formulas on Sheet1 that read it. */
async function filled(name: string, formulas: readonly string[]): Promise<Opened> {
  const book = await openBook(bookData([sheetData("Sheet1"), sheetData(name)]));
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).getRange("A1:A3").values = [[1], [2], [4]];
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (formulas.length > 0) sheet.getRangeByIndexes(0, 0, 1, formulas.length).formulas = [[...formulas]];
    await context.sync();
  });
  return book;
}

async function read(book: Opened, address: string): Promise<{ values: unknown[]; formulas: unknown[] }> {
  return book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values,formulas");
    await context.sync();
    return { values: range.values[0], formulas: range.formulas[0] };
  });
}

describe("Formulas read a sheet by any legal name", () => {
  test.each(NAMES)("%s", async (name) => {
    const q = quoted(name);
    const formulas = [`=${q}!A2`, `=SUM(${q}!$A$1:$A$3)+1`, `=SUM(${q}!A:A)`];
    const book = await filled(name, formulas);
    const { values, formulas: said } = await read(book, "A1:C1");
    expect(values).toEqual([2, 8, 7]);
    expect(said).toEqual(formulas);
  });
});

describe("A sheet with an exclamation mark in its name", () => {
  const NAME = "Q1! data's @";
  const Q = quoted(NAME);

  test("is found by its name and says it", async () => {
    const book = await filled(NAME, []);
    const names = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME.toUpperCase()).load("name");
      const range = sheet.getRange("A1:A2").load("address");
      await context.sync();
      return [sheet.name, range.address];
    });
    expect(names).toEqual([NAME, `${Q}!A1:A2`]);
  });

  test("is followed by formulas when it is renamed, from such a name and to another", async () => {
    const book = await filled("Data", ["=SUM(Data!A1:A3)", "=Data!A2"]);
    const rename = (from: string, to: string): Promise<void> =>
      book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(from).name = to;
        await context.sync();
      });
    await rename("Data", NAME);
    expect(await read(book, "A1:B1")).toEqual({ values: [7, 2], formulas: [`=SUM(${Q}!A1:A3)`, `=${Q}!A2`] });
    await rename(NAME, "b!");
    expect(await read(book, "A1:B1")).toEqual({ values: [7, 2], formulas: ["=SUM('b!'!A1:A3)", "='b!'!A2"] });
    await rename("b!", "Plain");
    expect(await read(book, "A1:B1")).toEqual({
      values: [7, 2],
      formulas: ["=SUM(Plain!A1:A3)", "=Plain!A2"],
    });
  });

  test("keeps its formulas and names right when rows are inserted and values change", async () => {
    const book = await filled(NAME, [`=SUM(${Q}!A1:A3)`, `=${Q}!A3`, "=Total"]);
    const after = await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(NAME);
      context.workbook.names.add("Total", sheet.getRange("A1:A3"));
      context.workbook.worksheets.getItem("Sheet1").getRange("C1").formulas = [["=SUM(Total)"]];
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A2").values = [[10]];
      const item = context.workbook.names.getItem("Total").load("formula");
      await context.sync();
      return item.formula;
    });
    expect(after).toBe(`=${Q}!$A$1:$A$5`);
    expect(await read(book, "A1:C1")).toEqual({
      values: [17, 4, 17],
      formulas: [`=SUM(${Q}!A1:A5)`, `=${Q}!A5`, "=SUM(Total)"],
    });
  });

  test("is read by INDIRECT, by spills and in any case", async () => {
    const book = await filled(NAME, []);
    expect(
      await calculated(
        book,
        { B1: [[`=INDIRECT("${Q}!A3")`]], C1: [[`=SUM(${Q.toLowerCase()}!A1:A3)`]] },
        "B1:C1"
      )
    ).toEqual([[4, 7]]);
    const spilled = await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).getRange("C1").formulas = [["=A1:A3*2"]];
      await context.sync();
      return calculated(book, { D1: [[`=SUM(${Q}!C1#)`]] }, "D1");
    });
    expect(spilled).toEqual([[14]]);
  });

  test("survives a file", async () => {
    const book = await filled(NAME, [`=SUM(${Q}!A1:A3)`]);
    const again = await openBook(await readXlsx(await writeXlsx(book.workbook.toData())));
    expect(await read(again, "A1")).toEqual({ values: [7], formulas: [`=SUM(${Q}!A1:A3)`] });
    expect(again.workbook.toData().sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", NAME]);
  });
});
