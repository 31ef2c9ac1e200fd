import { absoluteCell, cell, columnLetters, parseRect, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { ConditionalFormatPlan, SheetPlan } from "../../plan/plan";
import { columnRange, onSheet, textLiteral } from "../../plan/references";
import { textWidth } from "../../plan/text-width";
import { periodFormula } from "../sources/period-formula";
import { roomForText } from "../sources/references";
import type { Source } from "../sources/source";
import type { SourceColumn } from "../sources/source-column";
import type { Words } from "../words";
import { pageWide } from "../page-footer";
import { placeOf, type PeriodBlock } from "./period-block";

const beyondRow = 2;
const nameRow = 3;
const unreadRow = 4;
const headerRow = 5;
const first = 6;
/** As written, first day, and a gap. */
const step = 3;

/** Rows below what is read in which others are looked for. */
const furthest = 2000;

/** Rows below the last that have a look already. */
const roomBelow = 240;

const left = (place: number): number => place * step;

/** The first days of a block as a formula names them: a spill that grows with the source. */
const daysReference = (sheet: string, place: number): string =>
  `${onSheet(sheet, absoluteCell(first, left(place) + 1))}#`;

/** Sources whose periods are read from the cells of a periods sheet instead of from their text. */
export function withPeriodCells(
  sources: readonly Source[],
  sheet: string,
  blocks: readonly PeriodBlock[]
): readonly Source[] {
  return sources.map((source): Source => {
    if (!blocks.some((block) => block.source === source.id)) return source;
    const { across } = source;
    const headers = placeOf(blocks, { source: source.id });
    return {
      ...source,
      columns: source.columns.map((column) => {
        const place = placeOf(blocks, { source: source.id, column: column.name });
        return place < 0 ? column : { ...column, days: daysReference(sheet, place) };
      }),
      ...(across && headers >= 0
        ? { across: { ...across, days: `TRANSPOSE(${daysReference(sheet, headers)})` } }
        : {}),
    };
  });
}

export interface PeriodsSheetInput {
  readonly sheet: string;
  readonly title: string;
  readonly blocks: readonly PeriodBlock[];
  readonly sources: readonly Source[];
}

/**
 * What the texts of periods are read as: beside each text its first day, and how many could not be read.
 * One spilled formula a column, so that new rows arrive by themselves.
 */
export function periodsSheet({ sheet, title, blocks, sources }: PeriodsSheetInput, words: Words): SheetPlan {
  const grid = new CellGrid();
  const widths: Record<string, number> = {};
  const alerts: ConditionalFormatPlan[] = [];
  const alert = { color: colors.red, bold: true };
  let beyond = false;
  const end = Math.max(step * 2 - 1, left(blocks.length) - 2);
  grid.put(0, 0, words("periodsTitle", { title }));
  grid.put(1, 0, words("periodsHint"));
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, first, end));
  grid.style(styles.title, cell(0, 0));
  grid.style({ ...styles.subtitle, borders: { bottom: rule(colors.accent, "Medium") } }, range(1, 0, 1, end));
  blocks.forEach((block, place) => {
    const texts = textsOf(block, sources);
    if (!texts) return;
    const [from, to] = [left(place), left(place) + 1];
    const spill = { rows: texts.count, columns: 1 };
    const last = first + texts.count + roomBelow;
    const [written, days] = [`${absoluteCell(first, from)}#`, `${absoluteCell(first, to)}#`];
    if (texts.below) {
      const { cells, row } = texts.below;
      const told = textLiteral(words("beyondRows", { source: texts.name, row }));
      beyond = true;
      grid.formula(beyondRow, from, `IF(COUNTA(${cells})=0,"",${told})`);
      grid.style({ ...alert, vertical: "Center" }, cell(beyondRow, from));
    }
    grid.put(nameRow, from, texts.name);
    grid.put(unreadRow, from, words("unreadPeriods"));
    grid.formula(unreadRow, to, `SUMPRODUCT((${written}<>"")*(${days}=0))`);
    grid.put(headerRow, from, words("asWritten"));
    grid.put(headerRow, to, words("firstDayOfPeriod"));
    grid.formula(first, from, `IF(${texts.written}="","",${texts.written})`, spill);
    grid.formula(first, to, texts.days, spill);
    grid.style({ bold: true }, cell(nameRow, from));
    grid.style({ color: colors.secondary }, cell(unreadRow, from));
    grid.style({ horizontal: "Right", numberFormat: "0" }, cell(unreadRow, to));
    grid.style({ ...styles.header, vertical: "Center" }, range(headerRow, from, headerRow, to));
    grid.style({ ...styles.body, horizontal: "Left" }, range(first, from, last, from));
    grid.style(
      { ...styles.body, horizontal: "Right", numberFormat: "yyyy-mm-dd;;", color: colors.link },
      range(first, to, last, to)
    );
    grid.style({ horizontal: "Right" }, cell(headerRow, to));
    widths[columnLetters(from)] = Math.min(320, Math.max(150, textWidth(texts.name, 10, true) - 60));
    widths[columnLetters(to)] = 110;
    widths[columnLetters(to + 1)] = 24;
    alerts.push(
      {
        address: cell(unreadRow, to),
        rule: { kind: "cellValue", operator: "GreaterThan", formula1: "=0" },
        style: alert,
      },
      {
        address: range(first, from, last, from),
        rule: { kind: "formula", formula: `=AND(${cell(first, from)}<>"",${cell(first, to)}=0)` },
        style: alert,
      }
    );
  });
  return {
    name: sheet,
    tabColor: colors.secondary,
    gridlines: false,
    blocks: [grid.block(0, end)!],
    styles: grid.styles,
    columnWidths: widths,
    rowHeights: { "1": 34, ...(beyond ? {} : { "3": 8 }), [String(headerRow + 1)]: 24 },
    conditionalFormats: alerts,
    freeze: { rows: headerRow + 1, columns: 0 },
    print: pageWide(words("periodsTitle", { title }), words, {
      orientation: "Portrait",
      titleRows: `1:${headerRow + 1}`,
    }),
  };
}

interface Texts {
  readonly name: string;
  readonly written: string;
  readonly days: string;
  readonly count: number;
  /** Cells below the last row that is read, where rows that grow without a table may come to stand; and that row. */
  readonly below?: { readonly cells: string; readonly row: number };
}

/** The texts of a block and how they are read; undefined where its source has gone. */
function textsOf(block: PeriodBlock, sources: readonly Source[]): Texts | undefined {
  const source = sources.find(({ id }) => id === block.source);
  if (!source) return undefined;
  if (block.column === undefined) {
    const { headers, days } = source.across ?? {};
    if (headers === undefined || days === undefined) return undefined;
    return {
      name: source.name,
      written: `TRANSPOSE(${headers})`,
      days: `TRANSPOSE(${days})`,
      count: columnsIn(headers) ?? source.columns.length,
    };
  }
  const column = source.columns.find(({ name }) => name === block.column);
  if (!column?.patterns) return undefined;
  const { reference, patterns, year, padding } = column;
  return {
    name: `${source.name}[${column.name}]`,
    written: reference,
    days: periodFormula(reference, patterns, year?.formula, padding),
    count: rowsIn(column) ?? source.rows,
    ...belowRead(source, column),
  };
}

/** Of a range that has all its room; where something stands in it, rows that grow reach that first, and no further. */
function belowRead(source: Source, column: SourceColumn): Pick<Texts, "below"> {
  const area = source.kind === "range" ? areaOf(column.reference) : undefined;
  if (!area || area.rows < source.rows + roomForText(source.rows)) return {};
  const row = area.row + area.rows;
  const cells = columnRange(source.sheet, area.column, row, row + furthest - 1);
  return { below: { cells, row } };
}

const areaOf = (reference: string) =>
  reference.includes("!") ? parseRect(reference.slice(reference.lastIndexOf("!") + 1)) : undefined;
const rowsIn = ({ reference }: SourceColumn): number | undefined => areaOf(reference)?.rows;
/** Headers that are found by a formula have as many columns as the cells that it looks at. */
const columnsIn = (headers: string): number | undefined =>
  parseRect(/\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+(?!.*!)/.exec(headers)?.[0] ?? "")?.columns;
