import type { ConditionalFormatData, StyleData } from "../../data";
import { readFormula } from "../formula/read-formula";
import { child, childrenNamed, flag, type XmlElement } from "../package/xml";
import { readColor, type Theme } from "./theme";

type Rule = ConditionalFormatData["rule"];

const TEXT_OPERATORS = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;
const PRESETS = new Set([
  "duplicateValues",
  "uniqueValues",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);

/** The conditional formats of a worksheet, first priority first. Rules that only newer extensions hold are left out. */
export function readConditionalFormats(
  worksheet: XmlElement,
  styles: readonly StyleData[],
  theme: Theme
): ConditionalFormatData[] {
  const formats: ConditionalFormatData[] = [];
  for (const block of childrenNamed(worksheet, "conditionalFormatting")) {
    const addresses = (block.attributes.sqref ?? "").split(/\s+/).filter(Boolean);
    for (const element of childrenNamed(block, "cfRule")) {
      const rule = addresses.length > 0 ? readRule(element, theme) : undefined;
      if (!rule) continue;
      const style =
        element.attributes.dxfId === undefined ? undefined : styles[Number(element.attributes.dxfId)];
      formats.push({
        addresses,
        priority: Number(element.attributes.priority ?? 1),
        ...(flag(element.attributes.stopIfTrue, false) ? { stopIfTrue: true } : {}),
        rule,
        ...(style && Object.keys(style).length > 0 ? { style } : {}),
      });
    }
  }
  return formats.sort((first, second) => first.priority - second.priority);
}

function readRule(element: XmlElement, theme: Theme): Rule | undefined {
  const { type = "", operator, text, rank, percent, bottom } = element.attributes;
  const [formula1, formula2] = childrenNamed(element, "formula").map((formula) => readFormula(formula.text));
  if (type === "expression" && formula1) return { type, formula: formula1 };
  if (type === "cellIs" && formula1)
    return { type, operator: operator ?? "equal", formula1, ...(formula2 ? { formula2 } : {}) };
  if (type in TEXT_OPERATORS)
    return {
      type: "containsText",
      operator: TEXT_OPERATORS[type as keyof typeof TEXT_OPERATORS],
      text: text ?? "",
    };
  if (type === "top10")
    return {
      type: "top",
      rank: Number(rank ?? 10),
      ...(flag(percent, false) ? { percent: true } : {}),
      ...(flag(bottom, false) ? { bottom: true } : {}),
    };
  if (PRESETS.has(type)) return { type: "preset", kind: type };
  if (type === "aboveAverage")
    return {
      type: "preset",
      kind: flag(element.attributes.aboveAverage, true) ? "aboveAverage" : "belowAverage",
    };
  if (type === "timePeriod") return { type: "preset", kind: element.attributes.timePeriod ?? "today" };
  return readGraphicRule(element, type, theme);
}

function readGraphicRule(element: XmlElement, type: string, theme: Theme): Rule | undefined {
  const graphic = child(element, type);
  if (!graphic) return undefined;
  const stops = childrenNamed(graphic, "cfvo").map(({ attributes }) => ({
    kind: attributes.type,
    value: attributes.val,
  }));
  const colors = childrenNamed(graphic, "color").map((color) => readColor(color, theme) ?? "#000000");
  if (type === "dataBar") return { type, color: colors[0] ?? "#638EC6" };
  if (type === "colorScale")
    return {
      type,
      stops: stops.map(({ kind, value }, index) => ({
        kind,
        ...(value === undefined ? {} : { value }),
        color: colors[index] ?? "#FFFFFF",
      })),
    };
  if (type !== "iconSet") return undefined;
  return {
    type,
    icons: graphic.attributes.iconSet ?? "3TrafficLights1",
    stops: stops.map(({ kind, value }) => ({ kind, value: value ?? "0" })),
    ...(flag(graphic.attributes.reverse, false) ? { reverse: true } : {}),
    ...(flag(graphic.attributes.showValue, true) ? {} : { showValue: false }),
  };
}
