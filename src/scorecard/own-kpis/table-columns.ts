import { fold } from "../../catalog/calc-index";

/** What a column of a KPI table can say. */
export type TableColumn =
  | "name" | "nameOther" | "id" | "code" | "definition" | "formula" | "inputs" | "unit" | "direction" | "target" | "lower"
  | "upper" | "weight" | "cycle" | "source" | "owner" | "check" | "collector" | "purpose" | "presentation" | "remarks"
  | "successFactor" | "aliases" | "perspective" | "area" | "kind"; // prettier-ignore

/** The texts of a row by what their columns say. */
export type RowCells = Partial<Record<TableColumn, string>>;

/** Headers by which a column is known, in both languages; the first of each stands on our own sheet. */
export const columnHeaders: Readonly<Record<TableColumn, readonly string[]>> = {
  name: ["KPI", "指标", "name", "indicator", "kpi name", "指标名称", "名称", "考核指标", "指标项", "考核项目", "measure", "metric", "项目"],
  nameOther: ["Name in the other language", "另一语言的名称", "english name", "chinese name", "英文名称", "中文名称", "英文名"],
  id: ["Id", "标识", "kpi id", "指标id"],
  code: ["Code", "编号", "no", "no.", "number", "序号", "指标编号", "代码", "#"],
  definition: ["Definition", "定义", "指标定义", "description", "说明", "指标说明", "含义", "考核内容"],
  formula: ["Formula", "公式", "计算公式", "计算方法", "calculation", "算法", "计算方式", "指标公式"],
  inputs: ["Inputs", "所需数据", "input", "数据项"],
  unit: ["Unit", "单位", "计量单位", "units"],
  direction: ["Direction", "方向", "better", "优劣方向", "极性", "polarity", "指标方向"],
  target: ["Target", "目标", "目标值", "指标值", "plan", "计划", "计划值", "goal", "考核目标", "标准值"],
  lower: ["Lower limit", "下限", "minimum"],
  upper: ["Upper limit", "上限", "maximum"],
  weight: ["Weight", "权重", "权重(%)", "weight (%)", "weight %", "比重", "分值", "权数"],
  cycle: ["Cycle", "考核周期", "周期", "频率", "frequency", "evaluated", "评估频率", "统计周期", "period", "考核频率"],
  source: ["Source", "数据来源", "来源", "data source", "信息来源", "资料来源"],
  owner: ["Owner", "责任人", "负责人", "责任部门", "responsible", "owner department", "归属部门", "考核对象"],
  check: ["Verified by", "数据核对", "核对", "审核", "check", "核实", "verification"],
  collector: ["Collected by", "数据收集", "收集", "采集部门", "数据提供", "数据提供部门", "collector", "收集部门"],
  purpose: ["Purpose", "目的", "设立目的", "指标目的", "objective", "aim"],
  presentation: ["Presentation", "呈现方式", "展示", "表现形式", "chart"],
  remarks: ["Remarks", "备注", "note", "notes", "comment", "说明备注"],
  successFactor: ["Success factor", "成功要素", "关键成功因素", "关键成功要素", "csf", "critical success factor"],
  aliases: ["Also called", "别名", "aliases", "alias", "其他名称"],
  perspective: ["Perspective", "维度", "角度", "层面", "视角"],
  area: ["Area", "领域", "department", "类别", "category", "分类", "指标类别"],
  kind: ["Leading or lagging", "领先或滞后", "类型"],
}; // prettier-ignore

const byHeader = new Map(
  (Object.entries(columnHeaders) as [TableColumn, readonly string[]][]).flatMap(([column, headers]) =>
    headers.map((header) => [keyOf(header), column] as const)
  )
);

/** Spaces and brackets with a unit make no difference: "权重（%）" is "权重". */
function keyOf(header: string): string {
  return fold(header)
    .replace(/\s+/g, "")
    .replace(/[*:]+$/, "");
}

const withoutBrackets = (header: string): string => header.replace(/\(.*?\)|\[.*?\]/g, "");

/** A header that says the same in two languages: "公式 Formula", "目标/Target". */
function inBothLanguages(header: string): TableColumn | undefined {
  const parts = withoutBrackets(fold(header)).match(/[\u3400-\u9fff]+|[^\u3400-\u9fff]+/g) ?? [];
  const [first, ...others] = parts
    .map((part) => keyOf(part.replace(/[/|·]+/g, " ")))
    .filter(Boolean)
    .map((part) => byHeader.get(part));
  return others.every((other) => other === first) ? first : undefined;
}

/**
 * What a header says its column holds; undefined where it says nothing that is known.
 *
 * @example columnOf("目标值（%）")  // "target"
 * @example columnOf("公式 Formula")  // "formula"
 */
export const columnOf = (header: string): TableColumn | undefined =>
  byHeader.get(keyOf(header)) ?? byHeader.get(withoutBrackets(keyOf(header))) ?? inBothLanguages(header);
