import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { AnchorArray } from "./anchor-array";
import { conditionalAggregates } from "./conditional-aggregates";
import { readConstants } from "./constants";
import { followDateSystem } from "./date-system";
import { Edate } from "./edate";
import { readIndirect } from "./indirect";
import { keepTableSheet } from "./table-references";
import { rememberTexts } from "./text-as-number";

/** Functions that the engine lacks, gets wrong or is slow at, one file each. */
export function addEngineFunctions(book: Book): void {
  rememberTexts();
  readConstants();
  keepTableSheet();
  const service = book.engine.injector.get(IFunctionService);
  service.registerExecutors(new AnchorArray(book), new Edate(), ...conditionalAggregates(book));
  readIndirect(book, service);
  followDateSystem(book, service);
}
