import { cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { columnReference } from "../../plan/references";
import { textWidth } from "../../plan/text-width";
import type { Grain } from "../periods";
import type { Source } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";
import { entrySourceId, type ScorecardRow } from "../rows/rows";
import type { Words } from "../words";
import { pageWide } from "../page-footer";

const headers = ["period", "kpi", "actual", "target", "note"] as const;
const headerRow = 3;
const listColumn = 6;

export interface EntryInput {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly grain: Grain;
  /** First day of the period that the first rows are for, and the number format that shows it. */
  readonly period: number;
  readonly periodFormat: string;
  readonly rows: readonly ScorecardRow[];
}

/** The data entry table as a source in the long shape. */
export function entrySource(table: string, sheet: string, rows: number, words: Words): Source {
  const kinds = ["date", "text", "number", "number", "text"] as const;
  const columns = headers.map((key, index): SourceColumn => ({
    name: words(key),
    index,
    kind: kinds[index],
    blanks: 0,
    strays: 0,
    distinct: 0,
    samples: [],
    reference: columnReference(table, words(key)),
  }));
  return {
    id: entrySourceId,
    kind: "table",
    name: table,
    sheet,
    address: range(headerRow, 0, headerRow + rows, headers.length - 1),
    shape: "long",
    rows,
    columns,
    dateColumn: words("period"),
    long: { kpi: words("kpi"), actual: words("actual"), target: words("target"), keys: [] },
  };
}

/** A table to fill in for the KPIs that no data give, with a first row for each. */
export function entrySheet(input: EntryInput, words: Words): SheetPlan {
  const { rows, periodFormat } = input;
  const grid = new CellGrid();
  const names = rows.map((row) => words.of(row.kpi.name));
  const [first, last] = [headerRow + 1, headerRow + rows.length];
  grid.put(0, 0, words("entryTitle", { title: input.title }));
  grid.put(1, 0, words("entryHint"));
  headers.forEach((key, i) => grid.put(headerRow, i, words(key)));
  grid.put(headerRow, listColumn, words("entryKpis"));
  names.forEach((name, i) => {
    grid.put(first + i, 0, input.period);
    grid.put(first + i, 1, name);
    grid.put(first + i, listColumn, name);
  });
  const nameWidth = Math.min(340, Math.max(200, ...names.map((name) => textWidth(name) + 36)));
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, last, listColumn));
  grid.style(styles.title, cell(0, 0));
  grid.style(
    { ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } },
    range(1, 0, 1, listColumn)
  );
  grid.style(styles.header, range(headerRow, 0, headerRow, headers.length - 1), cell(headerRow, listColumn));
  grid.style(
    { ...styles.input, borders: { insideHorizontal: rule(), bottom: rule() } },
    range(first, 0, last, headers.length - 1)
  );
  grid.style({ numberFormat: periodFormat, horizontal: "Left" }, range(first, 0, last, 0));
  grid.style({ horizontal: "Right" }, range(headerRow, 2, last, 3));
  grid.style({ indent: 1 }, range(headerRow, 4, last, 4));
  rows.forEach((row, i) => grid.style({ numberFormat: row.kpi.format }, range(first + i, 2, first + i, 3)));
  grid.style({ color: colors.secondary }, range(first, listColumn, last, listColumn));

  const number = { title: words("numberTitle"), message: words("numberError") };
  return {
    name: input.sheet,
    tabColor: "#F2C811",
    gridlines: false,
    blocks: [grid.block(0, headers.length - 1)!, grid.block(listColumn, listColumn)!],
    styles: grid.styles,
    columnWidths: { A: 104, B: nameWidth, "C:D": 96, E: 260, F: 24, G: nameWidth },
    rowHeights: { "1": 34, "3": 8, [`${headerRow + 1}:${last + 1}`]: 24 },
    tables: [
      {
        name: input.table,
        address: range(headerRow, 0, last, headers.length - 1),
        style: "TableStyleLight1",
      },
    ],
    validations: [
      {
        address: range(first, 0, last, 0),
        // A day is a number; where the cell shows a quarter's name, a rule for dates would look at that.
        rule: input.grain === "quarter" ? { kind: "decimal", min: 1 } : { kind: "date" },
        error: { title: words("dateTitle"), message: words("dateError") },
      },
      {
        address: range(first, 1, last, 1),
        rule: { kind: "listRange", source: `=${absolute(first, last)}` },
        error: { title: words("kpi"), message: words("kpiError") },
      },
      { address: range(first, 2, last, 3), rule: { kind: "decimal" }, error: number },
    ],
    freeze: { rows: headerRow + 1, columns: 0 },
    print: pageWide(words("entryTitle", { title: input.title }), words, {
      orientation: "Portrait",
      titleRows: `1:${headerRow + 1}`,
      area: range(0, 0, last, headers.length - 1),
    }),
  };
}

const absolute = (first: number, last: number): string => `$G$${first + 1}:$G$${last + 1}`;
