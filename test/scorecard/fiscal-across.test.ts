/** Fiscal periods as column headers, KPIs down: the month in which the year begins is the user's to say. */
import type { Snapshot } from "../../src/audit/snapshot";
import { kpiById } from "../../src/catalog";
import { findingsOf, proposeMapping, recogniseSources, sampleValues } from "../../src/scorecard";
import { withPresentSources } from "../../src/scorecard/life/present-sources";
import type { ScorecardModel } from "../../src/scorecard/model";
import { examine } from "./examine";
import { usableSources } from "../../src/taskpane/new-scorecard/measure-edit";

const rows = [
  ["KPI", "FY24 Q3", "FY24 Q4", "FY25 Q1", "FY25 Q2"],
  ["Customer Retention Rate", 0.91, 0.92, 0.93, 0.94],
  ["Customer Churn Rate", 0.09, 0.08, 0.07, 0.06],
];
const book = (headers = rows[0], table = "KPIs"): Snapshot => ({
  sheets: [{ name: "Data", visibility: "Visible", isProtected: false, values: [headers, ...rows.slice(1)] }],
  tables: [
    { name: table, sheet: "Data", address: "A1:E3", columns: headers.map(String), hasTotals: false },
  ] as unknown as Snapshot["tables"],
  names: [],
});
const april = "table:KPIs (FY 04-03)";
const firstDays = (snapshot: Snapshot, id: string): (string | undefined)[] | undefined =>
  recogniseSources(snapshot)
    .find((source) => source.id === id)
    ?.across?.periods.map(({ start }) => new Date(Date.UTC(1899, 11, 30 + start)).toISOString().slice(0, 10));

describe("a table with fiscal quarters across", () => {
  it("stands once as calendar years, and once for each month in which a fiscal year begins", () => {
    const sources = recogniseSources(book());
    expect(sources.map(({ id, readingOf }) => [id, readingOf])).toEqual([
      ["table:KPIs", undefined],
      [april, "table:KPIs"],
      ["table:KPIs (FY 07-06)", "table:KPIs"],
      ["table:KPIs (FY 10-09)", "table:KPIs"],
    ]);
    expect(firstDays(book(), "table:KPIs")).toEqual(["2024-07-01", "2024-10-01", "2025-01-01", "2025-04-01"]);
    expect(firstDays(book(), april)).toEqual(["2023-10-01", "2024-01-01", "2024-04-01", "2024-07-01"]);
  });

  it("is proposed as calendar years, with the doubt, and offered in every reading", () => {
    const sources = recogniseSources(book());
    const [mapping] = proposeMapping([kpiById("customer-churn-rate")!], sources);
    expect(mapping).toMatchObject({ confirmed: false, value: { source: "table:KPIs" } });
    expect(findingsOf([mapping], sources).map(({ kind }) => kind)).toEqual(["fiscal"]);
    expect(usableSources(sources).map(({ name }) => name)).toEqual([
      "KPIs",
      "KPIs (FY 04-03)",
      "KPIs (FY 07-06)",
      "KPIs (FY 10-09)",
    ]);
  });

  it("gives the figures in the quarters of the reading that was chosen, and no doubt is left", () => {
    const chosen = {
      kpi: "customer-churn-rate",
      confidence: "certain",
      confirmed: true,
      value: { kind: "across", source: april, key: "Customer Churn Rate", aggregate: "last" },
    } as const;
    expect(sampleValues(chosen, book(), "quarter", 4).map(({ label, value }) => [label, value])).toEqual([
      ["2023 Q4", 0.09],
      ["2024 Q1", 0.08],
      ["2024 Q2", 0.07],
      ["2024 Q3", 0.06],
    ]);
    expect(findingsOf([chosen], recogniseSources(book()))).toEqual([]);
  });

  it("shows these figures on a sheet, by formula", async () => {
    const value = {
      kind: "across",
      source: "range:Data!B3:F5 (FY 04-03)",
      key: "Customer Churn Rate",
      aggregate: "last",
    } as const;
    const seen = await examine(
      [{ name: "Data", rows: [["Retention and churn"], [], ...rows.map((row) => [null, ...row])] }],
      ["customer-churn-rate"],
      { mapping: [{ kpi: "customer-churn-rate", confidence: "certain", confirmed: true, value }] }
    );
    const quarters = ["2023-Q4", "2024-Q2", "2025-Q1"];
    const asked = quarters.map((quarter) => ["customer-churn-rate", quarter] as const);
    expect(asked.map(([kpi, quarter]) => seen.value(kpi, quarter))).toEqual([0.09, 0.07, null]);
    expect(await seen.shown(asked)).toEqual([0.09, 0.07, ""]);
  });

  it("stays in its reading when the table is renamed", () => {
    const model = {
      request: {
        mapping: [
          {
            kpi: "customer-churn-rate",
            confidence: "certain",
            confirmed: true,
            value: { kind: "across", source: april, key: "Customer Churn Rate", aggregate: "last" },
          },
        ],
      },
      sheets: { data: "Analysis" },
    } as unknown as ScorecardModel;
    const renamed = book(rows[0], "Figures");
    const snapshot: Snapshot = {
      ...renamed,
      sheets: [
        ...renamed.sheets,
        {
          name: "Card",
          visibility: "Visible",
          isProtected: false,
          values: [[0]],
          formulas: [["=SUM(Figures[#Data])"]],
        },
      ],
    };
    const { model: present, missing } = withPresentSources(
      model,
      "Card",
      recogniseSources(snapshot),
      snapshot
    );
    expect(missing).toEqual([]);
    expect(present.request.mapping[0].value).toMatchObject({ source: "table:Figures (FY 04-03)" });
  });

  it("has one reading where its periods are not fiscal", () => {
    const quarters = ["KPI", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"];
    expect(recogniseSources(book(quarters)).map(({ id }) => id)).toEqual(["table:KPIs"]);
  });
});
