import type { ICellData, Nullable } from "@univerjs/core";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import { UNIT } from "../engine/engine";
import { accessDenied } from "../objects/remote";
import { moveReferences, type CellsMove } from "../formula/moved-references";
import { contextAt } from "./formulas";
import { toExcelText } from "../formula/engine-text";
import { area, intersection, isWholeColumns, isWholeRows, type Area } from "./area";
import type { Book, CellPatch, Sheet } from "./book";
import { usedArea } from "./cells";
import { setNameFormula } from "./load";
import { moveRules } from "./move-rules";
import { mergesIn, toRectangle, unmerge } from "./structure";
import { checkUnlocked, clearArea, repaint } from "./write";

/**
 * Cuts cells and pastes them at another place, over what is there: contents, looks, comments, rules and merges go
 * along, and whatever refers to the cells follows them.
 *
 * @throws {ApiError} AccessDenied where either sheet is protected and a cell locked
 */
export function moveCells(book: Book, sheet: Sheet, source: Area, target: Sheet, at: Area): void {
  const from = used(book, sheet, source);
  const to = area(
    isWholeColumns(source) ? from.row : at.row + from.row - source.row,
    isWholeRows(source) ? from.column : at.column + from.column - source.column,
    from.rows,
    from.columns
  );
  if (sheet.state.protection && target.id !== sheet.id) throw accessDenied();
  checkUnlocked(book, sheet, from);
  checkUnlocked(book, target, to);
  const whole = { ...at, rows: source.rows, columns: source.columns };
  const engineMove: CellsMove = {
    sheet: sheet.grid.getName(),
    from: source,
    toSheet: target.grid.getName(),
    to: whole,
  };
  const move: CellsMove = { ...engineMove, sheet: sheet.name, toSheet: target.name };
  const cells = cut(book, sheet, from);
  const merged = mergesIn(sheet, from);
  const follow = followers(book, sheet, source, target, whole, engineMove);
  const names = namesAfter(book, move);
  unmerge(book, sheet, from);
  unmerge(book, target, to);
  clearArea(book, sheet, from, "All");
  clearArea(book, target, to, "All");
  book.reserve(target, to);
  paste(book, target, to, cells, (formula) =>
    moveReferences(formula, sheet.grid.getName(), engineMove, target.grid.getName())
  );
  for (const [sheetId, patch] of follow) book.write(sheetId, patch);
  for (const set of names) set();
  if (merged.length > 0)
    book.run(AddWorksheetMergeMutation.id, {
      unitId: UNIT,
      subUnitId: target.id,
      ranges: merged.map((each) =>
        toRectangle({
          ...each,
          row: each.row + to.row - from.row,
          column: each.column + to.column - from.column,
        })
      ),
    });
  moveRules(book, sheet, source, target, whole, move);
  for (const changed of sheet.id === target.id ? [sheet] : [sheet, target]) {
    repaint(book, changed);
    book.redraw(changed.id);
  }
}

/** Whole rows and columns as far as the sheet is used. */
function used(book: Book, sheet: Sheet, source: Area): Area {
  if (!isWholeColumns(source) && !isWholeRows(source)) return source;
  const far = usedArea(book, sheet, false) ?? area(0, 0);
  return (
    intersection(source, area(0, 0, far.row + far.rows, far.column + far.columns)) ??
    area(source.row, source.column)
  );
}

/** The cells with their formulas spelled out. */
function cut(book: Book, sheet: Sheet, from: Area): Nullable<ICellData>[][] {
  return Array.from({ length: from.rows }, (_, r) =>
    Array.from({ length: from.columns }, (_, c) => {
      const [row, column] = [from.row + r, from.column + c];
      const cell = sheet.grid.getCellRaw(row, column);
      return cell && { ...cell, f: formulaText(book, sheet, cell, row, column), si: null };
    })
  );
}

/** The engine's text of a cell's formula, its own or one it shares. */
const formulaText = (book: Book, sheet: Sheet, cell: ICellData, row: number, column: number): string | null =>
  cell.f ?? (cell.si ? book.spills.getFormulaStringByCell(row, column, sheet.id, UNIT) : null) ?? null;

function paste(
  book: Book,
  target: Sheet,
  to: Area,
  cells: Nullable<ICellData>[][],
  follow: (formula: string) => string
): void {
  const patch: CellPatch = {};
  const matrix = target.grid.getCellMatrix();
  cells.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (!cell) return;
      const [row, column] = [to.row + r, to.column + c];
      const { f, v, t, p, s } = cell;
      if (f || (v !== null && v !== undefined) || p)
        (patch[row] ??= {})[column] = f
          ? { f: follow(f), v: null, t: null, si: null, p: null }
          : { v: v ?? null, t: t ?? null, p: p ?? null, f: null, si: null };
      if (s) matrix.setValue(row, column, { ...matrix.getValue(row, column), s });
    })
  );
  if (Object.keys(patch).length > 0) book.write(target.id, patch);
}

/** The formulas outside of the two places that refer to them, as they read afterwards. */
function followers(
  book: Book,
  sheet: Sheet,
  source: Area,
  target: Sheet,
  place: Area,
  move: CellsMove
): Map<string, CellPatch> {
  const patches = new Map<string, CellPatch>();
  const shared = new Set<string>();
  const isIn = (within: Area, row: number, column: number): boolean =>
    intersection(within, area(row, column)) !== undefined;
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.si && isIn(source, row, column)) shared.add(cell.si);
  });
  for (const each of book.sheets()) {
    const home = each.grid.getName();
    each.grid.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || (!cell.f && !cell.si)) return;
      if (each.id === sheet.id && isIn(source, row, column)) return;
      if (each.id === target.id && isIn(place, row, column)) return;
      const text = formulaText(book, each, cell, row, column);
      if (!text) return;
      const next = moveReferences(text, home, move);
      if (next === text && !(cell.si && shared.has(cell.si))) return;
      const patch = patches.get(each.id) ?? {};
      patches.set(each.id, patch);
      (patch[row] ??= {})[column] = { f: next, si: null, v: null, t: null, p: null };
    });
  }
  return patches;
}

/** Names that refer to the cells, each as the step that leads it along. */
function namesAfter(book: Book, move: CellsMove): (() => void)[] {
  return book.names.flatMap((name) => {
    const home = book.find(name.sheetId ?? "") ?? book.sheets()[0];
    const text = book.definedNames().getValueById(book.grid.getUnitId(), name.engineName)?.formulaOrRefString;
    if (!text) return [];
    const formula = toExcelText(text.startsWith("=") ? text : `=${text}`, contextAt(book, home.id, 0, 0));
    const next = moveReferences(formula, home.name, move);
    return next === formula ? [] : [() => setNameFormula(book, name, next)];
  });
}
