import type { Message } from "../../i18n/sentence";

/** Arguments that mean the same in every function that has them. */
export const parameterTexts: Readonly<Record<string, Message>> = {
  actual: { en: "Actual value, or a range of them.", zh: "实际值，可为区域。" },
  target: { en: "Target, or a range of targets.", zh: "目标值，可为区域。" },
  baseline: { en: "Value at the start.", zh: "起点（基线）数值。" },
  direction: {
    en: '"higher" is better (default), or "lower".',
    zh: "“越高越好”（higher，默认）或“越低越好”（lower）。",
  },
  floor: { en: "Lowest result. Off if omitted.", zh: "结果下限。省略则不设。" },
  cap: { en: "Highest result. Off if omitted.", zh: "结果上限。省略则不设。" },
  toDate: { en: "Amount reached so far.", zh: "截至目前的累计值。" },
  value: { en: "Value, or a range of them.", zh: "数值，可为区域。" },
  values: {
    en: "Values, one row or one column. Blanks are left out.",
    zh: "数值，一行或一列。空单元格不计。",
  },
  scores: {
    en: "Scores, one row or one column. A blank is a missing score.",
    zh: "得分，一行或一列。空单元格表示缺少得分。",
  },
  weights: {
    en: "Weights of the scores, as fractions, per cent or points.",
    zh: "各得分的权重，可为小数、百分数或分值。",
  },
  missing: {
    en: 'What becomes of a missing row\'s weight: "rescale" (default), "equal", "zero" or "block".',
    zh: "缺少得分时其权重如何处理：“按比例分摊”（rescale，默认）、“平均分摊”（equal）、“计零”（zero）或“不计算”（block）。",
  },
  matrix: { en: "Square matrix of comparisons.", zh: "两两比较的方阵。" },
  dates: { en: "Dates of the values, in any order.", zh: "数值对应的日期，顺序不限。" },
  asOf: { en: "Any date in the period, or a range of dates.", zh: "所求期间内的任一日期，可为区域。" },
  grain: {
    en: 'Length of a period: "month" (default), "day", "week", "quarter" or "year".',
    zh: "期间长度：“月”（month，默认）、“日”（day）、“周”（week）、“季”（quarter）或“年”（year）。",
  },
  aggregate: {
    en: 'How values of a period are combined: "sum" (default), "average", "last", "count", "min" or "max".',
    zh: "期间内数值的汇总方式：“合计”（sum，默认）、“平均”（average）、“期末”（last）、“计数”（count）、“最小”（min）或“最大”（max）。",
  },
  yearStart: {
    en: "First month of the fiscal year, 1 to 12. Default 1.",
    zh: "财政年度的起始月份，1 至 12。默认为 1。",
  },
  likeForLike: {
    en: "TRUE compares both periods only up to the same day as asOf. Default FALSE.",
    zh: "TRUE 表示两个期间都只算到与 asOf 相同的天数（同期对比）。默认为 FALSE。",
  },
  ratings: {
    en: "Ratings, one row or one column. Blanks are left out.",
    zh: "评分，一行或一列。空单元格不计。",
  },
  id: { en: "Id or name of a KPI in the dictionary.", zh: "指标字典中的指标编号或名称。" },
  language: {
    en: 'Language of the text: "en" (default) or "zh".',
    zh: "文字语言：“en”（英文，默认）或“zh”（中文）。",
  },
};
