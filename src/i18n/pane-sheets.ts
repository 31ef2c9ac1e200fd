import type { Messages } from "./sentence";

/** The choice of sheets in the wizard. */
export const sheetChoiceMessages = {
  moreSheets: { en: "Further sheets", zh: "其他工作表" },
  analysis: {
    en: "Analysis: points lost, Pareto, bullet and radar charts",
    zh: "分析：失分构成、帕累托图、子弹图、雷达图",
  },
  review: {
    en: "Review: red and amber KPIs with causes and actions",
    zh: "评审：红灯与黄灯指标的原因和措施",
  },
  fishbone: { en: "Fishbone of causes", zh: "鱼骨图：原因分析" },
  strategyMap: { en: "Strategy map", zh: "战略地图" },
  appraisal: {
    en: "Appraisal: grade, coefficient, bonus and feedback",
    zh: "绩效评价：等级、系数、奖金与反馈",
  },
  lastYear: { en: "Same period last year in the trend charts", zh: "趋势图中显示去年同期" },
  trendLength: { en: "Length of the trend charts", zh: "趋势图长度" },
  trendUsual: { en: "{length} (usual)", zh: "{length}（默认）" },
  trend_month: { en: "{periods} months", zh: "{periods} 个月" },
  trend_quarter: { en: "{periods} quarters", zh: "{periods} 个季度" },
  trend_year: { en: "{periods} years", zh: "{periods} 年" },
  standing: {
    en: "Sheets that stand stay; to take one away, delete it in Excel. One that is ticked here is added with the update.",
    zh: "已有的工作表保持不变，如需移除请在 Excel 中删除；在此勾选的工作表将在更新时添加。",
  },
} as const satisfies Messages;

/** The pane's view of what the sheets of a scorecard can be asked for. */
export const sheetToolMessages = {
  title: { en: "Data entry, review and diagrams", zh: "录入、评审与图表" },
  none: {
    en: "No scorecard in this workbook has a data entry table, a review or a diagram. Further sheets are added in the view of a scorecard.",
    zh: "此工作簿的计分卡没有数据录入表、评审表，也没有图。可在计分卡视图中添加其他工作表。",
  },
  loading: { en: "Looking for tables and diagrams", zh: "正在查找录入表和图" },
  review: { en: "Review", zh: "评审" },
  fillReview: { en: "Fill in this period", zh: "登记本期" },
  fillReviewOf: { en: "Fill in this period for {name}", zh: "为{name}登记本期" },
  fillReviewText: {
    en: "Writes the red and amber KPIs of the period shown into the review’s log, with gap and owner. Rows that are there stay as they are.",
    zh: "将所示期间的红灯与黄灯指标登记到评审表，含差距与负责人。已有的行保持不变。",
  },
  filled: {
    en: "{rows} {rows|KPI|KPIs} of {period} entered on “{sheet}”.",
    zh: "已在“{sheet}”登记{period}的 {rows} 项指标。",
  },
  filledBefore: {
    en: "{known} {known|was|were} there already.",
    zh: "另有 {known} 项此前已登记。",
  },
  filledAll: {
    en: "All red and amber KPIs of {period} are on “{sheet}” already.",
    zh: "{period}的红灯与黄灯指标均已登记在“{sheet}”。",
  },
  nothingMissed: {
    en: "No KPI is red or amber in {period}.",
    zh: "{period}没有红灯或黄灯指标。",
  },
  noPeriodShown: {
    en: "The scorecard shows no period yet: its data have none.",
    zh: "计分卡尚无期间：数据中没有期间。",
  },
  space: { en: " ", zh: "" },
  undo: { en: "Undo", zh: "撤销" },
  undone: { en: "The last action was undone.", zh: "已撤销上一步操作。" },
  entry: { en: "Data entry", zh: "数据录入" },
  diagrams: { en: "Fishbone and strategy map", zh: "鱼骨图与战略地图" },
  nextPeriod: { en: "Add next period", zh: "添加下一期" },
  nextPeriodOf: { en: "Add next period to {name}", zh: "为{name}添加下一期" },
  nextPeriodText: {
    en: "Adds a row for each KPI of the data entry table, with its target, and shows the first.",
    zh: "为录入表中的每个指标添加一行，沿用目标值，并定位到首行。",
  },
  added: { en: "{rows} {rows|row|rows} added on “{sheet}”.", zh: "已在“{sheet}”添加 {rows} 行。" },
  noPeriod: {
    en: "The table on “{sheet}” has no row with a period and a KPI yet: fill in the first ones.",
    zh: "“{sheet}”的表中还没有含期间和指标的行：请先填写首批数据。",
  },
  redraw: { en: "Redraw", zh: "重绘" },
  redrawText: {
    en: "Draws fishbones and strategy maps again from the tables beside them. Shapes that you moved, coloured or resized stay as they are.",
    zh: "按旁边的表格重新绘制鱼骨图和战略地图，您移动、着色或缩放过的形状保持不变。",
  },
  redrawnOne: { en: "Redrawn: {sheets}.", zh: "已重绘：{sheets}。" },
  keptShapes: {
    en: "{kept} {kept|shape|shapes} stayed as you had moved, coloured or resized {kept|it|them}.",
    zh: "{kept} 个经您移动、着色或缩放的形状保持不变。",
  },
  nothingDrawn: {
    en: "There is no diagram whose tables are still there.",
    zh: "没有可重绘的图：表格已被删除。",
  },
  back: { en: "Home", zh: "首页" },
} as const satisfies Messages;
