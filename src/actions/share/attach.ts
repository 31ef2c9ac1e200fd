import type { CellValue, Snapshot } from "../../audit/snapshot";
import { reattached, withMoved } from "../../formula/detach";
import { shareMessages } from "../../i18n/share";
import { sentence, type Locale } from "../../i18n/sentence";
import { parseRect } from "../../plan/addresses";
import { replaceContents, type ContentChange } from "../../workbook/formulas/replace-contents";
import type { Place } from "../../workbook/place";
import { readSnapshot } from "../../workbook/read-snapshot";
import type { Action } from "../action";
import { Refusal } from "../refusal";
import { keptRecords, placeOf, readRecords, type DetachedRecord } from "./records";

export interface Attached {
  readonly formulas: number;
  /** Cells that were left alone, and why. A deleted cell has no place any more. */
  readonly left: readonly (Partial<Place> & { readonly reason: string })[];
}

/** Puts the KPI formulas back into all cells whose twins or values are still as they were written. */
export const attach: Action<void, Attached> = {
  id: "attach",
  label: shareMessages.attach,
  description: shareMessages.attachTip,
  icon: "PlugConnected",
  isAvailable: () => true,
  async run(_input, { locale, signal, progress }) {
    const say = (key: keyof typeof shareMessages): string => sentence(shareMessages, key, locale);
    progress?.({ step: 1, steps: 2, label: say("stepRead") });
    const { snapshot } = await readSnapshot({ formulas: true, signal });
    const records = readRecords(snapshot);
    if (records.list.length === 0) throw new Refusal(say("nothingDetached"));
    const tried = records.list.map((record) => ({ record, back: backInto(snapshot, record, locale) }));
    const changes = tried.flatMap(({ back }) => (back.change ? [back.change] : []));
    // Deleted cells are told once and then forgotten; edited ones may still be put right by hand.
    const kept = tried.filter(({ back }) => !back.change && back.place).map(({ record }) => record);
    progress?.({ step: 2, steps: 2, label: say("stepWrite") });
    await replaceContents(changes, keptRecords(snapshot, records, kept));
    return {
      formulas: changes.length,
      left: tried
        .filter(({ back }) => !back.change)
        .map(({ back }) => ({ ...back.place, reason: back.reason! })),
    };
  },
};

interface Back {
  readonly place?: Place;
  readonly change?: ContentChange;
  readonly reason?: string;
}

function backInto(snapshot: Snapshot, record: DetachedRecord, locale: Locale): Back {
  const say = (key: keyof typeof shareMessages): string =>
    sentence(shareMessages, key, locale, { formula: record.original });
  const tracked = placeOf(record);
  const sheet = tracked && snapshot.sheets.find(({ name }) => name === tracked.sheet);
  if (!tracked || !sheet) return { reason: say("deleted") };
  const place = { sheet: tracked.sheet, address: tracked.address };
  const area = parseRect(tracked.address)!;
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const now = (r: number, c: number): CellValue =>
    sheet.formulas?.[area.row + r - origin.row]?.[area.column + c - origin.column] ?? "";
  if (record.twin !== undefined) {
    const before = String(now(0, 0));
    const after = reattached(record.original, record.twin, before, tracked.moved);
    return after === undefined
      ? { place, reason: say("edited") }
      : { place, change: { ...place, before, after } };
  }
  const before = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => now(r, c))
  );
  if (JSON.stringify(before) !== JSON.stringify(record.values)) return { place, reason: say("valuesEdited") };
  return { place, change: { ...place, before, after: withMoved(record.original, tracked.moved) } };
}
