import type { AuditGap, DetachedFormula, Snapshot } from "../../audit";
import { both } from "../../audit/words";
import { paneAuditMessages } from "../../i18n/pane-audit";
import { placeOf, readRecords, type DetachedRecord } from "../share/records";

/** The KPI formulas that were replaced by native ones, where their cells are now; deleted cells are left out. */
export function detachedFacts(snapshot: Snapshot): {
  readonly list: readonly DetachedFormula[];
  readonly gaps: readonly AuditGap[];
} {
  try {
    return { list: readRecords(snapshot).list.flatMap(factOf), gaps: [] };
  } catch (error) {
    // Somebody has edited the hidden sheet: its values are no JSON any more.
    const message = error instanceof Error ? error.message : String(error);
    return { list: [], gaps: [{ sentence: both(paneAuditMessages, "recordsUnreadable", { message }) }] };
  }
}

function factOf(record: DetachedRecord): DetachedFormula[] {
  const { original, twin } = record;
  const now = twin === undefined ? undefined : placeOf(record);
  if (twin === undefined || !now) return [];
  const { sheet, address, moved } = now;
  return [{ sheet, address, original, twin, moved: Object.fromEntries(moved) }];
}
