import type { Messages } from "./sentence";

/** The words of importing a table of KPIs. */
export const importMessages = {
  title: { en: "Import a KPI table", zh: "导入指标表" },
  intro: {
    en: "Copy a table with a header row, such as KPI, Definition, Formula, Unit, Target, Weight, Cycle, Source, Owner, and paste it here; or take the cells that are selected in the workbook. Nothing is stored before you say so.",
    zh: "复制带标题行的表格（如：指标、定义、公式、单位、目标、权重、周期、来源、责任人），粘贴到此处；也可直接读取工作簿中选中的单元格。确认之前不会保存任何内容。",
  },
  paste: { en: "Table", zh: "表格" },
  pasteHint: { en: "Paste the table here", zh: "在此粘贴表格" },
  fromSelection: { en: "Read the selected cells", zh: "读取选中的单元格" },
  reading: { en: "Reading the selection", zh: "正在读取选区" },
  readFrom: { en: "Read from {place}", zh: "读取自 {place}" },
  emptySelection: {
    en: "The selected cells are empty. Select the table with its headers and try again.",
    zh: "选中的单元格为空。请选中包含标题行的表格后重试。",
  },
  nothing: {
    en: "No KPI was found in it. The header row needs a column with the names, such as “KPI” or “指标”.",
    zh: "未识别到指标。标题行须有指标名称列，如“指标”或“KPI”。",
  },
  noHeader: {
    en: "No header row was recognised: the first column is read as names.",
    zh: "未识别到标题行，按首列为指标名称读取。",
  },
  columns: { en: "Columns: {columns}", zh: "识别的列：{columns}" },
  columnsIgnored: { en: "Not read: {columns}", zh: "未读取的列：{columns}" },
  columnAs: { en: "{header} → {column}", zh: "{header} → {column}" },
  found: {
    en: "{known} known, {created} new, {faulty} with errors",
    zh: "已有指标 {known} 个，新指标 {created} 个，有错误 {faulty} 个",
  },
  rows: { en: "Rows of the table", zh: "表中各行" },
  row: { en: "Row {row}", zh: "第 {row} 行" },
  useRow: { en: "Import row {row}, {name}", zh: "导入第 {row} 行“{name}”" },
  isKnown: { en: "In the dictionary: {kpi}", zh: "字典指标：{kpi}" },
  isOwn: { en: "Own KPI: {kpi}", zh: "自建指标：{kpi}" },
  isNew: { en: "New own KPI", zh: "新的自建指标" },
  calculatedAs: { en: "= {formula}", zh: "= {formula}" },
  takenDirectly: { en: "Takes one figure as it stands", zh: "直接取一项数据" },
  weightIs: { en: "weight {weight}", zh: "权重 {weight}" },
  targetIs: { en: "target {target}", zh: "目标 {target}" },
  ownerIs: { en: "owner {owner}", zh: "负责人 {owner}" },
  similarTo: { en: "Perhaps {kpi} is meant?", zh: "是否指“{kpi}”？" },
  useSimilar: { en: "Use {kpi}", zh: "使用“{kpi}”" },
  keepNew: { en: "Keep as new", zh: "仍作为新指标" },
  error: { en: "Error", zh: "错误" },
  note: { en: "Note", zh: "提示" },
  saveNew: { en: "Save {count} own KPIs", zh: "保存 {count} 个自建指标" },
  saveOne: { en: "Save 1 own KPI", zh: "保存 1 个自建指标" },
  addToScorecard: { en: "Add {count} to the scorecard", zh: "将 {count} 个加入计分卡" },
  beginScorecard: {
    en: "Make a scorecard with {count}",
    zh: "用这 {count} 个指标新建计分卡",
  },
  nothingNew: {
    en: "All rows are KPIs that are there already: nothing to save.",
    zh: "各行均为已有指标，无须保存。",
  },
  saving: { en: "Saving", zh: "正在保存" },
  another: { en: "Clear", zh: "清空" },
  saved: { en: "{count} own KPIs saved.", zh: "已保存 {count} 个自建指标。" },
  addedRows: {
    en: "{count} {count|KPI|KPIs} added to the scorecard.",
    zh: "已将 {count} 个指标加入计分卡。",
  },

  rowTwice: { en: "The same KPI as row {row}.", zh: "与第 {row} 行是同一指标。" },
  weightUnread: { en: "The weight “{text}” is no number.", zh: "权重“{text}”不是数字。" },
  targetUnread: {
    en: "The target “{text}” is no number; it is left open.",
    zh: "目标“{text}”不是数字，暂留空。",
  },
  unitUnread: { en: "The unit “{text}” is not known.", zh: "无法识别单位“{text}”。" },
  wordUnread: { en: "“{text}” is not known here; the usual is taken.", zh: "无法识别“{text}”，按默认处理。" },
  formulaUnread: {
    en: "The formula could not be read as a calculation: the KPI takes one figure as it stands.",
    zh: "公式无法解析为计算式，该指标将直接取一项数据。",
  },
} as const satisfies Messages;

export type ImportMessage = keyof typeof importMessages;
