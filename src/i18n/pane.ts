import type { Messages } from "./sentence";

/** The pane's shell and its Home view. The words of "New scorecard" are in pane-new-scorecard.ts, loaded with it. */
export const paneMessages = {
  productName: { en: "KPI Scorecard", zh: "KPI 计分卡" },

  starting: { en: "Starting", zh: "正在启动" },
  outsideTitle: { en: "This page works inside Excel", zh: "请在 Excel 中使用" },
  outsideText: {
    en: "It is the pane of the KPI Scorecard add-in. In Excel, open the KPI tab and choose KPI pane.",
    zh: "这是 KPI 计分卡加载项的窗格。在 Excel 中打开“绩效指标”选项卡，再单击“指标窗格”。",
  },
  failedTitle: { en: "This view stopped", zh: "此视图出错，已停止" },
  failedText: {
    en: "The workbook has not been changed. Open the view again; if it stops once more, close the pane and open it from the KPI tab. What was reported: {message}",
    zh: "工作簿没有被改动。可重新打开此视图；若再次停止，请关闭窗格，再从“绩效指标”选项卡打开。报告的内容：{message}",
  },
  openAgain: { en: "Open again", zh: "重新打开" },
  back: { en: "Back", zh: "返回" },
  home: { en: "Home", zh: "首页" },

  newScorecard: { en: "New scorecard", zh: "新建计分卡" },
  continueDraft: { en: "Continue draft: {title}", zh: "继续草稿：{title}" },

  thisWorkbook: { en: "This workbook", zh: "本工作簿" },
  data: { en: "Data recognised", zh: "识别到的数据" },
  readAgain: { en: "Read the workbook again", zh: "重新读取工作簿" },
  reading: { en: "Reading the workbook", zh: "正在读取工作簿" },
  tryAgain: { en: "Try again", zh: "重试" },
  noData: { en: "No data recognised yet", zh: "尚未识别到数据" },
  noDataText: {
    en: "A scorecard reads a table with a date or period column. Headers may stand in any row. A scorecard can also be made first and filled in later.",
    zh: "计分卡读取带日期或期间列的表格，标题行可在任意一行。也可以先建计分卡，稍后再填数据。",
  },
  rows: { en: "{count} rows", zh: "{count} 行" },
  oneRow: { en: "1 row", zh: "1 行" },
  sourceRaw: { en: "{rows}, records by date", zh: "{rows}，按日期的明细记录" },
  sourceLong: { en: "{rows}, one per KPI and period", zh: "{rows}，每个指标每期一行" },
  sourceWide: { en: "{rows}, one column per KPI", zh: "{rows}，每个指标一列" },
  sourcesUndated: {
    en: "Without a date column, so not offered for KPIs ({count}): {names}",
    zh: "没有日期列，不能作为指标来源（{count} 个）：{names}",
  },
  moreSources: { en: "{count} more", zh: "另有 {count} 个" },
  sourcePeriods: { en: "{first} to {last}", zh: "{first} 至 {last}" },

  scorecards: { en: "Scorecards", zh: "计分卡" },
  noScorecards: { en: "None in this workbook yet.", zh: "本工作簿中还没有计分卡。" },
  /** Between the parts of what a screen reader says. */
  pause: { en: ", ", zh: "，" },
  editScorecard: { en: "Change {name}", zh: "修改“{name}”" },
  openScorecard: { en: "Open {name}", zh: "打开“{name}”" },
  score: { en: "score {score}", zh: "汇总得分 {score}" },
  grade: { en: "grade {grade}", zh: "等级 {grade}" },
  noScore: { en: "no score yet", zh: "尚无汇总得分" },
  coverage: { en: "coverage\u00a0{coverage}", zh: "覆盖率\u00a0{coverage}" },

  tools: { en: "Tools", zh: "工具" },
  dictionary: { en: "KPI dictionary", zh: "指标字典" },
  dictionaryText: {
    en: "Look up a KPI, put its card or formula into a cell, and make KPIs of your own.",
    zh: "查阅指标，将卡片或公式写入单元格，也可自建指标。",
  },
  functionsText: {
    en: "Type =KPI. in a cell for attainment, weighted scores, year over year and control limits.",
    zh: "在单元格中输入 =KPI.，可计算达成率、加权得分、同比、环比和控制限。",
  },
  explainCells: { en: "Explain a cell", zh: "计算说明" },
  explainCellsText: {
    en: "Select a cell and see how its value came about, step by step, down to the cells it reads.",
    zh: "选中单元格，逐步查看其值如何得出，直到所引用的单元格。",
  },

  sheetTools: { en: "Data entry, review and diagrams", zh: "录入、评审与图表" },
  sheetToolsText: {
    en: "Add the next period to data entry, enter this period's misses in the review, and redraw fishbones and strategy maps.",
    zh: "为录入表添加下一期，登记本期未达标指标，重绘鱼骨图和战略地图。",
  },
  share: { en: "Prove and share", zh: "验证与分发" },
  shareText: {
    en: "Compare KPI formulas with Excel's own functions, and make the workbook calculate without the add-in.",
    zh: "将 KPI 公式与 Excel 自带函数比对，并使工作簿无需加载项也能计算。",
  },
  auditTool: { en: "Audit the workbook", zh: "审核工作簿" },
  auditToolText: {
    en: "Find faults in formulas, data and scorecards; nothing is changed unless you ask.",
    zh: "检查公式、数据与计分卡中的问题，未经要求不作任何修改。",
  },
  signOff: { en: "Sign off a period", zh: "签核期间" },
  signOffText: {
    en: "Close a period with your name, and see whether anything has changed since.",
    zh: "以签核人姓名结账，并随时核对此后是否有改动。",
  },
  browseFunctions: { en: "Browse functions", zh: "浏览函数" },
  functionHelp: { en: "Function help", zh: "函数帮助" },
} as const satisfies Messages;
