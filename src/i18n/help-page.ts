import type { Messages } from "./sentence";

/** The words of the help page around the functions' own texts. */
export const helpPageMessages = {
  title: { en: "KPI functions", zh: "KPI 函数" },
  product: { en: "KPI Scorecard", zh: "KPI 计分卡" },
  skip: { en: "Skip to the functions", zh: "跳到函数说明" },
  index: { en: "Functions by family", zh: "函数分类索引" },
  search: { en: "Search", zh: "搜索" },
  searchHint: { en: "attainment, lower is better, weights …", zh: "达成率、越低越好、同比、权重……" },
  language: { en: "Language", zh: "语言" },
  found: { en: "{count} of {all} functions", zh: "找到 {count} 个函数（共 {all} 个）" },
  notFound: {
    en: "No function has these words. Try a task, such as “lower is better”, or a name.",
    zh: "没有找到相符的函数。可按用途（如“越低越好”）或函数名搜索。",
  },
  formula: { en: "Definition", zh: "定义" },
  convention: { en: "Convention", zh: "口径" },
  source: { en: "Source", zh: "来源" },
  arguments: { en: "Arguments", zh: "参数" },
  argument: { en: "Argument", zh: "参数" },
  meaning: { en: "Meaning", zh: "含义" },
  word: { en: "Word", zh: "选项" },
  noArguments: { en: "None.", zh: "无。" },
  optional: { en: "optional", zh: "可选" },
  errors: { en: "Errors", zh: "错误" },
  errorIs: { en: "{argument} is {input}", zh: "{argument} 为 {input}" },
  errorBlank: { en: "{argument} is blank", zh: "{argument} 为空" },
  noErrors: { en: "None but those of every function.", zh: "只有各函数共有的错误。" },
  example: { en: "Example", zh: "示例" },
  exampleAt: { en: "Formula in {cell}", zh: "{cell} 中的公式" },
  sheetOf: { en: "Example of {name}: cells and result", zh: "{name} 示例：数据与结果" },
  resultCell: { en: "result", zh: "结果" },
  copy: { en: "Copy this example", zh: "复制此示例" },
  copyOf: { en: "Copy the example of {name}", zh: "复制 {name} 的示例" },
  copied: {
    en: "Copied. Select cell A1 of an empty sheet in Excel and paste.",
    zh: "已复制。请在 Excel 空白工作表中选中 A1 单元格后粘贴。",
  },
  notCopied: {
    en: "The browser did not allow copying. Select the formula and copy it by hand.",
    zh: "浏览器不允许复制。请选中公式后手动复制。",
  },
  rules: { en: "Rules for all functions", zh: "各函数的共同规则" },
  ruleRange: {
    en: "Arguments take single cells or ranges. Ranges are combined as Excel’s own operators combine them, and the result spills.",
    zh: "参数可以是单元格或区域。区域之间按 Excel 运算符的规则逐一对应，结果自动溢出。",
  },
  ruleBlank: {
    en: "A blank cell is missing, never 0. A cell whose input is missing stays empty.",
    zh: "空单元格表示缺失，不当作 0；输入缺失时结果为空。",
  },
  ruleText: {
    en: "Text is not a number: “n/a”, a number stored as text, TRUE or FALSE give #VALUE! and a sentence that names the argument.",
    zh: "文本不是数字：“n/a”、以文本存储的数字、TRUE 或 FALSE 返回 #VALUE!，并说明是哪个参数。",
  },
  ruleError: {
    en: "An error in an argument goes out as it came in, the first in argument order.",
    zh: "参数中的错误原样传出，多个错误取参数顺序中的第一个。",
  },
  ruleRatio: {
    en: "Ratios are fractions, 0.85 for 85 %. Nothing is rounded; number formats do that. Weeks are ISO weeks.",
    zh: "比率以小数表示，0.85 即 85%。函数内不舍入，由数字格式决定显示。周按 ISO 周。",
  },
  ruleOption: {
    en: "Options take English or Chinese words, in any case; an unknown word gives #VALUE! with the words there are.",
    zh: "选项可用中文或英文，不分大小写；无法识别时返回 #VALUE! 并列出可用选项。",
  },
} as const satisfies Messages;
