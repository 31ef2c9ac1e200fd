/** Values that Excel gives, and what is left open. */
import type { Block } from "../../src/formula";
import { unfolded, valueOf } from "./support";

const error = (code: string) => ({ error: code });
const column = (...values: Block[number]): Block => values.map((value) => [value]);

/** Names in A, numbers in B, a sorted column in C; a row of headers in E1:G1. */
const cells = {
  sheets: {
    S: [
      ["Ann", 30, 10, null, "Jan", "Feb", "Mar"],
      ["Bob", 10, 20, null, 1, 2, 3],
      ["Eve", null, 30, null, 4, 5, 6],
      ["bob", 20, 40, null, null, null, null],
    ],
  },
};

describe.each([
  [
    "Texts",
    [
      ['=LEN("目标 ab")', 5],
      ['=LEFT("scorecard",5)', "score"],
      ['=LEFT("x")', "x"],
      ['=LEFT("abc",-1)', error("#VALUE!")],
      ['=RIGHT("scorecard",4)', "card"],
      ['=MID("scorecard",6,99)', "card"],
      ['=MID("abc",0,1)', error("#VALUE!")],
      ['=TRIM("  a   b ")', "a b"],
      ['=UPPER("kpi")', "KPI"],
      ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
      ['=FIND("b","abb",3)', 3],
      ['=FIND("x","abc")', error("#VALUE!")],
      ['=TEXT(0.1234,"0.0%")', "12.3%"],
      ['=TEXT(DATE(2025,3,9),"yyyy-mm-dd")', "2025-03-09"],
      ['=TEXT("n/a","0")', "n/a"],
      ["=LEN(#N/A)", error("#N/A")],
      ['=CONCAT(A1:A2,"!",1)', "AnnBob!1"],
      ['=TEXTJOIN(", ",TRUE,B1:B4)', "30, 10, 20"],
      ['=TEXTJOIN("-",FALSE,B2:B3)', "10-"],
      ['=EXACT("a","A")', false],
    ],
  ],
  [
    "Dates",
    [
      ["=DATE(2025,13,1)", 46023],
      ["=DATE(2025,3,0)", 45716],
      ["=DATE(2024,2,30)", 45352],
      ["=YEAR(DATE(2025,6,15))", 2025],
      ["=EDATE(DATE(2025,1,31),1)", 45716],
      ["=EDATE(DATE(2024,2,29),-12)", 44985],
      ["=EOMONTH(DATE(2024,1,15),1)", 45351],
      ["=WEEKDAY(45658)", 4],
      ["=WEEKDAY(45658,2)", 3],
      ["=WEEKDAY(45658,9)", error("#NUM!")],
      ["=DAYS(45660,45658)", 2],
    ],
  ],
  [
    "Rounding",
    [
      ["=ROUND(2.5,0)", 3],
      ["=ROUND(-2.5,0)", -3],
      ["=ROUND(1.005,2)", 1.01],
      ["=ROUND(1234,-2)", 1200],
      ["=ROUNDUP(1.001,2)", 1.01],
      ["=TRUNC(-1.9)", -1],
      ["=INT(-1.1)", -2],
      ["=CEILING(0.3,0.1)", 0.3],
      ["=CEILING(2.1,0.5)", 2.5],
      ["=FLOOR(0.3,0.1)", 0.3],
      ["=MROUND(7,5)", 5],
      ["=MOD(-7,3)", 2],
      ["=MOD(7,0)", error("#DIV/0!")],
      ["=SQRT(-1)", error("#NUM!")],
      ["=POWER(0,0)", error("#NUM!")],
    ],
  ],
  [
    "Statistics",
    [
      ["=MEDIAN(B1:B4)", 20],
      ["=MEDIAN(1,2,3,4)", 2.5],
      ["=LARGE(B1:B4,2)", 20],
      ["=SMALL(B1:B4,4)", error("#NUM!")],
      ["=PERCENTILE(C1:C4,0.5)", 25],
      ["=PERCENTILE.EXC(C1:C4,0.1)", error("#NUM!")],
      ["=QUARTILE(C1:C4,1)", 17.5],
      ["=STDEV.P(2,4,4,4,5,5,7,9)", 2],
      ["=VAR.S(1,2,3,4)", 5 / 3],
      ["=STDEV(1)", error("#DIV/0!")],
      ["=COUNTBLANK(B1:B4)", 1],
      ["=SUMPRODUCT(B1:B2,C1:C2)", 500],
    ],
  ],
  [
    "Lookups",
    [
      ['=MATCH("BOB",A1:A4,0)', 2],
      ["=MATCH(25,C1:C4)", 2],
      ["=MATCH(5,C1:C4,1)", error("#N/A")],
      ['=MATCH("zed",A1:A4,0)', error("#N/A")],
      ["=INDEX(B1:B4,4)", 20],
      ["=INDEX(E1:G3,2,3)", 3],
      ["=INDEX(E1:G3,0,1)", column("Jan", 1, 4)],
      ["=INDEX(B1:B4,5)", error("#REF!")],
      ['=INDEX(B1:B4,MATCH("Eve",A1:A4,0))+0', 0],
      ['=XLOOKUP("bob",A1:A4,B1:B4)', 10],
      ['=XLOOKUP("bob",A1:A4,B1:B4,,0,-1)', 20],
      ['=XLOOKUP("zed",A1:A4,B1:B4,"none")', "none"],
      ["=XLOOKUP(25,C1:C4,A1:A4,,-1)", "Bob"],
      ["=XLOOKUP(25,C1:C4,A1:A4,,1)", "Eve"],
      ['=VLOOKUP("Ann",A1:C4,3,FALSE)', 10],
      ["=VLOOKUP(35,C1:C4,1)", 30],
      ['=HLOOKUP("Feb",E1:G3,3,FALSE)', 5],
      ["=XMATCH(20,C1:C4)", 2],
    ],
  ],
  [
    "Branches",
    [
      ['=CHOOSE(2,"a","b")', "b"],
      ['=CHOOSE(3,"a","b")', error("#VALUE!")],
      ['=SWITCH("b","a",1,"B",2,3)', 2],
      ['=SWITCH(9,1,"x","other")', "other"],
      ["=SWITCH(9,1,2)", error("#N/A")],
      ['=IFS(B1>90,"A",B1>20,"B",TRUE,"C")', "B"],
      ["=IFS(FALSE,1)", error("#N/A")],
      ["=CHOOSE(1,5,OFFSET(A1,1,1))", 5],
      ["=IFS(TRUE,5,OFFSET(A1,1,1),6)", 5],
    ],
  ],
  [
    "Arrays",
    [
      [
        "=SEQUENCE(2,2,10,5)",
        [
          [10, 15],
          [20, 25],
        ],
      ],
      ["=FILTER(C1:C4,C1:C4>15)", column(20, 30, 40)],
      ['=FILTER(C1:C4,C1:C4>99,"none")', "none"],
      ["=FILTER(C1:C4,C1:C4>99)", error("#CALC!")],
      [
        "=FILTER(E1:G2,E2:G2>1)",
        [
          ["Feb", "Mar"],
          [2, 3],
        ],
      ],
      ["=UNIQUE(A1:A4)", column("Ann", "Bob", "Eve")],
      ["=TRANSPOSE(C1:C3)", [[10, 20, 30]]],
      ["=TAKE(C1:C4,-2)", column(30, 40)],
      ["=DROP(C1:C4,3)", 40],
      [
        "=VSTACK(C1:C2,E2:F2)",
        [
          [10, error("#N/A")],
          [20, error("#N/A")],
          [1, 2],
        ],
      ],
    ],
  ],
  [
    "LET and LAMBDA",
    [
      ["=LET(x,2,y,x+1,x*y)", 6],
      ["=LET(x,1,LET(x,x+1,x*10))", 20],
      ["=LAMBDA(a,b,a-b)(5,3)", 2],
      ["=LET(f,LAMBDA(a,a*2),f(4))", 8],
      ["=MAP(C1:C3,LAMBDA(c,c/10))", column(1, 2, 3)],
      ["=MAP(C1:C2,B1:B2,LAMBDA(c,b,c*b))", column(300, 200)],
      ["=REDUCE(0,C1:C4,LAMBDA(a,c,a+c))", 100],
      ["=SCAN(0,C1:C4,LAMBDA(a,c,a+c))", column(10, 30, 60, 100)],
      ["=BYROW(E2:G3,LAMBDA(r,SUM(r)))", column(6, 15)],
      ["=BYCOL(E2:G3,LAMBDA(c,MAX(c)))", [[4, 5, 6]]],
      [
        "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
        [
          [11, 12],
          [21, 22],
        ],
      ],
      ["=MAP(C1:C2,LAMBDA(c,TWICE(c)))", column(20, 40)],
      ["=LAMBDA(a,a)(1,2)", error("#VALUE!")],
    ],
  ],
] as const)("%s", (_, cases) => {
  test.each(cases as readonly (readonly [string, unknown])[])("%s", (formula, value) => {
    const found = valueOf(formula, cells);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 12);
    else expect(found).toEqual(value);
  });
});

describe("Left open, because Excel may see it otherwise, is", () => {
  test.each([
    '=MATCH("B*",A1:A4,0)',
    "=MATCH(15,B1:B4,1)",
    "=VLOOKUP(15,B1:C4,2)",
    "=XLOOKUP(B3,B1:B4,C1:C4)",
    '=YEAR("2025-03-01")',
    "=YEAR(30)",
    "=MOD(1,0.1)",
    "=SEQUENCE(1000,1000)",
    "=LET(f,LAMBDA(g,g(g)),f(f))",
    "=XLOOKUP(1,C1:C4,B1:B4,,2)",
  ])("%s", (formula) => {
    const { block, not } = unfolded(formula, cells);
    expect(block).toBeUndefined();
    expect(not).toBeDefined();
  });
});

test("A name of the workbook may stand for a LAMBDA", () => {
  const withName = { ...cells, names: { TIMES: "=LAMBDA(a,b,a*b)" } };
  expect(valueOf("=TIMES(C1,3)", withName)).toBe(30);
});
