import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { AnchorArray } from "./anchor-array";

/** Functions that the engine lacks or gets wrong, one file each. */
export function addEngineFunctions(book: Book): void {
  book.engine.injector.get(IFunctionService).registerExecutors(new AnchorArray(book));
}
