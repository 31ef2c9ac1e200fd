import type { Fix } from "../../audit";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { sentence } from "../../i18n/sentence";
import { WorkbookError } from "../../workbook/failure";
import { setNumberFormats } from "../../workbook/formulas/number-formats";
import { replaceContents, type ContentChange } from "../../workbook/formulas/replace-contents";
import { calculateAutomatically } from "../../workbook/workbook-facts";
import type { Action } from "../action";
import { Refusal } from "../refusal";

/** Applies a proposed change, all of it or none. Where a cell has changed since, nothing is done. Gives the number of cells. */
export const fixFinding: Action<Fix, number> = {
  id: "fixFinding",
  label: paneAuditMessages.fix,
  description: paneAuditMessages.fix,
  icon: "Wrench",
  isAvailable: () => true,
  async run(fix, { locale }) {
    if (fix.kind === "setCalculation") {
      await calculateAutomatically();
      return 0;
    }
    const { sheet } = fix;
    const changes = fix.cells.map((cell): ContentChange => ({
      sheet,
      address: cell.address,
      before: typeof cell.before === "string" ? cell.before : [[cell.before]],
      after: "formula" in cell ? cell.formula : [[cell.value]],
    }));
    const formats = fix.cells.flatMap((cell) =>
      "numberFormat" in cell && cell.numberFormat !== undefined
        ? [{ sheet, address: cell.address, numberFormat: cell.numberFormat }]
        : []
    );
    // A cell formatted as text would keep the number as one.
    const before = await setNumberFormats(formats);
    try {
      await replaceContents(changes);
    } catch (error) {
      await setNumberFormats(before);
      if (error instanceof WorkbookError && error.reason === "not-empty")
        throw new Refusal(sentence(paneAuditMessages, "fixGone", locale));
      throw error;
    }
    return changes.length;
  },
};
