import { area, lastColumn, lastRow, type Area } from "../book/area";
import type { Book, Sheet } from "../book/book";
import { checkUnlocked, clip, restyle, styleAt } from "../book/write";
import type { StyleData } from "../data";

/** What a RangeFormat and its parts stand for: the cells of one or several areas. */
export interface FormatTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const formatSheet = (target: FormatTarget): Sheet => target.book.sheet(target.sheetId);

/** How many cells are looked at to tell whether a format is the same everywhere. */
const ENOUGH = 20_000;

/** A property of the style of all cells; null when cells differ. */
export function readStyle<V>(target: FormatTarget, pick: (style: StyleData) => V): V | null {
  const sheet = formatSheet(target);
  let first: V | undefined;
  let looked = 0;
  for (const part of target.areas) {
    const seen = clip(sheet, part);
    for (let row = seen.row; row <= lastRow(seen); row += 1) {
      for (let column = seen.column; column <= lastColumn(seen); column += 1) {
        const value = pick(styleAt(target.book, sheet, row, column));
        if (looked > 0 && value !== first) return null;
        first = value;
        looked += 1;
        if (looked > ENOUGH) return first;
      }
    }
  }
  return first ?? null;
}

/**
 * Changes the style of all cells; those that look alike so far are changed once.
 *
 * @throws {ApiError} AccessDenied on a protected sheet
 */
export function writeStyle(target: FormatTarget, change: (style: StyleData) => StyleData): void {
  const sheet = formatSheet(target);
  const changed = new Map<StyleData, StyleData>();
  const once = (style: StyleData): StyleData => {
    const known = changed.get(style);
    if (known) return known;
    const next = change(style);
    changed.set(style, next);
    return next;
  };
  for (const part of target.areas) {
    if (sheet.state.protection && sheet.state.protection.allowFormatCells !== true)
      checkUnlocked(target.book, sheet, area(part.row, part.column));
    restyle(target.book, sheet, part, once);
  }
}

export type FontPatch = NonNullable<StyleData["font"]>;
export const patchFont = (target: FormatTarget, patch: FontPatch): void =>
  writeStyle(target, (style) => ({ ...style, font: { ...style.font, ...patch } }));
