import type { Message } from "./sentence";

interface RuleWords {
  readonly name: Message;
  /** Why it matters. */
  readonly why: Message;
  /** What to do about it. */
  readonly advice: Message;
}

/** What the audit's rules of scorecards are called, why they matter and what to do. */
export const auditScorecardRules = {
  "weights-total": {
    name: { en: "Weights that do not add up", zh: "权重合计不符" },
    why: {
      en: "A score of 100 then means something else, and two scorecards cannot be compared.",
      zh: "此时 100 分不再代表满分，不同计分卡之间也无法比较。",
    },
    advice: {
      en: "Set the weights so that they add up to 100%, in total and in each group that has a weight of its own.",
      zh: "调整权重，使总权重为 100%，且各组内指标权重之和等于该组权重。",
    },
  },
  "weight-without-score": {
    name: { en: "Weight without a score", zh: "有权重而无得分" },
    why: {
      en: "What is not measured is carried by the other KPIs, or counts as zero: the total says less than it seems to.",
      zh: "未得分指标的权重由其他指标分摊，或按零分计算，汇总得分的代表性因此降低。",
    },
    advice: {
      en: "Enter the missing actual or target, or take the KPI out of this period's scorecard.",
      zh: "补录缺失的实际值或目标值，或在本期计分卡中移除该指标。",
    },
  },
  "kpi-counted-twice": {
    name: { en: "KPI counted twice", zh: "指标重复计入" },
    why: {
      en: "One result carries weight in two places, so that it decides more than anybody has agreed to.",
      zh: "同一结果在两处占有权重，其影响超出约定。",
    },
    advice: {
      en: "Keep it in one group, or give the two rows names that tell them apart.",
      zh: "只在一个组中保留该指标；若确为两个指标，请改用可区分的名称。",
    },
  },
  "direction-conflict": {
    name: { en: "Direction against baseline and target", zh: "方向与基准、目标矛盾" },
    why: {
      en: "Progress is measured from the baseline to the target: where the direction says the opposite, getting worse scores points.",
      zh: "进度按基准到目标计算；若方向相反，指标变差反而得分。",
    },
    advice: {
      en: "Correct the direction, or exchange baseline and target.",
      zh: "更正方向，或互换基准值与目标值。",
    },
  },
  "thresholds-order": {
    name: { en: "Thresholds out of order", zh: "阈值顺序颠倒" },
    why: {
      en: "Limits the wrong way round give an error or a light that nobody can reach.",
      zh: "上下限颠倒会导致错误，或出现永远无法达到的状态灯。",
    },
    advice: { en: "Exchange the two limits, or correct the direction.", zh: "互换两个阈值，或更正方向。" },
  },
  "band-table": {
    name: { en: "Gaps or overlaps in a table of bands", zh: "评分档位有空档或重叠" },
    why: {
      en: "Some values earn no points or grade, or belong to two bands of which only one counts.",
      zh: "部分数值得不到分数或等级，或同时落入两档而只有一档生效。",
    },
    advice: {
      en: "Let each band begin where the one before ends, with better points for better values.",
      zh: "使各档首尾相接，且数值越优、分数越高。",
    },
  },
  "unit-mismatch": {
    name: { en: "Two units side by side", zh: "单位不一致" },
    why: {
      en: "85 against a target of 0.85 is an attainment of 10,000%; 0.85 against 85 is one of 1%.",
      zh: "实际值 85 对目标 0.85，达成率为 10000%；0.85 对 85 则仅为 1%。",
    },
    advice: {
      en: "Write both as percentages, or both as plain numbers.",
      zh: "统一写成百分比，或统一写成普通数字。",
    },
  },
  "zero-denominator": {
    name: { en: "Denominator of zero", zh: "分母为零或接近零" },
    why: {
      en: "The ratio has no value, or one so large that it drowns every other.",
      zh: "比率无法计算，或大到淹没其他所有指标。",
    },
    advice: {
      en: "Enter the figure, leave the cell blank where there is none yet, or say what a target of zero means.",
      zh: "录入实际数字；尚无数据时请留空；目标确为零时请指定其含义。",
    },
  },
  "zero-from-blank": {
    name: { en: "Zero where nothing was entered", zh: "空白被当作零" },
    why: {
      en: "A blank cell that is pointed at shows as 0 and is scored as the worst, or the best, of all results.",
      zh: "引用空白单元格会得到 0，并被当作最差（或最好）的结果计分。",
    },
    advice: {
      en: 'Keep the blank: =IF(B5="","",B5).',
      zh: '请保留空白，例如 =IF(B5="","",B5)。',
    },
  },
  "stale-actual": {
    name: { en: "Actual unchanged for three periods", zh: "实际值连续三期未变" },
    why: {
      en: "A figure that has always moved and now stands still was probably carried over instead of measured.",
      zh: "一直变动的数字突然不变，很可能是沿用旧数而未重新统计。",
    },
    advice: {
      en: "Ask the owner for the figure of the latest period; accept the finding if it is true.",
      zh: "请责任人确认最新一期的数字；若属实，可接受该项并注明理由。",
    },
  },
  "mean-of-ratios": {
    name: { en: "Mean of ratios", zh: "对比率取平均" },
    why: {
      en: "Small units weigh as much as large ones: the mean of the ratios is not the ratio of the whole.",
      zh: "规模小的单位与规模大的单位权重相同，比率的平均并不等于整体比率。",
    },
    advice: {
      en: "Divide the sum of the numerators by the sum of the denominators.",
      zh: "请用分子之和除以分母之和。",
    },
  },
  "cap-hides": {
    name: { en: "Cap that hides too much", zh: "封顶掩盖差异" },
    why: {
      en: "Where most KPIs reach the cap, or one goes far beyond it, the score no longer tells good from better: the target is too low, or in another unit.",
      zh: "多数指标触及上限，或某项远超上限时，得分无法区分优劣，往往说明目标过低或单位有误。",
    },
    advice: { en: "Look at the targets first, then at the cap.", zh: "先核对目标值，再考虑上限。" },
  },
  "target-changed": {
    name: { en: "Target changed afterwards", zh: "目标事后变更" },
    why: {
      en: "A target that moves after the period began makes the attainment a matter of opinion.",
      zh: "期间开始后再改目标，达成率便失去依据。",
    },
    advice: {
      en: "Put the target back, or accept the change with who agreed to it and why.",
      zh: "恢复原目标；若变更已获批准，请接受该项并注明批准人与理由。",
    },
  },
  "mixed-conventions": {
    name: { en: "Two conventions in one scorecard", zh: "同一计分卡口径不一" },
    why: {
      en: "KPIs that are calculated by different rules do not add up to one score.",
      zh: "按不同口径计算的指标不能汇总为一个得分。",
    },
    advice: {
      en: "Let all formulas refer to one cell with the rule.",
      zh: "请让所有公式引用同一个规则单元格。",
    },
  },
  "missing-days": {
    name: { en: "Period with missing days", zh: "期间内缺少数据日" },
    why: {
      en: "The period is compared with others that are complete.",
      zh: "该期数据不完整，却与完整期间相比较。",
    },
    advice: {
      en: "Load the rows of the missing days; accept the finding where they were holidays.",
      zh: "补齐缺失日期的数据；若为节假日，可接受该项并注明。",
    },
  },
  "kpi-card": {
    name: { en: "KPI without owner, source or verifier", zh: "指标缺少责任人、来源或核验人" },
    why: {
      en: "Nobody can be asked about the figure, or it cannot be traced.",
      zh: "数字无人负责，或无法追溯来源。",
    },
    advice: { en: "Fill in the KPI's row or card.", zh: "请补全该指标所在行或指标卡。" },
  },
  "volatile-kpi": {
    name: { en: "KPI fed by a volatile function", zh: "指标依赖易失函数" },
    why: {
      en: "The figure changes by itself: what was signed off cannot be shown again.",
      zh: "数字会自行变化，签核时的结果无法重现。",
    },
    advice: {
      en: "Write the date, or the number, into a cell and refer to it.",
      zh: "请把日期或数字写入单元格后再引用。",
    },
  },
  "twin-differs": {
    name: { en: "Native formula differs", zh: "原生公式与 KPI 公式不符" },
    why: {
      en: "The cell is taken for the KPI's calculation and is another one.",
      zh: "该单元格看似按 KPI 口径计算，实际并非如此。",
    },
    advice: {
      en: "Put the KPI formulas back and detach them again.",
      zh: "请恢复 KPI 公式后重新转换。",
    },
  },
  "date-system": {
    name: { en: "1904 date system", zh: "1904 日期系统" },
    why: {
      en: "Days are counted from 1904 here and from 1900 by functions that read dates: every date is four years and a day off.",
      zh: "本工作簿按 1904 日期系统计日，而读取日期的函数按 1900 计算，日期相差 4 年零 1 天。",
    },
    advice: {
      en: "Clear “Use 1904 date system” in Excel's advanced options, and check the dates.",
      zh: "请在 Excel 高级选项中取消“使用 1904 日期系统”，并检查日期。",
    },
  },
  "kpi-in-table": {
    name: { en: "KPI function inside a table", zh: "表格内使用 KPI 函数" },
    why: {
      en: "Excel does not let results spill inside a table, and calls the function anew for every row.",
      zh: "Excel 表格内结果不能溢出，并且每行都会单独调用一次函数。",
    },
    advice: {
      en: "Put one formula over the whole column beside the table.",
      zh: "请在表格旁用一个公式计算整列。",
    },
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
