import type { Locale } from "../i18n/sentence";
import { previewStanding, type PreviewedStanding, type ScorecardRequest } from "../scorecard/index";
import type { WorkbookData } from "./recognise-data";

/** What a scorecard would score now. */
export type Standings = PreviewedStanding;

/** The scores that a request gives over the workbook as it was last read, before anything is written. */
export const previewStandings = (
  request: ScorecardRequest,
  data: Pick<WorkbookData, "snapshot" | "sources">,
  locale: Locale
): Standings => previewStanding(request, data, locale);
