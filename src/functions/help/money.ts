import { both, same, type HelpTexts } from "./types";

export const moneyHelp: HelpTexts = {
  ROI: {
    formula: both("(gain − cost) / cost", "(收益 − 成本) / 成本"),
    convention: both(
      "Net of the cost: 0 is break-even. For marketing take the incremental margin as gain, not revenue.",
      "扣除成本后的净收益率，0 表示保本。用于营销时收益应取增量毛利，而非收入。"
    ),
    source: both("Return on investment.", "投资回报率（ROI）。"),
    tasks: "return on investment profitability payback marketing 投资回报率 回报 收益率 投入产出",
    example: {
      cells: [
        [both("Gain", "收益"), both("Cost", "成本"), both("ROI", "回报率")],
        [130, 100],
        [80, 100],
      ],
      at: "C2",
      formula: "=KPI.ROI(A2:A3,B2:B3)",
    },
  },
  PARETO: {
    formula: same("x_{(1)} ≥ x_{(2)} ≥ …,   share_k = x_{(k)} / Σ x,   cum_k = Σ_{j≤k} share_j"),
    convention: both(
      "Equal values keep their order. The vital few are the rows up to the first with a cumulative share of 80 %.",
      "数值相同时保持原有顺序。“关键少数”为累计占比首次达到 80% 及之前的各行。"
    ),
    source: both("Pareto analysis; compared with the R package qcc.", "帕累托分析；与 R 包 qcc 核对。"),
    tasks:
      "80/20 rule ranking largest causes abc analysis cumulative share 帕累托 二八法则 排序 累计占比 ABC分析 主要原因",
    example: {
      cells: [
        [
          both("Reason", "原因"),
          both("Count", "件数"),
          both("Rank", "名次"),
          both("Count", "件数"),
          both("Share", "占比"),
          both("Cumulative", "累计占比"),
        ],
        [both("Delay", "延误"), 12],
        [both("Damage", "破损"), 30],
        [both("Wrong item", "错发"), 8],
      ],
      at: "C2",
      formula: "=KPI.PARETO(B2:B4)",
    },
  },
  PRICEVOLUME: {
    formula: same("(P_1 − P_0) Q_1,   (Q_1 − Q_0) P_0"),
    convention: both(
      "The price effect takes the new volume, so the two add up to the change of revenue and there is no rest.",
      "价格影响用本期数量计算，两项之和等于收入变动，无余差。"
    ),
    source: both("Price–volume analysis of management accounting.", "管理会计量价分析。"),
    tasks: "price effect volume effect revenue change analysis 量价分析 价格影响 数量影响 收入变动 因素分析",
    example: {
      cells: [
        [
          both("Price before", "基期价格"),
          both("Volume before", "基期数量"),
          both("Price now", "本期价格"),
          both("Volume now", "本期数量"),
          both("Price effect", "价格影响"),
          both("Volume effect", "数量影响"),
        ],
        [10, 100, 9, 120],
        [20, 50, 22, 45],
      ],
      at: "E2",
      formula: "=KPI.PRICEVOLUME(A2:A3,B2:B3,C2:C3,D2:D3)",
    },
  },
};
