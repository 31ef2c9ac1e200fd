import fc from "fast-check";
import type { CellContent } from "../../src/plan/plan";
import { filledDown } from "../../src/plan/relative";
import { fillsOf, isFilled, partsBeside } from "../../src/workbook/writes/fill-down";

const f = (formula: string): CellContent => ({ formula });
const long = (row: number): CellContent =>
  f(`=IF($A${row}="","",SUMIFS(Calls[Minutes],Calls[Date],$A${row}))`);
const column = (rows: number, of: (row: number) => CellContent): CellContent[][] =>
  Array.from({ length: rows }, (_, i) => [of(i + 1)]);

/** What a sheet shows after the parts have been written and the fills taken. */
function written(cells: readonly (readonly CellContent[])[]): CellContent[][] {
  const fills = fillsOf(cells);
  const filled = isFilled(cells.length, fills);
  const sheet: CellContent[][] = cells.map((row) => row.map(() => null));
  for (const { row, column: left, rows, columns } of partsBeside(cells, fills))
    for (let r = row; r < row + rows; r++)
      for (let c = left; c < left + columns; c++)
        if (!filled(r, c) && cells[r][c] !== null) sheet[r][c] = cells[r][c];
  for (const fill of fills)
    for (let r = 1; r < fill.rows; r++)
      for (let c = fill.column; c < fill.column + fill.columns; c++) {
        const first = sheet[fill.row][c] as { formula: string };
        sheet[fill.row + r][c] = f(filledDown(first.formula)(r));
      }
  return sheet;
}

describe("Formulas that were filled down", () => {
  test("are one fill, with neighbouring columns of the same rows", () => {
    const cells = Array.from({ length: 20 }, (_, i) => [f(`=$A${i + 1}`), long(i + 1), long(i + 1), "x"]);
    expect(fillsOf(cells)).toEqual([{ row: 0, column: 0, rows: 20, columns: 3 }]);
  });

  test("end where a formula is not the one above it, filled down", () => {
    const cells = column(40, (row) => (row === 21 ? f("=1+1") : long(row)));
    expect(fillsOf(cells).map(({ row, rows }) => [row, rows])).toEqual([
      [0, 20],
      [21, 19],
    ]);
  });

  test("are written in full where filling saves little", () =>
    expect(fillsOf(column(5, (row) => f(`=A${row}`)))).toEqual([]));

  test("are never those that fill cells of their own, and never constants", () => {
    const spilling = column(40, (row) => ({
      formula: `=$A${row}&"${"x".repeat(60)}"`,
      spill: { rows: 1, columns: 2 },
    }));
    expect(fillsOf(spilling)).toEqual([]);
    expect(fillsOf(column(40, () => "=".repeat(100)))).toEqual([]);
  });

  test("leave out of the parts the rows that they give", () => {
    const cells = [["title", null, null], ...Array.from({ length: 30 }, (_, i) => [null, long(i + 2), null])];
    expect(partsBeside(cells, fillsOf(cells))).toEqual([{ row: 0, rows: 2, column: 0, columns: 2 }]);
  });

  test("leave out rows without anything where there are many", () => {
    const wide = (content: CellContent): CellContent[] => [content, ...Array<CellContent>(19).fill(null)];
    const cells = ["a", null, "b", ...Array<CellContent>(60).fill(null), "c"].map(wide);
    expect(partsBeside(cells, []).map(({ row, rows }) => [row, rows])).toEqual([
      [0, 3],
      [63, 1],
    ]);
  });

  test("give the same sheet as writing every cell, whatever stands between them", () => {
    const cell = fc.constantFrom("own", "text", "none", "other");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 60 }), (kinds) => {
        const cells = kinds.map((line, row) =>
          line.map((kind): CellContent =>
            kind === "own"
              ? long(row + 1)
              : kind === "text"
                ? "A1"
                : kind === "other"
                  ? f(`=B$${row + 1}`)
                  : null
          )
        );
        expect(written(cells)).toEqual(cells);
      })
    );
    const runs = [...Array(30)].map((_, row) => [long(row + 1), row % 10 === 0 ? "t" : long(row + 1), null]);
    expect(written(runs)).toEqual(runs);
  });
});
