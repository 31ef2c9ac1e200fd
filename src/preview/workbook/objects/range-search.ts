import type { RemoteObject } from "../../host/remote-object";
import { area, intersection } from "../book/area";
import { mapCells, usedArea } from "../book/cells";
import { formulaOf } from "../book/formulas";
import { formatValue, toCellValue } from "../book/values";
import { styleAt, writeValues } from "../book/write";
import { sheetOf, type RangeTarget } from "./range-context";
import { itemNotFound } from "./remote";
import { rangeObject } from "./factory";

interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: "Forward" | "Backwards";
}

interface Hit {
  readonly row: number;
  readonly column: number;
}

function hits(target: RangeTarget, text: string, criteria: Criteria): Hit[] {
  const sheet = sheetOf(target);
  const used = usedArea(target.book, sheet, true);
  const looked = used && intersection(target.area, used);
  if (!looked) return [];
  const fold = (value: string): string => (criteria.matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const found = mapCells(target.book, sheet, looked, (cell, row, column): Hit | undefined => {
    const value = toCellValue(cell);
    if (value === "") return undefined;
    const shown = fold(
      formatValue(
        value,
        styleAt(target.book, sheet, row, column).numberFormat ?? "General",
        target.book.date1904
      )
    );
    const formula = fold(formulaOf(target.book, sheet.id, cell, row, column) ?? "");
    const match = criteria.completeMatch
      ? shown === wanted
      : shown.includes(wanted) || formula.includes(wanted);
    return match ? { row, column } : undefined;
  });
  return found.flat().filter((hit): hit is Hit => hit !== undefined);
}

function find(target: RangeTarget, text: string, criteria: Criteria): RemoteObject | null {
  const all = hits(target, text, criteria ?? {});
  const hit = criteria?.searchDirection === "Backwards" ? all.at(-1) : all[0];
  return hit ? rangeObject({ ...target, area: area(hit.row, hit.column) }) : null;
}

function replaceAll(
  target: RangeTarget,
  text: string,
  replacement: string,
  criteria: Criteria | null
): number {
  const sheet = sheetOf(target);
  const options = criteria ?? {};
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), options.matchCase ? "g" : "gi");
  let replaced = 0;
  for (const { row, column } of hits(target, text, options)) {
    const cell = sheet.grid.getCellRaw(row, column);
    const source = formulaOf(target.book, sheet.id, cell, row, column) ?? String(toCellValue(cell));
    const next = source.replace(pattern, () => {
      replaced += 1;
      return replacement;
    });
    if (next !== source) writeValues(target.book, sheet, area(row, column), [[next]]);
  }
  return replaced;
}

/** The methods of a range that search it. */
export const rangeSearch = {
  Find: (target: RangeTarget, text: string, criteria: Criteria) => {
    const found = find(target, text, criteria);
    if (!found) throw itemNotFound();
    return found;
  },
  FindOrNullObject: find,
  ReplaceAll: (target: RangeTarget, text: string, replacement: string, criteria: Criteria | null) =>
    replaceAll(target, text, replacement, criteria),
};
