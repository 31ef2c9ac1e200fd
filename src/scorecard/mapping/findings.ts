import { findKpi } from "../../catalog/cards";
import { says } from "../sources/headers";
import { splitUnit } from "../sources/units";
import { isAcross, isRowMeasure, measuresOf, partsOf } from "../measure/rows";
import type { HeaderDoubt, Source } from "../sources/source";
import type { KpiMapping } from "./kpi-mapping";
import type { Measure } from "../measure/measure";
import type { SourceColumn } from "../sources/source-column";

/** Something in the user's data that no figure counts, or that was read in one of several ways. */
export interface DataFinding {
  readonly kind:
    | "hiddenRows"
    | "hiddenColumns"
    | "totalRows"
    | "totalColumns"
    | "strays"
    | "textNumbers"
    | "textColumn"
    | "noPeriods"
    | "twoRows"
    | "namedUnread"
    | "blanks"
    | "mixed"
    | HeaderDoubt["kind"];
  /** Name of the source. */
  readonly source: string;
  readonly column?: string;
  readonly count?: number;
  /** The first cells, A1 on the source's sheet. */
  readonly cells?: readonly string[];
  /** What these cells hold, where that matters. */
  readonly texts?: readonly string[];
  readonly label?: string;
  readonly header?: string;
  readonly read?: string;
}

/**
 * Everything that is left out of the mapped figures or doubtful about them: rows and columns of
 * totals, text and blanks among numbers, percentages in two forms, headers that do not quite say
 * what they are read as. Sources that no KPI reads are named only where something keeps them from
 * being read at all.
 */
export function findingsOf(mapping: readonly KpiMapping[], sources: readonly Source[]): DataFinding[] {
  const measures = mapping.flatMap((each) => [
    ...measuresOf(each),
    ...(each.target ? partsOf(each.target) : []),
  ]);
  return sources.flatMap((source) => {
    const own = measures.filter((measure) => "source" in measure && measure.source === source.id);
    const doubts = (source.doubts ?? []).filter(({ kind }) => own.length > 0 || kind === "noYear");
    const said = doubts.map(({ kind, header, read }): DataFinding => ({
      kind,
      source: source.name,
      header,
      read,
    }));
    // What is found in a source is said of its readings only where they are read.
    if (own.length === 0 && source.readingOf !== undefined) return [];
    return own.length === 0
      ? [...said, ...unread(source), ...named(source, mapping)]
      : [...said, ...inSource(source, own, mapping)];
  });
}

function inSource(
  source: Source,
  measures: readonly Measure[],
  mapping: readonly KpiMapping[]
): DataFinding[] {
  const name = source.name;
  const totals = (source.totals ?? []).map(({ column, label, cells }): DataFinding => ({
    kind: "totalRows",
    source: name,
    column,
    label,
    cells,
    count: cells.length,
  }));
  const left = source.across?.leftOut ?? [];
  const across: DataFinding[] =
    left.length > 0
      ? [{ kind: "totalColumns", source: name, column: left.join(", "), count: left.length }]
      : [];
  const hidden = (["rows", "columns"] as const).flatMap((each): DataFinding[] => {
    const count = source.hidden?.[each] ?? 0;
    return count > 0 ? [{ kind: each === "rows" ? "hiddenRows" : "hiddenColumns", source: name, count }] : [];
  });
  const columns = columnsOf(source, measures).flatMap((column) => inColumn(name, column));
  return [...hidden, ...totals, ...across, ...columns, ...mixedIn(source, mapping)];
}

/** The columns that measures read, the dates included; of a row with periods across, those that have figures. */
function columnsOf(source: Source, measures: readonly Measure[]): readonly SourceColumn[] {
  const names = new Set<string>();
  for (const measure of measures) {
    if (isAcross(measure)) for (const { column } of source.across?.periods ?? []) names.add(column);
    if (!isRowMeasure(measure)) continue;
    names.add(measure.date ?? source.dateColumn ?? "");
    if ("column" in measure) names.add(measure.column);
    for (const each of measure.derived ?? []) names.add(each.from).add(each.to);
  }
  return source.columns.filter(({ name, kind }) => names.has(name) && kind !== "empty");
}

function inColumn(source: string, column: SourceColumn): DataFinding[] {
  const { name, strays, strayCells = [], blanks, blankCells = [], textNumbers = 0 } = column;
  const found: DataFinding[] = [];
  if (strays > 0)
    found.push({
      kind: "strays",
      source,
      column: name,
      count: strays,
      cells: strayCells.map(({ cell }) => cell),
      texts: strayCells.map(({ text }) => text),
    });
  if (strays > 0 && textNumbers > 0)
    // Formulas that read "1.2万" or "(300)" would be ones that nobody can check, and as slow as they are long: the
    // audit converts the cells instead, each listed with what it becomes, all or none, and only if asked.
    found.push({ kind: "textNumbers", source, column: name, count: textNumbers, ...examplesOf(column) });
  if (blanks > 0 && blankCells.length > 0)
    found.push({ kind: "blanks", source, column: name, count: blanks, cells: blankCells });
  return found;
}

/** Figures of shares that wait for an answer and stand in both forms. */
function mixedIn(source: Source, mapping: readonly KpiMapping[]): DataFinding[] {
  return mapping.flatMap(({ value, question }) => {
    if (question === undefined || !question.startsWith(`${source.id}|`)) return [];
    const inner = value?.kind === "scaled" ? value.of : value;
    const keys = source.long?.keys ?? source.across?.keys ?? [];
    const key = inner && "key" in inner ? keys.find((each) => each.key === inner.key) : undefined;
    const columnName = inner && "column" in inner ? inner.column : undefined;
    const cells = key ? key.mixed : source.columns.find(({ name }) => name === columnName)?.mixed;
    return cells?.length
      ? [
          {
            kind: "mixed" as const,
            source: source.name,
            column: key?.key ?? columnName,
            count: cells.length,
            cells,
          },
        ]
      : [];
  });
}

/** A source that names KPIs which have no other: why it is not read. */
function named(source: Source, mapping: readonly KpiMapping[]): DataFinding[] {
  const open = new Set(mapping.filter(({ value, inputs }) => !value && !inputs).map(({ kpi }) => kpi));
  const { name, columns, across, long, dateColumn, doubts = [] } = source;
  const twice = doubts.find(
    ({ kind, header }) => kind === "duplicate" && (says(header, "actual") || says(header, "target"))
  );
  if (open.size > 0 && twice) return [{ kind: "twoRows", source: name, header: twice.header }];
  const texts = [
    ...columns.flatMap((column) => [
      column.name,
      ...(column.kind === "text" ? column.samples.map(String) : []),
    ]),
    ...(across?.keys ?? long?.keys ?? []).map(({ key }) => key),
  ];
  const meant = [...new Set(texts)].filter((text) => open.has(findKpi(splitUnit(text)[0])?.id ?? ""));
  const figures = columns.some(({ kind }) => kind === "number" || kind === "share" || kind === "rating");
  if (meant.length === 0 || !figures) return [];
  const months = columns.find(({ kind }) => kind === "period-text");
  if (dateColumn !== undefined || across) return [{ kind: "namedUnread", source: name, label: meant[0] }];
  return months && !doubts.some(({ kind }) => kind === "noYear")
    ? [{ kind: "noYear", source: name, header: months.name }]
    : [{ kind: "noPeriods", source: name, label: meant[0] }];
}

/** A source that would be read if its figures were numbers. */
const unread = ({ name, columns, dateColumn }: Source): DataFinding[] =>
  dateColumn === undefined
    ? []
    : columns
        .filter(
          ({ name: header, kind, textNumbers = 0 }) =>
            (kind === "text" || kind === "id") && textNumbers >= 3 && !says(header, "id")
        )
        .map((column) => ({
          kind: "textColumn",
          source: name,
          column: column.name,
          count: column.textNumbers,
          ...examplesOf(column),
        }));

const examplesOf = ({ textNumberCells = [] }: SourceColumn): Pick<DataFinding, "cells" | "texts"> => ({
  cells: textNumberCells.map(({ cell }) => cell),
  texts: textNumberCells.map(({ text }) => text),
});
