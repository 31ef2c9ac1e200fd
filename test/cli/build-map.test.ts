import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "../../src/preview/workbook/xlsx";
import { buildFile, fileOf, inFolder } from "../scorecard/untidy";
import { kpi, runInProcess } from "./support";

jest.setTimeout(300_000);

const months = ["2025-01", "2025-02", "2025-03"];
const columns = ["Month", "KPI", "Actual"];
const names = {
  "customer-churn-rate": "Customer Churn Rate",
  "new-customers": "New Customers",
  "budget-variance-rate": "Budget Variance Rate",
  "customer-complaint-rate": "Customer Complaint Rate",
} as const;
const actual = { churn: 0.04, customers: 30, variance: 0.02, complaints: 0.06 };

let file: string;
beforeAll(async () => {
  const rows = months.flatMap((month, i) => [
    [month, names["customer-churn-rate"], 0.06 - 0.01 * i],
    [month, names["new-customers"], 10 * (i + 1)],
    [month, names["budget-variance-rate"], 0.02],
    [month, names["customer-complaint-rate"], 0.1 - 0.02 * i],
  ]);
  file = await fileOf([
    { name: "Figures", rows: [columns, ...rows], tables: [{ name: "Facts", address: "A1:C13", columns }] },
  ]);
});

const template = "customer-relations-research";
/** Builds with a map of these parts. */
function withMap(parts: Record<string, unknown>, ...more: string[]) {
  const map = inFolder(`map${Math.random()}.json`);
  writeFileSync(map, JSON.stringify({ version: 1, template, kpis: {}, ...parts }));
  return buildFile(file, "--template", template, "--map", map, ...more);
}

/** Everything that the pane can say, and the figures that must come of it. */
const everything = {
  added: Object.values(names),
  grain: "month",
  period: "2025-03",
  title: "Board card",
  organisation: "Acme",
  language: "zh-CN",
  sheets: { review: true, analysis: false, strategyMap: false, fishbone: false, appraisal: false },
  policies: {
    convention: "ratio",
    zeroTarget: "met",
    floor: 0.1,
    cap: 1.5,
    missing: "zero",
    green: 0.95,
    amber: 0.8,
    grades: [
      { min: 100, grade: "S", coefficient: 1.5 },
      { min: 50, grade: "M", coefficient: 1 },
      { min: 0, grade: "L", coefficient: 0 },
    ],
  },
  kpis: {
    "customer-churn-rate": { weight: 0.4, fixedTarget: 0.03, baseline: 0.08, owner: "梅" },
    "new-customers": { weight: 0.3, fixedTarget: 25 },
    "customer-complaint-rate": { weight: 0.2, fixedTarget: 0.03, owner: "Li" },
    "budget-variance-rate": { weight: 0.1, fixedTarget: 0 },
  },
};

describe("a map says everything that the pane can say", () => {
  test("weights, targets, baselines, owners, grades, rules, titles and sheets arrive on the scorecard", async () => {
    const items = JSON.parse(kpi(["list", "templates", "--json"]).stdout).find(
      ({ id }: { id: string }) => id === template
    ).items as { kpi: string }[];
    const { report, stderr, code, out } = withMap({
      ...everything,
      removed: items.map((item) => item.kpi),
    });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    const { kpis } = report;
    expect(Object.keys(kpis).sort()).toEqual(Object.keys(names).sort());
    // Progress from 8 % to 3 %, now 4 %: four fifths of the way.
    expect(kpis["customer-churn-rate"]).toMatchObject({ weight: 0.4, target: 0.03 });
    expect(kpis["customer-churn-rate"].actual).toBeCloseTo(actual.churn, 12);
    expect(kpis["customer-churn-rate"].attainment).toBeCloseTo((0.08 - 0.04) / (0.08 - 0.03), 9);
    expect(kpis["new-customers"].attainment).toBeCloseTo(actual.customers / 25, 9);
    // Lower is better by the ratio convention: target over actual.
    expect(kpis["customer-complaint-rate"].attainment).toBeCloseTo(0.03 / actual.complaints, 9);
    const sheets = (await readXlsx(readFileSync(out))).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["计分卡", "趋势", "评审"]));
    const texts = sheets.find(({ name }) => name === "计分卡")!.cells;
    const all = Object.values(texts).flatMap((row) =>
      Object.values(row as Record<string, { value?: unknown }>).map(({ value }) => value)
    );
    expect(all).toEqual(expect.arrayContaining(["Board card", "梅", "Li", "S", "M", "L"]));
  });

  test("what is written to be edited builds the same scorecard again", () => {
    const map = inFolder("again.json");
    const first = buildFile(file, "--template", template, "--add", "new-customers", "--write-map", map);
    const written = JSON.parse(readFileSync(map, "utf8"));
    expect(written.added).toEqual(["new-customers"]);
    expect(written.kpis["new-customers"]).toMatchObject({ confirmed: true, fixedTarget: null });
    expect(written.policies).toMatchObject({ convention: "linear", cap: 1.2, green: 1 });
    const again = buildFile(file, "--template", template, "--map", map);
    expect(again.stderr).not.toMatch(/cannot/);
    expect(again.report.kpis).toEqual(first.report.kpis);
    expect(again.report.total).toEqual(first.report.total);
  });

  test("bands and group weights, where the template has them", () => {
    const card = "balanced-scorecard-company";
    const map = inFolder("groups.json");
    buildFile(file, "--template", card, "--write-map", map);
    const written = JSON.parse(readFileSync(map, "utf8"));
    const codes = Object.keys(written.groupWeights);
    written.groupWeights = Object.fromEntries(codes.map((code) => [code, 1 / codes.length]));
    writeFileSync(map, JSON.stringify(written));
    expect(buildFile(file, "--template", card, "--map", map).code).toBe(0);
  });
});

describe("a map that cannot be used", () => {
  const problemsOf = (parts: Record<string, unknown>, ...more: string[]): string => {
    const { code, stderr } = withMap(parts, ...more);
    expect(code).toBe(2);
    return stderr;
  };

  test("is refused with the path of each field, what is wrong and what is allowed", () => {
    const said = problemsOf({
      kpis: {
        "new-customers": { weight: 3, fixedTarget: "high", ownr: "x" },
        "customer-churn-rate": { band: { lower: 1 } },
        "customer-orders": { colour: 1 },
      },
      policies: { convention: "inverse", grades: [] },
      language: "fr",
    });
    expect(said).toMatch(/kpis › new-customers › weight: should be <=1, but is 3/);
    expect(said).toMatch(/kpis › new-customers › fixedTarget: should be .*number.*, but is "high"/);
    expect(said).toMatch(/“ownr” is no entry of a mapping file; “owner” is/);
    expect(said).toMatch(/“colour” is no entry of a mapping file; here may stand weight, fixedTarget, band/);
    expect(said).toMatch(/kpis › customer-churn-rate › band › upper: should be given, but is missing/);
    expect(said).toMatch(/policies › grades: should hold something, but is empty/);
    expect(said).toMatch(/policies › convention: should be "linear" \| "ratio", but is "inverse"/);
    expect(said).toMatch(/language: should be "en-US" \| "zh-CN", but is "fr"/);
  });

  test("is refused where what it says cannot hold together, in both languages", () => {
    const parts = {
      added: ["New Customers", "customer-churn-rate"],
      removed: ["No such KPI"],
      kpis: {
        "new-customers": { band: { lower: 2, upper: 1 } },
        "customer-churn-rate": { fixedTarget: 0.03, baseline: 0.03 },
        "sales-revenue": { weight: 0.5 },
        "customer-complaint-rate": { value: { kind: "constant", value: 1 } },
      },
      groupWeights: { north: 1 },
      policies: {
        amber: 1.1,
        floor: 2,
        grades: [
          { min: 50, grade: "B" },
          { min: 90, grade: "A" },
        ],
      },
    };
    const english = problemsOf(parts);
    expect(english).toMatch(
      /At removed: “No such KPI” is no KPI of this scorecard; it has .*customer-churn-rate/
    );
    expect(english).toMatch(/kpis › new-customers › band: this KPI has a target and no band/);
    expect(english).toMatch(/lower \(2\) should be less than upper \(1\)/);
    expect(english).toMatch(/kpis › customer-churn-rate › baseline: it is 0.03, and so is the target/);
    expect(english).toMatch(/kpis › sales-revenue: this KPI is not in the scorecard; name it under “added”/);
    expect(english).toMatch(/groups of this template carry no weights/);
    expect(english).toMatch(/amber \(1.1\) should not be above green \(1\)/);
    expect(english).toMatch(/floor \(2\) should be less than cap \(1.2\)/);
    expect(english).toMatch(/“A” begins at 90/);
    const chinese = problemsOf(parts, "--lang", "zh-CN");
    expect(chinese).toMatch(/removed：“No such KPI”不是此计分卡的指标/);
    expect(chinese).toMatch(/此模板的分组不设权重/);
    expect(chinese).toMatch(/黄灯线 amber（1.1）不应高于绿灯线 green（1）/);
  });

  test("is refused where a source is given and nothing says whether to use it", () => {
    const said = problemsOf({
      added: ["new-customers"],
      kpis: { "new-customers": { value: { kind: "constant", value: 1 } } },
    });
    expect(said).toMatch(/kpis › new-customers: .*“confirmed”: true or false/);
  });
});

describe("kpi build --help", () => {
  test.each(["en-US", "zh-CN"])("describes every option and every entry of a map (%s)", async (lang) => {
    const { stdout, code } = await runInProcess(["build", "--help", "--lang", lang]);
    expect(code).toBe(0);
    const { mappingKeys } = await import("../../src/scorecard/mapping/schema");
    const quiet = ["confidence", "note", "en", "zh"];
    for (const key of mappingKeys.filter((each) => !quiet.includes(each)))
      expect([key, stdout.includes(key)]).toEqual([key, true]);
    for (const option of ["--source", "--write-map", "--percent", "--sheets", "--add"])
      expect(stdout).toContain(option);
  });
});
