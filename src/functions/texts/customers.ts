import type { FunctionTexts } from "./types";

export const customersTexts: FunctionTexts = {
  RATE: {
    en: "Share of a part in the whole.",
    zh: "比率：部分占总体的比例。",
    example: ["=KPI.RATE(30,120)", "0.25"],
    parameters: {
      part: { en: "Part, or a range of parts.", zh: "部分，可为区域。" },
      whole: { en: "Whole.", zh: "总体。" },
    },
  },
  CHURN: {
    en: "Churn rate: customers lost as a share of those at the start.",
    zh: "客户流失率：流失客户占期初客户的比例。",
    example: ["=KPI.CHURN(15,300)", "0.05"],
    parameters: {
      lost: { en: "Customers lost in the period.", zh: "期间流失客户数。" },
      start: { en: "Customers at the start.", zh: "期初客户数。" },
    },
  },
  RETENTION: {
    en: "Retention rate: customers kept as a share of those at the start.",
    zh: "客户保留率：保留下来的客户占期初客户的比例。",
    example: ["=KPI.RETENTION(200,190,20)", "0.85"],
    parameters: {
      start: { en: "Customers at the start.", zh: "期初客户数。" },
      end: { en: "Customers at the end.", zh: "期末客户数。" },
      new: { en: "Customers won in the period.", zh: "期间新增客户数。" },
    },
  },
  CAC: {
    en: "Cost of winning a customer.",
    zh: "获客成本：每获得一位新客户的花费。",
    example: ["=KPI.CAC(50000,250)", "200"],
    parameters: {
      spend: { en: "Spend on sales and marketing.", zh: "销售与营销支出。" },
      newCustomers: { en: "Customers won with it.", zh: "新增客户数。" },
    },
  },
  NPS: {
    en: "Net promoter score from ratings of 0 to 10, between −100 and 100.",
    zh: "净推荐值（NPS），由 0–10 分评分计算，介于 −100 与 100 之间。",
    example: ["=KPI.NPS({10,9,8,6,10})", "40"],
    parameters: {
      ratings: { en: "Ratings of 0 to 10, one row or one column.", zh: "0 至 10 的评分，一行或一列。" },
    },
  },
  CSAT: {
    en: "Share of satisfied customers: ratings at or above the threshold.",
    zh: "满意率：评分达到阈值的比例。",
    example: ["=KPI.CSAT({5,4,3,2})", "0.5"],
    parameters: {
      threshold: { en: "Lowest satisfied rating. Default 4.", zh: "视为满意的最低评分。默认为 4。" },
    },
  },
  CSATSCORE: {
    en: "Mean rating rescaled to 0–100.",
    zh: "满意度得分：平均评分换算为 0–100 分。",
    example: ["=KPI.CSATSCORE({5,4,3})", "75"],
    parameters: {
      min: { en: "Lowest rating of the scale. Default 1.", zh: "量表最低分。默认为 1。" },
      max: { en: "Highest rating of the scale. Default 5.", zh: "量表最高分。默认为 5。" },
    },
  },
  CES: {
    en: "Customer effort score: mean agreement from 1 to 7, higher is easier.",
    zh: "客户费力度（CES）：1–7 分的平均值，越高越轻松。",
    example: ["=KPI.CES({7,6,5})", "6"],
    parameters: {
      ratings: { en: "Ratings of 1 to 7, one row or one column.", zh: "1 至 7 的评分，一行或一列。" },
    },
  },
  CLV: {
    en: "Customer lifetime value from margin and retention.",
    zh: "客户终身价值，由每期毛利与保留率计算。",
    example: ["=KPI.CLV(100,0.8,0.1)", "266.67"],
    parameters: {
      margin: { en: "Margin per customer and period.", zh: "每位客户每期的毛利。" },
      retention: { en: "Retention rate per period, 0 to 1.", zh: "每期保留率，0 至 1。" },
      discount: { en: "Discount rate per period. Default 0.", zh: "每期折现率。默认为 0。" },
      timing: {
        en: 'First margin at the "end" of the first period (default) or at its "begin".',
        zh: "首笔毛利在首期“期末”（end，默认）或“期初”（begin）。",
      },
      acquisitionCost: {
        en: "Cost of winning the customer, subtracted. Default 0.",
        zh: "获客成本，从结果中扣除。默认为 0。",
      },
    },
  },
};
