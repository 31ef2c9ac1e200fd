import { findKpi, kpis } from "../../catalog/cards";
import { fold } from "../../catalog/calc-index";
import type { KpiDefinition } from "../../catalog/types";
import { meantBy } from "../sources/similar";
import { checkForm, type CheckedForm } from "./check";
import { rowForm, rowTerms, type ImportFault, type RowTerms } from "./import-row";
import type { OwnKpiForm } from "./form";
import { columnOf, type RowCells, type TableColumn } from "./table-columns";

/** What a row of a pasted table stands for. */
export type ImportedRow = {
  /** Row of the pasted table, from 1. */
  readonly row: number;
  readonly name: string;
  /** What is told of the row; a row with an error is not imported. */
  readonly faults: readonly ImportFault[];
  readonly terms: RowTerms;
} & (
  | { readonly kind: "dictionary" | "own"; readonly kpi: KpiDefinition }
  | {
      readonly kind: "new";
      readonly form: OwnKpiForm;
      readonly checked: CheckedForm;
      /** A KPI that is called nearly the same: offered, never assumed. */
      readonly similar?: KpiDefinition;
    }
);

export interface ImportTable {
  readonly rows: readonly ImportedRow[];
  /** Headers with what they were taken for; null for one that says nothing known. */
  readonly columns: readonly { readonly header: string; readonly column: TableColumn | null }[];
  /** Row of the headers, from 1; undefined where there are none and the first column holds the names. */
  readonly header?: number;
}

const headerRows = 10;
const totals = new Set(["合计", "总计", "小计", "total", "sum", "subtotal", "grand total"]);

/**
 * Reads a table of KPIs: finds its header row, knows its columns by their headers in Chinese or English,
 * and matches every row to a KPI of the dictionary, to one of the workbook's own, or makes a form of it.
 */
export function importTable(
  table: readonly (readonly string[])[],
  own: readonly KpiDefinition[],
  language: "en" | "zh"
): ImportTable {
  const header = headerOf(table);
  const headers =
    header === undefined
      ? []
      : table[header].map((text) => ({ header: text, column: columnOf(text) ?? null }));
  const columns = header === undefined ? [{ header: "", column: "name" as const }] : once(headers);
  const bodies = table.slice(header === undefined ? 0 : header + 1).map((cells, i) => ({
    row: i + (header ?? -1) + 2,
    cells: cellsOf(cells, columns),
  }));
  const filled = bodies.filter(
    ({ cells }) => Object.values(cells).some((text) => text !== "") && !isTotal(cells)
  );
  const weights = weightScale(filled.map(({ cells }) => cells.weight ?? ""));
  const made: KpiDefinition[] = [];
  const seen = new Map<string, number>();
  const rows = filled.map(({ row, cells }): ImportedRow => {
    const known = match(cells, own);
    const terms = rowTerms(cells, known?.kpi.unit, weights);
    const name = cells.name ?? "";
    const key = known?.kpi.id ?? fold(name);
    const twice: ImportFault[] =
      name !== "" && seen.has(key)
        ? [{ level: "error", message: "rowTwice", values: { row: seen.get(key)! } }]
        : [];
    if (!seen.has(key)) seen.set(key, row);
    if (known) return { row, name, faults: [...twice, ...terms.faults], terms: terms.terms, ...known };
    const { form, faults } = rowForm(cells, terms.terms, language);
    const checked = checkForm(form, [...own, ...made], language);
    if (checked.kpi) made.push(checked.kpi);
    const problems = checked.problems.map(({ message, values }): ImportFault => ({
      level: "error",
      message,
      values,
    }));
    const similar = similarTo(name, own);
    return {
      row,
      name,
      kind: "new",
      form,
      checked,
      terms: terms.terms,
      faults: [...(twice.length > 0 ? twice : problems), ...terms.faults, ...faults],
      ...(similar ? { similar } : {}),
    };
  });
  return {
    rows,
    columns: header === undefined ? [] : columns,
    ...(header === undefined ? {} : { header: header + 1 }),
  };
}

/** The first row that has a name column and the most headers that are known. */
function headerOf(table: readonly (readonly string[])[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [i, cells] of table.slice(0, headerRows).entries()) {
    const known = new Set(cells.flatMap((text) => columnOf(text) ?? []));
    if (!known.has("name") || known.size <= most) continue;
    [best, most] = [i, known.size];
  }
  return best;
}

type Columns = readonly { readonly header: string; readonly column: TableColumn | null }[];

/** A column that comes twice counts the first time. */
const once = (columns: Columns): Columns =>
  columns.map((each, i) =>
    each.column && columns.findIndex(({ column }) => column === each.column) < i
      ? { ...each, column: null }
      : each
  );

const cellsOf = (cells: readonly string[], columns: Columns): RowCells =>
  Object.fromEntries(columns.flatMap(({ column }, i) => (column ? [[column, (cells[i] ?? "").trim()]] : [])));

const isTotal = ({ name = "" }: RowCells): boolean => totals.has(fold(name));

function match(
  cells: RowCells,
  own: readonly KpiDefinition[]
): { kind: "dictionary" | "own"; kpi: KpiDefinition } | undefined {
  const texts = [cells.name, cells.nameOther, cells.id].filter((text) => text !== undefined && text !== "");
  for (const text of texts) {
    const wanted = fold(text!);
    const mine = own.find(({ id, name, aliases }) =>
      [id, name.en, name.zh, ...aliases.en, ...aliases.zh].some((each) => fold(each) === wanted)
    );
    if (mine) return { kind: "own", kpi: mine };
    const kpi = findKpi(text!);
    if (kpi) return { kind: "dictionary", kpi };
  }
  return undefined;
}

function similarTo(name: string, own: readonly KpiDefinition[]): KpiDefinition | undefined {
  const all = [...kpis, ...own];
  const names = new Map(
    all.flatMap((kpi) => [kpi.name.en, kpi.name.zh].map((each) => [fold(each), kpi] as const))
  );
  const meant = meantBy(fold(name), names.keys());
  return meant === undefined ? undefined : names.get(meant);
}

/** Weights are percentages or points where one is above 1 or they have a percent sign. */
function weightScale(texts: readonly string[]): number {
  const values = texts.map((text) => Number.parseFloat(text.replace("%", "")));
  return texts.some((text) => /[%％]/.test(text)) || values.some((value) => value > 1) ? 100 : 1;
}
