import type { Messages } from "./sentence";

/** What the kpi command says. */
export const cliMessages = {
  unknownCommand: {
    en: "There is no command “{command}”. Commands: {commands}.",
    zh: "没有命令“{command}”。可用命令：{commands}。",
  },
  noCommand: { en: "Name a command: {commands}.", zh: "请指定命令：{commands}。" },
  badChoice: {
    en: "{option} cannot be “{value}”. It is one of: {choices}.",
    zh: "{option} 不能是“{value}”，可用的值：{choices}。",
  },
  badOption: { en: "{message}", zh: "参数有误：{message}" },
  unknownLanguage: {
    en: "--lang must be en-US or zh-CN, not “{value}”.",
    zh: "--lang 必须是 en-US 或 zh-CN，不能是“{value}”。",
  },
  missingOption: { en: "{command} needs {option}.", zh: "{command} 需要 {option}。" },
  oneOf: {
    en: "{option} must be one of {values}, not “{value}”.",
    zh: "{option} 必须是 {values} 之一，不能是“{value}”。",
  },
  tooMany: { en: "“{value}” is one argument too many.", zh: "多余的参数“{value}”。" },
  failed: { en: "This did not work: {message}", zh: "执行失败：{message}" },

  noFile: { en: "The file {file} is not there.", zh: "文件 {file} 不存在。" },
  unreadableBook: {
    en: "{file} cannot be read as a workbook: {message}",
    zh: "无法将 {file} 作为工作簿读取：{message}",
  },
  encrypted: { en: "it is protected by a password.", zh: "文件有密码保护。" },
  "not-xlsx": { en: "it is not an .xlsx file.", zh: "不是 .xlsx 文件。" },
  damaged: { en: "it is damaged.", zh: "文件已损坏。" },
  "too-large": { en: "it would unpack to more than 1 GB.", zh: "解压后超过 1 GB。" },
  "legacy-xls": {
    en: "it is an old .xls file; save it as .xlsx first.",
    zh: "这是旧版 .xls 文件，请先另存为 .xlsx。",
  },
  unreadableMap: { en: "{file} is not a usable map: {message}", zh: "{file} 不是可用的映射文件：{message}" },
  notJson: { en: "it is not JSON ({message})", zh: "不是 JSON（{message}）" },
  outIsInput: {
    en: "--out names the input file; an input is never changed. Choose another name.",
    zh: "--out 与输入文件相同，而输入文件不会被更改。请换一个文件名。",
  },
  noFolder: {
    en: "{file} cannot be written: there is no folder {folder}. Create it first.",
    zh: "无法写入 {file}：文件夹 {folder} 不存在，请先创建。",
  },
  noSuchFile: { en: "there is no such file or folder.", zh: "文件或文件夹不存在。" },
  isFolder: { en: "it is a folder, not a file.", zh: "这是文件夹，不是文件。" },
  noAccess: { en: "access is denied.", zh: "没有访问权限。" },
  noSpace: { en: "the disk is full.", zh: "磁盘已满。" },
  cannotWrite: { en: "{file} cannot be written: {message}", zh: "无法写入 {file}：{message}" },

  unknownTemplate: {
    en: "There is no template “{value}”. See kpi list templates.",
    zh: "没有模板“{value}”。请用 kpi list templates 查看。",
  },
  unknownKpi: {
    en: "There is no KPI “{value}” in the dictionary. See kpi list kpis.",
    zh: "指标字典中没有“{value}”。请用 kpi list kpis 查看。",
  },
  kpiTwice: { en: "The template has “{value}” already.", zh: "模板中已有“{value}”。" },
  unknownSource: {
    en: "No table, named range or range called “{value}” with data was found. Found: {found}.",
    zh: "没有找到名为“{value}”且含数据的表格、命名区域或区域。已找到：{found}。",
  },
  nothingFound: { en: "nothing", zh: "无" },
  badPeriod: {
    en: "“{value}” is not a period; write 2025, 2025-Q2, 2025-06 or 2025-06-30.",
    zh: "“{value}”不是期间，请写成 2025、2025-Q2、2025-06 或 2025-06-30。",
  },
  mapTemplate: {
    en: "The map was written for the template “{other}”, not for “{value}”.",
    zh: "映射文件对应的模板是“{other}”，不是“{value}”。",
  },

  lineNotJson: { en: "Line {line} is not JSON: {message}", zh: "第 {line} 行不是 JSON：{message}" },
  lineNoFormula: { en: "Line {line} has no text “formula”.", zh: "第 {line} 行缺少文本“formula”。" },
  lineCells: { en: "Line {line}: “cells” must be an object.", zh: "第 {line} 行：“cells”必须是对象。" },
  lineAddress: {
    en: "Line {line}: “{address}” is not the address of a cell.",
    zh: "第 {line} 行：“{address}”不是单元格地址。",
  },
  lineValue: {
    en: "Line {line}: {address} must be a number, text, true, false, null or an error such as {example}.",
    zh: "第 {line} 行：{address} 必须是数字、文本、true、false、null，或形如 {example} 的错误。",
  },

  badCell: {
    en: "“{value}” is not the address of one cell; write it as Sheet1!B2.",
    zh: "“{value}”不是单个单元格的地址，请写成 Sheet1!B2 的形式。",
  },
  noSheet: {
    en: "There is no sheet “{sheet}”. Sheets: {sheets}.",
    zh: "没有工作表“{sheet}”。现有工作表：{sheets}。",
  },

  built: { en: "Written: {file}", zh: "已写入：{file}" },
  sheetsAdded: { en: "Sheets added", zh: "新增工作表" },
  mapped: { en: "Mapped", zh: "已匹配" },
  notMapped: { en: "Not mapped", zh: "未匹配" },
  notConfirmed: { en: "To be confirmed", zh: "待确认" },
  found: { en: "Found in the data:", zh: "数据中发现：" },
  asked: {
    en: "{question} Answer with --percent whole (85) or --percent fraction (0.85); until then these stay open: {kpis}.",
    zh: "{question}请用 --percent whole（85）或 --percent fraction（0.85）回答；在此之前以下指标未定：{kpis}。",
  },
  open: { en: "To be confirmed in the map: {kpi}. {note}", zh: "需在映射文件中确认：{kpi}。{note}" },
  mapWritten: { en: "Map written: {file}", zh: "映射已写入：{file}" },
  total: { en: "Overall score", zh: "汇总得分" },
  coverage: { en: "Coverage", zh: "覆盖率" },
  columnKpi: { en: "KPI", zh: "指标" },
  columnActual: { en: "Actual", zh: "实际" },
  columnTarget: { en: "Target", zh: "目标" },
  columnAttainment: { en: "Attainment", zh: "达成率" },
  columnScore: { en: "Score", zh: "得分" },
  requests: {
    en: "Requests: {read} to read, {apply} to apply, {bytes} bytes",
    zh: "请求：读取 {read} 次，写入 {apply} 次，{bytes} 字节",
  },
} as const satisfies Messages;

/** What Excel's own errors mean, where no function says it better. */
export const errorMeanings = {
  "#N/A": { en: "There is no value for this.", zh: "没有可用的值。" },
  "#DIV/0!": { en: "Division by zero.", zh: "除数为零。" },
  "#NUM!": { en: "A number is outside what the formula can use.", zh: "数值超出公式可用的范围。" },
  "#VALUE!": { en: "A value is of the wrong kind.", zh: "值的类型不正确。" },
  "#REF!": { en: "A reference points at cells that are not there.", zh: "引用的单元格不存在。" },
  "#NAME?": { en: "A function or a name is not known.", zh: "无法识别函数或名称。" },
  "#NULL!": { en: "Two ranges have no cell in common.", zh: "两个区域没有公共单元格。" },
  "#SPILL!": { en: "There is no room for the whole result.", zh: "结果没有足够的溢出空间。" },
  "#CALC!": { en: "The formula gives an empty result.", zh: "公式的结果为空。" },
  "#CYCLE!": { en: "The formula refers to itself.", zh: "公式引用了自身。" },
} as const satisfies Messages;

/** Help is a text of several lines in each language. */
export const cliHelp = {
  main: {
    en: `kpi: KPI scorecards and formulas without a screen

  kpi evaluate [--lang LANG]
      Reads JSON lines from standard input, {"cells": {"A1": 90}, "formula": "=KPI.ATTAINMENT(A1,100)"},
      and writes one JSON line each, {"values": [[0.9]]}.
  kpi build BOOK.xlsx --template ID --out OUT.xlsx [--source NAME] [--map MAP.json] [--write-map MAP.json]
            [--period 2025-06] [--grain month] [--add KPI]... [--organisation NAME]
            [--percent whole|fraction] [--sheets all|none|analysis,review,fishbone,strategy-map,appraisal]
            [--lang LANG] [--json]
      Lays out a scorecard with its sheets into a copy of the workbook. kpi build --help says what a map may hold.
  kpi audit BOOK.xlsx [--rules ID,ID...] [--fail-on error|warning|info|none] [--report OUT.xlsx]
            [--lang LANG] [--json]
      Says what is wrong with a workbook. Exit code 1 from --fail-on upwards, warning if it is not given.
      --report writes a copy of the workbook with a sheet of the findings.
  kpi explain BOOK.xlsx --cell "Sheet1!B2" [--lang LANG] [--json]
      Says how the value of a cell came about, step by step.
  kpi prove BOOK.xlsx [--for 365|2016] [--lang LANG] [--json]
      Calculates every KPI formula in Excel's own functions too. Exit code 1 if a cell differs.
  kpi detach BOOK.xlsx --out OUT.xlsx [--for 365|2016] [--lang LANG] [--json]
      Writes a copy in which Excel's own functions stand for the KPI formulas: it calculates without the add-in.
  kpi attach BOOK.xlsx --out OUT.xlsx [--lang LANG] [--json]
      Writes a copy with the KPI formulas back. Exit code 1 if a cell was edited since and left alone.
  kpi verify BOOK.xlsx [--lang LANG] [--json]
      Checks the sign-off ledger, and what has changed since each sign-off. Exit code 1 if anything has.
  kpi list kpis|templates|functions|rules [--lang LANG] [--json]
      Says what there is.

LANG is en-US or zh-CN. Exit code: 0 done, 1 found something, 2 unusable arguments or file.
`,
    zh: `kpi：不打开界面使用 KPI 计分卡与公式

  kpi evaluate [--lang 语言]
      从标准输入逐行读取 JSON，如 {"cells": {"A1": 90}，"formula": "=KPI.ATTAINMENT(A1,100)"}，
      每行输出一行 JSON，如 {"values": [[0.9]]}。
  kpi build 工作簿.xlsx --template 模板ID --out 输出.xlsx [--source 数据源] [--map 映射.json]
            [--write-map 映射.json] [--period 2025-06] [--grain month] [--percent whole|fraction] [--add 指标]...
            [--sheets all|none|analysis,review,fishbone,strategy-map,appraisal]
            [--organisation 名称] [--lang 语言] [--json]
      在工作簿的副本中生成计分卡及相关工作表。映射文件的写法见 kpi build --help。
  kpi audit 工作簿.xlsx [--rules 规则ID,规则ID...] [--fail-on error|warning|info|none]
            [--report 输出.xlsx] [--lang 语言] [--json]
      检查工作簿中的问题。发现 --fail-on 及以上级别（默认 warning）的问题时退出码为 1。
      --report 将附有审核结果工作表的副本写入文件。
  kpi explain 工作簿.xlsx --cell "Sheet1!B2" [--lang 语言] [--json]
      逐步说明单元格的值如何得出。
  kpi prove 工作簿.xlsx [--for 365|2016] [--lang 语言] [--json]
      用 Excel 自带函数重算每个 KPI 公式并比较。有差异时退出码为 1。
  kpi detach 工作簿.xlsx --out 输出.xlsx [--for 365|2016] [--lang 语言] [--json]
      写出副本，其中 KPI 公式替换为 Excel 自带函数，无需加载项即可计算。
  kpi attach 工作簿.xlsx --out 输出.xlsx [--lang 语言] [--json]
      写出恢复 KPI 公式的副本。有单元格被改动而未恢复时退出码为 1。
  kpi verify 工作簿.xlsx [--lang 语言] [--json]
      核对签核台账，以及每次签核之后的改动。有改动时退出码为 1。
  kpi list kpis|templates|functions|rules [--lang 语言] [--json]
      列出现有的指标、模板、函数或规则。

语言为 en-US 或 zh-CN。退出码：0 完成，1 发现问题，2 参数或文件不可用。
`,
  },
} as const satisfies Messages;
