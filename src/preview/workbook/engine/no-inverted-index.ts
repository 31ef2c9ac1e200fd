import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Turns off the engine's index of cell values by column (0.25.1, pinned). It is keyed by place, and arrays that a
 * formula has computed keep the place of the cells that they came from: comparing such an array, as in
 * `UNIQUE(FILTER(…)) <> ""`, then reads the cells in its stead, and what comes out depends on the order of calculation.
 * Without it comparisons look at their own values.
 */
export function withoutInvertedIndex(): void {
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
  });
}
