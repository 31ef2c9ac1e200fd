import { cell, columnLetters, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import { textLiteral } from "../../plan/references";
import { type Grain, periodLabelFormula } from "../periods";
import type { Words } from "../words";
import type { ColumnKey } from "./columns";
import { headRows, type Places } from "./places";
import { allCells, kpiCells, scoreCells } from "./body-cells";
import { statusWords } from "./status-words";
import { tileLabels } from "./tiles";

export interface HeadTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the period selector holds: the word for the latest period, or a serial. */
  readonly period: string | number;
  readonly grain: Grain;
}

export const periodFormat: Readonly<Record<Grain, string>> = {
  month: "yyyy-mm",
  quarter: "yyyy-mm",
  year: "yyyy",
};

/** Title, organisation, period selector, overall score with grade, coverage, and the counts by status. */
export function putHead(grid: CellGrid, places: Places, texts: HeadTexts, words: Words): void {
  const { columns } = places;
  const kpi = columns.at("kpi");
  const last = columns.last;
  grid.put(headRows.title, 0, texts.title);
  grid.put(headRows.subtitle, 0, texts.subtitle);
  grid.style(styles.title, range(headRows.title, 0, headRows.title, last));
  grid.style(
    { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    range(headRows.subtitle, 0, headRows.subtitle, last)
  );

  grid.put(headRows.labels, kpi, words("period"));
  grid.put(headRows.values, kpi, texts.period);
  grid.formula(
    headRows.sentence,
    kpi,
    `IF(${places.period.start}="",${textLiteral(words("noPeriod"))},${periodLabelFormula(places.period.start, texts.grain, words.locale)})`
  );
  grid.style(
    {
      ...styles.input,
      size: 14,
      bold: true,
      horizontal: "Left",
      numberFormat: periodFormat[texts.grain],
      borders: { bottom: rule(colors.accent) },
    },
    cell(headRows.values, kpi)
  );
  grid.style({ ...styles.subtitle, horizontal: "Left" }, cell(headRows.sentence, kpi));

  const total = cell(places.total, columns.at("score"));
  const light = statusWords(words);
  const status = allCells(places, "status");
  const count = (text: string): string => `COUNTIF(${status},${textLiteral(text)})`;
  const tiles: { formula: string; format?: string; color?: string }[] = [
    { formula: total, format: "0.0" },
    { formula: gradeFormula(places) },
    { formula: coverageFormula(places), format: "[=1]0%;0.0%" },
    { formula: count(light.green), format: "0", color: colors.green },
    { formula: count(light.amber), format: "0", color: colors.amber },
    { formula: count(light.red), format: "0", color: colors.red },
    { formula: count(light.noActual), format: "0", color: colors.secondary },
    { formula: count(light.noTarget), format: "0", color: colors.secondary },
  ];
  const labels = tileLabels(words);
  tiles.forEach(({ formula, format = "General", color = colors.ink }, i) => {
    const column = tileColumn(places, i);
    grid.put(headRows.labels, column, labels[i]);
    grid.formula(headRows.values, column, formula);
    grid.style({ numberFormat: format, color }, cell(headRows.values, column));
    if (color !== colors.ink) grid.style({ color }, cell(headRows.labels, column));
  });
  const [first, end] = [tileColumn(places, 0), tileColumn(places, tiles.length - 1)];
  grid.styles.unshift(
    {
      addresses: [range(headRows.labels, kpi, headRows.labels, end)],
      style: { size: 10, color: colors.secondary, vertical: "Bottom" },
    },
    { addresses: [range(headRows.labels, first, headRows.values, end)], style: { horizontal: "Center" } },
    {
      addresses: [range(headRows.values, first, headRows.values, end)],
      style: { size: 15, bold: true, vertical: "Center" },
    }
  );
  grid.formula(headRows.sentence, first, coverageSentence(places, words));
  grid.style(styles.subtitle, cell(headRows.sentence, first));
}

/** The tiles stand side by side from the column of units on. */
const tileColumn = (places: Places, index: number): number => places.columns.at("unit") + index;

export const headCells = (places: Places) => ({
  grade: cell(headRows.values, tileColumn(places, 1)),
  coverage: cell(headRows.values, tileColumn(places, 2)),
});

/** Points add up to the total, and stand one KPI function nearer to the data than it does. */
function gradeFormula(places: Places): string {
  const of = (key: ColumnKey): string => cell(places.total, places.columns.at(key));
  const { row, column, rows } = places.grades;
  const table = `$${columnLetters(column)}$${row + 1}:$${columnLetters(column + 1)}$${row + rows}`;
  const total = of(places.weighted ? "points" : "score");
  return `IF(${total}="","",KPI.GRADE(${total},${table}))`;
}

function coverageFormula(places: Places): string {
  const scores = scoreCells(places);
  return `IF(COUNT(${scores})=0,0,KPI.COVERAGE(${scores},${kpiCells(places, "weight")}))`;
}

/** "Coverage 33.3%: 4 of 12 KPIs have a score, 7 without an actual, 1 without a target." */
function coverageSentence(places: Places, words: Words): string {
  const t = (key: Parameters<Words>[0], values?: Record<string, number>): string =>
    textLiteral(words(key, values));
  const light = statusWords(words);
  const count = (text: string): string => `COUNTIF(${allCells(places, "status")},${textLiteral(text)})`;
  const scored = `${count(light.green)}+${count(light.amber)}+${count(light.red)}`;
  const total = places.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const part = (text: string, key: "withoutActual" | "withoutTarget"): string =>
    `IF(${count(text)}=0,"",${t("comma")}&${count(text)}&${t(key)})`;
  return [
    `${t("coverageIs")}&TEXT(${headCells(places).coverage},"0.0%")&${t("coverageColon")}&(${scored})&${t("scored", { total })}`,
    part(light.noActual, "withoutActual"),
    part(light.noTarget, "withoutTarget"),
    t("fullStop"),
  ].join("&");
}
