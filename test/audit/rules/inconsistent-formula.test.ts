import { f, findings, inGrid, sheetOf, snapshotOf, type Cell, type Grid } from "../support/snapshot";

const rule = "inconsistent-formula";

/** Rows of quantity, price and their product in column C; `change` puts something else into rows counted from 1. */
const products = (rows: number, change: Readonly<Record<number, Cell>> = {}): Grid =>
  Array.from({ length: rows }, (_, i): Cell[] => [i + 2, 10 + i, change[i + 1] ?? `=A${i + 1}*B${i + 1}`]);

describe("A formula that is interrupted", () => {
  test("by a number typed in is found with exactly that cell, and the formula that it should have", () => {
    const [found] = findings(rule, snapshotOf([sheetOf("S", products(8, { 4: 77 }))]));
    expect([found.sheet, found.range, found.cells]).toEqual(["S", "C4", 1]);
    expect(found.evidence).toEqual([
      { cell: "S!C4", actual: { en: "77", zh: "77" }, expected: { en: "=A4*B4", zh: "=A4*B4" } },
    ]);
    expect(found.fix).toEqual({
      kind: "setFormulas",
      sheet: "S",
      cells: [{ address: "C4", before: 77, formula: "=A4*B4" }],
    });
  });

  test.each([
    ["another formula", "=A4+B4"],
    ["a formula of the row above", "=A3*B3"],
    ["a number in the formula", "=A4*B4+5"],
    ["another column", "=A4*A4"],
  ])("by %s is found", (_, formula) => {
    expect(inGrid(rule, products(8, { 4: formula }))).toEqual(["C4"]);
  });

  test("by cells side by side is one finding, and by cells apart two", () => {
    expect(inGrid(rule, products(12, { 5: 1, 6: 2 }))).toEqual(["C5:C6"]);
    expect(inGrid(rule, products(12, { 3: 1, 9: 2 }))).toEqual(["C3", "C9"]);
  });

  test("is found across a row as down a column", () => {
    const months = [1, 2, 3, 4, 5, 6].map((n) => String.fromCharCode(65 + n));
    const total = months.map((c): Cell => (c === "D" ? 400 : `=SUM(${c}1:${c}2)`));
    expect(
      inGrid(rule, [
        ["a", 1, 2, 3, 4, 5, 6],
        ["b", 1, 2, 3, 4, 5, 6],
        ["Sum", ...total],
      ])
    ).toEqual(["D3"]);
  });

  test("at the end of a list is found where the cell looks like the others", () => {
    expect(inGrid(rule, products(8, { 8: 99 }))).toEqual(["C8"]);
    expect(inGrid(rule, products(8, { 1: 99 }))).toEqual(["C1"]);
  });

  test("inside a block of formulas is found once, although it interrupts a row and a column", () => {
    const block = Array.from({ length: 6 }, (_, r) =>
      Array.from({ length: 6 }, (__, c): Cell => (r === 3 && c === 2 ? 5 : `=Data!${"ABCDEF"[c]}${r + 1}*2`))
    );
    const data = sheetOf(
      "Data",
      Array.from({ length: 6 }, () => [1, 2, 3, 4, 5, 6])
    );
    expect(findings(rule, snapshotOf([sheetOf("S", block), data])).map(({ range }) => range)).toEqual(["C4"]);
  });
});

describe("A formula that is not interrupted", () => {
  test.each<[string, Grid]>([
    ["the same formula everywhere", products(8)],
    ["a total below, named or not", [...products(8), [null, null, "=SUM(C1:C8)"]]],
    [
      "subtotals between",
      [...products(4), [null, null, "=SUM(C1:C4)"], ...products(9).slice(5), [null, null, "=SUM(C6:C9)"]],
    ],
    [
      "an opening balance that is carried forward",
      [
        [100, 5, "=A1+B1"],
        ...Array.from({ length: 6 }, (_, i): Cell[] => [`=C${i + 1}`, 5, `=A${i + 2}+B${i + 2}`]),
      ],
    ],
    [
      "a balance that begins with a number",
      [[7, 100], ...Array.from({ length: 6 }, (_, i): Cell[] => [i, `=B${i + 1}+A${i + 2}`])],
    ],
    ["$ where it makes no difference", products(8, { 4: "=$A4*B$4" })],
    ["blanks and small letters", products(8, { 4: "= a4 * B4" })],
    [
      "the same cells added up in another way",
      products(8).map(([a, b], i): Cell[] => [a, b, i === 4 ? "=A5+B5" : `=SUM(A${i + 1}:B${i + 1})`]),
    ],
    [
      "every second row of another kind",
      Array.from({ length: 12 }, (_, i): Cell[] => [
        i,
        3,
        i % 2 ? `=A${i + 1}*B${i + 1}` : `=A${i + 1}-B${i + 1}`,
      ]),
    ],
    [
      "numbers first and formulas from there on: actuals and forecast",
      Array.from({ length: 12 }, (_, i): Cell[] => [i, 3, i < 5 ? i * 4 : `=A${i + 1}*B${i + 1}`]),
    ],
    [
      "a row of another kind in all columns",
      Array.from({ length: 9 }, (_, r): Cell[] =>
        ["B", "C", "D"].map((c, i) => (r === 4 ? 10 + i : `=Data!${c}${r + 1}*2`))
      ),
    ],
    [
      "two formulas only",
      [
        [1, 2, "=A1*B1"],
        [1, 2, 5],
        [1, 2, "=A3*B3"],
      ],
    ],
  ])("such as %s", (_, grid) => {
    expect(inGrid(rule, grid)).toEqual([]);
  });

  test("is a row that is called another kind", () => {
    const grid = products(9).map(([, b, c], i): Cell[] => [
      i === 5 ? "Adjustment" : "Item",
      i + 3,
      b,
      i === 5 ? 40 : c,
    ]);
    const moved = grid.map((row, i): Cell[] => [
      row[0],
      row[1],
      row[2],
      i === 5 ? 40 : `=B${i + 1}*C${i + 1}`,
    ]);
    expect(inGrid(rule, moved)).toEqual([]);
  });

  test("is what an array formula fills", () => {
    const grid = products(8, { 4: f("=A4:A5*2", 8), 5: 10 });
    expect(inGrid(rule, grid, { spills: ["C4:C5"] })).toEqual([]);
  });

  test("is a column of years over figures", () => {
    const grid: Grid = [
      ["Line", 2023, "=B1+1", "=C1+1", "=D1+1"],
      ["Sales", 100, "=B2*1.1", "=C2*1.1", "=D2*1.1"],
      ["Cost", 60, "=B3*1.1", "=C3*1.1", "=D3*1.1"],
      ["Profit", f("=B2-B3"), "=C2-C3", "=D2-D3", "=E2-E3"],
    ];
    expect(inGrid(rule, grid)).toEqual([]);
  });
});
