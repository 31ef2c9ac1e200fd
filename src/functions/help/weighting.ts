import { both, same, type HelpTexts } from "./types";

const kpi = both("KPI", "指标");
const score = both("Score", "得分");
const weight = both("Weight", "权重");
const cells = [
  [both("Service level", "服务水平"), 88, 40],
  [both("Satisfaction", "满意度"), null, 25],
  [both("First-call resolution", "首次解决率"), 75, 20],
  [both("Training", "培训"), 80, 15],
] as const;

/** A small scorecard with one score missing, and a heading for the result. */
const scorecard = (heading: { en: string; zh: string }) => [[kpi, score, weight, heading], ...cells];

export const weightingHelp: HelpTexts = {
  WEIGHTED: {
    formula: both(
      "S = Σ w_i s_i / Σ w_i, over the rows that have a score\nequal: a missing weight is shared equally; zero: a missing score is 0; block: no result",
      "S = Σ w_i s_i / Σ w_i，仅对有得分的行求和\n平均分摊：缺失权重平均分给其余各行；计零：缺失得分按 0 计；不计算：不出结果"
    ),
    convention: both(
      "Missing scores are left out and the other weights rescaled, and KPI.COVERAGE says how much weight that is. Weights may be fractions, per cent or points: they are normalised. Synergita computes weighted goals in this way.",
      "默认剔除缺失得分并按比例放大其余权重，涉及多少权重由 KPI.COVERAGE 给出。权重可为小数、百分数或分值，自动归一。Synergita 的加权目标得分算法相同。"
    ),
    source: both("Weighted mean; worked example of Synergita.", "加权平均；Synergita 算例。"),
    tasks:
      "total score weighted average weights missing scores overall 汇总得分 加权平均 加权得分 权重 总分 缺失",
    example: {
      cells: scorecard(both("Weighted score", "汇总得分")),
      at: "D2",
      formula: "=KPI.WEIGHTED(B2:B5,C2:C5)",
    },
  },
  COVERAGE: {
    formula: both("Σ w_i with a score / Σ w_i", "有得分的 w_i 之和 / Σ w_i"),
    convention: both(
      "Shown beside every weighted score, because a total over half of the weights is half a statement. A scorecard warns below 60 %.",
      "与汇总得分并列显示：只覆盖一半权重的总分只说明了一半情况。覆盖率低于 60% 时计分卡会提示。"
    ),
    source: both("Companion of the rescaled weighted mean.", "与按比例分摊的加权平均配套使用。"),
    tasks: "share of weight scored completeness missing data 覆盖率 权重 完整性 缺数据",
    example: {
      cells: scorecard(both("Coverage", "覆盖率")),
      at: "D2",
      formula: "=KPI.COVERAGE(B2:B5,C2:C5)",
    },
  },
  EFFECTIVEWEIGHT: {
    formula: both(
      "rescale: w_i / Σ w of the scored rows\nequal: (w_i + missing weight / number of scored rows) / Σ w\nzero: w_i / Σ w of all rows",
      "按比例分摊：w_i / 有得分各行的 Σ w\n平均分摊：(w_i + 缺失权重 / 有得分的行数) / Σ w\n计零：w_i / 全部 Σ w"
    ),
    convention: both(
      "The weights with which KPI.WEIGHTED really computes; they sum to 1 with rescale and equal.",
      "即 KPI.WEIGHTED 实际采用的权重；按比例分摊与平均分摊时合计为 1。"
    ),
    source: both("See KPI.WEIGHTED.", "见 KPI.WEIGHTED。"),
    tasks: "weights really used rescaled redistribute 权重 实际权重 有效权重 分摊 重新分配",
    example: {
      cells: scorecard(both("Effective weight", "实际权重")),
      at: "D2",
      formula: '=KPI.EFFECTIVEWEIGHT(B2:B5,C2:C5,"equal")',
    },
  },
  CONTRIBUTION: {
    formula: both("p_i = w_i s_i / Σ w;  Σ p_i = KPI.WEIGHTED", "p_i = w_i s_i / Σ w；Σ p_i = KPI.WEIGHTED"),
    convention: both(
      "In points of the total, so that the rows add up to the score.",
      "以总分的分值计，各行相加等于汇总得分。"
    ),
    source: both("Decomposition of the weighted mean.", "加权平均的分解。"),
    tasks: "points of each kpi breakdown decompose share of total 贡献 贡献分 拆解 权重 构成",
    example: {
      cells: scorecard(both("Contribution", "贡献")),
      at: "D2",
      formula: "=KPI.CONTRIBUTION(B2:B5,C2:C5)",
    },
  },
  ROLLUP: {
    formula: both(
      "global: S(c) = Σ w_i s_i / Σ w_i over the scored rows at or below c\nlocal: S(c) = Σ w_k S(k) / Σ w_k over the children k of c",
      "全局：S(c) = Σ w_i s_i / Σ w_i，对 c 及其下级中有得分的行求和\n逐级：S(c) = Σ w_k S(k) / Σ w_k，对 c 的直接下级 k 求和"
    ),
    convention: both(
      "With global weights a parent is the weighted mean of all below it; with local weights the effective weight of a row is the product of the weights on its way up, as in a goal cascade. 2.10 is another code than 2.1 if it is typed as text.",
      "全局权重下，上级为其下所有行的加权平均；逐级权重下，一行的实际权重为自下而上各级权重之积，与目标分解一致。以文本输入时 2.10 与 2.1 是两个编码。"
    ),
    source: both(
      "Balanced-scorecard hierarchies; product of local weights.",
      "平衡计分卡层级汇总；逐级权重之积。"
    ),
    tasks:
      "hierarchy levels perspective department parent tree dotted codes cascade 层级 汇总 逐级 维度 部门 上级 权重 目标分解",
    example: {
      cells: [
        [both("Code", "编码"), both("Item", "项目"), score, weight, both("Rolled up", "汇总")],
        ["1", both("Customers", "客户"), null, 60],
        ["1.1", both("Satisfaction", "满意度"), 80, 70],
        ["1.2", both("Retention", "保留率"), 90, 30],
        ["2", both("Finance", "财务"), 70, 40],
      ],
      at: "E2",
      formula: '=KPI.ROLLUP(A2:A5,C2:C5,D2:D5,"rescale","local")',
    },
  },
  BRIDGE: {
    formula: same("w_0 (s_1 − s_0),   (w_1 − w_0) s_0,   (w_1 − w_0)(s_1 − s_0);   Σ = S_1 − S_0"),
    convention: both(
      "Effective weights of each period, so that both add up to 1. A row that is missing in one period counts wholly as weight effect. The last row is the total and adds up exactly.",
      "采用各期实际权重，使两期权重合计均为 1。某期缺失的行全部计入权重影响。末行为合计，分解无余差。"
    ),
    source: both("Two-factor variance analysis with interaction.", "含交互项的两因素差异分析。"),
    tasks:
      "why did the score change waterfall effect of weights explain difference 变动原因 差异分解 瀑布图 权重影响 因素分析",
    example: {
      cells: [
        [
          both("Score before", "上期得分"),
          both("Weight before", "上期权重"),
          both("Score now", "本期得分"),
          both("Weight now", "本期权重"),
          both("Score effect", "得分影响"),
          both("Weight effect", "权重影响"),
          both("Interaction", "交互影响"),
        ],
        [80, 60, 85, 50],
        [90, 40, 88, 50],
      ],
      at: "E2",
      formula: "=KPI.BRIDGE(A2:A3,B2:B3,C2:C3,D2:D3)",
    },
  },
};
