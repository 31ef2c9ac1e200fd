import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import { bookData, sheetData, tableData } from "../workbook/support/book";
import { kpi, type Ran } from "./support";

const folder = mkdtempSync(path.join(tmpdir(), "kpi-build-"));
const at = (name: string): string => path.join(folder, name);
const book = at("calls.xlsx");
const template = "customer-service-department";

/** Calls of January to March 2025: minutes, a rating that is blank in every seventh row, three agents. */
const calls = Array.from({ length: 90 }, (_, i) => ({
  day: 45658 + i,
  minutes: 10 + ((i * 37) % 50),
  agent: `R0${1 + ((i * 5) % 3)}`,
  rating: i % 7 === 0 ? null : 1 + ((i * 3) % 5),
}));
const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];

beforeAll(async () => {
  const rows = [columns, ...calls.map(({ day, minutes, agent, rating }) => [day, minutes, agent, rating])];
  const data = bookData([sheetData("Log", rows, { tables: [tableData("Calls", "A1:D91", columns)] })]);
  for (let row = 1; row <= 90; row += 1) data.sheets[0].cells[row][0].style = 1;
  writeFileSync(book, await writeXlsx(data));
  before = hash(book);
  first = build(
    "--json",
    "--out",
    at("first.xlsx"),
    "--add",
    "customer-satisfaction-rate",
    "--organisation",
    "=Acme"
  );
}, 120_000);

/** The input's hash, and the run that several tests look at. */
let before: string;
let first: Ran;

jest.setTimeout(120_000);

const build = (...args: string[]) => kpi(["build", book, "--template", template, ...args]);
const report = (...args: string[]) => JSON.parse(build("--json", "--out", at("out.xlsx"), ...args).stdout);
const hash = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

/** The figures of a month, computed from the rows and nothing else. */
function expected(from: number, to: number) {
  const rows = calls.filter(({ day }) => day >= from && day < to);
  const ratings = rows.flatMap(({ rating }) => rating ?? []);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    score: ((mean(ratings) - 1) / 4) * 100,
    satisfied: ratings.filter((rating) => rating >= 4).length / ratings.length,
    minutes: mean(rows.map(({ minutes }) => minutes)),
    perDay: rows.length / new Set(rows.map(({ day, agent }) => `${agent} ${day}`)).size,
  };
}

describe("kpi build", () => {
  test("lays out a scorecard whose figures are those of the raw rows, in two requests to read and two to apply", () => {
    const { code, stdout, stderr } = first;
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({
      sheets: ["Scorecard", "Trends", "KPI dictionary", "Data entry"],
      readSyncs: 2,
      applySyncs: 2,
      periodStart: 45717,
    });
    expect(result.requestBytes).toBeGreaterThan(10_000);
    expect(result.requestBytes).toBeLessThan(4_000_000);
    const march = expected(45717, 45748);
    const { kpis } = result;
    expect(kpis["customer-satisfaction-score"].actual).toBeCloseTo(march.score, 9);
    expect(kpis["customer-satisfaction-rate"].actual).toBeCloseTo(march.satisfied, 9);
    expect(kpis["average-resolution-time"].actual).toBeCloseTo(march.minutes, 9);
    expect(kpis["cases-resolved-per-agent-day"].actual).toBe("");
    expect(result.mapped.sort()).toEqual([
      "average-resolution-time",
      "customer-satisfaction-rate",
      "customer-satisfaction-score",
    ]);
    expect(result.toConfirm).toMatchObject([
      { kpi: "cases-resolved-per-agent-day", note: expect.stringContaining("Calls") },
    ]);
    expect(Object.keys(kpis).sort()).toEqual([...result.mapped, ...result.notMapped].sort());
    expect(stderr).toContain("3/3");
    expect(hash(book)).toBe(before);
  });

  test("scores by the sheet's own rules: the total is the weighted mean of the scores present", () => {
    const { kpis, total, coverage } = JSON.parse(first.stdout);
    const scored = Object.values<any>(kpis).filter(({ score }) => typeof score === "number");
    const weight = scored.reduce((sum, each) => sum + each.weight, 0);
    expect(scored.length).toBeGreaterThan(0);
    expect(coverage).toBeCloseTo(weight, 9);
    expect(total).toBeCloseTo(scored.reduce((sum, each) => sum + each.weight * each.score, 0) / weight, 9);
    for (const { actual, target, attainment } of scored) expect(attainment).toBeCloseTo(actual / target, 9);
  });

  test("takes another period", () => {
    const { kpis, periodStart } = report("--period", "2025-02");
    expect(periodStart).toBe(45689);
    expect(kpis["customer-satisfaction-score"].actual).toBeCloseTo(expected(45689, 45717).score, 9);
  });

  test("takes quarters", () => {
    const { kpis, periodStart } = report("--grain", "quarter");
    expect(periodStart).toBe(45658);
    expect(kpis["average-resolution-time"].actual).toBeCloseTo(expected(45658, 45748).minutes, 9);
  });

  test("writes a map to edit, and takes the edited one: a confirmation and a target", () => {
    const map = at("map.json");
    expect(build("--write-map", map).code).toBe(0);
    const edited = JSON.parse(readFileSync(map, "utf8"));
    edited.kpis["cases-resolved-per-agent-day"].confirmed = true;
    edited.kpis["cases-resolved-per-agent-day"].target = { kind: "constant", value: 2 };
    writeFileSync(map, `\uFEFF${JSON.stringify(edited)}`);
    const { kpis, toConfirm } = report("--map", map);
    const { perDay } = expected(45717, 45748);
    expect(toConfirm).toEqual([]);
    expect(kpis["cases-resolved-per-agent-day"]).toMatchObject({ target: 2 });
    expect(kpis["cases-resolved-per-agent-day"].actual).toBeCloseTo(perDay, 9);
    expect(kpis["cases-resolved-per-agent-day"].score).toBeCloseTo((100 * perDay) / 2, 9);
  });

  test("writes a workbook that holds the old sheets and the new ones, with formulas, charts and the model", async () => {
    const saved = await readXlsx(readFileSync(at("first.xlsx")));
    expect(saved.sheets.map(({ name }) => name)).toEqual([
      "Log",
      "Scorecard",
      "Trends",
      "KPI dictionary",
      "Data entry",
    ]);
    const [log, scorecard, trends] = saved.sheets;
    expect(log.tables).toMatchObject([{ name: "Calls", address: "A1:D91" }]);
    const cells = Object.values(scorecard.cells).flatMap((row) => Object.values(row));
    expect(cells.some(({ formula }) => formula?.includes("KPI.ATTAINMENT"))).toBe(true);
    expect(cells.filter(({ formula }) => formula?.startsWith("=Acme"))).toEqual([]);
    expect(cells.some(({ value }) => String(value).startsWith("=Acme"))).toBe(true);
    expect(trends.charts.length).toBeGreaterThan(0);
    expect(Object.keys(saved.settings)).toContainEqual(expect.stringMatching(/^kpi-scorecard\./));
  });

  test("speaks Chinese where it is asked to, on the sheets too", () => {
    const { code, stdout } = build("--out", at("zh.xlsx"), "--lang", "zh-CN");
    expect(code).toBe(0);
    expect(stdout).toContain("计分卡、趋势、指标字典、数据录入");
    expect(stdout).toContain("汇总得分");
  });

  test.each([
    ["en-US", "Overall score", "Coverage"],
    ["zh-CN", "汇总得分", "覆盖率"],
  ])("prints figures as the sheet shows them, in %s", (language, total, coverage) => {
    const { stdout } = build("--out", at("text.xlsx"), "--lang", language);
    expect(stdout).toMatch(new RegExp(`^${total} +\\d+\\.\\d  [A-E]$`, "m"));
    expect(stdout).toMatch(new RegExp(`^${coverage} +\\d+\\.\\d%$`, "m"));
    expect(stdout).not.toMatch(/\d\.\d{3}/);
  });

  test("numbers the sheets where the workbook has a scorecard already", () => {
    const { stdout } = kpi([
      "build",
      at("first.xlsx"),
      "--template",
      template,
      "--out",
      at("second.xlsx"),
      "--json",
    ]);
    expect(JSON.parse(stdout).sheets[0]).toBe("Scorecard 2");
  });
});

describe("kpi build refuses, with code 2, one sentence and nothing written,", () => {
  const refused = (args: string[], sentence: string): void => {
    const before = readdirSync(folder).sort();
    const { code, stdout, stderr } = kpi(["build", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(before);
  };

  test("a file that is no workbook", () => {
    writeFileSync(at("text.xlsx"), "hello");
    refused([at("text.xlsx"), "--template", template, "--out", at("no.xlsx")], "it is not an .xlsx file.");
  });

  test("a source that is not there, naming those that are", () => {
    refused([book, "--template", template, "--source", "Orders", "--out", at("no.xlsx")], "Found: Calls.");
  });

  test("a map that is not JSON, or is for something else", () => {
    const map = at("bad.json");
    writeFileSync(map, "{");
    refused([book, "--template", template, "--map", map, "--out", at("no.xlsx")], "it is not JSON");
    writeFileSync(map, JSON.stringify({ version: 1, template: "marketing-department", kpis: {} }));
    refused([book, "--template", template, "--map", map, "--out", at("no.xlsx")], "marketing-department");
    writeFileSync(map, JSON.stringify({ version: 1, template, kpis: { nope: { confirmed: true } } }));
    refused([book, "--template", template, "--map", map, "--out", at("no.xlsx")], "nope");
  });

  test("a place that cannot be written to, and leaves an older file as it was", () => {
    const { code, stderr } = build("--out", at("nowhere/out.xlsx"));
    expect(code).toBe(2);
    expect(stderr).toContain("cannot be written");
    expect(existsSync(at("nowhere"))).toBe(false);
  });
});
