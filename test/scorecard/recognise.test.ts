import type { Snapshot } from "../../src/audit/snapshot";
import { recogniseSources } from "../../src/scorecard";
import { callCentre, longTable, newYear2025, sheet } from "./call-centre";

const of = (snapshot: Snapshot, id: string) => recogniseSources(snapshot).find((source) => source.id === id)!;
const kinds = (snapshot: Snapshot, id: string) =>
  Object.fromEntries(of(snapshot, id).columns.map((column) => [column.name, column.kind]));

describe("recognising sources", () => {
  it("finds nothing in an empty workbook", () => {
    expect(
      recogniseSources({
        sheets: [{ name: "Sheet1", visibility: "Visible", isProtected: false, values: [] }],
        tables: [],
        names: [],
      })
    ).toEqual([]);
  });

  it("reads a table of calls as records with a date", () => {
    const calls = of(callCentre(), "table:CALL");
    expect(calls.shape).toBe("raw");
    expect(calls.rows).toBe(300);
    expect(calls.dateColumn).toBe("Date of Call");
    expect(kinds(callCentre(), "table:CALL")).toEqual({
      "Call Number": "id",
      "Customer ID": "id",
      "Duration (mins)": "number",
      Representative: "text",
      "Date of Call": "date",
      "Purchase Amount": "number",
      "Satisfaction Rating": "rating",
      FY: "number",
      "Day of Week": "text",
      "Duration Bucket": "text",
      "Rating Rounded": "rating",
    });
  });

  it("counts blanks and takes fractional ratings for ratings", () => {
    const rating = of(callCentre(), "table:CALL").columns.find(
      (column) => column.name === "Satisfaction Rating"
    )!;
    expect(rating.blanks).toBe(23);
    expect(rating.min).toBeGreaterThanOrEqual(1);
    expect(rating.max).toBeLessThanOrEqual(5);
    expect(rating.reference).toBe("CALL[Satisfaction Rating]");
  });

  it("gives a table without a date no shape", () => {
    expect(of(callCentre(), "table:CUSTOMER").shape).toBe("none");
  });

  it("escapes what means something in a structured reference", () => {
    const headers = ["Date", "Cost [EUR] #1", "Agent's"];
    const snapshot = longTable(headers, [
      [newYear2025, 1, "a"],
      [newYear2025 + 1, 2, "b"],
    ]);
    expect(of(snapshot, "table:Data").columns.map((column) => column.reference)).toEqual([
      "Data[Date]",
      "Data[Cost '[EUR'] '#1]",
      "Data[Agent''s]",
    ]);
  });

  it.each([
    ["English", ["Period", "KPI", "Actual", "Target"]],
    ["Chinese", ["期间", "指标", "实际值", "目标值"]],
  ])("reads rows of period, KPI and actual as the long shape (%s)", (_, headers) => {
    const snapshot = longTable(headers, [
      [newYear2025, "Customer Churn Rate", 0.05, 0.04],
      [newYear2025, "New Customers", 12, 10],
      [newYear2025 + 31, "New Customers", 15, ""],
    ]);
    const source = of(snapshot, "table:Data");
    expect(source.shape).toBe("long");
    expect(source.long).toEqual({
      kpi: headers[1],
      actual: headers[2],
      target: headers[3],
      keys: [
        { key: "Customer Churn Rate", min: 0.05, max: 0.05 },
        { key: "New Customers", min: 12, max: 15 },
      ],
    });
  });

  it.each([
    ["2025-03", "yyyy-mm"],
    ["2025年3月", "yyyy年m月"],
    ["Mar-25", "mmm-yy"],
    ["2025 Q1", "yyyy-Qq"],
    ["2025年第1季度", "yyyy年q季度"],
    [202503, "yyyymm"],
  ])("takes %s for a period", (period, pattern) => {
    const source = of(
      longTable(
        ["Period", "KPI", "Actual"],
        [
          [period, "New Customers", 1],
          [period, "Churn", 2],
        ]
      ),
      "table:Data"
    );
    expect(source.columns[0]).toMatchObject({ kind: "period-text", pattern });
    expect(source.dateColumn).toBe("Period");
  });

  it("finds blocks below titles, right of blank columns and side by side", () => {
    const snapshot: Snapshot = {
      sheets: [
        sheet(
          "Sheet 1",
          [
            ["Complaints of the year"],
            [],
            ["Date", "Minutes", "", "Region", "Sales"],
            [newYear2025, 5, "", "North", 10],
            [newYear2025 + 1, 6, "", "South", 20],
            [newYear2025 + 2, 7],
          ],
          { row: 1, column: 2 }
        ),
      ],
      tables: [],
      names: [],
    };
    const sources = recogniseSources(snapshot);
    expect(sources.map((source) => [source.id, source.shape])).toEqual([
      ["range:Sheet 1!C4:D7", "raw"],
      ["range:Sheet 1!F4:G6", "none"],
    ]);
    expect(sources[0].columns[0].reference).toBe("'Sheet 1'!$C$5:$C$2007");
  });

  it("does not reach over what stands below a block", () => {
    const snapshot: Snapshot = {
      sheets: [sheet("S", [["Date", "Minutes"], [newYear2025, 5], [newYear2025, 6], [], ["Checked by", ""]])],
      tables: [],
      names: [],
    };
    expect(recogniseSources(snapshot)[0].columns[1].reference).toBe("'S'!$B$2:$B$4");
  });

  it("takes the lower of two header rows", () => {
    const snapshot: Snapshot = {
      sheets: [
        sheet("S", [
          ["Calls", "of 2025"],
          ["Date", "Minutes"],
          [newYear2025, 5],
          [newYear2025, 6],
        ]),
      ],
      tables: [],
      names: [],
    };
    expect(recogniseSources(snapshot).map((source) => source.id)).toEqual(["range:S!A2:B4"]);
  });

  it("prefers a named range to the block that it covers", () => {
    const snapshot: Snapshot = {
      sheets: [
        sheet("My data", [
          ["Date", "Minutes"],
          [newYear2025, 5],
          [newYear2025, 6],
        ]),
      ],
      tables: [],
      names: [{ name: "Calls", formula: "='My data'!$A$1:$B$3", visible: true }],
    };
    const sources = recogniseSources(snapshot);
    expect(sources.map((source) => source.id)).toEqual(["name:Calls"]);
    expect(sources[0].columns[1].reference).toBe("'My data'!$B$2:$B$3");
  });

  it("counts texts among numbers as strays", () => {
    const snapshot = longTable(
      ["Date", "Minutes"],
      [1, 2, 3, 4, "n/a"].map((minutes, i) => [newYear2025 + i, minutes])
    );
    expect(of(snapshot, "table:Data").columns[1]).toMatchObject({ kind: "number", strays: 1, blanks: 0 });
  });

  it("leaves the totals row of a table out", () => {
    const snapshot = longTable(
      ["Date", "Minutes"],
      [
        [newYear2025, 5],
        [newYear2025, 6],
        ["Total", 11],
      ]
    );
    const withTotals = { ...snapshot, tables: snapshot.tables.map((t) => ({ ...t, hasTotals: true })) };
    expect(of(withTotals, "table:Data").rows).toBe(2);
  });
});
