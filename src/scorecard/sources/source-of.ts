import type { SheetSnapshot, TableSnapshot } from "../../audit/snapshot";
import { findKpi } from "../../catalog/cards";
import { range, type Rect } from "../../plan/addresses";
import { columnReference } from "../../plan/references";
import { shift1904 } from "../date-system";
import { startOf } from "../periods";
import type { HeaderDoubt, Source, TotalRows } from "./source";
import type { FiscalStart, SourceColumn } from "./source-column";
import { acrossColumns, type AcrossFrame } from "./across";
import { describeColumn } from "./columns";
import { dateColumnOf, withYears } from "./date-column";
import { orderIn } from "./day-month";
import { valueAt } from "./grid";
import { headerNames, type HeaderNames } from "./header-names";
import { tidyHeader } from "./headers";
import { longColumns } from "./long";
import { targetsId, withOtherReadings } from "./other-readings";
import { readingOf } from "./misspelt";
import { pairsPeriods } from "./paired-headers";
import { pairedPeriods } from "./paired-periods";
import { readPeriod } from "./period-text";
import { rangeReferences, roomBelow, roomForText } from "./references";
import { SourceCells } from "./source-cells";
import { totalCells, type TotalCell } from "./totals";
import { inTwoLanguages } from "./two-languages";
import { splitUnit } from "./units";
import { yearBeside } from "./year-beside";

/** Where a source stands and what it is called. */
export interface SourceFrame {
  readonly sheet: SheetSnapshot;
  /** The header row and the data, without a row of totals of a table. */
  readonly rect: Rect;
  readonly identity: Pick<Source, "id" | "kind" | "name">;
  /** Present for a table: formulas then name its columns. */
  readonly table?: TableSnapshot;
  readonly date1904: boolean;
  /** Of periods that head both actuals and targets, those of targets are read. */
  readonly targets?: true;
  /** Fiscal periods across begin in this month; the calendar year where absent. */
  readonly fiscal?: FiscalStart;
}

/** Looks at the cells of a table or range and says what they are. */
export function sourceOf(frame: SourceFrame): Source {
  const { sheet, rect, identity, table } = frame;
  const shift = frame.date1904 ? shift1904 : 0;
  const { names, duplicates, paired, lower } = headerNames(sheet, rect, shift, table?.columns);
  const raw = new SourceCells(sheet, rect);
  const totals = totalCells(raw.rows, rect.columns, (row, column) => raw.value(row, column));
  const cells = new SourceCells(sheet, rect, totals);
  const counted = cells.counted;
  const described = names.map((name, index): SourceColumn => {
    const both = paired?.[index];
    const reading = both && both.role !== "actual" ? undefined : readingOf(name);
    return {
      name,
      index,
      reference: "",
      ...(both
        ? {
            paired: { about: tidyHeader(String(both.about)), ...(both.role ? { role: both.role } : {}) },
            header: lower![index],
          }
        : {}),
      ...(reading ? { reading } : {}),
      ...describeColumn(name, {
        values: counted.map((row) => cells.value(row, index)),
        formats: counted.map((row) => cells.format(row, index)),
        address: (at) => cells.address(counted[at], index),
        shift,
      }),
    };
  });
  const textual =
    !described.some(({ kind }) => kind === "date") && described.some(({ patterns }) => patterns);
  const room = identity.kind !== "range" ? 0 : textual ? roomForText(rect.rows - 1) : roomBelow;
  const references = rangeReferences(sheet, rect, room);
  const year = yearBeside(sheet, rect);
  const columns = withYears(
    described.map((column, index) => ({
      ...column,
      reference: table ? columnReference(table.name, table.columns[index]) : references.column(index),
    })),
    year
  );
  const doubts: HeaderDoubt[] = duplicates.map((header) => ({ kind: "duplicate", header, read: header }));

  const down = dateColumnOf(columns);
  const across = acrossColumns(
    columns,
    acrossFrame(frame, references, year, paired),
    down !== undefined,
    cells,
    doubts,
    paired && !table && !frame.targets && pairsPeriods(paired) && pairedPeriods(paired, "target")
      ? targetsId(identity.id)
      : undefined
  );
  const date = across ? undefined : down;
  if (date?.patterns?.some((pattern) => pattern.startsWith("FY")))
    doubts.push({ kind: "fiscal", header: date.samples[0] ?? date.name, read: date.name });
  if (date?.dayMonth) doubts.push({ kind: "dayMonth", header: date.name, read: orderIn(date.patterns!)! });
  const long = date && longColumns(columns, date, cells, doubts);
  const shaped = across ? inBody(columns, frame, references) : withOtherReadings(columns);
  const rows = totalRows(totals, shaped, cells, across?.kpi ?? long?.kpi, across ? "across" : date, shift);
  return {
    ...identity,
    sheet: sheet.name,
    address: range(rect.row, rect.column, rect.row + rect.rows - 1, rect.column + rect.columns - 1),
    shape: across
      ? "wide"
      : !date
        ? "none"
        : long
          ? "long"
          : paired || isWide(columns, date, cells, shift)
            ? "wide"
            : "raw",
    rows: rect.rows - 1,
    ...hiddenIn(sheet, rect, across?.periods.map(({ column }) => names.indexOf(column)) ?? []),
    columns: shaped,
    ...(date ? { dateColumn: date.name } : {}),
    ...(long ? { long } : {}),
    ...(across ? { across } : {}),
    ...(rows.length > 0 ? { totals: rows } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

/** Hidden rows of a source, and which of some of its columns are hidden; nothing where there are none. */
function hiddenIn(
  { hiddenRows = [], hiddenColumns = [] }: SheetSnapshot,
  { row, rows, column }: Rect,
  periods: readonly number[]
): Pick<Source, "hidden"> {
  const hidden = {
    rows: hiddenRows.filter((each) => each > row && each < row + rows).length,
    columns: periods.filter((index) => hiddenColumns.includes(column + index)).length,
  };
  return hidden.rows + hidden.columns > 0 ? { hidden } : {};
}

function acrossFrame(
  { sheet, rect, table, date1904, fiscal, targets }: SourceFrame,
  references: ReturnType<typeof rangeReferences>,
  year: AcrossFrame["year"],
  paired: HeaderNames["paired"]
): AcrossFrame {
  // Of a table's headers only its own row is one of cells that no number was put behind.
  const periods =
    paired && !table && pairsPeriods(paired)
      ? pairedPeriods(paired, targets ? "target" : "actual")
      : undefined;
  return {
    headers:
      periods?.headers ??
      Array.from({ length: rect.columns }, (_, i) =>
        table ? table.columns[i] : valueAt(sheet, rect.row, rect.column + i)
      ),
    headerReference: (first) =>
      periods
        ? periods.formula(references.aboveHeaders(first), references.headers(first))
        : table
          ? `${table.name}[#Headers]`
          : references.headers(first),
    bodyReference: (first) => (table ? `${table.name}[#Data]` : references.body(first)),
    left: rect.column,
    last: () => (table ? rect.column + rect.columns - 1 : references.last),
    whole: table !== undefined,
    ...(periods ? { paired: periods.first } : {}),
    year,
    shift: date1904 ? shift1904 : 0,
    ...(fiscal === undefined ? {} : { fiscal }),
  };
}

/** Columns of a range with periods across have the rows of its body, and not the room below. */
const inBody = (
  columns: readonly SourceColumn[],
  { table }: SourceFrame,
  references: ReturnType<typeof rangeReferences>
): SourceColumn[] =>
  columns.map((column) => (table ? column : { ...column, reference: references.bodyColumn(column.index) }));

/** The rows of totals by column and label; whether a condition must keep them out. */
function totalRows(
  totals: readonly TotalCell[],
  columns: readonly SourceColumn[],
  cells: SourceCells,
  kpi: string | undefined,
  date: SourceColumn | "across" | undefined,
  shift: number
): TotalRows[] {
  const groups = new Map<string, TotalCell[]>();
  for (const total of totals) {
    const id = `${total.column}|${total.label.trim().toLowerCase()}`;
    groups.set(id, [...(groups.get(id) ?? []), total]);
  }
  const hasPeriod = ({ row }: TotalCell): boolean => {
    if (!date || date === "across") return date === "across";
    const value = cells.value(row, date.index);
    return date.patterns
      ? readPeriod(value, date.patterns, date.year?.value ?? 2000, shift) !== undefined
      : typeof value === "number";
  };
  return [...groups.values()].map((group): TotalRows => {
    const column = columns[group[0].column];
    const own = column === date || column.name === kpi;
    return {
      column: column.name,
      label: group[0].label,
      cells: group.map(({ row, column: index }) => cells.address(row, index)),
      conditioned: !own && group.some(hasPeriod),
    };
  });
}

const isKpi = (name: string): boolean =>
  [name, splitUnit(name)[0], inTwoLanguages(name)?.[0] ?? ""].some((each) => findKpi(each) !== undefined);

/**
 * One column a KPI: at least two headers are names that the dictionary knows; or one is, and every month
 * (or longer period) has one row, so that the rows cannot be records.
 */
function isWide(
  columns: readonly SourceColumn[],
  date: SourceColumn,
  cells: SourceCells,
  shift: number
): boolean {
  const named = columns.filter(({ kind, name }) => kind !== "text" && kind !== "id" && isKpi(name));
  if (named.length !== 1) return named.length >= 2;
  const days = cells.valuesOf(date).flatMap((value) => {
    const day = date.patterns
      ? readPeriod(value, date.patterns, date.year?.value ?? 2000, shift)
      : typeof value === "number"
        ? value + shift
        : undefined;
    return day === undefined ? [] : [startOf(day, "month")];
  });
  return days.length >= 2 && new Set(days).size === days.length && date.year?.column === undefined;
}
