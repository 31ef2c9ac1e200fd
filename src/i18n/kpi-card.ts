import type { Messages } from "./sentence";

/** What the fields of a KPI's card are called, in the pane and on sheets. */
export const kpiCardMessages = {
  definition: { en: "Definition", zh: "指标定义" },
  purpose: { en: "Purpose", zh: "设立目的" },
  formula: { en: "Formula", zh: "计算公式" },
  remarks: { en: "Remarks", zh: "相关说明" },
  collector: { en: "Collected by", zh: "数据收集" },
  source: { en: "Source", zh: "数据来源" },
  check: { en: "Verified by", zh: "数据核对" },
  cycle: { en: "Cycle", zh: "统计周期" },
  presentation: { en: "Presentation", zh: "统计方式" },
  successFactor: { en: "Success factor", zh: "成功因素" },
} as const satisfies Messages;
