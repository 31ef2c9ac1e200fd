import { SheetRangeThemeModel } from "@univerjs/sheets";
import type { Book } from "../book/book";
import { toRectangle } from "../book/structure";
import { repaint } from "../book/write";
import { UNIT } from "../engine/engine";
import { tableTheme } from "./table-theme";

interface Painted {
  readonly key: string;
  remove(): void;
}

/** Paints tables in their styles, and again when they change. */
export function attachTables(book: Book): () => void {
  const themes = book.engine.injector.get(SheetRangeThemeModel);
  const painted = new Map<number, Painted>();
  const registered = new Set<string>();

  const paint = (sheetId: string): void => {
    const sheet = book.find(sheetId);
    if (!sheet) return;
    let changed = false;
    for (const table of sheet.state.tables) {
      const theme = tableTheme(table);
      const key = `${sheetId} ${theme?.getName()} ${JSON.stringify(table.area)}`;
      if (painted.get(table.id)?.key === key) continue;
      painted.get(table.id)?.remove();
      painted.delete(table.id);
      changed = true;
      if (!theme) continue;
      const name = theme.getName();
      if (!registered.has(name)) themes.registerDefaultRangeTheme(theme);
      registered.add(name);
      const where = { unitId: UNIT, subUnitId: sheetId, range: toRectangle(table.area) };
      themes.registerRangeThemeRule(name, where);
      painted.set(table.id, { key, remove: () => themes.removeRangeThemeRule(name, where) });
    }
    const alive = new Set(book.tables().map(({ table }) => table.id));
    for (const [id, { remove }] of painted) {
      if (alive.has(id)) continue;
      remove();
      painted.delete(id);
      changed = true;
    }
    if (changed) repaint(book, sheet);
  };
  for (const sheet of book.sheets()) paint(sheet.id);
  return book.onRedraw(paint);
}
