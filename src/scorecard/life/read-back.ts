import type { CellValue, NameSnapshot, SheetSnapshot } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import type { ScorecardMessage } from "../../i18n/scorecard";
import { chosenItems } from "../rows/groups";
import type { BuiltScorecard } from "../model";
import type { Policies } from "../policies";
import type { ScorecardRequest } from "../request";
import { headRows } from "../sheet/places";
import type { Words } from "../words";
import { contentsOf, isFormula } from "./cells";
import { standing } from "./contents";
import { valueAt } from "./keys";
import type { SheetMove } from "./translate";

/** A scorecard's request with what the user has changed on the sheet since it was laid out. */
export interface ReadBack {
  readonly request: ScorecardRequest;
  /** What was changed there: KPI ids, or parts of the sheet, each with the kind of change. */
  readonly edits: readonly { readonly what: Edit; readonly kpi?: string }[];
}

export type Edit = "weight" | "target" | "band" | "baseline" | "owner" | "removed" | "title" | "groupWeight" | "policy" | "grades" | "period"; // prettier-ignore

/** Texts of the named cells with the rules, to the request's own words. */
const conventions = ["linear", "ratio"] as const;
const zeroTargets = ["error", "met"] as const;
const missings = ["rescale", "equal", "zero", "block"] as const;

/**
 * Reads the inputs from the sheet: weights, targets, bounds, baselines, owners, title, group weights,
 * rules, grades and the period; and which KPIs' rows the user has deleted.
 */
export function readBack(
  made: BuiltScorecard,
  asked: ScorecardRequest,
  now: SheetSnapshot,
  move: Pick<SheetMove, "rows" | "columns">,
  names: readonly NameSnapshot[],
  words: Words
): ReadBack {
  const edits: { what: Edit; kpi?: string }[] = [];
  const plan = made.plan.sheets[0];
  const { cells } = contentsOf(plan);
  const columnOf = (key: ScorecardMessage): number | undefined => {
    for (let column = 0; column < 40; column++)
      if (cells.get(headRows.header, column) === words(key)) return column;
    return undefined;
  };
  /** What stands in a cell of the layout; undefined where its row or column is gone. */
  const at = (row: number, column: number | undefined) => {
    if (column === undefined) return undefined;
    const [r, c] = [move.rows.present(row), move.columns.present(column)];
    if (r === undefined || c === undefined) return undefined;
    return { content: standing(now, r, c), made: cells.get(row, column) ?? null };
  };
  /** A number that the user has put there; null for a cell that was emptied; undefined: nothing new. */
  const typed = (row: number, column: number | undefined): number | null | undefined => {
    const cell = at(row, column);
    if (!cell || cell.content === cell.made || isFormula(cell.content ?? undefined)) return undefined;
    if (typeof cell.content === "number") return cell.content;
    return cell.content === null && typeof cell.made === "number" ? null : undefined;
  };
  const text = (row: number, column: number | undefined): string | undefined => {
    const cell = at(row, column);
    return cell && typeof cell.content === "string" && cell.content !== cell.made ? cell.content : undefined;
  };
  const number = (key: ScorecardMessage): number | undefined => columnOf(key);
  const [weight, target, lower, upper, baseline, owner] = (
    ["weight", "target", "lower", "upper", "baseline", "owner"] as const
  ).map(number);

  const weights = { ...asked.weights };
  const targets = { ...asked.targets };
  const bands = { ...asked.bands };
  const baselines = { ...asked.baselines };
  const owners = { ...asked.owners };
  const gone: string[] = [];
  for (const [kpi, { row: shown }] of Object.entries(made.layout.kpis)) {
    const row = shown - 1;
    if (move.rows.present(row) === undefined) {
      gone.push(kpi);
      edits.push({ what: "removed", kpi });
      continue;
    }
    const note = (what: Edit): void => void edits.push({ what, kpi });
    const newWeight = typed(row, weight);
    if (typeof newWeight === "number") ((weights[kpi] = newWeight), note("weight"));
    const newTarget = typed(row, target);
    if (newTarget !== undefined) ((targets[kpi] = newTarget), note("target"));
    const [low, high] = [numberAt(at(row, lower)), numberAt(at(row, upper))];
    if (low !== undefined && high !== undefined && (typed(row, lower) != null || typed(row, upper) != null))
      ((bands[kpi] = { lower: low, upper: high }), note("band"));
    const newBaseline = typed(row, baseline);
    if (typeof newBaseline === "number") ((baselines[kpi] = newBaseline), note("baseline"));
    const newOwner = text(row, owner);
    if (newOwner !== undefined) ((owners[kpi] = newOwner), note("owner"));
  }

  const groupWeights = { ...asked.groupWeights };
  for (const { code, row } of made.layout.groups) {
    const value = typed(row - 1, weight);
    if (typeof value !== "number") continue;
    groupWeights[code] = value;
    edits.push({ what: "groupWeight" });
  }

  const title = text(headRows.title, 0);
  if (title !== undefined) edits.push({ what: "title" });
  const subtitle = text(headRows.subtitle, 0);
  if (subtitle !== undefined) edits.push({ what: "title" });
  const cards = (["monthlyCard", "quarterlyCard", "yearlyCard"] as const).map((key) => words(key));
  const card = cards.find((each) => subtitle?.endsWith(each));
  const organisation =
    subtitle === undefined
      ? asked.organisation
      : (card ? subtitle.slice(0, -card.length) : subtitle).replace(/\s*·\s*$/, "") || undefined;

  const named = namedCells(names, now);
  const policies = policiesFrom(named, asked.policies ?? {}, made, words, edits);
  const period = periodFrom(named("SelectedPeriod")?.[0]?.[0], asked, words);
  if (period !== asked.period) edits.push({ what: "period" });

  const byKpi = { weights, targets, bands, baselines, owners, groupWeights, policies };
  const request: ScorecardRequest = {
    ...asked,
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    period,
    ...Object.fromEntries(Object.entries(byKpi).filter(([, values]) => Object.keys(values).length > 0)),
  };
  return { request: gone.reduce(withoutKpi, request), edits };
}

const numberAt = (cell: { content: unknown } | undefined): number | undefined =>
  typeof cell?.content === "number" ? cell.content : undefined;

/** A request without a KPI, whether it came from the template or was added. */
export function withoutKpi(request: ScorecardRequest, kpi: string): ScorecardRequest {
  const { kept } = chosenItems(request);
  return kept.some((item) => item.kpi === kpi)
    ? { ...request, removed: [...(request.removed ?? []), kpi] }
    : { ...request, added: request.added?.filter((id) => id !== kpi) };
}

/** The values of the cells that a name of the sheet's scope refers to. */
export function namedCells(
  names: readonly NameSnapshot[],
  now: SheetSnapshot
): (name: string) => CellValue[][] | undefined {
  return (name) => {
    const found = names.find((each) => each.sheet === now.name && each.name === name);
    const rect = found && parseRect(found.formula.slice(found.formula.lastIndexOf("!") + 1));
    if (!rect) return undefined;
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => valueAt(now, rect.row + r, rect.column + c))
    );
  };
}

/** The rules in their named cells, where they are not those that were asked for. */
export function policiesFrom(
  named: (name: string) => CellValue[][] | undefined,
  asked: Partial<Policies>,
  made: BuiltScorecard,
  words: Words,
  edits: { what: Edit }[]
): Partial<Policies> {
  const result: { -readonly [K in keyof Policies]?: Policies[K] } = { ...asked };
  const before = madePolicies(made);
  const limits = { ScoreFloor: "floor", ScoreCap: "cap", GreenFrom: "green", AmberFrom: "amber" } as const;
  for (const [name, key] of Object.entries(limits)) {
    const value = named(name)?.[0]?.[0];
    if (typeof value !== "number" || value === before(name)) continue;
    result[key] = value;
    edits.push({ what: "policy" });
  }
  const word = <K extends ScorecardMessage>(name: string, options: readonly K[]): K | undefined => {
    const value = named(name)?.[0]?.[0];
    return value === before(name) ? undefined : options.find((option) => words(option) === value);
  };
  const convention = word("LowerConvention", conventions);
  if (convention) ((result.convention = convention), edits.push({ what: "policy" }));
  const zeroTarget = word("ZeroTarget", zeroTargets);
  if (zeroTarget) ((result.zeroTarget = zeroTarget), edits.push({ what: "policy" }));
  const missing = word("MissingPolicy", missings);
  if (missing) ((result.missing = missing), edits.push({ what: "policy" }));
  const grades = gradesFrom(named("GradeTable"));
  const madeGrades = gradesFrom(madeTable(made, "GradeTable"));
  if (grades && JSON.stringify(grades) !== JSON.stringify(madeGrades)) {
    result.grades = grades;
    edits.push({ what: "grades" });
  }
  return result;
}

function madeTable(made: BuiltScorecard, name: string): CellValue[][] | undefined {
  const [plan] = made.plan.sheets;
  const rect = parseRect(plan.names?.find((each) => each.name === name)?.refersTo ?? "");
  if (!rect) return undefined;
  const { cells } = contentsOf(plan);
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => {
      const content = cells.get(rect.row + r, rect.column + c) ?? "";
      return isFormula(content) ? content.formula : content;
    })
  );
}

const madePolicies =
  (made: BuiltScorecard) =>
  (name: string): CellValue | undefined =>
    madeTable(made, name)?.[0]?.[0];

function gradesFrom(rows: CellValue[][] | undefined): Policies["grades"] | undefined {
  const read = rows?.filter(([min, grade]) => min !== "" || grade !== "");
  if (!read || read.length === 0) return undefined;
  if (!read.every(([min, grade]) => typeof min === "number" && grade !== "")) return undefined;
  return read.map(([min, grade, coefficient]) => ({
    min: min as number,
    grade: String(grade),
    ...(typeof coefficient === "number" ? { coefficient } : {}),
  }));
}

/** A period that was chosen on the sheet; what cannot be read as one is left to the sheet. */
export function periodFrom(
  value: CellValue | undefined,
  asked: ScorecardRequest,
  words: Words
): ScorecardRequest["period"] {
  if (value === words("latest")) return "latest";
  return typeof value === "number" && value > 0 ? value : asked.period;
}
