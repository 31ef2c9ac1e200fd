import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  SheetsDataValidationValidatorService,
} from "@univerjs/preset-sheets-data-validation";
import type { Book } from "../book/book";
import { contextAt } from "../book/formulas";
import { toRectangle } from "../book/structure";
import { toEngineText } from "../formula/engine-text";
import { UNIT } from "../engine/engine";
import type { SheetState } from "../book/sheet-state";

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A validation as the grid has it: a list of literal values without "=" and quotes. */
function toRule(book: Book, state: SheetState, index: number, uid: string): ISheetDataValidationRule {
  const { areas, data } = state.validations[index];
  const formula = (text: string | undefined): string | undefined => {
    if (text === undefined) return undefined;
    const literal = /^="(.*)"$/s.exec(text);
    if (data.type === "list" && literal) return literal[1].replaceAll('""', '"');
    if (/^=-?[\d.]+$/.test(text)) return text.slice(1);
    return toEngineText(text, contextAt(book, state.id, areas[0].row, areas[0].column));
  };
  return {
    uid,
    type: data.type,
    ranges: areas.map((area) => toRectangle(area)),
    formula1: formula(data.formula1),
    formula2: formula(data.formula2),
    operator: data.operator as ISheetDataValidationRule["operator"],
    allowBlank: data.allowBlank ?? true,
    showErrorMessage: data.error !== undefined,
    error: data.error?.message,
    errorTitle: data.error?.title,
    errorStyle: ERROR_STYLES[data.error?.style ?? "stop"],
    showInputMessage: data.prompt !== undefined,
    prompt: data.prompt?.message,
    promptTitle: data.prompt?.title,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

/** How the grid marks what it does to rules when rows and columns come and go (0.25.1, pinned). */
const FOLLOWING = "patched";

/**
 * Rules move with rows and columns here (`followStructure`), and are given anew. The grid would move them once more,
 * under names that are gone by then, or bring back by an undo what has been replaced.
 */
function followAlone(book: Book, retired: ReadonlySet<string>): void {
  const model = book.engine.injector.get(DataValidationModel);
  const add = model.addRule.bind(model);
  const update = model.updateRule.bind(model);
  model.addRule = (unit, sheet, rule, source, index) => {
    const rules = [rule].flat().filter(({ uid }) => !retired.has(uid));
    if (source !== FOLLOWING && rules.length > 0) add(unit, sheet, rules as never, source, index);
  };
  model.updateRule = (unit, sheet, id, payload, source) => {
    if (source !== FOLLOWING) update(unit, sheet, id, payload, source);
  };
}

/** Gives the grid the validations of each sheet, and again when they change. */
export function attachValidations(book: Book): () => void {
  const given = new Map<string, { key: string; ids: string[] }>();
  const retired = new Set<string>();
  followAlone(book, retired);
  const give = (sheetId: string): void => {
    const state = book.find(sheetId)?.state;
    const key = JSON.stringify(state?.validations ?? []);
    const before = given.get(sheetId);
    if (before?.key === key) return;
    const at = { unitId: UNIT, subUnitId: sheetId };
    for (const id of before?.ids ?? []) retired.add(id);
    if (before && before.ids.length > 0)
      book.run(RemoveDataValidationMutation.id, { ...at, ruleId: before.ids });
    const rules = (state?.validations ?? []).flatMap(({ areas }, index) =>
      areas.length > 0 ? [toRule(book, state!, index, `validation${book.nextId()}`)] : []
    );
    if (rules.length > 0) book.run(AddDataValidationMutation.id, { ...at, rule: rules });
    given.set(sheetId, { key, ids: rules.map(({ uid }) => uid) });
  };
  for (const sheet of book.sheets()) give(sheet.id);
  const stop = book.onRedraw(give);
  return () => {
    stop();
    // Cells of sheets that are not in front are checked when the browser is idle: a check that still waits
    // when the workbook closes would look for a workbook that is gone, and reject unheard.
    const checks = book.engine.injector.get(SheetsDataValidationValidatorService);
    checks.validatorRanges = () => Promise.resolve([]);
  };
}
