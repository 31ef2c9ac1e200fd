import type { Messages } from "./sentence";

/** The pane's Explain view. */
export const explainViewMessages = {
  title: { en: "Explain", zh: "计算说明" },
  loading: { en: "Loading", zh: "正在加载" },
  reading: { en: "Reading the cell", zh: "正在读取单元格" },
  follow: { en: "Follow the selection", zh: "跟随选区" },
  pinned: { en: "Stays at {cell}.", zh: "固定在 {cell}。" },
  backTo: { en: "Back to {cell}", zh: "返回 {cell}" },
  readAgain: { en: "Read again", zh: "重新读取" },
  notWatching: {
    en: "Changes of the selection do not arrive: {message} Use “Read again” after selecting another cell.",
    zh: "收不到选区变化：{message} 选中其他单元格后请点“重新读取”。",
  },

  formulaOf: { en: "Formula", zh: "公式" },
  valueOf: { en: "Value", zh: "值" },
  sentence: { en: "{cell} shows {value}: {working}.", zh: "{cell} 的值为 {value}：{working}。" },
  sentencePlain: { en: "{cell} shows {value}.", zh: "{cell} 的值为 {value}。" },
  blank: {
    en: "{cell} is empty. Select a cell with a formula to see how its value came about.",
    zh: "{cell} 为空。请选中含公式的单元格，查看其值如何得出。",
  },
  constant: {
    en: "{cell} was typed in as {value}; no formula stands behind it.",
    zh: "{cell} 为直接输入的 {value}，没有公式。",
  },

  steps: { en: "Steps", zh: "步骤" },
  arithmetic: { en: "The formula around it", zh: "外层运算" },
  arithmeticOnly: { en: "Calculation", zh: "计算" },
  inputs: { en: "Inputs", zh: "参数" },
  goTo: { en: "Go to {address}", zh: "转到 {address}" },
  inputGoTo: { en: "{name}: {value}. Go to {address}", zh: "{name}：{value}。转到 {address}" },
  format: { en: "format {format}", zh: "格式 {format}" },
  symbolic: { en: "Calculation", zh: "算式" },
  withValues: { en: "With values put in", zh: "代入数值" },
  gives: { en: "= {value}", zh: "= {value}" },
  rules: { en: "What applied", zh: "适用规则" },
  conventions: { en: "Under each convention", zh: "各口径下的值" },
  convention: { en: "Convention", zh: "口径" },
  asUsed: { en: "As used here", zh: "此处采用" },
  definitionOf: { en: "Definition and source: {name}", zh: "定义与来源：{name}" },
  notes: { en: "Notes", zh: "说明" },
} as const satisfies Messages;
