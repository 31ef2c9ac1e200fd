import type { Messages } from "./sentence";

/** What stands on the sheets that a scorecard can have besides: analysis, review, fishbone, strategy map, appraisal. */
export const scorecardSheetMessages = {
  // ------------------------------------------------------------ analysis
  analysisSheet: { en: "Analysis", zh: "分析" },
  reviewSheet: { en: "Review", zh: "评审" },
  fishboneSheet: { en: "Fishbone", zh: "鱼骨图" },
  strategyMapSheet: { en: "Strategy map", zh: "战略地图" },
  appraisalSheet: { en: "Appraisal", zh: "绩效评价" },
  analysisTitle: { en: "Analysis · {title}", zh: "分析 · {title}" },
  fullMarks: { en: "Full marks", zh: "满分" },
  otherKpis: { en: "Other KPIs", zh: "其他指标" },
  gained: { en: "Gained", zh: "得分增加" },
  lostPoints: { en: "Points lost", zh: "失分" },
  sortKey: { en: "Sort key", zh: "排序值" },
  cumulative: { en: "Cumulative share", zh: "累计占比" },
  eighty: { en: "80%", zh: "80%" },
  redZone: { en: "Red", zh: "红区" },
  amberZone: { en: "Amber", zh: "黄区" },
  greenZone: { en: "Green", zh: "绿区" },
  shownCount: { en: "Shown", zh: "显示项数" },
  scoredCount: { en: "Scored", zh: "已计分项数" },
  stepValue: { en: "Step", zh: "步长" },
  isTotal: { en: "Total?", zh: "是否合计" },
  runningTotal: { en: "Running total", zh: "累计值" },
  waterfallTitle: {
    en: "Where the points are lost\npoints of 100, by KPI",
    zh: "失分构成\n满分 100 分，按指标",
  },
  bulletTitle: {
    en: "Attainment against target\n% of target; shades: red, amber and green zones",
    zh: "目标达成情况\n达成率；底色由深至浅为红、黄、绿区",
  },
  paretoTitle: {
    en: "Pareto of the gap\npoints lost, and their cumulative share",
    zh: "差距帕累托图\n失分与累计占比",
  },
  radarTitle: { en: "Score by group\n0–100", zh: "各组得分\n0–100 分" },
  sayNothingScored: { en: "Nothing is scored yet.", zh: "尚无计分指标。" },
  sayLost: {
    en: " of 100 points are lost, most of them by ",
    zh: " 分失分，失分最多的指标为",
  },
  sayNothingLost: { en: "No points are lost.", zh: "没有失分。" },
  sayFew: { en: " KPIs make up 80% of the points lost.", zh: " 项指标造成了 80% 的失分。" },
  sayFewOne: { en: "1 KPI makes up 80% of the points lost.", zh: "1 项指标造成了 80% 的失分。" },
  sayReached: { en: " KPIs reach their target; furthest from it is ", zh: " 项指标达到目标；差距最大的是" },
  sayWeakest: { en: "Weakest: ", zh: "最弱：" },
  sayStrongest: { en: "; strongest: ", zh: "；最强：" },

  // ------------------------------------------------------------ diagrams
  redrawHint: {
    en: "The drawing follows these tables: change them, then choose Redraw in the KPI pane. Moved shapes stay where they are.",
    zh: "图由下方各表生成：修改表格后，在 KPI 窗格中点“重绘”。手动移动过的形状保持原位。",
  },
  fishboneTitle: { en: "Fishbone · {title}", zh: "鱼骨图 · {title}" },
  problem: { en: "Problem", zh: "问题" },
  problemUnknown: { en: "No score yet: which results fall short?", zh: "尚无得分：哪些结果未达预期？" },
  pointsMissing: { en: " points are missing", zh: " 分的差距" },
  pointsLost: { en: "{lost} points lost", zh: "失分 {lost}" },
  category: { en: "Category", zh: "原因类别" },
  cause: { en: "Cause", zh: "原因" },
  strategyMapTitle: { en: "Strategy map · {title}", zh: "战略地图 · {title}" },
  perspective: { en: "Perspective", zh: "维度" },
  objective: { en: "Objective", zh: "目标" },
  linkFrom: { en: "Drives (from)", zh: "驱动指标" },
  linkTo: { en: "Driven (to)", zh: "被驱动指标" },
} as const satisfies Messages;
