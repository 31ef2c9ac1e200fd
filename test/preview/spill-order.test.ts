import { calculated, openBook } from "./support";

jest.setTimeout(60_000);

/** Columns of spills, each of which reads the second and third row of the one before it only. */
const chain = [
  "=SEQUENCE(3)",
  "=VSTACK(0,A2:A3*10)",
  "=VSTACK(0,B2:B3+1)",
  "=VSTACK(0,C2:C3*2)",
  "=VSTACK(0,D2:D3+A2)",
];
const places = ["A1", "B1", "C1", "D1", "E1"];
const settled = [44, 64];

/** The formulas of the chain in another order of columns. */
function reordered(order: readonly number[]): Record<string, unknown[][]> {
  const letters = "ABCDE";
  const moved = (formula: string): string =>
    formula.replace(/[A-E](?=[23])/g, (letter) => letters[order[letters.indexOf(letter)]]);
  return Object.fromEntries(
    chain.map((formula, i) => [`${letters[order[i]]}${places[i].slice(1)}`, [[moved(formula)]]])
  );
}

describe("Formulas that read what other formulas spilled", () => {
  test.each([[[0, 1, 2, 3, 4]], [[4, 3, 2, 1, 0]], [[2, 4, 0, 3, 1]], [[1, 0, 4, 2, 3]]])(
    "are calculated after them, however long the chain and whatever the order (%j)",
    async (order) => {
      const headless = await openBook();
      const last = "ABCDE"[order[4]];
      const values = await calculated(headless, reordered(order), `${last}2:${last}3`);
      expect(values.flat()).toEqual(settled);
    }
  );

  test("wait for a spill though they read the first cell of another", async () => {
    const headless = await openBook();
    const cells = {
      A1: [["=C2+E1"]],
      C1: [["=E1:E3*10"]],
      E1: [["=SEQUENCE(3)"]],
      G1: [["=C2+E1"]],
    };
    const values = await calculated(headless, cells, "A1:G1");
    expect([values[0][0], values[0][6]]).toEqual([21, 21]);
  });

  test("follow a spill that grows, shrinks, becomes a single value and comes back", async () => {
    const headless = await openBook();
    const cells = {
      A1: [["=SUM(D1:D9)"]],
      B1: [["=SUM(E1:E9)"]],
      C1: [[2]],
      D1: [["=IF(C1=1,7,SEQUENCE(C1))"]],
      E1: [["=IF(C1=1,5,D1#*2)"]],
    };
    const totals = async (next: Record<string, unknown[][]>) =>
      (await calculated(headless, next, "A1:B1"))[0];
    expect(await totals(cells)).toEqual([3, 6]);
    expect(await totals({ C1: [[4]] })).toEqual([10, 20]);
    expect(await totals({ C1: [[3]] })).toEqual([6, 12]);
    expect(await totals({ C1: [[1]] })).toEqual([7, 5]);
    expect(await totals({ C1: [[5]] })).toEqual([15, 30]);
  });

  test("forget what a spill held in cells that it has left", async () => {
    const headless = await openBook();
    await calculated(headless, { A1: [[5]], B1: [["=SEQUENCE(A1)"]], C1: [["=COUNT(B1:B9)"]] }, "C1");
    expect(await calculated(headless, { A1: [[2]] }, "B1:C5")).toEqual([
      [1, 2],
      [2, ""],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  });
});
