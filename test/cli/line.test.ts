import { parseLine } from "../../src/cli/evaluate/line";
import { needsOwnWorkbook, workbookOf } from "../../src/cli/evaluate/workbook";
import { UsageError } from "../../src/cli/usage-error";

const line = (value: unknown) => parseLine(JSON.stringify(value), 3, "en-US");

describe("A line of kpi evaluate", () => {
  test("needs a formula, and may do without cells and without the equals sign", () => {
    expect(line({ formula: "1+1" })).toEqual({ number: 3, cells: [], formula: "=1+1" });
    expect(() => line({ cells: {} })).toThrow("Line 3 has no text “formula”.");
  });

  test.each([null, [], 5, "x"])("that is %j is refused with its number", (value) => {
    expect(() => line(value)).toThrow(UsageError);
    expect(() => line(value)).toThrow("Line 3");
  });

  test("that is not JSON is refused in the language asked for", () => {
    expect(() => parseLine("{", 7, "zh-CN")).toThrow("第 7 行不是 JSON");
  });

  test("may name sheets, quoted or not, and mark addresses as absolute", () => {
    const { cells } = line({ cells: { "'My ''x''!'!$B$2": 1, "Data!C3": true }, formula: "=1" });
    expect(cells).toEqual([
      { sheet: "My 'x'!", row: 1, column: 1, content: 1 },
      { sheet: "Data", row: 2, column: 2, content: true },
    ]);
  });

  test.each(["A1:B2", "1", "A", "A0", "XFE1", "A1048577", "!A1", ""])("refuses the address %j", (address) => {
    expect(() => line({ cells: { [address]: 1 }, formula: "=1" })).toThrow(UsageError);
  });

  test.each([[[1]], [{ error: "oops" }], [{}]])("refuses the value %j", (content) => {
    expect(() => line({ cells: { A1: content }, formula: "=1" })).toThrow("A1");
  });
});

describe("The workbook of some lines", () => {
  const place = (formula: string, cells = {}) => workbookOf([line({ cells, formula })]).places[0];

  test("has the formula beyond every cell and reference, so that it is in none of them", () => {
    expect(place("=SUM(A1:C9)")).toMatchObject({ row: 11, column: 5 });
    expect(place("=SUM(A:D)")).toMatchObject({ column: 6 });
    expect(place("=SUM(2:5)")).toMatchObject({ row: 7 });
    expect(place("=E1", { E1: "=AB40" })).toMatchObject({ row: 42, column: 30 });
  });

  test("does not take functions and numbers for references", () => {
    expect(place("=LOG10(A1)+100000")).toMatchObject({ row: 3, column: 3 });
  });

  test("has a sheet a line", () => {
    const { data } = workbookOf([line({ formula: "=1" }), line({ formula: "=2" })]);
    expect(data.sheets).toHaveLength(2);
  });

  test("keeps text that looks like a number as text, blanks absent, errors as errors", () => {
    const { data } = workbookOf([
      line({
        cells: { A1: "90", B1: "", C1: null, D1: { error: "#REF!" }, E1: "=A1", F1: "=" },
        formula: "=1",
      }),
    ]);
    expect(data.sheets[0].cells[0]).toEqual({
      0: { value: "90" },
      3: { value: "#REF!", error: true },
      4: { formula: "=A1" },
      5: { value: "=" },
    });
  });

  test("is a line's own where it names sheets", () => {
    expect(needsOwnWorkbook(line({ cells: { A1: 1 }, formula: "=A1" }))).toBe(false);
    expect(needsOwnWorkbook(line({ cells: { "Data!A1": 1 }, formula: "=1" }))).toBe(true);
    expect(needsOwnWorkbook(line({ formula: "=Data!A1" }))).toBe(true);
    expect(needsOwnWorkbook(line({ cells: { A1: "=Data!B1" }, formula: "=A1" }))).toBe(true);
  });
});
