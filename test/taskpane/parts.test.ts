import { formatKpi, formatNumber, formatPeriod, formatShare } from "../../src/taskpane/parts/format";
import { readNumber, writeNumber } from "../../src/taskpane/parts/number-text";
import { pathOf } from "../../src/taskpane/parts/sparkline";

describe("A number typed into a form", () => {
  test.each([
    ["", undefined],
    ["  ", undefined],
    ["abc", null],
    ["-", null],
    [".", null],
    ["1.2.3", null],
    ["12abc", null],
    ["0", 0],
    ["85", 85],
    ["85%", 85],
    [" 12.5 % ", 12.5],
    [".5", 0.5],
    ["5.", 5],
    ["-3", -3],
    ["−3", -3],
    ["1,000", 1000],
    ["1,234,567.8", 1234567.8],
    ["3,5", 3.5],
    ["８５％", 85],
  ])("%j is read as %p", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test("is written as short as it is exact", () => {
    expect(writeNumber(40)).toBe("40");
    expect(writeNumber(0.1 + 0.2)).toBe("0.3");
    expect(writeNumber(8.333300000000001, 2)).toBe("8.33");
  });
});

describe("Figures in the pane", () => {
  test("a missing value is a dash, in every format", () => {
    expect(formatKpi(null, "0.0%", "en-US")).toBe("–");
  });

  test("have the decimals and the sign of percent that the KPI's format has", () => {
    expect(formatKpi(0.8234, "0.0%", "en-US")).toBe("82.3%");
    expect(formatKpi(1234.5, "#,##0", "en-US")).toBe("1,235");
    expect(formatKpi(6.25, "0.00", "zh-CN")).toBe("6.25");
  });

  test("carry a true minus sign", () => {
    expect(formatNumber(-1234.56, "en-US", 1)).toBe("−1,234.6");
    expect(formatShare(-0.05, "en-US")).toBe("−5%");
  });

  test("name the period that a date serial lies in, in both languages", () => {
    expect(formatPeriod(45992, "month", "en-US")).toBe("Dec 2025");
    expect(formatPeriod(45992, "month", "zh-CN")).toBe("2025年12月");
    expect(formatPeriod(45992.99, "quarter", "en-US")).toBe("Q4 2025");
    expect(formatPeriod(45992, "quarter", "zh-CN")).toBe("2025年4季度");
    expect(formatPeriod(45658, "year", "en-US")).toBe("2025");
    expect(formatPeriod(45657, "year", "zh-CN")).toBe("2024年");
  });
});

describe("A sparkline", () => {
  test("of nothing draws nothing", () => {
    expect(pathOf([])).toEqual({ path: "" });
    expect(pathOf([null, null])).toEqual({ path: "" });
  });

  test("breaks where a value is missing and marks the last value", () => {
    expect(pathOf([1, null, 3])).toEqual({ path: "M3 21 M53 3", last: [53, 3] });
    expect(pathOf([1, 3, null]).last).toEqual([28, 3]);
  });

  test("of equal values runs through the middle", () => {
    expect(pathOf([5, 5]).path).toBe("M3 12 L53 12");
  });
});
