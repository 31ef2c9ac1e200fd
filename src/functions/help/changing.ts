import { both, type ExampleCell, type HelpTexts } from "./types";

const date = both("Date", "日期");
const sales = both("Sales", "销售额");

/** Fourteen months of sales, a figure on two days of some months. */
const rows: readonly (readonly [string, number | null])[] = [
  ["2024-05-31", 100],
  ["2024-06-30", 120],
  ["2024-12-31", 90],
  ["2025-04-30", 130],
  ["2025-05-31", 110],
  ["2025-06-10", 80],
  ["2025-06-30", 52],
];
const table = (heading: { en: string; zh: string }, asOf?: string): ExampleCell[][] => [
  asOf ? [date, sales, null, both("As of", "截至"), heading] : [date, sales, null, heading],
  ...rows.map(([day, value], i): ExampleCell[] =>
    i === 0 && asOf ? [{ date: day }, value, null, { date: asOf }] : [{ date: day }, value]
  ),
];
const ours = both("Definition of this product; weeks are those of ISO 8601.", "本产品定义；周按 ISO 8601。");

export const changingHelp: HelpTexts = {
  GROWTH: {
    formula: both("(c − p) / |p|\nc current, p previous value", "(c − p) / |p|\nc 本期，p 基期"),
    convention: both(
      "A negative base gives #NUM!, because the size of such a rate says nothing; abs divides by its size, and the sign is then right. A change of a rate is a difference in percentage points, not a growth.",
      "基期为负时返回 #NUM!，因为这种增长率的大小没有意义；选“绝对值”时除以其绝对值，正负号正确。比率的变动应以百分点之差表示。"
    ),
    source: both("Growth rate, any text on business statistics.", "增长率，见商业统计教材。"),
    tasks: "change per cent increase decrease rate of change 增长率 增幅 变动 同比 环比 上升 下降",
    example: {
      cells: [
        [both("This year", "本年"), both("Last year", "上年"), both("Growth", "增长率")],
        [120, 100],
        [90, 100],
        [50, null],
      ],
      at: "C2",
      formula: "=KPI.GROWTH(A2:A4,B2:B4)",
    },
  },
  CAGR: {
    formula: both(
      "(e / s)^{1/n} − 1\ns start, e end, n periods",
      "(e / s)^{1/n} − 1\ns 期初，e 期末，n 期数"
    ),
    convention: both(
      "The constant rate that leads from start to end; n may be fractional. An end of 0 gives −1.",
      "由期初到期末的等效不变增长率；期数可为小数。期末为 0 时结果为 −1。"
    ),
    source: both("Compound annual growth rate.", "复合年均增长率（CAGR）。"),
    tasks: "compound annual growth rate average growth 复合增长率 年均增长 平均增速",
    example: {
      cells: [
        [both("2021", "2021 年"), both("2024", "2024 年"), both("Years", "年数"), both("CAGR", "年均增长率")],
        [100, 133.1, 3],
      ],
      at: "D2",
      formula: "=KPI.CAGR(A2,B2,C2)",
    },
  },
  PERIOD: {
    formula: both(
      "agg{ v_i : date_i in the period that holds asOf, moved by offset }",
      "agg{ v_i : date_i 落在 asOf 所在期间（按 offset 平移）内 }"
    ),
    convention: both(
      "Matched by date, never by row: the dates need no order, gaps do no harm. An empty period gives an empty cell.",
      "按日期而非行号匹配，日期无须排序，缺期不影响结果。期间内无数据时返回空。"
    ),
    source: ours,
    tasks: "month quarter year week value of a period sum by month 按月汇总 季度 年度 本期 上期 期间 合计",
    example: {
      cells: table(both("Quarter's sales", "本季销售额"), "2025-06-15"),
      at: "E2",
      formula: '=KPI.PERIOD(A2:A8,B2:B8,D2,"quarter")',
    },
  },
  TODATE: {
    formula: both(
      "agg{ v_i : start of year (quarter, month) ≤ date_i ≤ asOf }",
      "agg{ v_i : 年（季、月）初 ≤ date_i ≤ asOf }"
    ),
    convention: both(
      "Up to and including asOf. With yearStart the year is the fiscal one.",
      "含截止日当天。设置 yearStart 后按财政年度计算。"
    ),
    source: ours,
    tasks: "year to date ytd mtd qtd cumulative 本年累计 年初至今 累计 本月累计 本季累计",
    example: {
      cells: table(both("Year to date", "本年累计"), "2025-06-15"),
      at: "E2",
      formula: "=KPI.TODATE(A2:A8,B2:B8,D2)",
    },
  },
  POP: {
    formula: both("(c − p) / |p|,  p the period before that of c", "(c − p) / |p|，p 为 c 的上一期间"),
    convention: both(
      "环比. The base is the period before in the calendar; if it has no figures, the cell stays empty. likeForLike cuts both at the same day, so a month that is not over is compared fairly.",
      "环比：基期为日历上的上一期间，基期无数据时返回空。likeForLike 为 TRUE 时两期都只算到相同天数，未结束的月份也能公平比较。"
    ),
    source: ours,
    tasks: "month over month mom qoq previous period change 环比 较上月 较上期 月环比 季环比",
    example: {
      cells: table(both("On the month before", "环比"), "2025-06-30"),
      at: "E2",
      formula: "=KPI.POP(A2:A8,B2:B8,D2)",
    },
  },
  YOY: {
    formula: both("(c − p) / |p|,  p the same period a year before", "(c − p) / |p|，p 为上年同期"),
    convention: both(
      "同比. Week 53 without a counterpart, and 29 February by day, stay empty rather than being compared with another time.",
      "同比：没有对应的第 53 周，以及按日比较时的 2 月 29 日，返回空，不与其他时间硬比。"
    ),
    source: ours,
    tasks: "year over year yoy same period last year change 同比 较上年同期 去年同期 增长",
    example: {
      cells: table(both("On the year before", "同比"), "2025-06-15"),
      at: "E2",
      formula: "=KPI.YOY(A2:A8,B2:B8,D2)",
    },
  },
  ROLLING: {
    formula: both(
      "agg{ v_i : date_i in the last n periods up to that of asOf }",
      "agg{ v_i : date_i 落在截至 asOf 所在期间的最近 n 期内 }"
    ),
    convention: both(
      "Over the values, not over period totals: a rolling average weighs each value once.",
      "直接对全部数值汇总，而非对各期合计再汇总：滚动平均中每个数值权重相同。"
    ),
    source: ours,
    tasks: "rolling twelve months trailing ttm moving sum 滚动 近12个月 滚动合计 滚动平均",
    example: {
      cells: table(both("Last 12 months", "近 12 个月"), "2025-06-15"),
      at: "E2",
      formula: "=KPI.ROLLING(A2:A8,B2:B8,D2,12)",
    },
  },
  SERIES: {
    formula: both(
      "rows (start of period, agg of its values), from the first to the last period",
      "逐期一行（期间首日，期内汇总值），从首期到末期"
    ),
    convention: both(
      "Empty periods stay in the series, so that a chart's time axis is true.",
      "空缺期间保留，图表的时间轴才真实。"
    ),
    source: ours,
    tasks: "monthly table chart data time series group by month 按月序列 时间序列 分组汇总 趋势图数据",
    example: {
      cells: table(both("Month", "月份")).map((row, i) => (i === 0 ? [...row, sales] : row)),
      at: "D2",
      formula: '=KPI.SERIES(A5:A8,B5:B8,"month")',
      dates: [0],
    },
  },
};
