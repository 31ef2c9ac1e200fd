import { call } from "./support/call";

/** A result that belongs to a series lies as the series does. */
const turned = (block: unknown): unknown[][] => {
  const rows = block as unknown[][];
  return rows[0].map((_, i) => rows.map((row) => row[i]));
};

describe("A row of inputs gives, turned on its side, what a column of them gives", () => {
  test.each<[string, unknown[][], unknown[][][]]>([
    ["ZSCORES", [[1], [2], [4]], []],
    ["EFFECTIVEWEIGHT", [[80], [""], [90]], [[[1], [2], [3]]]],
  ])("KPI.%s", (name, first, others) => {
    const column = call(name, first, ...others);
    expect(call(name, turned(first), ...others.map(turned))).toEqual(turned(column));
    expect((column as unknown[][]).length).toBeGreaterThan(1);
  });
});

describe("A result that does not belong to the cells of its series has its own layout", () => {
  test.each<[string, unknown[][][]]>([
    [
      "SERIES",
      [
        [[45292], [45323]],
        [[1], [2]],
      ],
    ],
    ["XMR", [[[10], [12], [11], [9]]]],
    [
      "BRIDGE",
      [
        [[80], [90]],
        [[50], [50]],
        [[90], [90]],
        [[50], [50]],
      ],
    ],
    ["PARETO", [[[20], [80]]]],
    ["TREND", [[[3], [5], [8]]]],
  ])("KPI.%s of a row is as of a column", (name, columns) => {
    expect(call(name, ...columns.map(turned))).toEqual(call(name, ...columns));
  });
});
