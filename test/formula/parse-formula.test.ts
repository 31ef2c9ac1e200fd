import { parseFormula, writeFormula } from "../../src/formula";

describe("A formula", () => {
  test.each([
    "(A1+B1)*2-(3-1)",
    "-A1^2",
    "2^(3^2)",
    "A1#*Tax%",
    "Sales[Amount]+[@[My amount]]",
    "'My sheet'!A:A&\"x\"",
    'IF(A1>=1,,"say ""yes""")',
    "SUM({1,2;3,4})",
    "KPI.ATTAINMENT(B2:B4,Sheet2!$C$2,,0,1.2)",
    "LET(x,1,x+1)*2",
    "-(1+2)",
    "A1-(B1-C1)",
    "#N/A",
  ])("is read and written again as it was: %s", (formula) => {
    expect(writeFormula(parseFormula(`=${formula}`)!)).toBe(formula);
  });

  test.each(["=KPI.X(A1", "=1+", "=)", "="])("that cannot be read is none: %s", (formula) => {
    expect(parseFormula(formula)).toBeUndefined();
  });

  test("is written with values in the place of references, negative ones in parentheses", () => {
    const tree = parseFormula("=A1-B1*A1")!;
    expect(
      writeFormula(tree, (node) =>
        node.kind === "reference" ? (node.text === "A1" ? "3" : "-2") : undefined
      )
    ).toBe("3-(-2)*3");
  });
});
