import { CommandType } from "@univerjs/core";
import type { Book } from "../book/book";

/** Changes of the grid that are in the file; conditional formats are told by `onRedraw`. */
const saved = /^sheet\.mutation\.(?!.*conditional)/;

/**
 * Tells when something changed that a file would keep, by a person or by the add-in: cells, sheets,
 * sizes, and what is drawn over them. Results of calculation are no change.
 */
export function attachChanged(book: Book, changed: () => void): () => void {
  const mutated = book.engine.commands.onCommandExecuted(({ id, type }, options) => {
    if (type === CommandType.MUTATION && saved.test(id) && !options?.onlyLocal && !options?.fromFormula)
      changed();
  });
  const redrawn = book.onRedraw(changed);
  return () => {
    mutated.dispose();
    redrawn();
  };
}
