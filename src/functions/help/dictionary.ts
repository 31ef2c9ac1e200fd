import { both, type HelpTexts } from "./types";

export const dictionaryHelp: HelpTexts = {
  CALC: {
    formula: both("the expression on the KPI's card, over its inputs", "按指标卡片上的公式，由各项参数计算"),
    convention: both(
      "The English or Chinese name works as the id. KPI.DEFINE shows the card with the inputs and their order.",
      "编号可用中文或英文名称代替。用 KPI.DEFINE 查看卡片中的参数及其顺序。"
    ),
    source: both("KPI dictionary of the add-in.", "本加载项的指标字典。"),
    tasks: "dictionary any kpi formula by name 指标字典 按名称计算 任一指标",
    example: {
      cells: [
        [both("Lost", "流失"), both("At the start", "期初"), both("Churn", "流失率")],
        [15, 300],
        [9, 294],
      ],
      at: "C2",
      formula: '=KPI.CALC("customer-churn-rate",A2:A3,B2:B3)',
    },
  },
  DEFINE: {
    formula: both("card(id), or one field of it", "card(id)，或其中一项"),
    convention: both(
      "The same card as in the pane and on a scorecard's dictionary sheet.",
      "与窗格及计分卡字典工作表中的卡片一致。"
    ),
    source: both("KPI dictionary of the add-in.", "本加载项的指标字典。"),
    tasks: "definition meaning of a kpi dictionary card unit formula 定义 指标字典 口径 含义 指标卡片",
    example: {
      cells: [[both("Card", "指标卡片")]],
      at: "A2",
      formula: both('=KPI.DEFINE("customer-churn-rate")', '=KPI.DEFINE("customer-churn-rate",,"zh")'),
    },
  },
  EXPLAIN: {
    formula: both(
      "the cell's formula; for each KPI function in it the inputs, the calculation with values put in, the branch taken and other conventions; then the arithmetic around them",
      "单元格的公式；其中每个 KPI 函数的各项参数、代入数值的算式、所走的分支与其他口径下的值；再到外层运算"
    ),
    convention: both(
      "It says the same as Explain in the pane. It follows the formula of that cell only: for what its inputs are made of, explain those cells. It follows changes, and changes nothing.",
      "内容与窗格中的“计算说明”一致。只说明该单元格自身的公式；如需了解其引用单元格如何得出，请分别说明那些单元格。结果随更改更新，且不改动工作簿。"
    ),
    source: both("The formulas of the workbook itself.", "工作簿中的公式本身。"),
    tasks:
      "explain trace steps how calculated audit why where does this number come from 说明 解释 如何计算 追溯 怎么算出来的 明细",
    example: {
      cells: [
        [both("Actual", "实际值"), both("Target", "目标值"), both("Attainment", "达成率")],
        [90, 100, "=KPI.ATTAINMENT(A2,B2)"],
      ],
      at: "A4",
      formula: both("=KPI.EXPLAIN(C2)", '=KPI.EXPLAIN(C2,"zh")'),
    },
  },
  RECONCILE: {
    formula: both(
      "TRUE if |a − b| ≤ tolerance, else a text with a − b",
      "|a − b| ≤ 容差 为 TRUE，否则以文字给出 a − b"
    ),
    convention: both(
      "The tolerance hides no real difference: it only takes away the last binary digits.",
      "默认容差只抵消二进制末位误差，不会掩盖真实差异。"
    ),
    source: both("Reconciliation of two totals, as auditors do it.", "审计中的两数核对。"),
    tasks: "compare check totals agree difference audit tie out 核对 对账 勾稽 一致 差额",
    example: {
      cells: [
        [both("Ledger", "总账"), both("Report", "报表"), both("Check", "核对")],
        [112.5, 100],
        [80, 80],
      ],
      at: "C2",
      formula: both("=KPI.RECONCILE(A2:A3,B2:B3)", '=KPI.RECONCILE(A2:A3,B2:B3,,"zh")'),
    },
  },
  VERSION: {
    formula: both("major.minor.patch", "主版本.次版本.修订号"),
    convention: both(
      "The first figure rises when a change alters a number in somebody's workbook, the second with new functions, the third with a mended fault.",
      "更改会影响工作簿中的数字时首位递增，新增函数时次位递增，修正错误时末位递增。"
    ),
    source: both("Semantic Versioning, seen from the numbers.", "语义化版本，以数字是否变化为准。"),
    tasks: "version release which build 版本 版本号",
    example: { cells: [[both("Version", "版本")]], at: "A2", formula: "=KPI.VERSION()" },
  },
};
