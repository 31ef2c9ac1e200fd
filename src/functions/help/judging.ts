import { both, same, type HelpTexts } from "./types";

const matrix = [
  [null, both("Quality", "质量"), both("Speed", "速度"), both("Cost", "成本")],
  [both("Quality", "质量"), 1, 3, 5],
  [both("Speed", "速度"), 1 / 3, 1, 2],
  [both("Cost", "成本"), 0.2, 0.5, 1],
] as const;
const withResult = (heading: { en: string; zh: string }) =>
  matrix.map((row, i) => (i === 0 ? [...row, heading] : row));

export const judgingHelp: HelpTexts = {
  AHP: {
    formula: same("A w = λ_{max} w,   Σ w_i = 1,   a_{ij} a_{ji} = 1"),
    convention: both(
      "Principal eigenvector by power iteration, as Saaty defines it; the row geometric mean, which some tools use, is equal only for three criteria or consistent judgements.",
      "按 Saaty 的定义取最大特征值对应的特征向量（幂法）；有些工具用行几何平均近似，仅在不超过三个准则或完全一致时相等。"
    ),
    source: both("Saaty, analytic hierarchy process.", "Saaty，层次分析法（AHP）。"),
    tasks:
      "weights pairwise comparison analytic hierarchy process priorities experts 权重 层次分析法 判断矩阵 两两比较 专家打分",
    example: { cells: withResult(both("Weight", "权重")), at: "E2", formula: "=KPI.AHP(B2:D4)" },
  },
  AHPCR: {
    formula: same("CI = (λ_{max} − n) / (n − 1),   CR = CI / RI(n)"),
    convention: both(
      "Saaty's random indices: 0.58 for n = 3, 0.90 for 4, 1.12 for 5 … Below 0.10 the judgements are accepted. Tools with other tables (Donegan and Dodd) give slightly other ratios.",
      "采用 Saaty 的随机一致性指标：n = 3 为 0.58，4 为 0.90，5 为 1.12……CR 小于 0.10 可接受。采用其他指标表（如 Donegan 与 Dodd）的工具结果略有差异。"
    ),
    source: both("Saaty, analytic hierarchy process, consistency ratio.", "Saaty，层次分析法一致性检验。"),
    tasks: "consistency check pairwise weights 一致性检验 一致性比率 权重 判断矩阵 CR",
    example: {
      cells: withResult(both("Consistency ratio", "一致性比率")),
      at: "E2",
      formula: "=KPI.AHPCR(B2:D4)",
    },
  },
  ENTROPYWEIGHTS: {
    formula: same(
      "p_{ij} = x_{ij} / Σ_i x_{ij},   e_j = −(1 / ln m) Σ_i p_{ij} ln p_{ij},   w_j = (1 − e_j) / Σ_k (1 − e_k)"
    ),
    convention: both(
      "A column that hardly differs between the objects gets hardly any weight; a constant one gets none. Minmax scales the columns first, as is usual in Chinese practice; nothing is added to zeros (0 · ln 0 = 0).",
      "各对象之间差异越小的列权重越低，常数列权重为 0。极差（minmax）先做极差标准化，为国内常用做法；零值不另加小数（0 · ln 0 = 0）。"
    ),
    source: both(
      "Entropy weight method (Shannon entropy); compared with the tests of the Rust package mcdm.",
      "熵权法（香农信息熵）；与 Rust 包 mcdm 的算例核对。"
    ),
    tasks: "objective weights from data information entropy 权重 熵权法 客观赋权 信息熵 区分度",
    example: {
      cells: [
        [both("Team", "团队"), both("Calls", "通话量"), both("Rating", "评分"), both("Errors", "差错")],
        [both("A", "甲"), 120, 4.2, 3],
        [both("B", "乙"), 80, 4.3, 9],
        [both("C", "丙"), 100, 4.2, 5],
        [both("Weight", "权重")],
      ],
      at: "B5",
      formula: '=KPI.ENTROPYWEIGHTS(B2:D4,"minmax",{"higher","higher","lower"})',
    },
  },
  RANKWEIGHTS: {
    formula: same("w_r = (1 / n) Σ_{k=r…n} 1 / k"),
    convention: both(
      "Rank-order centroid; tied ranks share the mean of their weights.",
      "排序重心法（ROC）；并列名次取各名次权重的平均。"
    ),
    source: both(
      "Rank-order centroid weights of multi-criteria decision making.",
      "多准则决策中的排序重心权重（ROC）。"
    ),
    tasks: "weights from ranking order of importance 权重 排序 重要性 排序重心法 名次",
    example: {
      cells: [
        [both("Criterion", "准则"), both("Rank", "名次"), both("Weight", "权重")],
        [both("Quality", "质量"), 1],
        [both("Speed", "速度"), 2],
        [both("Cost", "成本"), 3],
      ],
      at: "C2",
      formula: "=KPI.RANKWEIGHTS(B2:B4)",
    },
  },
  PAIRWEIGHTS: {
    formula: same("w_i = Σ_j a_{ij} / Σ_{ij} a_{ij},   a_{ij} + a_{ji} = 4"),
    convention: both(
      "0 to 4: much less, less, equally, more, much more important. Average several experts' tables first. A row of zeros gets no weight.",
      "0 至 4 依次表示：远不重要、较不重要、同等重要、较重要、重要得多。多位专家评分先取平均。整行为 0 时权重为 0。"
    ),
    source: both("Weight factor judgement table (权值因子判断表法).", "权值因子判断表法。"),
    tasks: "weights judgement 0-4 scoring pairwise experts 权重 权值因子判断表 0-4评分 强制评分 专家",
    example: {
      cells: [
        [null, both("Quality", "质量"), both("Speed", "速度"), both("Cost", "成本"), both("Weight", "权重")],
        [both("Quality", "质量"), 0, 3, 4],
        [both("Speed", "速度"), 1, 0, 2],
        [both("Cost", "成本"), 0, 2, 0],
      ],
      at: "E2",
      formula: "=KPI.PAIRWEIGHTS(B2:D4)",
    },
  },
};
