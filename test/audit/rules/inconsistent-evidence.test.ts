import { findings, inGrid, sheetOf, snapshotOf, type Cell, type Grid } from "../support/snapshot";

const rule = "inconsistent-formula";

const rowsOf = (count: number, make: (row: number) => readonly Cell[]): Grid =>
  Array.from({ length: count }, (_, i) => make(i + 1));

describe("What speaks for a fault", () => {
  test("is a run of one reference gone astray, however long beside the rest", () => {
    const lost = (row: number): Cell => (row >= 5 && row <= 8 ? `=A${row}*B${row - 1}` : `=A${row}*B${row}`);
    expect(
      inGrid(
        rule,
        rowsOf(14, (row) => [row + 1, row + 3, lost(row)])
      )
    ).toEqual(["C5:C8"]);
  });

  test("is not another rate of a list of rates", () => {
    const rated = (row: number): Cell => (row >= 5 && row <= 8 ? `=A${row}*$F$2` : `=A${row}*$F$1`);
    expect(
      inGrid(
        rule,
        rowsOf(14, (row) => [row + 1, row + 3, rated(row), null, null, 5])
      )
    ).toEqual([]);
  });

  test("is a column that calculates what its neighbour does, where the others move on", () => {
    const letters = ["A", "B", "B", "D"];
    const grid = rowsOf(5, (row) => [1, 2, 3, 4, null, ...letters.map((c) => `=${c}${row}*2`)]);
    expect(inGrid(rule, grid)).toEqual(["H1:H5"]);
  });

  test("is a broken rhythm of alternate rows", () => {
    const grid = rowsOf(12, (row) => [
      7,
      8,
      row === 7 ? 15 : row % 2 ? `=SUM(A${row}:B${row})` : `=C${row - 1}/A$1`,
    ]);
    expect(inGrid(rule, grid)).toEqual(["C7"]);
  });

  test("counts beyond blank lines of a form", () => {
    const grid = rowsOf(11, (row) =>
      row % 4 === 0 ? [] : [row, 9, row === 6 ? `=A${row}+B${row}` : `=A${row}*B${row}`]
    );
    expect(inGrid(rule, grid)).toEqual(["C6"]);
  });
});

describe("What speaks for intention", () => {
  test("is a remark beside the figure", () => {
    const grid = (remark: string): Grid =>
      rowsOf(9, (row) => [row, 2, row === 4 ? 40 : `=A${row}*B${row}`, row === 4 ? remark : null]);
    expect(inGrid(rule, grid("manual override"))).toEqual([]);
    expect(inGrid(rule, grid("手工调整"))).toEqual([]);
    expect(inGrid(rule, grid("shipped"))).toEqual(["C4"]);
  });

  test("is a row with one more actual than the others", () => {
    const letters = "BCDEFGHI";
    const grid = rowsOf(6, (row) => [
      `Line ${row}`,
      ...[...letters].map((_, n): Cell =>
        n < (row === 3 ? 4 : 3) ? 50 + n : `=${letters[n - 1]}${row}*1.1`
      ),
    ]);
    expect(inGrid(rule, grid)).toEqual([]);
  });

  test("is the base of an index", () => {
    expect(
      inGrid(
        rule,
        rowsOf(8, (row) => [20 + row, row === 1 ? 100 : `=A${row}/A$1*100`])
      )
    ).toEqual([]);
  });
});

describe("Sheets copied from one another", () => {
  const month = (name: string, more: readonly Cell[] = []) =>
    sheetOf(name, [
      ["Sales", 100],
      ["Cost", 60],
      ["Profit", more[0] ?? "=B1-B2"],
      ["Margin", more[1] ?? "=B3/B1"],
      ["Tax", "=B3*0.2"],
      ["Net", "=B3-B5"],
      ["Share", "=B6/B1"],
    ]);
  const placesOf = (sheets: readonly ReturnType<typeof month>[]): string[] =>
    findings(rule, snapshotOf(sheets)).map(({ sheet, range }) => `${sheet}!${range}`);

  test("show the one cell that differs, with a sheet that has it right", () => {
    const [found] = findings(
      rule,
      snapshotOf([month("Jan"), month("Feb"), month("Mar", ["=B1-B2", "=B3/B2"]), month("Apr"), month("May")])
    );
    expect([found.sheet, found.range, found.evidence[0].expected?.en]).toEqual(["Mar", "B4", "=B3/B1"]);
    expect(found.sentence.en).toContain("Jan!B4");
  });

  test("may begin and end with a figure of their own", () => {
    expect(placesOf([month("Jan", [40]), month("Feb"), month("Mar"), month("Apr"), month("May")])).toEqual(
      []
    );
  });

  test("are compared from four on", () => {
    expect(placesOf([month("Jan"), month("Feb", [40]), month("Mar")])).toEqual([]);
  });
});
