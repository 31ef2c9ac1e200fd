import type { IStyleBase } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { area, formatArea } from "../book/area";
import type { Book } from "../book/book";
import { contextAt } from "../book/formulas";
import { toGridStyle } from "../book/grid-style";
import type { ConditionalFormat } from "../book/sheet-state";
import { toRectangle } from "../book/structure";
import { UNIT } from "../engine/engine";
import { toEngineText } from "../formula/engine-text";
import { ruleFormula } from "./rule-formula";

type Stop = { kind: string; value?: string };

const KINDS: Record<string, CFValueType> = {
  min: CFValueType.min,
  max: CFValueType.max,
  num: CFValueType.num,
  percent: CFValueType.percent,
  percentile: CFValueType.percentile,
  formula: CFValueType.formula,
};
const value = ({ kind, value: text }: Stop) => ({
  type: KINDS[kind] ?? CFValueType.num,
  ...(text === undefined ? {} : { value: Number.isFinite(Number(text)) ? Number(text) : text }),
});

/** A conditional format as the grid has it; undefined for what it cannot show. */
function toConfig(
  book: Book,
  sheetId: string,
  { data, areas }: ConditionalFormat
): IConditionalFormattingRuleConfig | undefined {
  const { rule } = data;
  const style = toGridStyle(data.style ?? {}) as IStyleBase & { vt?: unknown };
  delete style.vt;
  if (rule.type === "dataBar") {
    return {
      type: CFRuleType.dataBar,
      isShowValue: true,
      config: {
        min: { type: CFValueType.min },
        max: { type: CFValueType.max },
        isGradient: false,
        positiveColor: rule.color,
        nativeColor: "#FF0000",
      },
    };
  }
  if (rule.type === "colorScale") {
    return {
      type: CFRuleType.colorScale,
      config: rule.stops.map((stop, index) => ({ index, color: stop.color, value: value(stop) })),
    };
  }
  if (rule.type === "iconSet") {
    const icons = [...rule.stops].reverse();
    return {
      type: CFRuleType.iconSet,
      isShowValue: rule.showValue !== false,
      config: icons.map((stop, index) => ({
        // The grid lists the best icon first, the file the lowest stop.
        iconType: rule.icons as never,
        iconId: String(rule.reverse ? icons.length - 1 - index : index),
        operator:
          index === icons.length - 1 ? CFNumberOperator.lessThan : CFNumberOperator.greaterThanOrEqual,
        value: value(index === icons.length - 1 ? icons[index - 1] : stop),
      })),
    };
  }
  if (rule.type === "top") {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.rank,
      isBottom: rule.bottom ?? false,
      isPercent: rule.percent ?? false,
      value: rule.rank,
      style,
    };
  }
  const first = formatArea(area(areas[0].row, areas[0].column));
  const formula = ruleFormula(rule, first);
  if (!formula) return undefined;
  const text = toEngineText(formula, contextAt(book, sheetId, areas[0].row, areas[0].column));
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: text, style };
}

/** Gives the grid the conditional formats of each sheet, and again when they change. */
export function attachConditionalFormats(book: Book): () => void {
  const given = new Map<string, { key: string; ids: string[] }>();
  const give = (sheetId: string): void => {
    const formats = book.find(sheetId)?.state.conditionalFormats ?? [];
    const key = JSON.stringify(formats);
    const before = given.get(sheetId);
    if (before?.key === key) return;
    const at = { unitId: UNIT, subUnitId: sheetId };
    for (const cfId of before?.ids ?? []) book.run(DeleteConditionalRuleMutation.id, { ...at, cfId });
    const ids: string[] = [];
    // The grid puts a new rule before the others: the lowest priority goes in first.
    for (const format of [...formats].sort((a, b) => b.data.priority - a.data.priority)) {
      const config = format.areas.length > 0 ? toConfig(book, sheetId, format) : undefined;
      if (!config) continue;
      const cfId = `format${book.nextId()}`;
      const rule: IConditionFormattingRule = {
        cfId,
        stopIfTrue: format.data.stopIfTrue ?? false,
        ranges: format.areas.map((item) => toRectangle(item)),
        rule: config,
      };
      book.run(AddConditionalRuleMutation.id, { ...at, rule });
      ids.push(cfId);
    }
    given.set(sheetId, { key, ids });
  };
  for (const sheet of book.sheets()) give(sheet.id);
  return book.onRedraw(give);
}
