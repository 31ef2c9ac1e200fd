import type { FunctionTexts } from "./types";

export const trendingTexts: FunctionTexts = {
  MOVINGAVERAGE: {
    en: "Mean of the last values, for each value.",
    zh: "移动平均：每个位置之前若干个数值的平均。",
    example: ["=KPI.MOVINGAVERAGE({1,2,3,4},2)", '"", 1.5, 2.5, 3.5'],
    parameters: { window: { en: "Number of values in each mean.", zh: "每次平均的数值个数。" } },
  },
  TREND: {
    en: "Straight line through the values: slope, intercept and r² in one row.",
    zh: "线性趋势：斜率、截距和 r²，返回一行。",
    example: ["=KPI.TREND({3,5,7})", "2, 1, 1"],
    parameters: {
      values: {
        en: "Values, one row or one column. A blank keeps its place.",
        zh: "数值，一行或一列。空单元格保留其位置。",
      },
      x: { en: "Positions of the values. Default 1, 2, 3 …", zh: "各数值的横坐标。默认为 1、2、3……" },
    },
  },
  XMR: {
    en: "Control chart, a row for each point: centre, lower limit, upper limit, moving range, signal.",
    zh: "XmR 控制图，每点一行：中心线、下控制限、上控制限、移动极差、信号。",
    example: ["=KPI.XMR({10;12;11})", "centre 11, limits 7.01 and 14.99"],
    parameters: {
      values: { en: "Values in time order, one row or one column.", zh: "按时间顺序的数值，一行或一列。" },
      baseline: {
        en: "Number of first values that set the limits. Default: all.",
        zh: "用于计算控制限的前若干个数值。默认为全部。",
      },
      center: {
        en: '"mean" (default) or "median".',
        zh: "中心线取“均值”（mean，默认）或“中位数”（median）。",
      },
    },
  },
  FORECAST: {
    en: "The next values of a series, as a column.",
    zh: "预测后续数值，返回一列。",
    example: ["=KPI.FORECAST({3,5,7},2)", "9, 11"],
    parameters: {
      values: { en: "Values in time order, one row or one column.", zh: "按时间顺序的数值，一行或一列。" },
      horizon: { en: "Number of values to forecast.", zh: "预测的期数。" },
      method: {
        en: '"linear" (default), "holt", or "seasonal" (repeats the last season).',
        zh: "“线性”（linear，默认）、“霍尔特”（holt）或“季节”（seasonal，重复上一季节）。",
      },
      season: {
        en: 'Periods in a season, such as 12; needed for "seasonal".',
        zh: "一个季节周期的期数，如 12；“季节”方法必填。",
      },
      alpha: {
        en: "Holt: weight of the newest level, 0 to 1. Default 0.5.",
        zh: "霍尔特法：水平平滑系数，0 至 1。默认为 0.5。",
      },
      beta: {
        en: "Holt: weight of the newest trend, 0 to 1. Default 0.1.",
        zh: "霍尔特法：趋势平滑系数，0 至 1。默认为 0.1。",
      },
    },
  },
};
