import type { Messages } from "./sentence";

/** What `kpi audit` says besides its findings. */
export const auditCliMessages = {
  rowsUnread: {
    en: "Only the first {read} of {rows} rows were audited: the sheet is larger than what is read.",
    zh: "工作表过大，仅审核了 {rows} 行中的前 {read} 行。",
  },
  noValues: {
    en: "{count} {count|formula was|formulas were} saved without a value. Errors that {count|it|they} would show are not seen; open the file in Excel and save it.",
    zh: "{count} 个公式保存时没有结果值，可能出现的错误无法识别。请在 Excel 中打开并重新保存该文件。",
  },
  unknownRule: {
    en: "There is no rule “{value}”. See kpi list rules.",
    zh: "没有规则“{value}”。请用 kpi list rules 查看。",
  },
  notFound: { en: "Nothing was found.", zh: "未发现问题。" },
  summary: {
    en: "{sheets} {sheets|sheet|sheets}, {formulas} {formulas|formula|formulas}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|note|notes}.",
    zh: "共 {sheets} 个工作表、{formulas} 个公式：错误 {errors} 项，警告 {warnings} 项，提示 {infos} 项。",
  },
  notAudited: { en: "Not audited", zh: "未审核" },
  reported: { en: "Report written: {file}", zh: "报告已写入：{file}" },
  wholeWorkbook: { en: "(workbook)", zh: "（工作簿）" },
} as const satisfies Messages;

export const severityWords = {
  error: { en: "error", zh: "错误" },
  warning: { en: "warning", zh: "警告" },
  info: { en: "note", zh: "提示" },
} as const satisfies Messages;
