import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { templateBook, type TemplateBook } from "../../scripts/gallery/template-book";
import { templates } from "../../src/catalog";
import type { Locale } from "../../src/i18n/sentence";
import { parseRect } from "../../src/plan/addresses";
import type { WorkbookData } from "../../src/preview/workbook/data";
import { readXlsx, writeXlsx } from "../../src/preview/workbook/xlsx";
import type { MappingFile } from "../../src/scorecard/mapping/mapping-file";
import type { ScorecardModel } from "../../src/scorecard/model";
import { expectedScorecard } from "../e2e/support/expected-scorecard";
import { runKpi } from "../support/cli";

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(tmpdir(), "kpi-every-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** The map that the command proposes, with the user's targets, and with what is plausible agreed to. */
async function mapFor(book: TemplateBook, file: string): Promise<string> {
  const map = at(`${book.template}.json`);
  // Small shares written as 0.96 under "(%)" are asked about: the users of these books mean 0.96 %.
  const args = ["--template", book.template, "--write-map", map, "--percent", "whole"];
  const { code, stderr } = await runKpi(["build", file, ...args]);
  if (code !== 0) throw new Error(stderr);
  const read = JSON.parse(readFileSync(map, "utf8")) as MappingFile;
  const kpis = Object.fromEntries(
    Object.entries(read.kpis).map(([id, entry]) => {
      const target = book.targets[id];
      const isOpen =
        typeof target === "number" && !book.targetsInData.includes(id) && !(id in book.baselines);
      return [
        id,
        {
          ...entry,
          confirmed: entry.confirmed || entry.confidence === "plausible",
          ...(isOpen ? { target: { kind: "constant" as const, value: target } } : {}),
        },
      ];
    })
  );
  writeFileSync(map, JSON.stringify({ ...read, kpis }));
  return map;
}

const valueAt = (data: WorkbookData, sheet: string, address: string): unknown => {
  const { row, column } = parseRect(address)!;
  return data.sheets.find(({ name }) => name === sheet)!.cells[row]?.[column]?.value ?? "";
};

const near = (expected: number | null): unknown => (expected === null ? "" : expect.closeTo(expected, 8));

describe.each(templates.map(({ id }, i): [string, Locale] => [id, i % 2 === 0 ? "en-US" : "zh-CN"]))(
  "%s from a workbook of its users (%s)",
  (template, locale) => {
    const book = templateBook(template, locale);
    const expected = expectedScorecard(book, -1, false);
    let report: any;
    let saved: WorkbookData;
    let model: ScorecardModel;

    beforeAll(async () => {
      const file = at(`${template}.xlsx`);
      const out = at(`${template}-out.xlsx`);
      writeFileSync(file, await writeXlsx(book.data));
      const map = await mapFor(book, file);
      const args = ["--template", template, "--map", map, "--out", out, "--lang", locale, "--json"];
      const { code, stdout, stderr } = await runKpi(["build", file, ...args]);
      if (code !== 0) throw new Error(stderr);
      report = JSON.parse(stdout);
      saved = await readXlsx(readFileSync(out));
      const settings = Object.entries(saved.settings).find(([key]) => key.startsWith("kpi-scorecard."))!;
      model = JSON.parse(settings[1]) as ScorecardModel;
    });

    test("finds every KPI in the workbook", () => {
      expect(report.notMapped).toEqual([]);
      expect(report.mapped.sort()).toEqual(Object.keys(expected.kpis).sort());
    });

    test("is read and applied in two requests each, far below the limit of a request", () => {
      expect(report.readSyncs).toBeLessThanOrEqual(2);
      expect(report.applySyncs).toBeLessThanOrEqual(2);
      expect(report.requestBytes).toBeGreaterThan(20_000);
      expect(report.requestBytes).toBeLessThan(1_500_000);
    });

    test("shows the latest period of the data", () => {
      expect(report.periodStart).toBe(book.periods.at(-1));
    });

    test("gives each KPI the actual, attainment and score that follow from the rows", () => {
      const shown = Object.fromEntries(
        Object.entries<any>(report.kpis).map(([id, { actual, attainment, score, weight }]) => [
          id,
          { actual, attainment, score, weight },
        ])
      );
      expect(shown).toEqual(
        Object.fromEntries(
          Object.entries(expected.kpis).map(([id, { actual, attainment, score, weight }]) => [
            id,
            { actual: near(actual), attainment: near(attainment), score: near(score), weight: near(weight) },
          ])
        )
      );
    });

    test("gives each group its score", () => {
      const shown = Object.fromEntries(
        model.layout.groups.map(({ code, score }) => [code, valueAt(saved, model.layout.sheet, score)])
      );
      const groups = Object.entries(expected.groups);
      // A single group has no heading: its score is the total.
      const headed = groups.length > 1 ? groups : [];
      expect(shown).toEqual(Object.fromEntries(headed.map(([code, score]) => [code, near(score)])));
    });

    test("gives the total, the coverage and the grade", () => {
      expect(report.total).toEqual(near(expected.total));
      expect(report.coverage).toEqual(near(expected.coverage));
      expect(report.grade).toBe(expected.grade);
    });
  }
);
