import { both, type ExampleCell, type HelpTexts } from "./types";

const waits = (heading: { en: string; zh: string }): ExampleCell[][] => [
  [both("Wait, seconds", "等待（秒）"), heading],
  ...[5, 8, 12, null, 20, 60].map((value) => [value]),
];

export const serviceHelp: HelpTexts = {
  SLA: {
    formula: both("number of durations ≤ limit / number of durations", "用时 ≤ 时限的件数 / 件数"),
    convention: both(
      "Exactly the limit is within it. A blank is no observation: open cases are not 0 seconds.",
      "恰好等于时限视为达到。空白表示没有观测，未结案不等于 0 秒。"
    ),
    source: both(
      "Service level of contact centres, such as 80 % in 20 seconds.",
      "呼叫中心服务水平，例如 20 秒内接通 80%。"
    ),
    tasks: "service level within time answered response target 服务水平 接通率 及时率 时限 响应时间",
    example: { cells: waits(both("Within 20 s", "20 秒内")), at: "B2", formula: "=KPI.SLA(A2:A7,20)" },
  },
  PERCENTILE: {
    formula: both(
      "inc: rank p (n − 1) + 1;  exc: rank p (n + 1); interpolated between neighbours",
      "含端点：名次 p (n − 1) + 1；不含端点：名次 p (n + 1)；相邻两值之间插值"
    ),
    convention: both(
      "inc is PERCENTILE.INC of Excel, exc is PERCENTILE.EXC and NIST. Report the mean of a time together with P50 and P90: times are skewed.",
      "“含端点”同 Excel PERCENTILE.INC，“不含端点”同 PERCENTILE.EXC 与 NIST。时长分布偏斜，报告平均值时应同时给出 P50 与 P90。"
    ),
    source: both("NIST/SEMATECH e-Handbook, 7.2.6.2.", "NIST/SEMATECH 统计手册 7.2.6.2。"),
    tasks: "p90 p95 median quantile response time distribution 百分位 分位数 中位数 P90 响应时间",
    example: { cells: waits(both("P90", "P90")), at: "B2", formula: "=KPI.PERCENTILE(A2:A7,0.9)" },
  },
  ONTIME: {
    formula: both(
      "Σ w_i [done_i ≤ due_i] / Σ w_i,  w_i = 1 or the amount",
      "Σ w_i [完成_i ≤ 到期_i] / Σ w_i，w_i 为 1 或金额"
    ),
    convention: both(
      "Whole days unless both have a time. What is not done counts as late only with asOf and once it is past due; else it is left out, and an open backlog does not flatter the rate unseen.",
      "除非两者都带时刻，否则按整天比较。未完成项只有给出 asOf 且已过期才算逾期，否则不计入，避免积压美化准时率。"
    ),
    source: both("On-time delivery of supply-chain reporting.", "供应链准时交付率（OTD）。"),
    tasks: "on-time delivery due date late overdue punctual otif 准时率 按期 逾期 交付 准时交付率 到期",
    example: {
      cells: [
        [both("Due", "到期"), both("Done", "完成"), both("Amount", "金额"), both("On time", "准时率")],
        [{ date: "2025-06-10" }, { date: "2025-06-09" }, 100],
        [{ date: "2025-06-12" }, { date: "2025-06-14" }, 300],
        [{ date: "2025-06-15" }, null, 100],
      ],
      at: "D2",
      formula: "=KPI.ONTIME(A2:A4,B2:B4,C2:C4,A4)",
    },
  },
  WORKTIME: {
    formula: both(
      "minutes of [start, end] within [opens, closes] on working days",
      "[开始, 结束] 落在工作日 [上班, 下班] 时间内的分钟数"
    ),
    convention: both(
      "Monday to Friday, 9:00 to 18:00; holidays are taken out, and the dates of workdays (调休) put in. Adjacent stretches add up exactly.",
      "周一至周五 9:00–18:00；扣除节假日，计入调休上班日。相邻时段之和等于整段。"
    ),
    source: both("Business hours of service contracts.", "服务合同中的工作时间。"),
    tasks:
      "business hours working minutes holidays elapsed resolution time 工作时间 工时 调休 节假日 处理时长",
    example: {
      cells: [
        [
          both("Start", "开始"),
          both("End", "结束"),
          both("Minutes", "分钟"),
          null,
          both("Holiday", "节假日"),
        ],
        [{ date: "2025-09-30 17:00" }, { date: "2025-10-02 09:30" }, null, null, { date: "2025-10-01" }],
        [{ date: "2025-09-29 10:00" }, { date: "2025-09-29 11:45" }],
      ],
      at: "C2",
      formula: "=KPI.WORKTIME(A2:A3,B2:B3,0.375,0.75,E2)",
    },
  },
};
