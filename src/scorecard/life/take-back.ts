import type { SheetPlan } from "../../plan/plan";
import type { ChangedSheet } from "./change-sheet";
import type { Dependents } from "./dependents";

/** What was changed, put back; and where lines had gone, what referred to them. */
export function backSheets(touched: readonly ChangedSheet[], dependents: Dependents): SheetPlan[] {
  const back = touched.map((each) => each.back);
  const own = back.map((sheet, i) => ({
    ...sheet,
    blocks: [...sheet.blocks, ...(dependents.before.get(sheet.name) ?? [])],
    existing: { ...sheet.existing!, ...(i === 0 ? { bookNames: dependents.namesBefore } : {}) },
  }));
  const others = [...dependents.before]
    .filter(([name]) => !back.some((sheet) => sheet.name === name))
    .map(([name, blocks]) => formulasOf(name, blocks));
  return [...own, ...others];
}

/** The changed sheets, with the formulas elsewhere that are led to where their cells have gone. */
export function withLed(sheets: readonly SheetPlan[], { after, namesAfter }: Dependents): SheetPlan[] {
  const own = sheets.map((sheet, i) => ({
    ...sheet,
    blocks: [...sheet.blocks, ...(after.get(sheet.name) ?? [])],
    ...(i === 0 && sheet.existing && namesAfter.length > 0
      ? { existing: { ...sheet.existing, bookNames: namesAfter } }
      : {}),
  }));
  const others = [...after]
    .filter(([name]) => !sheets.some((sheet) => sheet.name === name))
    .map(([name, blocks]) => formulasOf(name, blocks));
  return [...own, ...others];
}

/** A sheet of the user's on which nothing but formulas is written. */
const formulasOf = (name: string, blocks: SheetPlan["blocks"]): SheetPlan => ({
  name,
  gridlines: true,
  existing: { clear: [], steps: [] },
  blocks,
  styles: [],
  columnWidths: {},
});
