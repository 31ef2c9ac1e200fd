import { detachedAsValues, twinOf, twins } from "../../../src/formula/twins";
import { registry } from "../../../src/functions/registry";
import { twinMessages } from "../../../src/i18n/twins";
import { call } from "../../functions/support/call";
import { Bench } from "./support/bench";

const formulaOf = (formula: string, flavour: "microsoft365" | "excel2016" = "microsoft365"): string => {
  const twin = twinOf(formula, flavour);
  return twin.ok ? twin.formula : `refused: ${twin.reason.reason}`;
};

describe("Every function", () => {
  test("has a twin, or is detached as values", () => {
    const without = registry.filter(({ name }) => !twins.has(name)).map(({ name }) => name);
    expect(without.filter((name) => !detachedAsValues.has(name))).toEqual([]);
  });

  test("that is detached as values has no twin", () => {
    expect([...detachedAsValues].filter((name) => twins.has(name))).toEqual([]);
    expect(twinOf('=KPI.DEFINE("nps")', "microsoft365")).toEqual({
      ok: false,
      reason: { reason: "noTwin", function: "KPI.DEFINE" },
    });
  });
});

describe("A twin", () => {
  test("of single cells is a plain chain of IF", () => {
    expect(formulaOf("=KPI.REQUIREDRATE(B2,C2,3)")).toBe(
      '=LET(target,B2,todate,C2,IF(ISERROR(target),target,IF(ISERROR(todate),todate,IF(OR((LEN(target)>0)<>ISNUMBER(target),(LEN(todate)>0)<>ISNUMBER(todate)),#VALUE!,IF(OR(LEN(target)=0,LEN(todate)=0),"",(target-todate)/3)))))'
    );
  });

  test("for Excel 2016 writes every reference out", () => {
    expect(formulaOf("=KPI.REQUIREDRATE(600,C2,3)", "excel2016")).toBe(
      '=IF(ISERROR(C2),C2,IF((LEN(C2)>0)<>ISNUMBER(C2),#VALUE!,IF(LEN(C2)=0,"",(600-C2)/3)))'
    );
  });

  test("of constants alone is the calculation alone", () => {
    expect(formulaOf("=ROUND( KPI.REQUIREDRATE(600,450,3) ,1)")).toBe("=ROUND( (600-450)/3 ,1)");
  });

  test("leaves the rest of the formula as it is written", () => {
    expect(formulaOf('=IF( A1="KPI.RATE(1,2)" , $B$1 , KPI.RATE(1,2) )')).toMatch(
      /^=IF\( A1="KPI\.RATE\(1,2\)" , \$B\$1 , .+ \)$/
    );
  });

  test("is found inside LET, LAMBDA and other KPI calls", () => {
    const text = formulaOf("=LET(x,A1,KPI.STATUS(KPI.ATTAINMENT(x,B1)))");
    expect(text).not.toContain("KPI.");
    expect(text).toMatch(/^=LET\(x,A1,LET\(measured,LET\(actual,x,target,B1,/);
    expect(formulaOf("=MAP(A1:A3,LAMBDA(v,KPI.REQUIREDRATE(10,v,2)))")).not.toContain("KPI.");
  });

  test("takes other names where its own are taken", () => {
    expect(formulaOf("=KPI.REQUIREDRATE(target,A1,3)")).toMatch(/^=LET\(target_2,target,/);
  });

  test("of the name that files have is the same", () => {
    expect(formulaOf("=_xldudf_KPI_REQUIREDRATE(600,450,3)")).toBe("=(600-450)/3");
  });

  test("must be entered as an array formula where an argument is a range, or may be one", () => {
    const isArray = (formula: string) => {
      const twin = twinOf(formula, "excel2016");
      return twin.ok && twin.array;
    };
    expect(isArray("=KPI.ATTAINMENT(A1,B1)")).toBe(false);
    expect(isArray("=KPI.ATTAINMENT([@Actual],[@Target])")).toBe(false);
    expect(isArray("=KPI.ATTAINMENT(A1:A3,B1)")).toBe(true);
    expect(isArray("=KPI.ATTAINMENT(actuals,B1)")).toBe(true);
    const known = twinOf("=KPI.ATTAINMENT(actual_now,B1)", "excel2016", {
      shapeOf: () => ({ rows: 1, columns: 1 }),
    });
    expect(known).toMatchObject({ ok: true, array: false });
  });

  test.each(["microsoft365", "excel2016"] as const)(
    "of calls in calls and among operators gives what they give (%s)",
    async (flavour) => {
      const bands = [
        [1, 100],
        [0.9, 80],
        [0.8, 60],
      ];
      const bench = new Bench();
      const [actual, target, weights, table] = bench.place(
        [[[95], [81], [null]], [[100]], [[2], [1], [1]], bands].map((cells) => ({ cells }))
      );
      const formulas = [
        `=KPI.WEIGHTED(KPI.ATTAINMENT(${actual},${target}),${weights})*2+1`,
        `=KPI.STATUS(KPI.ATTAINMENT(${actual},${target}),0.95)`,
        `=KPI.SCORE(KPI.ATTAINMENT(A1,${target}),${table})-KPI.RATE(1,4)`,
      ];
      for (const formula of formulas) bench.ask(formulaOf(formula, flavour), 3, 1);
      const attained = call("ATTAINMENT", [[95], [81], [null]], 100);
      const [mean, status, points] = await bench.answers();
      expect(mean[0][0]).toBeCloseTo((call("WEIGHTED", attained, [[2], [1], [1]]) as number) * 2 + 1, 12);
      expect(status.slice(0, 3).map(([cell]) => cell)).toEqual(["Green", "Red", ""]);
      expect(points[0][0]).toBe(79.75);
    }
  );

  test("calls nothing volatile and nothing that must be defined elsewhere", () => {
    for (const flavour of ["microsoft365", "excel2016"] as const) {
      const text = formulaOf(
        '=KPI.WEIGHTED(KPI.SCORE(A1,D1:E3),B1)+KPI.CALC("customer-churn-rate",A1,B1)',
        flavour
      );
      expect(text).not.toMatch(/\b(?:NOW|TODAY|RAND|OFFSET|INDIRECT|CELL|INFO)\(/);
    }
  });
});

describe("A refusal", () => {
  const reasonOf = (formula: string, flavour: "microsoft365" | "excel2016" = "microsoft365") => {
    const twin = twinOf(formula, flavour);
    return twin.ok ? undefined : twin.reason;
  };

  test.each([
    ["=SUM(A1:A3)", "noKpiFunction"],
    ["=KPI.NOSUCH(A1)", "unknownFunction"],
    ["=KPI.RATE(A1,", "notParsed"],
    ["=KPI.RATE(A1,B1,C1)", "tooManyArguments"],
    ["=KPI.CALC(A1,B1)", "optionNotLiteral"],
    ["=KPI.VERSION()", "noTwin"],
  ])("of %s says %s", (formula, reason) => {
    expect(reasonOf(formula)?.reason).toBe(reason);
  });

  test("comes where a formula would exceed what a cell takes", () => {
    const deep = Array.from({ length: 9 }).reduce<string>((inner) => `KPI.ATTAINMENT(${inner},B1)`, "A1");
    expect(reasonOf(`=${deep}`, "excel2016")?.reason).toBe("tooLong");
    const nested = `=${"ABS(".repeat(60)}KPI.ATTAINMENT(A1,B1,"lower",,1)${")".repeat(60)}`;
    expect(reasonOf(nested)?.reason).toBe("nestingTooDeep");
  });

  test("has a sentence in both languages", () => {
    for (const { en, zh } of Object.values(twinMessages)) {
      expect(en).toMatch(/\.$/);
      expect(zh).toMatch(/[。]$/);
    }
  });
});
