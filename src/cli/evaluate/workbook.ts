import { columnIndex } from "../../plan/addresses";
import { emptySheet } from "../../preview/workbook/book/empty-sheet";
import type { CellData, SheetData, WorkbookData } from "../../preview/workbook/data";
import type { GivenCell, Line } from "./line";

/** Where the formula of a line stands. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface LinesWorkbook {
  readonly data: WorkbookData;
  /** In the order of the lines. */
  readonly places: readonly FormulaPlace[];
}

/** Rows and columns between what a line speaks of and its formula. */
const margin = 3;

/** Rows and columns around the formula that a workbook with `room` has for a large result. */
const [roomBelow, roomBeside] = [110_000, 300];

const [rowsOfSheet, columnsOfSheet] = [1_048_576, 16_384];

/**
 * One workbook for several lines, a sheet a line. A line that names sheets needs a workbook of its
 * own, since its names could be those of another line: `needsOwnWorkbook`.
 *
 * @param room makes the sheets as large as the largest results need; they are slower then
 */
export function workbookOf(lines: readonly Line[], room = false): LinesWorkbook {
  const places = lines.map((line, index) => ({ sheet: `Line ${index + 1}`, ...placeOf(line) }));
  const sheets = lines.flatMap((line, index) => sheetsOf(line, places[index], room));
  return {
    data: {
      name: "evaluate",
      sheets,
      names: [],
      activeSheet: 0,
      date1904: false,
      settings: {},
      styles: [{}],
    },
    places,
  };
}

/** Whether a line names sheets, in its cells or in its formulas. */
export const needsOwnWorkbook = ({ cells, formula }: Line): boolean =>
  formula.includes("!") ||
  cells.some(({ sheet, content }) => sheet !== undefined || (isFormula(content) && content.includes("!")));

/** References in a formula: A1, $B$2, A:C, 3:7. A word before a parenthesis is a function (LOG10). */
const references =
  /\$?\b([A-Z]{1,3})\$?(\d{1,7})\b(?!\s*\()|\$?\b([A-Z]{1,3}):\$?([A-Z]{1,3})\b|\$?\b(\d{1,7}):\$?(\d{1,7})\b/gi;

/**
 * A cell beyond everything that the line's cells and formulas speak of: not in a row or column of theirs,
 * so that neither A:A nor 1:1 nor A1:Z99 meets the formula itself, and a spill meets no cell.
 */
function placeOf({ cells, formula }: Line): { row: number; column: number } {
  let row = Math.max(0, ...cells.map((cell) => cell.row));
  let column = Math.max(0, ...cells.map((cell) => cell.column));
  const texts = [formula, ...cells.map(({ content }) => content).filter(isFormula)];
  for (const text of texts) {
    for (const [, letters, digits, from, to, first, last] of text.matchAll(references)) {
      for (const each of [letters, from, to]) if (each) column = Math.max(column, columnIndex(each));
      for (const each of [digits, first, last]) if (each) row = Math.max(row, Number(each) - 1);
    }
  }
  // Whole sheets spoken of leave no place beyond; then the formula stands at the edge that is free.
  return {
    row: row + margin + roomBelow < rowsOfSheet ? row + margin : 0,
    column: column + margin + roomBeside < columnsOfSheet ? column + margin : 0,
  };
}

const isFormula = (content: GivenCell): content is string =>
  typeof content === "string" && content.startsWith("=") && content.length > 1;

function sheetsOf(line: Line, place: FormulaPlace, room: boolean): SheetData[] {
  const own = emptySheet(place.sheet);
  put(own, place.row, place.column, { formula: line.formula });
  // A sheet is as large as its last cell, and a little more.
  if (room) put(own, place.row + roomBelow, place.column + roomBeside, {});
  const sheets = new Map([[place.sheet.toLowerCase(), own]]);
  for (const { sheet = place.sheet, row, column, content } of line.cells) {
    const key = sheet.toLowerCase();
    const target = sheets.get(key) ?? emptySheet(sheet);
    sheets.set(key, target);
    const cell = cellOf(content);
    if (cell) put(target, row, column, cell);
  }
  return [...sheets.values()];
}

function cellOf(content: GivenCell): CellData | undefined {
  if (content === null || content === "") return undefined;
  if (typeof content === "object") return { value: content.error, error: true };
  if (isFormula(content)) return { formula: content };
  return { value: content };
}

function put(sheet: SheetData, row: number, column: number, cell: CellData): void {
  (sheet.cells[row] ??= {})[column] = cell;
}
