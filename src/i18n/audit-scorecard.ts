import type { Messages } from "./sentence";

/** What the audit says about scorecards and KPI formulas. */
export const auditScorecardMessages = {
  weightsTotal: {
    en: "The weights add up to {sum}, not to 100%.",
    zh: "权重合计为 {sum}，不等于 100%。",
  },
  weightsRefused: {
    en: "The weights add up to {sum}, and the formula takes only weights that add up.",
    zh: "权重合计为 {sum}，而该公式只接受合计为 100% 的权重。",
  },
  groupWeights: {
    en: "The weights in “{group}” add up to {sum}; the group has {weight}.",
    zh: "“{group}”组内权重合计为 {sum}，而该组权重为 {weight}。",
  },
  missingShared: {
    en: "{share} of the weight has no score; the others carry it. KPIs: {count}.",
    zh: "{share} 的权重没有得分，由其他指标分摊（{count} 项指标）。",
  },
  missingZero: {
    en: "{share} of the weight has no score and counts as zero. KPIs: {count}.",
    zh: "{share} 的权重没有得分，按零分计算（{count} 项指标）。",
  },
  missingBlock: {
    en: "{share} of the weight has no score, so that there is no total. KPIs: {count}.",
    zh: "{share} 的权重没有得分，因此不计算总分（{count} 项指标）。",
  },
  countedTwice: {
    en: "“{kpi}” carries weight in {count} rows.",
    zh: "“{kpi}”在 {count} 行中都占有权重。",
  },
  higherButFalls: {
    en: "Higher is better, says the row, and yet the way from {from} to {to} goes down.",
    zh: "该行标明越高越好，但从基准 {from} 到目标 {to} 却是下降。",
  },
  lowerButRises: {
    en: "Lower is better, says the row, and yet the way from {from} to {to} goes up.",
    zh: "该行标明越低越好，但从基准 {from} 到目标 {to} 却是上升。",
  },
  amberBeyondGreen: {
    en: "The threshold of amber ({low}) lies on the better side of green ({high}).",
    zh: "黄灯阈值（{low}）比绿灯阈值（{high}）更严。",
  },
  boundsCrossed: {
    en: "The lower bound ({low}) is above the upper bound ({high}).",
    zh: "下限（{low}）高于上限（{high}）。",
  },
  floorAboveCap: {
    en: "The floor ({low}) is above the cap ({high}).",
    zh: "保底值（{low}）高于封顶值（{high}）。",
  },
  halfBand: {
    en: "A band has a limit or points, but not both.",
    zh: "该档只有界限或只有分数，不完整。",
  },
  pointsFall: {
    en: "The better limit {limit} earns {points} points, fewer than the {otherPoints} for {other}.",
    zh: "更优的界限 {limit} 得 {points} 分，反而少于 {other} 的 {otherPoints} 分。",
  },
  gradeGap: {
    en: "Scores below {limit} have no grade.",
    zh: "低于 {limit} 分没有对应等级。",
  },
  bandTwice: {
    en: "The limit {limit} stands there twice: only one of the two bands counts.",
    zh: "界限 {limit} 出现两次，只有一档生效。",
  },
  bandOverlap: {
    en: "Bands overlap: one begins at {to}, before the other ends at {from}.",
    zh: "档位重叠：一档从 {to} 开始，而另一档到 {from} 才结束。",
  },
  bandGap: {
    en: "No band covers what lies between {from} and {to}.",
    zh: "{from} 与 {to} 之间没有档位。",
  },
  unitMismatch: {
    en: "{a} is compared with {b}: one looks like a percentage as a number, the other like a fraction.",
    zh: "{a} 与 {b} 相比：一个像百分数的数字写法，另一个像小数写法。",
  },
  scoreMismatch: {
    en: "A score of {score} stands among scores such as {other}.",
    zh: "得分 {score} 与 {other} 等得分的单位不同。",
  },
  bandMismatch: {
    en: "Values up to {value} are looked up in a table that goes up to {limit}.",
    zh: "数值最高为 {value}，而档位表最高为 {limit}。",
  },
  zeroDenominator: {
    en: "{function} divides by zero. Cells: {count}.",
    zh: "{function} 的分母为零（{count} 个单元格）。",
  },
  tinyDenominator: {
    en: "{function} divides by {value}, which is as good as zero. Cells: {count}.",
    zh: "{function} 的分母为 {value}，几乎为零（{count} 个单元格）。",
  },
  zeroFromBlank: {
    en: "The actual is 0 because the cell it comes from is blank. Cells: {count}.",
    zh: "来源单元格为空，因此实际值显示为 0（{count} 个单元格）。",
  },
  isBlank: { en: "{cell} is blank", zh: "{cell} 为空" },
  staleActual: {
    en: "The last {count} values are all {value}; before, they changed from period to period.",
    zh: "最近 {count} 期均为 {value}，而此前各期一直在变动。",
  },
  meanOfRatios: {
    en: "The mean of the ratios in {range} is {mean}; the ratio of their sums is {ratio}.",
    zh: "{range} 中各比率的平均为 {mean}，而整体比率（分子之和除以分母之和）为 {ratio}。",
  },
  capHidesMost: {
    en: "{count} of {all} attainments lie above the cap of {cap}, up to {highest}: their scores are all alike.",
    zh: "{all} 项中有 {count} 项超过上限 {cap}，最高 {highest}，得分因此没有差别。",
  },
  capHidesFar: {
    en: "An attainment of {highest} is cut to {cap}. Cells: {count}.",
    zh: "达成率 {highest} 被封顶为 {cap}（{count} 个单元格）。",
  },
  targetChanged: {
    en: "The target of “{kpi}” is {now}; it was {before} when the scorecard was made.",
    zh: "“{kpi}”的目标为 {now}，创建计分卡时为 {before}。",
  },
  targetTyped: {
    en: "The target of “{kpi}” is {now}, typed; when the scorecard was made it was read from the data.",
    zh: "“{kpi}”的目标是手工录入的 {now}，创建计分卡时取自数据。",
  },
  inTheData: { en: "from the data", zh: "取自数据" },
  targetChangedSigned: {
    en: "The target of “{kpi}” is {now}; sign-off {number} was for {before}.",
    zh: "“{kpi}”的目标为 {now}，第 {number} 次签核时为 {before}。",
  },
  blank: { en: "blank", zh: "空白" },
  mixed_convention: {
    en: "Most formulas use the convention “{most}” where lower is better, these “{others}”. Cells: {count}.",
    zh: "逆向指标大多采用“{most}”算法，这些单元格却用“{others}”（{count} 个）。",
  },
  mixed_zeroTarget: {
    en: "A target of zero means “{most}” in most formulas, “{others}” in these. Cells: {count}.",
    zh: "目标为零时，多数公式按“{most}”处理，这些单元格却按“{others}”处理（{count} 个）。",
  },
  mixed_missing: {
    en: "Missing scores are treated as “{most}” in most totals, as “{others}” in these. Cells: {count}.",
    zh: "缺失得分在多数汇总中按“{most}”处理，这些单元格却按“{others}”处理（{count} 个）。",
  },
  mixed_cap: {
    en: "Most attainments are capped at {most}, these at {others} (– is no cap). Cells: {count}.",
    zh: "多数达成率封顶为 {most}，这些单元格为 {others}（– 表示不封顶，{count} 个）。",
  },
  missingDays: {
    en: "“{source}” has no rows for days on which there usually are some: {days} ({count} in all).",
    zh: "“{source}”缺少通常应有数据的日期：{days}（共 {count} 天）。",
  },
  missingMonths: {
    en: "“{source}” has no row for these months: {days} ({count} in all).",
    zh: "“{source}”缺少以下月份：{days}（共 {count} 个月）。",
  },
  no_owner: { en: "KPIs without an owner: {count}.", zh: "没有责任人的指标：{count} 项。" },
  no_source: { en: "KPIs without a source: {count}.", zh: "没有数据来源的指标：{count} 项。" },
  no_verifier: { en: "KPIs that nobody verifies: {count}.", zh: "没有核验人的指标：{count} 项。" },
  volatileKpi: {
    en: "KPI formulas depend on {function} in {cell}. Cells: {count}.",
    zh: "KPI 公式依赖 {cell} 中的 {function}（{count} 个单元格）。",
  },
  twinEdited: {
    en: "The native formula that stands for {kpi} was changed or typed over.",
    zh: "代替 {kpi} 的原生公式已被修改或覆盖。",
  },
  twinOutdated: {
    en: "The native formula that stands for {kpi} is not what it is translated into today.",
    zh: "代替 {kpi} 的原生公式与当前版本的转换结果不同。",
  },
  date1904: {
    en: "The workbook counts days from 1904. Its KPI formulas read no dates.",
    zh: "本工作簿使用 1904 日期系统；其中的 KPI 公式未读取日期。",
  },
  date1904Functions: {
    en: "The workbook counts days from 1904, and KPI functions that read dates count from 1900. Cells: {count}.",
    zh: "本工作簿使用 1904 日期系统，而读取日期的 KPI 函数按 1900 计算（{count} 个单元格）。",
  },
  spillInTable: {
    en: "KPI functions in the table “{table}” give more than one cell: tables do not let them spill. Cells: {count}.",
    zh: "表格“{table}”中的 KPI 函数返回多个单元格，而表格内不能溢出（{count} 个单元格）。",
  },
  kpiInTable: {
    en: "The table “{table}” calls a KPI function in {count} {count|cell|cells}.",
    zh: "表格“{table}”中有 {count} 个单元格各自调用 KPI 函数。",
  },
} as const satisfies Messages;
