import type { ConditionalFormatData } from "../data";
import { area, formatArea, intersection, lastColumn, lastRow, type Area } from "./area";
import type { Book } from "./book";
import type { ConditionalFormat } from "./sheet-state";

/** An area without a part of it, as rectangles. */
export function without(whole: Area, part: Area): Area[] {
  const cut = intersection(whole, part);
  if (!cut) return [whole];
  const rest = [
    area(whole.row, whole.column, cut.row - whole.row, whole.columns),
    area(lastRow(cut) + 1, whole.column, lastRow(whole) - lastRow(cut), whole.columns),
    area(cut.row, whole.column, cut.rows, cut.column - whole.column),
    area(cut.row, lastColumn(cut) + 1, cut.rows, lastColumn(whole) - lastColumn(cut)),
  ];
  return rest.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The conditional formats that touch areas of a sheet, highest priority first. */
export const formatsIn = (book: Book, sheetId: string, areas: readonly Area[]): ConditionalFormat[] =>
  book
    .sheet(sheetId)
    .state.conditionalFormats.filter((format) =>
      format.areas.some((own) => areas.some((wanted) => intersection(own, wanted)))
    )
    .sort((a, b) => a.data.priority - b.data.priority);

/** Priorities count from 1 in the file, without gaps. */
export function renumber(book: Book, sheetId: string): void {
  const { state } = book.sheet(sheetId);
  state.conditionalFormats.sort((a, b) => a.data.priority - b.data.priority);
  state.conditionalFormats.forEach((format, index) => {
    format.data.priority = index + 1;
    format.data.addresses = format.areas.map((own) => formatArea(own));
  });
  book.redraw(sheetId);
}

/** Adds a format; the newest comes first, as in Excel. */
export function addFormat(
  book: Book,
  sheetId: string,
  areas: readonly Area[],
  rule: ConditionalFormatData["rule"]
): ConditionalFormat {
  const format: ConditionalFormat = {
    id: `{CF-${book.nextId()}}`,
    areas: [...areas],
    data: { addresses: [], priority: 0, rule },
  };
  book.sheet(sheetId).state.conditionalFormats.push(format);
  renumber(book, sheetId);
  return format;
}

/** Takes areas out of every conditional format; those with nothing left go. */
export function clearConditionalFormats(book: Book, sheetId: string, areas: readonly Area[]): void {
  const { state } = book.sheet(sheetId);
  if (state.conditionalFormats.length === 0) return;
  for (const format of state.conditionalFormats) {
    for (const cleared of areas) format.areas = format.areas.flatMap((own) => without(own, cleared));
  }
  state.conditionalFormats = state.conditionalFormats.filter((format) => format.areas.length > 0);
  renumber(book, sheetId);
}
