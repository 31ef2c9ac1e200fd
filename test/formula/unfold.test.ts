import { unfolded, valueOf } from "./support";

const error = (code: string) => ({ error: code });

describe("Operators", () => {
  test.each([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=50%*2", 1],
    ["=1/0", error("#DIV/0!")],
    ["=0^0", error("#NUM!")],
    ["=0.1+0.2-0.3", 0],
    ['="a"&1&TRUE', "a1TRUE"],
    ['="5"+1', 6],
    ['="abc"+1', error("#VALUE!")],
    ["=#N/A+1/0", error("#N/A")],
    ['="A"="a"', true],
    ["=2>1", true],
    ['="z"<FALSE', true],
    ["=A1=0", true],
    ['=A1=""', true],
  ])("%s", (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test("broadcast over ranges, #N/A where they do not meet", () => {
    const cells = {
      sheets: {
        S: [
          [1, 10],
          [2, 20],
          [3, 30],
        ],
      },
    };
    expect(valueOf("=A1:A3*2", cells)).toEqual([[2], [4], [6]]);
    expect(valueOf("=A1:A2+B1:B3", cells)).toEqual([[11], [22], [error("#N/A")]]);
  });

  test("say nothing where a text may be a date or an amount to Excel", () => {
    expect(valueOf('="1/2/2024"+1')).toBeUndefined();
    expect(unfolded('="1/2/2024"+1', { sheets: { S: [[1]] } }).not?.why).toBe("text");
  });
});

describe("Functions around", () => {
  const cells = {
    sheets: {
      S: [
        [1, "x"],
        [null, true],
        [4, 2],
      ],
    },
  };
  test.each([
    ["=SUM(A1:B3)", 7],
    ["=AVERAGE(A1:A3)", 2.5],
    ["=COUNT(A1:B3)", 3],
    ["=COUNTA(A1:B3)", 5],
    ["=MIN(A1:A3,0.5)", 0.5],
    ["=MAX(A1:A3)", 4],
    ["=AVERAGE(A2)", error("#DIV/0!")],
    ["=SUM(TRUE,A1)", 2],
    ["=ROUND(2.675,2)", 2.68],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1250,-2)", 1300],
    ["=ABS(-3)", 3],
    ['=N("x")', 0],
    ["=IF(A1>0,5,1/0)", 5],
    ["=IF(A1>5,1)", false],
    ["=IF(A1>5,1,)", 0],
    ['=IF("x",1,2)', error("#VALUE!")],
    ["=IFERROR(1/0,9)", 9],
    ["=IFNA(1/0,9)", error("#DIV/0!")],
    ["=TWICE(A1:A1)", 2],
  ])("%s", (formula, value) => {
    expect(valueOf(formula, cells)).toEqual(value);
  });

  test("a branch is taken cell by cell over a range", () => {
    expect(valueOf("=IF(A1:A3>1,A1:A3,0)", cells)).toEqual([[0], [0], [4]]);
  });

  test("a function that is not evaluated is named, and so is what depends on it", () => {
    expect(unfolded("=OFFSET(A1,1,0)", cells)).toMatchObject({ not: { why: "function", what: "OFFSET" } });
    expect(unfolded("=1+OFFSET(A1,1,0)", cells)).toMatchObject({ not: { why: "part", what: "OFFSET" } });
    expect(unfolded("=LET(x,OFFSET(A1,1,0),x)", cells)).toMatchObject({
      not: { why: "part", what: "OFFSET" },
    });
    expect(unfolded("=IF(A1>0,1,OFFSET(A1,1,0))", cells).block).toEqual([[1]]);
  });
});

describe("References", () => {
  const cells = {
    sheets: {
      S: [
        ["KPI", "Actual"],
        ["AHT", 11],
        ["FCR", 0.8],
        ["Sum", 11.8],
      ],
      "My data": [[7]],
    },
    names: { Goal: "='My data'!$A$1", Loop: "=Loop" },
    tables: [
      {
        name: "Kpis",
        sheet: "S",
        area: { row: 0, column: 0, rows: 4, columns: 2 },
        columns: ["KPI", "Actual"],
        hasHeader: true,
        hasTotals: true,
      },
    ],
  };
  test.each([
    ["='My data'!A1", 7],
    ["=Goal+1", 8],
    ["=SUM(Kpis[Actual])", 11.8],
    ["=Kpis[[#Totals],[Actual]]", 11.8],
    ["=COUNTA(Kpis)", 4],
    ["=Kpis[@Actual]", 11],
    ["=SUM(B:B)", 23.6],
    ["=@B2:B3", 11],
    ["=SUM(B2:B3)", 11.8],
  ])("%s", (formula, value) => {
    expect(valueOf(formula, cells)).toBe(value);
  });

  test("of a spill are all that its formula filled", () => {
    expect(unfolded("=A1#", cells).area).toMatchObject({ rows: 2 });
  });

  test.each([
    ["=[Other.xlsx]S!A1", "external"],
    ["=Gone!A1", "missing"],
    ["=Nothing", "missing"],
    ["=Loop", "missing"],
    ["=Kpis[Gone]", "missing"],
    ["=B2:B3 B3:B4", "unsupported"],
    ["=A1:INDEX(A:A,3)", "unsupported"],
  ])("that are not followed say why: %s", (formula, why) => {
    const { block, not } = unfolded(formula, cells);
    expect(block).toBeUndefined();
    expect(not?.why).toBe(why);
  });
});
