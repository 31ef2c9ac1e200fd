import { IUniverInstanceService, UniverInstanceType, type ICellData, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Cells = Parameters<FormulaDataModel["updateFormulaData"]>[2];
type Formulas = NonNullable<ReturnType<FormulaDataModel["getSheetFormulaData"]>>;

/** What the engine looks at before each write. */
interface ModelInternals {
  _getSheetFormulaIdMap(unit: string, sheet: string): object;
}

/** The formulas of a sheet; undefined when cells share one, which the engine then gathers itself. */
function formulasOf(cells: Cells): Formulas | undefined {
  const found: Formulas = {};
  for (const row in cells) {
    const line = cells[row];
    for (const column in line) {
      const cell = line[column] as ICellData | null;
      if (!cell) continue;
      if (cell.si) return undefined;
      if (cell.f?.startsWith("=")) (found[row] ??= {})[column] = { f: cell.f };
    }
  }
  return found;
}

/**
 * Before each write of cells the engine (0.25.1, pinned) gathers the formulas of the whole workbook, so that a
 * hundred small writes cost a hundred readings. Only where cells share one formula, as after filling down by hand,
 * does a write concern others than those that it writes: until then only these are gathered. Where it does want all
 * of them, when cells move, they are gathered without its tests of each cell's type.
 */
export function withWrittenFormulas({ injector }: Engine): void {
  const model = injector.get(FormulaDataModel);
  const internals = model as unknown as ModelInternals;
  const instances = injector.get(IUniverInstanceService);
  const { updateFormulaData, getFormulaData } = model;
  const { _getSheetFormulaIdMap } = internals;
  let shared = false;
  const written = (unit: string, sheet: string, cells: Cells): Formulas => {
    const grid = instances
      .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheet)
      ?.getCellMatrix();
    const found: Formulas = {};
    for (const [row, line] of Object.entries(cells))
      for (const column of Object.keys(line ?? {})) {
        const formula = grid?.getValue(Number(row), Number(column))?.f;
        if (formula) (found[Number(row)] ??= {})[Number(column)] = { f: formula };
      }
    return found;
  };
  const gathered = (): ReturnType<typeof getFormulaData> => {
    const found: ReturnType<typeof getFormulaData> = {};
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const sheets: Record<string, Formulas> = (found[book.getUnitId()] = {});
      for (const sheet of book.getSheets()) {
        const formulas = formulasOf(sheet.getCellMatrix().getMatrix());
        if (!formulas) return getFormulaData.call(model);
        sheets[sheet.getSheetId()] = formulas;
      }
    }
    return found;
  };
  model.getFormulaData = gathered;
  model.updateFormulaData = (unit, sheet, cells) => {
    shared ||= Object.values(cells).some((line) =>
      Object.values(line ?? {}).some((cell) => (cell as ICellData | null)?.si)
    );
    if (shared) return updateFormulaData.call(model, unit, sheet, cells);
    model.getFormulaData = () => ({ [unit]: { [sheet]: written(unit, sheet, cells) } });
    internals._getSheetFormulaIdMap = () => ({});
    try {
      return updateFormulaData.call(model, unit, sheet, cells);
    } finally {
      model.getFormulaData = gathered;
      internals._getSheetFormulaIdMap = _getSheetFormulaIdMap;
    }
  };
}
