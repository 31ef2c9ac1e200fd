import type { Messages } from "./sentence";

/** What was found in the user's data beside the figures, and what is asked about it. */
export const dataFindingMessages = {
  hiddenRows: {
    en: "{source}: {count} hidden or filtered {count|row is|rows are} counted.",
    zh: "{source}：{count} 行被隐藏或筛选，仍计入。",
  },
  hiddenColumns: {
    en: "{source}: {count} hidden {count|period is|periods are} counted.",
    zh: "{source}：{count} 个被隐藏的期间列仍计入。",
  },
  totalRows: {
    en: "{source}: {count} {count|row|rows} “{label}” {count|adds up others and is|add up others and are} left out ({cells}).",
    zh: "{source}：{count} 行“{label}”为汇总行，不计入（{cells}）。",
  },
  totalColumns: {
    en: "{source}: {column} stand for no period of their own and are left out.",
    zh: "{source}：{column} 不是单独的期间，不计入。",
  },
  strays: {
    en: "{source}, {column}: {count} {count|cell holds text and is|cells hold text and are} left out: {cells}.",
    zh: "{source} 的“{column}”：{count} 个单元格是文本，不计入：{cells}。",
  },
  textNumbers: {
    en: "{source}, {column}: {count} of them {count|is a number|are numbers} kept as text, such as {example}. KPI › Audit lists {count|it|them} and converts {count|it|them} in place, to be counted.",
    zh: "{source} 的“{column}”：其中 {count} 个是以文本存储的数字，例如 {example}。可用“KPI › 审核”逐个列出并就地转换，转换后计入。",
  },
  textColumn: {
    en: "{source}, {column}: all {count} figures are numbers kept as text, such as {example}. KPI › Audit lists them and converts them in place, to be counted.",
    zh: "{source} 的“{column}”：{count} 个数字全部以文本存储，例如 {example}。可用“KPI › 审核”逐个列出并就地转换，转换后计入。",
  },
  noPeriods: {
    en: "{source} names “{label}”, but no column or row of periods was found there: each row or heading needs a date, or a month with its year.",
    zh: "{source} 含有“{label}”，但未找到期间列或期间行：每行或每个标题须有日期，或带年份的月份。",
  },
  twoRows: {
    en: "{source} is not read: “{header}” heads several columns, and nothing above says of which KPI. Put the KPI's name above each or into its heading, such as “New customers target”.",
    zh: "{source} 未读取：“{header}”出现在多列标题中，上方也没有指标名称。请在其上方或标题中写明指标，例如“新增客户数目标”。",
  },
  namedUnread: {
    en: "{source} names “{label}”, but is not read for it: headings must stand in one row, and each row must carry its KPI and period, without merged cells.",
    zh: "{source} 含有“{label}”，但无法读取：标题须在同一行，每行均须填写指标和期间，不要合并单元格。",
  },
  blanks: {
    en: "{source}, {column}: {count} {count|cell is blank and counts|cells are blank and count} as missing: {cells}.",
    zh: "{source} 的“{column}”：{count} 个单元格为空，按缺失处理：{cells}。",
  },
  mixed: {
    en: "{source}, {column}: some figures look like 0.85 and some like 85: {cells}.",
    zh: "{source} 的“{column}”：部分数值形如 0.85，部分形如 85：{cells}。",
  },
  misspelt: {
    en: "{source}: the header “{header}” may mean “{read}”.",
    zh: "{source}：标题“{header}”可能是“{read}”。",
  },
  fiscal: {
    en: "{source}: “{header}” is read as the calendar year. Where the fiscal year begins in April, July or October, change the KPI's source and choose that reading.",
    zh: "{source}：“{header}”按自然年读取。如财年自 4 月、7 月或 10 月开始，请更改指标的数据源，选择相应读法。",
  },
  dayMonth: {
    en: "{source}: the dates in “{header}” can be read with the day first or the month first; they are read as {read}.",
    zh: "{source}：“{header}”中的日期既可读作日在前，也可读作月在前，目前按 {read} 读取。",
  },
  duplicate: {
    en: "{source}: several columns are called “{header}”; the later ones have a number.",
    zh: "{source}：有多列名为“{header}”，后面的列加了序号。",
  },
  noYear: {
    en: "{source}: “{header}” has no year beside it. Put the year into a row above the months, or into the title.",
    zh: "{source}：“{header}”没有对应的年份。请在月份上方一行或标题中注明年份。",
  },
  cellText: { en: "{cell} “{text}”", zh: "{cell}“{text}”" },
  more: { en: "{cells} and {count} more", zh: "{cells} 等" },
  separator: { en: ", ", zh: "、" },
  periods: { en: "the periods", zh: "各期间" },

  percentQuestion: {
    en: "{source}, {column}: the figures run from {min} to {max}. Which means 85%: 85 or 0.85?",
    zh: "{source} 的“{column}”：数值在 {min} 至 {max} 之间。85% 写作 85 还是 0.85？",
  },
  whole: { en: "85 means 85%", zh: "85 表示 85%" },
  fraction: { en: "0.85 means 85%", zh: "0.85 表示 85%" },
  concerns: { en: "For {kpis}", zh: "涉及 {kpis}" },
} as const satisfies Messages;
