import type { Messages } from "./sentence";

/** What stands on the sheets, and what is said about mappings. */
export const scorecardMessages = {
  // ------------------------------------------------------------ mapping files
  mapProblem: { en: "The mapping file should be {expected}, but is {received}.", zh: "映射文件应为 {expected}，实际为 {received}。" },
  mapProblemAt: { en: "At {where}: should be {expected}, but is {received}.", zh: "{where}：应为 {expected}，实际为 {received}。" },
  mapUnknownKpi: { en: "{kpi} is not in the KPI dictionary.", zh: "指标字典中没有 {kpi}。" },
  mapUnknownInput: { en: "{kpi} has no input {input}; its inputs are {known}.", zh: "{kpi} 没有输入项 {input}；其输入项为 {known}。" },
  mapMissingInput: { en: "{kpi} is confirmed, but its input {input} has no measure.", zh: "{kpi} 已确认，但输入项 {input} 没有取数方式。" },
  mapMissing_source: { en: "{kpi} reads from {source}, which is not in this workbook.", zh: "{kpi} 取自 {source}，但此工作簿中没有该数据源。" },
  mapMissing_column: { en: "{kpi} reads the column {column} of {source}, which has no such column.", zh: "{kpi} 读取 {source} 的列“{column}”，但该数据源没有此列。" },
  mapMissing_date: { en: "{kpi} reads from {source}, which has no column of dates or periods.", zh: "{kpi} 取自 {source}，但该数据源没有日期或期间列。" },
} as const satisfies Messages;
