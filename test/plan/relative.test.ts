import { filledDown, movedFormula } from "../../src/plan/relative";

describe("A formula filled down", () => {
  test.each([
    ["=B2*$F$1", 3, "=B5*$F$1"],
    ["=SUM($B2:B$9)", 1, "=SUM($B3:B$9)"],
    ["=SUM(5:5)+SUM($5:6)", 2, "=SUM(7:7)+SUM($5:8)"],
    ["=SUM(A:A)", 4, "=SUM(A:A)"],
    ['="A1"&A1', 1, '="A1"&A2'],
    ["='A1 ''x'''!B2", 1, "='A1 ''x'''!B3"],
    ["=Table1[A1]+Table1[[#Totals],[B2]]", 5, "=Table1[A1]+Table1[[#Totals],[B2]]"],
    ["=LOG10(A1)+Q1x+x.A1", 1, "=LOG10(A2)+Q1x+x.A1"],
    [
      '=COUNTIFS(Calls[Date],">="&$P6,Calls[Date],"<"&$Q6)',
      30,
      '=COUNTIFS(Calls[Date],">="&$P36,Calls[Date],"<"&$Q36)',
    ],
    ["=1+2", 7, "=1+2"],
  ])("%s, by %d", (formula, rows, expected) => {
    expect(filledDown(formula)(rows)).toBe(expected);
    expect(movedFormula(formula, rows, 0)).toBe(expected);
  });
});
