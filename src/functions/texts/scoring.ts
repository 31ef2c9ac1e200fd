import type { FunctionTexts } from "./types";

export const scoringTexts: FunctionTexts = {
  SCORE: {
    en: "Points of a value by a table of limits and points.",
    zh: "按界限与得分表给数值评分（层差法或插值法）。",
    example: ["=KPI.SCORE(0.92,{1,100;0.9,80;0.8,60})", "80"],
    parameters: {
      bands: {
        en: "Two columns, limit and points, in any order of rows.",
        zh: "两列：界限和得分，行的顺序不限。",
      },
      mode: {
        en: '"step" (default): the best band reached; "linear": interpolated between the points.',
        zh: "“分档”（step，默认）：取达到的最优档；“插值”（linear）：在各点之间插值。",
      },
      otherwise: {
        en: "Points when no band is reached. Default 0.",
        zh: "未达到任何一档时的得分。默认为 0。",
      },
    },
  },
  DEDUCTION: {
    en: "Full points less a deduction for each occurrence.",
    zh: "减分法：从满分中按发生次数扣分。",
    example: ["=KPI.DEDUCTION(20,3,2)", "14"],
    parameters: {
      full: { en: "Full points.", zh: "满分。" },
      occurrences: { en: "Number of occurrences.", zh: "发生次数。" },
      each: { en: "Points taken off for each.", zh: "每次扣分。" },
      floor: { en: "Lowest points. Default 0; may be negative.", zh: "最低得分。默认为 0，可为负数。" },
    },
  },
  ADDITION: {
    en: "Base points plus an addition for each occurrence.",
    zh: "加分法：在基础分上按发生次数加分。",
    example: ["=KPI.ADDITION(10,3,2)", "16"],
    parameters: {
      base: { en: "Base points.", zh: "基础分。" },
      occurrences: { en: "Number of occurrences.", zh: "发生次数。" },
      each: { en: "Points added for each.", zh: "每次加分。" },
      cap: { en: "Highest points. Off if omitted.", zh: "最高得分。省略则不设。" },
    },
  },
  PASSFAIL: {
    en: "All or nothing: the points if the target is met, else the other points.",
    zh: "非此即彼法：达标得满分，否则得另一分值。",
    example: ['=KPI.PASSFAIL(98,95,"higher",10)', "10"],
    parameters: {
      points: { en: "Points if the target is met. Default 1.", zh: "达标得分。默认为 1。" },
      otherwise: { en: "Points if it is not. Default 0.", zh: "未达标得分。默认为 0。" },
    },
  },
  EFFICACY: {
    en: "Efficacy coefficient: 60 at the unacceptable value and 100 at the satisfactory one.",
    zh: "功效系数法：不允许值得 60 分，满意值得 100 分。",
    example: ["=KPI.EFFICACY(85,60,100)", "85"],
    parameters: {
      unacceptable: { en: "Value that is just not acceptable.", zh: "不允许值。" },
      satisfactory: { en: "Value that is fully satisfactory.", zh: "满意值。" },
      base: { en: "Points at the unacceptable value. Default 60.", zh: "不允许值的得分。默认为 60。" },
      span: { en: "Points between the two. Default 40.", zh: "两者之间的分差。默认为 40。" },
    },
  },
  GRADE: {
    en: "Grade of a score, or its coefficient, by a table of grades.",
    zh: "按等级表给出得分对应的等级或系数。",
    example: ["=KPI.GRADE(85)", "B"],
    parameters: {
      score: { en: "Score, or a range of them.", zh: "得分，可为区域。" },
      grades: {
        en: "Table of limit, grade, coefficient … Default 90 A, 80 B, 70 C, 60 D, 0 E.",
        zh: "等级表：界限、等级、系数……默认为 90 A、80 B、70 C、60 D、0 E。",
      },
      column: { en: "Column of the table to return. Default 2.", zh: "返回等级表的第几列。默认为 2。" },
    },
  },
  MINMAX: {
    en: "Position of a value between a minimum and a maximum, from 0 to 1.",
    zh: "极差标准化：数值在最小值与最大值之间的位置，0 至 1。",
    example: ["=KPI.MINMAX(75,50,100)", "0.5"],
    parameters: {
      min: { en: "Value that maps to 0.", zh: "对应 0 的数值。" },
      max: { en: "Value that maps to 1.", zh: "对应 1 的数值。" },
      clamp: {
        en: "TRUE keeps the result between 0 and 1. Default FALSE.",
        zh: "TRUE 表示结果限制在 0 与 1 之间。默认为 FALSE。",
      },
    },
  },
  ZSCORES: {
    en: "Distance of each value from the mean, in standard deviations.",
    zh: "标准分数：各数值与均值相差几个标准差。",
    example: ["=KPI.ZSCORES({2,4,4,4,5,5,7,9})", "-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2"],
    parameters: {
      sample: {
        en: "TRUE uses the sample standard deviation. Default FALSE.",
        zh: "TRUE 表示使用样本标准差。默认为 FALSE。",
      },
    },
  },
};
