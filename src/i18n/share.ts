import type { Messages } from "./sentence";

/** Proving, detaching, attaching, repairing and preparing to share: actions, pane and command line. */
export const shareMessages = {
  prove: { en: "Prove", zh: "验证" },
  proveTip: {
    en: "Calculate every KPI formula in Excel's own functions too, and compare cell by cell.",
    zh: "用 Excel 自带函数重算每个 KPI 公式，并逐单元格比较。",
  },
  detach: { en: "Detach", zh: "脱离加载项" },
  detachTip: {
    en: "Replace KPI formulas by Excel's own functions, so that the workbook calculates without the add-in.",
    zh: "将 KPI 公式替换为 Excel 自带函数，使工作簿无需加载项也能计算。",
  },
  attach: { en: "Attach", zh: "恢复 KPI 公式" },
  attachTip: {
    en: "Put the KPI formulas back where nobody has edited the cell since.",
    zh: "在未被改动的单元格中恢复 KPI 公式。",
  },
  repair: { en: "Repair", zh: "修复公式" },
  repairTip: {
    en: "Give KPI formulas that another program has mangled their names back.",
    zh: "恢复被其他程序改写的 KPI 公式名称。",
  },
  prepare: { en: "Prepare to share", zh: "分发前检查" },
  prepareTip: {
    en: "What to look at before the workbook goes to somebody without the add-in.",
    zh: "将工作簿发给没有加载项的人之前需要检查的事项。",
  },

  stepRead: { en: "Reading the workbook", zh: "正在读取工作簿" },
  stepCompare: { en: "Calculating both ways", zh: "正在用两种方式计算" },
  stepWrite: { en: "Writing the formulas", zh: "正在写入公式" },

  noKpiFormulas: {
    en: "There are no KPI formulas here.",
    zh: "此范围内没有 KPI 公式。",
  },
  nothingDetached: {
    en: "No KPI formulas have been detached in this workbook.",
    zh: "此工作簿中没有脱离加载项的 KPI 公式。",
  },
  nothingMangled: { en: "No formula needs repair.", zh: "没有需要修复的公式。" },

  ownRow: {
    en: "The formula reads its own row of a table and cannot be calculated elsewhere.",
    zh: "公式读取表格的本行数据，无法在别处计算。",
  },
  edited: { en: "The formula was edited after it was detached.", zh: "公式在脱离加载项后被改动过。" },
  valuesEdited: {
    en: "The values were edited after the formula was detached.",
    zh: "数值在脱离加载项后被改动过。",
  },
  deleted: { en: "A cell that held {formula} was deleted.", zh: "原有公式 {formula} 的单元格已删除。" },

  // ------------------------------------------------ the command line
  proved: {
    en: "{proven} of {cells} KPI cells calculate the same in Excel's own functions; largest difference {largest}.",
    zh: "{cells} 个 KPI 单元格中有 {proven} 个用 Excel 自带函数得到相同结果；最大差异 {largest}。",
  },
  differs: {
    en: "{place}: {kpi} as a KPI formula, {twin} in Excel's own functions",
    zh: "{place}：KPI 公式为 {kpi}，Excel 自带函数为 {twin}",
  },
  notProven: { en: "{place}: {reason}", zh: "{place}：{reason}" },
  detached: {
    en: "{count} KPI {count|formula|formulas} replaced by Excel's own functions.",
    zh: "已将 {count} 个 KPI 公式替换为 Excel 自带函数。",
  },
  asValues: {
    en: "{count} KPI {count|formula|formulas} replaced by their values:",
    zh: "已将 {count} 个 KPI 公式替换为数值：",
  },
  attached: { en: "{count} KPI {count|formula|formulas} put back.", zh: "已恢复 {count} 个 KPI 公式。" },
  leftAlone: { en: "{count} {count|cell|cells} left alone:", zh: "{count} 个单元格未改动：" },
  repaired: { en: "{count} {count|formula|formulas} repaired.", zh: "已修复 {count} 个公式。" },

  // ------------------------------------------------ the checklist
  checkFormulas: { en: "KPI formulas", zh: "KPI 公式" },
  formulasOk: {
    en: "Every formula calculates without the add-in.",
    zh: "所有公式无需加载项即可计算。",
  },
  formulasLeft: {
    en: "{count} KPI {count|formula|formulas} would show #NAME? to people without the add-in. Detach {count|it|them}.",
    zh: "有 {count} 个 KPI 公式，没有加载项的人会看到 #NAME?。请先脱离加载项。",
  },
  checkAutoOpen: { en: "Opening with the add-in", zh: "自动打开加载项" },
  autoOpenOk: {
    en: "The workbook does not ask for the add-in when it is opened.",
    zh: "打开工作簿时不会要求加载项。",
  },
  autoOpenSet: {
    en: "The workbook asks for the add-in's pane when it is opened. That setting can be removed.",
    zh: "打开工作簿时会要求显示加载项窗格。可移除此设置。",
  },
  checkLinks: { en: "Links to other workbooks", zh: "外部链接" },
  linksOk: { en: "No formula refers to another workbook.", zh: "没有公式引用其他工作簿。" },
  linksFound: {
    en: "{count} {count|formula refers|formulas refer} to other workbooks, which the recipient may not have: {places}",
    zh: "{count} 个公式引用了收件人可能没有的其他工作簿：{places}",
  },
  checkHidden: { en: "Hidden sheets", zh: "隐藏工作表" },
  hiddenOk: { en: "No hidden sheet holds data.", zh: "没有含数据的隐藏工作表。" },
  hiddenFound: {
    en: "Hidden sheets with data go along: {sheets}",
    zh: "以下含数据的隐藏工作表会一并发送：{sheets}",
  },
  checkErrors: { en: "Error values", zh: "错误值" },
  errorsOk: { en: "No cell shows an error.", zh: "没有单元格显示错误。" },
  errorsFound: {
    en: "{count} {count|cell shows|cells show} an error: {places}",
    zh: "{count} 个单元格显示错误：{places}",
  },
  checkComments: { en: "Comments and author", zh: "批注与作者" },
  commentsOk: { en: "No comments, and no author or company is named.", zh: "没有批注，也未注明作者或单位。" },
  commentsFound: {
    en: "{count} {count|comment goes|comments go} along; author: {author}. Remove them with File, Info, Check for Issues.",
    zh: "有 {count} 条批注会一并发送；作者：{author}。可用“文件 > 信息 > 检查问题”移除。",
  },
  checkAbout: { en: "What the reader is looking at", zh: "阅读说明" },
  aboutOk: { en: "The sheet “{sheet}” explains the workbook.", zh: "工作表“{sheet}”说明了此工作簿。" },
  aboutMissing: {
    en: "No sheet says what the workbook shows. One can be added.",
    zh: "没有说明此工作簿内容的工作表。可添加一张。",
  },
  nobody: { en: "none", zh: "无" },
  more: { en: "{places} and {count} more", zh: "{places} 等另外 {count} 处" },

  // ------------------------------------------------ the sheet that explains
  aboutSheet: { en: "Read me", zh: "阅读说明" },
  aboutTitle: { en: "What you are looking at", zh: "本工作簿说明" },
  aboutCards: { en: "Scorecards", zh: "计分卡" },
  aboutCardLine: {
    en: "“{sheet}”: {title}, {period}, total score {score}",
    zh: "“{sheet}”：{title}，{period}，汇总得分 {score}",
  },
  aboutNoScore: { en: "none yet", zh: "尚无" },
  aboutRead: { en: "How to read it", zh: "如何阅读" },
  aboutRead1: {
    en: "Attainment compares the actual with the target; where lower is better, less than the target is more than 100 %.",
    zh: "达成率将实际值与目标值比较；对越低越好的指标，低于目标值即高于 100%。",
  },
  aboutRead2: {
    en: "Scores are attainment in points, within a lowest and a highest score; weights make of them the total score. Blank actuals do not count; coverage says how much of the weight has a score.",
    zh: "得分由达成率换算，并受上下限约束，再按权重汇总。空白实际值不计入；覆盖率表示有得分的权重占比。",
  },
  aboutRead3: {
    en: "● green: target met; ▲ amber: nearly; ◆ red: missed. The limits stand below each scorecard.",
    zh: "● 绿：达标；▲ 黄：接近；◆ 红：未达标。阈值列于各计分卡下方。",
  },
  aboutCalc: { en: "How it calculates", zh: "如何计算" },
  aboutDetached: {
    en: "All figures are calculated by Excel's own functions; no add-in is needed. {count} {count|formula was a KPI function|formulas were KPI functions} before; with the KPI Scorecard add-in {count|it|they} can be put back.",
    zh: "所有数值均由 Excel 自带函数计算，无需加载项。其中 {count} 个公式原为 KPI 函数，安装“KPI 计分卡”加载项后可恢复。",
  },
  aboutAttached: {
    en: "Some figures are calculated by functions of the KPI Scorecard add-in and show #NAME? without it.",
    zh: "部分数值由“KPI 计分卡”加载项的函数计算，没有加载项时显示 #NAME?。",
  },
  aboutNative: {
    en: "All figures are calculated by Excel's own functions; no add-in is needed.",
    zh: "所有数值均由 Excel 自带函数计算，无需加载项。",
  },
  aboutPrepared: { en: "Prepared on {date}.", zh: "编制日期：{date}。" },
} as const satisfies Messages;
