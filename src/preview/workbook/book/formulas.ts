import type { ICellData, Nullable } from "@univerjs/core";
import { toEngineText, toExcelText, type FormulaContext } from "../formula/engine-text";
import { isFormula } from "../formula/reading";
import { quoteSheet } from "./area";
import type { Book, CellPatch, Sheet } from "./book";
import { invalidArgument } from "../objects/remote";

/** What names mean to a formula in a cell. */
export function contextAt(book: Book, sheetId: string, row: number, column: number): FormulaContext {
  return {
    ownTable: book.tableAt(sheetId, row, column)?.name,
    table(name) {
      const wanted = name.toLowerCase();
      return book.tables().find(({ table }) => table.name.toLowerCase() === wanted)?.table;
    },
    sheetName: (name) => book.byName(name)?.name,
    localName(name, sheet) {
      const scope = sheet === undefined ? sheetId : book.byName(sheet)?.id;
      const wanted = name.toLowerCase();
      return book.names.find(
        (item) => item.sheetId !== undefined && item.sheetId === scope && item.name.toLowerCase() === wanted
      )?.engineName;
    },
    scopedName(engineName) {
      const found = book.names.find((item) => item.sheetId !== undefined && item.engineName === engineName);
      if (!found) return undefined;
      const sheet = found.sheetId === sheetId ? undefined : book.find(found.sheetId!)?.name;
      return sheet === undefined ? { name: found.name } : { name: found.name, sheet: quoteSheet(sheet) };
    },
  };
}

/** @throws {ApiError} InvalidArgument when the text is no formula */
export function checkFormula(formula: string): void {
  if (!isFormula(formula)) throw invalidArgument(`The formula cannot be read: ${formula.slice(0, 200)}`);
}

/** The formula of a cell as Excel shows it, or undefined. */
export function formulaOf(
  book: Book,
  sheetId: string,
  cell: Nullable<ICellData>,
  row: number,
  column: number
): string | undefined {
  if (!cell) return undefined;
  const text =
    cell.f ??
    (cell.si ? book.spills.getFormulaStringByCell(row, column, sheetId, book.grid.getUnitId()) : undefined);
  return text ? toExcelText(text, contextAt(book, sheetId, row, column)) : undefined;
}

/**
 * Reads the formulas again that mention a word, after a table or a name of that word came or went:
 * what they mean to the engine may have changed.
 */
export function reinterpret(
  book: Book,
  word: string,
  changed: () => void,
  renamed?: string,
  header?: { old: string; next: string }
): void {
  const wanted = word.toLowerCase();
  const found: { sheet: Sheet; row: number; column: number; formula: string }[] = [];
  for (const sheet of book.sheets()) {
    const cells = sheet.grid.getCellMatrix().getMatrix();
    for (const row in cells)
      for (const column in cells[row]) {
        const cell = cells[row][column];
        const text = cell?.f;
        if (!text || !(text.toLowerCase().includes(wanted) || text.includes("[@"))) continue;
        const formula = formulaOf(book, sheet.id, cell, Number(row), Number(column));
        if (formula) found.push({ sheet, row: Number(row), column: Number(column), formula });
      }
  }
  changed();
  const patches = new Map<string, CellPatch>();
  for (const { sheet, row, column, formula } of found) {
    const worded = renamed === undefined ? formula : renameWord(formula, word, renamed);
    const said = header
      ? worded
          .replaceAll(`[${header.old}]`, `[${header.next}]`)
          .replaceAll(`[@${header.old}]`, `[@[${header.next}]]`)
      : worded;
    const text = toEngineText(said, contextAt(book, sheet.id, row, column));
    if (text === sheet.grid.getCellRaw(row, column)?.f) continue;
    const patch = patches.get(sheet.id) ?? {};
    patches.set(sheet.id, patch);
    (patch[row] ??= {})[column] = { f: text, si: null, v: null };
  }
  for (const [sheetId, patch] of patches) book.write(sheetId, patch);
}

const renameWord = (formula: string, from: string, to: string): string =>
  formula.replace(
    new RegExp(
      `(?<![\\p{L}\\p{N}_.!'"])${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.("'])`,
      "giu"
    ),
    to
  );
