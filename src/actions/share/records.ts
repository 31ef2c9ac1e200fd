import type { CellValue, Snapshot } from "../../audit/snapshot";
import { readTracker, trackerOf, type Tracked } from "../../formula/detach";
import { parseRect } from "../../plan/addresses";
import { asText } from "../../plan/as-text";
import { freeSheetName } from "../../plan/sheet-name";
import type { KeptSheet } from "../../workbook/formulas/replace-contents";

/** A formula that was taken out of a cell, and what was put in its place. */
export interface DetachedRecord {
  /** Excel keeps its references up to date. */
  readonly tracker: string;
  readonly original: string;
  /** The twin; absent where the cell became values. */
  readonly twin?: string;
  /** The values, where it became values. */
  readonly values?: readonly (readonly CellValue[])[];
}

/** Scoped to the hidden sheet that holds the records. */
const mark = "DetachedKpiFormulas";
const sheetTitle = "KPI formulas";
const header = ["Cell", "KPI formula", "Native formula", "Values"];

export interface Records {
  readonly sheet?: string;
  readonly list: readonly DetachedRecord[];
}

/** The records of a workbook that was read with formulas. */
export function readRecords(snapshot: Snapshot): Records {
  const sheet = snapshot.names.find(({ name }) => name === mark)?.sheet;
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (!found?.formulas) return { list: [] };
  return {
    sheet,
    list: found.formulas.slice(1).flatMap((line): DetachedRecord[] => {
      const [tracker, original, twin, values] = line.map(String);
      if (!original) return [];
      return [
        {
          tracker,
          original,
          ...(twin ? { twin } : {}),
          ...(values ? { values: JSON.parse(values) as CellValue[][] } : {}),
        },
      ];
    }),
  };
}

export const recordOf = (
  sheet: string,
  address: string,
  original: string,
  put: { readonly twin: string } | { readonly values: readonly (readonly CellValue[])[] }
): DetachedRecord => ({
  tracker: trackerOf(sheet, address, formulasOf({ original, ...put })),
  original,
  ...put,
});

/** Where a record's cell is now; undefined where it was deleted. */
export const placeOf = (record: DetachedRecord): Tracked | undefined => {
  const tracked = readTracker(record.tracker, formulasOf(record));
  return tracked && parseRect(tracked.address) ? tracked : undefined;
};

const formulasOf = ({ original, twin }: { original: string; twin?: string }): string[] =>
  twin === undefined ? [original] : [original, twin];

/** The hidden sheet with these records. */
export function keptRecords(
  snapshot: Snapshot,
  records: Records,
  list: readonly DetachedRecord[]
): KeptSheet {
  const taken = snapshot.sheets.map(({ name }) => name);
  return {
    name: records.sheet ?? freeSheetName(sheetTitle, taken),
    isThere: records.sheet !== undefined,
    mark,
    rows:
      list.length === 0
        ? []
        : [
            header,
            ...list.map(({ tracker, original, twin, values }) => [
              tracker,
              asText(original),
              asText(twin ?? ""),
              asText(values ? JSON.stringify(values) : ""),
            ]),
          ],
  };
}
