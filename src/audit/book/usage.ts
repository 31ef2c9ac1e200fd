import type { Area } from "../../formula";
import type { Book } from "./book";
import type { FormulaCell } from "./pattern";
import type { Position } from "./place";

/** Which cells are referred to: for each column of a sheet, stretches of rows. */
export class Usage {
  private readonly columns = new Map<string, Map<number, number[]>>();
  private readonly seen = new Set<string>();
  private sorted = false;

  add({ sheet, row, column, rows, columns }: Area): void {
    const key = `${sheet}|${row}|${column}|${rows}|${columns}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    let own = this.columns.get(sheet);
    if (!own) this.columns.set(sheet, (own = new Map()));
    for (let c = column; c < column + columns; c++) {
      const stretches = own.get(c);
      if (stretches) stretches.push(row, row + rows);
      else own.set(c, [row, row + rows]);
    }
    this.sorted = false;
  }

  has(sheet: string, { row, column }: Position): boolean {
    if (!this.sorted) this.join();
    const stretches = this.columns.get(sheet)?.get(column);
    if (!stretches) return false;
    let [low, high] = [0, stretches.length / 2 - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (row < stretches[2 * middle]) high = middle - 1;
      else if (row >= stretches[2 * middle + 1]) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** Sorts the stretches of each column and joins those that touch. */
  private join(): void {
    for (const own of this.columns.values()) {
      for (const [column, stretches] of own) {
        const pairs: [number, number][] = [];
        for (let i = 0; i < stretches.length; i += 2) pairs.push([stretches[i], stretches[i + 1]]);
        pairs.sort((a, b) => a[0] - b[0]);
        const joined: number[] = [];
        for (const [from, to] of pairs) {
          const end = joined.length - 1;
          if (end > 0 && from <= joined[end]) joined[end] = Math.max(joined[end], to);
          else joined.push(from, to);
        }
        own.set(column, joined);
      }
    }
    this.sorted = true;
  }
}

/** What some formulas refer to. */
export function usageBy(
  book: Book,
  formulas: Iterable<FormulaCell>,
  counts: (area: Area) => boolean = () => true
): Usage {
  const usage = new Usage();
  for (const cell of formulas) for (const area of book.precedents(cell)) if (counts(area)) usage.add(area);
  return usage;
}

/** What all formulas refer to, names too. */
export const usageOf = (book: Book): Usage => book.once("usage", () => usageBy(book, book.formulas));

/** Cells that formulas name one by one. */
export const singleUsageOf = (book: Book): Usage =>
  book.once("single-usage", () => usageBy(book, book.formulas, ({ rows, columns }) => rows * columns === 1));
