import { areas } from "../../catalog/templates";
import type { Bilingual, Frequency } from "../../catalog/types";
import { ownKpiMessages } from "../../i18n/own-kpis";
import { scorecardMessages } from "../../i18n/scorecard";
import { sentence, type Locale } from "../../i18n/sentence";
import { columnLetters, cell, range } from "../../plan/addresses";
import { CellGrid } from "../../plan/cell-grid";
import { colors, rule, styles } from "../../plan/palette";
import type { SheetPlan } from "../../plan/plan";
import { lineCount, textWidth } from "../../plan/text-width";
import type { OwnKpi } from "./own-kpi";
import { columnHeaders, type TableColumn } from "./table-columns";
import { formulaInWords } from "./words-formula";

/** Row of the headers, from 0. */
export const cardHeaderRow = 3;

const columns: readonly (readonly [column: TableColumn, width: number])[] = [
  ["name", 140], ["nameOther", 130], ["id", 90], ["code", 56], ["definition", 190], ["purpose", 150], ["formula", 180],
  ["inputs", 180], ["unit", 66], ["direction", 76], ["target", 72], ["lower", 72], ["upper", 72], ["cycle", 76],
  ["source", 120], ["check", 110], ["collector", 100], ["presentation", 100], ["owner", 100], ["perspective", 110],
  ["area", 120], ["successFactor", 110], ["remarks", 150], ["aliases", 120], ["kind", 80],
]; // prettier-ignore

/** The width of the sheet in columns. */
export const cardColumns = columns.length;

const cycles = { daily: "daily", weekly: "weekly", monthly: "eachMonth", quarterly: "eachQuarter", "half-year": "halfYear", year: "eachYear" } as const satisfies Record<Frequency, keyof typeof scorecardMessages>; // prettier-ignore

/**
 * The cards of the workbook's own KPIs on a sheet of their own, so that they can be read, printed and
 * copied into another workbook: its table is one that the import understands whole.
 */
export function cardSheet(kpis: readonly OwnKpi[], sheet: string, locale: Locale): SheetPlan {
  const grid = new CellGrid();
  const language = locale === "zh-CN" ? 1 : 0;
  const end = columns.length - 1;
  const last = cardHeaderRow + Math.max(1, kpis.length);
  const header = (column: TableColumn): string => columnHeaders[column][language];
  const widths = columns.map(([column, width]) => Math.max(width, textWidth(header(column), 10, true) + 12));
  grid.put(0, 0, sentence(ownKpiMessages, "sheetTitle", locale));
  grid.put(1, 0, sentence(ownKpiMessages, "sheetNote", locale));
  columns.forEach(([column], i) => grid.put(cardHeaderRow, i, header(column)));
  const rowHeights: Record<string, number> = { "1": 34, "3": 8, [String(cardHeaderRow + 1)]: 24 };
  kpis.forEach((kpi, i) => {
    const row = cardHeaderRow + 1 + i;
    const texts = columns.map(([column]) => textOf(kpi, column, locale));
    texts.forEach((text, column) => grid.put(row, column, text));
    const lines = Math.max(
      ...texts.map((text, column) => lineCount(String(text), widths[column], 10, column === 0))
    );
    rowHeights[String(row + 1)] = Math.max(22, 16 * lines + 4);
  });
  grid.style({ ...styles.body, horizontal: "Left" }, range(0, 0, last, end));
  grid.style(styles.title, cell(0, 0));
  grid.style(styles.note, cell(1, 0));
  grid.style({ borders: { bottom: rule(colors.accent, "Medium") } }, range(2, 0, 2, end));
  grid.style(styles.header, range(cardHeaderRow, 0, cardHeaderRow, end));
  grid.style(
    { wrap: true, vertical: "Top", borders: { insideHorizontal: rule(), bottom: rule() } },
    range(cardHeaderRow + 1, 0, last, end)
  );
  grid.style({ bold: true }, range(cardHeaderRow + 1, 0, last, 0));
  return {
    name: sheet,
    gridlines: false,
    blocks: [grid.block(0, end)!],
    styles: grid.styles,
    columnWidths: Object.fromEntries(widths.map((width, i) => [columnLetters(i), width])),
    rowHeights,
    freeze: { rows: cardHeaderRow + 1, columns: 1 },
    print: {
      orientation: "Landscape",
      fitToWidth: 1,
      titleRows: `1:${cardHeaderRow + 1}`,
      marginsCm: 1,
      area: range(0, 0, last, end),
    },
  };
}

function textOf(kpi: OwnKpi, column: TableColumn, locale: Locale): string | number {
  const language = locale === "zh-CN" ? "zh" : "en";
  const other = language === "zh" ? "en" : "zh";
  const of = (text: Bilingual | null): string => text?.[language] ?? "";
  const word = (key: keyof typeof scorecardMessages): string => sentence(scorecardMessages, key, locale);
  switch (column) {
    case "name":
      return of(kpi.name);
    case "nameOther":
      return kpi.name[other] === kpi.name[language] ? "" : kpi.name[other];
    case "code":
      return kpi.code ?? "";
    case "formula":
      return formulaInWords(kpi.expression, kpi.inputs, language);
    case "inputs":
      return kpi.inputs.map(({ id, name }) => `${id} = ${of(name)}`).join("; ");
    case "unit":
      return word(`unit_${kpi.unit}`);
    case "direction":
      return word(
        kpi.direction === "lower" ? "lowerIsBetter" : kpi.direction === "range" ? "range" : "higher"
      );
    case "target":
      return kpi.target ? shown(kpi.target.value, kpi) : "";
    case "lower":
      return kpi.band ? shown(kpi.band.lower, kpi) : "";
    case "upper":
      return kpi.band ? shown(kpi.band.upper, kpi) : "";
    case "cycle":
      return kpi.cycleOpen ? "" : word(cycles[kpi.frequency]);
    case "perspective":
      return word(kpi.perspective);
    case "area":
      return of(areas.find(({ id }) => id === kpi.area)?.name ?? null) || kpi.area;
    case "aliases":
      return kpi.aliases[language].join(", ");
    case "kind":
      return kpi.leadingOrLagging === "leading"
        ? of({ en: "leading", zh: "领先" })
        : of({ en: "lagging", zh: "滞后" });
    case "id":
      return kpi.id;
    case "weight":
      return "";
    default:
      return of(kpi[column]);
  }
}

/** As the import reads it: a share with its percent sign. */
const shown = (value: number, { unit }: OwnKpi): string | number =>
  unit === "ratio" ? `${Number((value * 100).toPrecision(12))}%` : value;
