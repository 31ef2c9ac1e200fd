import { absoluteCell, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { ChartPlan, SheetPlan } from "../../plan/plan";
import type { SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { type Grain, periodLabelFormula } from "../periods";
import { unitWord } from "../rows/row-words";
import type { ScorecardRow } from "../rows/rows";
import { fromOutside, type Places } from "../sheet/places";
import type { Words } from "../words";
import { pageWide } from "../page-footer";
import { trendChart } from "./trend-chart";
import { periodsShown, putWindow, windowWidth, type PeriodWindow } from "./period-window";
import { blockWidth } from "./block-columns";
import { blockHeight, putTrendBlock, styleBlocks, type TrendBlock } from "./trend-block";
import { summaryFormula } from "./trend-words";

/** Two charts side by side, each six columns wide. */
const chartColumns = 6;
const chartRows = 12;
const columnWidth = 82;
const bodyTop = 3;
/** The figures: the periods, and right of them one block a KPI under another. */
const dataLeft = 2 * chartColumns + 3;

export interface TrendsInput {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly places: Places;
  readonly book: SourceBook;
  readonly grain: Grain;
  /** Periods that the charts show, where it is not the usual number. */
  readonly periods?: number;
  /** A line for the same period of the year before. */
  readonly lastYear?: boolean;
  /** The rows with a source, in the order of the scorecard. */
  readonly charted: readonly {
    readonly row: ScorecardRow;
    readonly mapping: KpiMapping;
    readonly placed: number;
  }[];
  readonly unsourced: readonly ScorecardRow[];
  readonly entrySheet?: string;
}

export interface BuiltTrends {
  readonly sheet: SheetPlan;
  readonly blocks: ReadonlyMap<string, TrendBlock & { readonly chart: string }>;
}

/** The trends sheet: one native chart a KPI in a grid, each with its sentence; the figures stand to the right. */
export function trendsSheet(input: TrendsInput, words: Words): BuiltTrends {
  const { places, grain } = input;
  const grid = new CellGrid();
  const periods = periodsShown(grain, input.periods);
  const lastColumn = 2 * chartColumns;
  grid.put(0, 0, words("trendsTitle", { title: input.title }));
  const start = fromOutside(places, places.period.start);
  const period = `IF(${start}="","",${periodLabelFormula(start, grain, words.locale)})`;
  grid.formula(1, 0, input.subtitle ? `"${input.subtitle.replaceAll('"', '""')} · "&${period}` : period);
  grid.put(1, dataLeft, words("trendData"));
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, bodyTop + 60, lastColumn));
  grid.style(styles.title, range(0, 0, 0, lastColumn));
  grid.style(
    { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, lastColumn)
  );
  grid.style(styles.note, cell(1, dataLeft));

  const lastYear = input.lastYear ?? false;
  const window: PeriodWindow = { periods, top: bodyTop + 2, left: dataLeft, lastYear };
  const blocksLeft = dataLeft + windowWidth(window);
  const dataRight = blocksLeft + blockWidth - 1;
  const topOf = (block: number): number => bodyTop + block * blockHeight(periods);
  if (input.charted.length > 0) {
    const lastRow = topOf(input.charted.length) - 2;
    grid.style(
      { size: 10, vertical: "Center", color: colors.secondary, horizontal: "Right" },
      range(bodyTop, dataLeft, lastRow, dataRight)
    );
    putWindow(grid, window, start, grain, words);
  }

  const charts: ChartPlan[] = [];
  const sentences: string[] = [];
  const blocks = new Map<string, TrendBlock & { chart: string }>();
  const sentenceRows: number[] = [];
  input.charted.forEach(({ row, mapping, placed }, i) => {
    const target =
      row.method === "range"
        ? undefined
        : fromOutside(places, absoluteCell(placed, places.columns.at("target")));
    const block = putTrendBlock(
      grid,
      {
        row,
        mapping,
        book: input.book,
        top: topOf(i),
        left: blocksLeft,
        window,
        ...(target ? { scorecardTarget: target } : {}),
      },
      words
    );
    const top = bodyTop + Math.floor(i / 2) * (chartRows + 2);
    const left = (i % 2) * (chartColumns + 1);
    if (i % 2 === 0) sentenceRows.push(top);
    grid.formula(top, left, summaryFormula(row.kpi, block, words));
    sentences.push(range(top, left, top, left + chartColumns - 1));
    const chart = trendChart(
      row,
      block,
      chartTitle(row, grain, words),
      range(top + 1, left, top + chartRows, left + chartColumns - 1),
      { periods, lastYear, grain, locale: words.locale }
    );
    charts.push(chart);
    blocks.set(row.kpi.id, { ...block, chart: chart.name });
  });
  grid.style({ merge: true, wrap: true, vertical: "Bottom", size: 10 }, ...sentences);
  styleBlocks(
    grid,
    input.charted.map(({ row }, i) => ({ top: topOf(i), format: row.kpi.format })),
    blocksLeft,
    periods
  );

  const end = bodyTop + Math.ceil(input.charted.length / 2) * (chartRows + 2);
  if (input.unsourced.length > 0) {
    grid.put(end, 0, words("noCharts"));
    grid.style(styles.group, range(end, 0, end, lastColumn));
    input.unsourced.forEach((row, i) =>
      grid.put(
        end + 1 + i,
        0,
        words("noSource", { kpi: words.of(row.kpi.name), sheet: input.entrySheet ?? "" })
      )
    );
    grid.style({ color: colors.secondary }, range(end + 1, 0, end + input.unsourced.length, 0));
  }
  const data = grid.block(dataLeft, dataRight);
  return {
    blocks,
    sheet: {
      name: input.sheet,
      tabColor: colors.accent,
      gridlines: false,
      blocks: [grid.block(0, lastColumn)!, ...(data ? [data] : [])],
      styles: grid.styles,
      columnWidths: {
        [`A:${columnLetters(chartColumns - 1)}`]: columnWidth,
        [columnLetters(chartColumns)]: 24,
        [`${columnLetters(chartColumns + 1)}:${columnLetters(lastColumn)}`]: columnWidth,
        [`${columnLetters(lastColumn + 1)}:${columnLetters(dataLeft - 1)}`]: 40,
        [`${columnLetters(dataLeft)}:${columnLetters(dataRight)}`]: 96,
      },
      rowHeights: {
        "1": 34,
        "3": 8,
        ...rowHeights(sentenceRows, end),
      },
      charts,
      freeze: { rows: 2, columns: 0 },
      print: pageWide(words("trendsTitle", { title: input.title }), words, {
        orientation: "Landscape",
        titleRows: "1:3",
        area: range(0, 0, Math.max(end + input.unsourced.length, bodyTop), lastColumn),
      }),
    },
  };
}

/**
 * Two rows of charts fill a page in landscape, of A4 as of Letter, so that no chart is cut: what is
 * left is less than a sentence's height.
 */
function rowHeights(sentences: readonly number[], end: number): Record<string, number> {
  const heights: Record<string, number> = {};
  for (const row of sentences) {
    heights[String(row + 1)] = 60;
    heights[`${row + 2}:${row + 1 + chartRows}`] = 19;
    heights[String(row + 2 + chartRows)] = 20;
  }
  if (sentences.length === 0) heights[`${bodyTop + 1}:${end + 1}`] = 20;
  return heights;
}

/** What is measured, and below it the unit and the length of a period. */
const chartTitle = (row: ScorecardRow, grain: Grain, words: Words): string =>
  words("chartTitle", {
    kpi: words.of(row.kpi.name),
    unit: unitWord(row.kpi, words),
    grain: words(grain === "month" ? "monthly" : grain === "quarter" ? "quarterly" : "yearly"),
  });
