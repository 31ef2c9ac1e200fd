import type { Messages } from "./sentence";

/** `kpi build --help`: its options, and all that a map may say. */
export const buildHelp = {
  build: {
    en: `kpi build BOOK.xlsx --template ID --out OUT.xlsx: lays out a scorecard into a copy of a workbook

  --template ID        a template by id or name; kpi list templates says which there are
  --out OUT.xlsx       where the copy goes
  --source NAME        reads only this table, named range or sheet
  --map MAP.json       where the numbers come from, and everything else that the pane can set (below)
  --write-map MAP.json writes what was recognised as a map to edit; with no --out nothing else is done
  --period 2025-06     also 2025-Q2, 2025 or a day; the latest with data if it is not given
  --grain month        month, quarter or year
  --add KPI            adds a KPI of the dictionary or of the workbook's own; may be repeated
  --organisation NAME  stands below the title
  --percent whole      whole: 85 means 85 %; fraction: 0.85 does
  --sheets LIST        all, none, or some of analysis,review,fishbone,strategy-map,appraisal
  --lang LANG          en-US or zh-CN
  --json               prints the report as JSON

A map is a JSON object. Only version, template and kpis must be there.

  "version": 1, "template": ID
  "kpis": { KPI-ID: {
      "confirmed": true        uses the source below; false leaves the KPI to be typed in; absent keeps the proposal
      "value": MEASURE         the KPI as a whole, or
      "inputs": { ID: MEASURE } one measure for each input of its formula
      "target": MEASURE        a target that stands in the data; counts where fixedTarget is null
      "fixedTarget": 0.9       null leaves the target open
      "weight": 0.2            share of the whole, from 0 to 1
      "band": { "lower": 0.8, "upper": 1.1 }   for KPIs that should stay within limits
      "baseline": 0.5          scores the progress from here to the target
      "owner": "Mei"
  } }
  "added", "removed", "order": [KPI, ...]      KPIs by id or name
  "groupWeights": { CODE: 0.4 }                where groups carry weights
  "policies": {
      "convention": "linear" or "ratio"        attainment where lower is better
      "zeroTarget": "error" or "met"
      "floor": 0, "cap": 1.2                   limits of the attainment that scores
      "missing": "rescale", "equal", "zero" or "block"
      "green": 1, "amber": 0.9                 thresholds of the status
      "grades": [{ "min": 90, "grade": "A", "coefficient": 1.2 }, ...]   from the highest down
  }
  "grain", "period", "title", "organisation", "trendPeriods": 36, "lastYearLine": true
                                               (last year's line: as far as the data have it if absent)
  "sheets": { "analysis": true, "review": false, "fishbone", "strategyMap", "appraisal" }
  "language": "en-US" or "zh-CN"               of the sheets

A MEASURE reads one number a period from a source (ids as --write-map writes them: "table:CALL").

  { "kind": "sum", "source": ID, "column": C }   also average, min, max, first, last, countValues
  { "kind": "count", "source": ID }              rows
  { "kind": "countDistinct", "source": ID, "columns": [C, ...] }
  { "kind": "share", "source": ID, "column": C, "operator": ">=", "value": 4 }
  { "kind": "percentile", "source": ID, "column": C, "p": 0.9 }
  { "kind": "lookup", "source": ID, "key": K, "column": C, "aggregate": "sum" }   rows that name the KPI K
  { "kind": "across", "source": ID, "key": K, "aggregate": "sum" }                its row, periods across
  { "kind": "ratio", "numerator": MEASURE, "denominator": MEASURE }
  { "kind": "scaled", "of": MEASURE, "multiply": 60 }   or "divide"
  { "kind": "constant", "value": 5 }
  To those that read a source may be added:
  "date": C                                      another date column
  "where": [{ "column": C, "operator": "=", "value": "closed" }, ...]   all must hold; = <> >= > <= <
  "derived": [{ "name": N, "from": C, "to": C, "unit": "hours" }]      the time between two dates as a column N

The command line wins over the map. A map that cannot be used is refused with a sentence for each problem
(exit code 2).
`,
    zh: `kpi build 工作簿.xlsx --template 模板ID --out 输出.xlsx：在工作簿的副本中生成计分卡

  --template 模板       模板 ID 或名称；kpi list templates 列出全部模板
  --out 输出.xlsx       副本的位置
  --source 名称         只读取该表格、命名区域或工作表
  --map 映射.json       取数方式，以及任务窗格中可设置的其他内容（见下）
  --write-map 映射.json 将识别结果写成可编辑的映射；不带 --out 时只写映射
  --period 2025-06      也可为 2025-Q2、2025 或某一天；默认为有数据的最近一期
  --grain month         month、quarter 或 year
  --add 指标            加入字典或本工作簿自定义的指标，可重复
  --organisation 名称   显示在标题下方
  --percent whole       whole：85 表示 85%；fraction：0.85 表示 85%
  --sheets 列表         all、none，或 analysis,review,fishbone,strategy-map,appraisal 中的若干项
  --lang 语言           en-US 或 zh-CN
  --json                以 JSON 输出报告

映射是一个 JSON 对象，只有 version、template 和 kpis 为必填。

  "version": 1, "template": 模板ID
  "kpis": { 指标ID: {
      "confirmed": true        采用下列取数方式；false 表示手工录入；不写则沿用识别结果
      "value": 取数            整个指标的取数，或
      "inputs": { ID: 取数 }    公式中每个输入项各一个取数
      "target": 取数           数据中的目标值；fixedTarget 为 null 时采用
      "fixedTarget": 0.9       null 表示不设目标
      "weight": 0.2            占总分的权重，0 至 1
      "band": { "lower": 0.8, "upper": 1.1 }   用于要求保持在区间内的指标
      "baseline": 0.5          按从基期值到目标值的进度计分
      "owner": "梅"             责任人
  } }
  "added"、"removed"、"order": [指标, ...]     增加、去掉的指标与顺序，写 ID 或名称
  "groupWeights": { 分组代码: 0.4 }            用于设有权重的分组
  "policies": {
      "convention": "linear" 或 "ratio"        越低越好指标的达成率算法
      "zeroTarget": "error" 或 "met"           目标为零时
      "floor": 0, "cap": 1.2                   计分达成率的下限与上限
      "missing": "rescale"、"equal"、"zero" 或 "block"   缺失数据的处理
      "green": 1, "amber": 0.9                 状态阈值
      "grades": [{ "min": 90, "grade": "A", "coefficient": 1.2 }, ...]   由高到低
  }
  "grain"、"period"、"title"、"organisation"、"trendPeriods": 36、"lastYearLine": true
                                               （不写时，有去年同期数据即显示）
  "sheets": { "analysis": true, "review": false, "fishbone", "strategyMap", "appraisal" }
  "language": "en-US" 或 "zh-CN"               工作表的语言

“取数”按期间从数据源读取一个数（数据源 ID 以 --write-map 所写为准，如 "table:CALL"）。

  { "kind": "sum", "source": ID, "column": 列 }   另有 average、min、max、first、last、countValues
  { "kind": "count", "source": ID }               行数
  { "kind": "countDistinct", "source": ID, "columns": [列, ...] }
  { "kind": "share", "source": ID, "column": 列, "operator": ">=", "value": 4 }
  { "kind": "percentile", "source": ID, "column": 列, "p": 0.9 }
  { "kind": "lookup", "source": ID, "key": 指标名, "column": 列, "aggregate": "sum" }   写有该指标的行
  { "kind": "across", "source": ID, "key": 指标名, "aggregate": "sum" }                 期间横排时该指标的行
  { "kind": "ratio", "numerator": 取数, "denominator": 取数 }
  { "kind": "scaled", "of": 取数, "multiply": 60 }   或 "divide"
  { "kind": "constant", "value": 5 }
  读取数据源的取数还可加：
  "date": 列                                      另选日期列
  "where": [{ "column": 列, "operator": "=", "value": "已关闭" }, ...]   须全部满足；= <> >= > <= <
  "derived": [{ "name": 名, "from": 列, "to": 列, "unit": "hours" }]     两个日期之间的时长，作为一列

命令行选项优先于映射。无法使用的映射会被拒绝，并逐条说明问题（退出码 2）。
`,
  },
} as const satisfies Messages;
