import { formatOf } from "../../../src/scorecard/own-kpis/form";

describe("the number format of an own KPI", () => {
  it.each([
    ["count", [], "#,##0"],
    ["currency", [2.5], "#,##0.0"],
    ["currency", [1000, undefined], "#,##0"],
    ["ratio", [0.85], "0.0%"],
    ["ratio", [0.0075], "0.00%"],
    ["duration_days", [3], "0.0"],
    ["index", [1.25, 2], "0.00"],
    ["index", [1 / 3], "0.0000"],
  ] as const)("shows a %s with the decimals of its target and limits %j: %s", (unit, figures, format) => {
    expect(formatOf(unit, figures)).toBe(format);
  });
});
