import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, sheetData } from "../workbook/support/book";
import { kpi } from "./support";

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(os.tmpdir(), "kpi-share-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => path.join(folder, name);

/** The formulas of the first sheet as the file has them. */
const storedFormulas = (name: string): string[] => {
  const parts = unzipSync(readFileSync(file(name)));
  return [...strFromU8(parts["xl/worksheets/sheet1.xml"]).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(
    (match) => match[1]
  );
};

beforeAll(async () => {
  const book = bookData([
    sheetData("Card", [
      ["Actual", "Target"],
      [90, 100],
      ["", 100],
      [45, 50],
    ]),
  ]);
  book.sheets[0].cells[1][2] = { formula: "=KPI.ATTAINMENT(A2:A4,B2:B4)" };
  book.sheets[0].cells[1][4] = { formula: "=KPI.RATE(A2,B2)" };
  writeFileSync(file("book.xlsx"), await writeXlsx(book));
});

describe("kpi prove, detach and attach", () => {
  test("prove every formula, take the add-in out of a copy and put it back", () => {
    const proven = kpi(["prove", file("book.xlsx")]);
    expect(proven.code).toBe(0);
    expect(proven.stdout).toMatch(/^2 of 2 KPI cells calculate the same/);
    expect(JSON.parse(kpi(["prove", file("book.xlsx"), "--json"]).stdout)).toMatchObject({
      formulas: 2,
      proven: 2,
    });

    const detached = kpi(["detach", file("book.xlsx"), "--out", file("native.xlsx"), "--for", "2016"]);
    expect(detached).toMatchObject({ code: 0 });
    const native = storedFormulas("native.xlsx");
    expect(native.length).toBeGreaterThan(0);
    expect(native.join()).not.toMatch(/KPI|xldudf|LAMBDA/i);
    expect(storedFormulas("book.xlsx").join()).toMatch(/xldudf_KPI/);

    const attached = kpi(["attach", file("native.xlsx"), "--out", file("back.xlsx")]);
    expect(attached).toMatchObject({ code: 0, stdout: "2 KPI formulas put back.\n" });
    expect(storedFormulas("back.xlsx")).toEqual(storedFormulas("book.xlsx"));
  });

  test.each(["detach", "attach", "prove"])("%s never writes over the workbook that it reads", (command) => {
    const before = readFileSync(file("book.xlsx"));
    const refused = kpi([command, file("book.xlsx"), "--out", `${folder}/./book.xlsx`]);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readFileSync(file("book.xlsx"))).toEqual(before);
  });

  test("say in a sentence what is missing", () => {
    expect(kpi(["detach", file("book.xlsx")])).toMatchObject({ code: 2, stdout: "" });
    expect(kpi(["prove", file("book.xlsx"), "--for", "2019"]).stderr).toMatch(/365, 2016/);
    const none = kpi(["attach", file("book.xlsx"), "--out", file("none.xlsx"), "--lang", "zh-CN"]);
    expect(none).toMatchObject({ code: 2, stdout: "" });
    expect(none.stderr).toMatch(/没有脱离加载项的 KPI 公式/);
  });
});
