import { cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { lineCount, textWidth } from "../../plan/text-width";
import type { Frequency } from "../../catalog/types";
import type { ScorecardMessage } from "../../i18n/scorecard";
import { directionWord, unitWord } from "../rows/row-words";
import { cycleIsOpen } from "../own-kpis/own-kpi";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";
import { pageWide } from "../page-footer";

const cycles: Readonly<Record<Frequency, ScorecardMessage>> = {
  daily: "daily",
  weekly: "weekly",
  monthly: "eachMonth",
  quarterly: "eachQuarter",
  "half-year": "halfYear",
  year: "eachYear",
};

interface Field {
  readonly header: ScorecardMessage;
  readonly width: number;
  of(row: ScorecardRow): string;
}

const headerRow = 3;

/** The cards of all KPIs used, one a row, with every field of the card. */
export function dictionarySheet(
  input: {
    readonly sheet: string;
    readonly title: string;
    readonly rows: readonly ScorecardRow[];
    sourceOf(row: ScorecardRow): string;
  },
  words: Words
): SheetPlan {
  const grid = new CellGrid();
  const scale = words.locale === "zh-CN" ? 0.9 : 1;
  const fields = fieldsOf(words, input.sourceOf)
    .filter((field) => input.rows.some((row) => field.of(row) !== ""))
    .map((field) => ({
      ...field,
      width: Math.max(Math.round(scale * field.width), headerWidth(field, words)),
    }));
  const [first, last] = [headerRow + 1, headerRow + input.rows.length];
  const end = fields.length - 1;
  grid.put(0, 0, words("dictionaryTitle", { title: input.title }));
  fields.forEach((field, i) => grid.put(headerRow, i, words(field.header)));
  const rowHeights: Record<string, number> = { "1": 34, "2": 8, "3": 8, [String(headerRow + 1)]: 24 };
  input.rows.forEach((row, i) => {
    fields.forEach((field, column) => grid.put(first + i, column, asCell(field.of(row))));
    const lines = Math.max(
      ...fields.map((field) => lineCount(field.of(row), field.width, 10, field.header === "kpi"))
    );
    rowHeights[String(first + i + 1)] = Math.max(22, 16 * lines + 4);
  });
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, last, end));
  grid.style(styles.title, cell(0, 0));
  grid.style({ borders: { bottom: rule(colors.accent, "Medium") } }, range(1, 0, 1, end));
  grid.style(styles.header, range(headerRow, 0, headerRow, end));
  grid.style(
    { wrap: true, vertical: "Top", borders: { insideHorizontal: rule(), bottom: rule() } },
    range(first, 0, last, end)
  );
  grid.style({ bold: true }, range(first, 1, last, 1));
  grid.style({ horizontal: "Center" }, range(headerRow, 0, last, 0));
  return {
    name: input.sheet,
    gridlines: false,
    blocks: [grid.block(0, end)!],
    styles: grid.styles,
    columnWidths: Object.fromEntries(fields.map((field, i) => [columnLetters(i), field.width])),
    rowHeights,
    freeze: { rows: headerRow + 1, columns: 2 },
    print: pageWide(words("dictionaryTitle", { title: input.title }), words, {
      orientation: "Landscape",
      titleRows: `1:${headerRow + 1}`,
      area: range(0, 0, last, end),
    }),
  };
}

/** A plain number as a number: as text it would look like a mistake. "2.1" and "2.10" are texts. */
const asCell = (text: string): string | number => (/^[1-9]\d*$/.test(text) ? Number(text) : text);

const headerWidth = (field: Field, words: Words): number => textWidth(words(field.header), 10, true) + 12;

function fieldsOf(words: Words, sourceOf: (row: ScorecardRow) => string): Field[] {
  const text = (value: { en: string; zh: string } | null): string => (value ? words.of(value) : "");
  const field = (header: ScorecardMessage, width: number, of: Field["of"]): Field => ({ header, width, of });
  return [
    field("code", 44, (row) => row.code),
    field("kpi", 150, ({ kpi }) => words.of(kpi.name)),
    field("definition", 168, ({ kpi }) => text(kpi.definition)),
    field("purpose", 132, ({ kpi }) => text(kpi.purpose)),
    field("formula", 168, ({ kpi }) => text(kpi.formula)),
    field("readFrom", 140, sourceOf),
    field("unit", 56, ({ kpi }) => unitWord(kpi, words)),
    field("direction", 64, ({ kpi }) => directionWord(kpi, words)),
    field("remarks", 132, ({ kpi }) => text(kpi.remarks)),
    field("collector", 84, ({ kpi }) => text(kpi.collector)),
    field("source", 104, ({ kpi }) => text(kpi.source)),
    field("check", 104, ({ kpi }) => text(kpi.check)),
    field("cycle", 66, ({ kpi }) => (cycleIsOpen(kpi) ? "" : words(cycles[kpi.frequency]))),
    field("presentation", 88, ({ kpi }) => text(kpi.presentation)),
    field("owner", 92, (row) => row.owner),
    field("successFactor", 100, ({ kpi }) => text(kpi.successFactor)),
  ];
}
