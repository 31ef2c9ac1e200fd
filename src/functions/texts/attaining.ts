import type { FunctionTexts } from "./types";

export const attainingTexts: FunctionTexts = {
  ATTAINMENT: {
    en: "How far a target is reached, as a fraction: 0.85 is 85 %.",
    zh: "目标达成率，以小数表示：0.85 即 85%。",
    example: ["=KPI.ATTAINMENT(90,100)", "0.9"],
    parameters: {
      floor: { en: "Lowest attainment. Off if omitted.", zh: "达成率下限。省略则不设。" },
      cap: {
        en: "Highest attainment, such as 1.2. Off if omitted.",
        zh: "达成率上限，例如 1.2。省略则不设。",
      },
      convention: {
        en: '"linear" (default): a/t, and 2−a/t where lower is better; "ratio": a/t and t/a.',
        zh: "“线性”（linear，默认）：越高越好为 a/t，越低越好为 2−a/t；“比率”（ratio）：a/t 与 t/a。",
      },
      zeroTarget: {
        en: 'What a target of 0 means: "error" (default), or "met" if the actual is 0 or better.',
        zh: "目标为 0 时：“报错”（error，默认），或实际值不劣于 0 即视为“达标”（met）。",
      },
    },
  },
  RANGEATTAINMENT: {
    en: "Attainment of a target band: 1 inside it, falling to 0 at the tolerance outside it.",
    zh: "目标区间达成率：区间内为 1，超出后按容差降至 0。",
    example: ["=KPI.RANGEATTAINMENT(23,20,22,4)", "0.75"],
    parameters: {
      lower: { en: "Lower bound of the band.", zh: "区间下限。" },
      upper: { en: "Upper bound of the band.", zh: "区间上限。" },
      tolerance: {
        en: "Distance outside the band at which attainment is 0. Default: half the band.",
        zh: "达成率降为 0 时距区间的距离。默认为区间宽度的一半。",
      },
    },
  },
  PROGRESS: {
    en: "Share of the way from the baseline to the target.",
    zh: "从基线到目标已完成的比例。",
    example: ["=KPI.PROGRESS(16,10,20)", "0.6"],
    parameters: {
      floor: { en: "Lowest progress. Off if omitted.", zh: "进度下限。省略则不设。" },
      cap: { en: "Highest progress. Off if omitted.", zh: "进度上限。省略则不设。" },
    },
  },
  PACE: {
    en: "Progress compared with the time gone: 1 is on schedule, more is ahead.",
    zh: "进度与时间之比：1 为正常，大于 1 为超前。",
    example: ["=KPI.PACE(16,10,20,0.5)", "1.2"],
    parameters: {
      elapsed: {
        en: "Share of the time gone, above 0 and at most 1.",
        zh: "已过去的时间比例，大于 0 且不超过 1。",
      },
    },
  },
  VARIANCE: {
    en: "Difference between actual and target, positive when favourable.",
    zh: "实际与目标的差异，有利为正。",
    example: ['=KPI.VARIANCE(120,100,"lower")', "-20"],
    parameters: {
      relative: {
        en: "TRUE divides by the size of the target. Default FALSE.",
        zh: "TRUE 表示除以目标的绝对值。默认为 FALSE。",
      },
    },
  },
  STATUS: {
    en: "Traffic light of a value: Red, Amber or Green.",
    zh: "数值的红黄绿状态。",
    example: ["=KPI.STATUS(0.93)", "Amber"],
    parameters: {
      value: { en: "Value to judge, usually an attainment.", zh: "待判断的数值，通常为达成率。" },
      green: { en: "Limit of green. Default 1.", zh: "绿灯界限。默认为 1。" },
      amber: { en: "Limit of amber. Default 0.9.", zh: "黄灯界限。默认为 0.9。" },
      labels: {
        en: "Three texts, worst to best. Default Red, Amber, Green.",
        zh: "三个文本，由差到好。默认为 Red、Amber、Green。",
      },
    },
  },
  RUNRATE: {
    en: "Projection to the end at the present pace.",
    zh: "按目前速度推算的期末值。",
    example: ["=KPI.RUNRATE(450,9,12)", "600"],
    parameters: {
      elapsed: { en: "Time gone, in the unit of total.", zh: "已过去的时间，单位与 total 相同。" },
      total: {
        en: "Whole time. Default 1, with elapsed as a share.",
        zh: "总时间。默认为 1，此时 elapsed 为比例。",
      },
    },
  },
  REQUIREDRATE: {
    en: "What is needed in each remaining unit of time to reach the target.",
    zh: "为达成目标，剩余每单位时间需完成的量。",
    example: ["=KPI.REQUIREDRATE(600,450,3)", "50"],
    parameters: { remaining: { en: "Time left.", zh: "剩余时间。" } },
  },
};
