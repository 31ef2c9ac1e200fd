import type { NameSnapshot, SheetSnapshot } from "../../audit/snapshot";
import { inverseSteps, type StructureStep } from "../../plan/existing-sheet";
import type { PrintPlan, SheetPlan } from "../../plan/plan";
import { arrange, stillAxis } from "./axis";
import { chartChange } from "./chart-changes";
import { contentChange } from "./contents";
import { formatChange } from "./formats";
import { growth } from "./growth";
import { findLayout, keysOf, type Anatomy } from "./keys";
import { nameChange, ruleChange } from "./rules";
import { asPresent, placedAddress, placedRows, type SheetMove } from "./translate";

/** One sheet as it was laid out, as it is wanted, and as it stands. All three bear its present name. */
export interface SheetStates {
  readonly made: SheetPlan;
  readonly next: SheetPlan;
  readonly now: SheetSnapshot;
  /** How its lines are known again; absent where it is written anew in the same places. */
  readonly anatomy?: Anatomy;
  /** Keys of its rows, where they stand as they were made; those below follow the last. */
  readonly rows?: { readonly made: readonly string[]; readonly next: readonly string[] };
  /** Row of the named period cell: as made, and now. */
  readonly selector?: { readonly made: number; readonly now: number };
}

/** A sheet that is no longer what it was made to be: its headings are missing. */
export class LayoutLost extends Error {
  constructor(readonly sheet: string) {
    super(`The layout of ${sheet} is not found on it any more.`);
    this.name = "LayoutLost";
  }
}

/** A scorecard whose sheets were laid out by a former version, in another form. */
export class LayoutOld extends Error {
  constructor(readonly sheet: string) {
    super(`${sheet} was laid out by a former version.`);
    this.name = "LayoutOld";
  }
}

/** How the lines of a sheet move. @throws LayoutLost */
export function moveOf({ made, next, now, anatomy, selector, rows }: SheetStates): SheetMove {
  if (rows) {
    const asMade = rows.made.map((_, i) => i);
    return { sheet: now.name, rows: arrange(rows.made, asMade, rows.next), columns: stillAxis };
  }
  if (!anatomy) return { sheet: now.name, ...growth(made, next, now) };
  const [madeKeys, nextKeys] = [keysOf(made, anatomy), keysOf(next, anatomy)];
  const found = findLayout(madeKeys, anatomy, now, selector);
  if (!found) throw new LayoutLost(now.name);
  return {
    sheet: now.name,
    rows: arrange(madeKeys.rows, found.rows, nextKeys.rows),
    columns: arrange(madeKeys.columns, found.columns, nextKeys.columns),
  };
}

export interface ChangedSheet {
  readonly forward: SheetPlan;
  readonly back: SheetPlan;
  /** Cells where a value that the user typed over a formula stays. */
  readonly typedOver: readonly string[];
  /** Cells of the user's own beside KPIs that go, with the sheet. */
  readonly gone: readonly string[];
  /** Cells of the user's own whose formulas refer to lines that go for good, with the sheet. */
  readonly losing: readonly string[];
  /** Cells of the user's own that the new layout would need. */
  readonly inTheWay: readonly string[];
}

export const isShifting = (moves: readonly SheetMove[]): boolean =>
  moves.some(({ rows, columns }) => rows.changes.length + columns.changes.length > 0);

/**
 * What leads from the sheet as it stands to the one that is wanted, and back again.
 *
 * @param anew formulas are written although the layouts say the same, since what they speak of has changed
 */
export function changeSheet(
  states: SheetStates,
  move: SheetMove,
  moves: readonly SheetMove[],
  names: readonly NameSnapshot[],
  anew = false
): ChangedSheet {
  const { made, next, now } = states;
  const contents = contentChange({ made, next, now, move, moves, shifting: anew || isShifting(moves) });
  const formats = formatChange(made, next, move);
  const rules = ruleChange(made, next, move, moves);
  const named = nameChange(made.names ?? [], next.names ?? [], names, move, moves);
  const charts = chartChange(made, next, moves);
  const steps = stepsOf(move);
  const print = printChange(made, next, move);
  const same = { name: now.name, gridlines: next.gridlines };
  return {
    typedOver: contents.typedOver,
    inTheWay: contents.inTheWay,
    gone: contents.gone.map((address) => `${now.name}!${address}`),
    losing: contents.losing.map((address) => `${now.name}!${address}`),
    forward: {
      ...same,
      existing: {
        clear: contents.clear,
        unmerge: formats.unmerge,
        steps,
        charts: charts.forward.changes,
        names: named.change,
      },
      blocks: contents.blocks,
      styles: formats.styles,
      columnWidths: formats.columnWidths,
      rowHeights: formats.rowHeights,
      names: named.add,
      ...rules.forward,
      charts: charts.forward.charts,
      ...(print ? { print: print.forward } : {}),
    },
    back: {
      ...same,
      existing: {
        clear: contents.written,
        unmerge: formats.back.unmerge,
        steps: inverseSteps(steps),
        charts: charts.back.changes,
        names: named.back.change,
        removeNames: named.back.remove,
      },
      blocks: contents.before,
      styles: formats.back.styles,
      columnWidths: formats.back.columnWidths,
      rowHeights: formats.back.rowHeights,
      ...rules.back,
      charts: charts.back.charts,
      ...(print ? { print: print.back } : {}),
    },
  };
}

const stepsOf = ({ rows, columns }: SheetMove): StructureStep[] => [
  ...rows.changes.map((each): StructureStep =>
    each.kind === "move" ? { ...each, kind: "moveRows" } : { ...each, kind: `${each.kind}Rows` }
  ),
  ...columns.changes.map((each): StructureStep =>
    each.kind === "move" ? { ...each, kind: "moveColumns" } : { ...each, kind: `${each.kind}Columns` }
  ),
];

/** True where a plan would leave the sheet as it is. */
export function isNothing({ existing, ...sheet }: SheetPlan): boolean {
  const lists = [
    existing?.clear, existing?.steps, existing?.charts, existing?.names, existing?.unmerge, existing?.tables, existing?.shapes, sheet.shapes,
    sheet.blocks, sheet.styles, sheet.names, sheet.validations, sheet.conditionalFormats, sheet.charts, sheet.comments,
  ]; // prettier-ignore
  const records = [sheet.columnWidths, sheet.rowHeights ?? {}];
  return (
    !sheet.print &&
    lists.every((list) => !list || list.length === 0) &&
    records.every((record) => Object.keys(record).length === 0)
  );
}

/** The printed part and its pages follow the layout; margins and the like stay as the user has them. */
function printChange(made: SheetPlan, next: SheetPlan, move: SheetMove) {
  if (!made.print || !next.print) return undefined;
  const refit = made.print.fitToHeight !== next.print.fitToHeight;
  const at = (print: PrintPlan, where: SheetMove): PrintPlan => {
    const { orientation, area, titleRows, footer, fitToWidth, fitToHeight } = print;
    return {
      orientation,
      ...(refit ? { fitToWidth, fitToHeight } : {}),
      ...(area === undefined ? {} : { area: placedAddress(where, area) }),
      ...(titleRows === undefined ? {} : { titleRows: placedRows(where, titleRows) }),
      ...(footer === undefined ? {} : { footer }),
    };
  };
  const [back, forward] = [at(made.print, asPresent(move)), at(next.print, move)];
  return JSON.stringify(back) === JSON.stringify(forward) ? undefined : { forward, back };
}
