import type { FunctionTexts } from "./types";

export const serviceTexts: FunctionTexts = {
  SLA: {
    en: "Share of durations within the limit.",
    zh: "服务水平：用时不超过时限的比例。",
    example: ["=KPI.SLA({5,8,12,30,60},20)", "0.6"],
    parameters: {
      durations: {
        en: "Durations, one row or one column. Blanks are left out.",
        zh: "用时，一行或一列。空单元格不计。",
      },
      limit: { en: "Longest time that is within the limit.", zh: "时限（含）。" },
    },
  },
  PERCENTILE: {
    en: "Value below which a share of the values lies.",
    zh: "百分位数。",
    example: ["=KPI.PERCENTILE({1,2,3,4},0.5)", "2.5"],
    parameters: {
      p: { en: "Share from 0 to 1, such as 0.9.", zh: "0 至 1 的比例，例如 0.9。" },
      method: {
        en: '"inc" (default) as PERCENTILE.INC, or "exc" as PERCENTILE.EXC.',
        zh: "“含端点”（inc，默认，同 PERCENTILE.INC）或“不含端点”（exc，同 PERCENTILE.EXC）。",
      },
    },
  },
  ONTIME: {
    en: "Share done on time, by count or by amount.",
    zh: "准时率：按件数或金额计算按期完成的比例。",
    example: ["=KPI.ONTIME({45000,45001},{45000,45003})", "0.5"],
    parameters: {
      due: { en: "Due dates, one row or one column.", zh: "到期日，一行或一列。" },
      done: { en: "Dates of completion; blank if not done yet.", zh: "完成日期；未完成留空。" },
      amounts: { en: "Amounts to weigh by. Default: each counts 1.", zh: "作为权重的金额。默认每件计 1。" },
      asOf: {
        en: "Date as of which open items past due count as late. Default: they are left out.",
        zh: "截至日期：到期仍未完成的算逾期。默认不计未完成项。",
      },
    },
  },
  WORKTIME: {
    en: "Minutes between two times that fall inside working hours.",
    zh: "两个时刻之间的工作时间，以分钟计。",
    example: ["=KPI.WORKTIME(45992.375,45992.5)", "180"],
    parameters: {
      start: { en: "Date and time of the start.", zh: "开始日期和时间。" },
      end: { en: "Date and time of the end.", zh: "结束日期和时间。" },
      opens: {
        en: "Opening time as a fraction of a day. Default 0.375 (9:00).",
        zh: "上班时间，以一天的小数表示。默认为 0.375(9:00)。",
      },
      closes: {
        en: "Closing time as a fraction of a day. Default 0.75 (18:00).",
        zh: "下班时间，以一天的小数表示。默认为 0.75(18:00)。",
      },
      holidays: { en: "Dates without work.", zh: "节假日。" },
      workdays: { en: "Weekend dates that are worked.", zh: "调休上班的周末日期。" },
    },
  },
};
