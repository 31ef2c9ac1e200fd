/** What the headers of people's tables mean, in both languages. */

const words = {
  role: /^(type|figure|item|data type|类别|类型|数据类型|口径|项目|版本|scenario|version)$/i,
  date: /\b(date|day|month|period|time|created|closed|opened|week|quarter|year)\b|日期|时间|月份|期间|年月|季度|年度|^月$|^年$|^日$|周期/i,
  monthNumber: /^(month|mon\.?|mth|month no\.?|month number|月|月份|月度)$/i,
  yearNumber: /^(year|yr|年|年份|年度)$/i,
  period: /\b(period|month|quarter)\b|月份|期间|年月|季度|周期/i,
  kpi: /\b(kpi|indicator|metric|measure)s?\b|指标/i,
  actual: /\b(actuals?|values?|results?|achieved|completed)\b|实际|实绩|完成|数值|结果|^值$/i,
  target: /\b(targets?|plan(ned)?|budget|goal)\b|目标|计划|预算/i,
  unit: /^(unit|uom)s?$|单位/i,
  id: /\b(id|number|no\.?|code|ref)\b|编号|单号|工号|号码|代码|^id$/i,
  rating: /\b(rating|satisfaction|csat|stars?|score)\b|评分|满意度|星级|打分|得分/i,
  satisfaction: /\b(satisfaction|csat)\b|满意/i,
  derived: /\b(rounded|round|bucket|band|group|rank)\b|取整|四舍五入|分组|区间/i,
  employee: /\b(employee|staff|colleague)s?\b|员工/i,
  complaint: /\bcomplaints?\b|投诉/i,
  share: /\b(rate|share|percent(age)?)\b|[%％]|率|占比|比例/i,
  duration:
    /\b(duration|handling|handle|resolution|resolve|talk)\b|处理时|解决时|处理时长|通话时长|服务时长|^时长|解决用时|处理用时/i,
  response: /\b(response|respond|wait(ing)?|answer)\b|响应|等待|应答/i,
  minutes: /\bmins?\b|\bminutes?\b|分钟/i,
  hours: /\bhrs?\b|\bhours?\b|小时/i,
  seconds: /\bsecs?\b|\bseconds?\b|秒/i,
  days: /\bdays?\b|天/i,
  agent:
    /\b(representative|rep|agent|operator|advisor|adviser|handler)\b|客服|坐席|座席|专员|接线员|服务人员/i,
  money: /\b(amount|sales|revenue|turnover|order value|purchase)\b|金额|销售额|收入/i,
  recommend: /\b(nps|recommend(ation)?|likelihood)\b|推荐/i,
  effort: /\b(ces|effort)\b|费力|省力/i,
  caseRecord: /\b(call|ticket|case|request|incident|contact)s?\b|通话|来电|工单|服务请求|问题|案件/i,
  order: /\borders?\b|订单/i,
} as const;

export type HeaderWord = keyof typeof words;

/** Whether a header speaks of something. Line breaks, underscores and doubled blanks do not matter. */
export const says = (header: string, word: HeaderWord): boolean => words[word].test(tidyHeader(header));

/** True for a header that speaks of nothing known. */
export const saysNothing = (header: string): boolean => {
  const tidy = tidyHeader(header);
  return !Object.values(words).some((word) => word.test(tidy));
};

export const tidyHeader = (header: string): string => header.replace(/[\s_\u00a0\u3000]+/g, " ").trim();
