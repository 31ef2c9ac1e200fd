import { IFunctionService } from "@univerjs/engine-formula";
import type { Book } from "../book/book";
import { AnchorArray } from "./anchor-array";
import { calculateInDoubles } from "./arithmetic";
import { conditionalAggregates } from "./conditional-aggregates";
import { readConstants } from "./constants";
import { followDateSystem } from "./date-system";
import { Edate } from "./edate";
import { readIndirect } from "./indirect";
import { vanishNearZero } from "./near-zero";
import { keepTableSheet } from "./table-references";
import { readSigns } from "./signs";
import { rememberTexts } from "./text-as-number";

/** Functions that the engine lacks, gets wrong or is slow at, one file each. */
export function addEngineFunctions(book: Book): void {
  rememberTexts();
  readConstants();
  readSigns();
  keepTableSheet();
  const service = book.engine.injector.get(IFunctionService);
  service.registerExecutors(new AnchorArray(book), new Edate(), ...conditionalAggregates(book));
  calculateInDoubles(service);
  vanishNearZero(book.engine.injector);
  readIndirect(book, service);
  followDateSystem(book, service);
}
