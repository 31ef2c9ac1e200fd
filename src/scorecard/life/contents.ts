import type { SheetSnapshot } from "../../audit/snapshot";
import { cell } from "../../plan/addresses";
import type { Block, CellContent, SheetPlan } from "../../plan/plan";
import { blocksOf, CellMap, contentsOf, isFormula } from "./cells";
import { followFormula } from "./follow";
import { formulaAt, valueAt } from "./keys";
import { asPresent, placedContent, type SheetMove } from "./translate";

/** What a change writes into a sheet and what stood there. */
export interface ContentChange {
  /** Cells to empty, as the sheet is now. */
  readonly clear: readonly string[];
  /** Cells to write, as the sheet will be. */
  readonly blocks: readonly Block[];
  /** Cells written, as the sheet will be: to be emptied when the change is taken back. */
  readonly written: readonly string[];
  /** What stood in all of them, and in the lines that go, as the sheet is now. */
  readonly before: readonly Block[];
  /** Formulas that the user had typed a value over, and that stay so; addresses as the sheet will be. */
  readonly typedOver: readonly string[];
  /** Cells of the user's own that are in the way, as the sheet is now. */
  readonly inTheWay: readonly string[];
  /** Cells of the user's own in lines that go for good, as the sheet is now. */
  readonly gone: readonly string[];
  /** Cells of the user's own whose formulas refer to what goes for good, as the sheet will be. */
  readonly losing: readonly string[];
}

/**
 * Compares what was laid out, what is wanted, and what stands on the sheet now. What both layouts say
 * alike stays as it stands, the user's own words and numbers with it; what the new one says otherwise
 * is written; a cell that is nobody's but the user's is never written to.
 *
 * @param shifting lines come or go somewhere in this change, so that formulas have to be written anew
 */
export function contentChange(input: {
  readonly made: SheetPlan;
  readonly next: SheetPlan;
  readonly now: SheetSnapshot;
  readonly move: SheetMove;
  readonly moves: readonly SheetMove[];
  readonly shifting: boolean;
}): ContentChange {
  const { now, move, moves, shifting } = input;
  const { rows, columns, sheet } = move;
  const [made, next] = [contentsOf(input.made), contentsOf(input.next)];
  const presentMoves = moves.map(asPresent);
  const madeNow = new CellMap<Exclude<CellContent, null>>();
  const filledNow = new CellMap<true>();
  const place = (row: number, column: number, put: (row: number, column: number) => void): void => {
    const [r, c] = [rows.present(row), columns.present(column)];
    if (r !== undefined && c !== undefined) put(r, c);
  };
  for (const [row, column, content] of made.cells.entries())
    place(row, column, (r, c) => madeNow.set(r, c, content));
  for (const [row, column] of made.spilled.entries()) place(row, column, (r, c) => filledNow.set(r, c, true));

  const clear = new CellMap<true>();
  const write = new CellMap<CellContent>();
  const before = new CellMap<CellContent>();
  const wanted = new CellMap<true>();
  const typedOver: string[] = [];
  const inTheWay = new Set<string>();
  const keep = (row: number, column: number): void => {
    if (filledNow.has(row, column) && !madeNow.has(row, column)) return;
    const content = standing(now, row, column);
    if (content !== null) before.set(row, column, content);
  };
  const isOwn = (row: number, column: number): boolean =>
    !madeNow.has(row, column) && !filledNow.has(row, column) && standing(now, row, column) !== null;

  for (const [row, column, content] of next.cells.entries()) {
    const [r, c] = [rows.final(row), columns.final(column)];
    const [fromRow, fromColumn] = [rows.origin(r), columns.origin(c)];
    wanted.set(r, c, true);
    const put = (): void => void write.set(r, c, placedContent(moves, sheet, content));
    if (fromRow === undefined || fromColumn === undefined) {
      put();
      continue;
    }
    const old = madeNow.get(fromRow, fromColumn);
    if (old === undefined) {
      if (isOwn(fromRow, fromColumn)) {
        if (formulaAt(now, fromRow, fromColumn) !== content) inTheWay.add(cell(fromRow, fromColumn));
      } else put();
      continue;
    }
    const typed = isFormula(old) && !old.spill && isTyped(now, fromRow, fromColumn);
    if (typed && isFormula(content) && sameFormula(old.formula, content.formula)) {
      typedOver.push(cell(r, c));
      continue;
    }
    const same = isFormula(old) ? isFormula(content) && old.formula === content.formula : old === content;
    if (same && (!isFormula(content) || (!shifting && isFormulaNow(fromRow, fromColumn)))) continue;
    keep(fromRow, fromColumn);
    if (isFormula(old)) clear.set(fromRow, fromColumn, true);
    put();
  }
  for (const [row, column] of next.spilled.entries()) {
    const [fromRow, fromColumn] = [rows.origin(rows.final(row)), columns.origin(columns.final(column))];
    if (fromRow !== undefined && fromColumn !== undefined && isOwn(fromRow, fromColumn))
      inTheWay.add(cell(fromRow, fromColumn));
  }
  for (const [row, column] of madeNow.entries()) {
    const [r, c] = [rows.moved(row), columns.moved(column)];
    if (r === undefined || c === undefined || wanted.has(r, c)) continue;
    keep(row, column);
    clear.set(row, column, true);
  }
  const gone: string[] = [];
  for (const [row, column] of goingCells(now, move)) {
    keep(row, column);
    if (isOwn(row, column)) gone.push(cell(row, column));
  }
  const losing: string[] = [];
  if (shifting)
    for (const [row, column, formula] of formulasOn(now)) {
      if (!isOwn(row, column)) continue;
      const followed = followFormula(moves, sheet, formula);
      if (!followed.goes) continue;
      keep(row, column);
      const [r, c] = [rows.moved(row), columns.moved(column)];
      if (r === undefined || c === undefined) continue;
      if (followed.led !== undefined) write.set(r, c, { formula: followed.led });
      if (followed.lost) losing.push(cell(r, c));
    }
  return {
    clear: clear.addresses(),
    blocks: blocksOf(write),
    written: write.addresses(),
    before: blocksOf(before),
    typedOver,
    inTheWay: [...inTheWay],
    gone,
    losing,
  };

  /** Formulas of the two layouts that mean the same cells, although lines come or go. */
  function sameFormula(old: string, wantedFormula: string): boolean {
    if (old === wantedFormula) return true;
    if (!shifting) return false;
    const follow = followedFormula(presentMoves, sheet, old);
    return follow === placedText(wantedFormula);
  }

  function followedFormula(present: readonly SheetMove[], home: string, formula: string): string {
    const atNow = (placedContent(present, home, { formula }) as { formula: string }).formula;
    const onward = moves.map((each): SheetMove => ({
      sheet: each.sheet,
      rows: { ...each.rows, final: (line) => each.rows.moved(line) ?? line },
      columns: { ...each.columns, final: (line) => each.columns.moved(line) ?? line },
    }));
    return (placedContent(onward, home, { formula: atNow }) as { formula: string }).formula;
  }

  function placedText(formula: string): string {
    return (placedContent(moves, sheet, { formula }) as { formula: string }).formula;
  }

  /** A formula that speaks of a sheet that was deleted is written again: the sheet comes again with this change. */
  function isFormulaNow(row: number, column: number): boolean {
    const formula = String(formulaAt(now, row, column));
    return formula.startsWith("=") && !formula.includes("#REF!");
  }
}

/** What a cell holds, as a plan writes it; null for an empty one. */
export function standing(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const [formula, value] = [formulaAt(sheet, row, column), valueAt(sheet, row, column)];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return formula === "" && value === "" ? null : formula === "" ? value : formula;
}

/** The user has typed a value where a formula stood. */
const isTyped = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const content = standing(sheet, row, column);
  return content !== null && !isFormula(content);
};

/** The formulas of a sheet. */
function* formulasOn(now: SheetSnapshot): Generator<[row: number, column: number, formula: string]> {
  const { row, column } = now.origin ?? { row: 0, column: 0 };
  for (const [r, line] of (now.formulas ?? []).entries())
    for (const [c, formula] of line.entries())
      if (typeof formula === "string" && formula.startsWith("=")) yield [row + r, column + c, formula];
}

/** All cells of the lines that go. */
function* goingCells(
  now: SheetSnapshot,
  { rows, columns }: SheetMove
): Generator<[row: number, column: number]> {
  const { row, column } = now.origin ?? { row: 0, column: 0 };
  for (let r = 0; r < now.values.length; r++) {
    const rowGoes = rows.moved(row + r) === undefined;
    for (let c = 0; c < now.values[r].length; c++)
      if (rowGoes || columns.moved(column + c) === undefined) yield [row + r, column + c];
  }
}
