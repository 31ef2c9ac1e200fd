import type { SheetSnapshot, Snapshot } from "../../audit/snapshot";
import { overlap, parseRect, rectAddress, type Rect } from "../../plan/addresses";
import type { Source } from "./source";
import { findBlocks } from "./blocks";
import { otherSources, withTargets } from "./other-readings";
import { sourceOf, type SourceFrame } from "./source-of";

/**
 * The sources of a workbook: its tables, its named ranges with a header row, and the blocks under
 * a header row that stand free on its sheets, in this order. Every source says what shape it has,
 * what its columns hold, and how a formula names them.
 */
export function recogniseSources(snapshot: Snapshot): Source[] {
  const sources: Source[] = [];
  const taken = new Map<string, Rect[]>();
  const take = (sheet: string, rect: Rect) => taken.set(sheet, [...(taken.get(sheet) ?? []), rect]);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const add = (frame: Omit<SourceFrame, "date1904">): void => {
    const whole: SourceFrame = { ...frame, date1904: snapshot.date1904 === true };
    const read = (identity: SourceFrame["identity"], fiscal?: SourceFrame["fiscal"]): Source[] =>
      withTargets(sourceOf({ ...whole, identity, fiscal }), (other) =>
        sourceOf({ ...whole, identity: other, fiscal, targets: true })
      );
    const own = read(frame.identity);
    sources.push(...own, ...otherSources(own[0], read));
  };

  for (const table of snapshot.tables) {
    const sheet = sheets.get(table.sheet);
    const rect = parseRect(table.address);
    if (!sheet || !rect) continue;
    take(table.sheet, rect);
    const rows = rect.rows - 1 - (table.hasTotals ? 1 : 0);
    if (rows < 1) continue;
    const identity = { kind: "table", id: `table:${table.name}`, name: table.name } as const;
    add({ sheet, rect: { ...rect, rows: rows + 1 }, identity, table });
  }

  for (const name of snapshot.names) {
    const place = name.visible && !/^(_|Print_)/i.test(name.name) ? rangeOf(name.formula, sheets) : undefined;
    if (!place || place.rect.rows < 3 || place.rect.columns < 2) continue;
    const { sheet } = place;
    const others = taken.get(sheet.name) ?? [];
    if (others.some((other) => overlap(other, place.rect))) continue;
    // Titles, or years above the months, may be part of what was named.
    const rect = findBlocks(within(sheet, place.rect), [])[0];
    if (!rect) continue;
    take(sheet.name, place.rect);
    const identity = {
      kind: "name",
      id: `name:${name.sheet ? `${name.sheet}!` : ""}${name.name}`,
      name: name.name,
    } as const;
    add({ sheet, rect, identity });
  }

  for (const sheet of snapshot.sheets) {
    for (const rect of findBlocks(sheet, taken.get(sheet.name) ?? [])) {
      const address = rectAddress(rect);
      const identity = {
        kind: "range",
        id: `range:${sheet.name}!${address}`,
        name: `${sheet.name} ${address}`,
      } as const;
      add({ sheet, rect, identity });
    }
  }
  return sources;
}

function rangeOf(
  formula: string,
  sheets: ReadonlyMap<string, SheetSnapshot>
): { sheet: SheetSnapshot; rect: Rect } | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)$/i.exec(formula);
  const sheet = match && sheets.get(match[1]?.replaceAll("''", "'") ?? match[2]);
  const rect = match && parseRect(match[3]);
  return sheet && rect ? { sheet, rect } : undefined;
}

/** The sheet as if it held nothing but a rectangle. */
function within(sheet: SheetSnapshot, rect: Rect): SheetSnapshot {
  const origin = sheet.origin ?? { row: 0, column: 0 };
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] =>
    rows
      .slice(Math.max(0, rect.row - origin.row), rect.row + rect.rows - origin.row)
      .map((row) =>
        row.slice(Math.max(0, rect.column - origin.column), rect.column + rect.columns - origin.column)
      );
  return {
    ...sheet,
    origin: { row: Math.max(rect.row, origin.row), column: Math.max(rect.column, origin.column) },
    values: cut(sheet.values),
    ...(sheet.numberFormats ? { numberFormats: cut(sheet.numberFormats) } : {}),
  };
}
