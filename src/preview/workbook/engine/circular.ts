import type { IUnitRange } from "@univerjs/core";
import { IDependencyManagerService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { cyclesOf } from "./cycles";
import type { Engine } from "./engine";

/** What the engine keeps to itself (0.25.1, pinned). */
interface Tree {
  readonly treeId: number;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly formulaId?: string;
  toRTreeItem(): IUnitRange[];
}
interface Generator {
  readonly _dependencyTreeCache: Map<number, Tree>;
  readonly _dependencyRTreeCacheForAddressFunction: { bulkSearch(ranges: IUnitRange[]): Set<number> };
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
}

/** A cell whose formula refers to itself, directly or through others. */
export interface CircularCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Functions that take a reference without reading its cells, or read only what a condition chooses: a formula with one
 * of these may name its own cell and yet have a value.
 */
const MAY_NOT_READ =
  /\b(?:ROWS?|COLUMNS?|OFFSET|INDIRECT|CELL|AREAS|SHEETS?|ISREF|ISFORMULA|FORMULATEXT|INDEX|CHOOSE|IFS?|IFERROR|IFNA|SWITCH|LAMBDA)\s*\(/i;

/** Gives 0 to circular references, as Excel does, and knows where they are. The engine gives whatever comes of one round. */
export function zeroCircularReferences({ injector }: Engine): () => CircularCell[] {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const found = new Map<string, CircularCell>();
  const keyOf = ({ subUnitId, row, column }: Tree): string => `${subUnitId}!${row},${column}`;
  // Called when the order of a calculation is settled.
  generator._checkIsCycleDependency = (trees) => {
    const byId = new Map(trees.map((tree) => [tree.treeId, tree]));
    const dependents = (id: number): Iterable<number> => {
      const cells = byId.get(id)!.toRTreeItem();
      const read = dependencies.searchDependency(cells) as Set<number>;
      for (const more of generator._dependencyRTreeCacheForAddressFunction.bulkSearch(cells)) read.add(more);
      return read;
    };
    for (const tree of trees) if (!tree.formulaId) found.delete(keyOf(tree));
    for (const cycle of cyclesOf(byId.keys(), dependents)) {
      const cells = cycle.map((id) => byId.get(id)!);
      if (cells.some(({ formula }) => MAY_NOT_READ.test(formula))) continue;
      for (const tree of cells) {
        found.set(keyOf(tree), { sheetId: tree.subUnitId, row: tree.row, column: tree.column });
        Object.defineProperty(tree, "formula", { value: "=0" });
      }
    }
    return false;
  };
  return () => [...found.values()];
}
