import { both, type HelpTexts } from "./types";

const actual = both("Actual", "实际值");
const target = both("Target", "目标值");

export const attainingHelp: HelpTexts = {
  ATTAINMENT: {
    formula: both(
      "linear, higher: 1 + (a − t) / |t|\nlinear, lower: 1 − (a − t) / |t|\nratio, higher: a / t\nratio, lower: t / a\na actual, t target; then min(cap, max(floor, ·))",
      "线性，越高越好：1 + (a − t) / |t|\n线性，越低越好：1 − (a − t) / |t|\n比率，越高越好：a / t\n比率，越低越好：t / a\na 实际值，t 目标值；最后取 min(cap, max(floor, ·))"
    ),
    convention: both(
      "Linear is the default: for a positive target it is a/t, and 2 − a/t where lower is better, and it also works for negative targets. Infor CPM and STRATEC compute lower-is-better this way. Ratio, with t/a, is what Feedback4e and many trackers use; it never falls below 0 and has no upper bound. The two agree only at a = t, so use one of them throughout a scorecard.",
      "默认采用线性口径：目标为正时即 a/t，越低越好时为 2 − a/t，目标为负也成立。Infor CPM、STRATEC 对越低越好的指标采用此口径。比率口径（t/a）见于 Feedback4e 等工具，不会低于 0，也没有上限。两种口径仅在 a = t 时相等，同一张计分卡应统一使用一种。"
    ),
    source: both(
      "Infor CPM, performance of a KPI; Camms, “1 − (actual/target) + 1”; Feedback4e, descending objectives.",
      "Infor CPM 指标绩效公式；Camms“1 −（实际/目标）+ 1”；Feedback4e 递减型目标。"
    ),
    tasks:
      "achievement target lower is better higher is better percent of goal cap floor inverse 目标 完成率 达成率 达成 越低越好 越高越好 逆向指标 反向指标 正向指标 封顶 保底",
    example: {
      cells: [
        [both("KPI", "指标"), actual, target, both("Attainment", "达成率")],
        [both("Average handling time, minutes", "平均处理时长（分钟）"), 11, 10],
        [both("Complaints", "投诉件数"), 4, 5],
        [both("Cost per call", "单次成本"), null, 20],
      ],
      at: "D2",
      formula: '=KPI.ATTAINMENT(B2:B4,C2:C4,"lower",0,1.2)',
    },
  },
  RANGEATTAINMENT: {
    formula: both(
      "lower ≤ a ≤ upper: 1\notherwise: max(0, 1 − d / tolerance)\nd distance to the nearer bound",
      "下限 ≤ a ≤ 上限：1\n否则：max(0, 1 − d / tolerance)\nd 为到较近界限的距离"
    ),
    convention: both(
      "The distance counts in the unit of the KPI, so zero and negative bounds work. Camms has a “goal post” that divides by the bounds instead; it breaks where a bound is 0 or below.",
      "偏离以指标自身的单位计，因此界限为零或负数也成立。Camms 的“区间目标”以界限为除数，界限不大于 0 时失效。"
    ),
    source: both(
      "Target band with linear fall-off; compare Camms, goal-post KPIs.",
      "目标区间线性递减；可对照 Camms 的区间型指标。"
    ),
    tasks:
      "target range band within limits goal post closer is better tolerance temperature stock 目标区间 区间目标 适中 适度指标 容差 库存 越接近越好",
    example: {
      cells: [
        [
          both("Stock cover, days", "库存天数"),
          both("Lower", "下限"),
          both("Upper", "上限"),
          both("Attainment", "达成率"),
        ],
        [21, 20, 30],
        [33, 20, 30],
        [12, 20, 30],
      ],
      at: "D2",
      formula: "=KPI.RANGEATTAINMENT(A2:A4,B2:B4,C2:C4)",
    },
  },
  PROGRESS: {
    formula: both(
      "(a − b) / (t − b)\na actual, b baseline, t target",
      "(a − b) / (t − b)\na 实际值，b 基线，t 目标值"
    ),
    convention: both(
      "Works for rising and falling KPIs alike, without a direction; negative when the value moves away. BSC Designer and MetaPulse measure from the baseline in this way.",
      "上升型与下降型指标通用，无需指定方向；数值背离目标时为负。BSC Designer、MetaPulse 同样从基线起算。"
    ),
    source: both("BSC Designer; MetaPulse; Feedback4e.", "BSC Designer；MetaPulse；Feedback4e。"),
    tasks:
      "baseline start to target share of the way OKR key result improvement 基线 进度 完成进度 改善幅度 起点 降低",
    example: {
      cells: [
        [both("KPI", "指标"), both("Baseline", "基线"), actual, target, both("Progress", "进度")],
        [both("Defect rate, %", "不良率（%）"), 8, 5, 4],
        [both("Active users", "活跃用户"), 1000, 900, 1500],
      ],
      at: "E2",
      formula: "=KPI.PROGRESS(C2:C3,B2:B3,D2:D3)",
    },
  },
  PACE: {
    formula: both(
      "((a − b) / (t − b)) / e\ne share of the time gone, 0 < e ≤ 1",
      "((a − b) / (t − b)) / e\ne 为已过去的时间比例，0 < e ≤ 1"
    ),
    convention: both(
      "1 means exactly on schedule if the work is spread evenly. Earned-value tables call the same ratio a schedule index.",
      "假定工作均匀推进，1 表示恰好按计划。挣值管理中的进度指数是同样的比值。"
    ),
    source: both(
      "Progress divided by elapsed time; see KPI.PROGRESS.",
      "进度除以已用时间，见 KPI.PROGRESS。"
    ),
    tasks: "on schedule ahead behind time gone elapsed pacing 时间进度 序时进度 超前 滞后 进度偏差",
    example: {
      cells: [
        [actual, both("Baseline", "基线"), target, both("Time gone", "已用时间"), both("Pace", "进度比")],
        [450, 0, 1200, 0.5],
        [700, 0, 1200, 0.5],
      ],
      at: "E2",
      formula: "=KPI.PACE(A2:A3,B2:B3,C2:C3,D2:D3)",
    },
  },
  VARIANCE: {
    formula: both(
      "higher: a − t\nlower: t − a\nrelative: the same divided by |t|",
      "越高越好：a − t\n越低越好：t − a\n相对差异：再除以 |t|"
    ),
    convention: both(
      "Positive is favourable whatever the direction, as in management accounting: a cost below budget is a positive variance.",
      "不论方向，有利差异一律为正，与管理会计一致：成本低于预算为正差异。"
    ),
    source: both(
      "Management accounting, favourable and adverse variances.",
      "管理会计：有利差异与不利差异。"
    ),
    tasks:
      "difference deviation budget plan gap favourable lower is better over under 差异 偏差 预算 超支 节约 越低越好 与目标相差",
    example: {
      cells: [
        [both("Cost centre", "成本中心"), actual, both("Budget", "预算"), both("Variance", "差异")],
        [both("Travel", "差旅"), 120, 100],
        [both("Training", "培训"), 80, 100],
      ],
      at: "D2",
      formula: '=KPI.VARIANCE(B2:B3,C2:C3,"lower",TRUE)',
    },
  },
  STATUS: {
    formula: both(
      "higher: Green if v ≥ green, Amber if v ≥ amber, else Red\nlower: the same with ≤",
      "越高越好：v ≥ 绿灯界限为绿，v ≥ 黄灯界限为黄，否则为红\n越低越好：改用 ≤"
    ),
    convention: both(
      "The limits 1.0 and 0.9 are meant for attainment. A value exactly at a limit has met it. SAP Strategy Management begins its letter grades at 90, 80 and 70 % of the target.",
      "默认界限 1.0 和 0.9 针对达成率；恰好等于界限即视为达到。SAP Strategy Management 的字母等级以目标的 90%、80%、70% 为界。"
    ),
    source: both("RAG status of project and performance reports.", "绩效与项目报告中的红黄绿灯（RAG）。"),
    tasks:
      "traffic light rag red amber green threshold lower is better flag alert 红绿灯 红黄绿 状态 预警 灯号 阈值 越低越好",
    example: {
      cells: [
        [both("Attainment", "达成率"), both("Status", "状态"), null, both("Labels", "标签")],
        [1.03, null, null, both("Off target", "未达标")],
        [0.93, null, null, both("At risk", "有风险")],
        [0.7, null, null, both("On target", "达标")],
      ],
      at: "B2",
      formula: '=KPI.STATUS(A2:A4,1,0.9,"higher",D2:D4)',
    },
  },
  RUNRATE: {
    formula: both(
      "s × T / e\ns amount to date, e time gone, T whole time",
      "s × T / e\ns 累计值，e 已过去的时间，T 总时间"
    ),
    convention: both(
      "Straight-line projection: the rest goes as the first part went. For seasonal figures use KPI.FORECAST.",
      "直线推算：假定其余时间与已过去的时间速度相同。季节性数据请用 KPI.FORECAST。"
    ),
    source: both("Annualised run rate of financial reporting.", "财务报告中的年化推算（run rate）。"),
    tasks:
      "projection full year estimate annualise end of month extrapolate 全年预计 年化 推算 预计完成 期末预测",
    example: {
      cells: [
        [both("Sales to date", "累计销售额"), both("Months gone", "已过月数"), both("Full year", "全年预计")],
        [450, 9],
        [380, 8],
      ],
      at: "C2",
      formula: "=KPI.RUNRATE(A2:A3,B2:B3,12)",
    },
  },
  REQUIREDRATE: {
    formula: both(
      "(t − s) / r\nt target, s amount to date, r time left",
      "(t − s) / r\nt 目标值，s 累计值，r 剩余时间"
    ),
    convention: both(
      "A negative result says that the target is already passed.",
      "结果为负表示已经超过目标。"
    ),
    source: both("Required run rate.", "所需进度（required run rate）。"),
    tasks: "what is still needed remaining gap per month catch up 还需完成 每月需完成 剩余 缺口 追赶",
    example: {
      cells: [
        [
          target,
          both("Sales to date", "累计销售额"),
          both("Months left", "剩余月数"),
          both("Needed a month", "每月需完成"),
        ],
        [600, 450, 3],
        [600, 630, 3],
      ],
      at: "D2",
      formula: "=KPI.REQUIREDRATE(A2:A3,B2:B3,C2:C3)",
    },
  },
};
