import type { Messages } from "../sentence";

/** What the functions say of the cells they are given. */
export const cellMessages = {
  incoming: {
    en: "{argument} holds the error {error}. Correct that cell and this one follows.",
    zh: "{argument} 中有错误值 {error}。请先更正该单元格，此处随即恢复。",
  },
  incomingOther: {
    en: "{argument} holds the error {error}, which no custom function can pass on, so it shows as #VALUE!. Correct that cell and this one follows.",
    zh: "{argument} 中有错误值 {error}；自定义函数无法原样返回它，因此显示为 #VALUE!。请先更正该单元格，此处随即恢复。",
  },
  tooFewArguments: {
    en: "KPI.{function} lacks an argument: {missing}. Write it as {signature}.",
    zh: "KPI.{function} 缺少参数：{missing}。写法为 {signature}。",
  },
  tooManyArguments: {
    en: "KPI.{function} takes at most {most} arguments and got {given}: {signature}. Leave out what comes after.",
    zh: "KPI.{function} 的参数过多：最多 {most} 个，却给了 {given} 个。写法为 {signature}，请去掉多余的参数。",
  },
  outside: {
    en: "{argument} is smaller than the other ranges and has no cell for this one. Give it as many rows and columns as they have, or a single cell.",
    zh: "{argument} 的区域比其他区域小，此处没有对应的单元格。请使行数和列数与其他区域一致，或只给一个单元格。",
  },
  textForNumber: {
    en: "{argument}{place} is the text “{text}”, not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument}{place}是文本“{text}”，不是数字。请输入数字；如果暂无数值，请清空单元格。",
  },
  numberAsText: {
    en: "{argument}{place} is “{text}” stored as text. Convert it to a number: select the cell and choose Convert to Number, or use VALUE().",
    zh: "{argument}{place}是以文本形式存储的“{text}”。请选中单元格并选择“转换为数字”，或用 VALUE() 转换。",
  },
  booleanForNumber: {
    en: "{argument}{place} is {text}, not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument}{place}是逻辑值 {text}，不是数字。请输入数字；如果暂无数值，请清空单元格。",
  },
  textForDate: {
    en: "{argument}{place} is the text “{text}”, not a date. Enter it again as a date, or convert it with DATEVALUE().",
    zh: "{argument}{place}是文本“{text}”，不是日期。请重新输入为日期，或用 DATEVALUE() 转换。",
  },
  dateDomain: {
    en: "{argument}{place} is {value}, which is no date of Excel. Enter a date from 1900 to 9999.",
    zh: "{argument}{place}的值 {value} 不是 Excel 日期。请输入 1900 年至 9999 年之间的日期。",
  },
  textForFlag: {
    en: "{argument} is the text “{text}”. Enter TRUE or FALSE.",
    zh: "{argument} 是文本“{text}”。请输入 TRUE 或 FALSE。",
  },
  unknownOption: {
    en: "{argument} does not know “{text}”. Choose one of {choices}.",
    zh: "{argument} 不能是“{text}”。请从以下选项中选择：{choices}。",
  },
  notOneCell: {
    en: "{argument} takes one cell here. Select a single cell instead of a range.",
    zh: "{argument} 在此只接受一个单元格。请选择单个单元格，不要选择区域。",
  },
  notASeries: {
    en: "{argument} takes one row or one column. Select a range that is one cell wide or one cell high.",
    zh: "{argument} 只接受一行或一列。请选择单行或单列的区域。",
  },
  unequalCounts: {
    en: "{one} has {count} cells and {two} has {otherCount}. Select ranges of equal length.",
    zh: "{one} 有 {count} 个单元格，而 {two} 有 {otherCount} 个。请选择长度相同的区域。",
  },
  overflow: {
    en: "The result is too large for a number of Excel. Check the size of the inputs.",
    zh: "结果超出 Excel 数字的范围。请检查各参数的数量级。",
  },
} as const satisfies Messages;
