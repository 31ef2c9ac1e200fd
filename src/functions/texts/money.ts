import type { FunctionTexts } from "./types";

export const moneyTexts: FunctionTexts = {
  ROI: {
    en: "Return on investment: gain less cost, divided by cost.",
    zh: "投资回报率：（收益 − 成本）÷ 成本。",
    example: ["=KPI.ROI(130,100)", "0.3"],
    parameters: {
      gain: { en: "What the investment brought in.", zh: "投资带来的收益。" },
      cost: { en: "What it cost.", zh: "投资成本。" },
    },
  },
  PARETO: {
    en: "Values ranked, largest first: rank, value, share and cumulative share.",
    zh: "帕累托排序，由大到小：名次、数值、占比、累计占比。",
    example: ["=KPI.PARETO({20,80})", "1, 80, 0.8, 0.8; 2, 20, 0.2, 1"],
  },
  PRICEVOLUME: {
    en: "Change of revenue split into price effect and volume effect.",
    zh: "收入变动分解为价格影响和数量影响。",
    example: ["=KPI.PRICEVOLUME(10,100,9,90)", "-90, -100"],
    parameters: {
      price0: { en: "Price before, or planned.", zh: "基期（计划）价格。" },
      volume0: { en: "Volume before, or planned.", zh: "基期（计划）数量。" },
      price1: { en: "Price now.", zh: "本期价格。" },
      volume1: { en: "Volume now.", zh: "本期数量。" },
    },
  },
};
