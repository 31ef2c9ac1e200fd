import type { PeriodPattern } from "../../src/scorecard";
import { serialOf } from "../../src/scorecard/periods";
import { periodFormula } from "../../src/scorecard/sources/period-formula";
import { inOrder, patternOf, readPeriod } from "../../src/scorecard/sources/period-text";
import { createHeadlessWorkbook } from "../support/headless";
import { bookData, sheetData } from "../workbook/support/book";

const march = serialOf(2025, 3);
const second = serialOf(2025, 4);

/** Texts of every kind with the day that they begin with; year 2025 where they leave it out. */
const texts: readonly (readonly [text: string | number, day: number, pattern: PeriodPattern])[] = [
  ["2025-03-01", march, "yyyy-mm-dd"],
  ["2025/3/15", march + 14, "yyyy-mm-dd"],
  ["2025.03.09", march + 8, "yyyy-mm-dd"],
  ["2025-03-01 10:30", march, "yyyy-mm-dd"],
  ["2025年3月5日", march + 4, "yyyy年m月d日"],
  ["2025-03-01T10:30:00", march, "yyyy-mm-dd"],
  ["2025年3月5日 9:15", march + 4, "yyyy年m月d日"],
  ["20250315", march + 14, "yyyymmdd"],
  [20250315, march + 14, "yyyymmdd"],
  ["15-Mar-2025", march + 14, "d-mmm-yyyy"],
  ["5 March 2025", march + 4, "d-mmm-yyyy"],
  ["05/Mar/25", march + 4, "d-mmm-yyyy"],
  ["Mar 5, 2025", march + 4, "mmm d, yyyy"],
  ["March 15, 2025", march + 14, "mmm d, yyyy"],
  ["15/03/2025", march + 14, "d/m/yyyy"],
  ["15.3.2025", march + 14, "d/m/yyyy"],
  ["15/3/25 10:30", march + 14, "d/m/yyyy"],
  ["03/15/2025", march + 14, "m/d/yyyy"],
  ["3-15-2025 8:05", march + 14, "m/d/yyyy"],
  ["2025-03", march, "yyyy-mm"],
  ["2025/3", march, "yyyy-mm"],
  ["2025.03", march, "yyyy-mm"],
  ["202503", march, "yyyymm"],
  [202503, march, "yyyymm"],
  ["2025年3月", march, "yyyy年m月"],
  ["2025年03月份", march, "yyyy年m月"],
  ["25年3月", march, "yy年m月"],
  ["Mar-25", march, "mmm-yy"],
  ["Mar 2025", march, "mmm-yy"],
  ["mar'25", march, "mmm-yy"],
  ["Mar. 2025", march, "mmm-yy"],
  ["March 2025", march, "mmmm-yy"],
  ["March-25", march, "mmmm-yy"],
  ["2025 Mar", march, "yyyy-mmm"],
  ["03/2025", march, "mm-yyyy"],
  ["3-2025", march, "mm-yyyy"],
  ["2025M3", march, "yyyyMm"],
  ["2025-M03", march, "yyyyMm"],
  ["2025 Q2", second, "yyyy-Qq"],
  ["25Q2", second, "yyQq"],
  ["2Q25", second, "qQ-yyyy"],
  ["2Q 2025", second, "qQ-yyyy"],
  ["2025H2", serialOf(2025, 7), "yyyy-Hh"],
  ["2025 H1", serialOf(2025, 1), "yyyy-Hh"],
  ["H2 2025", serialOf(2025, 7), "Hh-yyyy"],
  ["1H25", serialOf(2025, 1), "hH-yyyy"],
  ["2025年上半年", serialOf(2025, 1), "yyyy年上半年"],
  ["2025下半年", serialOf(2025, 7), "yyyy年上半年"],
  ["2025-W10", serialOf(2025, 3, 6), "yyyy-Www"],
  ["2025W1", serialOf(2025, 1, 2), "yyyy-Www"],
  ["2026-W01", serialOf(2026, 1, 1), "yyyy-Www"],
  ["Week 10, 2025", serialOf(2025, 3, 6), "Www-yyyy"],
  ["2025年第10周", serialOf(2025, 3, 6), "yyyy年w周"],
  ["2025Q2", second, "yyyy-Qq"],
  ["2025-Q2", second, "yyyy-Qq"],
  ["Q2 2025", second, "Qq-yyyy"],
  ["Q2-25", second, "Qq-yyyy"],
  ["FY25 Q2", second, "FYyy Qq"],
  ["FY2025-Q2", second, "FYyy Qq"],
  ["2025年第2季度", second, "yyyy年q季度"],
  ["2025年第二季度", second, "yyyy年q季度"],
  ["2025年二季度", second, "yyyy年q季度"],
  ["2025", serialOf(2025, 1), "yyyy"],
  [2025, serialOf(2025, 1), "yyyy"],
  ["2025年", serialOf(2025, 1), "yyyy"],
  ["FY25", serialOf(2025, 1), "FYyy"],
  ["FY2025", serialOf(2025, 1), "FYyy"],
  ["Mar", march, "mmm"],
  ["March", march, "mmmm"],
  ["3月", march, "m月"],
  ["03月份", march, "m月"],
  ["三月", march, "一月"],
  ["十二月", serialOf(2025, 12), "一月"],
  ["Q2", second, "Qq"],
  ["H2", serialOf(2025, 7), "Hh"],
  ["上半年", serialOf(2025, 1), "上半年"],
  ["W10", serialOf(2025, 3, 6), "Www"],
  ["Week 10", serialOf(2025, 3, 6), "Www"],
  ["第10周", serialOf(2025, 3, 6), "w周"],
  ["第2季度", second, "q季度"],
  ["二季度", second, "q季度"],
];

const strays = ["Total", "合计", "n/a", "2025年1-3月", "1-3月", "2025H3", "半年", "2025W60", "Q2Q2", "YTD", "Margin", "Decision", "Augment", "", "-", 7, 0.5, "13月", "2025-13", "Mar", "3月"]; // prettier-ignore

describe("periods as people write them", () => {
  it.each(texts)("%s", (text, day, pattern) => {
    expect(patternOf(text)).toBe(pattern);
    expect(readPeriod(text, [pattern], 2025)).toBe(day);
  });

  it("are not seen in other texts", () => {
    for (const text of [
      "Total",
      "合计",
      "Margin",
      "1-3月",
      "2025年1-3月",
      "13月",
      "",
      true,
      "Q5",
      "2025-13",
      "W60",
      "H3",
      "13/13/2025",
      "20251332",
    ])
      expect([text, patternOf(text)]).toEqual([text, undefined]);
  });

  it("are read by formulas as they are read here, alone and among others", async () => {
    const patterns = [...new Set(texts.map(([, , pattern]) => pattern))];
    const cells = [...texts.map(([text]) => text), ...strays, 45717, 45717.75];
    const mixes: (readonly PeriodPattern[])[] = [
      ...patterns.map((pattern) => [pattern]),
      inOrder(["yyyy-mm", "yyyymm", "mmm-yy", "yyyy年m月"]),
      inOrder(["date", "mmm-yy", "yyyy-mm", "yyyy-mm-dd"]),
      inOrder(["date", "yyyy年m月", "yyyy年m月d日", "yyyymm"]),
      inOrder(["mmm", "mmmm", "m月"]),
      inOrder(["yyyy-Qq", "yyyy年q季度", "Qq-yyyy"]),
    ];
    const range = `$A$1:$A$${cells.length}`;
    const data = bookData([
      sheetData(
        "Texts",
        cells.map((cell) => [cell])
      ),
      sheetData("Read", [mixes.map((mix) => `=${periodFormula(`Texts!${range}`, mix, "2025")}`)]),
    ]);
    const workbook = await createHeadlessWorkbook(data);
    await workbook.settle();
    const read = workbook.readRange(
      `'Read'!A1:${String.fromCharCode(64 + Math.floor(mixes.length / 26))}${String.fromCharCode(65 + ((mixes.length - 1) % 26))}${cells.length}`
    );
    workbook.dispose();
    const wrong = mixes.flatMap((mix, column) =>
      cells.flatMap((cell, row) => {
        const expected = readPeriod(cell, mix, 2025) ?? 0;
        return read[row][column] === expected ? [] : [[mix.join(), cell, read[row][column], expected]];
      })
    );
    expect(wrong).toEqual([]);
  }, 60_000);
});
