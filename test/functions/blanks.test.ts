import { argumentsWhere } from "./support/arguments";
import { call, cellsOf, faultOf, isError } from "./support/call";

const takesOneValue = ["element", "scalar", "inputs"];

/**
 * Where a series that is blank throughout has a meaning: nothing has a score is a coverage of 0,
 * nothing is done is late as of a date, and a row alone is its own score whatever its weight.
 */
const blankHasMeaning = new Set([
  "KPI.COVERAGE scores",
  "KPI.ONTIME done",
  "KPI.ROLLUP weights",
  "KPI.ROLLUP scores",
]);

describe("A blank cell", () => {
  test.each(argumentsWhere(({ kind, required }) => required && takesOneValue.includes(kind)))(
    "in %s leaves the result blank",
    (_, argument) => {
      for (const blank of [
        "",
        null,
        undefined,
        [[""]],
        [[null]],
        [[undefined]],
        { type: "Empty", basicValue: "" },
      ])
        expect(new Set(cellsOf(argument.given(blank)))).toEqual(new Set([""]));
    }
  );

  test.each(argumentsWhere(({ required }) => !required))("in %s means its default", (_, argument) => {
    const omitted = argument.given(null);
    for (const blank of ["", undefined, [[""]], [[null]]]) expect(argument.given(blank)).toEqual(omitted);
    const { default: byDefault } = argument.parameter;
    if (byDefault !== undefined) expect(argument.given(byDefault)).toEqual(omitted);
  });

  test.each(argumentsWhere(({ kind, required }) => required && ["series", "matrix"].includes(kind)))(
    "in all of %s leaves nothing to compute from",
    (title, argument) => {
      for (const blank of ["", null]) {
        const cells = cellsOf(argument.withCell(blank, "all"));
        expect(cells.map(faultOf).filter(Boolean)).toEqual([]);
        if (blankHasMeaning.has(title)) continue;
        for (const cell of cells) {
          if (isError(cell)) expect(["#N/A", "#DIV/0!"]).toContain(cell.error);
          else expect(cell).toBe("");
        }
      }
    }
  );

  test("is left out of a series and never taken for 0", () => {
    expect(call("CES", [[7], [""], [5]])).toBe(6);
    expect(call("WEIGHTED", [[80], [null]], [[1], [1]])).toBe(80);
    expect(call("MOVINGAVERAGE", [[1], [""], [3], [5]], 2)).toEqual([[""], [""], [""], [4]]);
  });

  test("before an error of its own: a blank actual with a target of 0 is blank", () => {
    expect(call("ATTAINMENT", "", 0)).toEqual([[""]]);
  });

  test("comes after a wrong option: that is said at once", () => {
    expect(call("ATTAINMENT", "", 100, "sideways")).toMatchObject({ error: "#VALUE!" });
  });

  test("in a period without a value, and in the base of a comparison", () => {
    const dates = [[45658], [45717]];
    const values = [[10], [20]];
    expect(call("PERIOD", dates, values, 45690)).toEqual([[""]]);
    expect(call("POP", dates, values, 45717)).toEqual([[""]]);
    expect(call("PERIOD", dates, values, 45690, "", "count")).toEqual([[0]]);
    expect(call("SERIES", dates, values)).toEqual([
      [45658, 10],
      [45689, ""],
      [45717, 20],
    ]);
  });
});
