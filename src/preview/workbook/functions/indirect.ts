import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { withEngineSheet } from "../formula/engine-text";

interface Indirect {
  _convertToDefinedName(reference: string): string;
}

/** INDIRECT takes a reference as text: its sheet may be one that the engine knows by another name. */
export function readIndirect(book: Book, service: IFunctionService): void {
  // The engine's own is shared by all workbooks.
  const found = service.getExecutor("INDIRECT") as BaseFunction & Indirect;
  const own = Object.create(found) as BaseFunction & Indirect;
  own._convertToDefinedName = (reference) =>
    found._convertToDefinedName.call(
      own,
      withEngineSheet(reference, { sheetName: (name) => book.byName(name)?.name })
    );
  service.registerExecutors(own);
}
