import { format } from "numfmt";
import { entryPeriodFormat } from "../../../src/scorecard/entry/period-format";
import { serialOf } from "../../../src/scorecard/periods";

const october = serialOf(2025, 10);
const shown = (code: string, days: readonly number[]): string[] => days.map((day) => format(code, day));

describe("A period in the data entry table", () => {
  it("is called by its quarter in both languages, whichever of its days stands there", () => {
    const days = [october, serialOf(2025, 12, 31)];
    expect(shown(entryPeriodFormat(october, "quarter", "en-US"), days)).toEqual(["2025 Q4", "2025 Q4"]);
    expect(shown(entryPeriodFormat(october, "quarter", "zh-CN"), days)).toEqual(
      Array(2).fill("2025年第4季度")
    );
  });

  it("is never called by a quarter that it is not in", () => {
    const days = [serialOf(2025, 9, 30), serialOf(2026, 1)];
    expect(shown(entryPeriodFormat(october, "quarter", "en-US"), days)).toEqual(["2025-09", "2026-01"]);
  });

  it("is the same quarter where days count from 1904", () => {
    const code = entryPeriodFormat(october, "quarter", "en-US", 1462);
    expect(code).toBe(`[<${october - 1462}]yyyy-mm;[<${serialOf(2026, 1) - 1462}]yyyy" Q4";yyyy-mm`);
  });

  it("is a month or a year as before", () => {
    expect(entryPeriodFormat(october, "month", "zh-CN")).toBe("yyyy-mm");
    expect(entryPeriodFormat(october, "year", "en-US")).toBe("yyyy");
  });
});
