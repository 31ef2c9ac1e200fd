import { numberText } from "../../src/preview/workbook/charts/number-text";

describe("numbers as text", () => {
  it.each<[number, string | undefined, string]>([
    [0.945, "0.0%", "94.5%"],
    [45658, 'yyyy"年"m"月"', "2025年1月"],
    [45658, "mmm-yy", "Jan-25"],
    [0.1 + 0.2, undefined, "0.3"],
    [1234567.891, "#,##0", "1,234,568"],
    [-0.05, "+0.0%;-0.0%;0.0%", "-5.0%"],
    [12, "not a [format", "12"],
    [NaN, "0", ""],
  ])("%d as %s is %s", (value, code, text) => {
    expect(numberText(value, code, "zh-CN")).toBe(text);
  });
});
