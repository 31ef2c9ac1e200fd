import type { CellValue, SheetSnapshot, Snapshot } from "../../audit";
import { auditCliMessages } from "../../i18n/audit-cli";
import { sentence, type Locale } from "../../i18n/sentence";
import type { CellData, SheetData, WorkbookData } from "../../preview/workbook/data";

type Row<T> = readonly T[];

const noCells: Row<never> = [];

/** Slots of one sheet's rows that are laid out at most: a few cells far to the right must not fill the memory. */
const mostSlots = 20_000_000;

/** A workbook file as a snapshot, with the values that it was saved with: nothing is calculated. */
export function fileSnapshot(data: WorkbookData, locale: Locale): Snapshot {
  const sheets = data.sheets.map((sheet) => sheetSnapshot(sheet, data));
  const names = [
    ...data.names.map((name) => ({ ...name, sheet: undefined })),
    ...data.sheets.flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.name }))),
  ];
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    tables: data.sheets.flatMap(({ name: sheet, tables }) =>
      tables.map(({ name, address, columns, totalsRow, headerRow }) => ({
        name,
        sheet,
        address,
        columns,
        hasTotals: totalsRow,
        hasHeader: headerRow,
      }))
    ),
    names: names.map(({ name, formula, hidden, sheet }) => ({
      name,
      formula,
      visible: !hidden,
      ...(sheet === undefined ? {} : { sheet }),
    })),
    date1904: data.date1904,
    calculationMode: data.calculationMode ?? "automatic",
    iterativeCalculation: data.iterativeCalculation ?? false,
    settings: Object.fromEntries(Object.entries(data.settings).map(([key, text]) => [key, stored(text)])),
    ...(data.externalLinks ? { externalLinks: data.externalLinks } : {}),
    gaps: sheets.flatMap(({ sheet, unread, valueless }) => [
      ...(unread
        ? [{ sheet: sheet.name, reason: sentence(auditCliMessages, "rowsUnread", locale, unread) }]
        : []),
      ...(valueless > 0
        ? [
            {
              sheet: sheet.name,
              reason: sentence(auditCliMessages, "noValues", locale, { count: valueless }),
            },
          ]
        : []),
    ]),
  };
}

/** A setting as it was stored; what is no JSON stays text. */
function stored(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

interface Read {
  readonly sheet: SheetSnapshot;
  /** Rows read, and rows that there are. */
  readonly unread?: { readonly read: number; readonly rows: number };
  /** Formulas that were saved without a value. */
  readonly valueless: number;
}

function sheetSnapshot(data: SheetData, { styles }: WorkbookData): Read {
  const formats = styles.map(({ numberFormat }) => numberFormat ?? "General");
  const values: Row<CellValue>[] = [];
  const formulas: Row<CellValue>[] = [];
  const numberFormats: Row<string>[] = [];
  const spills: string[] = [];
  let [slots, valueless] = [0, 0];
  let unread = data.unread && { read: data.unread.fromRow, rows: data.unread.lastRow + 1 };
  const rows = Object.keys(data.cells).map(Number);
  for (const row of rows) {
    const columns = Object.keys(data.cells[row]).map(Number);
    const width = (columns.at(-1) ?? -1) + 1;
    slots += width;
    if (slots > mostSlots) {
      unread = { read: row, rows: unread?.rows ?? rows.at(-1)! + 1 };
      break;
    }
    while (values.length < row) {
      values.push(noCells);
      formulas.push(noCells);
      numberFormats.push(noCells);
    }
    const line = Array<CellValue>(width).fill("");
    const written = Array<CellValue>(width).fill("");
    const shown = Array<string>(width).fill("General");
    for (const column of columns) {
      const cell = data.cells[row][column];
      line[column] = cell.value ?? "";
      written[column] = contentOf(cell);
      shown[column] = formats[cell.style ?? 0] ?? "General";
      if (cell.spill) spills.push(cell.spill);
      if (cell.formula !== undefined && cell.value === undefined) valueless += 1;
    }
    values.push(line);
    formulas.push(written);
    numberFormats.push(shown);
  }
  const hidden = (lines: Readonly<Record<number, { readonly hidden?: boolean }>>): number[] =>
    Object.keys(lines)
      .map(Number)
      .filter((at) => lines[at].hidden);
  const sheet: SheetSnapshot = {
    name: data.name,
    visibility: visibilities[data.visibility],
    isProtected: data.protected ?? false,
    ...(values.length > 0 ? { origin: { row: 0, column: 0 } } : {}),
    values,
    formulas,
    numberFormats,
    hiddenRows: hidden(data.rows),
    hiddenColumns: hidden(data.columns),
    merges: data.merges,
    spills,
  };
  return { sheet, valueless, ...(unread ? { unread } : {}) };
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** As a cell shows what was typed into it; text that begins like a formula keeps its apostrophe. */
function contentOf({ formula, value, spilled }: CellData): CellValue {
  if (formula !== undefined) return formula;
  if (spilled) return value ?? "";
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : (value ?? "");
}
