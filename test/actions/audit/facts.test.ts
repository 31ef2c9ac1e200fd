import { readFileSync } from "node:fs";
import { factsOf } from "../../../src/actions/audit/facts";
import { auditWorkbook, type CellValue, type Snapshot } from "../../../src/audit";
import { fileSnapshot } from "../../../src/cli/audit/file-snapshot";
import { readXlsx } from "../../../src/preview/workbook/xlsx";

const sample = async (file: string): Promise<Snapshot> =>
  fileSnapshot({ ...(await readXlsx(readFileSync(`assets/${file}`))), name: file }, "en-US");

const audited = (snapshot: Snapshot) => auditWorkbook(snapshot, { facts: factsOf(snapshot).facts }).findings;

/** The snapshot with another constant in the column of a row's header, where the row has the text. */
function withCell(
  snapshot: Snapshot,
  sheet: string,
  text: string,
  header: string,
  value: CellValue
): Snapshot {
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  const row = found.values.findIndex((line) => line.includes(text));
  const column = found.values
    .find((line) => line.includes(header) && line.includes("Weight"))!
    .indexOf(header);
  const put = (lines: readonly (readonly CellValue[])[]): CellValue[][] =>
    lines.map((line, r) => line.map((cell, c) => (r === row && c === column ? value : cell)));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each) =>
      each === found ? { ...each, values: put(each.values), formulas: put(each.formulas!) } : each
    ),
  };
}

describe("What the audit knows of a stored scorecard", () => {
  test.each(["sample.xlsx", "sample-zh-CN.xlsx"])(
    "of %s is all of its KPIs, and nothing is wrong with them",
    async (file) => {
      const snapshot = await sample(file);
      const { facts, gaps } = factsOf(snapshot);
      expect(gaps).toEqual([]);
      const [scorecard] = facts.scorecards!;
      expect(scorecard.kpis).toHaveLength(12);
      expect(scorecard.cap).toBe(1.2);
      expect(
        scorecard.kpis.every(({ target, hasSource, hasVerifier }) => !target && hasSource && hasVerifier)
      ).toBe(true);
      expect(audited(snapshot).filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  );

  test("tells a target that was changed or typed over the data's, a weight and an owner that were changed on the sheet", async () => {
    const snapshot = await sample("sample.xlsx");
    const rulesOf = (changed: Snapshot): string[] =>
      audited(changed)
        .filter(({ rule }) => !["weight-without-score", "missing-days"].includes(rule))
        .map(({ rule, range }) => `${rule} ${range}`);
    const change = (header: string, value: CellValue, kpi = "Problem Resolution Rate"): string[] =>
      rulesOf(withCell(snapshot, "Scorecard", kpi, header, value));
    expect(change("Target", 70, "Customer Satisfaction Score (mean)")).toContain("target-changed F10");
    expect(change("Target", 0.8)).toContain("target-changed F17");
    expect(change("Weight", 0.2)).toContain("weights-total E10:E14,E16:E21,E23");
    expect(change("Owner", "")).toContain("kpi-card P17");
  });

  test("finds a scorecard whose sheet was renamed, by the names that are its own", async () => {
    const snapshot = await sample("sample.xlsx");
    const renamed = (name: string | undefined): string => (name === "Scorecard" ? "Service 2025" : name!);
    const other: Snapshot = {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: renamed(sheet.name) })),
      names: snapshot.names.map((name) => ({
        ...name,
        ...(name.sheet ? { sheet: renamed(name.sheet) } : {}),
        formula: name.formula.replace(/^='?Scorecard'?!/, "='Service 2025'!"),
      })),
    };
    const [scorecard] = factsOf(other).facts.scorecards!;
    expect(scorecard.sheet).toBe("Service 2025");
    expect(scorecard.kpis).toHaveLength(12);
  });

  test("leaves a damaged model out, and says so", async () => {
    const snapshot = await sample("sample.xlsx");
    const [key, model] = Object.entries(snapshot.settings!).find(([name]) =>
      name.startsWith("kpi-scorecard.")
    )!;
    const broken = {
      ...(model as { request: object }),
      request: { template: "no-such-template", mapping: [] },
    };
    const { facts, gaps } = factsOf({ ...snapshot, settings: { [key]: broken } });
    expect(facts.scorecards).toEqual([]);
    expect(gaps.map(({ sentence }) => sentence.en).join()).toContain("no-such-template");
    expect(factsOf({ ...snapshot, settings: { [key]: "text", other: 1 } }).gaps).toEqual([]);
  });
});
