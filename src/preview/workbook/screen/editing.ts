import {
  BEFORE_CELL_EDIT,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Book } from "../book/book";
import { contextAt, formulaOf } from "../book/formulas";
import { typedSheetName } from "../formula/engine-sheet-name";
import { toEngineText } from "../formula/engine-text";

/**
 * A person sees and types formulas as Excel writes them, `[@Column]`, `A1#` and the names of a
 * sheet among them; the engine has its own way to say these.
 */
export function attachEditing(book: Book): () => void {
  const { injector, commands } = book.engine;
  const shown = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      const formula = cell?.f ? formulaOf(book, subUnitId, cell, row, col) : undefined;
      return next(cell && formula ? { ...cell, f: formula } : cell);
    },
  });
  const typed = commands.beforeCommandExecuted((command, options) => {
    if (command.id === SetWorksheetNameCommand.id && !book.isOwnChange) {
      const params = command.params as { name: string };
      params.name = typedSheetName(params.name);
    }
    if (
      command.id !== SetRangeValuesMutation.id ||
      book.isOwnChange ||
      options?.onlyLocal ||
      options?.fromFormula
    )
      return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(
        (cells ?? {}) as Record<string, { f?: string | null } | null>
      )) {
        if (cell?.f) cell.f = toEngineText(cell.f, contextAt(book, subUnitId, Number(row), Number(column)));
      }
    }
  });
  return () => {
    shown();
    typed.dispose();
  };
}
