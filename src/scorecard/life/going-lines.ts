import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import type { Rect } from "../../plan/addresses";
import type { LinesRead, LinesWanted } from "../../plan/lines";
import type { CellStyle, Plan, SheetPlan } from "../../plan/plan";
import type { SheetStates } from "./change-sheet";
import { linesOf } from "./growth";
import { restyled } from "./looks";
import type { SheetMove } from "./translate";

/** Rows and columns that a change takes away for good, as the sheets stand now. */
export const goingLines = (
  states: readonly SheetStates[],
  moves: readonly SheetMove[]
): readonly LinesWanted[] =>
  states.flatMap(({ made, now }, i) => {
    const { rows, columns } = moves[i];
    const laid = linesOf(made);
    const height = Math.max(laid.rows, (now.origin?.row ?? 0) + now.values.length);
    const width = Math.max(
      laid.columns,
      (now.origin?.column ?? 0) + Math.max(0, ...now.values.map((row) => row.length))
    );
    const rects = [
      ...runs(height, (row) => rows.moved(row) === undefined).map(([row, count]): Rect => ({
        row,
        rows: count,
        column: 0,
        columns: width,
      })),
      ...runs(width, (column) => columns.moved(column) === undefined).map(([column, count]): Rect => ({
        row: 0,
        rows: height,
        column,
        columns: count,
      })),
    ];
    return rects.length > 0 ? [{ sheet: now.name, rects }] : [];
  });

/** Neighbours of which something is true: the first, and how many. */
function runs(count: number, is: (line: number) => boolean): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (let line = 0; line < count; line++) {
    if (!is(line)) continue;
    const last = found.at(-1);
    if (last && last[0] + last[1] === line) last[1]++;
    else found.push([line, 1]);
  }
  return found;
}

/**
 * The plan that takes a change back, with the looks, heights and comments that the lines had which went, instead of
 * those of the layout.
 */
export const withLinesBack = (back: Plan, lines: readonly LinesRead[], { sheets }: Snapshot): Plan => ({
  ...back,
  sheets: back.sheets.map((sheet) => {
    const read = lines.find((each) => each.sheet === sheet.name);
    const now = sheets.find(({ name }) => name === sheet.name);
    return read && now ? asTheyStood(sheet, read, now) : sheet;
  }),
});

function asTheyStood(sheet: SheetPlan, { rects, comments }: LinesRead, now: SheetSnapshot): SheetPlan {
  const usual = commonFont(rects.flatMap(({ looks }) => looks.flat()));
  const cells = rects.flatMap(({ rect, looks }) =>
    looks.flatMap((row, r) =>
      row.map(({ font, ...look }, c): [number, number, CellStyle, undefined] => {
        const [at, column] = [rect.row + r, rect.column + c];
        const style = { ...look, numberFormat: numberFormatAt(now, at, column) };
        return [at, column, font === usual ? style : { ...style, font }, undefined];
      })
    )
  );
  const heights = rects.flatMap(({ rect, heights: all }) =>
    rect.column === 0
      ? all.flatMap((height, r) => (height > 0 ? [[String(rect.row + r + 1), height] as const] : []))
      : []
  );
  return {
    ...sheet,
    styles: [...sheet.styles, ...restyled(cells)],
    rowHeights: { ...sheet.rowHeights, ...Object.fromEntries(heights) },
    comments,
  };
}

/** The typeface of most cells: that of the workbook, which need not be given to cells. */
function commonFont(looks: readonly CellStyle[]): string | undefined {
  const counts = new Map<string | undefined, number>();
  for (const { font } of looks) counts.set(font, (counts.get(font) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function numberFormatAt({ origin, numberFormats }: SheetSnapshot, row: number, column: number): string {
  return numberFormats?.[row - (origin?.row ?? 0)]?.[column - (origin?.column ?? 0)] ?? "General";
}
