import { usesOf } from "../../scorecard/own-kpis/uses";
import { ownKpiSettingPrefix, type OwnKpi } from "../../scorecard/own-kpis/own-kpi";
import { readOwnKpis, type ReadOwnKpis } from "../../scorecard/own-kpis/stored";
import { readSettings } from "../../workbook/settings";
import { listModels } from "../list-scorecards";

/** The workbook's own KPIs, and the scorecards that use each. */
export interface OwnKpiList {
  readonly kpis: readonly OwnKpi[];
  /** Titles of scorecards by KPI id; no entry where none uses it. */
  readonly uses: Readonly<Record<string, readonly string[]>>;
  /** Cards that are stored but cannot be read. */
  readonly unreadable: number;
}

/** @throws WorkbookError */
export async function storedOwnKpis(): Promise<ReadOwnKpis> {
  return readOwnKpis(await readSettings(ownKpiSettingPrefix));
}

/** @throws WorkbookError */
export async function listOwnKpis(): Promise<OwnKpiList> {
  const { kpis, unreadable } = await storedOwnKpis();
  const models = kpis.length > 0 ? await listModels() : [];
  const uses = kpis.flatMap(({ id }): [string, readonly string[]][] => {
    const titles = usesOf(id, models);
    return titles.length > 0 ? [[id, titles]] : [];
  });
  return { kpis, uses: Object.fromEntries(uses), unreadable };
}
