import { cell, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { textLiteral } from "../../plan/references";
import { changeKind } from "../rows/row-words";
import type { Words } from "../words";
import { headingCells, kpiCells, scoreCells } from "./body-cells";
import type { ColumnKey } from "./columns";
import { calculationColumns, type PlacedGroup, type Places } from "./places";
import { statusWords } from "./status-words";

/** The calculated columns: one formula a group where its rows are scored alike, else one a row. */

export function putScoring(grid: CellGrid, places: Places, words: Words): void {
  for (const group of places.groups) {
    if (group.rows.length === 0) continue;
    const alike = group.rows.every(({ item }) => item.method === "attainment");
    const spans = alike
      ? [{ first: group.first, last: group.last }]
      : group.rows.map(({ row }) => ({ first: row, last: row }));
    for (const span of spans) putAttainment(grid, places, group, span);
    putScoresAndStatus(grid, places, group, words);
    putChanges(grid, places, group, words);
  }
  if (places.weighted) places.groups.forEach((group) => putWeightedGroup(grid, places, group));
  else putGlobalWeights(grid, places);
}

type Span = { readonly first: number; readonly last: number };

const over = (places: Places, key: ColumnKey, { first, last }: Span): string => {
  const column = places.columns.at(key);
  return first === last ? cell(first, column) : range(first, column, last, column);
};

const spillOf = ({ first, last }: Span) => ({ rows: last - first + 1, columns: 1 });

function putAttainment(grid: CellGrid, places: Places, group: PlacedGroup, span: Span): void {
  const { policies } = places;
  const of = (key: ColumnKey): string => over(places, key, span);
  const method = group.rows.find(({ row }) => row === span.first)!.item.method;
  const formula =
    method === "range"
      ? `KPI.RANGEATTAINMENT(${of("actual")},${of("lower")},${of("upper")})`
      : method === "progress"
        ? `KPI.PROGRESS(${of("actual")},${of("baseline")},${of("target")})`
        : `KPI.ATTAINMENT(${of("actual")},${of("target")},${of("direction")},"","",${policies.convention},${policies.zeroTarget})`;
  grid.formula(span.first, places.columns.at("attainment"), formula, spillOf(span));
}

function putScoresAndStatus(grid: CellGrid, places: Places, group: PlacedGroup, words: Words): void {
  const { policies, columns } = places;
  const attainment = over(places, "attainment", group);
  const actual = over(places, "actual", group);
  const { floor, cap } = policies;
  const limited = `IF((${cap}<>"")*(${attainment}>${cap}),${cap},IF((${floor}<>"")*(${attainment}<${floor}),${floor},${attainment}))`;
  grid.formula(group.first, columns.at("score"), `IF(${attainment}="","",100*${limited})`, spillOf(group));
  if (places.headed)
    grid.formula(
      group.first,
      columns.calculation + calculationColumns.score,
      over(places, "score", group),
      spillOf(group)
    );

  const status = statusWords(words);
  const labels = [status.red, status.amber, status.green].map(textLiteral).join(",");
  const light = `KPI.STATUS(${attainment},${policies.green},${policies.amber},"",{${labels}})`;
  const open = `IF(${attainment}="",${textLiteral(status.noTarget)},${light})`;
  grid.formula(
    group.first,
    columns.at("status"),
    `IF(${actual}="",${textLiteral(status.noActual)},${open})`,
    spillOf(group)
  );
}

/** Change on another period: a difference for shares and scores, growth for the rest; "" without a base above zero. */
function putChanges(grid: CellGrid, places: Places, group: PlacedGroup, words: Words): void {
  const { columns } = places;
  const actual = over(places, "actual", group);
  const unit = over(places, "unit", group);
  const kinds = new Set(group.rows.map(({ item }) => changeKind(item.kpi.unit)));
  for (const [key, offset] of [
    ["changePrevious", 0],
    ["changeYear", 1],
  ] as const) {
    const column = columns.calculation + offset;
    const base =
      group.first === group.last ? cell(group.first, column) : range(group.first, column, group.last, column);
    const both = (formula: string): string => `IF((${actual}="")+(${base}="")>0,"",${formula})`;
    const is = (...units: ("unit_ratio" | "unit_percentage_point" | "unit_score_0_100")[]): string =>
      units.map((name) => `(${unit}=${textLiteral(words(name))})`).join("+");
    let formula = kinds.has("growth")
      ? `KPI.GROWTH(${actual},IF(${base}<=0,"",${base}))`
      : both(`${actual}-${base}`);
    if (kinds.has("growth") && kinds.has("points"))
      formula = `IF(${is("unit_score_0_100")},${both(`${actual}-${base}`)},${formula})`;
    if (kinds.has("pp")) {
      const points = both(`100*(${actual}-${base})`);
      formula =
        kinds.size === 1 ? points : `IF(${is("unit_ratio", "unit_percentage_point")}>0,${points},${formula})`;
    }
    grid.formula(group.first, columns.at(key), formula, spillOf(group));
  }
}

/** Weights are shares of the whole: one formula for all groups; it leaves the headings blank. */
function putGlobalWeights(grid: CellGrid, places: Places): void {
  const { columns, policies, first, last } = places;
  const [scores, weights] = [scoreCells(places), kpiCells(places, "weight")];
  const none = `COUNT(${scores})=0`;
  for (const [key, name] of [
    ["effectiveWeight", "EFFECTIVEWEIGHT"],
    ["points", "CONTRIBUTION"],
  ] as const) {
    grid.formula(
      first,
      columns.at(key),
      `IF(${none},"",KPI.${name}(${scores},${weights},${policies.missing}))`,
      { rows: last - first + 1, columns: 1 }
    );
  }
}

/**
 * Groups carry weights: missing KPIs are rescaled inside their group first, then groups without
 * any score among the groups. A heading shows how many of its KPIs are scored in the column of
 * actuals; that a group counts depends on it alone, and the weights inside a group stand in the
 * calculation area: both keep chains of KPI functions short.
 */
function putWeightedGroup(grid: CellGrid, places: Places, group: PlacedGroup): void {
  const { columns, policies } = places;
  const heading = group.heading!;
  const [scores, weights] = [over(places, "score", group), over(places, "weight", group)];
  const share = cell(heading, columns.at("effectiveWeight"));
  const counted = cell(heading, columns.at("actual"));
  const all = `KPI.EFFECTIVEWEIGHT(${headingCells(places, "actual")},${headingCells(places, "weight")},${policies.missing})`;
  grid.formula(
    heading,
    columns.at("effectiveWeight"),
    `IF(${counted}="","",INDEX(${all},${heading - places.first + 1}))`
  );
  const local = columns.calculation + calculationColumns.groupWeight;
  grid.formula(
    group.first,
    local,
    `IF(${counted}="","",KPI.EFFECTIVEWEIGHT(${scores},${weights},${policies.missing}))`,
    spillOf(group)
  );
  const own =
    group.first === group.last ? cell(group.first, local) : range(group.first, local, group.last, local);
  grid.formula(
    group.first,
    columns.at("effectiveWeight"),
    `IF(${scores}="","",${own}*${share})`,
    spillOf(group)
  );
  const effective = over(places, "effectiveWeight", group);
  grid.formula(
    group.first,
    columns.at("points"),
    `IF(${scores}="","",${effective}*${scores})`,
    spillOf(group)
  );
  grid.formula(heading, columns.at("points"), `IF(${counted}="","",SUM(${over(places, "points", group)}))`);
}
