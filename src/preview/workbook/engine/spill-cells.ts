import type { ICellData, IRange, Nullable, ObjectMatrix } from "@univerjs/core";
import {
  BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Cells = Pick<ObjectMatrix<Nullable<ICellData>>, "getValue" | "realDeleteValue">;
type Sparse<T> = Record<number, Record<number, T>>;
type BySheet<T> = Record<string, Record<string, T> | undefined>;

/** What the engine keeps to itself (0.25.1, pinned). */
interface Runtime {
  setRuntimeData(result: FunctionVariantType): void;
  readonly currentUnitId: string;
  readonly currentSubUnitId: string;
  readonly currentRow: number;
  readonly currentColumn: number;
  _unitArrayFormulaRange: BySheet<Sparse<IRange | undefined>>;
  _runtimeArrayFormulaCellData: BySheet<Cells>;
}
interface Reference {
  getCellData(row: number, column: number): Nullable<ICellData>;
  getCurrentActiveSheetData(): { cellData: Cells } | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
  getCurrentActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells | undefined;
  getArrayFormulaCellData(): object;
  getUnitId(): string;
  getSheetId(): string;
  getRuntimeFeatureCellValue(row: number, column: number): Nullable<ICellData>;
}

/** What the arrays of each sheet filled in the last calculation, by the cells that they filled. */
const filled = new WeakMap<object, BySheet<IRange[]>>();

/** Follows the spills of an engine, so that what one of them has left is not read any more. */
export function followSpills({ injector }: Engine): void {
  const config = injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  config.load = (data) => {
    load(data);
    const arrays = config.getArrayFormulaRange() as BySheet<Sparse<IRange | undefined>>;
    filled.set(config.getArrayFormulaCellData(), mapSheets(arrays));
  };
  const runtime = injector.get(IFormulaRuntimeService) as unknown as Runtime;
  const set = runtime.setRuntimeData.bind(runtime);
  // A formula that is calculated again in the same calculation leaves nothing of what it spilled before.
  runtime.setRuntimeData = (result) => {
    const { currentUnitId: unit, currentSubUnitId: sheet, currentRow: row, currentColumn: column } = runtime;
    const range = runtime._unitArrayFormulaRange[unit]?.[sheet]?.[row]?.[column];
    if (range) {
      delete runtime._unitArrayFormulaRange[unit]![sheet][row][column];
      const cells = runtime._runtimeArrayFormulaCellData[unit]?.[sheet];
      for (let r = range.startRow; cells && r <= range.endRow; r += 1)
        for (let c = range.startColumn; c <= range.endColumn; c += 1) cells.realDeleteValue(r, c);
    }
    set(result);
  };
}

const mapSheets = (arrays: BySheet<Sparse<IRange | undefined>>): BySheet<IRange[]> =>
  Object.fromEntries(
    Object.entries(arrays ?? {}).map(([unit, sheets]) => [
      unit,
      Object.fromEntries(
        Object.entries(sheets ?? {}).map(([sheet, rows]) => [
          sheet,
          Object.values(rows ?? {}).flatMap((columns) =>
            Object.values(columns ?? {}).filter((range) => range !== undefined && range !== null)
          ),
        ])
      ),
    ])
  );

/**
 * Reads a cell as it stands in the calculation under way. The engine's own goes through the arrays of the sheet with
 * every cell, and for a range (not for a single cell) takes what an array filled in the last calculation for its cells
 * though the array is smaller now.
 */
export function readSpilledCells(): void {
  const prototype = BaseReferenceObject.prototype as unknown as Reference & { readsSpills?: boolean };
  if (prototype.readsSpills) return;
  prototype.getCellData = function getCellData(this: Reference, row, column) {
    const calculated = this.getCurrentRuntimeSheetData();
    const now =
      calculated?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column);
    if (now) return now;
    const before = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (!before) return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    const left = filled
      .get(this.getArrayFormulaCellData())
      ?.[this.getUnitId()]?.[this.getSheetId()]?.find(
        (range) =>
          row >= range.startRow &&
          row <= range.endRow &&
          column >= range.startColumn &&
          column <= range.endColumn
      );
    return left && calculated?.getValue(left.startRow, left.startColumn) ? null : before;
  };
  prototype.readsSpills = true;
}
