import { explainFunction } from "../../functions/explain";
import { plain } from "../../functions/plain";
import { EXPLAIN } from "../../functions/registry/explaining";
import { parseRect } from "../../plan/addresses";
import type { FunctionResult, HostFunction } from "../../preview/host/remote-object";
import type { WorkbookData } from "../../preview/workbook/data";
import { explainFrom } from "./explain-from";
import { WorkbookReader } from "./workbook-reader";

/**
 * `KPI.EXPLAIN` in a grid without Office.js: it looks at the calculated workbook itself.
 *
 * @param workbook what the grid holds at the time of a call
 */
export const callExplain =
  (workbook: () => WorkbookData): HostFunction["call"] =>
  ([cell, language], context) => {
    const call = plain(
      () =>
        explainFunction(cell, language, context, async ({ sheet, address }, locale) => {
          const { row, column } = parseRect(address)!;
          return explainFrom(new WorkbookReader(workbook()), { sheet, row, column }, locale)!;
        }),
      EXPLAIN.parameters
    );
    return call() as Promise<FunctionResult>;
  };
