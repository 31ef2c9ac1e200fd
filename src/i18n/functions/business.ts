import type { Messages } from "../sentence";

/** What the functions of customers, service, money and the dictionary say in their own words. */
export const businessMessages = {
  "NPS.domain": {
    en: "ratings holds {value}, but they go from 0 to 10. Correct that rating.",
    zh: "ratings 中有 {value}，而评分应为 0 至 10。请更正该评分。",
  },
  "CES.domain": {
    en: "ratings holds {value}, but they go from 1 to 7. Correct that rating.",
    zh: "ratings 中有 {value}，而评分应为 1 至 7。请更正该评分。",
  },
  "CSATSCORE.domain": {
    en: "ratings holds {value}, which is outside min and max. Correct that rating, or set min and max to the ends of your scale.",
    zh: "ratings 中有 {value}，超出 min 与 max。请更正该评分，或将 min 和 max 设为量表的两端。",
  },
  "CSATSCORE.domain.order": { en: "max is below min. Exchange the two.", zh: "max 小于 min。请交换两者。" },
  "CLV.domain": {
    en: "{argument} is out of range: retention lies between 0 and 1, discount is not negative. Correct {argument}.",
    zh: "{argument} 超出范围：retention 介于 0 与 1 之间，discount 不能为负。请更正 {argument}。",
  },
  "CLV.domain.endless": {
    en: "With retention 1 and discount 0 the value has no end. Enter a lower retention or a discount.",
    zh: "retention 为 1 且 discount 为 0 时价值无穷大。请降低 retention 或输入 discount。",
  },
  "RETENTION.domain.more-than-start": {
    en: "end less new is more than start: more customers kept than there were. Check whether won-back customers belong in new.",
    zh: "end 减 new 大于 start：保留的客户多于期初客户。请检查挽回的客户是否应计入 new。",
  },
  "RETENTION.domain.more-than-end": {
    en: "new is more than end. Check the two counts.",
    zh: "new 大于 end。请核对这两个数。",
  },
  "PERCENTILE.domain": {
    en: 'p is out of range: from 0 to 1, and with "exc" not so near the ends. Correct p, or extend the range.',
    zh: "p 超出范围：应为 0 至 1；“不含端点”（exc）时不能太靠近两端。请更正 p 或扩大区域。",
  },
  "ONTIME.domain": {
    en: "amounts is negative in row {row}. Enter amounts of 0 or more.",
    zh: "amounts 第 {row} 行为负数。请输入大于或等于 0 的金额。",
  },
  "ONTIME.no-data": {
    en: "No case counts: each needs a due date, and a date in done or an asOf. Fill them in.",
    zh: "没有可统计的事项：每项需有到期日，并且有 done 日期或给出 asOf。请补全。",
  },
  "ONTIME.zero-division": {
    en: "The amounts of the cases that count add up to 0. Enter amounts, or leave them out to count cases.",
    zh: "参与统计的 amounts 合计为 0。请输入金额，或省略以按件数计算。",
  },
  "WORKTIME.domain.order": {
    en: "end is before start. Exchange the two, or correct the dates.",
    zh: "end 早于 start。请交换两者或更正日期。",
  },
  "WORKTIME.domain": {
    en: "{argument} is out of range: 0 ≤ opens < closes ≤ 1, as fractions of a day (9:00 is 0.375). Correct {argument}.",
    zh: "{argument} 超出范围：0 ≤ opens < closes ≤ 1，以一天的小数表示（9:00 为 0.375）。请更正 {argument}。",
  },
  "PARETO.domain": {
    en: "values is negative in row {row}. Enter values of 0 or more.",
    zh: "values 第 {row} 行为负数。请输入大于或等于 0 的数值。",
  },
  "PARETO.zero-division": {
    en: "values add up to 0, so there are no shares. Enter at least one value above 0.",
    zh: "values 合计为 0，无法计算占比。请至少输入一个大于 0 的数值。",
  },
  "RECONCILE.domain": {
    en: "tolerance is negative. Enter 0 or more.",
    zh: "tolerance 为负数。请输入大于或等于 0 的数值。",
  },
  "CALC.shape.few": {
    en: "KPI.CALC needs more for “{id}”, which takes {count} inputs: {names}. Give them all, in this order; a blank cell counts as given.",
    zh: "KPI.CALC 的参数不足：“{id}”需要 {count} 个参数：{names}。请按此顺序全部给出，空白单元格也算已给出。",
  },
  "CALC.shape.many": {
    en: "KPI.CALC has too many inputs for “{id}”, which takes {count}: {names}. Leave out the others.",
    zh: "KPI.CALC 的参数过多：“{id}”只需要 {count} 个：{names}。请去掉多余的参数。",
  },
} as const satisfies Messages;
