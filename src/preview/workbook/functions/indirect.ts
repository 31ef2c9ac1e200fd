import type { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { withEngineSheet } from "../formula/engine-text";

interface Indirect {
  _convertToDefinedName(reference: string): string;
}

/** INDIRECT takes a reference as text: its sheet may be one that the engine knows by another name. */
export function readIndirect(book: Book, service: IFunctionService): void {
  const indirect = service.getExecutor("INDIRECT") as unknown as Indirect;
  const read = indirect._convertToDefinedName.bind(indirect);
  indirect._convertToDefinedName = (reference) =>
    read(withEngineSheet(reference, { sheetName: (name) => book.byName(name)?.name }));
}
