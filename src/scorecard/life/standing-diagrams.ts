import type { Snapshot, TableSnapshot } from "../../audit/snapshot";
import { diagramSettingPrefix, type DiagramRecord } from "../diagrams/diagram";
import type { ScorecardModel } from "../model";

/** A fishbone or a strategy map that stands in the workbook with all of its tables. */
export interface StandingDiagram {
  readonly kind: DiagramRecord["kind"];
  /** Of the setting that remembers it. */
  readonly key: string;
  readonly record: DiagramRecord;
  /** Its sheet's name now. */
  readonly sheet: string;
  readonly tables: readonly TableSnapshot[];
}

const kinds = ["fishbone", "strategyMap"] as const;

/** The diagrams of a scorecard, known by their tables: their sheets may have been renamed. */
export function diagramsOf(
  { sheets }: Pick<ScorecardModel, "sheets">,
  { settings = {}, tables }: Pick<Snapshot, "settings" | "tables">
): readonly StandingDiagram[] {
  const records = Object.entries(settings).filter((entry): entry is [string, DiagramRecord] => {
    const [key, value] = entry as [string, DiagramRecord | null];
    return key.startsWith(diagramSettingPrefix) && value?.version === 1;
  });
  return kinds.flatMap((kind) => {
    const wanted = sheets[kind];
    if (wanted === undefined) return [];
    for (const [key, record] of records) {
      const own = record.tables.map((name) => tables.find((table) => table.name === name));
      const [first] = own;
      if (record.kind !== kind || !first || !own.every((table) => table?.sheet === first.sheet)) continue;
      if (record.sheet === wanted || first.sheet === wanted)
        return [{ kind, key, record, sheet: first.sheet, tables: own as TableSnapshot[] }];
    }
    return [];
  });
}
