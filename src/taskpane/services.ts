import { createContext, useContext } from "react";
import type { RunOptions } from "../actions/action";
import type { Snapshot } from "../audit/snapshot";
import type { Grain, KpiMapping, SampleValue, ScorecardRequest, Source } from "../scorecard/model";

/** What Home shows and the wizard starts from. */
export interface WorkbookOverview {
  readonly sources: readonly Source[];
  readonly scorecards: readonly ScorecardSummary[];
  /** What could not be read and why. */
  readonly gaps: NonNullable<Snapshot["gaps"]>;
}

/** A scorecard that stands in the workbook, with the figures its sheet shows now. */
export interface ScorecardSummary {
  readonly sheet: string;
  /** 0–100; null where nothing has been scored yet. */
  readonly score: number | null;
  readonly grade?: string;
  /** As the sheet shows it: "2025-12". */
  readonly period?: string;
  /** Share of the weight that has a score. */
  readonly coverage: number | null;
}

/** What was made: sheets by name, the scorecard's first. */
export interface CreatedScorecard {
  readonly sheets: readonly string[];
}

/**
 * What the pane asks of the actions layer, and all it asks. The views get it by context, so that
 * each state of a view can be tested; `loadServices` gives the real ones.
 */
export interface PaneServices {
  readWorkbook(options: RunOptions): Promise<WorkbookOverview>;
  /** Proposals for KPIs by id, over the workbook as it was last read. */
  propose(kpis: readonly string[]): Promise<readonly KpiMapping[]>;
  /** The last `count` values that a mapping gives, over the workbook as it was last read. */
  sample(mapping: KpiMapping, grain: Grain, count: number, options: RunOptions): Promise<readonly SampleValue[]>;
  create(request: ScorecardRequest, options: RunOptions): Promise<CreatedScorecard>;
  /** Removes what was last created. */
  undo(options: RunOptions): Promise<void>;
  goToSheet(sheet: string, options: RunOptions): Promise<void>;
  openHelp(options: RunOptions): Promise<void>;
  /** What happened, why and what to do, in the user's language. */
  failureSentence(error: unknown, options: RunOptions): string;
}

const ServicesContext = createContext<PaneServices | undefined>(undefined);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("The pane's services are missing: wrap the view in ServicesProvider.");
  return services;
}
