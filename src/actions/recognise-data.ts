import type { Snapshot } from "../audit/snapshot";
import { kpiById } from "../catalog/index";
import type { KpiDefinition } from "../catalog/types";
import { actionMessages } from "../i18n/actions";
import { sentence } from "../i18n/sentence";
import {
  proposeMapping,
  recogniseSources,
  scorecardKpis,
  type KpiMapping,
  type ScorecardModel,
  type ScorecardRequest,
  type Source,
} from "../scorecard/index";
import { readSnapshot } from "../workbook/read-snapshot";
import type { RunOptions } from "./action";

/** What was found in the workbook. */
export interface WorkbookData {
  readonly snapshot: Snapshot;
  readonly sources: readonly Source[];
  /** What could not be read, as sentences. */
  readonly gaps: readonly string[];
  /** Requests that the reading took. */
  readonly readSyncs: number;
}

/**
 * Reads the workbook and finds the tables and ranges in it that data can come from.
 *
 * @throws WorkbookError
 */
export async function recogniseData({ locale, signal, progress }: RunOptions): Promise<WorkbookData> {
  progress?.({ step: 1, steps: 2, label: sentence(actionMessages, "stepRead", locale) });
  const { snapshot, syncs } = await readSnapshot({
    looks: true,
    signal,
    describeGap: (read, rows) => sentence(actionMessages, "gapRows", locale, { read, rows }),
  });
  progress?.({ step: 2, steps: 2, label: sentence(actionMessages, "stepRecognise", locale) });
  const sources = recogniseSources(snapshot);
  const gaps = (snapshot.gaps ?? []).map((gap) => sentence(actionMessages, "gap", locale, { ...gap }));
  return { snapshot, sources, gaps, readSyncs: syncs };
}

/** A source for each KPI of a scorecard, as far as one was found; the user confirms or changes it. */
export const proposeFor = (
  scorecard: Pick<ScorecardRequest, "template" | "added" | "removed" | "own">,
  data: Pick<WorkbookData, "sources">
): KpiMapping[] => proposeMapping(scorecardKpis(scorecard), data.sources);

/** The same for KPIs by id; those that neither the dictionary nor the user's own KPIs have are left out. */
export const proposeForKpis = (
  kpis: readonly string[],
  data: Pick<WorkbookData, "sources">,
  own: readonly KpiDefinition[] = []
): KpiMapping[] =>
  proposeMapping(
    kpis.flatMap((id) => kpiById(id) ?? own.find((kpi) => kpi.id === id) ?? []),
    data.sources
  );

/**
 * The sources without the blocks on the scorecards' own sheets, which compute from the user's data
 * and must not be taken for it. The data entry tables stay: they are the user's.
 *
 * @param scorecards those that stand, and those of which only other sheets are left
 */
export function sourcesOfUser(
  sources: readonly Source[],
  scorecards: readonly { readonly model: Pick<ScorecardModel, "sheets">; readonly sheet?: string }[]
): readonly Source[] {
  const own = new Set<unknown>(
    scorecards.flatMap(({ model: { sheets }, sheet }) => {
      const { entry: _, ...others } = sheets;
      return [sheet, ...Object.values(others).flat()];
    })
  );
  return sources.filter(({ sheet }) => !own.has(sheet));
}
