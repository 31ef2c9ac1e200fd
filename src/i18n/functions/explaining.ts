import type { Messages } from "../sentence";

/** What KPI.EXPLAIN says of a cell that it cannot explain. */
export const explainingMessages = {
  "EXPLAIN.notACell": {
    en: "{argument} is a value and no cell, so there is no formula to explain. Give the address of a cell, such as C2.",
    zh: "{argument} 是一个值而不是单元格，没有公式可以说明。请给出单元格地址，例如 C2。",
  },
  "EXPLAIN.severalCells": {
    en: "{argument} is a range of {count} cells ({address}). Give one cell, such as {first}.",
    zh: "{argument} 是含 {count} 个单元格的区域（{address}）。请只给一个单元格，例如 {first}。",
  },
  "EXPLAIN.otherWorkbook": {
    en: "{argument} lies in another workbook ({address}). Explain it there.",
    zh: "{argument} 位于其他工作簿（{address}）。请在该工作簿中说明。",
  },
  "EXPLAIN.noAddresses": {
    en: "This version of Excel does not tell a function which cell it was given. Select the cell and open Explain in the KPI pane.",
    zh: "此版本的 Excel 不会告知函数所引用的单元格。请选中该单元格，在指标窗格中打开“计算说明”。",
  },
  "EXPLAIN.cellNotRead": {
    en: "Excel could not read {address}: {message} Recalculate to try again.",
    zh: "Excel 未能读取 {address}。原因：{message} 请重新计算，然后再试。",
  },
} as const satisfies Messages;
