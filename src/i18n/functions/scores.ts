import type { Messages } from "../sentence";

/** What the functions of targets, scores and weights say in their own words. */
export const scoreMessages = {
  "ATTAINMENT.zero-division": {
    en: '{argument} is 0, so there is nothing to divide by. Enter another number; for a target of zero (no complaints, no accidents) set zeroTarget to "met".',
    zh: "{argument} 为 0，不能作除数。请输入其他数字；若目标本来就是零（零投诉、零事故），请将 zeroTarget 设为“达标”（met）。",
  },
  "ATTAINMENT.zero-division.actual": {
    en: 'actual is 0, and with the convention "ratio" where lower is better target is divided by it. Use the convention "linear".',
    zh: "actual 为 0，而“比率”（ratio）口径在越低越好时以它作除数。请采用“线性”（linear）口径。",
  },
  "ATTAINMENT.domain": {
    en: 'With the convention "ratio" {argument} must be positive. Use the convention "linear" for negative numbers.',
    zh: "采用“比率”（ratio）口径时 {argument} 必须为正数。有负数时请采用“线性”（linear）口径。",
  },
  "STATUS.domain": {
    en: "The limits green and amber are in the wrong order. Where higher is better green must not be below amber, where lower is better not above it.",
    zh: "green 与 amber 两个界限的顺序不对。越高越好时 green 不能低于 amber，越低越好时 green 不能高于 amber。",
  },
  "STATUS.shape": {
    en: 'labels takes three texts, worst to best, such as {"Red","Amber","Green"}. Select three cells.',
    zh: 'labels 需要三个文本，由差到好，例如 {"红","黄","绿"}。请选择三个单元格。',
  },
  "SCORE.shape": {
    en: "bands takes two columns: limit and points. Select exactly these two columns.",
    zh: "bands 需要两列：界限和得分。请只选择这两列。",
  },
  "SCORE.conflict": {
    en: "Row {row} of bands has only one of limit and points. Fill in the other, or clear the row.",
    zh: "bands 第 {row} 行的界限和得分只填了一项。请补全，或清空该行。",
  },
  "SCORE.domain.few-points": {
    en: 'Interpolation needs at least two points in bands. Add a row, or set mode to "step".',
    zh: "插值至少需要 bands 中有两个点。请增加一行，或将 mode 设为“分档”（step）。",
  },
  "SCORE.domain.equal-limits": {
    en: "bands has the same limit twice, so there is nothing to interpolate between. Give each row its own limit.",
    zh: "bands 中有两个相同的界限，无法插值。请使每行的界限各不相同。",
  },
  "GRADE.shape": {
    en: "grades takes a column of limits and beside it at least one column of grades, and column counts from 1 to the last of them. Select the whole table.",
    zh: "grades 需要一列界限和至少一列等级，column 从 1 数到最后一列。请选择整张等级表。",
  },
  "GRADE.not-found": {
    en: "The score is below every limit in grades. Add a row for the lowest grade, or leave its limit blank to catch all.",
    zh: "score 低于 grades 中的所有界限。请为最低等级增加一行，或将其界限留空以包括所有更低的分数。",
  },
  "WEIGHTED.zero-division": {
    en: "The weights of the rows with a score add up to 0. Give at least one of them a weight.",
    zh: "有得分的各行 weights 之和为 0。请至少为其中一行设置权重。",
  },
  "COVERAGE.zero-division": {
    en: "The weights add up to 0. Give at least one row a weight.",
    zh: "weights 之和为 0。请至少为一行设置权重。",
  },
  "STATUS.domain.order": {
    en: 'green and amber are in the wrong order: with "higher" amber is not above green, with "lower" not below it. Exchange the two, or set direction.',
    zh: "green 与 amber 顺序不对：“越高越好”（higher）时 amber 不得高于 green，“越低越好”（lower）时不得低于 green。请交换两者，或设置 direction。",
  },
  "RANGEATTAINMENT.domain.order": {
    en: "lower is above upper. Exchange the two bounds.",
    zh: "lower 大于 upper。请交换上下限。",
  },
  "RANGEATTAINMENT.domain": {
    en: "tolerance must be more than 0, and a band without width needs one. Enter a tolerance.",
    zh: "tolerance 必须大于 0；上下限相同时必须给出。请输入容差。",
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
    zh: "remaining 为负数。请输入剩余时间，必须大于 0。",
  },
  "ZSCORES.zero-division": {
    en: "All values are equal, so there is no spread to measure by. Extend the range.",
    zh: "values 全部相同，标准差为 0。请扩大区域。",
  },
  "PAIRWEIGHTS.zero-division": {
    en: "matrix compares nothing: all judgements are 0. Enter at least two rows of judgements.",
    zh: "matrix 中没有比较：全部为 0。请至少输入两行判断。",
  },
  "RANKWEIGHTS.domain": {
    en: "ranks start at 1. Correct row {row}.",
    zh: "名次从 1 开始。请更正 ranks 第 {row} 行。",
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
} as const satisfies Messages;
