import type { Messages } from "./sentence";

/** Functions that cannot be written in the functions of Excel 2016, whatever their arguments, and why. */
export const withoutExcel2016 = {
  ROLLUP: {
    en: "The sums of every level are used several times; without LET they would exceed the length of a formula.",
    zh: "各层合计要反复引用；没有 LET，公式会超过长度上限。",
  },
  BRIDGE: {
    en: "The row of totals below the other rows needs VSTACK.",
    zh: "在明细下方追加合计行需要 VSTACK。",
  },
  AHP: {
    en: "The matrix is squared ten times in a row; without LET each time doubles the formula.",
    zh: "判断矩阵要连续平方十次；没有 LET，每次平方都会使公式加长一倍。",
  },
  AHPCR: {
    en: "The matrix is squared ten times in a row; without LET each time doubles the formula.",
    zh: "判断矩阵要连续平方十次；没有 LET，每次平方都会使公式加长一倍。",
  },
  SERIES: {
    en: "The number of its rows follows from the dates; only results that spill can have it.",
    zh: "结果的行数由日期决定，只有动态数组才能自动扩展。",
  },
  XMR: {
    en: "Its signals look back over several rows each; without LET they would exceed the length of a formula.",
    zh: "每个信号都要回看多行；没有 LET，公式会超过长度上限。",
  },
} as const satisfies Messages;
