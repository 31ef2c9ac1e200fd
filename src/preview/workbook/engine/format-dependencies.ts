import type { IUnitRange } from "@univerjs/core";
import { FormulaDependencyTree, FormulaDependencyTreeVirtual } from "@univerjs/engine-formula";

interface Tree {
  readonly formulaId?: string;
  toRTreeItem(): IUnitRange[];
}

/**
 * Takes formulas of conditional formats and validations out of what cells can depend on. The engine (0.25.1, pinned)
 * counts the cells of their range from the sheet's corner and takes each for a formula there: whatever reads these cells
 * seems to depend on the format, and the format on it in turn, and with such a circle the order of calculation is lost.
 */
export function formatsGiveNoCells(): void {
  for (const prototype of [
    FormulaDependencyTree.prototype,
    FormulaDependencyTreeVirtual.prototype,
  ] as (Tree & {
    formatsAside?: boolean;
  })[]) {
    if (prototype.formatsAside) continue;
    const cells = prototype.toRTreeItem;
    prototype.toRTreeItem = function toRTreeItem(this: Tree) {
      return this.formulaId ? [] : cells.call(this);
    };
    prototype.formatsAside = true;
  }
}
