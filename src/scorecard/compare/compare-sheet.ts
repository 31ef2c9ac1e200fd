import { absoluteCell, absoluteRange, cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import { analysisMark } from "../../plan/made-sheets";
import type { SheetPlan } from "../../plan/plan";
import { textLiteral } from "../../plan/references";
import { lineCount, textWidth } from "../../plan/text-width";
import { changeText, putWaterfall, signedText, waterfallChart, waterfallWidth } from "../charts/waterfall";
import type { ScorecardParts } from "../life/parts";
import { filled } from "../life/sentence-formula";
import { monthsOf, periodLabelFormula, startFormula } from "../periods";
import { periodFormat } from "../sheet/head";
import { pageWide } from "../page-footer";
import { compareColumns, compareHeaders } from "./compare-columns";
import { putDirections, putPeriodScores } from "./kpi-scores";
import { putShares, putWeights } from "./shares";

/** Rows of the sheet, from 0: the two periods with their bounds, the headings, the first KPI. */
export const compareRows = { periods: 3, header: 7, first: 8 } as const;
/** The chart spans these columns of the table. */
const chartColumns = 10;

/**
 * Two periods of a scorecard side by side, and what led from the one score to the other: changed scores,
 * changed weights (a KPI without data changes the weights of all), and both together, by KPI.BRIDGE. The
 * effects add up to the change, which a cell proves; a waterfall shows them.
 *
 * @param periods a day in each period, as serials of the workbook's own date system
 */
export function compareSheet(
  parts: ScorecardParts,
  sheet: string,
  periods: { readonly earlier: number; readonly later: number }
): SheetPlan {
  const { say, model, groups } = parts;
  const { grain } = model.request;
  const grid = new CellGrid();
  const rows = groups.flatMap((group) => group.rows);
  const c = compareColumns;
  const { first, header } = compareRows;
  const last = first + rows.length - 1;
  const total = last + 1;
  const column = (key: keyof typeof c, to = last): string => absoluteRange(first, c[key], to, c[key]);

  grid.put(0, 0, say("compareTitle", { title: parts.title }));
  const bounds = (["earlier", "later"] as const).map((key, i) => {
    const row = compareRows.periods + i;
    grid.put(row, 0, say(key));
    grid.put(row, 1, periods[key]);
    grid.formula(row, 2, `IF(${cell(row, 1)}="","",${startFormula(cell(row, 1), grain)})`);
    grid.formula(row, 3, `IF(${cell(row, 2)}="","",EDATE(${cell(row, 2)},${monthsOf[grain]}))`);
    grid.formula(
      row,
      4,
      `IF(${cell(row, 2)}="","",${periodLabelFormula(cell(row, 2), grain, model.locale)})`
    );
    return { start: absoluteCell(row, 2), end: absoluteCell(row, 3), label: absoluteCell(row, 4) };
  });
  grid.put(compareRows.periods - 1, 1, say("firstDayOf"));
  compareHeaders.forEach((key, i) => grid.put(header, i, say(key)));
  rows.forEach((row, i) => {
    grid.put(first + i, c.kpi, parts.words.of(row.kpi.name));
  });
  putWeights(grid, parts, first);
  putDirections(grid, parts, rows, first, c.direction);
  ([0, 1] as const).forEach((n) =>
    putPeriodScores(
      grid,
      parts,
      rows,
      {
        first,
        direction: c.direction,
        target: c[`target${n}`],
        actual: c[`actual${n}`],
        attainment: c[`attainment${n}`],
        score: c[`score${n}`],
      },
      bounds[n]
    )
  );
  const shares = putShares(grid, parts, { first, helper: total + 4 });

  // Where a missing actual scores zero, it does so in both periods at its full weight.
  const zero = `${parts.named("MissingPolicy")}=${textLiteral(parts.words("zero"))}`;
  const scores = ([0, 1] as const).map((n) => {
    const own = column(`score${n}`);
    return `IF((${zero})*(${own}=""),0,${own})`;
  });
  const weights = ([0, 1] as const).map((n) => {
    const own = column(`share${n}`);
    return `IF(${zero},${column("weight")},IF(${own}="",0,${own}))`;
  });
  const none = `COUNT(${column("score0")})*COUNT(${column("score1")})=0`;
  grid.formula(
    first,
    c.scoreEffect,
    `IF(${none},"",KPI.BRIDGE(${scores[0]},${weights[0]},${scores[1]},${weights[1]}))`,
    {
      rows: rows.length + 1,
      columns: 3,
    }
  );
  const effects = absoluteRange(first, c.scoreEffect, total, c.scoreEffect);
  const next = (by: number): string => absoluteRange(first, c.scoreEffect + by, total, c.scoreEffect + by);
  grid.formula(first, c.change, `IF(${effects}="","",${effects}+${next(1)}+${next(2)})`, {
    rows: rows.length + 1,
    columns: 1,
  });
  grid.put(total, c.kpi, say("total"));
  ([0, 1] as const).forEach((n) => {
    const own = column(`score${n}`);
    grid.formula(total, c[`score${n}`], `IF(COUNT(${own})=0,"",KPI.WEIGHTED(${scores[n]},${weights[n]}))`);
  });
  const [from, to, change] = [c.score0, c.score1, c.change].map((at) => absoluteCell(total, at));
  grid.put(total + 1, c.kpi, say("residual"));
  grid.formula(total + 1, c.change, `IF(${change}="","",ROUND(${to}-${from}-${change},9))`);
  const residual = absoluteCell(total + 1, c.change);
  grid.formula(
    total + 1,
    c.weight,
    `IF(${residual}="","",IF(${residual}=0,${textLiteral(say("addsUp"))},${textLiteral(say("doesNotAddUp"))}))`
  );
  const points = (at: string): string => `TEXT(${at},"0.0")`;
  const effect = (by: number): string => signedText(absoluteCell(total, c.scoreEffect + by));
  grid.formula(
    1,
    0,
    `IF(ISNUMBER(${change}),${filled(say("sayBridge"), [bounds[0].label, bounds[1].label, points(from), points(to), signedText(change), effect(0), effect(1), effect(2)])},${textLiteral(say("sayNoScore"))})`
  );

  const dataLeft = c.change + 2;
  grid.put(header - 1, dataLeft, say("chartData"));
  const waterfall = putWaterfall(
    grid,
    { top: header, left: dataLeft },
    [
      ...rows.map((_, i) => {
        const value = absoluteCell(first + i, c.change);
        return { label: `${absoluteCell(first + i, c.kpi)}&${changeText(value)}`, value, isTotal: "FALSE" };
      }),
      { label: `${textLiteral(say("change"))}&${changeText(change)}`, value: change, isTotal: "TRUE" },
    ],
    {
      value: say("stepValue"),
      isTotal: say("isTotal"),
      running: say("running"),
      total: say("score"),
      gain: say("gain"),
      loss: say("loss"),
    }
  );
  styleSheet(grid, parts, {
    total,
    last: Math.max(total + 1, shares.last),
    dataLeft,
    dataLast: waterfall.last,
  });
  const chartTop = Math.max(total + 1, shares.last) + 2;
  const chartLast = chartTop + Math.max(14, rows.length + 4);
  const names = rows.map((row) => textWidth(parts.words.of(row.kpi.name)) + 14);
  return {
    name: sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, c.change)!, grid.block(dataLeft, dataLeft + waterfallWidth - 1)!],
    styles: grid.styles,
    columnWidths: {
      A: Math.min(320, Math.max(190, ...names)),
      [`B:${columnLetters(c.change)}`]: 84,
      [columnLetters(c.change + 1)]: 24,
      [`${columnLetters(dataLeft)}:${columnLetters(dataLeft + waterfallWidth - 1)}`]: 90,
    },
    rowHeights: {
      "1": 34,
      "2": 24,
      [String(header + 1)]:
        16 * Math.max(...compareHeaders.map((key) => lineCount(say(key), 84, 10, true))) + 10,
      [String(total + 1)]: 28,
      ...(shares.last > total + 1 ? { [String(total + 5)]: 48 } : {}),
    },
    validations: [
      {
        address: range(compareRows.periods, 1, compareRows.periods + 1, 1),
        rule: { kind: "date" },
        error: { title: parts.words("dateTitle"), message: parts.words("dateError") },
      },
    ],
    charts: [
      waterfallChart({
        name: "Bridge",
        source: waterfall.source,
        title: say("waterfall"),
        position: range(chartTop, 0, chartLast, chartColumns - 1),
      }),
    ],
    names: [{ name: analysisMark, refersTo: "A1", comment: say("compareSheet") }],
    freeze: { rows: header + 1, columns: 1 },
    print: pageWide(say("compareTitle", { title: parts.title }), parts.words, {
      orientation: "Landscape",
      titleRows: `1:${header + 1}`,
      area: range(0, 0, chartLast, c.change),
    }),
  };
}

function styleSheet(
  grid: CellGrid,
  parts: ScorecardParts,
  at: { total: number; last: number; dataLeft: number; dataLast: number }
): void {
  const c = compareColumns;
  const { first, header, periods } = compareRows;
  const { total } = at;
  const end = c.change;
  grid.style(styles.body, range(0, 0, at.last, end));
  grid.style(styles.title, range(0, 0, 0, end));
  grid.style(
    { ...styles.subtitle, color: colors.ink, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, end)
  );
  grid.style(styles.note, range(periods - 1, 0, periods - 1, c.change));
  grid.style(
    { ...styles.input, numberFormat: "yyyy-mm-dd", horizontal: "Left" },
    range(periods, 1, periods + 1, 1)
  );
  grid.style(
    { numberFormat: periodFormat.month, color: colors.secondary, horizontal: "Left" },
    range(periods, 2, periods + 1, 3)
  );
  grid.style({ numberFormat: "yyyy-mm-dd" }, range(periods, 2, periods + 1, 3));
  grid.style({ bold: true }, range(periods, 4, periods + 1, 4));
  grid.style(styles.header, range(header, 0, header, c.change));
  grid.style({ horizontal: "Right" }, range(header, c.weight, at.last, c.change));
  grid.style(
    { borders: { insideHorizontal: rule(colors.headerFill), bottom: rule() } },
    range(first, 0, total - 1, c.change)
  );
  grid.style(
    { numberFormat: "0.0%" },
    ...["weight", "attainment0", "attainment1", "share0", "share1"].map((key) =>
      range(first, c[key as "weight"], total, c[key as "weight"])
    )
  );
  grid.style({ numberFormat: "0.0" }, range(first, c.score0, total, c.score1));
  grid.style(
    { numberFormat: "[>=0.005]+0.00;[<=-0.005]-0.00;0.00" },
    range(first, c.scoreEffect, total, c.change)
  );
  let row = first;
  for (const { kpi } of parts.groups.flatMap((group) => group.rows))
    grid.style({ numberFormat: kpi.format }, range(row, c.target0, row++, c.actual1));
  grid.style(styles.link, range(first, c.weight, total - 1, c.target1));
  grid.style(styles.total, range(total, 0, total, c.change));
  grid.style(
    { color: colors.secondary, numberFormat: "0.0;−0.0;0.0" },
    range(total + 1, 0, total + 1, c.change)
  );
  grid.style({ horizontal: "Left" }, cell(total + 1, c.weight));
  const data = range(header - 1, at.dataLeft, at.dataLast, at.dataLeft + waterfallWidth - 1);
  grid.style({ size: 10, color: colors.secondary, vertical: "Center", numberFormat: "0.0" }, data);
}
