import type { CellValue, SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { ScorecardMessage } from "../../i18n/scorecard";
import { parseRect } from "../../plan/addresses";
import type { CellContent } from "../../plan/plan";
import type { BuiltScorecard, ScorecardModel } from "../model";
import type { ScorecardRequest } from "../request";
import type { Words } from "../words";
import { contentsOf, isFormula } from "./cells";
import { standing } from "./contents";
import { valueAt } from "./keys";
import { namedCells, periodFrom, policiesFrom, type Edit } from "./read-back";

/** What the user has typed on a scorecard sheet of which only KPIs and headings are known again. */
export interface FoundInputs {
  readonly request: ScorecardRequest;
  /** Remarks in the comment column, by KPI. */
  readonly comments: ReadonlyMap<string, string>;
  /** Figures typed over the formula of an actual, by KPI. */
  readonly actuals: ReadonlyMap<string, number | string>;
  /** Rows of the sheet, by KPI. */
  readonly rows: ReadonlyMap<string, number>;
  /** Texts of the headings, by column of the sheet. */
  readonly headings: ReadonlyMap<number, string>;
  /** KPIs whose row is not on the sheet. */
  readonly missing: readonly string[];
}

/**
 * Finds the inputs on a sheet that an earlier version laid out: rows by the KPIs' names, columns by their headings or,
 * where these are called otherwise, where the model says that they stood; rules and period by their names.
 *
 * @param fresh the scorecard as it would be laid out now, without the user's inputs
 */
export function inputsFound(
  model: ScorecardModel,
  now: SheetSnapshot,
  fresh: BuiltScorecard,
  { names }: Pick<Snapshot, "names">,
  words: Words,
  nameOf: (kpi: string) => string
): FoundInputs {
  const { request } = model;
  const { cells } = contentsOf(fresh.plan.sheets[0]);
  const freshAt = (address: string): CellContent => {
    const { row, column } = parseRect(address)!;
    return cells.get(row, column) ?? null;
  };
  const heads = headingRow(now, words);
  const headings = new Map([...heads].reverse().map(([column, text]) => [text, column]));
  const columnOf = (key: ScorecardMessage, address?: string): number | undefined =>
    headings.get(words(key)) ?? (address === undefined ? undefined : parseRect(address)?.column);
  const number = (row: number, column: number | undefined): number | undefined => {
    const content = column === undefined ? null : standing(now, row, column);
    return typeof content === "number" ? content : undefined;
  };
  const weights = { ...request.weights };
  const targets = { ...request.targets };
  const bands = { ...request.bands };
  const baselines = { ...request.baselines };
  const owners = { ...request.owners };
  const comments = new Map<string, string>();
  const actuals = new Map<string, number | string>();
  const missing: string[] = [];
  const rows = new Map<string, number>();
  for (const [kpi, made] of Object.entries(model.layout.kpis)) {
    const row = rowOf(now, nameOf(kpi), made.row - 1);
    const place = fresh.layout.kpis[kpi];
    if (row === undefined || !place) {
      missing.push(kpi);
      continue;
    }
    rows.set(kpi, row);
    const weight = number(row, columnOf("weight", made.weight));
    if (weight !== undefined && weight !== freshAt(place.weight)) weights[kpi] = weight;
    const [lower, upper] = [number(row, columnOf("lower")), number(row, columnOf("upper"))];
    if (lower !== undefined && upper !== undefined) bands[kpi] = { lower, upper };
    else {
      const target = number(row, columnOf("target", made.target));
      if (target !== undefined && target !== freshAt(place.target)) targets[kpi] = target;
    }
    const baseline = number(row, columnOf("baseline"));
    if (baseline !== undefined && baseline !== baselines[kpi]) baselines[kpi] = baseline;
    const owner = columnOf("owner");
    const named = owner === undefined ? null : standing(now, row, owner);
    if (typeof named === "string" && named !== "") owners[kpi] = named;
    const comment = columnOf("comment");
    const remark = comment === undefined ? "" : valueAt(now, row, comment);
    if (remark !== "") comments.set(kpi, String(remark));
    const actual = columnOf("actual", made.actual);
    const typed = actual === undefined ? null : standing(now, row, actual);
    if (
      (typeof typed === "number" || typeof typed === "string") &&
      isFormula(freshAt(place.actual) ?? undefined)
    )
      actuals.set(kpi, typed);
  }
  const edits: { what: Edit }[] = [];
  const named = namedCells(names, now);
  const policies = policiesFrom(named, request.policies ?? {}, fresh, words, edits);
  const byKpi = { weights, targets, bands, baselines, owners, policies };
  const found: ScorecardRequest = {
    ...request,
    period: periodFrom(named("SelectedPeriod")?.[0]?.[0], request, words),
    ...Object.fromEntries(Object.entries(byKpi).filter(([, values]) => Object.keys(values).length > 0)),
  };
  return { request: found, comments, actuals, rows, headings: heads, missing };
}

/** The row whose text is a KPI's name; of several the one nearest to where it stood. */
function rowOf(now: SheetSnapshot, name: string, stood: number): number | undefined {
  const top = now.origin?.row ?? 0;
  const rows = now.values.flatMap((line, r) => (line.some((value) => isText(value, name)) ? [top + r] : []));
  return rows.sort((a, b) => Math.abs(a - stood) - Math.abs(b - stood))[0];
}

const isText = (value: CellValue, text: string): boolean =>
  typeof value === "string" && value.trim() === text.trim();

const headingKeys = [
  "kpi",
  "weight",
  "target",
  "lower",
  "upper",
  "baseline",
  "actual",
  "owner",
  "comment",
] as const;

/** The texts of the row that has most of the headings, by column. */
function headingRow(now: SheetSnapshot, words: Words): ReadonlyMap<number, string> {
  const wanted = new Set<CellValue>(headingKeys.map((key) => words(key)));
  const left = now.origin?.column ?? 0;
  const counts = now.values.map((line) => new Set(line.filter((value) => wanted.has(value))).size);
  const most = Math.max(0, ...counts);
  const line = most > 0 ? now.values[counts.indexOf(most)] : [];
  return new Map(line.flatMap((value, c) => (value === "" ? [] : [[left + c, String(value)] as const])));
}
