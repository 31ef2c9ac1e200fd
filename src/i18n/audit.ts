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
    en: "{count} {count|formula takes|formulas take} figures from another workbook: {file}.",
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
    en: "{count} {count|formula uses|formulas use} {function}, which is calculated anew with every change.",
    zh: "{count} 个公式使用 {function}，任何改动都会使其重新计算。",
  },
  numberAsText: {
    en: "{count} {count|number is|numbers are} stored as text here.",
    zh: "此处有 {count} 个数字以文本存储。",
  },
  dateAsText: {
    en: "{count} {count|date is|dates are} stored as text here.",
    zh: "此处有 {count} 个日期以文本存储。",
  },
  incompleteSum: {
    en: "The range leaves out {cells}, which stand directly beside it and are of the same kind.",
    zh: "区域遗漏了紧邻的同类单元格 {cells}。",
  },
  doubleCounted: {
    en: "The sum counts the subtotal in {cells} besides the figures that it adds up.",
    zh: "求和既包含明细，又包含其小计 {cells}。",
  },
  blankReference: {
    en: "The formula refers to a blank cell, which counts as 0: {cells}.",
    zh: "公式引用了空单元格（按 0 计算）：{cells}。",
  },
  lookupUnsorted: {
    en: "The lookup takes the nearest key, but {list} is not sorted: any row may come out.",
    zh: "查找采用近似匹配，但 {list} 未排序，结果可能来自任意一行。",
  },
  lookupText: {
    en: "The lookup takes the nearest text in {list} where a key is missing.",
    zh: "在 {list} 中找不到关键字时，查找会取相近的文本。",
  },
  lookupExactKeys: {
    en: "Every key is in {list}, yet the lookup would take the nearest one if it were not: the kind of match is left out.",
    zh: "关键字都在 {list} 中，但未指定匹配方式，缺失时会取相近的一行。",
  },
  hiddenSheet: {
    en: "The sheet is hidden; formulas in sight use {count} of its cells.",
    zh: "此工作表已隐藏，可见公式引用了其中 {count} 个单元格。",
  },
  hiddenRows: {
    en: "The rows {range} are hidden; formulas in sight use {count} of their cells.",
    zh: "第 {range} 行已隐藏，可见公式引用了其中 {count} 个单元格。",
  },
  hiddenColumns: {
    en: "The columns {range} are hidden; formulas in sight use {count} of their cells.",
    zh: "第 {range} 列已隐藏，可见公式引用了其中 {count} 个单元格。",
  },
  unusedInput: {
    en: "No formula uses this input, though the others of the list are used.",
    zh: "列表中其他输入均被引用，唯独此项没有公式使用。",
  },
  mergedCells: { en: "Cells are merged in rows of data: {cells}.", zh: "数据行中有合并单元格：{cells}。" },
  blanksInKeys: {
    en: "{count} {count|key begins or ends|keys begin or end} with a blank.",
    zh: "{count} 个关键字首尾带有空格。",
  },
  duplicateKey: {
    en: "Keys stand more than once in {list}, where lookups find the first only: {keys}.",
    zh: "{list} 中的关键字重复，查找只会返回第一行：{keys}。",
  },
  duplicateId: {
    en: "Identifiers stand more than once in {list}: {keys}.",
    zh: "{list} 中的编号重复：{keys}。",
  },
} as const satisfies Messages;
