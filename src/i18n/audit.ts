import type { Messages } from "./sentence";

/** What the audit says about single findings. */
export const auditMessages = {
  ruleFailed: {
    en: "The rule “{rule}” could not be applied to this workbook ({message}). The other rules were.",
    zh: "规则“{rule}”无法应用于此工作簿（{message}），其他规则已照常执行。",
  },
  noFormulasRead: {
    en: "Only the values of this sheet were read: its formulas were not audited.",
    zh: "仅读取了此工作表的值，未审核其公式。",
  },

  error: { en: "{value} stands here.", zh: "此处显示 {value}。" },
  errorCaused: {
    en: "{value} stands here; because of it, {caused} more cells show an error.",
    zh: "此处显示 {value}，并导致另外 {caused} 个单元格出错。",
  },
  circular: {
    en: "{count} formulas depend on each other in a circle: {cells}.",
    zh: "{count} 个公式相互循环引用：{cells}。",
  },
  circularOne: { en: "The formula in {cells} depends on itself.", zh: "{cells} 的公式引用了自身。" },
  constantAmongFormulas: {
    en: "A number was typed in where the cells beside it have a formula, such as {model}.",
    zh: "相邻单元格（如 {model}）均为公式，此处却是手工输入的数字。",
  },
  otherFormula: {
    en: "The formula differs from that of the cells beside it, such as {model}.",
    zh: "此处公式与相邻单元格（如 {model}）的公式不同。",
  },
  brokenReference: {
    en: "The formula refers to cells that were deleted (#REF!), and hides the error.",
    zh: "公式引用了已删除的单元格（#REF!），但错误被掩盖。",
  },
  brokenName: {
    en: "The name {name} refers to cells that were deleted.",
    zh: "名称 {name} 引用了已删除的单元格。",
  },
  externalLink: {
    en: "{count} formulas take figures from another workbook: {file}.",
    zh: "{count} 个公式从另一个工作簿取数：{file}。",
  },
  externalName: {
    en: "The name {name} refers to another workbook: {file}.",
    zh: "名称 {name} 引用了另一个工作簿：{file}。",
  },
  manualCalculation: {
    en: "Calculation is set to manual: figures may be older than their data.",
    zh: "计算方式为手动，数字可能落后于数据。",
  },
  tablesNotCalculated: {
    en: "Data tables are left out of automatic calculation.",
    zh: "模拟运算表未纳入自动计算。",
  },
  iterativeCalculation: {
    en: "Iterative calculation is on: circular references are not reported by Excel.",
    zh: "已启用迭代计算，Excel 不会提示循环引用。",
  },
  unreadableFormula: {
    en: "This formula could not be parsed; the other rules did not look at it.",
    zh: "无法解析此公式，其他规则未对其检查。",
  },
  numberInFormula: {
    en: "Numbers stand inside the formula: {numbers}.",
    zh: "公式中写有固定数字：{numbers}。",
  },
  volatile: {
    en: "{count} formulas use {function}, which is calculated anew with every change.",
    zh: "{count} 个公式使用 {function}，任何改动都会使其重新计算。",
  },
} as const satisfies Messages;
