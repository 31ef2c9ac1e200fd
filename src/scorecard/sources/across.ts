import type { CellValue } from "../../audit/snapshot";
import { findKpi } from "../../catalog/cards";
import type { AcrossColumns, HeaderDoubt } from "./source";
import { fromStart } from "./other-readings";
import type { FiscalStart, PeriodPattern, SourceColumn } from "./source-column";
import { says } from "./headers";
import { KeyCollector } from "./keys";
import { columnMeaning } from "./long";
import { finest } from "./period-column";
import { periodFormula } from "./period-formula";
import { isDay, needsYear, patternOf, readPeriod } from "./period-text";
import { roleColumn } from "./roles";
import { paddingOf } from "./tidy-text";
import type { SourceCells } from "./source-cells";
import type { YearBeside } from "./year-beside";

/** What is needed to name the header and the cells of the periods in a formula. */
export interface AcrossFrame {
  /** The header cells as they stand: dates, numbers, texts. */
  readonly headers: readonly CellValue[];
  /** The header cells of columns from `first` on, room for new ones included; columns count within the source. */
  headerReference(first: number): string;
  /** The data of the same columns. */
  bodyReference(first: number): string;
  /** Position on the sheet of the source's first column, and of the last that `headerReference` takes in. */
  readonly left: number;
  last(first: number): number;
  /** True where references take in every column, whatever `first` is: a table's do. */
  readonly whole: boolean;
  /** Where the periods head several kinds of figures, of which one is read: the first column of any of them. */
  readonly paired?: number;
  readonly year: YearBeside | undefined;
  readonly shift: number;
  /** The month in which fiscal years begin; read as calendar years where absent. */
  readonly fiscal?: FiscalStart;
}

/**
 * The parts of a source with KPIs down and periods across; undefined where it has none.
 *
 * @param hasDates whether a column of the source says when
 * @param targets id of the source that reads the same periods for their targets
 */
export function acrossColumns(
  columns: readonly SourceColumn[],
  frame: AcrossFrame,
  hasDates: boolean,
  cells: SourceCells,
  doubts: HeaderDoubt[],
  targets?: string
): AcrossColumns | undefined {
  const { headers, year, fiscal } = frame;
  const written = headers.map((header): PeriodPattern | undefined => {
    const pattern = isDay(header) ? "date" : patternOf(header);
    return pattern && fiscal !== undefined ? fromStart(pattern, fiscal) : pattern;
  });
  const all = [...new Set(written.flatMap((pattern) => pattern ?? []))];
  if (all.length === 0) return undefined;
  const patterns = finest(all);
  const isPeriod = (i: number): boolean => written[i] !== undefined && patterns.includes(written[i]!);
  const periodColumns = columns.filter(({ index }) => isPeriod(index));
  const first = periodColumns[0].index;
  const before = columns.slice(0, first).filter(({ kind }) => kind === "text" || kind === "id");
  const found: HeaderDoubt[] = [];
  const named = before.find((column) => cells.valuesOf(column).some((value) => findKpi(String(value))));
  const kpi = named ?? columnMeaning(before, "kpi", found) ?? before[0];
  if (!kpi) return undefined;
  const knowsKpi = kpi === named || says(kpi.name, "kpi");
  // One column of figures under a month is a table of amounts, unless its rows are KPIs.
  if (periodColumns.length < 2 && !knowsKpi) return undefined;
  // Records with dates of their own may have a column of amounts called "2024".
  if (hasDates && (periodColumns.length < 3 || kpi !== named)) return undefined;
  if (patterns.some(needsYear) && !year) {
    doubts.push({ kind: "noYear", header: String(headers[first]), read: "" });
    return undefined;
  }
  const startOf = ({ index }: SourceColumn): number | undefined =>
    readPeriod(headers[index], patterns, year?.of(frame.left + index), frame.shift);
  const periods = periodColumns.flatMap((column) => {
    const start = startOf(column);
    return start === undefined ? [] : [{ column: column.name, start, index: column.index }];
  });
  if (periods.length === 0) return undefined;
  const role = roleColumn(
    before.filter((column) => column !== kpi),
    (column) => cells.valuesOf(column)
  );
  const isFigure = ({ kind }: SourceColumn): boolean =>
    kind === "number" || kind === "share" || kind === "rating";
  const target = columnMeaning(
    columns.filter((c) => isFigure(c) && !isPeriod(c.index) && !c.paired),
    "target",
    found
  );
  const unit = columns.find((column) => says(column.name, "unit") && column !== kpi);
  if (fiscal === undefined && patterns.some((pattern) => pattern.startsWith("FY")))
    found.push({ kind: "fiscal", header: String(headers[first]), read: "" });
  doubts.push(...found);
  const from = frame.whole ? 0 : (frame.paired ?? first);
  return {
    kpi: kpi.name,
    ...(targets === undefined ? {} : { targets }),
    ...(target ? { target: target.name } : {}),
    ...(unit ? { unit: unit.name } : {}),
    ...(role ? { role } : {}),
    keys: keysOf(
      kpi,
      role && columns.find(({ name }) => name === role.column),
      role?.actual,
      unit,
      periods,
      cells
    ),
    periods: periods.map(({ column, start }) => ({ column, start })),
    leftOut: columns
      .filter(
        (column) =>
          column.index > first &&
          !isPeriod(column.index) &&
          !column.paired &&
          column.name !== target?.name &&
          isFigure(column)
      )
      .map(({ name }) => name),
    body: frame.bodyReference(from),
    days: daysFormula(frame, from, patterns),
    // What takes a long formula to find is read once, too.
    ...(patterns.every((pattern) => pattern === "date") && frame.paired === undefined
      ? {}
      : { headers: frame.headerReference(from) }),
  };
}

function keysOf(
  kpi: SourceColumn,
  roleIs: SourceColumn | undefined,
  actual: string | undefined,
  unit: SourceColumn | undefined,
  periods: readonly { readonly column: string; readonly index: number }[],
  cells: SourceCells
): AcrossColumns["keys"] {
  const collector = new KeyCollector();
  for (const row of cells.counted) {
    const name = cells.value(row, kpi.index);
    if (roleIs && String(cells.value(row, roleIs.index)).trim() !== actual) continue;
    const unitHere = unit && cells.value(row, unit.index);
    for (const { column, index } of periods)
      collector.add(
        name,
        cells.value(row, index),
        cells.format(row, index),
        cells.address(row, index),
        column,
        unitHere
      );
  }
  return collector.keys;
}

function daysFormula(frame: AcrossFrame, from: number, patterns: readonly PeriodPattern[]): string {
  const reference = frame.headerReference(from);
  const year = patterns.some(needsYear)
    ? frame.year?.formula(frame.left + from, frame.last(from))
    : undefined;
  const texts = frame.headers.filter((header): header is string => typeof header === "string");
  return periodFormula(reference, patterns, year, paddingOf(texts));
}
