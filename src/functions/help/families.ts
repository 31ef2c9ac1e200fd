import type { Message } from "../../i18n/sentence";
import type { Family } from "../registry";

/** What the families of functions are called. */
export const familyNames: Readonly<Record<Family, Message>> = {
  attaining: { en: "Reaching a target", zh: "目标达成" },
  scoring: { en: "Scoring and grading", zh: "评分与等级" },
  weighting: { en: "Weights and roll-up", zh: "权重与汇总" },
  changing: { en: "Growth and periods", zh: "增长与期间" },
  trending: { en: "Trend and forecast", zh: "趋势与预测" },
  customers: { en: "Customers", zh: "客户" },
  service: { en: "Service and time", zh: "服务与时间" },
  money: { en: "Money", zh: "收支" },
  dictionary: { en: "Dictionary and audit", zh: "字典与核对" },
};
