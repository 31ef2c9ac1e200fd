import type { CreatedScorecard } from "../../actions/create-scorecard";
import type { Locale } from "../../i18n/sentence";
import { parseRect } from "../../plan/addresses";
import type { CellValue, PreviewWorkbook } from "../../preview/workbook/preview-workbook";
import type { KpiMapping, ScorecardModel } from "../../scorecard/index";
import { cellOf, type ReportedCell } from "../cell";

/** What `kpi build --json` prints. A blank cell is "", an error `{ error, message }`. */
export interface BuildReport {
  readonly sheets: readonly string[];
  /** Ids of the KPIs whose numbers come from the workbook. */
  readonly mapped: readonly string[];
  readonly notMapped: readonly string[];
  /** Of these a source is plausible, but waits for a confirmation in the map. */
  readonly toConfirm: readonly { readonly kpi: string; readonly note?: string }[];
  readonly readSyncs: number;
  readonly applySyncs: number;
  /** Bytes of the requests that applied the plan, at the wire. */
  readonly requestBytes: number;
  readonly total: ReportedCell;
  readonly grade: ReportedCell;
  readonly coverage: ReportedCell;
  /** First day of the period, as a serial. */
  readonly periodStart: ReportedCell;
  readonly kpis: Readonly<Record<string, ReportedKpi>>;
}

export interface ReportedKpi {
  readonly sheet: string;
  /** As in A1. */
  readonly row: number;
  readonly actual: ReportedCell;
  readonly target: ReportedCell;
  readonly attainment: ReportedCell;
  readonly score: ReportedCell;
  readonly status: ReportedCell;
  readonly weight: ReportedCell;
}

/** Reads the calculated scorecard back from its sheet. */
export function reportOf(
  created: CreatedScorecard,
  mapping: readonly KpiMapping[],
  workbook: PreviewWorkbook,
  wire: { readonly readSyncs: number; readonly applySyncs: number; readonly requestBytes: number },
  locale: Locale
): BuildReport {
  const { layout } = created.model;
  const at = (sheet: string, address: string): ReportedCell => {
    const [[value = ""] = []]: CellValue[][] = workbook.readRange(
      `'${sheet.replaceAll("'", "''")}'!${address}`
    );
    const place = parseRect(address);
    return cellOf(value, place && workbook.messageAt(sheet, place.row, place.column), locale);
  };
  const overall = (address: string): ReportedCell => at(layout.sheet, address);
  const isMapped = ({ confirmed, value, inputs }: KpiMapping): boolean =>
    confirmed && (value ?? inputs) !== undefined;
  const inScorecard = mapping.filter(({ kpi }) => kpi in layout.kpis);
  return {
    sheets: created.sheets,
    mapped: inScorecard.filter(isMapped).map(({ kpi }) => kpi),
    notMapped: Object.keys(layout.kpis).filter(
      (id) => !inScorecard.some((each) => each.kpi === id && isMapped(each))
    ),
    toConfirm: inScorecard
      .filter((each) => !each.confirmed && each.confidence !== "none")
      .map(({ kpi, note }) => ({ kpi, ...(note ? { note: locale === "zh-CN" ? note.zh : note.en } : {}) })),
    ...wire,
    total: overall(layout.total),
    grade: overall(layout.grade),
    coverage: overall(layout.coverage),
    periodStart: overall(layout.periodStart),
    kpis: Object.fromEntries(
      Object.entries(layout.kpis).map(([id, cells]) => {
        const own = (key: KpiAddress): ReportedCell => at(cells.sheet, cells[key]);
        return [
          id,
          {
            sheet: cells.sheet,
            row: cells.row,
            actual: own("actual"),
            target: own("target"),
            attainment: own("attainment"),
            score: own("score"),
            status: own("status"),
            weight: own("weight"),
          },
        ];
      })
    ),
  };
}

type KpiAddress = Exclude<keyof ScorecardModel["layout"]["kpis"][string], "sheet" | "row" | "chart">;
