import type { Book } from "../book/book";
import type { FormulaCell, Pattern } from "../book/pattern";
import type { SheetView } from "../book/sheet-view";
import { isEquivalent } from "./alike";
import { isRemarked } from "./labels";
import type { Suspect } from "./suspects";

/** Share of its formulas that a sheet has at the same places as another one to be a copy of it. */
const copied = 0.8;

/** Kinds of sheet that are told apart; a workbook has a handful. */
const mostKinds = 50;

/** Odd cells of one sheet up to which they are slips; a sheet with more is meant to be different. */
const mostOdd = 3;

/**
 * Cells that differ from the same cell of all other sheets of a kind: a sheet for each month, branch or class, copied
 * from one another. At least three sheets must agree. By sheet.
 */
export const suspectsAcrossSheets = (book: Book): ReadonlyMap<string, readonly Suspect[]> =>
  book.once("suspects across sheets", () => {
    const found = new Map<string, Suspect[]>();
    for (const sheets of kindsOf(book)) {
      if (sheets.length < 4) continue;
      const agreed = agreedIn(sheets);
      for (const sheet of sheets) {
        const odd = agreed.flatMap((model) => oddIn(book, sheet, model, sheets));
        if (odd.length > 0 && odd.length <= mostOdd) found.set(sheet.name, odd);
      }
    }
    return found;
  });

function kindsOf(book: Book): SheetView[][] {
  const kinds: SheetView[][] = [];
  for (const sheet of book.sheets) {
    if (countOf(sheet) < 3) continue;
    const own = kinds.find(([first]) => isCopy(first, sheet));
    if (own) own.push(sheet);
    else if (kinds.length < mostKinds) kinds.push([sheet]);
  }
  return kinds;
}

const countOf = ({ formulas }: SheetView): number => {
  let count = 0;
  for (const row of formulas.values()) count += row.size;
  return count;
};

function isCopy(a: SheetView, b: SheetView): boolean {
  const most = Math.max(countOf(a), countOf(b));
  let misses = most - countOf(a);
  for (const row of a.formulas.values()) {
    for (const cell of row.values()) {
      if (b.formulaAt(cell.row, cell.column)?.pattern !== cell.pattern) misses += 1;
      if (misses > (1 - copied) * most + 1e-9) return false;
    }
  }
  return true;
}

interface Agreed {
  readonly model: FormulaCell;
  readonly support: number;
}

/** Of each place the formula that all sheets have but one, or one in ten. */
function agreedIn(sheets: readonly SheetView[]): Agreed[] {
  const places = new Map<string, Map<Pattern, { model: FormulaCell; support: number }>>();
  for (const sheet of sheets) {
    for (const row of sheet.formulas.values()) {
      for (const cell of row.values()) {
        const key = `${cell.row}:${cell.column}`;
        let counts = places.get(key);
        if (!counts) places.set(key, (counts = new Map()));
        const known = counts.get(cell.pattern);
        if (known) known.support += 1;
        else counts.set(cell.pattern, { model: cell, support: 1 });
      }
    }
  }
  const enough = sheets.length - Math.max(1, Math.floor(sheets.length / 10));
  return [...places.values()].flatMap((counts) =>
    [...counts.values()].filter(({ support }) => support >= enough && support < sheets.length)
  );
}

function oddIn(
  book: Book,
  sheet: SheetView,
  { model, support }: Agreed,
  sheets: readonly SheetView[]
): Suspect[] {
  const { row, column, pattern } = model;
  const cell = sheet.formulaAt(row, column);
  if (cell?.pattern === pattern || (!cell && !sheet.isInput(row, column))) return [];
  // The first sheet opens the series and the last one closes it: what they carry over is their own.
  const isEdge = sheet === sheets[0] || sheet === sheets.at(-1);
  if (pattern.key.includes("!") || (isEdge && (!cell || cell.pattern.key.includes("!")))) return [];
  if (cell ? isEquivalent(book, cell, { ...model, sheet: sheet.name }) : isRemarked(sheet, model)) return [];
  return [{ row, column, model, support, direction: "down", ...(cell ? { cell } : {}) }];
}
