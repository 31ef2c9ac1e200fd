import { cyclesOf } from "../../src/preview/workbook/engine/cycles";
import { calculated, openBook } from "./support";

jest.setTimeout(60_000);

describe("Cycles in a graph", () => {
  const found = (edges: Record<number, number[]>): number[][] =>
    cyclesOf(Object.keys(edges).map(Number), (node) => edges[node])
      .map((group) => group.sort())
      .sort();
  test.each([
    [{}, []],
    [{ 1: [2], 2: [3], 3: [] }, []],
    [{ 1: [1] }, [[1]]],
    [{ 1: [2], 2: [1], 3: [1] }, [[1, 2]]],
    [{ 1: [2], 2: [3], 3: [2, 4], 4: [5], 5: [4] }, [[2, 3], [4, 5]]], // prettier-ignore
    [{ 1: [2, 9], 2: [] }, []],
  ])("of %j are %j", (edges, cycles) => expect(found(edges)).toEqual(cycles));

  test("are found at the end of a path of a hundred thousand steps", () => {
    const last = 100_000;
    const nodes = Array.from({ length: last + 1 }, (_, i) => i);
    expect(cyclesOf(nodes, (node) => [Math.min(node + 1, last)])).toEqual([[last]]);
  });
});

describe("A circular reference", () => {
  test.each([
    [{ A1: [["=A1+1"]] }, "A1", ["Sheet1!A1"]],
    [{ A1: [["=B1+1"]], B1: [["=A1*2"]] }, "A1", ["Sheet1!A1", "Sheet1!B1"]],
    [{ A1: [[1]], A2: [["=SUM(A1:A3)"]] }, "A2", ["Sheet1!A2"]],
    [{ A1: [["=SUM(C1:C3)"]], C1: [["=SEQUENCE(3)+A1"]] }, "A1", ["Sheet1!A1", "Sheet1!C1"]],
  ])("%j is 0 and told", async (cells, address, told) => {
    const headless = await openBook();
    expect(await calculated(headless, cells, address)).toEqual([[0]]);
    expect(headless.workbook.circularReferences().sort()).toEqual(told);
  });

  test("counts as 0 for what depends on it, and is forgotten when it is mended", async () => {
    const headless = await openBook();
    expect(await calculated(headless, { A1: [["=B1"]], B1: [["=A1+1"]], C1: [["=B1+5"]] }, "A1:C1")).toEqual([
      [0, 0, 5],
    ]);
    expect(await calculated(headless, { A1: [[7]] }, "A1:C1")).toEqual([[7, 8, 13]]);
    expect(headless.workbook.circularReferences()).toEqual([]);
    await calculated(headless, { A1: [["=B1"]] }, "A1");
    expect(await calculated(headless, { "A1:B1": [["", ""]] }, "C1")).toEqual([[5]]);
    expect(headless.workbook.circularReferences()).toEqual([]);
  });

  test.each([
    ["A5", "=ROW(A1:A9)-0*1", 1],
    ["A2", "=ROWS($A$1:A2)", 2],
    ["A5", "=OFFSET(A5,-1,0)+1", 1],
    ["A2", "=SUM(A1)", 0],
  ])("is none where %s has %s", async (address, formula, value) => {
    const headless = await openBook();
    expect((await calculated(headless, { [address]: [[formula]] }, address))[0][0]).toBe(value);
    expect(headless.workbook.circularReferences()).toEqual([]);
  });
});
