import { areas } from "../../catalog/templates";
import type { KpiDefinition } from "../../catalog/types";
import type { Message } from "../../i18n/sentence";
import { cardWords } from "./words";

export type Language = "en" | "zh";

/** A line of a KPI's card: its name, and what it says of a KPI. */
export interface CardField extends Message {
  readonly id: string;
  valueOf(kpi: KpiDefinition, language: Language): string | number;
}

type TextKey =
  | "name"
  | "definition"
  | "purpose"
  | "formula"
  | "source"
  | "owner"
  | "check"
  | "collector"
  | "presentation"
  | "remarks"
  | "successFactor";

const text = (id: TextKey, en: string, zh: string): CardField => ({
  id,
  en,
  zh,
  valueOf: (kpi, language) => kpi[id]?.[language] ?? "",
});

type CodeKey = "unit" | "direction" | "perspective" | "frequency" | "leadingOrLagging";

const code = (id: CodeKey, en: string, zh: string): CardField => ({
  id,
  en,
  zh,
  valueOf: (kpi, language) => cardWords[id][kpi[id]][language],
});

const separator = (language: Language) => (language === "zh" ? "、" : ", ");

/** The fields of a card, in the order of the card. */
export const cardFields: readonly CardField[] = [
  { id: "id", en: "Id", zh: "编号", valueOf: (kpi) => kpi.id },
  { id: "code", en: "Code", zh: "代码", valueOf: (kpi) => kpi.code ?? "" },
  text("name", "Name", "名称"),
  {
    id: "aliases",
    en: "Also called",
    zh: "别名",
    valueOf: (kpi, language) => kpi.aliases[language].join(separator(language)),
  },
  text("definition", "Definition", "定义"),
  text("purpose", "Purpose", "目的"),
  text("formula", "Formula", "计算公式"),
  {
    id: "inputs",
    en: "Inputs",
    zh: "输入项",
    valueOf: (kpi, language) => kpi.inputs.map(({ name }) => name[language]).join(separator(language)),
  },
  { id: "expression", en: "Expression", zh: "表达式", valueOf: (kpi) => kpi.expression },
  code("unit", "Unit", "单位"),
  { id: "format", en: "Number format", zh: "数字格式", valueOf: (kpi) => kpi.format },
  code("direction", "Direction", "方向"),
  { id: "target", en: "Target", zh: "目标值", valueOf: (kpi) => kpi.target?.value ?? "" },
  code("perspective", "Perspective", "维度"),
  {
    id: "area",
    en: "Area",
    zh: "领域",
    valueOf: (kpi, language) => areas.find(({ id }) => id === kpi.area)?.name[language] ?? kpi.area,
  },
  code("frequency", "Frequency", "频率"),
  text("source", "Data source", "数据来源"),
  text("owner", "Owner", "责任人"),
  text("check", "Verification", "核实方式"),
  text("collector", "Collected by", "数据收集"),
  text("presentation", "Presentation", "呈现方式"),
  text("remarks", "Remarks", "备注"),
  text("successFactor", "Success factor", "成功因素"),
  code("leadingOrLagging", "Leading or lagging", "领先或滞后"),
];

/** The field that an id or a name in either language stands for, whatever its case. */
export function findField(name: string): CardField | undefined {
  const wanted = name.trim().toLowerCase();
  return cardFields.find(({ id, en, zh }) => [id, en, zh].some((one) => one.toLowerCase() === wanted));
}
