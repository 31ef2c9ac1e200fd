import type { SheetSnapshot } from "../../audit/snapshot";
import { cell, columnLetters, parseRect, range } from "../../plan/addresses";
import { inverseSteps, type StructureStep } from "../../plan/existing-sheet";
import type { Block, PrintPlan, ShapePlan, SheetPlan } from "../../plan/plan";
import type { ShapeStates } from "../../plan/shape-state";
import type { DiagramContent, DiagramRecord } from "../diagrams/diagram";
import { diagramColumns, lastDiagramRow } from "../diagrams/diagram-sheet";
import { drawnAgain } from "../diagrams/drawn-again";
import type { BuiltScorecard } from "../model";
import { contentsOf, isFormula } from "./cells";
import type { ChangedSheet } from "./change-sheet";
import { standing } from "./contents";
import { diagramContent, diagramRows } from "./diagram-rows";
import { valueAt } from "./keys";
import type { StandingDiagram } from "./standing-diagrams";
import { tableChange, tablesOf } from "./table-change";
import { asPresent, placedContent, type SheetMove } from "./translate";

/** Why a sheet of the user's own work does not follow a change of its scorecard. */
export type WhyNot =
  /** Its columns or rows stand otherwise than they were laid out. */
  | "layout"
  /** Its table would have to grow over cells that are in use. */
  | "below";

export interface DiagramChange {
  readonly sheet: ChangedSheet;
  /** What is remembered of the drawing. */
  readonly setting: { readonly key: string; readonly value: DiagramRecord };
}

/**
 * A fishbone or a strategy map that follows a change: its tables get the rows that come, lose those that go where
 * nobody has written in them, and it is drawn again; boxes that were moved, coloured or sized
 * stay so.
 *
 * @param renamed what a KPI is called in the end
 * @param states its shapes as they stand; undefined: as they were drawn
 */
export function diagramChange(
  { kind, key, record, tables }: StandingDiagram,
  made: BuiltScorecard,
  next: BuiltScorecard,
  now: SheetSnapshot,
  moves: readonly SheetMove[],
  renamed: (name: string) => string,
  states?: ShapeStates
): DiagramChange | WhyNot {
  const [madePlan, nextPlan] = [made, next].map(({ plan, model }) =>
    plan.sheets.find(({ name }) => name === model.sheets[kind])
  );
  if (!madePlan || !nextPlan) return "layout";
  const laid = tablesOf(nextPlan);
  const headings = contentsOf(nextPlan).cells;
  const rects = tables.map(({ address }) => parseRect(address)!);
  const isAsMade = tables.every(
    ({ columns, hasTotals }, i) =>
      !hasTotals &&
      columns.length === laid[i].rect.columns &&
      columns.every((text, c) => headings.get(laid[i].rect.row, laid[i].rect.column + c) === text)
  );
  if (!isAsMade) return "layout";

  const rows = diagramRows(kind, { made, next, madePlan, nextPlan }, rects, now, renamed);
  const problemNow = record.problem ? parseRect(record.problem)! : undefined;
  const problem = problemNow && standing(now, problemNow.row, problemNow.column);
  const drawnProblem = nextPlan.shapes?.find(({ name }) => name === "Fishbone problem")?.text ?? "";
  const content = diagramContent(
    kind,
    rows,
    next.standings,
    renamed,
    problem === undefined || isFormula(problem) ? drawnProblem : String(problem ?? ""),
    next.model.locale
  );
  const drawn = drawnAgain(record, content, () => contentNow(rects, now, problemNow), states);
  const { old, next: shapes, changes } = drawn;

  const left = rects[0].column;
  const shift = Math.max(0, diagramColumns(shapes) - (left - 1));
  const steps: StructureStep[] = shift > 0 ? [{ kind: "insertColumns", at: left - 1, count: shift }] : [];
  const present = moves.map(asPresent);
  const changed = tables.map(({ name }, index) =>
    tableChange({
      ...{ name, now, shift, rect: rects[index], rows: rows[index] },
      written: writtenColumns[kind][index],
      made: { plan: madePlan, index, moves: present },
      next: { plan: nextPlan, index, moves },
    })
  );
  const all = changed.flatMap((each) => each ?? []);
  if (all.length < changed.length) return "below";
  const head = headChange(madePlan, nextPlan, now, moves, record, next, shift);
  const shape = { name: now.name, gridlines: false };
  const page = (drawing: readonly ShapePlan[], columns: number, plan: SheetPlan): PrintPlan => ({
    orientation: "Landscape",
    area: range(0, 0, lastDiagramRow(drawing), columns - 1),
    ...(plan.print?.footer ? { footer: plan.print.footer } : {}),
  });
  const pages = [page(old, left - 1, madePlan), page(shapes, left - 1 + shift, nextPlan)] as const;
  const reprinted = JSON.stringify(pages[0]) !== JSON.stringify(pages[1]);
  const of = <K extends keyof (typeof all)[number]["forward"]>(side: "forward" | "back", part: K) =>
    all.flatMap((each) => [...each[side][part]] as (typeof each.forward)[K][number][]);
  return {
    setting: {
      key,
      value: {
        ...record,
        sheet: now.name,
        ...(problemNow ? { problem: cell(problemNow.row, problemNow.column + shift) } : {}),
        ...drawn.record,
      },
    },
    sheet: {
      typedOver: [],
      gone: [],
      losing: [],
      inTheWay: [],
      forward: {
        ...shape,
        existing: {
          clear: [...head.clear, ...of("forward", "clear")],
          unruled: of("forward", "unruled"),
          steps,
          tables: of("forward", "tables"),
          shapes: changes.forward.changes,
        },
        blocks: [...head.forward, ...of("forward", "blocks")],
        styles: of("forward", "styles"),
        columnWidths:
          shift > 0 ? { [`${columnLetters(left - 1)}:${columnLetters(left + shift - 2)}`]: 80 } : {},
        validations: of("forward", "validations"),
        shapes: changes.forward.shapes,
        ...(reprinted ? { print: pages[1] } : {}),
      },
      back: {
        ...shape,
        existing: {
          clear: [...head.forward.map(({ address }) => address), ...of("back", "clear")],
          unruled: of("back", "unruled"),
          steps: inverseSteps(steps),
          tables: of("back", "tables"),
          shapes: changes.back.changes,
        },
        blocks: [...head.back, ...of("back", "blocks")],
        styles: of("back", "styles"),
        columnWidths: {},
        validations: of("back", "validations"),
        shapes: changes.back.shapes,
        ...(reprinted ? { print: pages[0] } : {}),
      },
    },
  };
}

/** The first columns of each table, which are laid out and written in; the others are calculated. */
export const writtenColumns = { fishbone: [3], strategyMap: [3, 2] } as const;

/** What the tables say now: for drawings of which it was not kept what they were drawn from. */
const contentNow = (
  rects: readonly NonNullable<ReturnType<typeof parseRect>>[],
  now: SheetSnapshot,
  problem: { readonly row: number; readonly column: number } | undefined
): DiagramContent => ({
  problem: problem ? String(valueAt(now, problem.row, problem.column)) : "",
  tables: rects.map((rect) =>
    Array.from({ length: rect.rows - 1 }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => valueAt(now, rect.row + 1 + r, rect.column + c))
    )
  ),
});

/** Title, line below it, and the formula of the problem, where they stand as they were laid out. */
function headChange(
  madePlan: SheetPlan,
  nextPlan: SheetPlan,
  now: SheetSnapshot,
  moves: readonly SheetMove[],
  { problem }: DiagramRecord,
  next: BuiltScorecard,
  shift: number
): { readonly clear: string[]; readonly forward: Block[]; readonly back: Block[] } {
  const [made, wanted] = [contentsOf(madePlan).cells, contentsOf(nextPlan).cells];
  const result = { clear: [] as string[], forward: [] as Block[], back: [] as Block[] };
  const put = (from: readonly [number, number], to: readonly [number, number], by: number): void => {
    const content = wanted.get(...from);
    const present = standing(now, ...to);
    if (content === undefined || present === null) return;
    if (isFormula(content) ? !isFormula(present) : present !== made.get(...from)) return;
    const placed = placedContent(moves, now.name, content);
    if (JSON.stringify(placed) === JSON.stringify(present)) return;
    result.clear.push(cell(...to));
    result.forward.push({ address: cell(to[0], to[1] + by), cells: [[placed]] });
    result.back.push({ address: cell(...to), cells: [[present]] });
  };
  put([0, 0], [0, 0], 0);
  put([1, 0], [1, 0], 0);
  const record = Object.values(next.plan.settings ?? {}).find(
    (each): each is DiagramRecord => (each as DiagramRecord | null)?.sheet === nextPlan.name
  );
  const [at, to] = [record?.problem, problem].map((address) => address && parseRect(address));
  if (at && to) put([at.row, at.column], [to.row, to.column], shift);
  return result;
}
