import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { CellStyle } from "../../plan/plan";
import type { Bounds } from "../measure/measure-formula";
import type { SourceBook } from "../measure/rows";
import type { KpiMapping } from "../mapping/kpi-mapping";
import { actualFormula, guarded } from "../rows/row-formula";
import { changeFormat, changeKind, directionWord, unitWord } from "../rows/row-words";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";
import { groupSize, type ColumnKey } from "./columns";
import { rollupOf } from "./rollup";
import { calculationColumns, headRows, type Places, type PlacedGroup } from "./places";
import { weightFormat } from "./weight-format";

export interface BodySources {
  readonly book: SourceBook;
  /** Where a row's numbers come from: the user's data, or the data entry table. */
  mappingOf(row: ScorecardRow): KpiMapping;
  /** The cell with a KPI's trend word, as the scorecard names it; undefined where it has no chart. */
  trendWord(kpi: string): string | undefined;
}

/** Headings of columns and groups, and in each KPI's row its texts, inputs and actuals. */
export function putBody(grid: CellGrid, places: Places, sources: BodySources, words: Words): void {
  const { columns } = places;
  columns.list.forEach((column, i) => {
    grid.put(headRows.header, i, words(column.header));
    grid.style({ horizontal: column.align }, range(headRows.header, i, places.total, i));
  });
  grid.styles.unshift(
    { addresses: [range(0, 0, places.grades.row + places.grades.rows, columns.last)], style: styles.body },
    { addresses: [range(headRows.header, 0, headRows.header, columns.last)], style: styles.header }
  );
  grid.style(
    { borders: { bottom: rule(colors.rule), insideHorizontal: rule(colors.headerFill) } },
    range(places.first, 0, places.last, columns.last)
  );
  for (const group of places.groups) {
    if (group.heading !== undefined) putHeading(grid, places, group, words);
    for (const { row, item } of group.rows) putRow(grid, places, row, item, sources, words);
    if (group.rows.length > 0) styleGroup(grid, places, group, words);
  }
}

const weightFormatOf = ({ groups }: Places): string => weightFormat(groups.map(({ group }) => group));

/** A group's name, weight and score, and how many of its KPIs are scored. */
function putHeading(grid: CellGrid, places: Places, group: PlacedGroup, words: Words): void {
  const { columns, policies } = places;
  const heading = group.heading!;
  const over = (key: ColumnKey): string => range(group.first, columns.at(key), group.last, columns.at(key));
  const style = (key: ColumnKey, format: CellStyle): void =>
    grid.style(format, cell(heading, columns.at(key)));
  grid.style(
    { ...styles.group, size: groupSize(group.group.level), indent: 0 },
    range(heading, 0, heading, columns.last)
  );
  grid.put(heading, columns.at("kpi"), group.group.name);
  if (group.group.weight !== undefined) grid.put(heading, columns.at("weight"), group.group.weight);
  else if (places.nested) grid.formula(heading, columns.at("weight"), weightBelow(places, group));
  else grid.formula(heading, columns.at("weight"), `SUM(${over("weight")})`);
  style("weight", {
    numberFormat: weightFormatOf(places),
    ...(group.group.weight === undefined ? {} : styles.input),
  });
  if (places.nested) {
    grid.put(heading, columns.at("code"), group.group.code === "added" ? "" : group.group.code);
    style("kpi", { indent: group.group.level ?? 0, wrap: true });
  }

  const scores = places.nested ? scoresBelow(places, group) : over("score");
  const count = places.nested
    ? places.groups.reduce(
        (sum, { first, rows }) => sum + (first > heading && first <= group.until + 1 ? rows.length : 0),
        0
      )
    : group.rows.length;
  grid.formula(heading, columns.at("actual"), `IF(COUNT(${scores})=0,"",COUNT(${scores}))`);
  style("actual", {
    numberFormat: `0" ${words("scoredOf", { count })}"`,
    bold: false,
    size: 9,
    color: colors.secondary,
  });
  grid.formula(
    heading,
    columns.at("score"),
    places.nested
      ? rollupOf(places, group)
      : `IF(COUNT(${scores})=0,"",KPI.WEIGHTED(${scores},${over("weight")},${policies.missing}))`
  );
  style("score", { numberFormat: "0.0" });
  style("effectiveWeight", { numberFormat: "0.0%", size: 10 });
  style("points", { numberFormat: "0.0", size: 10 });
}

/** The scores of all KPIs below a heading, from the copy without the values of headings. */
function scoresBelow(places: Places, { heading, until }: PlacedGroup): string {
  const column = places.columns.calculation + calculationColumns.score;
  return range(heading! + 1, column, until, column);
}

/** The weights of all KPIs below a heading; other headings have no unit. */
function weightBelow(places: Places, { heading, until }: PlacedGroup): string {
  const { columns } = places;
  const over = (key: ColumnKey): string => range(heading! + 1, columns.at(key), until, columns.at(key));
  return `SUMIFS(${over("weight")},${over("unit")},"<>")`;
}

function putRow(
  grid: CellGrid,
  places: Places,
  row: number,
  item: ScorecardRow,
  sources: BodySources,
  words: Words
): void {
  const { columns } = places;
  const put = (key: ColumnKey, content: string | number | null): void => {
    if (content !== null) grid.put(row, columns.at(key), content);
  };
  // A plain number as a number: as text it would look like a mistake. "2.1" and "2.10" are texts.
  put("code", /^[1-9]\d*$/.test(item.code) ? Number(item.code) : item.code);
  put("kpi", words.of(item.kpi.name));
  put("unit", unitWord(item.kpi, words));
  put("direction", directionWord(item.kpi, words));
  put("weight", item.weight);
  put("owner", item.owner);
  putTarget(grid, places, row, item, sources);

  const mapping = sources.mappingOf(item);
  const actual = (bounds: Bounds): string => actualFormula(item, mapping, sources.book, bounds);
  grid.formula(row, columns.at("actual"), actual(places.period));
  grid.formula(row, columns.calculation + calculationColumns.previous, actual(places.previous));
  grid.formula(row, columns.calculation + calculationColumns.lastYear, actual(places.lastYear));
  const word = sources.trendWord(item.kpi.id);
  if (word) grid.formula(row, columns.at("trend"), `${word}&""`);
}

/** A target of the user's, one in the data, one relative to the baseline, or an open cell. */
function putTarget(
  grid: CellGrid,
  places: Places,
  row: number,
  item: ScorecardRow,
  sources: BodySources
): void {
  const { columns } = places;
  if (item.method === "range") {
    if (!item.band) return;
    grid.put(row, columns.at("lower"), item.band.lower);
    grid.put(row, columns.at("upper"), item.band.upper);
    return;
  }
  if (item.baseline !== undefined) grid.put(row, columns.at("baseline"), item.baseline);
  const target = columns.at("target");
  if (item.target !== null) grid.put(row, target, item.target);
  else if (item.relativeTarget !== undefined) {
    const baseline = cell(row, columns.at("baseline"));
    grid.formula(row, target, `IF(${baseline}="","",${baseline}*(1+${item.relativeTarget}))`);
  } else {
    const measure = sources.mappingOf(item).target;
    if (measure) grid.formula(row, target, guarded(measure, sources.book, places.period));
  }
}

function styleGroup(grid: CellGrid, places: Places, group: PlacedGroup, words: Words): void {
  const { columns } = places;
  const over = (key: ColumnKey): string => range(group.first, columns.at(key), group.last, columns.at(key));
  const inputs = (["weight", "target", "lower", "upper", "baseline", "owner", "comment"] as const).filter(
    (key) => columns.has(key)
  );
  grid.style(styles.input, ...inputs.map(over));
  grid.style({ wrap: true }, over("comment"), over("kpi"), over("owner"));
  grid.style({ color: colors.secondary }, over("code"), over("unit"), over("direction"));
  grid.style({ numberFormat: weightFormatOf(places) }, over("weight"));
  grid.style({ numberFormat: "0.0%" }, over("attainment"), over("effectiveWeight"));
  grid.style({ numberFormat: "0.0" }, over("score"), over("points"));
  grid.style({ bold: true }, over("actual"), over("status"));
  // In ink, though it comes from another sheet: "worsening" in the green of links would read as good.
  grid.style({ color: colors.ink }, over("trend"));
  if (places.nested) grid.style({ indent: (group.group.level ?? 0) + 1 }, over("kpi"));
  for (const run of runsOf(group, ({ kpi }) => `${kpi.format}|${changeKind(kpi.unit)}`)) {
    const { kpi } = run.item;
    const cells = (key: ColumnKey): string => range(run.first, columns.at(key), run.last, columns.at(key));
    const amounts = (["target", "lower", "upper", "baseline", "actual"] as const).filter((key) =>
      columns.has(key)
    );
    grid.style({ numberFormat: kpi.format }, ...amounts.map(cells));
    const calculation = range(
      run.first,
      columns.calculation,
      run.last,
      columns.calculation + calculationColumns.lastYear
    );
    grid.style({ numberFormat: kpi.format, color: colors.secondary, horizontal: "Right" }, calculation);
    grid.style(
      { numberFormat: changeFormat(changeKind(kpi.unit), words) },
      cells("changePrevious"),
      cells("changeYear")
    );
  }
}

/** Neighbouring rows that share a look, so that styles go out as runs. */
function runsOf(
  group: PlacedGroup,
  look: (item: ScorecardRow) => string
): { item: ScorecardRow; first: number; last: number }[] {
  const runs: { item: ScorecardRow; first: number; last: number }[] = [];
  for (const { row, item } of group.rows) {
    const run = runs.at(-1);
    if (run && look(run.item) === look(item)) run.last = row;
    else runs.push({ item, first: row, last: row });
  }
  return runs;
}
