import type { Message } from "./sentence";

interface RuleWords {
  readonly name: Message;
  /** Why it matters. */
  readonly why: Message;
  /** What to do about it. */
  readonly advice: Message;
}

/** What the audit's rules are called, why they matter and what to do. */
export const auditRules = {
  "error-value": {
    name: { en: "Error value", zh: "错误值" },
    why: {
      en: "An error stands in the place of a figure, and every formula that uses the cell shows it too.",
      zh: "本应有数字的地方显示错误，所有引用该单元格的公式也会随之出错。",
    },
    advice: {
      en: "Set the first cell right: the others follow. Where an error is expected, say what shall stand instead, with IFERROR or IFNA.",
      zh: "先修正最初出错的单元格，其余会随之恢复。若错误在意料之中，请用 IFERROR 或 IFNA 指定替代内容。",
    },
  },
  "circular-reference": {
    name: { en: "Circular reference", zh: "循环引用" },
    why: {
      en: "A formula that depends on its own result has no result: Excel shows 0 or the last value it happened to have.",
      zh: "公式依赖自身的结果时没有确定的结果，Excel 会显示 0 或上一次的值。",
    },
    advice: {
      en: "Break the circle: one of its cells must come from somewhere else.",
      zh: "请打断循环：其中一个单元格必须改由别处取值。",
    },
  },
  "inconsistent-formula": {
    name: { en: "Interrupted formula", zh: "公式不一致" },
    why: {
      en: "One cell of a row or column is calculated differently from its neighbours, or was typed over. It stays behind when the inputs change.",
      zh: "同一行或同一列中，个别单元格的算法与相邻单元格不同，或被手工数字覆盖。输入变化时它不会随之更新。",
    },
    advice: {
      en: "Compare it with its neighbours. Fill their formula in, or give the exception a row of its own and say why.",
      zh: "请与相邻单元格比较：填入相同的公式，或将例外单独成行并注明原因。",
    },
  },
  "broken-reference": {
    name: { en: "Lost reference", zh: "引用已丢失" },
    why: {
      en: "The cells that the formula referred to were deleted. It shows no error only because something hides it.",
      zh: "公式原来引用的单元格已被删除，只是因为错误被掩盖才没有显示出来。",
    },
    advice: { en: "Put the reference back, or remove the formula.", zh: "请恢复引用，或删除该公式。" },
  },
  "external-link": {
    name: { en: "Link to another workbook", zh: "外部工作簿链接" },
    why: {
      en: "The figures come from a file that may be moved, renamed, changed or out of reach for the reader.",
      zh: "数字来自另一个文件，该文件可能被移动、改名、修改，读者也可能无法访问。",
    },
    advice: {
      en: "Bring the data into this workbook, or note where the file is and when it was last read.",
      zh: "请将数据移入本工作簿，或注明文件位置及最近一次更新时间。",
    },
  },
  "calculation-mode": {
    name: { en: "Calculation setting", zh: "计算方式" },
    why: {
      en: "Figures may be older than the data that they stand on, or circular formulas may pass unnoticed.",
      zh: "显示的数字可能落后于数据，循环公式也可能不被察觉。",
    },
    advice: {
      en: "Set calculation to automatic and switch iteration off (Formulas › Calculation Options).",
      zh: "请将计算方式设为自动，并关闭迭代计算（公式 › 计算选项）。",
    },
  },
  "unreadable-formula": {
    name: { en: "Formula not understood", zh: "无法解析的公式" },
    why: {
      en: "The other rules cannot look into this formula.",
      zh: "其他规则无法检查该公式的内容。",
    },
    advice: { en: "Check this formula by hand.", zh: "请人工核对该公式。" },
  },
  "number-in-formula": {
    name: { en: "Number inside a formula", zh: "公式中的固定数字" },
    why: {
      en: "A rate, price or limit inside a formula cannot be seen on the sheet and is forgotten when it changes.",
      zh: "写在公式里的比率、价格或限值在表上看不到，变动时容易被遗漏。",
    },
    advice: {
      en: "Put the number into a cell with a label, and refer to that cell.",
      zh: "请将数字放入带标签的单元格，再引用该单元格。",
    },
  },
  "volatile-function": {
    name: { en: "Volatile function", zh: "易失函数" },
    why: {
      en: "It is calculated anew with every change, so figures move by themselves and large workbooks become slow.",
      zh: "任何改动都会使其重新计算，数字会自行变化，大型工作簿会变慢。",
    },
    advice: {
      en: "Use a date in a cell instead of TODAY, and INDEX instead of OFFSET or INDIRECT.",
      zh: "请用单元格中的日期代替 TODAY，用 INDEX 代替 OFFSET 或 INDIRECT。",
    },
  },
  "number-as-text": {
    name: { en: "Number stored as text", zh: "以文本存储的数字" },
    why: {
      en: "It looks like a number, but SUM and AVERAGE pass over it and lookups do not find it.",
      zh: "看起来是数字，但 SUM、AVERAGE 会忽略它，查找也匹配不到。",
    },
    advice: { en: "Convert the cells to numbers.", zh: "请将这些单元格转换为数字。" },
  },
  "incomplete-sum": {
    name: { en: "Sum leaves cells out", zh: "求和遗漏单元格" },
    why: {
      en: "Cells of the same kind stand directly beside the summed range and are not in it.",
      zh: "求和区域旁边紧挨着同类单元格，却没有计入。",
    },
    advice: {
      en: "Extend the range, or set the other cells apart.",
      zh: "请扩大求和区域，或将其余单元格隔开。",
    },
  },
  "double-counted": {
    name: { en: "Subtotal counted twice", zh: "小计重复计入" },
    why: {
      en: "The range holds figures and their subtotal, so that part counts twice.",
      zh: "区域中既有明细又有其小计，这部分被重复计算。",
    },
    advice: {
      en: "Add up either the figures or the subtotals; SUBTOTAL leaves other subtotals out by itself.",
      zh: "只汇总明细或只汇总小计；SUBTOTAL 会自动忽略其他小计。",
    },
  },
  "blank-reference": {
    name: { en: "Reference to a blank cell", zh: "引用空单元格" },
    why: {
      en: "A blank counts as zero in arithmetic: the figure looks complete and is not.",
      zh: "空单元格在运算中按 0 处理，结果看似完整，实则缺数。",
    },
    advice: {
      en: "Fill the cell in, or refer to the right one.",
      zh: "请填写该单元格，或改为引用正确的单元格。",
    },
  },
  "approximate-lookup": {
    name: { en: "Approximate lookup", zh: "近似匹配查找" },
    why: {
      en: "Without an exact match the next lower row is taken, and in a list that is not sorted, any row.",
      zh: "找不到完全匹配时取较小的一行；列表未排序时可能取到任意一行。",
    },
    advice: {
      en: "Ask for an exact match (FALSE or 0), or sort the list where steps are meant.",
      zh: "请使用精确匹配（FALSE 或 0）；若本意是分档，请将列表升序排列。",
    },
  },
  "hidden-input": {
    name: { en: "Hidden cells feed results", zh: "隐藏单元格影响结果" },
    why: {
      en: "Figures in sight depend on cells that nobody sees.",
      zh: "可见的数字取决于看不到的单元格。",
    },
    advice: {
      en: "Show the cells, or say on the sheet what they hold.",
      zh: "请取消隐藏，或在表上说明其内容。",
    },
  },
  "unused-input": {
    name: { en: "Input that nobody uses", zh: "未被使用的输入" },
    why: {
      en: "Changing it changes nothing, though its neighbours are used.",
      zh: "相邻的输入都被引用，唯独改动它不影响任何结果。",
    },
    advice: { en: "Include it in the calculation or take it out.", zh: "请将其纳入计算，或予以删除。" },
  },
  "merged-cells": {
    name: { en: "Merged cells in data", zh: "数据区中的合并单元格" },
    why: {
      en: "Only the first cell holds the value: sorting, filtering and lookups miss the others.",
      zh: "只有首个单元格有值，排序、筛选和查找会漏掉其余单元格。",
    },
    advice: {
      en: "Unmerge, and repeat the value in each row, or centre across the selection.",
      zh: "请取消合并，并在每行填写该值，或改用跨列居中。",
    },
  },
  "blanks-in-keys": {
    name: { en: "Blanks around a key", zh: "关键字首尾有空格" },
    why: {
      en: "“North ” and “North” are different to lookups and criteria, though they look the same.",
      zh: "“华北 ”与“华北”看起来一样，但查找和条件会视为不同。",
    },
    advice: { en: "Remove the blanks.", zh: "请去除多余空格。" },
  },
  "duplicate-key": {
    name: { en: "Duplicate key", zh: "关键字重复" },
    why: {
      en: "A lookup finds the first row only; the others are never seen.",
      zh: "查找只会返回第一行，其余行永远取不到。",
    },
    advice: { en: "Make the keys unique, or add the rows up.", zh: "请使关键字唯一，或将这些行合计。" },
  },
  "date-as-text": {
    name: { en: "Date stored as text", zh: "以文本存储的日期" },
    why: {
      en: "Periods, sorting and date arithmetic pass over it.",
      zh: "按期间汇总、排序和日期运算都会忽略它。",
    },
    advice: { en: "Convert the cells to dates.", zh: "请将这些单元格转换为日期。" },
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
