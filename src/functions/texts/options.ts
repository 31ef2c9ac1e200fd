import type { Message } from "../../i18n/sentence";
import type { OptionName } from "../options";

/** What each word of an option means: the formula editor shows it beside the word. */
export const optionTexts: Readonly<Record<OptionName, Readonly<Record<string, Message>>>> = {
  direction: {
    higher: { en: "More is better.", zh: "数值越高越好。" },
    lower: { en: "Less is better.", zh: "数值越低越好。" },
  },
  convention: {
    linear: { en: "a/t; 2−a/t where lower is better.", zh: "a/t；越低越好时为 2−a/t。" },
    ratio: { en: "a/t; t/a where lower is better.", zh: "a/t；越低越好时为 t/a。" },
  },
  zeroTarget: {
    error: { en: "A target of 0 gives #DIV/0!.", zh: "目标为 0 时返回 #DIV/0!。" },
    met: {
      en: "A target of 0 is met if the actual is 0 or better.",
      zh: "目标为 0 时，实际值不劣于 0 即为达标。",
    },
  },
  mode: {
    step: { en: "The points of the best band reached.", zh: "取达到的最优档的得分。" },
    linear: { en: "Interpolated between the points.", zh: "在各点之间线性插值。" },
  },
  missing: {
    rescale: { en: "Shared by the rows present in proportion.", zh: "按比例分摊给有得分的各行。" },
    equal: { en: "Shared by the rows present equally.", zh: "平均分摊给有得分的各行。" },
    zero: { en: "A missing score counts as 0.", zh: "缺少的得分按 0 计。" },
    block: { en: "No result while a score is missing.", zh: "缺少得分时不计算。" },
  },
  weightSum: {
    normalize: { en: "Any sum of weights.", zh: "权重合计不限，自动归一。" },
    strict: { en: "The weights must add up to 1 or 100.", zh: "权重合计必须为 1 或 100。" },
  },
  weighting: {
    global: { en: "Weights are shares of the whole.", zh: "权重为占总体的比例。" },
    local: { en: "Weights are shares among siblings.", zh: "权重为同级之间的比例。" },
  },
  normalize: {
    sum: { en: "Each value divided by its column's sum.", zh: "各值除以列合计。" },
    minmax: { en: "Each column scaled from 0 to 1 first.", zh: "先将各列做极差标准化。" },
  },
  grain: {
    month: { en: "Months.", zh: "按月。" },
    day: { en: "Days.", zh: "按日。" },
    week: { en: "ISO weeks, Monday to Sunday.", zh: "按 ISO 周（周一至周日）。" },
    quarter: { en: "Quarters of the fiscal year.", zh: "按财政年度的季度。" },
    year: { en: "Fiscal years.", zh: "按财政年度。" },
  },
  aggregate: {
    sum: { en: "Sum of the values.", zh: "数值合计。" },
    average: { en: "Mean of the values.", zh: "数值平均。" },
    last: { en: "Value of the latest date.", zh: "最晚日期的数值。" },
    count: { en: "Number of cells that are not blank.", zh: "非空单元格的个数。" },
    min: { en: "Smallest value.", zh: "最小值。" },
    max: { en: "Largest value.", zh: "最大值。" },
  },
  within: {
    year: { en: "From the first day of the fiscal year.", zh: "自财政年度首日起。" },
    quarter: { en: "From the first day of the quarter.", zh: "自季度首日起。" },
    month: { en: "From the first day of the month.", zh: "自当月首日起。" },
  },
  negativeBase: {
    error: { en: "A negative base gives #NUM!.", zh: "基期为负时返回 #NUM!。" },
    abs: { en: "Divides by the size of the base.", zh: "除以基期的绝对值。" },
  },
  center: {
    mean: { en: "Centre line at the mean.", zh: "中心线取均值。" },
    median: { en: "Centre line at the median.", zh: "中心线取中位数。" },
  },
  forecast: {
    linear: { en: "Continues the straight line through the values.", zh: "沿线性趋势外推。" },
    holt: { en: "Holt's exponential smoothing of level and trend.", zh: "霍尔特水平与趋势指数平滑。" },
    seasonal: { en: "Repeats the last season.", zh: "重复最近一个季节。" },
  },
  percentile: {
    inc: { en: "Ranks from 0 to 1, as PERCENTILE.INC.", zh: "含 0 与 1，同 PERCENTILE.INC。" },
    exc: { en: "Ranks strictly between 0 and 1, as PERCENTILE.EXC.", zh: "不含 0 与 1，同 PERCENTILE.EXC。" },
  },
  timing: {
    end: { en: "First margin at the end of the first period.", zh: "首笔毛利在首期期末。" },
    begin: { en: "First margin at once.", zh: "首笔毛利在期初即得。" },
  },
  language: {
    en: { en: "English.", zh: "英文。" },
    zh: { en: "Chinese.", zh: "中文。" },
  },
};
