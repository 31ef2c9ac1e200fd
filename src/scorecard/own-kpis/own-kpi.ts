import type { KpiDefinition } from "../../catalog/types";

/** A KPI of the user's own: the same card as those of the dictionary, kept in the workbook. */
export interface OwnKpi extends KpiDefinition {
  /** The limits of a target that is a band; a scorecard begins with them. */
  readonly band?: { readonly lower: number; readonly upper: number };
  /** Present where nobody has said how often it is measured: `frequency` is then the usual one, and no card shows it. */
  readonly cycleOpen?: true;
}

/** Whether a KPI is one of the user's own whose cycle was left open. */
export const cycleIsOpen = (kpi: KpiDefinition): boolean => "cycleOpen" in kpi && kpi.cycleOpen === true;

/** Document settings whose key begins so belong to the user's own KPIs. */
export const ownKpiSettingPrefix = "kpi-own.";

/** The setting that holds all of them, in their order: one setting, so that a change is all or nothing. */
export const ownKpiSetting = `${ownKpiSettingPrefix}kpis`;

/** What the setting holds. */
export interface StoredOwnKpis {
  readonly version: 1;
  readonly kpis: readonly OwnKpi[];
  /** The sheet on which their cards stand. */
  readonly sheet?: string;
}

export const noOwnKpis: StoredOwnKpis = { version: 1, kpis: [] };
