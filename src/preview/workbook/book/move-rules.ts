import { moveReferences, movedReference, type CellsMove } from "../formula/moved-references";
import { shiftFormula } from "../formula/shift";
import {
  area,
  contains,
  formatArea,
  intersection,
  parseArea,
  quoteSheet,
  splitSheet,
  type Area,
} from "./area";
import type { Book, Sheet } from "./book";
import { renumber, without } from "./conditional-formats";
import { registerTable } from "./tables";

/** What we keep beside the grid goes along with cells that are cut and pasted: comments, rules, tables, charts' data. */
export function moveRules(
  book: Book,
  sheet: Sheet,
  source: Area,
  target: Sheet,
  place: Area,
  move: CellsMove
): void {
  const [rows, columns] = [place.row - source.row, place.column - source.column];
  const there = (each: Area): Area => ({ ...each, row: each.row + rows, column: each.column + columns });
  const split = (areas: readonly Area[]): { moved: Area[]; left: Area[] } => ({
    moved: areas.flatMap((own) => intersection(own, source) ?? []).map(there),
    left: areas.flatMap((own) => without(own, source)),
  });
  const rid = (areas: readonly Area[]): Area[] => areas.flatMap((own) => without(own, place));

  const comments = sheet.state.comments.filter(({ address }) => contains(source, placeOf(address)));
  sheet.state.comments = sheet.state.comments.filter((each) => !comments.includes(each));
  target.state.comments = target.state.comments.filter(({ address }) => !contains(place, placeOf(address)));
  for (const comment of comments) comment.address = formatArea(there(placeOf(comment.address)));
  target.state.comments.push(...comments);

  /** A rule's areas, and how many rows and columns further its formulas are said from then on. */
  const settled = <R extends { areas: Area[] }>(
    list: (of: Sheet) => R[],
    said: (rule: R, rows: number, columns: number) => void,
    copy: (rule: R) => R
  ): void => {
    for (const rule of [...list(sheet)]) {
      const { moved, left } = split(rule.areas);
      if (moved.length === 0) continue;
      const before = firstOf(rule.areas);
      if (target.id === sheet.id) {
        rule.areas = [...rid(left), ...moved];
        const first = firstOf(rule.areas);
        said(rule, first.row - before.row, first.column - before.column);
        continue;
      }
      const twin = copy(rule);
      twin.areas = moved;
      said(twin, firstOf(moved).row - before.row, firstOf(moved).column - before.column);
      list(target).push(twin);
      rule.areas = left;
      if (left.length > 0) said(rule, firstOf(left).row - before.row, firstOf(left).column - before.column);
    }
  };
  const overwritten = <R extends { areas: Area[] }>(
    list: readonly R[],
    said: (rule: R, rows: number, columns: number) => void
  ): R[] =>
    list.filter((rule) => {
      if (!rule.areas.some((own) => intersection(own, place))) return true;
      if (target.id === sheet.id && rule.areas.some((own) => intersection(own, source))) return true;
      const before = firstOf(rule.areas);
      rule.areas = rid(rule.areas);
      if (rule.areas.length === 0) return false;
      said(rule, firstOf(rule.areas).row - before.row, firstOf(rule.areas).column - before.column);
      return true;
    });

  type Format = Sheet["state"]["conditionalFormats"][number];
  const sayFormat = ({ data: { rule } }: Format, r: number, c: number): void => {
    if (rule.type === "expression") rule.formula = shiftFormula(rule.formula, r, c);
    if (rule.type === "cellIs") {
      rule.formula1 = shiftFormula(rule.formula1, r, c);
      if (rule.formula2) rule.formula2 = shiftFormula(rule.formula2, r, c);
    }
  };
  type Validation = Sheet["state"]["validations"][number];
  const sayValidation = ({ data }: Validation, r: number, c: number): void => {
    if (data.formula1) data.formula1 = shiftFormula(data.formula1, r, c);
    if (data.formula2) data.formula2 = shiftFormula(data.formula2, r, c);
  };
  target.state.conditionalFormats = overwritten(target.state.conditionalFormats, sayFormat);
  settled(
    (of) => of.state.conditionalFormats,
    sayFormat,
    (each) => ({
      ...structuredClone(each),
      id: `{CF-${book.nextId()}}`,
    })
  );
  target.state.validations = overwritten(target.state.validations, sayValidation);
  settled(
    (of) => of.state.validations,
    sayValidation,
    (each) => structuredClone(each)
  );
  for (const each of sheet.id === target.id ? [sheet] : [sheet, target]) {
    each.state.conditionalFormats = each.state.conditionalFormats.filter(({ areas }) => areas.length > 0);
    each.state.validations = each.state.validations.filter(({ areas }) => areas.length > 0);
    renumber(book, each.id);
  }
  if (sheet.id === target.id)
    for (const table of sheet.state.tables) {
      if (!contains(source, table.area)) continue;
      table.area = there(table.area);
      registerTable(book, sheet.id, table);
    }
  followMoved(book, move);
}

const placeOf = (address: string): Area => parseArea(address.replaceAll("$", "")) ?? area(-1, -1);

const firstOf = (areas: readonly Area[]): { row: number; column: number } => ({
  row: Math.min(...areas.map(({ row }) => row)),
  column: Math.min(...areas.map(({ column }) => column)),
});

/** Rules and charts of every sheet that look at the cells from a fixed place. */
function followMoved(book: Book, move: CellsMove): void {
  const reference = (text: string): string => {
    const { sheet, rest } = splitSheet(text);
    const place = parseArea(rest.replaceAll("$", ""));
    const next = place && sheet !== undefined ? movedReference(place, sheet, move) : undefined;
    return next && next !== "lost" ? `${quoteSheet(next.sheet)}!${formatArea(next.area, true)}` : text;
  };
  for (const { name, state } of book.sheets()) {
    for (const series of state.charts.flatMap((chart) => chart.series)) {
      series.values = reference(series.values);
      if (series.categories) series.categories = reference(series.categories);
      if (series.nameRef) series.nameRef = reference(series.nameRef);
    }
    const fixed = (formula: string): string => moveReferences(formula, name, move, name, isFixed);
    for (const { data } of state.validations) if (data.formula1) data.formula1 = fixed(data.formula1);
    for (const { data } of state.conditionalFormats)
      if (data.rule.type === "expression") data.rule.formula = fixed(data.rule.formula);
  }
}

/** A reference that is the same for all cells of a rule. */
const isFixed = (reference: string): boolean =>
  !/(^|:|!)\$?[A-Z]{1,3}\d|(^|:|!)[A-Z]{1,3}\$?\d/i.test(reference);
