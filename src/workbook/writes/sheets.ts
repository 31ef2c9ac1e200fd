import type { SheetPlan } from "../../plan/plan";
import { write, type Write } from "../write";

/** A new sheet under its final name, so that nothing needs renaming. */
export const sheetWrite = (sheet: SheetPlan): Write =>
  write(4, undefined, (target) => {
    const added = target.addSheet(sheet.name);
    added.showGridlines = sheet.gridlines;
    if (sheet.tabColor !== undefined) added.tabColor = sheet.tabColor;
  });

/** What stays in view when the sheet scrolls, and whether the sheet itself is seen. */
export const viewWrites = (sheet: SheetPlan): Write[] => [
  ...(sheet.freeze ? [freezeWrite(sheet.name, sheet.freeze)] : []),
  ...(sheet.visibility && sheet.visibility !== "Visible"
    ? [
        write(2, undefined, (target) => {
          target.sheet(sheet.name).visibility = sheet.visibility ?? "Visible";
        }),
      ]
    : []),
];

const freezeWrite = (name: string, { rows, columns }: NonNullable<SheetPlan["freeze"]>): Write =>
  write(3, undefined, (target) => {
    const panes = target.sheet(name).freezePanes;
    if (rows > 0 && columns > 0) {
      panes.freezeAt(target.sheet(name).getRangeByIndexes(0, 0, rows, columns).untrack());
    } else if (rows > 0) panes.freezeRows(rows);
    else if (columns > 0) panes.freezeColumns(columns);
  });

/** Calculates a new sheet where the workbook calculates only on demand; else its formulas would stand without values. */
export const calculateWrite = (sheet: SheetPlan): Write =>
  write(1, undefined, (target) => target.sheet(sheet.name).calculate(true));
