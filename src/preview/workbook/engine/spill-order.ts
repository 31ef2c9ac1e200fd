import type { IRange, IUnitRange } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  ICalculateFormulaService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  type IArrayFormulaRangeType,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** What the engine keeps to itself (0.25.1, pinned). */
interface Tree {
  toRTreeItem(): IUnitRange[];
}
interface Generator {
  _dependencyTreeCache: Map<number, Tree>;
  _generateTreeList(...args: unknown[]): Promise<unknown>;
  _calculateRunList(trees: Tree[]): Tree[];
}
interface Calculator {
  _apply(again?: boolean): Promise<AllRuntimeData | undefined>;
  _executeStep(): Promise<true | undefined>;
}
interface AllRuntimeData {
  readonly runtimeFeatureRange: Record<string, Record<string, Record<string, IRange[]>>>;
}

/** A chain of spills that makes each other grow settles long before; two that chase each other never do. */
const MAX_ROUNDS = 100;

type Anchors = Map<
  string,
  { unitId: string; sheetId: string; row: number; column: number; ranges: IRange[] }
>;

/**
 * Calculates formulas after the spills that they read. The engine's own order knows a dynamic array by its first cell
 * only: a formula that reads the rest may come before it, and of those the engine calculates again, once and in the same
 * order, what does not read the first cell of some other array as well. Here an array stands for all cells that it fills,
 * as far as the last calculation knows them; what reads cells that it comes to fill is calculated in a further round.
 */
export function orderBySpills({ injector }: Engine): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const dependencies = injector.get(IDependencyManagerService);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const calculator = injector.get(ICalculateFormulaService) as unknown as Calculator;
  /** The arrays with the ranges that the order of the round under way knows. */
  const known: Anchors = new Map();

  // The engine notes the references of every formula anew for each calculation, beside those that it has.
  const generate = generator._generateTreeList.bind(generator);
  generator._generateTreeList = (...args) => {
    dependencies.reset();
    return generate(...args);
  };

  const run = generator._calculateRunList.bind(generator);
  generator._calculateRunList = (trees) => {
    note(known, config.getArrayFormulaRange());
    note(known, runtime.getUnitArrayFormula());
    for (const { unitId, sheetId, row, column, ranges } of known.values()) {
      const id = dependencies.getFormulaDependency(unitId, sheetId, row, column);
      const tree = typeof id !== "number" ? undefined : generator._dependencyTreeCache.get(id);
      if (!tree) continue;
      const own = tree.toRTreeItem();
      const filled = ranges.map((range) => ({ unitId, sheetId, range }));
      tree.toRTreeItem = () => [...own, ...filled];
    }
    return run(trees);
  };

  calculator._executeStep = async () => {
    known.clear();
    let done = await calculator._apply();
    let changed = done ? featureRanges(done) : [];
    for (let round = 0; done && round < MAX_ROUNDS; round += 1) {
      changed.push(...note(known, runtime.getUnitArrayFormula()));
      if (changed.length === 0) return true;
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      config.loadDirtyRangesAndExcludedCell(changed, {});
      Object.assign(config, { _forceCalculate: false });
      done = await calculator._apply(true);
      changed = [];
    }
    return done && true;
  };
}

/** Adds ranges to those that are known; gives the cells that a formula did not wait for. */
function note(known: Anchors, arrays: IArrayFormulaRangeType): IUnitRange[] {
  const added: IUnitRange[] = [];
  for (const [unitId, sheets] of Object.entries(arrays ?? {}))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const [row, columns] of Object.entries(rows ?? {}))
        for (const [column, range] of Object.entries((columns ?? {}) as Record<string, IRange | null>)) {
          if (!range) continue;
          const key = `${unitId}!${sheetId}!${row},${column}`;
          const anchor = known.get(key) ?? {
            unitId,
            sheetId,
            row: Number(row),
            column: Number(column),
            ranges: [],
          };
          known.set(key, anchor);
          if (anchor.ranges.some((held) => held.endRow >= range.endRow && held.endColumn >= range.endColumn))
            continue;
          anchor.ranges.push(range);
          added.push(...besideAnchor(range).map((part) => ({ unitId, sheetId, range: part })));
        }
  return added;
}

/** The cells of a spill without its first one, which formulas wait for anyway. */
const besideAnchor = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange[] => [
  ...(endColumn > startColumn
    ? [{ startRow, startColumn: startColumn + 1, endRow: startRow, endColumn }]
    : []),
  ...(endRow > startRow ? [{ startRow: startRow + 1, startColumn, endRow, endColumn }] : []),
];

/** What features of the grid, its filter among them, say that they have changed. */
const featureRanges = ({ runtimeFeatureRange }: AllRuntimeData): IUnitRange[] =>
  Object.values(runtimeFeatureRange).flatMap((units) =>
    Object.entries(units).flatMap(([unitId, sheets]) =>
      Object.entries(sheets ?? {}).flatMap(([sheetId, ranges]) =>
        (ranges ?? []).map((range) => ({ unitId, sheetId, range }))
      )
    )
  );
