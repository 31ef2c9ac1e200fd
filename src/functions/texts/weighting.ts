import type { FunctionTexts } from "./types";

export const weightingTexts: FunctionTexts = {
  WEIGHTED: {
    en: "Weighted score: the weighted mean of the scores present.",
    zh: "加权得分：已有得分的加权平均。",
    example: ["=KPI.WEIGHTED({88,92,75,80},{40,25,20,15})", "85.2"],
    parameters: {
      weightSum: {
        en: '"normalize" (default), or "strict": the weights must add up to 1 or 100.',
        zh: "“归一化”（normalize，默认），或“严格”（strict）：权重合计必须为 1 或 100。",
      },
    },
  },
  COVERAGE: {
    en: "Share of the weight that has a score.",
    zh: "覆盖率：有得分的权重所占比例。",
    example: ['=KPI.COVERAGE({88,"",75,80},{40,25,20,15})', "0.75"],
  },
  EFFECTIVEWEIGHT: {
    en: "Weights really used once missing scores are dealt with, as fractions.",
    zh: "处理缺失得分后实际采用的权重，以小数表示。",
    example: ["=KPI.EFFECTIVEWEIGHT({88,92},{30,20})", "0.6, 0.4"],
  },
  CONTRIBUTION: {
    en: "Points that each row contributes to the weighted score.",
    zh: "各行对加权得分贡献的分数，合计等于加权得分。",
    example: ["=KPI.CONTRIBUTION({88,92,75,80},{40,25,20,15})", "35.2, 23, 15, 12"],
  },
  ROLLUP: {
    en: "Scores rolled up a hierarchy of dotted codes, one value a row.",
    zh: "按层级编码逐级汇总得分，每行一个值。",
    example: ['=KPI.ROLLUP({"1","1.1","1.2"},{"",80,90},{"",60,40})', "84, 80, 90"],
    parameters: {
      codes: {
        en: "Dotted codes such as 2.1.3, as text; none twice.",
        zh: "带点的层级编码，如 2.1.3，以文本输入，不可重复。",
      },
      weighting: {
        en: '"global" (default): weights are shares of the whole; "local": among siblings.',
        zh: "“全局”（global，默认）：权重为占总体的比例；“逐级”（local）：权重为同级之间的比例。",
      },
    },
  },
  BRIDGE: {
    en: "Why a weighted score changed: score effect, weight effect and interaction, with a total row.",
    zh: "加权得分变动的原因：得分影响、权重影响和交互影响，末行为合计。",
    example: ["=KPI.BRIDGE({80;90},{50;50},{90;90},{50;50})", "5, 0, 0; 0, 0, 0; 5, 0, 0"],
    parameters: {
      scores0: { en: "Scores of the earlier period.", zh: "基期得分。" },
      weights0: { en: "Weights of the earlier period.", zh: "基期权重。" },
      scores1: { en: "Scores of the later period.", zh: "报告期得分。" },
      weights1: { en: "Weights of the later period.", zh: "报告期权重。" },
    },
  },
  AHP: {
    en: "Weights from pairwise comparisons by the analytic hierarchy process, as a column.",
    zh: "层次分析法（AHP）权重，返回一列。",
    example: ["=KPI.AHP({1,3;0.3333333333,1})", "0.75, 0.25"],
    parameters: {
      matrix: {
        en: "Square matrix of comparisons: 3 above the diagonal, 1/3 below.",
        zh: "判断矩阵（方阵）：对角线上方为 3，则下方为 1/3。",
      },
    },
  },
  AHPCR: {
    en: "Consistency ratio of pairwise comparisons; below 0.1 is accepted.",
    zh: "判断矩阵的一致性比率（CR），小于 0.1 可接受。",
    example: ["=KPI.AHPCR({1,2,4;0.5,1,2;0.25,0.5,1})", "0"],
    parameters: {
      matrix: {
        en: "Square matrix of comparisons, as in KPI.AHP.",
        zh: "判断矩阵（方阵），与 KPI.AHP 相同。",
      },
    },
  },
  ENTROPYWEIGHTS: {
    en: "Weights of the columns by the entropy method, as a row.",
    zh: "熵权法：各列指标的权重，返回一行。",
    example: ["=KPI.ENTROPYWEIGHTS({1,5;9,5})", "1, 0"],
    parameters: {
      matrix: { en: "A row for each object, a column for each KPI.", zh: "每行一个对象，每列一个指标。" },
      normalize: {
        en: '"sum" (default) divides by the column\'s sum; "minmax" scales each column first.',
        zh: "“合计”（sum，默认）：除以列合计；“极差”（minmax）：先做极差标准化。",
      },
      directions: {
        en: 'With minmax: "higher" or "lower" for each column. Default higher.',
        zh: "用极差时各列的方向：“越高越好”或“越低越好”。默认越高越好。",
      },
    },
  },
  RANKWEIGHTS: {
    en: "Weights from ranks by the rank-order centroid; 1 is the most important.",
    zh: "由排序得到权重（排序重心法），1 为最重要。",
    example: ["=KPI.RANKWEIGHTS({1,2})", "0.75, 0.25"],
    parameters: {
      ranks: { en: "Ranks, one row or one column; ties are allowed.", zh: "名次，一行或一列，可并列。" },
    },
  },
  PAIRWEIGHTS: {
    en: "Weights from a 0–4 judgement table, as a column.",
    zh: "权值因子判断表法（0–4 评分）的权重，返回一列。",
    example: ["=KPI.PAIRWEIGHTS({0,3;1,0})", "0.75, 0.25"],
    parameters: {
      matrix: {
        en: "Square table of 0 to 4; the two judgements of a pair add up to 4.",
        zh: "0 至 4 的方阵，每对判断之和为 4。",
      },
    },
  },
};
