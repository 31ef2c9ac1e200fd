import { readFormula } from "../../src/preview/workbook/xlsx/formula/read-formula";
import { needsArrayEvaluation } from "../../src/preview/workbook/xlsx/formula/needs-array";
import { shiftFormula } from "../../src/preview/workbook/xlsx/formula/shift-formula";
import { writeFormula } from "../../src/preview/workbook/xlsx/formula/write-formula";

const place = { table: "Sales" };

describe("formulas in cells and in files", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=STDEV.S(A1:A9)+XLOOKUP(1,A:A,B:B)", "_xlfn.STDEV.S(A1:A9)+_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
    ["=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)", "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(v,IF(v>1,v,0)))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,IF(_xlpm.v>1,_xlpm.v,0)))"],
    ["=LET(f,LAMBDA(a,a+1),f(2))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))"],
    ["=[@Amount]*2", "Sales[[#This Row],[Amount]]*2"],
    ["=[@[Unit price]]+[@金额]", "Sales[[#This Row],[Unit price]]+Sales[[#This Row],[金额]]"],
    ["=SUM(Sales[Amount])&Other[@Col]", "SUM(Sales[Amount])&Other[[#This Row],[Col]]"],
    ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
    ["='My sheet'!$A$1#", "_xlfn.ANCHORARRAY('My sheet'!$A$1)"],
    ["=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
    ["=@INDEX(A1:A9,1)", "_xlfn.SINGLE(INDEX(A1:A9,1))"],
    ["=KPI.ATTAINMENT(A1,B1)", "_xldudf_KPI_ATTAINMENT(A1,B1)"],
    ["=IFERROR(KPI.XMR(A1:A9),NA())", "IFERROR(_xldudf_KPI_XMR(A1:A9),NA())"],
    ['="KPI.X(1) & [@Amount] # _xlfn.SUM"', '"KPI.X(1) & [@Amount] # _xlfn.SUM"'],
    ["='[Book.xlsx]Sheet1'!A1+[Book.xlsx]Sheet1!B1", "'[Book.xlsx]Sheet1'!A1+[Book.xlsx]Sheet1!B1"],
    ["=#N/A+#REF!", "#N/A+#REF!"],
    ['=IF(客户.满意度>0,达成率,"")', 'IF(客户.满意度>0,达成率,"")'],
  ])("%s is stored as %s, and back", (shown, stored) => {
    expect(writeFormula(shown, place)).toBe(stored);
    expect(readFormula(stored, place)).toBe(shown);
  });

  it("names the table where a column stands without one", () => {
    expect(writeFormula("=SUM([Amount])", place)).toBe("SUM(Sales[Amount])");
  });

  it.each([
    "_xldudf_KPI_SCORE(A1,2)",
    "'C:\\Add ins\\x.xlam'!_xldudf_KPI_SCORE(A1,2)",
    "[2]!_xldudf_KPI_SCORE(A1,2)",
    "KPI.SCORE(A1,2)",
  ])("reads %s as the custom function that it is", (stored) => {
    expect(readFormula(stored)).toBe("=KPI.SCORE(A1,2)");
  });

  it("keeps functions of a name that only begins like a newer one", () => {
    expect(writeFormula("=SORTED(A1)+MAPS(1)")).toBe("SORTED(A1)+MAPS(1)");
  });
});

describe("a shared formula moved by rows and columns", () => {
  it.each([
    ["A1+$B$1+C$1+$D1", 2, 1, "B3+$B$1+D$1+$D3"],
    ["SUM(A1:A$9)", 1, 0, "SUM(A2:A$9)"],
    ["SUM(A:A)+SUM(1:2)", 3, 1, "SUM(B:B)+SUM(4:5)"],
    ["\"A1\"&'A1'!B2&LOG10(A1)", 1, 0, "\"A1\"&'A1'!B3&LOG10(A2)"],
    ["A1", -1, 0, "#REF!"],
  ])("%s by %i, %i is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("array evaluation", () => {
  it.each([
    "=A1:A3*2",
    "=SUM(A1:A3*B1:B3)",
    "=Sales[Amount]",
    "=SUM(IF(A1:A3>0,1))",
    "=FILTER(A1:A3,B1:B3)",
    "=A1#",
    "={1,2}",
    "=KPI.SCORE(A1,B1)",
    "=ABS(Sheet1!A1:A3)",
    "=LET(x,A1:A3,SUM(x))",
  ])("is needed for %s", (formula) => {
    expect(needsArrayEvaluation(formula)).toBe(true);
  });

  it.each([
    "=A1*2",
    "=SUM(A1:A3)",
    "=SUMPRODUCT(A1:A3,Sheet1!B1:B3)",
    "=INDEX(Sales[Amount],MATCH(1,A:A,0))",
    "=[@Amount]*2",
    '=IF(A1="A1:A3",1,2)',
    "=VLOOKUP(A1,'My sheet'!A1:B9,2,0)",
    "=AVERAGEIFS(Sales[Amount],Sales[Month],A1)",
  ])("is not needed for %s", (formula) => {
    expect(needsArrayEvaluation(formula)).toBe(false);
  });
});
