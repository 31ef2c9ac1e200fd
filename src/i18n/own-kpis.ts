import type { Messages } from "./sentence";

/** What is said of a user's own KPI while its form is filled in, and on the sheet of its card. */
export const ownKpiMessages = {
  sheet: { en: "Own KPIs", zh: "自建指标" },
  sheetTitle: { en: "Own KPIs of this workbook", zh: "本工作簿的自建指标" },
  sheetNote: {
    en: "Written by the pane each time an own KPI is saved: change them there. To use them in another workbook, copy this table and import it in the pane.",
    zh: "每次在窗格中保存自建指标时，本表都会重写，请在窗格中修改。要在其他工作簿中使用，请复制此表，再在窗格中导入。",
  },

  saveAction: { en: "Save own KPIs", zh: "保存自建指标" },
  saveActionTip: {
    en: "Keeps KPIs of your own in this workbook, with a sheet of their cards.",
    zh: "将自建指标保存在本工作簿中，并列出指标卡片。",
  },
  deleteAction: { en: "Delete an own KPI", zh: "删除自建指标" },
  deleteActionTip: {
    en: "Takes a KPI of your own out of this workbook's list.",
    zh: "从本工作簿的指标清单中删除自建指标。",
  },
  foreign: {
    en: "The own KPIs in this workbook were kept by a newer version of KPI Scorecard, or are damaged. They are left as they are. Update the add-in to change them.",
    zh: "本工作簿的自建指标由更新版本的 KPI 计分卡保存，或已损坏，现保持原样。更新加载项后方可修改。",
  },

  noName: { en: "Give it a name.", zh: "请填写指标名称。" },
  nameTaken: { en: "“{name}” is the name of another KPI.", zh: "“{name}”与另一指标重名。" },
  badId: {
    en: "An id begins with a letter and has small letters, digits and hyphens only.",
    zh: "标识须以字母开头，只含小写字母、数字和连字符。",
  },
  idTaken: { en: "The id “{id}” is taken by {name}.", zh: "标识“{id}”已被“{name}”使用。" },
  noExpression: { en: "Write how it is calculated.", zh: "请填写计算方法。" },
  unreadable: { en: "“{text}” was not expected here.", zh: "此处不应出现“{text}”。" },
  unfinished: { en: "The calculation is not finished.", zh: "计算式不完整。" },
  unknownInputs: { en: "Not among the inputs: {names}.", zh: "不在所需数据之中：{names}。" },
  unusedInputs: { en: "Not used in the calculation: {names}.", zh: "计算式未用到：{names}。" },
  noInputs: { en: "The calculation needs at least one input.", zh: "计算式至少需要一项数据。" },
  inputTwice: { en: "Two inputs are called “{name}”.", zh: "有两项数据都叫“{name}”。" },
  inputNoName: { en: "An input has no name.", zh: "有一项数据未命名。" },
  bandOrder: { en: "The lower limit must be below the upper.", zh: "下限应低于上限。" },
  bandHalf: { en: "A band needs both limits.", zh: "区间须同时给出上限和下限。" },

  specific: { en: "Specific", zh: "具体" },
  specificYes: { en: "Name and definition say what is measured.", zh: "名称和定义说明了衡量什么。" },
  specificNo: {
    en: "Say in the definition what is counted, and of what.",
    zh: "请在定义中说明统计什么、范围是什么。",
  },
  measurable: { en: "Measurable", zh: "可衡量" },
  measurableYes: {
    en: "It is calculated from {count} inputs, whose source is named.",
    zh: "由 {count} 项数据算出，数据来源已写明。",
  },
  measurableOne: {
    en: "It is read from one figure, whose source is named.",
    zh: "直接取一项数据，来源已写明。",
  },
  measurableNo: { en: "The calculation is not ready yet.", zh: "计算式尚未完成。" },
  measurableSource: { en: "Name the source of the data.", zh: "请写明数据来源。" },
  achievable: { en: "Achievable", zh: "可达成" },
  achievableYes: {
    en: "The target of {target} is possible in this unit; compare it with the last periods before you set it.",
    zh: "目标 {target} 在该单位下可能达到，设定前请与最近各期对照。",
  },
  achievableNo: { en: "Without a target nothing is achieved or missed.", zh: "没有目标就谈不上达成。" },
  achievableBeyond: {
    en: "A target of {target} lies outside what this unit can be ({low} to {high}).",
    zh: "目标 {target} 超出该单位的取值范围（{low} 至 {high}）。",
  },
  relevant: { en: "Relevant", zh: "相关" },
  relevantYes: { en: "Its purpose is stated, and someone owns it.", zh: "目的已写明，责任人已确定。" },
  relevantPurpose: { en: "Say what it is for.", zh: "请写明设立该指标的目的。" },
  relevantOwner: { en: "Name who is responsible for it.", zh: "请指定责任人。" },
  timed: { en: "Time-bound", zh: "有时限" },
  timedYes: { en: "It is measured on a cycle: {cycle}.", zh: "按周期考核：{cycle}。" },
  timedNo: { en: "Choose how often it is measured.", zh: "请选择考核周期。" },

  daily: { en: "daily", zh: "每日" },
  weekly: { en: "weekly", zh: "每周" },
  monthly: { en: "monthly", zh: "每月" },
  quarterly: { en: "quarterly", zh: "每季度" },
  "half-year": { en: "half-yearly", zh: "每半年" },
  year: { en: "yearly", zh: "每年" },
} as const satisfies Messages;

export type OwnKpiMessage = keyof typeof ownKpiMessages;
