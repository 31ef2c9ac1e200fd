import { cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors } from "../../plan/palette";
import type { ConditionalFormatPlan, NamePlan, SheetPlan, ValidationPlan } from "../../plan/plan";
import { lineCount } from "../../plan/text-width";
import type { Grain } from "../periods";
import type { Measure } from "../measure/measure";
import type { Policies } from "../policies";
import { statusColumnFormats } from "../diagrams/kpi-lookup";
import { pagesHigh } from "../page-fit";
import { pageWide } from "../page-footer";
import type { Words } from "../words";
import { groupSize, indentWidth } from "./columns";
import { putBody, type BodySources } from "./body";
import { putCalculation } from "./calculation";
import { headCells, putHead, type HeadTexts } from "./head";
import { calculationColumns, headRows, type Places } from "./places";
import { putRollup } from "./rollup";
import { putRules } from "./rules";
import { putScoring } from "./scoring";
import { statusWords } from "./status-words";
import { putTotals } from "./totals";

export interface ScorecardSheetInput {
  readonly places: Places;
  readonly texts: HeadTexts;
  readonly sources: BodySources;
  readonly measures: readonly Measure[];
  /** Periods in the data when the sheet is made. */
  readonly knownPeriods: number;
  readonly grain: Grain;
  readonly policies: Policies;
}

/** The scorecard sheet: complete without the pane. */
export function scorecardSheet(input: ScorecardSheetInput, words: Words): SheetPlan {
  const { places, texts, sources, grain, policies } = input;
  const { columns } = places;
  const grid = new CellGrid();
  putHead(grid, places, texts, words);
  putBody(grid, places, sources, words);
  putScoring(grid, places, words);
  if (places.nested) putRollup(grid, places);
  const weightCheck = putTotals(grid, places, words);
  const rules = putRules(grid, places, policies, words);
  const periods = putCalculation(
    grid,
    places,
    input.measures,
    sources.book,
    input.knownPeriods,
    grain,
    words
  );

  const left = columns.calculation;
  const rowHeights = heightsOf(places, words);
  const printed = places.grades.row + places.grades.rows;
  const pages = pagesHigh(
    {
      width: columns.list.reduce((sum, { width }) => sum + width, 0),
      height: heightOfRows(rowHeights, printed),
    },
    heightOfRows(rowHeights, headRows.body)
  );
  return {
    name: places.sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, columns.last)!, grid.block(left, left + calculationColumns.value)!],
    styles: grid.styles,
    columnWidths: {
      ...Object.fromEntries(columns.list.map((column, i) => [columnLetters(i), column.width])),
      [columnLetters(left - 1)]: 24,
      [columnLetters(left)]: 130,
      [`${columnLetters(left + 1)}:${columnLetters(left + calculationColumns.rollup)}`]: 90,
      [columnLetters(left + calculationColumns.label - 1)]: 24,
      [`${columnLetters(left + calculationColumns.label)}:${columnLetters(left + calculationColumns.value)}`]: 120,
    },
    rowHeights,
    names: [
      ...namesOf(places, words),
      ...rules.names,
      { name: "PeriodList", refersTo: `=${qualified(places, periods.filled)}` },
    ],
    validations: [...validationsOf(places, qualified(places, periods.filled), words), ...rules.validations],
    conditionalFormats: [...statusFormats(places, words), ...weightCheck],
    freeze: { rows: headRows.body, columns: columns.at("kpi") + 1 },
    print: pageWide(texts.title, words, {
      orientation: "Landscape",
      ...(pages === undefined ? {} : { fitToHeight: pages }),
      titleRows: `1:${headRows.body}`,
      area: range(0, 0, places.grades.row + places.grades.rows - 1, columns.last),
    }),
  };
}

const heightsOf = (places: Places, words: Words): Record<string, number> => ({
  "1": 34,
  "3": 8,
  "4": 24,
  "5": 30,
  "7": 8,
  "8": headerHeight(places.columns.list, words),
  ...bodyHeights(places, words),
  [String(places.total + 1)]: heightOf.total,
  [`${places.total + 2}:${places.grades.row + places.grades.rows}`]: heightOf.row,
});

/** The height of the first rows, in pixels. */
function heightOfRows(heights: Readonly<Record<string, number>>, rows: number): number {
  let sum = heightOf.row * rows;
  for (const [span, height] of Object.entries(heights)) {
    const [first, last = first] = span.split(":").map(Number);
    sum += (height - heightOf.row) * Math.max(0, Math.min(last, rows) - first + 1);
  }
  return sum;
}

/** Heights of lines, in pixels. */
const heightOf = { row: 20, heading: 26, total: 28, wrapped: 15 } as const;

/** Rows of one line, and higher ones where a name or an owner wraps; neighbours of one height go out together. */
function bodyHeights({ columns, groups, first, last }: Places, words: Words): Record<string, number> {
  const widthOf = (key: "kpi" | "owner"): number => columns.list[columns.at(key)].width;
  const heights = Array<number>(last - first + 1).fill(heightOf.row);
  const needed = (lines: number, least: number): number =>
    lines === 1 ? least : heightOf.wrapped * lines + 6;
  for (const { group, heading, rows } of groups) {
    const { name, level } = group;
    const room = (steps: number): number => widthOf("kpi") - indentWidth * steps;
    if (heading !== undefined)
      heights[heading - first] = needed(
        lineCount(name, room(level ?? 0), groupSize(level), true),
        heightOf.heading
      );
    for (const { row, item } of rows)
      heights[row - first] = needed(
        Math.max(
          lineCount(words.of(item.kpi.name), room(level === undefined ? 0 : level + 1)),
          lineCount(item.owner, widthOf("owner"))
        ),
        heightOf.row
      );
  }
  const runs: Record<string, number> = {};
  for (let from = 0; from < heights.length;) {
    let to = from;
    while (heights[to + 1] === heights[from]) to++;
    runs[`${first + from + 1}:${first + to + 1}`] = heights[from];
    from = to + 1;
  }
  return runs;
}

/** Room for the header that takes the most lines. */
const headerHeight = (list: Places["columns"]["list"], words: Words): number =>
  16 * Math.max(...list.map(({ header, width }) => lineCount(words(header), width))) + 10;

/** References with their sheet's name, for names and validations. */
const qualified = (places: Places, references: string): string =>
  references.replace(
    /\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g,
    (reference) => `'${places.sheet.replaceAll("'", "''")}'!${reference}`
  );

const namesOf = (places: Places, words: Words): NamePlan[] => [
  { name: "SelectedPeriod", refersTo: plain(places.selector), comment: words("period") },
  { name: "PeriodStart", refersTo: plain(places.period.start), comment: words("from") },
  { name: "PeriodEnd", refersTo: plain(places.period.end), comment: words("until") },
  {
    name: "TotalScore",
    refersTo: cell(places.total, places.columns.at("score")),
    comment: words("totalScore"),
  },
  { name: "OverallGrade", refersTo: headCells(places).grade, comment: words("grade") },
  { name: "WeightCoverage", refersTo: headCells(places).coverage, comment: words("coverage") },
];

export const plain = (address: string): string => address.replaceAll("$", "");

function validationsOf(places: Places, periods: string, words: Words): ValidationPlan[] {
  const { columns } = places;
  const filled = places.groups.filter(({ rows }) => rows.length > 0);
  const numbers = { title: words("numberTitle"), message: words("numberError") };
  return [
    {
      address: plain(places.selector),
      rule: { kind: "listRange", source: `=${periods}` },
      prompt: { title: words("periodPromptTitle"), message: words("periodPrompt") },
      error: { title: words("period"), message: words("periodError") },
    },
    ...filled.map((group): ValidationPlan => ({
      address: range(
        group.group.weight === undefined ? group.first : group.heading!,
        columns.at("weight"),
        group.last,
        columns.at("weight")
      ),
      rule: { kind: "decimal", min: 0, max: 1 },
      error: { title: words("weight"), message: words("weightError") },
    })),
    ...filled.map((group): ValidationPlan => ({
      address: range(group.first, columns.at("target"), group.last, columns.at("actual") - 1),
      rule: { kind: "decimal" },
      error: numbers,
    })),
  ];
}

/** Formats look at the status cell alone: Excel evaluates no KPI function in a conditional format. */
function statusFormats(places: Places, words: Words): ConditionalFormatPlan[] {
  const { columns, first, last } = places;
  const status = columns.at("status");
  const cells = range(first, status, last, status);
  const light = statusWords(words);
  const anchor = `$${columnLetters(status)}${first + 1}`;
  const is = (text: string): { kind: "formula"; formula: string } => ({
    kind: "formula",
    formula: `=${anchor}="${text}"`,
  });
  return [
    ...statusColumnFormats(cells, anchor, words),
    { address: cells, rule: is(light.noTarget), style: { color: colors.secondary } },
    { address: range(first, 0, last, status), rule: is(light.noActual), style: { color: colors.secondary } },
  ];
}
