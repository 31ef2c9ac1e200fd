import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/book";
import { UNIT } from "../engine/engine";

/** What draws the grid of a workbook. */
export function gridRender(book: Book) {
  const render = book.engine.injector.get(IRenderManagerService).getRenderById(UNIT);
  if (!render) throw new Error("The grid draws no sheet.");
  return render;
}
