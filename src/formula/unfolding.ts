import type { CellPlace, CellReader } from "./cell-reader";
import type { FunctionCaller, Unfolded } from "./unfolded";

/** How deep names that refer to names, and calls of a LAMBDA in one, are followed. */
export const deepest = 40;

/** What a formula is unfolded over. */
export interface Unfolding {
  readonly at: CellPlace;
  readonly reader: CellReader;
  readonly caller: FunctionCaller;
  readonly depth?: number;
  /** Names that LET and LAMBDA have given, in small letters. */
  readonly scope?: ReadonlyMap<string, Unfolded>;
}
