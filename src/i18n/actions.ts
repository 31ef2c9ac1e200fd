import type { Messages } from "./sentence";

/** What actions are called, what they say while they run, and why they failed. */
export const actionMessages = {
  showPane: { en: "Show pane", zh: "显示窗格" },
  showPaneTip: { en: "Open the KPI Scorecard pane.", zh: "打开 KPI 计分卡窗格。" },
  newScorecard: { en: "New scorecard", zh: "新建计分卡" },
  newScorecardTip: {
    en: "Lay out a scorecard and trend charts from the data in this workbook.",
    zh: "用此工作簿中的数据生成计分卡和趋势图。",
  },
  createScorecard: { en: "Create scorecard", zh: "生成计分卡" },
  explainCell: { en: "Explain", zh: "计算说明" },
  explainCellTip: {
    en: "Show in the pane how the value of the selected cell came about.",
    zh: "在窗格中说明所选单元格的值如何得出。",
  },
  changeScorecard: { en: "Change scorecard", zh: "修改计分卡" },
  changeScorecardTip: {
    en: "Change KPIs, weights, targets and rules; the sheet follows.",
    zh: "修改指标、权重、目标与规则，工作表随之更新。",
  },
  comparePeriods: { en: "Compare two periods", zh: "对比两个期间" },
  comparePeriodsTip: {
    en: "Show on a new sheet what led from one period’s score to another’s.",
    zh: "在新工作表中说明得分由一个期间到另一个期间的变动原因。",
  },
  combineScorecards: { en: "Combine scorecards", zh: "汇总多张计分卡" },
  combineScorecardsTip: {
    en: "Roll several scorecards up into one, with a weight each.",
    zh: "按权重将多张计分卡汇总为一张。",
  },
  requiredRunRate: { en: "Required run rate", zh: "剩余期要求" },
  requiredRunRateTip: {
    en: "Show what the rest of the year must bring for a grade.",
    zh: "说明要达到某一等级，剩余期间须达到的水平。",
  },
  duplicateScorecard: { en: "Duplicate scorecard", zh: "复制计分卡" },
  duplicateScorecardTip: {
    en: "Lay out the same scorecard for another department.",
    zh: "为另一部门生成相同的计分卡。",
  },
  saveTemplate: { en: "Save as template", zh: "存为模板" },
  saveTemplateTip: {
    en: "Keep a scorecard’s make-up as a template in this workbook.",
    zh: "将计分卡的构成存为此工作簿中的模板。",
  },
  layOutAnew: { en: "Lay out anew", zh: "重新生成" },
  layOutAnewTip: {
    en: "Lay the scorecard out on new sheets, with its weights, targets, remarks and typed figures. The old sheets stay.",
    zh: "在新工作表上重新生成计分卡，并带入权重、目标、备注与手工数值；原工作表保留。",
  },
  goTo: { en: "Go to", zh: "转到" },
  goToTip: { en: "Show these cells.", zh: "显示这些单元格。" },
  openHelp: { en: "Help", zh: "帮助" },
  openHelpTip: { en: "How the functions and scorecards work.", zh: "函数与计分卡的使用说明。" },
  undoLast: { en: "Undo", zh: "撤销" },
  undoLastTip: { en: "Remove what the last action added.", zh: "移除上一步添加的内容。" },

  gap: { en: "{sheet}: {reason}", zh: "{sheet}：{reason}" },
  gapRows: {
    en: "only the first {read} of {rows} rows were read.",
    zh: "仅读取了前 {read} 行（共 {rows} 行）。",
  },

  stepRead: { en: "Reading the workbook", zh: "正在读取工作簿" },
  stepRecognise: { en: "Finding the data for each KPI", zh: "正在为各指标匹配数据" },
  stepBuild: { en: "Laying out the sheets", zh: "正在编排工作表" },
  stepWrite: { en: "Writing the sheets", zh: "正在写入工作表" },
  stepRemove: { en: "Removing what was added", zh: "正在移除已添加的内容" },

  "cell-edit": {
    en: "A cell is being edited. Press Enter or Esc in the cell, then try again.",
    zh: "有单元格正在编辑。请先在该单元格按 Enter 或 Esc，然后重试。",
  },
  protected: {
    en: "Excel refused the change because the workbook or a sheet is protected or read-only. Unprotect it under Review, then try again.",
    zh: "工作簿或工作表受保护或为只读，Excel 拒绝了更改。请在“审阅”中撤销保护，然后重试。",
  },
  "sheet-protected": {
    en: "The sheet “{name}” is protected. Unprotect it under Review, then try again.",
    zh: "工作表“{name}”受保护。请在“审阅”中撤销工作表保护，然后重试。",
  },
  "too-large": {
    en: "This is more than Excel takes in one go. Use fewer KPIs or a smaller source, then try again.",
    zh: "数据量超出 Excel 单次处理的上限。请减少指标或缩小数据源，然后重试。",
  },
  "not-supported": {
    en: "This version of Excel lacks a feature that is needed ({message}). Update Excel, or use Excel on the web.",
    zh: "当前 Excel 版本缺少所需功能（{message}）。请更新 Excel，或使用网页版 Excel。",
  },
  "name-taken": {
    en: "The name “{name}” is already used in this workbook. Choose another name.",
    zh: "此工作簿中已有名称“{name}”。请换一个名称。",
  },
  "not-found": {
    en: "A sheet, table or range that is needed is no longer there. Read the workbook again, then try again.",
    zh: "所需的工作表、表格或区域已不存在。请重新读取工作簿，然后重试。",
  },
  "not-empty": {
    en: "The cells {address} are not empty. Nothing is ever overwritten: clear them or choose another place.",
    zh: "单元格 {address} 不为空。本加载项不会覆盖任何内容：请先清空，或换一个位置。",
  },
  "layout-lost": {
    en: "The sheet “{name}” is no longer laid out as a scorecard’s sheet: its headings are missing, or rows were inserted among the figures. Undo that, or delete the sheet so that it is laid out again.",
    zh: "工作表“{name}”的版式已改变：缺少列标题，或在数据中插入了行。请撤销该改动，或删除该工作表以便重新生成。",
  },
  "layout-old": {
    en: "The sheet “{name}” was laid out by an earlier version of this add-in, in a form that cannot be changed in place. Lay the scorecard out anew from its view in the pane: weights, targets, remarks and figures typed in are taken over.",
    zh: "工作表“{name}”由本加载项的早期版本生成，其版式无法就地修改。请在窗格的计分卡视图中重新生成：权重、目标、备注与手工数值将一并带入。",
  },
  newer: {
    en: "“{name}” was made by a newer version of this add-in. Update the add-in to open it.",
    zh: "“{name}”由本加载项的更新版本生成。请更新加载项后再打开。",
  },
  newerParts: {
    en: "Made by a newer version of this add-in and therefore not listed: {names}. Update the add-in to open them.",
    zh: "以下内容由本加载项的更新版本生成，因此未列出：{names}。请更新加载项后再打开。",
  },
  pause: { en: ", ", zh: "、" },
  "source-gone": {
    en: "“{name}”, where figures of this scorecard come from, is no longer in the workbook, or it is not clear which data took its place. Bring it back or give it its old name, or choose other data for the KPIs that read it; then try again.",
    zh: "计分卡取数所用的“{name}”已不在工作簿中，或无法确定由哪份数据接替。请将其恢复或改回原名，或为相关指标另选数据，然后重试。",
  },
  cancelled: { en: "Cancelled.", zh: "已取消。" },
  unreachable: {
    en: "The connection to Excel broke off. Check that the workbook is still open, then try again.",
    zh: "与 Excel 的连接中断。请确认工作簿仍处于打开状态，然后重试。",
  },
  unknown: { en: "Excel reported an error: {message}", zh: "Excel 报告错误：{message}" },

  untouched: { en: "The workbook was not changed.", zh: "工作簿未作任何更改。" },
  removed: {
    en: "What had been added was removed again; nothing is left of it.",
    zh: "已添加的内容已全部移除，没有任何残留。",
  },
  restored: {
    en: "What had been changed was put back; the workbook is as it was.",
    zh: "已更改的内容已全部恢复，工作簿与之前一致。",
  },
  left: {
    en: "These could not be removed, delete them by hand: {left}.",
    zh: "以下内容未能移除，请手动删除：{left}。",
  },
} as const satisfies Messages;
