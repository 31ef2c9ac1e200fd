/** What the pane's dictionary does in the workbook, in one chunk that is fetched when the view is opened. */
import { define } from "../../functions/define";
import { insertFormula, type Inserted } from "../../workbook/insert-formula";
import { readSelectedTexts } from "../../workbook/selected-texts";
import type { RunOptions } from "../action";
import { listOwnKpis } from "../own-kpis/read-own-kpis";
import { deleteOwnKpi, saveOwnKpis, type OwnKpiOrder } from "../own-kpis/save-own-kpis";
import { undoLast } from "../undo-last";

export type { OwnKpiList } from "../own-kpis/read-own-kpis";
export type { Inserted };

export { listOwnKpis, readSelectedTexts };

export const saveOwn = (order: OwnKpiOrder, options: RunOptions) => saveOwnKpis.run(order, options);
export const deleteOwn = (kpi: string, options: RunOptions) => deleteOwnKpi.run(kpi, options);
export const undoOwn = (options: RunOptions) => undoLast.run(undefined, options);

/** Writes the card of a KPI of the dictionary into the active cell, as a formula that spills. */
export function insertCard(kpi: string, replace: boolean, { locale }: RunOptions): Promise<Inserted> {
  const chinese = locale === "zh-CN";
  const rows = define(kpi, null, chinese ? "zh" : "en").length;
  return insertFormula({
    formulaOn: () => (chinese ? `=KPI.DEFINE("${kpi}",,"zh")` : `=KPI.DEFINE("${kpi}")`),
    rows,
    columns: 2,
    replace,
    isArgument: () => false,
  });
}
