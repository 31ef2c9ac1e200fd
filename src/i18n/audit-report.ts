import type { Messages } from "./sentence";

/** What the report sheet of an audit says. */
export const auditReportMessages = {
  sheet: { en: "Audit", zh: "审核报告" },
  title: { en: "Audit of {workbook}", zh: "{workbook} 审核报告" },
  summary: {
    en: "{sheets} {sheets|sheet|sheets}, {formulas} {formulas|formula|formulas}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}",
    zh: "共 {sheets} 个工作表、{formulas} 个公式：错误 {errors} 项，警告 {warnings} 项，提示 {infos} 项",
  },
  printedOn: { en: "Printed on &D", zh: "打印日期：&D" },
  page: { en: "Page &P of &N", zh: "第 &P 页，共 &N 页" },
  number: { en: "No.", zh: "序号" },
  severity: { en: "Severity", zh: "级别" },
  sheetColumn: { en: "Sheet", zh: "工作表" },
  range: { en: "Range", zh: "区域" },
  rule: { en: "Rule", zh: "规则" },
  finding: { en: "Finding", zh: "问题" },
  evidence: { en: "Evidence", zh: "依据" },
  advice: { en: "What to do", zh: "建议" },
  wholeWorkbook: { en: "(workbook)", zh: "（工作簿）" },
  nothing: { en: "Nothing was found.", zh: "未发现问题。" },
  more: {
    en: "{count} more {count|finding is|findings are} not listed here.",
    zh: "另有 {count} 项问题未列出。",
  },
  notAudited: { en: "Not audited", zh: "未审核" },
  instead: { en: "{cell}: {actual}, expected {expected}", zh: "{cell}：{actual}，应为 {expected}" },
  seen: { en: "{cell}: {actual}", zh: "{cell}：{actual}" },
  error: { en: "◆ Error", zh: "◆ 错误" },
  warning: { en: "▲ Warning", zh: "▲ 警告" },
  info: { en: "● Note", zh: "● 提示" },
} as const satisfies Messages;
