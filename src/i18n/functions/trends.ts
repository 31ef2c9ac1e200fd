import type { Messages } from "../sentence";

/** What the functions of change, periods and trend say in their own words. */
export const trendMessages = {
  "GROWTH.zero-division": {
    en: "{argument} is 0, and growth from 0 has no rate. Show the difference instead, or leave the period out.",
    zh: "{argument} 为 0，从 0 起的增长没有增长率。请改用差额，或不计该期。",
  },
  "GROWTH.domain": {
    en: '{argument} is negative, and growth on a negative base misleads. Show the difference instead, or set negativeBase to "abs".',
    zh: "{argument} 为负数，负基数上的增长率容易误导。请改用差额，或将 negativeBase 设为“绝对值”（abs）。",
  },
  "CAGR.domain": {
    en: "{argument} is out of range: start and periods must be more than 0, end not below 0. Correct {argument}.",
    zh: "{argument} 超出范围：start 和 periods 必须大于 0，end 不能小于 0。请更正 {argument}。",
  },
  "MOVINGAVERAGE.domain": {
    en: "window must be a whole number from 1 to the count of values. Enter a smaller window or extend the range.",
    zh: "window 必须是 1 到数值个数之间的整数。请减小 window 或扩大区域。",
  },
  "TREND.zero-division": {
    en: "All x are equal, so no line can be drawn. Enter different positions in x.",
    zh: "x 全部相同，无法拟合直线。请输入不同的横坐标。",
  },
  "TREND.no-data": {
    en: "values needs at least two numbers for a line. Extend the range.",
    zh: "values 至少需要两个数字才能拟合直线。请扩大区域。",
  },
  "FORECAST.no-data": {
    en: "values is too short for this method: two numbers at least, or one whole season. Extend the range.",
    zh: "values 太短：至少需要两个数字，或一个完整的季节。请扩大区域。",
  },
  "FORECAST.domain": {
    en: "{argument} is out of range: horizon and season are whole numbers from 1, alpha and beta lie between 0 and 1. Correct {argument}.",
    zh: "{argument} 超出范围：horizon 和 season 为不小于 1 的整数，alpha 和 beta 介于 0 与 1 之间。请更正 {argument}。",
  },
  "XMR.no-data": {
    en: "values needs two neighbouring numbers for a moving range. Extend the range, or the baseline.",
    zh: "values 需要至少两个相邻的数字才有移动极差。请扩大区域或增大 baseline。",
  },
  "XMR.domain": {
    en: "baseline must be a whole number from 2. Enter how many of the first values set the limits.",
    zh: "baseline 必须是不小于 2 的整数。请输入用于计算控制限的前若干个数值的个数。",
  },
  "POP.zero-division": {
    en: "The previous period is 0, and growth from 0 has no rate. Show the difference instead.",
    zh: "上一期为 0，没有增长率。请改用差额。",
  },
  "POP.domain.previous": {
    en: "The previous period is negative, and growth on a negative base misleads. Show the difference instead.",
    zh: "上一期为负数，增长率容易误导。请改用差额。",
  },
  "YOY.zero-division": {
    en: "The same period of last year is 0, and growth from 0 has no rate. Show the difference instead.",
    zh: "上年同期为 0，没有增长率。请改用差额。",
  },
  "YOY.domain.previous": {
    en: "The same period of last year is negative, and growth on a negative base misleads. Show the difference instead.",
    zh: "上年同期为负数，增长率容易误导。请改用差额。",
  },
} as const satisfies Messages;
