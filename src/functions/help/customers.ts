import { both, same, type ExampleCell, type HelpTexts } from "./types";

const ratings = (
  values: readonly (number | null)[],
  heading: { en: string; zh: string }
): ExampleCell[][] => [[both("Rating", "评分"), heading], ...values.map((value) => [value])];

export const customersHelp: HelpTexts = {
  RATE: {
    formula: both("part / whole", "部分 / 总体"),
    convention: both(
      "A fraction, 0.25 for 25 %; a whole of 0 is #DIV/0!, not 0.",
      "以小数表示，0.25 即 25%；总体为 0 时返回 #DIV/0!，而不是 0。"
    ),
    source: both("Definition of a proportion.", "比率的定义。"),
    tasks: "ratio proportion share conversion percentage 比率 占比 转化率 合格率 百分比",
    example: {
      cells: [
        [both("Converted", "成交"), both("Leads", "线索"), both("Rate", "转化率")],
        [30, 120],
        [null, 90],
      ],
      at: "C2",
      formula: "=KPI.RATE(A2:A3,B2:B3)",
    },
  },
  CHURN: {
    formula: both("lost / start", "流失客户 / 期初客户"),
    convention: both(
      "Of the customers at the start; with customers lost counted as start + new − end, churn and retention add up to 1.",
      "以期初客户为基数；流失客户按 期初 + 新增 − 期末 计算时，流失率与保留率之和为 1。"
    ),
    source: both("Exprimere; Agile Brand Guide.", "Exprimere；Agile Brand Guide。"),
    tasks: "attrition lost customers cancelled subscription turnover 流失率 客户流失 流失 离职率 退订",
    example: {
      cells: [
        [both("Lost", "流失"), both("At the start", "期初"), both("Churn", "流失率")],
        [15, 300],
        [9, 294],
      ],
      at: "C2",
      formula: "=KPI.CHURN(A2:A3,B2:B3)",
    },
  },
  RETENTION: {
    formula: both("(end − new) / start", "(期末 − 新增) / 期初"),
    convention: both(
      "More customers kept than there were is #NUM!: usually won-back customers were counted as kept.",
      "保留客户多于期初客户时返回 #NUM!，通常是把回流客户计入了保留客户。"
    ),
    source: both(
      "Exprimere; Agile Brand Guide; Spartaselite.",
      "Exprimere；Agile Brand Guide；Spartaselite。"
    ),
    tasks: "kept customers loyalty renewal 保留率 留存率 续约 客户留存",
    example: {
      cells: [
        [
          both("At the start", "期初"),
          both("At the end", "期末"),
          both("New", "新增"),
          both("Retention", "保留率"),
        ],
        [200, 190, 20],
      ],
      at: "D2",
      formula: "=KPI.RETENTION(A2,B2,C2)",
    },
  },
  CAC: {
    formula: both("spend / new customers", "支出 / 新增客户数"),
    convention: both(
      "Fully loaded if spend holds salaries and tools too; say which it is.",
      "若支出包含人员与工具费用，即为完全成本口径，应注明所用口径。"
    ),
    source: both("Customer acquisition cost, marketing metrics.", "获客成本（CAC），营销指标。"),
    tasks: "acquisition cost cost per customer marketing 获客成本 拉新成本 单客成本",
    example: {
      cells: [
        [both("Spend", "支出"), both("New customers", "新增客户"), both("Cost per customer", "获客成本")],
        [50000, 250],
        [42000, 300],
      ],
      at: "C2",
      formula: "=KPI.CAC(A2:A3,B2:B3)",
    },
  },
  NPS: {
    formula: both("100 × (share of 9 and 10 − share of 0 to 6)", "100 ×（9–10 分占比 − 0–6 分占比）"),
    convention: both(
      "A 6 is a detractor; some pages say “lower than 6”, which is wrong. Blank answers do not count.",
      "6 分属于贬损者，有些网页写作“低于 6 分”是错误的。空白不计。"
    ),
    source: both("Reichheld 2003; DELA.", "Reichheld，2003；DELA。"),
    tasks: "net promoter score recommend promoters detractors survey 净推荐值 推荐者 贬损者 口碑 问卷",
    example: {
      cells: ratings([10, 9, 8, null, 6, 10], both("NPS", "净推荐值")),
      at: "B2",
      formula: "=KPI.NPS(A2:A7)",
    },
  },
  CSAT: {
    formula: both("number of ratings ≥ threshold / number of ratings", "评分 ≥ 阈值的份数 / 评分份数"),
    convention: both(
      "Top-two-box on a scale of 5: ratings of 4 and 5 are satisfied. Not to be mixed with KPI.CSATSCORE, which is a score.",
      "五分制的“前两档”口径：4、5 分为满意。不要与 KPI.CSATSCORE（得分）混用。"
    ),
    source: both("Customer satisfaction, top-box share.", "客户满意度：前两档占比（top-box）。"),
    tasks: "satisfaction share satisfied top two box survey 满意率 满意度 好评率 问卷",
    example: {
      cells: ratings([5, 4, 3, null, 2], both("Satisfied", "满意率")),
      at: "B2",
      formula: "=KPI.CSAT(A2:A6)",
    },
  },
  CSATSCORE: {
    formula: same("100 × (x̄ − min) / (max − min)"),
    convention: both(
      "A mean of 4.2 on a scale of 1 to 5 is 80, so that the lowest rating is 0; mean ÷ 5 × 100 would call it 84.",
      "1–5 分制平均 4.2 分为 80 分，即最低评分对应 0 分；若用“平均 ÷ 5 × 100”则为 84 分。"
    ),
    source: both("Linear rescaling of a rating scale.", "评分量表的线性换算。"),
    tasks: "satisfaction score 0 to 100 average rating rescale 满意度得分 百分制 平均评分",
    example: {
      cells: ratings([5, 4, 4, null, 3], both("Score", "满意度得分")),
      at: "B2",
      formula: "=KPI.CSATSCORE(A2:A6)",
    },
  },
  CES: {
    formula: same("x̄,   1 ≤ x_i ≤ 7"),
    convention: both(
      "CES 2.0: agreement that it was easy, higher is better. Version 1.0 asked the other way round.",
      "CES 2.0：对“很轻松”的同意程度，越高越好。1.0 版的问法相反。"
    ),
    source: both("Customer Effort Score 2.0.", "客户费力度 CES 2.0。"),
    tasks: "effort score easy survey 费力度 轻松度 服务体验 问卷",
    example: {
      cells: ratings([7, 6, 5, null], both("Effort score", "费力度")),
      at: "B2",
      formula: "=KPI.CES(A2:A5)",
    },
  },
  CLV: {
    formula: both(
      "end: m r / (1 + d − r) − c\nbegin: m (1 + d) / (1 + d − r) − c\nm margin, r retention, d discount, c acquisition cost",
      "期末：m r / (1 + d − r) − c\n期初：m (1 + d) / (1 + d − r) − c\nm 每期毛利，r 保留率，d 折现率，c 获客成本"
    ),
    convention: both(
      "end is Gupta and Lehmann's form, with the first margin after one period; begin has it at once, as in Darden's Netflix example. Margin, retention and discount must have the same period.",
      "“期末”为 Gupta 与 Lehmann 的口径，首笔毛利在一期之后；“期初”为首笔毛利即时取得，如 Darden 商学院的 Netflix 案例。毛利、保留率、折现率的期长须一致。"
    ),
    source: both(
      "Gupta and Lehmann; Darden School, Netflix example.",
      "Gupta 与 Lehmann；Darden 商学院 Netflix 案例。"
    ),
    tasks: "lifetime value ltv customer worth 终身价值 生命周期价值 客户价值",
    example: {
      cells: [
        [
          both("Margin", "毛利"),
          both("Retention", "保留率"),
          both("Discount", "折现率"),
          both("Lifetime value", "终身价值"),
        ],
        [100, 0.8, 0.1],
        [100, 0.9, 0.1],
      ],
      at: "D2",
      formula: '=KPI.CLV(A2:A3,B2:B3,C2:C3,"begin")',
    },
  },
};
