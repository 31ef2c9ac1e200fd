import { cell, columnLetters, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { lineCount } from "../../plan/text-width";
import type { Frequency } from "../../catalog/types";
import type { ScorecardMessage } from "../../i18n/scorecard";
import { directionWord, unitWord } from "../rows/row-words";
import type { ScorecardRow } from "../rows/rows";
import type { Words } from "../words";

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
  const fields = fieldsOf(words, input.sourceOf);
  const [first, last] = [headerRow + 1, headerRow + input.rows.length];
  const end = fields.length - 1;
  grid.put(0, 0, words("dictionaryTitle", { title: input.title }));
  fields.forEach((field, i) => grid.put(headerRow, i, words(field.header)));
  const rowHeights: Record<string, number> = { "1": 34, "2": 8, "3": 8, [String(headerRow + 1)]: 24 };
  input.rows.forEach((row, i) => {
    fields.forEach((field, column) => grid.put(first + i, column, field.of(row)));
    const lines = Math.max(...fields.map((field) => lineCount(field.of(row), field.width)));
    rowHeights[String(first + i + 1)] = Math.max(22, 17 * lines + 6);
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
    print: {
      orientation: "Landscape",
      fitToWidth: 1,
      titleRows: `1:${headerRow + 1}`,
      marginsCm: 1,
      footer: { right: words("page") },
      area: range(0, 0, last, end),
    },
  };
}

function fieldsOf(words: Words, sourceOf: (row: ScorecardRow) => string): Field[] {
  const text = (value: { en: string; zh: string } | null): string => (value ? words.of(value) : "");
  const field = (header: ScorecardMessage, width: number, of: Field["of"]): Field => ({ header, width, of });
  return [
    field("code", 52, (row) => row.code),
    field("kpi", 150, ({ kpi }) => words.of(kpi.name)),
    field("definition", 190, ({ kpi }) => text(kpi.definition)),
    field("purpose", 160, ({ kpi }) => text(kpi.purpose)),
    field("formula", 190, ({ kpi }) => text(kpi.formula)),
    field("readFrom", 150, sourceOf),
    field("unit", 64, ({ kpi }) => unitWord(kpi, words)),
    field("direction", 72, ({ kpi }) => directionWord(kpi, words)),
    field("remarks", 170, ({ kpi }) => text(kpi.remarks)),
    field("collector", 96, ({ kpi }) => text(kpi.collector)),
    field("source", 130, ({ kpi }) => text(kpi.source)),
    field("check", 130, ({ kpi }) => text(kpi.check)),
    field("cycle", 76, ({ kpi }) => words(cycles[kpi.frequency])),
    field("presentation", 104, ({ kpi }) => text(kpi.presentation)),
    field("owner", 110, (row) => row.owner),
    field("successFactor", 110, ({ kpi }) => text(kpi.successFactor)),
  ];
}
