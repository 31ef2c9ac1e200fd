import type { Messages } from "./sentence";

/** The pane's Functions view. */
export const functionsMessages = {
  title: { en: "Functions", zh: "函数" },
  loading: { en: "Loading the functions", zh: "正在加载函数" },
  search: { en: "Search functions", zh: "搜索函数" },
  searchHint: { en: "Task or name: lower is better, weights", zh: "用途或名称：越低越好、同比、权重" },
  found: { en: "{count} found", zh: "找到 {count} 个" },
  notFound: {
    en: "No function has these words. Try a task, such as “lower is better”, or a name.",
    zh: "没有找到相符的函数。可按用途（如“越低越好”）或函数名搜索。",
  },
  allFunctions: { en: "All functions", zh: "全部函数" },
  openName: { en: "KPI.{name}: {text}", zh: "KPI.{name}：{text}" },
  definition: { en: "Definition and convention", zh: "定义与口径" },
  moreHelp: { en: "Example and errors in the help", zh: "在帮助中查看示例与错误" },
  arguments: { en: "Arguments", zh: "参数" },
  noArguments: { en: "This function takes no arguments.", zh: "此函数没有参数。" },
  argumentOptional: { en: "{name} (optional)", zh: "{name}（可选）" },
  argumentMore: { en: "{name} {number}", zh: "{name} {number}" },
  useSelection: { en: "Use selection", zh: "使用选区" },
  useSelectionFor: { en: "Use selection for {name}", zh: "用选区填入 {name}" },
  picked: { en: "{name}: {reference}", zh: "{name}：{reference}" },
  unreadable: {
    en: "Not a number, an address such as B2:B13, or a text in quotes.",
    zh: "不是数字、地址（如 B2:B13）或加引号的文本。",
  },
  byDefault: { en: "Default", zh: "默认" },
  choice: { en: "{name} ({word})", zh: "{name}（{word}）" },
  result: { en: "Result", zh: "结果" },
  resultOf: { en: "Result of {formula}", zh: "{formula} 的结果" },
  missing: { en: "Fill in {names} to see the result.", zh: "填入 {names} 后即显示结果。" },
  pause: { en: ", ", zh: "、" },
  calculating: { en: "Calculating", zh: "正在计算" },
  calculateAgain: { en: "Calculate again", zh: "重新计算" },
  blankResult: { en: "blank", zh: "空" },
  moreRows: { en: "{count} more {count|row|rows}", zh: "另有 {count} 行" },
  moreColumns: { en: "{count} more {count|column|columns}", zh: "另有 {count} 列" },
  whereTo: {
    en: "Select an empty cell on the sheet, then insert.",
    zh: "在工作表中选中一个空单元格，然后插入。",
  },
  insert: { en: "Insert into active cell", zh: "插入活动单元格" },
  inserted: { en: "Inserted into {cell} on {sheet}.", zh: "已插入“{sheet}”的 {cell}。" },
  occupied: {
    en: "{cell} on {sheet} is not empty, so nothing was written. Select an empty cell and insert again, or replace what is there.",
    zh: "“{sheet}”的 {cell} 不为空，未写入任何内容。可另选空单元格再插入，或替换其内容。",
  },
  replace: { en: "Replace {cell}", zh: "替换 {cell}" },
  blocked: {
    en: "The result needs {cell} on {sheet}, and these cells are not all empty. Select a cell with room for it. Nothing was written.",
    zh: "结果需要占用“{sheet}”的 {cell}，其中有单元格不为空。请选择有足够空位的单元格。未写入任何内容。",
  },
  circular: {
    en: "{cell} on {sheet} is one of the arguments, and a formula cannot read its own cell. Select another cell.",
    zh: "“{sheet}”的 {cell} 是参数之一，公式不能引用自身所在的单元格。请选择其他单元格。",
  },
} as const satisfies Messages;
