import type { Messages } from "./sentence";

/**
 * What the KPI functions say in a cell that has no value: which argument it is, what is wrong
 * with it, and what to do. `{argument}` is the argument's name as the formula shows it.
 *
 * A key is a reason of the mathematics, made more exact by the function before it and by the
 * problem behind it: `PACE.domain`, `domain.negative`. The most exact one there is gets used.
 */
export const functionMessages = {
  // What is in the cells
  incoming: {
    en: "{argument} holds the error {error}. Correct that cell and this one follows.",
    zh: "{argument} 中有错误值 {error}。请先更正该单元格,此处随即恢复。",
  },
  incomingOther: {
    en: "{argument} holds the error {error}, which no custom function can pass on, so it shows as #VALUE!. Correct that cell and this one follows.",
    zh: "{argument} 中有错误值 {error};自定义函数无法原样返回它,因此显示为 #VALUE!。请先更正该单元格,此处随即恢复。",
  },
  outside: {
    en: "{argument} is smaller than the other ranges and has no cell for this one. Give it as many rows and columns as they have, or a single cell.",
    zh: "{argument} 的区域比其他区域小,此处没有对应的单元格。请使行数和列数与其他区域一致,或只给一个单元格。",
  },
  textForNumber: {
    en: "{argument}{place} is the text “{text}”, not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument}{place} 是文本“{text}”,不是数字。请输入数字;如果暂无数值,请清空单元格。",
  },
  numberAsText: {
    en: "{argument}{place} is “{text}” stored as text. Convert it to a number: select the cell and choose Convert to Number, or use VALUE().",
    zh: "{argument}{place} 是以文本形式存储的“{text}”。请选中单元格并选择“转换为数字”,或用 VALUE() 转换。",
  },
  booleanForNumber: {
    en: "{argument}{place} is {text}, not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument}{place} 是逻辑值 {text},不是数字。请输入数字;如果暂无数值,请清空单元格。",
  },
  textForDate: {
    en: "{argument}{place} is the text “{text}”, not a date. Enter it again as a date, or convert it with DATEVALUE().",
    zh: "{argument}{place} 是文本“{text}”,不是日期。请重新输入为日期,或用 DATEVALUE() 转换。",
  },
  dateDomain: {
    en: "{argument}{place} is {value}, which is no date of Excel. Enter a date from 1900 to 9999.",
    zh: "{argument}{place} 的值 {value} 不是 Excel 日期。请输入 1900 年至 9999 年之间的日期。",
  },
  textForFlag: {
    en: "{argument} is the text “{text}”. Enter TRUE or FALSE.",
    zh: "{argument} 是文本“{text}”。请输入 TRUE 或 FALSE。",
  },
  unknownOption: {
    en: "{argument} does not know “{text}”. Choose one of {choices}.",
    zh: "{argument} 不能是“{text}”。请从以下选项中选择:{choices}。",
  },
  notOneCell: {
    en: "{argument} takes one cell here. Select a single cell instead of a range.",
    zh: "{argument} 在此只接受一个单元格。请选择单个单元格,不要选择区域。",
  },
  notASeries: {
    en: "{argument} takes one row or one column. Select a range that is one cell wide or one cell high.",
    zh: "{argument} 只接受一行或一列。请选择单行或单列的区域。",
  },
  unequalCounts: {
    en: "{one} has {count} cells and {two} has {otherCount}. Select ranges of equal length.",
    zh: "{one} 有 {count} 个单元格,而 {two} 有 {otherCount} 个。请选择长度相同的区域。",
  },
  overflow: {
    en: "The result is too large for a number of Excel. Check the size of the inputs.",
    zh: "结果超出 Excel 数字的范围。请检查各参数的数量级。",
  },

  // The reasons of the mathematics
  missing: {
    en: "{argument} is blank. Enter a value and the result appears.",
    zh: "{argument} 为空。输入数值后即显示结果。",
  },
  "no-data": {
    en: "{argument} holds nothing to compute from. Enter at least one number, or select the range that has the data.",
    zh: "{argument} 中没有可计算的数据。请至少输入一个数字,或选择有数据的区域。",
  },
  "not-found": {
    en: "{argument} is not there. Check its spelling, or extend the range that is searched.",
    zh: "找不到 {argument}。请检查拼写,或扩大查找的区域。",
  },
  "zero-division": {
    en: "{argument} is 0, and nothing can be divided by 0. Enter another number in {argument}.",
    zh: "{argument} 为 0,不能作除数。请在 {argument} 中输入其他数字。",
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
    en: "The {argument} is too large for a number of Excel. Check the size of the inputs.",
    zh: "结果({argument})超出 Excel 数字的范围。请检查各参数的数量级。",
  },
  "not-a-number": {
    en: "{argument} is not a number. Enter a number, or clear the cell if there is no value yet.",
    zh: "{argument} 不是数字。请输入数字;如果暂无数值,请清空单元格。",
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
    zh: "表达式使用了“{argument}”,但它不在参数之列。请只使用已有参数的名称。",
  },
  syntax: {
    en: "The expression in {argument} cannot be read. Check its brackets and operators.",
    zh: "{argument} 中的表达式无法识别。请检查括号和运算符。",
  },

  // Reaching a target
  "ATTAINMENT.zero-division": {
    en: '{argument} is 0, so there is nothing to divide by. Enter another number; for a target of zero (no complaints, no accidents) set zeroTarget to "met".',
    zh: "{argument} 为 0,不能作除数。请输入其他数字;若目标本来就是零(零投诉、零事故),请将 zeroTarget 设为“达标”(met)。",
  },
  "ATTAINMENT.domain": {
    en: 'With the convention "ratio" {argument} must be positive. Use the convention "linear" for negative numbers.',
    zh: "采用“比率”(ratio)口径时 {argument} 必须为正数。有负数时请采用“线性”(linear)口径。",
  },
  "STATUS.domain": {
    en: "The limits green and amber are in the wrong order. Where higher is better green must not be below amber, where lower is better not above it.",
    zh: "green 与 amber 两个界限的顺序不对。越高越好时 green 不能低于 amber,越低越好时 green 不能高于 amber。",
  },
  "STATUS.shape": {
    en: 'labels takes three texts, worst to best, such as {"Red","Amber","Green"}. Select three cells.',
    zh: 'labels 需要三个文本,由差到好,例如 {"红","黄","绿"}。请选择三个单元格。',
  },

  // Scoring and grading
  "SCORE.shape": {
    en: "bands takes two columns: limit and points. Select exactly these two columns.",
    zh: "bands 需要两列:界限和得分。请只选择这两列。",
  },
  "SCORE.conflict": {
    en: "Row {row} of bands has only one of limit and points. Fill in the other, or clear the row.",
    zh: "bands 第 {row} 行的界限和得分只填了一项。请补全,或清空该行。",
  },
  "SCORE.domain.few-points": {
    en: 'Interpolation needs at least two points in bands. Add a row, or set mode to "step".',
    zh: "插值至少需要 bands 中有两个点。请增加一行,或将 mode 设为“分档”(step)。",
  },
  "SCORE.domain.equal-limits": {
    en: "bands has the same limit twice, so there is nothing to interpolate between. Give each row its own limit.",
    zh: "bands 中有两个相同的界限,无法插值。请使每行的界限各不相同。",
  },
  "GRADE.shape": {
    en: "grades takes a column of limits and beside it at least one column of grades, and column counts from 1 to the last of them. Select the whole table.",
    zh: "grades 需要一列界限和至少一列等级,column 从 1 数到最后一列。请选择整张等级表。",
  },
  "GRADE.not-found": {
    en: "The score is below every limit in grades. Add a row for the lowest grade, or leave its limit blank to catch all.",
    zh: "score 低于 grades 中的所有界限。请为最低等级增加一行,或将其界限留空以包括所有更低的分数。",
  },

  // Weights
  "no-data.blocked": {
    en: '{argument} has a blank on a row that has weight, and missing is "block". Enter the score, or set missing to "rescale".',
    zh: "{argument} 中有权重的行缺少得分,而 missing 设为“不计算”(block)。请补上得分,或将 missing 设为“按比例分摊”(rescale)。",
  },
  "domain.sum": {
    en: '{argument} add up to {sum}, and weightSum is "strict". Make them add up to 1 or 100, or set weightSum to "normalize".',
    zh: "{argument} 之和为 {sum},而 weightSum 设为“严格”(strict)。请使其合计为 1 或 100,或将 weightSum 设为“归一化”(normalize)。",
  },
  "WEIGHTED.zero-division": {
    en: "The weights of the rows with a score add up to 0. Give at least one of them a weight.",
    zh: "有得分的各行 weights 之和为 0。请至少为其中一行设置权重。",
  },
  "COVERAGE.zero-division": {
    en: "The weights add up to 0. Give at least one row a weight.",
    zh: "weights 之和为 0。请至少为一行设置权重。",
  },

  // Change
  "GROWTH.zero-division": {
    en: "{argument} is 0, and growth from 0 has no rate. Show the difference instead, or leave the period out.",
    zh: "{argument} 为 0,从 0 起的增长没有增长率。请改用差额,或不计该期。",
  },
  "GROWTH.domain": {
    en: '{argument} is negative, and growth on a negative base misleads. Show the difference instead, or set negativeBase to "abs".',
    zh: "{argument} 为负数,负基数上的增长率容易误导。请改用差额,或将 negativeBase 设为“绝对值”(abs)。",
  },

  // Every other function
  "RANGEATTAINMENT.domain.order": {
    en: "lower is above upper. Exchange the two bounds.",
    zh: "lower 大于 upper。请交换上下限。",
  },
  "RANGEATTAINMENT.domain": {
    en: "tolerance must be more than 0, and a band without width needs one. Enter a tolerance.",
    zh: "tolerance 必须大于 0;上下限相同时必须给出。请输入容差。",
  },
  "zero-division.equals-baseline": {
    en: "target equals baseline, so there is no way to go. Enter a target that differs from the baseline.",
    zh: "target 与 baseline 相同,没有可完成的距离。请输入与基线不同的目标。",
  },
  "PACE.domain": {
    en: "elapsed must be more than 0 and at most 1. Enter the share of the time gone.",
    zh: "elapsed 必须大于 0 且不超过 1。请输入已过去的时间比例。",
  },
  "RUNRATE.domain": {
    en: "elapsed must lie between 0 and total. Enter both in the same unit.",
    zh: "elapsed 必须介于 0 与 total 之间。请使用相同的单位。",
  },
  "REQUIREDRATE.domain": {
    en: "remaining is negative. Enter the time left, more than 0.",
    zh: "remaining 为负数。请输入剩余时间,必须大于 0。",
  },
  "zero-division.equals-unacceptable": {
    en: "satisfactory equals unacceptable. Enter two different values.",
    zh: "satisfactory 与 unacceptable 相同。请输入两个不同的数值。",
  },
  "zero-division.equals-min": {
    en: "max equals min, so there is no scale between them. Enter two different values.",
    zh: "max 与 min 相同,没有量程。请输入两个不同的数值。",
  },
  "ZSCORES.zero-division": {
    en: "All values are equal, so there is no spread to measure by. Extend the range.",
    zh: "values 全部相同,标准差为 0。请扩大区域。",
  },
  "CAGR.domain": {
    en: "{argument} is out of range: start and periods must be more than 0, end not below 0. Correct {argument}.",
    zh: "{argument} 超出范围:start 和 periods 必须大于 0,end 不能小于 0。请更正 {argument}。",
  },
  "MOVINGAVERAGE.domain": {
    en: "window must be a whole number from 1 to the count of values. Enter a smaller window or extend the range.",
    zh: "window 必须是 1 到数值个数之间的整数。请减小 window 或扩大区域。",
  },
  "TREND.zero-division": {
    en: "All x are equal, so no line can be drawn. Enter different positions in x.",
    zh: "x 全部相同,无法拟合直线。请输入不同的横坐标。",
  },
  "TREND.no-data": {
    en: "values needs at least two numbers for a line. Extend the range.",
    zh: "values 至少需要两个数字才能拟合直线。请扩大区域。",
  },
  "FORECAST.no-data": {
    en: "values is too short for this method: two numbers at least, or one whole season. Extend the range.",
    zh: "values 太短:至少需要两个数字,或一个完整的季节。请扩大区域。",
  },
  "no-data.gap": {
    en: "values has a blank, and this method needs every period. Fill it in first.",
    zh: "values 中有空单元格,而此方法需要每一期的数值。请先补全。",
  },
  "no-data.season": {
    en: "season is needed for the seasonal method. Enter the periods of a season, such as 12 for months.",
    zh: "季节方法需要 season。请输入一个季节周期的期数,例如按月为 12。",
  },
  "FORECAST.domain": {
    en: "{argument} is out of range: horizon and season are whole numbers from 1, alpha and beta lie between 0 and 1. Correct {argument}.",
    zh: "{argument} 超出范围:horizon 和 season 为不小于 1 的整数,alpha 和 beta 介于 0 与 1 之间。请更正 {argument}。",
  },
  "XMR.no-data": {
    en: "values needs two neighbouring numbers for a moving range. Extend the range, or the baseline.",
    zh: "values 需要至少两个相邻的数字才有移动极差。请扩大区域或增大 baseline。",
  },
  "XMR.domain": {
    en: "baseline must be a whole number from 2. Enter how many of the first values set the limits.",
    zh: "baseline 必须是不小于 2 的整数。请输入用于计算控制限的前若干个数值的个数。",
  },
  "NPS.domain": {
    en: "ratings holds {value}, but they go from 0 to 10. Correct that rating.",
    zh: "ratings 中有 {value},而评分应为 0 至 10。请更正该评分。",
  },
  "CES.domain": {
    en: "ratings holds {value}, but they go from 1 to 7. Correct that rating.",
    zh: "ratings 中有 {value},而评分应为 1 至 7。请更正该评分。",
  },
  "CSATSCORE.domain": {
    en: "ratings holds {value}, which is outside min and max. Correct that rating, or set min and max to the ends of your scale.",
    zh: "ratings 中有 {value},超出 min 与 max。请更正该评分,或将 min 和 max 设为量表的两端。",
  },
  "CSATSCORE.domain.order": {
    en: "max is below min. Exchange the two.",
    zh: "max 小于 min。请交换两者。",
  },
  "CLV.domain": {
    en: "{argument} is out of range: retention lies between 0 and 1, discount is not negative. Correct {argument}.",
    zh: "{argument} 超出范围:retention 介于 0 与 1 之间,discount 不能为负。请更正 {argument}。",
  },
  "CLV.domain.endless": {
    en: "With retention 1 and discount 0 the value has no end. Enter a lower retention or a discount.",
    zh: "retention 为 1 且 discount 为 0 时价值无穷大。请降低 retention 或输入 discount。",
  },
  "RETENTION.domain.more-than-start": {
    en: "end less new is more than start: more customers kept than there were. Check whether won-back customers belong in new.",
    zh: "end 减 new 大于 start:保留的客户多于期初客户。请检查挽回的客户是否应计入 new。",
  },
  "RETENTION.domain.more-than-end": {
    en: "new is more than end. Check the two counts.",
    zh: "new 大于 end。请核对这两个数。",
  },
  "PERCENTILE.domain": {
    en: 'p is out of range: from 0 to 1, and with "exc" not so near the ends. Correct p, or extend the range.',
    zh: "p 超出范围:应为 0 至 1;“不含端点”(exc)时不能太靠近两端。请更正 p 或扩大区域。",
  },
  "ONTIME.domain": {
    en: "amounts is negative in row {row}. Enter amounts of 0 or more.",
    zh: "amounts 第 {row} 行为负数。请输入大于或等于 0 的金额。",
  },
  "ONTIME.no-data": {
    en: "No case counts: each needs a due date, and a date in done or an asOf. Fill them in.",
    zh: "没有可统计的事项:每项需有到期日,并且有 done 日期或给出 asOf。请补全。",
  },
  "ONTIME.zero-division": {
    en: "The amounts of the cases that count add up to 0. Enter amounts, or leave them out to count cases.",
    zh: "参与统计的 amounts 合计为 0。请输入金额,或省略以按件数计算。",
  },
  "WORKTIME.domain.order": {
    en: "end is before start. Exchange the two, or correct the dates.",
    zh: "end 早于 start。请交换两者或更正日期。",
  },
  "WORKTIME.domain": {
    en: "{argument} is out of range: 0 ≤ opens < closes ≤ 1, as fractions of a day (9:00 is 0.375). Correct {argument}.",
    zh: "{argument} 超出范围:0 ≤ opens < closes ≤ 1,以一天的小数表示(9:00 为 0.375)。请更正 {argument}。",
  },
  "PARETO.domain": {
    en: "values is negative in row {row}. Enter values of 0 or more.",
    zh: "values 第 {row} 行为负数。请输入大于或等于 0 的数值。",
  },
  "PARETO.zero-division": {
    en: "values add up to 0, so there are no shares. Enter at least one value above 0.",
    zh: "values 合计为 0,无法计算占比。请至少输入一个大于 0 的数值。",
  },
  "RECONCILE.domain": {
    en: "tolerance is negative. Enter 0 or more.",
    zh: "tolerance 为负数。请输入大于或等于 0 的数值。",
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
    zh: "日期跨越 {count} 个期间,超过 100,000 个。请选择更长的 grain,或缩小 from 与 to 的范围。",
  },
  "POP.zero-division": {
    en: "The previous period is 0, and growth from 0 has no rate. Show the difference instead.",
    zh: "上一期为 0,没有增长率。请改用差额。",
  },
  "POP.domain.previous": {
    en: "The previous period is negative, and growth on a negative base misleads. Show the difference instead.",
    zh: "上一期为负数,增长率容易误导。请改用差额。",
  },
  "YOY.zero-division": {
    en: "The same period of last year is 0, and growth from 0 has no rate. Show the difference instead.",
    zh: "上年同期为 0,没有增长率。请改用差额。",
  },
  "YOY.domain.previous": {
    en: "The same period of last year is negative, and growth on a negative base misleads. Show the difference instead.",
    zh: "上年同期为负数,增长率容易误导。请改用差额。",
  },
  "no-data.blank-cell": {
    en: "matrix has a blank cell. Fill in every comparison.",
    zh: "matrix 中有空单元格。请填满整个表。",
  },
  "domain.size": {
    en: "matrix is too large: at most {most} rows and columns. Compare fewer things, or in groups.",
    zh: "matrix 太大:最多 {most} 行和列。请减少比较对象,或分组比较。",
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
  "PAIRWEIGHTS.zero-division": {
    en: "matrix compares nothing: all judgements are 0. Enter at least two rows of judgements.",
    zh: "matrix 中没有比较:全部为 0。请至少输入两行判断。",
  },
  "shape.matrix": {
    en: "matrix must have as many rows as columns. Select the whole square.",
    zh: "matrix 的行数与列数必须相同。请选择整个方阵。",
  },
  "shape.directions": {
    en: "directions needs one word for each column of matrix. Select as many cells.",
    zh: "directions 需要与 matrix 的列数相同。请选择同样多的单元格。",
  },
  "RANKWEIGHTS.domain": {
    en: "ranks start at 1. Correct row {row}.",
    zh: "名次从 1 开始。请更正 ranks 第 {row} 行。",
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
    zh: "“{code}”下有子项,又在 scores 中有自己的得分。请清空其得分,或将 weighting 设为“全局”(global)。",
  },
  "ROLLUP.zero-division": {
    en: "The weights below this row add up to 0. Give at least one of them a weight.",
    zh: "该行之下的 weights 之和为 0。请至少设置一个权重。",
  },
  "BRIDGE.no-data": {
    en: "scores0 or scores1 has no score. Each period needs at least one.",
    zh: "scores0 或 scores1 中没有得分。每期至少需要一个得分。",
  },
  "BRIDGE.domain": {
    en: "weights0 or weights1 has a negative number. Enter weights of 0 or more.",
    zh: "weights0 或 weights1 中有负数。请输入大于或等于 0 的权重。",
  },
  "BRIDGE.zero-division": {
    en: "weights0 or weights1 add up to 0 where there are scores. Give at least one of them a weight.",
    zh: "weights0 或 weights1 在有得分的行上合计为 0。请至少设置一个权重。",
  },
  "not-found.id": {
    en: "The dictionary has no KPI “{text}” for id. Use a name or id from the dictionary in the pane.",
    zh: "指标字典中没有 id 为“{text}”的指标。请使用任务窗格字典中的名称或编号。",
  },
  "CALC.shape": {
    en: "“{id}” takes {count} inputs: {names}. Leave out the others.",
    zh: "“{id}”需要 {count} 个参数:{names}。请去掉多余的参数。",
  },
  "zero-division.denominator": {
    en: "The denominator of the KPI's formula is 0. Check the inputs it is made of.",
    zh: "该指标公式的分母为 0。请检查构成分母的参数。",
  },
} as const satisfies Messages;
