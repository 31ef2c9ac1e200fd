import type { SheetSnapshot } from "../../audit/snapshot";
import { mapReferences } from "../../formula/map-references";
import { parseRect, rectAddress, type Rect } from "../../plan/addresses";
import type {
  Block,
  CellContent,
  CellStyle,
  SheetPlan,
  StyleRun,
  TablePlan,
  ValidationPlan,
} from "../../plan/plan";
import { isShifting } from "./change-sheet";
import { blocksOf, CellMap, contentsOf, isFormula } from "./cells";
import { standing } from "./contents";
import { looksOf, restyled } from "./looks";
import type { Row } from "./merge-rows";
import { placedContent, placedFormula, type SheetMove } from "./translate";

/** A table as a plan lays it out. */
export interface LaidTable {
  readonly rect: Rect;
  readonly rows: readonly Row[];
}

/** The tables of a plan with what stands below their headings. */
export function tablesOf(plan: SheetPlan): readonly LaidTable[] {
  const { cells } = contentsOf(plan);
  return (plan.tables ?? []).map(({ address }) => {
    const rect = parseRect(address)!;
    return { rect, rows: rowsAt(rect, (row, column) => cells.get(row, column) ?? null) };
  });
}

/** What stands below the headings of a table now. */
export const rowsNow = (rect: Rect, now: SheetSnapshot): readonly Row[] =>
  rowsAt(rect, (row, column) => standing(now, row, column));

const rowsAt = (rect: Rect, at: (row: number, column: number) => CellContent): readonly Row[] =>
  Array.from({ length: rect.rows - 1 }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => at(rect.row + 1 + r, rect.column + c))
  );

/** What is done to a table: written, and what takes it back. */
export interface TableChange {
  readonly forward: TableWrites;
  readonly back: TableWrites;
}

export interface TableWrites {
  readonly clear: readonly string[];
  readonly unruled: readonly string[];
  readonly blocks: readonly Block[];
  readonly tables: readonly TablePlan[];
  readonly styles: readonly StyleRun[];
  readonly validations: readonly ValidationPlan[];
}

/**
 * A table of the user's gets other rows where it stands: its calculated columns are written anew, cells that say
 * what they are to say stay untouched.
 *
 * @param rect the table with its headings, as the sheet is now
 * @param shift columns that come before it in this change
 * @param written its first columns are written in, the others calculated
 * @returns undefined where cells below the table are in the way
 */
export function tableChange(input: {
  readonly name: string;
  readonly rect: Rect;
  readonly rows: readonly Row[];
  readonly written: number;
  readonly shift: number;
  readonly now: SheetSnapshot;
  readonly made: { readonly plan: SheetPlan; readonly index: number; readonly moves: readonly SheetMove[] };
  readonly next: { readonly plan: SheetPlan; readonly index: number; readonly moves: readonly SheetMove[] };
}): TableChange | undefined {
  const { name, rect, rows, written, shift, now, next } = input;
  const height = Math.max(1, rows.length);
  const shifting = isShifting(next.moves);
  const [oldBottom, bottom] = [rect.row + rect.rows - 1, rect.row + height];
  const laid = tablesOf(next.plan)[next.index];
  const [clear, written2, put, before] = [new CellMap<true>(), new CellMap<true>(), new CellMap<CellContent>(), new CellMap<CellContent>()]; // prettier-ignore
  for (let row = rect.row + 1; row <= Math.max(bottom, oldBottom); row++)
    for (let column = 0; column < rect.columns; column++) {
      const at = rect.column + column;
      const present = standing(now, row, at);
      if (row > oldBottom && present !== null) return undefined;
      const own = rows[row - rect.row - 1]?.[column] ?? null;
      const isCalculated = column >= written && (own === null || isFormula(own)) && row <= bottom;
      const wanted = isCalculated ? calculated(row, column) : own;
      if (same(present, wanted) && !(isFormula(wanted) && shifting)) continue;
      if (present !== null) before.set(row, at, present);
      if (wanted === null || isFormula(present)) clear.set(row, at, true);
      if (wanted === null) continue;
      put.set(row, at + shift, wanted);
      written2.set(row, at + shift, true);
    }
  const whole = (last: number, columns: number): string =>
    rectAddress({ ...rect, column: rect.column + columns, rows: last - rect.row + 1 });
  const beyond = (from: number, to: number, columns: number): string[] =>
    to < from
      ? []
      : [rectAddress({ ...rect, column: rect.column + columns, row: from, rows: to - from + 1 })];
  const resized = bottom !== oldBottom;
  const look = lookOfRow(next.plan, laid.rect);
  const looks = (from: number, to: number, columns: number): [number, number, CellStyle][] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, r) =>
      look.map((each, c): [number, number, CellStyle] => [from + r, rect.column + c + columns, each])
    ).flat();
  const styled = (cells: readonly [number, number, CellStyle][]): StyleRun[] =>
    restyled(cells.map(([row, column, to]) => [row, column, to, undefined] as const));
  const plain = (cells: readonly [number, number, CellStyle][]): StyleRun[] =>
    restyled(cells.map(([row, column, from]) => [row, column, {}, from] as const));
  const grown = beyond(oldBottom + 1, bottom, shift);
  const shrunk = beyond(bottom + 1, oldBottom, 0);
  return {
    forward: {
      clear: clear.addresses(),
      unruled: shrunk,
      blocks: blocksOf(put),
      tables: resized ? [{ name, address: whole(bottom, shift) }] : [],
      styles: [...styled(looks(oldBottom + 1, bottom, shift)), ...plain(looks(bottom + 1, oldBottom, shift))],
      validations: resized || shifting ? rulesOf(input.next, rect, bottom, shift) : [],
    },
    back: {
      clear: written2.addresses(),
      unruled: grown,
      blocks: blocksOf(before),
      tables: resized ? [{ name, address: whole(oldBottom, 0) }] : [],
      styles: [...plain(looks(oldBottom + 1, bottom, 0)), ...styled(looks(bottom + 1, oldBottom, 0))],
      validations: resized || shifting ? rulesOf(input.made, rect, oldBottom, 0) : [],
    },
  };

  /** The formula of a column as it was laid out, for another row. */
  function calculated(row: number, column: number): CellContent {
    const content = laid.rows[0]?.[column] ?? null;
    if (!isFormula(content)) return null;
    const [down, right] = [row - laid.rect.row - 1, rect.column + shift - laid.rect.column];
    const here = mapReferences(content.formula, (sheet, { top, bottom: low, left, right: far }) =>
      sheet === undefined
        ? { top: add(top, down), bottom: add(low, down), left: add(left, right), right: add(far, right) }
        : undefined
    );
    return placedContent(next.moves, now.name, { formula: here });
  }
}

const add = (line: number | undefined, by: number): number | undefined =>
  line === undefined ? undefined : line + by;

const same = (a: CellContent, b: CellContent): boolean =>
  isFormula(a) && isFormula(b) ? a.formula === b.formula : a === b || (a === null && b === "");

/** The look of each cell of a table's row below the first, which it shares a rule with. */
function lookOfRow(plan: SheetPlan, rect: Rect): CellStyle[] {
  const looks = looksOf(plan);
  return Array.from({ length: rect.columns }, (_, c) => {
    const look = looks.get(rect.row + 1, rect.column + c) ?? {};
    const line = look.borders?.bottom;
    return line ? { ...look, borders: { ...look.borders, top: line } } : look;
  });
}

/** The lists of a table's columns, from its first row to its last. */
function rulesOf(
  {
    plan,
    index,
    moves,
  }: { readonly plan: SheetPlan; readonly index: number; readonly moves: readonly SheetMove[] },
  rect: Rect,
  bottom: number,
  shift: number
): ValidationPlan[] {
  const laid = tablesOf(plan)[index].rect;
  return (plan.validations ?? []).flatMap((rule): ValidationPlan[] => {
    const at = parseRect(rule.address);
    const column = (at?.column ?? -1) - laid.column;
    if (!at || column < 0 || column >= laid.columns) return [];
    const address = rectAddress({
      ...at,
      row: rect.row + 1,
      rows: bottom - rect.row,
      column: rect.column + column + shift,
    });
    if (rule.rule.kind !== "listRange") return [{ ...rule, address }];
    return [
      { ...rule, address, rule: { kind: "listRange", source: placedFormula(moves, "", rule.rule.source) } },
    ];
  });
}
