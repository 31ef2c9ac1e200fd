import { elsewhere, readTracker, reattached, repairFormula, trackerOf } from "../../../src/formula/detach";

const known = (name: string): boolean => ["RATE", "ATTAINMENT"].includes(name);

describe("Mangled KPI formulas", () => {
  test.each([
    ["=_xldudf_KPI_RATE(A1,B1)", "=KPI.RATE(A1,B1)"],
    ["='C:\\Users\\Li Wei\\it''s\\kpi.xlam'!_xldudf_KPI_RATE(A1,B1)+1", "=KPI.RATE(A1,B1)+1"],
    ["=[2]!_xldudf_KPI_RATE(A1,B1)", "=KPI.RATE(A1,B1)"],
    ["=kpi.xlam!_xldudf_KPI_RATE(A1,B1)", "=KPI.RATE(A1,B1)"],
    ["=_xlfn._xldudf_KPI_RATE(A1,B1)", "=KPI.RATE(A1,B1)"],
    ["=SUM(_xldudf_kpi_rate(A1,_xldudf_KPI_ATTAINMENT(B1,1)))", "=SUM(KPI.RATE(A1,KPI.ATTAINMENT(B1,1)))"],
    ["=_xll.KPI.RATE(A1,B1)", "=KPI.RATE(A1,B1)"],
  ])("%s is %s", (mangled, repaired) => {
    expect(repairFormula(mangled, known)).toBe(repaired);
  });

  test.each([
    "=KPI.RATE(A1,B1)",
    '="_xldudf_KPI_RATE(A1)"&A1',
    "=_xldudf_KPI_OTHER(A1)",
    "=MyKPI.RATE(A1)",
    "='KPI.RATE'!A1",
  ])("%s stays as it is", (formula) => {
    expect(repairFormula(formula, known)).toBe(formula);
  });
});

describe("A formula for another sheet", () => {
  test("gets its own sheet's name where it names none", () => {
    expect(elsewhere("=LET(x,A1,x+Data!B1+$C:$D+Own+Book)", "It's", (name) => name === "Own")).toBe(
      "=LET(x,'It''s'!A1,x+Data!B1+'It''s'!$C:$D+'It''s'!Own+Book)"
    );
  });

  test("is none where it reads its own row of a table", () => {
    expect(elsewhere("=Sales[@Actual]", "S", () => false)).toBeUndefined();
    expect(elsewhere("=SUM(Sales[Actual])", "S", () => false)).toBe("=SUM(Sales[Actual])");
  });
});

describe("Putting KPI formulas back", () => {
  const original = "=KPI.RATE(A1,Data!$B$1)";
  const twin = "=A1/Data!$B$1";

  test("a tracker tells where a cell and its references are now", () => {
    const tracker = trackerOf("My card", "J9", [original, twin]);
    expect(tracker).toBe("=IF(TRUE,0,COUNT('My card'!J9,'My card'!A1,Data!$B$1))");
    const moved = readTracker("=IF(TRUE,0,COUNT('Karte 2'!J11,'Karte 2'!A3,Data!$B$5))", [original, twin])!;
    expect(moved).toEqual({
      sheet: "Karte 2",
      address: "J11",
      moved: new Map([
        ["A1", "A3"],
        ["Data!$B$1", "Data!$B$5"],
      ]),
    });
    expect(reattached(original, twin, "=A3/Data!$B$5", moved.moved)).toBe("=KPI.RATE(A3,Data!$B$5)");
  });

  test("a deleted cell is told", () => {
    expect(readTracker("=IF(TRUE,0,COUNT(#REF!,'My card'!A1,Data!$B$1))", [original, twin])).toBeUndefined();
    expect(
      readTracker("=IF(TRUE,0,COUNT('My card'!#REF!,'My card'!A1,Data!$B$1))", [original, twin])
    ).toBeUndefined();
  });

  test("an edited twin is not replaced: another reference, number, function or text", () => {
    const none = new Map<string, string>();
    expect(reattached(original, twin, "=A1 / Data!$B$1", none)).toBe(original);
    expect(reattached(original, twin, "=a1/'Data'!$B$1", none)).toBe(original);
    for (const edited of ["=A2/Data!$B$1", "=A1/Data!$B$1*1", "=A1*Data!$B$1", "=A1", '="A1/Data!$B$1"'])
      expect(reattached(original, twin, edited, none)).toBeUndefined();
  });
});
