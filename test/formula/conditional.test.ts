import { unfolded, valueOf } from "./support";

const cells = {
  sheets: {
    S: [
      ["Month", "KPI", "Actual"],
      [45658, "AHT", 5],
      [45689, "FCR", null],
      [45717, "aht", 7],
      [null, "n/a", "x"],
    ],
  },
};
const error = (code: string) => ({ error: code });

describe("Conditional aggregates", () => {
  test.each([
    ['=COUNTIF(B2:B5,"AHT")', 2],
    ['=COUNTIF(B2:B5,"<>AHT")', 2],
    ["=COUNTIF(C2:C4,5)", 1],
    ['=COUNTIF(C2:C5,"<>")', 3],
    ['=COUNTIFS(A2:A5,">="&A2,A2:A5,"<"&A4)', 2],
    ['=SUMIFS(C2:C5,B2:B5,"=aht")', 12],
    ['=SUMIF(B2:B5,"AHT",C2:C5)', 12],
    ['=SUMIF(A2:A4,">45658")', 45689 + 45717],
    ['=AVERAGEIFS(C2:C5,B2:B5,"AHT",A2:A5,">0")', 6],
    ['=AVERAGEIFS(C2:C5,B2:B5,"Gone")', error("#DIV/0!")],
    ['=MAXIFS(C2:C5,B2:B5,"AHT")', 7],
    ['=MINIFS(C2:C5,B2:B5,"Gone")', 0],
    ['=SUMPRODUCT((B2:B4="aht")*C2:C4)', 12],
    ["=SUMPRODUCT(A2:A3,C2:C4)", error("#VALUE!")],
  ])("%s", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });

  test.each([
    '=COUNTIF(B2:B5,"A*")',
    '=COUNTIF(B2:B5,"")',
    '=COUNTIF(A2:A5,"2025-01-01")',
    '=SUMIFS(C2:C5,B2:B4,"AHT")',
    "=COUNTIF(B2:B5,B2:B3)",
  ])("leave open what Excel reads by rules of its own: %s", (formula) => {
    expect(unfolded(formula, cells)).toMatchObject({ not: { why: "function" } });
  });
});

describe("Conditions and dates", () => {
  test.each([
    ["=AND(A2>0,C2=5)", true],
    ['=OR(C3>0,B2="x")', false],
    ["=AND(B2:B3)", error("#VALUE!")],
    ["=AND(A2,1/0)", error("#DIV/0!")],
    ["=NOT(A2)", false],
    ["=ISNUMBER(C3)", false],
    ["=ISBLANK(C3)", true],
    ["=ISERROR(1/0)", true],
    ["=IFNA(NA(),3)", 3],
    ['=YEAR(A2)&"-"&MONTH(A2)&"-"&DAY(A3)', "2025-1-1"],
    ["=DATE(2025,3,1)", 45717],
  ])("%s", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });

  test("of ranges are cell by cell", () => {
    expect(valueOf("=ISNUMBER(C2:C4)", cells)).toEqual([[true], [false], [true]]);
  });

  test.each(["=DATE(0,1,20)", "=YEAR(30)", '=AND("x",1)'])(
    "leave open what is not certain: %s",
    (formula) => {
      expect(valueOf(formula, cells)).toBeUndefined();
    }
  );
});
