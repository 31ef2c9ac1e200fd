import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { readSnapshot } from "../../src/workbook/read-snapshot";
import { bookData, calculated, openBook, sheetData } from "./support";

type Opened = Awaited<ReturnType<typeof openBook>>;

const open1904 = (): Promise<Opened> => openBook(bookData([sheetData("Sheet1")], { date1904: true }));
/** 1 March 2025: 45717 in the 1900 system. */
const MARCH = 45717 - 1462;

async function results(book: Opened, formulas: readonly string[]): Promise<unknown[]> {
  const written = Object.fromEntries(formulas.map((formula, row) => [`C${row + 1}`, [[formula]]]));
  return (await calculated(book, written, `C1:C${formulas.length}`)).flat();
}

describe("A workbook whose days count from 1904", () => {
  test("counts what functions give from 1904", async () => {
    const book = await open1904();
    expect(
      await results(book, [
        "=DATE(2025,3,1)",
        "=DATE(1904,1,1)",
        "=DATE(1903,12,31)",
        '=DATEVALUE("2025-03-01")',
        '=VALUE("2025-03-01")',
        '=VALUE("12.5")',
        "=EDATE(DATE(2025,1,31),1)",
        "=EOMONTH(DATE(2025,2,3),0)",
        "=WORKDAY(DATE(2025,2,28),1)",
        "=TODAY()-DATE(2020,1,1)>365",
        "=NOW()-TODAY()<1",
      ])
    ).toEqual([MARCH, 0, "#NUM!", MARCH, MARCH, 12.5, MARCH - 1, MARCH - 1, MARCH + 2, true, true]);
  });

  test("takes days apart as what they are there, in ranges too", async () => {
    const book = await open1904();
    await calculated(book, { "A1:A3": [[MARCH], [MARCH + 30.5], [MARCH + 31]] }, "A1");
    expect(
      await results(book, [
        "=YEAR(A1)",
        "=SUM(MONTH(A1:A3))",
        "=DAY(A2)",
        "=WEEKDAY(A1,2)",
        "=ISOWEEKNUM(A1)",
        "=WEEKNUM(A1)",
        "=DAYS(A3,A1)",
        '=DATEDIF(A1,A3,"m")',
        "=NETWORKDAYS(A1,A3,A1:A5)",
        "=YEARFRAC(A1,A3)",
        "=YEAR(Z1)",
        "=YEAR(0)",
        '=YEAR("2025-03-01")',
      ])
    ).toEqual([2025, 10, 31, 6, 9, 9, 31, 1, 20, 1 / 12, 1904, 1904, 2025]);
  });

  test("shows them so: TEXT, the text of a cell, dates that are typed and those of criteria", async () => {
    const book = await open1904();
    expect(
      await calculated(
        book,
        {
          "A1:A2": [["2025-03-01"], ["2025-04-01"]],
          B1: [['=TEXT(A1,"yyyy-mm-dd")&TEXT(A1,"0")']],
          B2: [['=COUNTIF(A1:A2,">=2025-04-01")']],
        },
        "A1:B2"
      )
    ).toEqual([
      [MARCH, `2025-03-01${MARCH}`],
      [MARCH + 31, 1],
    ]);
    const text = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2");
      range.numberFormat = [["yyyy-mm-dd"]];
      range.load("text");
      await context.sync();
      return range.text[0][0];
    });
    expect(text).toBe("2025-04-01");
  });

  test("is known from its snapshot and survives a file; another is known for what it is", async () => {
    const book = await open1904();
    await calculated(book, { A1: [["=DATE(2025,3,1)"]] }, "A1");
    const again = await openBook(await readXlsx(await writeXlsx(book.workbook.toData())));
    const seen = async (opened: Opened): Promise<unknown> => {
      const remove = opened.installGlobals();
      try {
        const { snapshot } = await readSnapshot();
        return [snapshot.date1904, snapshot.sheets[0].values[0]?.[0]];
      } finally {
        remove();
      }
    };
    expect(await seen(again)).toEqual([true, MARCH]);
    const plain = await openBook(bookData([sheetData("Sheet1")]));
    await calculated(plain, { A1: [["=DATE(2025,3,1)"]] }, "A1");
    expect(await seen(plain)).toEqual([false, MARCH + 1462]);
  });
});
