import type { Message } from "../../i18n/sentence";

const word = (en: string, zh: string): Message => ({ en, zh });

/** The words for what a card holds as a code. */
export const cardWords: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  unit: {
    count: word("Count", "数量"),
    count_per_day: word("Count per day", "每日数量"),
    count_per_person: word("Count per person", "人均数量"),
    currency: word("Currency", "金额"),
    currency_per_unit: word("Currency per unit", "单位金额"),
    duration_days: word("Days", "天"),
    duration_hours: word("Hours", "小时"),
    duration_minutes: word("Minutes", "分钟"),
    hours_per_person: word("Hours per person", "人均小时"),
    index: word("Index", "指数"),
    per_million_hours: word("Per million hours", "每百万工时"),
    percentage_point: word("Percentage points", "百分点"),
    quantity: word("Quantity", "数量"),
    ratio: word("Ratio", "比率"),
    score: word("Score", "分数"),
    score_0_100: word("Score 0 to 100", "0–100 分"),
    score_minus100_100: word("Score −100 to 100", "−100–100 分"),
    times: word("Times", "次"),
    years: word("Years", "年"),
  },
  direction: {
    higher: word("Higher is better", "越高越好"),
    lower: word("Lower is better", "越低越好"),
    range: word("Within a range", "区间内最好"),
  },
  perspective: {
    financial: word("Financial", "财务"),
    customer: word("Customer", "客户"),
    process: word("Internal process", "内部流程"),
    learning: word("Learning and growth", "学习与成长"),
  },
  frequency: {
    daily: word("Daily", "每日"),
    weekly: word("Weekly", "每周"),
    monthly: word("Monthly", "每月"),
    quarterly: word("Quarterly", "每季度"),
    "half-year": word("Half-yearly", "每半年"),
    year: word("Yearly", "每年"),
  },
  leadingOrLagging: {
    leading: word("Leading", "领先指标"),
    lagging: word("Lagging", "滞后指标"),
  },
};
