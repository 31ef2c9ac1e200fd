import type { CellPlace } from "../../formula";
import type { Book } from "../book/book";
import type { SheetView } from "../book/sheet-view";

/** How far from a figure its name may stand. */
const farthest = 40;

/**
 * What the KPIs of some cells are called: the texts of that column to the left (of cells below each other) or row
 * above (of cells beside each other) that tells most of them apart.
 *
 * @returns a name for each cell, undefined where there is none
 */
export function kpiLabels(book: Book, places: readonly CellPlace[]): readonly (string | undefined)[] {
  const view = places.length > 0 ? book.sheet(places[0].sheet) : undefined;
  if (!view || places.some(({ sheet }) => sheet !== places[0].sheet)) return places.map(() => undefined);
  const down = places.every(({ column }) => column === places[0].column);
  const candidates: (string | undefined)[][] = [];
  const from = down ? places[0].column : Math.min(...places.map(({ row }) => row));
  for (let line = from - 1; line >= 0 && line >= from - farthest; line--)
    candidates.push(
      places.map(({ row, column }) => (down ? textAt(view, row, line) : textAt(view, line, column)))
    );
  let best: (string | undefined)[] = places.map(() => undefined);
  for (const texts of candidates) if (distinct(texts) > distinct(best)) best = texts;
  return best;
}

/** The name of the KPI in a cell's row: the first text of the row. */
export function kpiLabel(book: Book, { sheet, row, column }: CellPlace): string | undefined {
  const view = book.sheet(sheet);
  if (!view) return undefined;
  for (let c = Math.max(0, column - farthest); c < column; c++) {
    const text = textAt(view, row, c);
    if (text !== undefined && text.length > 1) return text;
  }
  return undefined;
}

const distinct = (texts: readonly (string | undefined)[]): number =>
  new Set(texts.filter((text) => text !== undefined)).size;

function textAt(view: SheetView, row: number, column: number): string | undefined {
  const value = view.value(row, column);
  if (typeof value !== "string" || view.kind(row, column) !== "text") return undefined;
  return value.trim() || undefined;
}
