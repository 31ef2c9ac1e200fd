import { SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/book";
import { gridRender } from "./grid-render";

/**
 * Lays out the sheet in view once after a row of changes that a request makes, not after each: the grid (0.25.1,
 * pinned) otherwise measures the whole sheet anew for every row height. What a person does is laid out at once.
 */
export function attachLayoutOnce(book: Book): () => void {
  const skeletons = gridRender(book).with(SheetSkeletonManagerService);
  const lay = skeletons.setCurrent.bind(skeletons);
  let timer: ReturnType<typeof setTimeout> | undefined;
  skeletons.setCurrent = (wanted) => {
    clearTimeout(timer);
    const isInView = skeletons.getCurrentParam()?.sheetId === wanted.sheetId;
    // A request's changes follow each other without a pause: the timer's turn comes after the last.
    if (book.isOwnChange && isInView) timer = setTimeout(() => lay(wanted), 0);
    else lay(wanted);
  };
  return () => clearTimeout(timer);
}
