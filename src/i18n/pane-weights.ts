import type { Messages } from "./sentence";

/** The words of the weight editors. */
export const weightMessages = {
  title: { en: "Weights", zh: "权重" },
  back: { en: "Back to data", zh: "返回数据" },
  open: { en: "Weights", zh: "权重" },
  scope: { en: "Weigh", zh: "设置范围" },
  scopeAll: { en: "All KPIs", zh: "全部指标" },
  scopeGroups: { en: "The groups", zh: "各分组" },
  scopeGroup: { en: "KPIs of {group}", zh: "“{group}”内的指标" },
  oneItem: { en: "There is one item only: it has all of the weight.", zh: "只有一项，权重全部归该项。" },

  method: { en: "Method", zh: "方法" },
  hand: { en: "By hand", zh: "手工" },
  rank: { en: "Rank order", zh: "排序法" },
  pairs: { en: "0–4 judgement", zh: "0–4 评分法" },
  ahp: { en: "AHP", zh: "层次分析法（AHP）" },
  entropy: { en: "Entropy", zh: "熵权法" },
  handText: {
    en: "Type each weight; what is left of the whole is shown.",
    zh: "逐项填写，合计与应有权重之差随时显示。",
  },
  rankText: {
    en: "Put the most important first. The weights are rank-order centroids: of four, 52, 27, 15 and 6%.",
    zh: "最重要的排在最前，按排序中心法（ROC）得出权重，如四项为 52%、27%、15%、6%。",
  },
  pairsText: {
    en: "Each pair shares four points. A weight is the share of all points.",
    zh: "权值因子判断表法：每两项分 4 分，各项得分占比即权重。",
  },
  ahpText: {
    en: "Say for each pair how much more important the one is. Contradictions are measured and shown.",
    zh: "逐对判断重要程度，系统检验判断是否一致。",
  },
  entropyText: {
    en: "A KPI weighs the more, the more its past values differ between periods. It suits comparable objects; for the goals of one department, judge by hand.",
    zh: "历史各期数值差异越大，权重越高。适用于可比对象，单个部门的目标宜由人判断。",
  },

  weightOf: { en: "Weight of {name}, in percent", zh: "“{name}”的权重（%）" },
  notAWeight: { en: "Enter 0 to 100", zh: "应为 0 至 100" },
  complete: { en: "Adds up to {whole}", zh: "合计 {whole}" },
  short: { en: "Adds up to {sum} of {whole}, {rest} left", zh: "合计 {sum}，应为 {whole}，尚余 {rest}" },
  over: { en: "Adds up to {sum} of {whole}, {rest} too much", zh: "合计 {sum}，应为 {whole}，超出 {rest}" },
  scale: { en: "Scale to {whole}", zh: "按比例调至 {whole}" },
  equal: { en: "Make equal", zh: "设为等权重" },

  place: { en: "{place}. {name}", zh: "{place}. {name}" },
  ranked: { en: "Order of importance", zh: "重要性顺序" },
  up: { en: "Move {name} up", zh: "上移“{name}”" },
  down: { en: "Move {name} down", zh: "下移“{name}”" },
  nowAt: { en: "{name} is number {place}", zh: "“{name}”现为第 {place}" },

  pairName: { en: "{one} against {other}", zh: "“{one}”与“{other}”相比" },
  cellName: { en: "{pair}: {judged}", zh: "{pair}：{judged}" },
  matrix: { en: "Comparisons, rows against columns", zh: "判断矩阵：行与列相比" },
  nextPair: { en: "Next pair", zh: "下一对" },
  ratioKeys: {
    en: "In the matrix: arrow keys move, 1 to 9 judge, / and a digit for less, + and − by one step.",
    zh: "在矩阵中可用方向键移动，按 1–9 判断，先按 / 再按数字表示较次要，+ 和 − 逐级调整。",
  },
  pointKeys: {
    en: "In the matrix: arrow keys move, 0 to 4 judge.",
    zh: "在矩阵中可用方向键移动，按 0–4 评分。",
  },
  pointsEqual: { en: "2 : 2, equal", zh: "2 : 2，同等重要" },
  points4: { en: "4 : 0, far more important", zh: "4 : 0，重要得多" },
  points3: { en: "3 : 1, more important", zh: "3 : 1，较重要" },
  points1: { en: "1 : 3, less important", zh: "1 : 3，较次要" },
  points0: { en: "0 : 4, far less important", zh: "0 : 4，次要得多" },
  judged: {
    en: "{judged} of {all} pairs judged; the others count as equal",
    zh: "{all} 对中已判断 {judged} 对，其余按同等重要",
  },
  tooMany: {
    en: "There are {count} KPIs; {most} can be compared in pairs. Weigh by rank, or in groups.",
    zh: "共有 {count} 个指标，成对比较最多 {most} 个，请改用排序法或分组设置。",
  },

  ratio1: { en: "1, equally important", zh: "1，同等重要" },
  ratio2: { en: "2, between equally and moderately more", zh: "2，介于同等与稍重要之间" },
  ratio3: { en: "3, moderately more important", zh: "3，稍重要" },
  ratio4: { en: "4, between moderately and strongly more", zh: "4，介于稍重要与明显重要之间" },
  ratio5: { en: "5, strongly more important", zh: "5，明显重要" },
  ratio6: { en: "6, between strongly and very strongly more", zh: "6，介于明显重要与强烈重要之间" },
  ratio7: { en: "7, very strongly more important", zh: "7，强烈重要" },
  ratio8: { en: "8, between very strongly and extremely more", zh: "8，介于强烈重要与极端重要之间" },
  ratio9: { en: "9, extremely more important", zh: "9，极端重要" },
  ratioLess2: { en: "1/2, between equally and moderately less", zh: "1/2，介于同等与稍次要之间" },
  ratioLess3: { en: "1/3, moderately less important", zh: "1/3，稍次要" },
  ratioLess4: { en: "1/4, between moderately and strongly less", zh: "1/4，介于稍次要与明显次要之间" },
  ratioLess5: { en: "1/5, strongly less important", zh: "1/5，明显次要" },
  ratioLess6: { en: "1/6, between strongly and very strongly less", zh: "1/6，介于明显次要与强烈次要之间" },
  ratioLess7: { en: "1/7, very strongly less important", zh: "1/7，强烈次要" },
  ratioLess8: { en: "1/8, between very strongly and extremely less", zh: "1/8，介于强烈次要与极端次要之间" },
  ratioLess9: { en: "1/9, extremely less important", zh: "1/9，极端次要" },
  consistent: {
    en: "Consistency ratio {cr}: below 0.10, accepted",
    zh: "一致性比率 {cr}，小于 0.10，可接受",
  },
  inconsistent: {
    en: "Consistency ratio {cr}: 0.10 or more, the judgements contradict each other",
    zh: "一致性比率 {cr}，达到或超过 0.10，判断互相矛盾",
  },
  worst: {
    en: "Most contradictory, underlined above: {a} against {b} and {b} against {c} imply {implied} for {a} against {c}, but {judged} was judged.",
    zh: "矛盾最大的三项（上表下划线处）：由“{a}”比“{b}”、“{b}”比“{c}”推得“{a}”比“{c}”应为 {implied}，而判断为 {judged}。",
  },
  repair: {
    en: "The smallest change that settles it: {a} against {b} from {from} to {to}, which gives a ratio of {cr}.",
    zh: "最小修正：将“{a}”比“{b}”由 {from} 改为 {to}，一致性比率降至 {cr}。",
  },
  helps: {
    en: "No single change settles it. This one helps most: {a} against {b} from {from} to {to}, which gives a ratio of {cr}.",
    zh: "仅改一处无法达到一致，作用最大的修正是：将“{a}”比“{b}”由 {from} 改为 {to}，一致性比率降至 {cr}。",
  },
  noRepair: {
    en: "No single change settles it: look at the pairs above again.",
    zh: "仅改一处无法达到一致，请重新核对以上判断。",
  },
  applyRepair: { en: "Make this change", zh: "采用此修正" },

  reading: { en: "Reading past values", zh: "正在读取历史数值" },
  periodsUsed: { en: "From {count} periods in which all have values", zh: "取全部有数值的 {count} 期" },
  tooFew: {
    en: "Entropy needs at least 3 periods in which every KPI has a value; there are {count}.",
    zh: "熵权法至少需要 3 期全部指标都有数值，目前只有 {count} 期。",
  },
  withoutValues: { en: "Without past values: {names}.", zh: "没有历史数值：{names}。" },
  allConstant: { en: "No value ever changed: all weigh the same.", zh: "各期数值均无变化，权重相等。" },
  entropyGroups: {
    en: "Groups have no values of their own: weigh the KPIs in each.",
    zh: "分组没有自身数值，请对各组内指标使用此法。",
  },

  result: { en: "Weights by this method", zh: "该方法得出的权重" },
  now: { en: "now {weight}", zh: "现为 {weight}" },
  use: { en: "Use these weights", zh: "采用这些权重" },
  used: { en: "The weights were taken over.", zh: "已采用这些权重。" },

  whatIf: { en: "What if a weight were another?", zh: "权重变动会怎样？" },
  whatIfText: {
    en: "With the figures of the period: how far each weight can move, the others giving way in proportion, before the grade or the order of the KPIs by points changes.",
    zh: "按本期数据计算：某一权重变动、其余按比例让出时，变到多少会改变等级或指标得分贡献的排序。",
  },
  whatIfNone: {
    en: "No KPI has a score yet: give actuals a source and set targets.",
    zh: "还没有指标得分，请先指定数据来源并设定目标。",
  },
  whatIfAlone: {
    en: "No weight here can move without the total staying the same.",
    zh: "此处权重变动不影响汇总得分。",
  },
  total: { en: "Total {total}, grade {grade}", zh: "汇总得分 {total}，等级 {grade}" },
  tryWeight: { en: "Try a weight for {name}", zh: "试算“{name}”的权重" },
  tried: {
    en: "At {weight}: total {total}, grade {grade}",
    zh: "权重 {weight} 时：汇总得分 {total}，等级 {grade}",
  },
  gradeStays: { en: "The grade stays whatever it weighs.", zh: "无论权重多少，等级不变。" },
  gradeBelow: { en: "below {weight} the grade turns to {grade}", zh: "低于 {weight} 时等级变为 {grade}" },
  gradeAbove: { en: "above {weight} the grade turns to {grade}", zh: "高于 {weight} 时等级变为 {grade}" },
  orderStays: { en: "The order by points stays.", zh: "得分贡献的排序不变。" },
  orderBelow: {
    en: "below {weight} {up} brings more points than {down}",
    zh: "低于 {weight} 时“{up}”的得分贡献超过“{down}”",
  },
  orderAbove: {
    en: "above {weight} {up} brings more points than {down}",
    zh: "高于 {weight} 时“{up}”的得分贡献超过“{down}”",
  },
  sentenceOf: { en: "{first}; {second}.", zh: "{first}；{second}。" },
  sentenceOne: { en: "{first}.", zh: "{first}。" },
  resetTry: { en: "Back to {weight}", zh: "恢复为 {weight}" },
  tryAgain: { en: "Try again", zh: "重试" },
} as const satisfies Messages;
