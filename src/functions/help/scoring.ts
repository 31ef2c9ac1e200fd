import { both, same, type HelpTexts } from "./types";

export const scoringHelp: HelpTexts = {
  SCORE: {
    formula: both(
      "step: points of the best band with v ≥ limit (lower: v ≤ limit), else otherwise\nlinear: y_k + (v − x_k)(y_{k+1} − y_k) / (x_{k+1} − x_k), clamped to the end points",
      "分档：取满足 v ≥ 界限（越低越好时 v ≤ 界限）的最优档得分，均不满足取 otherwise\n插值：y_k + (v − x_k)(y_{k+1} − y_k) / (x_{k+1} − x_k)，两端截止"
    ),
    convention: both(
      "Step is the band method (层差法) of Chinese appraisal schemes; a limit belongs to its better band. Linear is interpolation between points, as PerformancePoint places a value between its worst and its target value.",
      "分档即绩效考核中的层差法，恰好等于界限时归入较优一档；插值即在相邻两点之间按比例给分（区间法），PerformancePoint 同样按数值在最差值与目标值之间的位置给分。"
    ),
    source: both(
      "Band, interval and interpolation scoring of KPI appraisal.",
      "KPI 考核评分方法：层差法、区间法、线性插值法。"
    ),
    tasks:
      "points bands table lookup scale interpolation lower is better thresholds 评分 打分 得分 层差法 区间法 插值法 分段 阶梯 越低越好 评分标准",
    example: {
      cells: [
        [
          both("Resolution days", "解决天数"),
          both("Points", "得分"),
          null,
          both("Limit", "界限"),
          both("Points", "得分"),
        ],
        [24, null, null, 25, 100],
        [27, null, null, 30, 80],
        [41, null, null, 40, 50],
      ],
      at: "B2",
      formula: '=KPI.SCORE(A2:A4,D2:E4,"linear","lower")',
    },
  },
  DEDUCTION: {
    formula: both(
      "max(floor, F − n × p)\nF full points, n occurrences, p points for each",
      "max(floor, F − n × p)\nF 满分，n 次数，p 每次扣分"
    ),
    convention: both(
      "The floor is 0 unless another is given; a negative floor allows a penalty.",
      "默认最低 0 分；下限可设为负数，即允许倒扣。"
    ),
    source: both("Deduction method (减分法) of KPI appraisal.", "KPI 考核评分方法：减分法。"),
    tasks: "points off penalty incidents complaints errors minus 减分法 扣分 倒扣 差错 事故 投诉 次数",
    example: {
      cells: [[both("Errors", "差错次数"), both("Points", "得分")], [0], [3], [12]],
      at: "B2",
      formula: "=KPI.DEDUCTION(20,A2:A4,2)",
    },
  },
  ADDITION: {
    formula: both(
      "min(cap, B + n × p)\nB base points, n occurrences, p points for each",
      "min(cap, B + n × p)\nB 基础分，n 次数，p 每次加分"
    ),
    convention: both("There is no cap unless one is given.", "默认不封顶。"),
    source: both("Mirror image of the deduction method (加分法).", "加分法，与减分法相对。"),
    tasks: "bonus points plus award suggestions 加分法 加分 奖励分 合理化建议 次数 封顶",
    example: {
      cells: [[both("Suggestions", "建议数"), both("Points", "得分")], [0], [3], [12]],
      at: "B2",
      formula: "=KPI.ADDITION(10,A2:A4,2,20)",
    },
  },
  PASSFAIL: {
    formula: both(
      "points if a ≥ t (lower: a ≤ t), else otherwise",
      "a ≥ t（越低越好时 a ≤ t）得 points，否则得 otherwise"
    ),
    convention: both("Reaching the target exactly counts as met.", "恰好等于目标即为达标。"),
    source: both(
      "All-or-nothing method (非此即彼法, 0–1 method).",
      "KPI 考核评分方法：非此即彼法（0-1 法）。"
    ),
    tasks:
      "all or nothing yes no met not met binary lower is better 非此即彼 一票否决 0-1法 达标 合格 是否完成 越低越好",
    example: {
      cells: [
        [both("Certificates, %", "持证率"), both("Target", "目标值"), both("Points", "得分")],
        [0.98, 0.95],
        [0.95, 0.95],
        [0.9, 0.95],
      ],
      at: "C2",
      formula: '=KPI.PASSFAIL(A2:A4,B2:B4,"higher",10)',
    },
  },
  EFFICACY: {
    formula: both(
      "(a − u) / (s − u) × span + base\nu unacceptable, s satisfactory value",
      "(a − u) / (s − u) × span + base\nu 不允许值，s 满意值"
    ),
    convention: both(
      "60 points at the unacceptable and 100 at the satisfactory value, as is usual; the result is not clamped. Falling KPIs need no direction: their satisfactory value is the smaller one.",
      "按惯例不允许值 60 分、满意值 100 分，结果不截断。逆向指标无需指定方向，满意值小于不允许值即可。"
    ),
    source: both("Efficacy coefficient method (功效系数法).", "功效系数法，常用于企业绩效与财务评价。"),
    tasks:
      "efficacy coefficient satisfactory unacceptable standardise score 功效系数法 满意值 不允许值 财务评价 无量纲化",
    example: {
      cells: [[both("Return on equity, %", "净资产收益率（%）"), both("Points", "得分")], [6], [9], [13]],
      at: "B2",
      formula: "=KPI.EFFICACY(A2:A4,4,12)",
    },
  },
  GRADE: {
    formula: both("entry of the row with the highest limit ≤ score", "取满足 界限 ≤ 得分 的最高界限所在行"),
    convention: both(
      "A score exactly at a limit has the better grade. A third column may hold the bonus coefficient that belongs to a grade; published schemes use 0.8 to 1.2.",
      "恰好等于界限时取较高等级。等级表第三列可放绩效系数，公开方案多在 0.8 至 1.2 之间。"
    ),
    source: both(
      "Grade tables of appraisal guides, such as bonus 10,000 × 1.2 × 0.9 = 10,800.",
      "绩效考核等级表，例如奖金 10,000 × 1.2 × 0.9 = 10,800。"
    ),
    tasks: "grade letter coefficient bonus rating level A B C 等级 评级 优秀 良好 绩效系数 奖金系数",
    example: {
      cells: [
        [
          both("Score", "得分"),
          both("Coefficient", "绩效系数"),
          null,
          both("Limit", "界限"),
          both("Grade", "等级"),
          both("Coefficient", "系数"),
        ],
        [92, null, null, 90, "A", 1.2],
        [80, null, null, 80, "B", 1],
        [55, null, null, 0, "C", 0.8],
      ],
      at: "B2",
      formula: "=KPI.GRADE(A2:A4,D2:F4,3)",
    },
  },
  MINMAX: {
    formula: both(
      "higher: (v − min) / (max − min)\nlower: 1 − (v − min) / (max − min)",
      "越高越好：(v − min) / (max − min)\n越低越好：1 − (v − min) / (max − min)"
    ),
    convention: both(
      "Not clamped by default: values outside the range show as such.",
      "默认不截断，超出范围的数值如实显示。"
    ),
    source: both("Min–max normalisation (极差标准化).", "极差标准化（最小–最大归一化）。"),
    tasks: "normalise scale 0 to 1 rescale range lower is better 归一化 极差标准化 无量纲化 标准化 越低越好",
    example: {
      cells: [
        [both("Branch", "网点"), both("Wait, minutes", "等候（分钟）"), both("Scaled", "标准化")],
        [both("North", "城北"), 4],
        [both("South", "城南"), 10],
        [both("West", "城西"), 7],
      ],
      at: "C2",
      formula: '=KPI.MINMAX(B2:B4,4,10,"lower")',
    },
  },
  ZSCORES: {
    formula: same("z_i = (x_i − x̄) / σ,  σ² = Σ (x_i − x̄)² / n   (sample: n − 1)"),
    convention: both(
      "Population standard deviation by default, as STDEV.P; with sample TRUE as STDEV.S. A z-score is no 0–100 score.",
      "默认用总体标准差（同 STDEV.P）；sample 为 TRUE 时用样本标准差（同 STDEV.S）。标准分数不是百分制得分。"
    ),
    source: both(
      "Standard score, any statistics text; sums as in NIST StRD.",
      "标准分数，见统计学教材；数值精度以 NIST StRD 检验。"
    ),
    tasks:
      "z-score standardise outlier standard deviation comparison 标准分数 标准化 Z分数 标准差 离群 异常值",
    example: {
      cells: [[both("Calls", "通话量"), "z"], [42], [55], [48], [75]],
      at: "B2",
      formula: "=KPI.ZSCORES(A2:A5)",
    },
  },
};
