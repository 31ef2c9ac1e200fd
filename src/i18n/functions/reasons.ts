import type { Messages } from "../sentence";

/** What they say when the mathematics gives no value, whichever function it is: by reason, and by the problem or argument behind it. */
export const reasonMessages = {
  missing: {
    en: "{argument} is blank. Enter a value and the result appears.",
    zh: "{argument} 为空。输入数值后即显示结果。",
  },
  "no-data": {
    en: "{argument} holds nothing to compute from. Enter at least one number, or select the range that has the data.",
    zh: "{argument} 中没有可计算的数据。请至少输入一个数字，或选择有数据的区域。",
  },
  "not-found": {
    en: "{argument} is not there. Check its spelling, or extend the range that is searched.",
    zh: "找不到 {argument}。请检查拼写，或扩大查找的区域。",
  },
  "zero-division": {
    en: "{argument} is 0, and nothing can be divided by 0. Enter another number in {argument}.",
    zh: "{argument} 为 0，不能作除数。请在 {argument} 中输入其他数字。",
  },
  domain: {
    en: "{argument} is outside the range for which the result is defined. Check the number in {argument}.",
    zh: "{argument} 超出可计算的范围。请检查 {argument} 的数值。",
  },
  "domain.negative": {
    en: "{argument} has a negative number. Enter numbers of 0 or more.",
    zh: "{argument} 中有负数。请输入大于或等于 0 的数字。",
  },
  "domain.overflow": {
    en: "The result is too large for a number of Excel. Check the size of the inputs.",
    zh: "结果超出 Excel 数字的范围。请检查各参数的数量级。",
  },
  "not-a-number": {
    en: "{argument} is not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument} 不是数字。请输入数字；如果暂无数值，请清空单元格。",
  },
  shape: {
    en: "{argument} does not have the rows and columns that are needed. Select a range of the right size.",
    zh: "{argument} 的行数或列数不符合要求。请选择大小合适的区域。",
  },
  "unknown-option": {
    en: "{argument} is none of the known words. Choose one that the formula editor offers.",
    zh: "{argument} 不是可用的选项。请从编辑公式时给出的选项中选择。",
  },
  conflict: {
    en: "{argument} contradicts itself. Check its rows for duplicates and half-filled lines.",
    zh: "{argument} 前后矛盾。请检查是否有重复行或只填了一半的行。",
  },
  "unknown-name": {
    en: "The expression uses “{argument}”, which is not among its inputs. Use the names of the inputs only.",
    zh: "表达式使用了“{argument}”，但它不在参数之列。请只使用已有参数的名称。",
  },
  syntax: {
    en: "The expression in {argument} cannot be read. Check its brackets and operators.",
    zh: "{argument} 中的表达式无法识别。请检查括号和运算符。",
  },
  "no-data.blocked": {
    en: '{argument} has a blank on a row that has weight, and missing is "block". Enter the score, or set missing to "rescale".',
    zh: "{argument} 中有权重的行缺少得分，而 missing 设为“不计算”（block）。请补上得分，或将 missing 设为“按比例分摊”（rescale）。",
  },
  "domain.sum": {
    en: '{argument} add up to {sum}, and weightSum is "strict". Make them add up to 1 or 100, or set weightSum to "normalize".',
    zh: "{argument} 之和为 {sum}，而 weightSum 设为“严格”（strict）。请使其合计为 1 或 100，或将 weightSum 设为“归一化”（normalize）。",
  },
  "zero-division.equals-baseline": {
    en: "target equals baseline, so there is no way to go. Enter a target that differs from the baseline.",
    zh: "target 与 baseline 相同，没有可完成的距离。请输入与基线不同的目标。",
  },
  "zero-division.equals-unacceptable": {
    en: "satisfactory equals unacceptable. Enter two different values.",
    zh: "satisfactory 与 unacceptable 相同。请输入两个不同的数值。",
  },
  "zero-division.equals-min": {
    en: "max equals min, so there is no scale between them. Enter two different values.",
    zh: "max 与 min 相同，没有量程。请输入两个不同的数值。",
  },
  "no-data.gap": {
    en: "values has a blank, and this method needs every period. Fill it in first.",
    zh: "values 中有空单元格，而此方法需要每一期的数值。请先补全。",
  },
  "no-data.season": {
    en: "season is needed for the seasonal method. Enter the periods of a season, such as 12 for months.",
    zh: "季节方法需要 season。请输入一个季节周期的期数，例如按月为 12。",
  },
  "domain.yearStart": {
    en: "yearStart must be a month from 1 to 12. Enter the first month of the fiscal year.",
    zh: "yearStart 必须是 1 至 12 的月份。请输入财政年度的起始月份。",
  },
  "domain.offset": {
    en: "offset must be a whole number of periods. Enter −1 for the period before.",
    zh: "offset 必须为整数期数。上一期请输入 −1。",
  },
  "domain.periods": {
    en: "periods must be a whole number from 1. Enter the number of periods.",
    zh: "periods 必须是不小于 1 的整数。请输入期数。",
  },
  "domain.order": {
    en: "{argument} comes before the start. Exchange the two dates.",
    zh: "{argument} 早于起点。请交换两个日期。",
  },
  "domain.many-periods": {
    en: "These dates span {count} periods, more than 100,000. Choose a longer grain, or narrow from and to.",
    zh: "日期跨越 {count} 个期间，超过 100,000 个。请选择更长的 grain，或缩小 from 与 to 的范围。",
  },
  "no-data.blank-cell": {
    en: "matrix has a blank cell in row {row}. Fill in every cell.",
    zh: "matrix 第 {row} 行有空单元格。请填满整个表。",
  },
  "domain.size": {
    en: "matrix is too large: at most {most} rows and columns. Compare fewer things, or in groups.",
    zh: "matrix 太大：最多 {most} 行和列。请减少比较对象，或分组比较。",
  },
  "domain.not-positive": {
    en: "matrix has a number of 0 or less in row {row}, column {column}. Enter positive comparisons.",
    zh: "matrix 第 {row} 行第 {column} 列不是正数。请输入正的比较值。",
  },
  "domain.not-reciprocal": {
    en: "matrix contradicts itself at row {row}, column {column}: the two comparisons of a pair multiply to 1. Enter 1 ÷ the other.",
    zh: "matrix 第 {row} 行第 {column} 列与对称单元格不互为倒数。请输入对方的倒数。",
  },
  "domain.no-convergence": {
    en: "No weights follow from this matrix. Check it for very large and very small comparisons.",
    zh: "由该 matrix 无法求得权重。请检查是否有过大或过小的比较值。",
  },
  "domain.few-rows": {
    en: "matrix needs at least two rows. Select a row for each object that is compared.",
    zh: "matrix 至少需要两行。请为每个比较对象选择一行。",
  },
  "domain.diagonal": {
    en: "matrix has a number on its diagonal in row {row}. Leave the diagonal blank or 0.",
    zh: "matrix 第 {row} 行的对角线上有数字。对角线请留空或填 0。",
  },
  "domain.pair": {
    en: "matrix: row {row}, column {column} and its counterpart must be 0 to 4 and add up to 4. Correct the pair.",
    zh: "matrix 第 {row} 行第 {column} 列与其对称单元格必须为 0 至 4 且合计为 4。请更正这一对。",
  },
  "shape.matrix": {
    en: "matrix must have as many rows as columns. Select the whole square.",
    zh: "matrix 的行数与列数必须相同。请选择整个方阵。",
  },
  "shape.directions": {
    en: "directions needs one word for each column of matrix. Select as many cells.",
    zh: "directions 需要与 matrix 的列数相同。请选择同样多的单元格。",
  },
  "conflict.duplicate": {
    en: "codes has “{code}” twice. Give each row its own code.",
    zh: "codes 中“{code}”重复。请使每行的编码各不相同。",
  },
  "conflict.blank": {
    en: "Row {row} has a score and no code. Enter its code in codes.",
    zh: "第 {row} 行有得分但没有编码。请在 codes 中补上。",
  },
  "conflict.parent-with-score": {
    en: '“{code}” has children and a score of its own in scores. Clear its score, or set weighting to "global".',
    zh: "“{code}”下有子项，又在 scores 中有自己的得分。请清空其得分，或将 weighting 设为“全局”（global）。",
  },
  "not-found.id": {
    en: "The dictionary has no KPI “{text}” for id. Use a name or id from the dictionary in the pane.",
    zh: "指标字典中没有 id 为“{text}”的指标。请使用任务窗格字典中的名称或编号。",
  },
  "zero-division.denominator": {
    en: "The denominator of the KPI's formula is 0. Check the inputs it is made of.",
    zh: "该指标公式的分母为 0。请检查构成分母的参数。",
  },
} as const satisfies Messages;
