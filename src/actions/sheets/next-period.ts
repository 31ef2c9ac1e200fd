import { sheetToolMessages } from "../../i18n/pane-sheets";
import type { ScorecardModel } from "../../scorecard/index";
import { shift1904 } from "../../scorecard/date-system";
import { nextEntryRows } from "../../scorecard/entry/next-rows";
import { entryPeriodFormat } from "../../scorecard/entry/period-format";
import { goTo } from "../../workbook/selection";
import { addTableRows } from "../../workbook/tables";
import type { Action } from "../action";

export interface NextPeriodRows {
  readonly sheet: string;
  /** Rows that were added; 0 where the table has no period yet. */
  readonly rows: number;
}

/** Adds the next period's rows to a scorecard's data entry table, targets carried over, and shows them. */
export const addNextPeriod: Action<
  Pick<ScorecardModel, "entryTable" | "request" | "locale">,
  NextPeriodRows
> = {
  id: "addNextPeriod",
  label: sheetToolMessages.nextPeriod,
  description: sheetToolMessages.nextPeriodText,
  icon: "CalendarAdd",
  isAvailable: () => true,
  async run({ entryTable, request, locale }) {
    if (!entryTable) return { sheet: "", rows: 0 };
    const { grain } = request;
    const shift = (date1904: boolean): number => (date1904 ? shift1904 : 0);
    const { sheet, rows, address } = await addTableRows(
      entryTable,
      (there, date1904) => nextEntryRows(there, grain, shift(date1904)),
      // A quarter's name stands in the format of its own cell.
      ([period], [last, ...others], date1904) => [
        grain === "quarter" && typeof period === "number"
          ? entryPeriodFormat(period + shift(date1904), grain, locale, shift(date1904))
          : last,
        ...others,
      ]
    );
    if (rows > 0) await goTo({ sheet, address: address.split(":")[0] });
    return { sheet, rows };
  },
};
