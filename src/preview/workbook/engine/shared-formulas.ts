import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** The engine that calculated last in this process. */
let last: WeakRef<Engine> | undefined;

/**
 * Forgets every parsed formula. All keys of the engine's cache contain the empty text. The tokens go too: parsing
 * changes them, and a second parse of kept ones goes wrong (LET, FILTER).
 */
export function forgetFormulas({ injector }: Engine): void {
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  injector.get(LexerTreeBuilder).dispose();
}

/**
 * Engines of one process share their parsed formulas, and with them the functions of whichever parsed them first:
 * those of another workbook, with its spills and its date system. Called before each calculation.
 */
export function ownFormulas(engine: Engine): void {
  if (last && last.deref() !== engine) forgetFormulas(engine);
  last = new WeakRef(engine);
}
