import type { Messages } from "./sentence";

/** Why a formula cannot be written in Excel's own functions, by the reason of a refusal. */
export const twinMessages = {
  noTwin: {
    en: "{function} cannot be written in the functions of this version of Excel; its cells can become values.",
    zh: "这个版本的 Excel 自带函数无法写出 {function}；可以把这些单元格转换为数值。",
  },
  optionNotLiteral: {
    en: "The option {argument} of {function} stands in a cell. Write it into the formula, then try again.",
    zh: "{function} 的选项 {argument} 取自单元格。请把它直接写进公式后重试。",
  },
  needsSingleCells: {
    en: "In Excel 2016, {argument} of {function} must be a single cell. Copy the formula down, one row at a time.",
    zh: "在 Excel 2016 中，{function} 的 {argument} 只能是一个单元格。请逐行填写公式。",
  },
  needsPlainRange: {
    en: "In Excel 2016, {argument} of {function} must be a plain range such as A2:A13. Put the values into cells and refer to them.",
    zh: "在 Excel 2016 中，{function} 的 {argument} 只能是 A2:A13 这样的区域。请把数值放进单元格后再引用。",
  },
  noKpiFunction: {
    en: "The formula has no KPI function.",
    zh: "公式中没有 KPI 函数。",
  },
  unknownFunction: {
    en: "There is no function {function}.",
    zh: "没有 {function} 这个函数。",
  },
  tooManyArguments: {
    en: "{function} has more arguments than it takes.",
    zh: "{function} 的参数过多。",
  },
  notParsed: {
    en: "The formula cannot be read.",
    zh: "无法读懂这个公式。",
  },
  tooLong: {
    en: "In Excel's own functions the formula would exceed the 8,192 characters that a cell takes. Split it over several cells.",
    zh: "用 Excel 自带函数写出的公式会超过单元格上限 8,192 个字符。请拆分到多个单元格。",
  },
  nestingTooDeep: {
    en: "In Excel's own functions the formula would nest deeper than the 64 levels that Excel takes. Split it over several cells.",
    zh: "用 Excel 自带函数写出的公式嵌套会超过 Excel 允许的 64 层。请拆分到多个单元格。",
  },
} as const satisfies Messages;
