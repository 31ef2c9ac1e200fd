import { areas } from "../../catalog/templates";
import { scorecardMessages } from "../../i18n/scorecard";
import type { Frequency, KpiDirection, Perspective, Unit } from "../../catalog/types";
import { fold } from "../../catalog/calc-index";
import { kpiUnits } from "../../catalog/schema";

/** Words of a KPI table for what a card chooses from a closed list. Each is found in either language. */

const lookup = <T extends string>(
  words: Readonly<Record<T, readonly string[]>>
): ((text: string) => T | undefined) => {
  const known = new Map(
    (Object.entries(words) as [T, readonly string[]][]).flatMap(([value, texts]) =>
      [value, ...texts].map((text) => [fold(text), value] as const)
    )
  );
  return (text: string): T | undefined => known.get(fold(text));
};

export const frequencyOf = lookup<Frequency>({
  daily: ["每日", "每天", "日", "day", "按日"],
  weekly: ["每周", "周", "week", "按周"],
  monthly: ["每月", "月", "月度", "month", "按月", "每月一次"],
  quarterly: ["每季度", "每季", "季", "季度", "quarter", "按季"],
  "half-year": ["每半年", "半年", "半年度", "half-yearly", "half year", "semi-annual"],
  year: ["每年", "年", "年度", "yearly", "annual", "annually", "按年"],
});

export const directionFrom = lookup<KpiDirection>({
  higher: ["越高越好", "higher is better", "正向", "高", "↑", "up", "越大越好", "maximize", "at least"],
  lower: [
    "越低越好",
    "lower is better",
    "逆向",
    "负向",
    "反向",
    "低",
    "↓",
    "down",
    "越小越好",
    "minimize",
    "at most",
  ],
  range: ["区间", "within a range", "适中", "中性", "band", "target range", "区间为宜"],
});

export const perspectiveOf = lookup<Perspective>({
  financial: ["财务", "finance", "财务层面", "财务维度"],
  customer: ["客户", "customers", "客户层面", "客户维度"],
  process: ["内部流程", "流程", "internal process", "内部运营", "internal", "processes"],
  learning: ["学习与成长", "学习成长", "learning and growth", "learning & growth", "成长"],
});

export const kindOf = lookup<"leading" | "lagging">({
  leading: ["领先", "领先指标"],
  lagging: ["滞后", "滞后指标"],
});

const unitWords: Partial<Record<Unit, readonly string[]>> = {
  ratio: ["%", "percent", "percentage", "百分比", "百分数", "比率", "％"],
  count: ["个", "次", "次数", "人", "件", "pcs", "number", "人数", "项", "家", "起", "宗", "台", "份"],
  currency: ["元", "万元", "¥", "$", "€", "usd", "cny", "rmb", "eur", "人民币", "金额", "amount", "money"],
  duration_days: ["天", "日", "days", "day"],
  duration_hours: ["小时", "hours", "hour", "h", "工时"],
  duration_minutes: ["分钟", "minutes", "min", "minute"],
  score_0_100: ["分", "points", "score", "得分", "百分制"],
  times: ["倍", "times"],
  years: ["年", "years", "year"],
  percentage_point: ["百分点", "pp", "个百分点"],
  index: ["指数", "index"],
};

/** A unit by its name on our sheets in either language, or by what people write for it. */
export const unitOf = lookup<Unit>(
  Object.fromEntries(
    kpiUnits.map((unit) => {
      const { en, zh } = scorecardMessages[`unit_${unit}`];
      // Both scales of scores are called points: the usual one is meant.
      const shown = unit === "score_minus100_100" ? [] : [en, zh];
      return [unit, [...shown, ...(unitWords[unit] ?? [])].filter(Boolean)];
    })
  ) as unknown as Record<Unit, readonly string[]>
);

export const areaOf = (text: string): string | undefined =>
  areas.find(({ id, name }) => [id, name.en, name.zh].some((each) => fold(each) === fold(text)))?.id;
