import type { SheetPlan } from "../../plan/plan";
import { points, write, type Write } from "../write";
import { areasOf, spansByHeight } from "./areas";

/** "A" → "A:A", "5" → "5:5": whole columns or rows. */
const whole = (span: string): string => (span.includes(":") ? span : `${span}:${span}`);

/** Column widths, row heights, and what is hidden. */
export const sizeWrites = (sheet: SheetPlan): Write[] => [
  ...Object.entries(sheet.columnWidths).map(([columns, pixels]) =>
    write(3, undefined, (target) => {
      target.range(sheet.name, whole(columns)).format.columnWidth = points(pixels);
    })
  ),
  ...[...spansByHeight(sheet.rowHeights ?? {})].flatMap(([pixels, spans]) =>
    areasOf(spans).map((rows) =>
      write(3, rows, (target) => {
        target.areas(sheet.name, rows).format.rowHeight = points(pixels);
      })
    )
  ),
  ...(sheet.hiddenColumns ?? []).map((columns) =>
    write(2, undefined, (target) => {
      target.range(sheet.name, whole(columns)).columnHidden = true;
    })
  ),
  ...(sheet.hiddenRows ?? []).map((rows) =>
    write(2, undefined, (target) => {
      target.range(sheet.name, whole(rows)).rowHidden = true;
    })
  ),
];
