import type { CellValue, SheetSnapshot } from "../../audit/snapshot";
import { parseRect } from "../../plan/addresses";
import type { CellContent, SheetPlan } from "../../plan/plan";
import { commonSequence } from "./axis";

/**
 * How the lines of a sheet that we laid out are known again: columns by their headings, rows by the
 * text in their column of names, the rows above the headings by their distance to them.
 */
export interface Anatomy {
  /** Row of the column headings, and the column with the names of what stands in the rows; from 0. */
  readonly header: number;
  readonly names: number;
}

export interface SheetKeys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** The keys of a plan's lines: as far down as its first block, as far right as its headings. */
export function keysOf(plan: SheetPlan, { header, names }: Anatomy): SheetKeys {
  const [first] = plan.blocks;
  const area = parseRect(first.address)!;
  const at = (row: number, column: number): CellContent => {
    for (const block of plan.blocks) {
      const rect = parseRect(block.address)!;
      const found = block.cells[row - rect.row]?.[column - rect.column];
      if (found !== undefined && found !== null && column >= rect.column) return found;
    }
    return null;
  };
  const right = Math.max(
    ...plan.blocks.map((block) => {
      const rect = parseRect(block.address)!;
      return rect.column + rect.columns;
    })
  );
  return {
    columns: numbered(Array.from({ length: right }, (_, column) => textOf(at(header, column)))),
    rows: [
      ...Array.from({ length: header + 1 }, (_, row) => `head ${row - header}`),
      ...numbered(
        Array.from({ length: area.row + area.rows - header - 1 }, (_, i) => textOf(at(header + 1 + i, names)))
      ),
    ],
  };
}

const textOf = (content: CellContent | undefined): string =>
  content === null || content === undefined || typeof content === "object" ? "" : String(content).trim();

/** Texts with the number of their occurrence; a line without text is the n-th after the last that has one. */
function numbered(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  let [last, since] = ["", 0];
  return texts.map((text) => {
    if (text === "") return `${last} +${++since}`;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    since = 0;
    return (last = `${text} #${count}`);
  });
}

/** Where the made layout's lines are on the sheet now: for each line of the sheet the index of the made one. */
export interface Found {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

/**
 * Finds a layout again on its sheet, where the user may have inserted, deleted and renamed.
 *
 * @param selector row of a named cell above the headings: as made, and now
 * @returns undefined where the sheet is not the one that was made: most headings are missing
 */
export function findLayout(
  made: SheetKeys,
  anatomy: Anatomy,
  sheet: SheetSnapshot,
  selector?: { readonly made: number; readonly now: number }
): Found | undefined {
  const text = (row: number, column: number): string => String(valueAt(sheet, row, column)).trim();
  const height = (sheet.origin?.row ?? 0) + sheet.values.length;
  const width = (sheet.origin?.column ?? 0) + Math.max(0, ...sheet.values.map((row) => row.length));
  const headings = new Set(made.columns.map(bare));
  let [header, most] = [-1, 0];
  for (let row = 0; row < height; row++) {
    const hits = Array.from({ length: width }, (_, column) => text(row, column)).filter(
      (t) => t && headings.has(t)
    );
    if (hits.length > most) [header, most] = [row, hits.length];
  }
  if (most < Math.min(3, made.columns.length)) return undefined;
  const columns = matched(made.columns, numbered(Array.from({ length: width }, (_, c) => text(header, c))));
  const names = columns.indexOf(anatomy.names);
  if (names < 0) return undefined;
  const bodyKeys = numbered(
    Array.from({ length: Math.max(0, height - header - 1) }, (_, i) => text(header + 1 + i, names))
  );
  const body = matched(made.rows.slice(anatomy.header + 1), bodyKeys);
  return {
    columns,
    rows: [
      ...headRows(header, anatomy.header, selector),
      ...body.map((i) => (i === undefined ? undefined : i + anatomy.header + 1)),
    ],
  };
}

const bare = (key: string): string => key.replace(/ [#+]\d+$/, "");

/** The rows down to the headings: rows that the user has put in stand above or below the named cell. */
function headRows(
  now: number,
  made: number,
  selector: { readonly made: number; readonly now: number } | undefined
): (number | undefined)[] {
  const above = selector ? selector.now - selector.made : now - made;
  const rows: (number | undefined)[] = Array.from({ length: now + 1 }, () => undefined);
  for (let row = 0; row <= made; row++) {
    const place = row <= (selector?.made ?? -1) || !selector ? row + above : row + (now - made);
    if (place >= 0 && place <= now) rows[place] = row;
  }
  return rows;
}

/** Equal keys in order; between two that match, lines are paired when there are as many on both sides. */
function matched(made: readonly string[], now: readonly string[]): (number | undefined)[] {
  const result: (number | undefined)[] = now.map(() => undefined);
  const pairs: [number, number][] = [[-1, -1], ...commonSequence(made, now)];
  pairs.forEach(([i, j], index) => {
    if (j >= 0) result[j] = i;
    const [nextMade, nextNow] = pairs[index + 1] ?? [made.length, Math.min(now.length, j + made.length - i)];
    if (nextMade - i === nextNow - j)
      for (let step = 1; step < nextMade - i; step++) result[j + step] = i + step;
  });
  return result;
}

/** A cell's value; "" outside of what was read. */
export const valueAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.values[row - (sheet.origin?.row ?? 0)]?.[column - (sheet.origin?.column ?? 0)] ?? "";

/** A cell's formula or constant; "" outside of what was read. */
export const formulaAt = (sheet: SheetSnapshot, row: number, column: number): CellValue =>
  sheet.formulas?.[row - (sheet.origin?.row ?? 0)]?.[column - (sheet.origin?.column ?? 0)] ?? "";
