import { sheetToolMessages } from "../../i18n/pane-sheets";
import type { ScorecardModel } from "../../scorecard/index";
import { shift1904 } from "../../scorecard/date-system";
import { nextEntryRows } from "../../scorecard/entry/next-rows";
import { goTo } from "../../workbook/selection";
import { addTableRows } from "../../workbook/tables";
import type { Action } from "../action";

export interface NextPeriodRows {
  readonly sheet: string;
  /** Rows that were added; 0 where the table has no period yet. */
  readonly rows: number;
}

/** Adds the next period's rows to a scorecard's data entry table, targets carried over, and shows them. */
export const addNextPeriod: Action<Pick<ScorecardModel, "entryTable" | "request">, NextPeriodRows> = {
  id: "addNextPeriod",
  label: sheetToolMessages.nextPeriod,
  description: sheetToolMessages.nextPeriodText,
  icon: "CalendarAdd",
  isAvailable: () => true,
  async run({ entryTable, request }) {
    if (!entryTable) return { sheet: "", rows: 0 };
    const { sheet, rows, address } = await addTableRows(entryTable, (there, date1904) =>
      nextEntryRows(there, request.grain, date1904 ? shift1904 : 0)
    );
    if (rows > 0) await goTo({ sheet, address: address.split(":")[0] });
    return { sheet, rows };
  },
};
