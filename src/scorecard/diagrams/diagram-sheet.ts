import { cell, columnLetters, range } from "../../plan/addresses";
import type { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { PrintPlan, ShapePlan, SheetPlan } from "../../plan/plan";
import { extentOf } from "./place";

/** Columns under a drawing, and its corner in pixels below title and subtitle. */
const columnWidth = 80;
const rowHeight = 20;
export const diagramTop = 3;
export const diagramOrigin: readonly [left: number, top: number] = [12, 34 + 22 + 8 + 14];

/** Columns that a drawing takes; its tables stand to the right of them. */
export const diagramColumns = (shapes: readonly ShapePlan[]): number =>
  Math.max(13, Math.ceil((extentOf(shapes)[0] + 12) / columnWidth));

/** The last row that a drawing takes. */
export const lastDiagramRow = (shapes: readonly ShapePlan[]): number =>
  diagramTop + Math.ceil((extentOf(shapes)[1] - diagramOrigin[1] + 24) / rowHeight) + 1;

export interface DiagramSheetInput {
  readonly sheet: string;
  readonly title: string;
  /** Formula of the line below the title, without "=". */
  readonly subtitle: string;
  readonly hint: string;
  readonly footer: NonNullable<PrintPlan["footer"]>;
  readonly shapes: readonly ShapePlan[];
  readonly columns: number;
  /** Widths of the tables' columns, by offset from the first of them. */
  readonly tableWidths: readonly number[];
  readonly tables: NonNullable<SheetPlan["tables"]>;
  readonly validations: NonNullable<SheetPlan["validations"]>;
  readonly conditionalFormats?: SheetPlan["conditionalFormats"];
}

/** A sheet with a drawing on the left, which is printed on one page, and the tables it is drawn from on the right. */
export function diagramSheet(grid: CellGrid, input: DiagramSheetInput): SheetPlan {
  const { columns, shapes, tableWidths } = input;
  const last = columns - 1;
  const tableLeft = columns + 1;
  const end = tableLeft + tableWidths.length - 1;
  const bottom = lastDiagramRow(shapes);
  grid.put(0, 0, input.title);
  grid.formula(1, 0, input.subtitle);
  grid.put(1, tableLeft, input.hint);
  grid.styles.unshift(
    { addresses: [range(0, 0, bottom, last)], style: { ...styles.body, horizontal: "Left" } },
    { addresses: [range(0, 0, 0, last)], style: styles.title },
    {
      addresses: [range(1, 0, 1, last)],
      style: { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    },
    { addresses: [cell(1, tableLeft)], style: styles.note }
  );
  return {
    name: input.sheet,
    tabColor: colors.accent,
    gridlines: false,
    blocks: [grid.block(0, last)!, grid.block(tableLeft, end)!],
    styles: grid.styles,
    columnWidths: {
      [`A:${columnLetters(last)}`]: columnWidth,
      [columnLetters(columns)]: 24,
      ...Object.fromEntries(tableWidths.map((width, i) => [columnLetters(tableLeft + i), width])),
    },
    rowHeights: { "1": 34, "2": 22, "3": 8, [`4:${bottom + 1}`]: rowHeight },
    tables: input.tables,
    validations: input.validations,
    ...(input.conditionalFormats ? { conditionalFormats: input.conditionalFormats } : {}),
    shapes,
    print: {
      orientation: "Landscape",
      fitToWidth: 1,
      fitToHeight: 1,
      marginsCm: 1,
      footer: input.footer,
      area: range(0, 0, bottom, last),
    },
  };
}
