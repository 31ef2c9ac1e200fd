import type { Messages } from "./sentence";

/** The pane's sharing view. */
export const paneShareMessages = {
  title: { en: "Prove and share", zh: "验证与分发" },
  formulas: { en: "KPI formulas", zh: "KPI 公式" },
  formulasText: {
    en: "Every KPI function has a twin in Excel's own functions. Prove that both give the same, or detach: then the workbook calculates for people without the add-in.",
    zh: "每个 KPI 函数都有对应的 Excel 自带函数写法。可验证两者结果一致，也可脱离加载项，使没有加载项的人也能计算。",
  },
  where: { en: "Where", zh: "范围" },
  wholeWorkbook: { en: "Whole workbook", zh: "整个工作簿" },
  thisSheet: { en: "This sheet", zh: "当前工作表" },
  selectedCells: { en: "Selected cells", zh: "所选单元格" },
  forWhom: { en: "For", zh: "适用版本" },
  microsoft365: { en: "Microsoft 365", zh: "Microsoft 365" },
  excel2016: { en: "Excel 2016 and later", zh: "Excel 2016 及更高版本" },
  prove: { en: "Prove", zh: "验证" },
  detach: { en: "Detach", zh: "脱离加载项" },
  attach: { en: "Attach again", zh: "恢复 KPI 公式" },
  repair: { en: "Repair formulas", zh: "修复公式" },
  keptText: {
    en: "The KPI formulas are kept in a hidden sheet of the workbook, so that they can be put back wherever nobody has edited the cell.",
    zh: "原 KPI 公式保存在工作簿的隐藏工作表中，未被改动的单元格可随时恢复。",
  },
  proving: { en: "Calculating both ways", zh: "正在用两种方式计算" },
  detaching: { en: "Writing Excel's own functions", zh: "正在写入 Excel 自带函数" },
  attaching: { en: "Putting the KPI formulas back", zh: "正在恢复 KPI 公式" },
  repairing: { en: "Repairing formulas", zh: "正在修复公式" },
  checking: { en: "Checking the workbook", zh: "正在检查工作簿" },
  provedAll: {
    en: "All {formulas} KPI formulas give the same in Excel's own functions (largest difference {largest}).",
    zh: "全部 {formulas} 个 KPI 公式用 Excel 自带函数得到相同结果（最大差异 {largest}）。",
  },
  proved: {
    en: "{proven} of {formulas} KPI formulas give the same in Excel's own functions (largest difference {largest}). Not these:",
    zh: "{formulas} 个 KPI 公式中有 {proven} 个用 Excel 自带函数得到相同结果（最大差异 {largest}）。以下除外：",
  },
  differs: {
    en: "{kpi} as a KPI formula, {twin} in Excel's own functions",
    zh: "KPI 公式为 {kpi}，Excel 自带函数为 {twin}",
  },
  detached: {
    en: "{count} KPI formulas are now Excel's own functions.",
    zh: "已将 {count} 个 KPI 公式替换为 Excel 自带函数。",
  },
  detachedValues: {
    en: "{count} KPI formulas are now Excel's own functions; {values} became values, since there is no other form:",
    zh: "已将 {count} 个 KPI 公式替换为 Excel 自带函数；另有 {values} 个没有对应写法，已转换为数值：",
  },
  attached: {
    en: "{count} KPI {count|formula was|formulas were} put back.",
    zh: "已恢复 {count} 个 KPI 公式。",
  },
  attachedSome: {
    en: "{count} KPI {count|formula was|formulas were} put back; {left} {left|cell was|cells were} left alone:",
    zh: "已恢复 {count} 个 KPI 公式；{left} 个单元格未改动：",
  },
  repaired: { en: "{count} {count|formula was|formulas were} repaired.", zh: "已修复 {count} 个公式。" },
  checklist: { en: "Before you send it", zh: "发送之前" },
  checklistText: {
    en: "See what the recipient would stumble over: formulas without the add-in, links, hidden sheets, errors, comments.",
    zh: "检查收件人可能遇到的问题：无法计算的公式、外部链接、隐藏工作表、错误值、批注等。",
  },
  check: { en: "Check the workbook", zh: "检查工作簿" },
  checkAgain: { en: "Check again", zh: "重新检查" },
  inOrder: { en: "In order", zh: "正常" },
  toLookAt: { en: "To look at", zh: "需查看" },
  show: { en: "Show", zh: "查看" },
  detachAll: { en: "Detach all", zh: "全部脱离加载项" },
  stopAutoOpen: { en: "Remove the setting", zh: "移除此设置" },
  addAbout: { en: "Add a sheet", zh: "添加说明表" },
} as const satisfies Messages;
