import { CellValueType, InterceptorEffectEnum, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "../book/book";
import { SHIFT_1904 } from "../book/date-system";

/** Before the grid's own formatting of numbers, which counts days from 1900. */
const BEFORE_FORMATS = 100;
/** After the grid has read what was typed as a number, before its last word. */
const AFTER_NUMBERS = -0.5;

/** Paints dates of a workbook of the 1904 system as Excel does, and takes typed dates for days of that system. */
export function attachDateSystem(book: Book): () => void {
  const interceptors = book.engine.injector.get(SheetInterceptorService);
  const painted = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_FORMATS,
    handler: (cell, _location, next) =>
      next(book.date1904 && isDay(book, cell) ? { ...cell, v: Number(cell!.v) + SHIFT_1904 } : cell),
  });
  const typed = interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_NUMBERS,
    handler: (cell, { origin }, next) => {
      const text = origin?.p?.body?.dataStream?.replace(/\r\n$/, "") ?? String(origin?.v ?? "");
      return next(
        book.date1904 && cell?.t === CellValueType.NUMBER && isDateText(text)
          ? { ...cell, v: Number(cell.v) - SHIFT_1904 }
          : cell
      );
    },
  });
  return () => {
    painted.dispose();
    typed();
  };
}

function isDay(book: Book, cell: Nullable<ICellData>): boolean {
  if (!cell || typeof cell.v !== "number" || cell.t === CellValueType.BOOLEAN) return false;
  const pattern = book.grid.getStyles().getStyleByCell(cell)?.n?.pattern;
  return pattern !== undefined && numfmt.isDateFormat(pattern);
}

/** A date; a time alone is the same in both systems. */
function isDateText(text: string): boolean {
  const parsed = numfmt.parseValue(text) as { v: unknown; z?: string } | null;
  return parsed?.z !== undefined && numfmt.isDateFormat(parsed.z) && Number(parsed.v) >= 1;
}
