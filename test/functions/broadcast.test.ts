import type { Parameter } from "../../src/functions/registry";
import { calculating } from "./support/calculating";
import { call, firstCell, isError } from "./support/call";
import { replaced, sampleOf } from "./support/sample";

/** Functions that give a value for each cell of their element arguments. */
const broadcasting = calculating.filter(
  ({ result, parameters }) => result === "cell" && parameters.some(({ kind }) => kind === "element")
);

/** Values for an element argument: the sample and its neighbours, which may be out of the domain. */
function variants(sample: unknown): unknown[] {
  if (typeof sample !== "number") return [sample, "", sample];
  return [sample, sample === 0 ? 1 : sample * 0.9, "", -sample, "n/a"];
}

const isElement = ({ kind }: Parameter) => kind === "element";

describe("A range broadcasts as an element-wise loop does", () => {
  test.each(broadcasting.map(({ name }) => name))("down a column in KPI.%s", (name) => {
    const { entry, args } = sampleOf(name);
    for (const [index, parameter] of entry.parameters.entries()) {
      if (!isElement(parameter)) continue;
      const cells = variants(args[index]);
      const looped = cells.map((cell) => [firstCell(call(name, ...replaced(args, index, cell)))]);
      expect(
        call(
          name,
          ...replaced(
            args,
            index,
            cells.map((cell) => [cell])
          )
        )
      ).toEqual(looped);
      expect(call(name, ...replaced(args, index, [cells]))).toEqual([looped.flat()]);
    }
  });

  test.each(
    broadcasting.filter(({ parameters }) => parameters.filter(isElement).length > 1).map(({ name }) => name)
  )("over a column and a row in KPI.%s", (name) => {
    const { entry, args } = sampleOf(name);
    const elements = [...entry.parameters.keys()].filter((i) => isElement(entry.parameters[i]));
    for (const across of elements.slice(1)) {
      const [down] = elements;
      const column = variants(args[down]);
      const row = variants(args[across]);
      const at = (a: unknown, b: unknown) =>
        firstCell(call(name, ...replaced(replaced(args, down, a), across, b)));
      const looped = column.map((a) => row.map((b) => at(a, b)));
      const spilled = call(
        name,
        ...replaced(
          replaced(
            args,
            down,
            column.map((a) => [a])
          ),
          across,
          [row]
        )
      );
      expect(spilled).toEqual(looped);
    }
  });
});

describe("Shapes", () => {
  test("that cannot meet give #N/A in those cells, and name the smaller range", () => {
    const result = call("RATE", [[1], [2], [3]], [[2], [4]]) as unknown[][];
    expect(result.slice(0, 2)).toEqual([[0.5], [0.5]]);
    expect(result[2][0]).toMatchObject({ error: "#N/A", message: expect.stringContaining("whole") });
  });

  test("of a block and a row meet in the rows of the block", () => {
    expect(
      call(
        "RATE",
        [
          [1, 2],
          [3, 4],
        ],
        [[10, 100]]
      )
    ).toEqual([
      [0.1, 0.02],
      [0.3, 0.04],
    ]);
  });

  test("of two blocks meet cell by cell, and outside is #N/A on both sides", () => {
    const result = call(
      "RATE",
      [[1, 2, 3]],
      [
        [1, 2],
        [4, 5],
      ]
    ) as unknown[][];
    expect(result.map((row) => row.map((cell) => (isError(cell) ? cell.error : cell)))).toEqual([
      [1, 1, "#N/A"],
      [0.25, 0.4, "#N/A"],
    ]);
  });

  test("of a single cell come back as one cell", () => {
    expect(call("RATE", 1, 4)).toEqual([[0.25]]);
    expect(call("RATE", [[1]], [[4]])).toEqual([[0.25]]);
  });

  test("of a series keep its orientation: a row gives a row", () => {
    expect(call("MOVINGAVERAGE", [[1, 3]], 2)).toEqual([["", 2]]);
    expect(call("MOVINGAVERAGE", [[1], [3]], 2)).toEqual([[""], [2]]);
    expect(call("CONTRIBUTION", [[80, 90]], [[1], [1]])).toEqual([[40, 45]]);
  });

  test("of series that lie across each other are one length", () => {
    expect(call("WEIGHTED", [[80, 90]], [[1], [1]])).toBe(85);
  });

  test("of series of unequal count are #VALUE!, with both names and counts", () => {
    const message = (call("WEIGHTED", [[80, 90]], [[1], [1], [1]]) as { message: string }).message;
    for (const part of ["scores", "2", "weights", "3"]) expect(message).toContain(part);
  });

  test("of a block where a series belongs are #VALUE!, unless an error inside goes first", () => {
    expect(
      call("NPS", [
        [1, 2],
        [3, 4],
      ])
    ).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("ratings") });
    expect(
      call("NPS", [
        [1, 2],
        [{ error: "#N/A" }, 4],
      ])
    ).toMatchObject({ error: "#N/A" });
  });

  test("of a range where one cell belongs are #VALUE!", () => {
    expect(call("MOVINGAVERAGE", [[1, 2, 3]], [[1, 2]])).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("window"),
    });
  });

  test("of an empty range are as blank as its cells", () => {
    expect(call("NPS", [])).toMatchObject({ error: "#N/A" });
    expect(call("NPS", [[]])).toMatchObject({ error: "#N/A" });
    expect(call("RATE", [], 3)).toEqual([[""]]);
  });

  test("of price and volume give two columns for a column, two rows for a row", () => {
    expect(call("PRICEVOLUME", [[10], [20]], 100, [[9], [25]], 90)).toEqual([
      [-90, -100],
      [450, -200],
    ]);
    expect(call("PRICEVOLUME", [[10, 20]], 100, [[9, 25]], 90)).toEqual([
      [-90, 450],
      [-100, -200],
    ]);
    expect(
      call(
        "PRICEVOLUME",
        [
          [1, 2],
          [3, 4],
        ],
        1,
        1,
        1
      )
    ).toMatchObject({ error: "#VALUE!" });
  });
});

describe("Element arguments beside a series", () => {
  const dates = [[45658], [45689], [45717]];
  const values = [[10], [20], [40]];

  test("spill over many dates in one call", () => {
    expect(call("PERIOD", dates, values, [[45658], [45689], [45717], [45750]])).toEqual([
      [10],
      [20],
      [40],
      [""],
    ]);
    expect(call("POP", dates, values, [[45689, 45717]])).toEqual([[1, 1]]);
    expect(call("TODATE", dates, values, dates)).toEqual([[10], [30], [70]]);
  });

  test("spill over many limits and percentiles", () => {
    expect(call("SLA", [[1, 2, 3, 4]], [[1], [4]])).toEqual([[0.25], [1]]);
    expect(call("PERCENTILE", [[1, 2, 3]], [[0, 0.5, 1]])).toEqual([[1, 2, 3]]);
  });
});
