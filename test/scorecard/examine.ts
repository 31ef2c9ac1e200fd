import { readFileSync } from "node:fs";
import type { Snapshot } from "../../src/audit/snapshot";
import { kpiById } from "../../src/catalog";
import { fileSnapshot } from "../../src/cli/audit/file-snapshot";
import { readXlsx } from "../../src/preview/workbook/xlsx";
import {
  addPeriods,
  answered,
  findingSentence,
  findingsOf,
  kpiValue,
  proposeMapping,
  questionSentence,
  questionsOf,
  recogniseSources,
  sourceBook,
  type DataFinding,
  type Grain,
  type KpiMapping,
  type PercentForm,
  type Source,
} from "../../src/scorecard";
import { periodBlocks } from "../../src/scorecard/period-cells/period-block";
import { periodsSheet, withPeriodCells } from "../../src/scorecard/period-cells/periods-sheet";
import { serialOf } from "../../src/scorecard/periods";
import { actualFormula } from "../../src/scorecard/rows/row-formula";
import type { ScorecardRow } from "../../src/scorecard/rows/rows";
import { wordsIn } from "../../src/scorecard/words";
import type { WorkbookData } from "../../src/preview/workbook/data";
import { createHeadlessWorkbook } from "../support/headless";
import { sheetData } from "../workbook/support/book";
import { fileOf, type UntidySheet } from "./untidy";

/** What the product makes of an untidy workbook: recognised, asked, or said why not. */
export interface Examined {
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  /** As proposed, before any answer. */
  readonly proposed: readonly KpiMapping[];
  /** After the answer about percentages and, where asked for, every confirmation. */
  readonly mapping: readonly KpiMapping[];
  readonly findings: readonly DataFinding[];
  /** Findings and questions as the user reads them. */
  readonly said: string;
  mappingOf(kpi: string): KpiMapping;
  /** A KPI's value computed from the cells; null without one. */
  value(kpi: string, period: string): number | null;
  /** What the sheet's formula shows in a grid engine; "" without a value. */
  shown(asked: readonly (readonly [kpi: string, period: string])[]): Promise<unknown[]>;
}

/** "2025" is a year, "2025-Q2" a quarter, "2025-03" a month. */
export function spanOf(period: string): { start: number; end: number; grain: Grain } {
  const [, year, quarter, month] = /^(\d{4})(?:-Q(\d)|-(\d{2}))?$/.exec(period)!;
  const grain: Grain = quarter ? "quarter" : month ? "month" : "year";
  const start = serialOf(Number(year), quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1));
  return { start, end: addPeriods(start, 1, grain), grain };
}

export async function examine(
  sheets: readonly UntidySheet[],
  kpis: readonly string[],
  options: {
    readonly percent?: PercentForm;
    readonly confirm?: boolean;
    readonly date1904?: boolean;
    /** In place of what is proposed. */
    readonly mapping?: readonly KpiMapping[];
  } = {}
): Promise<Examined> {
  const data = await readXlsx(readFileSync(await fileOf(sheets, options.date1904)));
  const snapshot = fileSnapshot(data, "en-US");
  const sources = recogniseSources(snapshot);
  const proposed = proposeMapping(
    kpis.map((id) => kpiById(id)!),
    sources
  );
  const settled = options.percent
    ? questionsOf(proposed, sources).reduce(
        (before, { id }) => answered(before, id, options.percent!),
        [...proposed]
      )
    : proposed;
  const mapping = (options.mapping ?? settled).map((each) =>
    options.confirm && each.confidence !== "none" && !each.question ? { ...each, confirmed: true } : each
  );
  const book = sourceBook(sources);
  const findings = findingsOf(mapping, sources);
  const mappingOf = (kpi: string): KpiMapping => mapping.find((each) => each.kpi === kpi)!;
  return {
    snapshot,
    sources,
    proposed,
    mapping,
    findings,
    said: [
      ...findings.map((finding) => findingSentence(finding, "en-US")),
      ...questionsOf(mapping, sources).map((question) => questionSentence(question, sources, "en-US")),
      ...mapping.flatMap(({ note, confirmed }) => (note && !confirmed ? [note.en] : [])),
    ].join("\n"),
    mappingOf,
    value: (kpi, period) => kpiValue(mappingOf(kpi), book, snapshot, spanOf(period)),
    shown: (asked) => calculate(data, sources, mapping, asked),
  };
}

/** The formulas that a scorecard would hold, beside the user's own sheets, in a real engine. */
async function calculate(
  data: WorkbookData,
  sources: readonly Source[],
  mapping: readonly KpiMapping[],
  asked: readonly (readonly [kpi: string, period: string])[]
): Promise<unknown[]> {
  const used = mapping.filter(({ value, inputs }) => value ?? inputs);
  const blocks = periodBlocks(used, sourceBook(sources));
  const cells = periodsSheet({ sheet: "Periods read", title: "", blocks, sources }, wordsIn("en-US"));
  const book = sourceBook(withPeriodCells(sources, "Periods read", blocks));
  const periods = cells.blocks[0].cells.map((row) =>
    row.map((content) =>
      content !== null && typeof content === "object" ? content.formula : (content ?? undefined)
    )
  );
  const shift = data.date1904 ? 1462 : 0;
  const rows = asked.map(([kpi, period], i) => {
    const { start, end } = spanOf(period);
    const row = { kpi: kpiById(kpi)! } as ScorecardRow;
    const each = mapping.find((one) => one.kpi === kpi)!;
    const bounds = { start: `$A$${i + 1}`, end: `$B$${i + 1}` };
    return [start - shift, end - shift, `=${actualFormula(row, each, book, bounds)}`];
  });
  const workbook = await createHeadlessWorkbook({
    ...data,
    sheets: [...data.sheets, sheetData("Periods read", periods), sheetData("Check", rows)],
  });
  await workbook.settle();
  const shown = workbook.readRange(`'Check'!C1:C${rows.length}`).map(([value]) => value);
  workbook.dispose();
  return shown;
}
