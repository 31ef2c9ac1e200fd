import type { CellValue } from "../../audit/snapshot";
import { twinOf, type Flavour } from "../../formula/twins";
import { shareMessages } from "../../i18n/share";
import { sentence } from "../../i18n/sentence";
import { replaceContents, type ContentChange } from "../../workbook/formulas/replace-contents";
import { readSpills } from "../../workbook/formulas/read-spills";
import type { Place } from "../../workbook/place";
import type { Action } from "../action";
import { readKpiCells, shapesIn, type KpiCell, type Scope } from "./kpi-cells";
import { keptRecords, placeOf, readRecords, recordOf, type DetachedRecord } from "./records";
import { refusalSentence } from "./refusal-sentence";

export interface DetachOrder {
  readonly scope: Scope;
  /** For whom: Excel with spilling results, or Excel 2016. */
  readonly flavour: Flavour;
}

export interface Detached {
  readonly formulas: number;
  /** Cells that became values, and why: there is no twin. */
  readonly values: readonly (Place & { readonly reason: string })[];
}

type Put = { readonly cell: KpiCell; readonly change: ContentChange; readonly record: DetachedRecord };

const steps = 2;

/**
 * Replaces KPI formulas by the same calculation in Excel's own functions, where there is one, and by their values
 * where there is none. The formulas are kept in a hidden sheet, so that they can be put back.
 */
export const detach: Action<DetachOrder, Detached> = {
  id: "detach",
  label: shareMessages.detach,
  description: shareMessages.detachTip,
  icon: "PlugDisconnected",
  isAvailable: () => true,
  async run({ scope, flavour }, options) {
    const { locale, progress } = options;
    const say = (key: keyof typeof shareMessages): string => sentence(shareMessages, key, locale);
    progress?.({ step: 1, steps, label: say("stepRead") });
    const { snapshot, cells } = await readKpiCells(scope, options);
    const formulas: Put[] = [];
    const values: { readonly cell: KpiCell; readonly reason: string }[] = [];
    for (const cell of cells) {
      const twin = twinOf(cell.repaired, flavour, { shapeOf: shapesIn(snapshot, cell.sheet) });
      if (twin.ok) formulas.push(asTwin(cell, twin.formula));
      else values.push({ cell, reason: refusalSentence(twin.reason, locale) });
    }
    const areas = await readSpills(values.map(({ cell }) => cell));
    const puts = [
      ...formulas,
      ...values.map(({ cell }, i) => asValues(cell, areas[i].address, areas[i].values)),
    ];
    progress?.({ step: 2, steps, label: say("stepWrite") });
    const records = readRecords(snapshot);
    // A cell that is detached again has a new record instead of its old one.
    const again = new Set(puts.map(({ cell }) => `${cell.sheet}!${cell.address}`));
    const older = records.list.filter((record) => {
      const place = placeOf(record);
      return place && !again.has(`${place.sheet}!${place.address}`);
    });
    await replaceContents(
      puts.map(({ change }) => change),
      keptRecords(snapshot, records, [...older, ...puts.map(({ record }) => record)])
    );
    return {
      formulas: formulas.length,
      values: values.map(({ cell: { sheet, address }, reason }) => ({ sheet, address, reason })),
    };
  },
};

const asTwin = (cell: KpiCell, twin: string): Put => ({
  cell,
  change: { sheet: cell.sheet, address: cell.address, before: cell.formula, after: twin },
  record: recordOf(cell.sheet, cell.address, cell.repaired, { twin }),
});

const asValues = (cell: KpiCell, address: string, values: readonly (readonly CellValue[])[]): Put => ({
  cell,
  change: { sheet: cell.sheet, address, before: cell.formula, after: values },
  record: recordOf(cell.sheet, address, cell.repaired, { values }),
});
