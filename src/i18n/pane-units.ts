import type { Messages } from "./sentence";

/** Units of the KPIs, as they stand after a figure in the pane. */
export const unitMessages = {
  count: { en: "", zh: "" },
  count_per_day: { en: "a day", zh: "/天" },
  count_per_person: { en: "a person", zh: "/人" },
  currency: { en: "", zh: "" },
  currency_per_unit: { en: "a unit", zh: "/单位" },
  duration_days: { en: "days", zh: "天" },
  duration_hours: { en: "hours", zh: "小时" },
  duration_minutes: { en: "min", zh: "分钟" },
  hours_per_person: { en: "hours a person", zh: "小时/人" },
  index: { en: "", zh: "" },
  per_million_hours: { en: "per million hours", zh: "/百万工时" },
  percentage_point: { en: "pp", zh: "个百分点" },
  ratio: { en: "%", zh: "%" },
  score_0_100: { en: "points", zh: "分" },
  score_minus100_100: { en: "points", zh: "分" },
  times: { en: "times", zh: "次" },
  years: { en: "years", zh: "年" },
} as const satisfies Messages;
