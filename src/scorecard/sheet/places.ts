import { absoluteCell } from "../../plan/addresses";
import { onSheet } from "../../plan/references";
import { isWithin } from "../rows/hierarchy";
import type { RowGroup, ScorecardRow } from "../rows/rows";
import type { Columns } from "./columns";

/** Fixed rows of the scorecard sheet, from 0. */
export const headRows = {
  title: 0,
  subtitle: 1,
  labels: 3,
  values: 4,
  sentence: 5,
  header: 7,
  body: 8,
} as const;

/** Columns of the calculation area, from its first: beside the rows, and after a gap the days and the list of periods. */
export const calculationColumns = {
  previous: 0,
  lastYear: 1,
  score: 2,
  groupWeight: 3,
  /** In a hierarchy by code instead of the weight in the group: codes, and the value of each. */
  rollupCode: 3,
  rollup: 4,
  label: 6,
  value: 7,
} as const;

/** One row of the body: a group's heading or a KPI. */
export interface PlacedGroup {
  readonly group: RowGroup;
  /** Row of the group's heading; absent where a scorecard has a single group. */
  readonly heading?: number;
  readonly first: number;
  /** Before `first` where the group has no KPI of its own. */
  readonly last: number;
  /** Last row of the groups that stand in this one. */
  readonly until: number;
  readonly rows: readonly { readonly row: number; readonly item: ScorecardRow }[];
}

/** Where everything of the scorecard sheet stands; rows count from 0, cells are absolute addresses. */
export interface Places {
  readonly sheet: string;
  readonly columns: Columns;
  readonly groups: readonly PlacedGroup[];
  readonly headed: boolean;
  /** Groups carry weights of their own. */
  readonly weighted: boolean;
  /** Groups stand in each other, by code. */
  readonly nested: boolean;
  /** First and last row of the body, group headings included. */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly check: number;
  readonly rules: number;
  readonly policies: Readonly<Record<PolicyKey, string>>;
  readonly grades: { readonly row: number; readonly column: number; readonly rows: number };
  readonly period: { readonly start: string; readonly end: string };
  readonly previous: { readonly start: string; readonly end: string };
  readonly lastYear: { readonly start: string; readonly end: string };
  readonly selector: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

export const policyKeys = ["convention", "zeroTarget", "floor", "cap", "missing", "green", "amber"] as const;
export type PolicyKey = (typeof policyKeys)[number];

export function placeScorecard(
  sheet: string,
  columns: Columns,
  groups: readonly RowGroup[],
  gradeCount: number
): Places {
  const headed = groups.length > 1;
  let row: number = headRows.body;
  const placed = groups.map((group): PlacedGroup => {
    const heading = headed ? row++ : undefined;
    const first = row;
    const rows = group.rows.map((item) => ({ row: row++, item }));
    return {
      group,
      ...(heading === undefined ? {} : { heading }),
      first,
      last: row - 1,
      until: row - 1,
      rows,
    };
  });
  const nested = headed && groups.some((group) => group.level !== undefined);
  const closed = nested
    ? placed.map((each) => ({
        ...each,
        until: placed.findLast(({ group }) => isWithin(group.code, each.group.code))!.last,
      }))
    : placed;
  const weighted = headed && groups.some((group) => group.weight !== undefined);
  const total = row;
  const check = total + 2;
  const rules = check + 2 + (weighted ? groups.length : 0);
  const value = columns.at("unit");
  const { calculation } = columns;
  const bounds = (line: number) => ({
    start: absoluteCell(headRows.labels + line, calculation + 1),
    end: absoluteCell(headRows.labels + line, calculation + 2),
  });
  return {
    sheet,
    columns,
    groups: closed,
    headed,
    weighted,
    nested,
    first: headRows.body,
    last: total - 1,
    total,
    check,
    rules,
    policies: Object.fromEntries(
      policyKeys.map((key, i) => [key, absoluteCell(rules + 1 + i, value)])
    ) as Record<PolicyKey, string>,
    grades: { row: rules + 1 + policyKeys.length, column: value, rows: gradeCount },
    period: bounds(0),
    previous: bounds(1),
    lastYear: bounds(2),
    selector: absoluteCell(headRows.values, columns.at("kpi")),
    firstDay: absoluteCell(headRows.labels, calculation + calculationColumns.value),
    lastDay: absoluteCell(headRows.labels + 1, calculation + calculationColumns.value),
  };
}

/** A cell of the scorecard sheet as another sheet names it. */
export const fromOutside = (places: Places, address: string): string => onSheet(places.sheet, address);
