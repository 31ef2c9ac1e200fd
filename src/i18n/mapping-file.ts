import type { Messages } from "./sentence";

/** What is wrong with a mapping file beyond its shape, and the kinds of values in it. */
export const mappingFileMessages = {
  mapKind_object: { en: "an object", zh: "对象" },
  mapKind_array: { en: "a list", zh: "列表" },
  mapKind_string: { en: "a text", zh: "文本" },
  mapKind_number: { en: "a number", zh: "数字" },
  mapKind_boolean: { en: "true or false", zh: "true 或 false" },
  mapKind_undefined: { en: "missing", zh: "缺失" },

  mapRoot: { en: "the top", zh: "最外层" },
  mapMissingEntry: { en: "At {where}: should be given, but is missing.", zh: "{where}：缺少此项。" },
  mapEmpty: { en: "At {where}: should hold something, but is empty.", zh: "{where}：不应为空。" },
  mapUnknownKeyAmong: {
    en: "At {where}: “{key}” is no entry of a mapping file; here may stand {known}.",
    zh: "{where}：映射文件中没有“{key}”这一项；此处可写 {known}。",
  },
  mapConfirmed: {
    en: "At kpis › {kpi}: it says where the numbers come from, but not whether to use them; add “confirmed”: true or false.",
    zh: "kpis › {kpi}：写明了取数方式，但未说明是否采用；请补充 “confirmed”: true 或 false。",
  },
  mapNotInCard: {
    en: "At kpis › {kpi}: this KPI is not in the scorecard; name it under “added”, or take the entry out.",
    zh: "kpis › {kpi}：该指标不在此计分卡中；请将其列入 “added”，或删除此项。",
  },
  mapUnknownName: {
    en: "At {where}: “{value}” is no KPI of this scorecard; it has {known}.",
    zh: "{where}：“{value}”不是此计分卡的指标；现有指标为 {known}。",
  },
  mapNotJudgedByBand: {
    en: "At kpis › {kpi} › band: this KPI has a target and no band; only KPIs that should stay within limits have one.",
    zh: "kpis › {kpi} › band：该指标以目标值考核，没有区间；只有要求保持在区间内的指标才设区间。",
  },
  mapBandOrder: {
    en: "At kpis › {kpi} › band: lower ({lower}) should be less than upper ({upper}).",
    zh: "kpis › {kpi} › band：下限 lower（{lower}）应小于上限 upper（{upper}）。",
  },
  mapBaseline: {
    en: "At kpis › {kpi} › baseline: it is {baseline}, and so is the target; progress from one to the other cannot be measured.",
    zh: "kpis › {kpi} › baseline：基期值 {baseline} 与目标值相同，无法衡量进度。",
  },
  mapWeightSum: {
    en: "The weights of all KPIs add up to {sum}%; they should add up to 100%.",
    zh: "所有指标的权重合计为 {sum}%，应为 100%。",
  },
  mapGroupSum: {
    en: "At groupWeights: they add up to {sum}%; they should add up to 100%.",
    zh: "groupWeights：合计为 {sum}%，应为 100%。",
  },
  mapNoGroups: {
    en: "At groupWeights: the groups of this template carry no weights.",
    zh: "groupWeights：此模板的分组不设权重。",
  },
  mapUnknownGroup: {
    en: "At groupWeights: “{value}” is no group of this template; its groups are {known}.",
    zh: "groupWeights：此模板没有分组“{value}”；现有分组为 {known}。",
  },
  mapThresholds: {
    en: "At policies: amber ({amber}) should not be above green ({green}).",
    zh: "policies：黄灯线 amber（{amber}）不应高于绿灯线 green（{green}）。",
  },
  mapFloorCap: {
    en: "At policies: floor ({floor}) should be less than cap ({cap}).",
    zh: "policies：下限 floor（{floor}）应小于上限 cap（{cap}）。",
  },
  mapGradeOrder: {
    en: "At policies › grades: each grade should begin below the one before it; “{grade}” begins at {min}.",
    zh: "policies › grades：各等级的起始分应依次降低；“{grade}”从 {min} 开始。",
  },
} as const satisfies Messages;
