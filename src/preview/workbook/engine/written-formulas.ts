import { IUniverInstanceService, UniverInstanceType, type ICellData, type Workbook } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

type Cells = Parameters<FormulaDataModel["updateFormulaData"]>[2];
type Formulas = NonNullable<ReturnType<FormulaDataModel["getSheetFormulaData"]>>;

/** What the engine looks at before each write. */
interface ModelInternals {
  _getSheetFormulaIdMap(unit: string, sheet: string): object;
}

/**
 * Before each write of cells the engine (0.25.1, pinned) gathers the formulas of the whole workbook, so that a
 * hundred small writes cost a hundred readings. Only where cells share one formula, as after filling down by hand,
 * does a write concern others than those that it writes: until then only these are gathered.
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
      model.getFormulaData = getFormulaData;
      internals._getSheetFormulaIdMap = _getSheetFormulaIdMap;
    }
  };
}
