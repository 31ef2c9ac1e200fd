import type { FunctionTexts } from "./types";

export const changingTexts: FunctionTexts = {
  GROWTH: {
    en: "Growth on a previous value, as a fraction.",
    zh: "相对上期的增长率，以小数表示。",
    example: ["=KPI.GROWTH(120,100)", "0.2"],
    parameters: {
      current: { en: "Value of the period.", zh: "本期数值。" },
      previous: { en: "Value it is compared with.", zh: "基期数值。" },
      negativeBase: {
        en: 'Growth on a negative base: "error" (default), or "abs" to divide by its size.',
        zh: "基期为负时：“报错”（error，默认），或“绝对值”（abs）：除以其绝对值。",
      },
    },
  },
  CAGR: {
    en: "Compound growth rate per period.",
    zh: "复合增长率。",
    example: ["=KPI.CAGR(100,144,2)", "0.2"],
    parameters: {
      start: { en: "Value at the start.", zh: "期初数值。" },
      end: { en: "Value at the end.", zh: "期末数值。" },
      periods: { en: "Number of periods between them; may be fractional.", zh: "相隔的期数，可为小数。" },
    },
  },
  PERIOD: {
    en: "Value of the period that holds a date, or of a period before or after it.",
    zh: "某日期所在期间（或其前后期间）的汇总值。",
    example: ["=KPI.PERIOD(A2:A400,B2:B400,DATE(2025,6,1))", "June 2025"],
    parameters: {
      offset: {
        en: "Periods to move: −1 the one before. Default 0.",
        zh: "期间偏移：−1 为上一期。默认为 0。",
      },
    },
  },
  TODATE: {
    en: "Value from the start of the year, quarter or month up to a date.",
    zh: "年初、季初或月初至某日期的累计值。",
    example: ["=KPI.TODATE(A2:A400,B2:B400,DATE(2025,6,15))", "1 January to 15 June 2025"],
    parameters: {
      asOf: { en: "Last day that counts, or a range of dates.", zh: "截止日期（含当日），可为区域。" },
      within: {
        en: 'Starts with the "year" (default), "quarter" or "month".',
        zh: "从“年”（year，默认）、“季”（quarter）或“月”（month）初起算。",
      },
    },
  },
  POP: {
    en: "Growth on the previous period.",
    zh: "环比：与上一期间相比的增长率。",
    example: ["=KPI.POP(A2:A400,B2:B400,DATE(2025,6,1))", "June on May 2025"],
  },
  YOY: {
    en: "Growth on the same period a year before.",
    zh: "同比：与上年同期相比的增长率。",
    example: ["=KPI.YOY(A2:A400,B2:B400,DATE(2025,6,1))", "June 2025 on June 2024"],
  },
  ROLLING: {
    en: "Value over the last periods, the one that holds the date included.",
    zh: "滚动值：含该日期所在期间在内的最近若干期。",
    example: ["=KPI.ROLLING(A2:A400,B2:B400,DATE(2025,6,1),12)", "July 2024 to June 2025"],
    parameters: { periods: { en: "Number of periods, 1 or more.", zh: "期数，不小于 1。" } },
  },
  SERIES: {
    en: "A row for each period: its first day and its value; empty periods stay.",
    zh: "按期间汇总：每期一行，给出期间首日和数值，空缺期间保留。",
    example: ["=KPI.SERIES(A2:A400,B2:B400)", "a row for each month"],
    parameters: {
      from: {
        en: "Date in the first period. Default: the earliest date.",
        zh: "首个期间内的日期。默认为最早日期。",
      },
      to: {
        en: "Date in the last period. Default: the latest date.",
        zh: "最后期间内的日期。默认为最晚日期。",
      },
    },
  },
};
