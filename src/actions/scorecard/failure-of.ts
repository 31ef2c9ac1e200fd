import {
  CellsInTheWay,
  LayoutLost,
  LayoutOld,
  SourceGone,
  UnknownTemplate,
} from "../../scorecard/life/index";
import { WorkbookError } from "../../workbook/failure";

/** Runs a pure step, whose own errors become those of the workbook, with a sentence each. */
export function failureOf<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LayoutLost)
      throw new WorkbookError("layout-lost", { name: error.sheet }, "untouched", { cause: error });
    if (error instanceof LayoutOld)
      throw new WorkbookError("layout-old", { name: error.sheet }, "untouched", { cause: error });
    if (error instanceof UnknownTemplate)
      throw new WorkbookError("newer", { name: error.template }, "untouched", { cause: error });
    if (error instanceof CellsInTheWay) {
      const address = `${error.sheet}!${error.addresses.slice(0, 5).join(", ")}`;
      throw new WorkbookError("not-empty", { address }, "untouched", { cause: error });
    }
    if (error instanceof SourceGone)
      throw new WorkbookError("source-gone", { name: error.source }, "untouched", { cause: error });
    throw error;
  }
}
