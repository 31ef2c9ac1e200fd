import type { FunctionTexts } from "./types";

export const dictionaryTexts: FunctionTexts = {
  CALC: {
    en: "Any KPI of the dictionary from its inputs, in the order of its card.",
    zh: "按指标字典的公式计算任一指标，参数顺序见指标卡片。",
    example: ['=KPI.CALC("customer-churn-rate",15,300)', "0.05"],
    parameters: {
      inputs: {
        en: "Inputs of the KPI, in the order in which its card lists them.",
        zh: "该指标的各项参数，按指标卡片列出的顺序。",
      },
    },
  },
  DEFINE: {
    en: "Card of a KPI in the dictionary: two columns, or one field of it.",
    zh: "指标字典中的指标卡片：两列，或其中一项。",
    example: [`=KPI.DEFINE("customer-churn-rate","unit")`, "Ratio"],
    parameters: {
      field: {
        en: 'One field, such as "definition" or "formula". Default: all of them.',
        zh: "其中一项，例如“定义”或“公式”。默认为全部。",
      },
    },
  },
  EXPLAIN: {
    en: "How the value of a cell came about: rows of step, expression, value.",
    zh: "说明单元格的值如何得出：每行依次为步骤、算式、值。",
    example: ["=KPI.EXPLAIN(C2)", "the steps of C2, a row each"],
    parameters: {
      cell: {
        en: "Cell to explain, such as C2. It may hold any formula.",
        zh: "要说明的单元格，例如 C2。其中可以是任意公式。",
      },
    },
  },
  RECONCILE: {
    en: "TRUE if two numbers agree, else by how much they differ.",
    zh: "两数相符则为 TRUE，否则说明相差多少。",
    example: ["=KPI.RECONCILE(112.5,100)", "a exceeds b by 12.5"],
    parameters: {
      a: { en: "First number, or a range.", zh: "第一个数，可为区域。" },
      b: { en: "Second number, or a range.", zh: "第二个数，可为区域。" },
      tolerance: {
        en: "Largest difference that still agrees. Default 1e-9.",
        zh: "仍视为相符的最大差额。默认为 1e-9。",
      },
    },
  },
  VERSION: {
    en: "Version of the calculations behind the KPI functions.",
    zh: "KPI 函数的计算版本。",
    example: ["=KPI.VERSION()", "1.0.0"],
  },
};
