import { periodsOf } from "../scorecard/life/periods-of";
import { showsYearBefore } from "../scorecard/trends/year-before";
import type { ScorecardRequest } from "../scorecard/index";
import type { WorkbookData } from "./recognise-data";

/** How far a scorecard's data reach. */
export interface DataSpan {
  /** Periods from the first to the last that have data. */
  readonly periods: number;
  /** True where trends show the same period last year unless asked otherwise. */
  readonly yearBefore: boolean;
}

/** How far the data of a request reach, over the workbook as it was last read. */
export function dataSpan(
  request: Pick<ScorecardRequest, "mapping" | "grain">,
  { snapshot, sources }: Pick<WorkbookData, "snapshot" | "sources">
): DataSpan {
  const periods = periodsOf(request, snapshot, sources).length;
  return { periods, yearBefore: showsYearBefore(periods, request.grain) };
}
