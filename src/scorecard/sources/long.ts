import type { HeaderDoubt, LongColumns } from "./source";
import type { SourceColumn } from "./source-column";
import { says, type HeaderWord } from "./headers";
import { KeyCollector } from "./keys";
import { roleColumn } from "./roles";
import type { SourceCells } from "./source-cells";

/** A column by what its header says, or is likely to be meant to say. */
export function columnMeaning(
  columns: readonly SourceColumn[],
  word: HeaderWord,
  doubts: HeaderDoubt[]
): SourceColumn | undefined {
  const plain = columns.find((column) => column.reading === undefined && says(column.name, word));
  if (plain) return plain;
  const read = columns.find(
    ({ name, reading }) => reading !== undefined && (says(reading, word) || says(name, word))
  );
  if (read) doubts.push({ kind: "misspelt", header: read.name, read: read.reading! });
  return read;
}

const isFigure = ({ kind }: SourceColumn): boolean =>
  kind === "number" || kind === "share" || kind === "rating" || kind === "empty";

/** The parts of a source with rows of period, KPI and actual; undefined where it has none. */
export function longColumns(
  columns: readonly SourceColumn[],
  date: SourceColumn,
  cells: SourceCells,
  doubts: HeaderDoubt[]
): LongColumns | undefined {
  const found: HeaderDoubt[] = [];
  const others = columns.filter((column) => column !== date && column.name !== date.year?.column);
  const names = others.filter(({ kind }) => kind === "text" || kind === "id");
  const numeric = others.filter(isFigure);
  const kpi = columnMeaning(names, "kpi", found);
  if (!kpi) return undefined;
  const role = roleColumn(
    names.filter((column) => column !== kpi),
    (column) => cells.valuesOf(column)
  );
  const target = columnMeaning(numeric, "target", found);
  const rest = numeric.filter((column) => column !== target);
  const filled = rest.filter(({ kind }) => kind !== "empty");
  const actual =
    columnMeaning(rest, "actual", found) ?? (role && filled.length === 1 ? filled[0] : undefined);
  if (!actual) return undefined;
  const unit = others.find((column) => says(column.name, "unit") && column !== kpi);
  const collector = new KeyCollector();
  for (const row of cells.counted) {
    const ofRole = role
      ? String(cells.value(row, columns.find(({ name }) => name === role.column)!.index)).trim()
      : "";
    // Of rows for targets only the name counts here.
    const isActual = !role || ofRole === role.actual;
    collector.add(
      cells.value(row, kpi.index),
      isActual ? cells.value(row, actual.index) : "",
      cells.format(row, actual.index),
      cells.address(row, actual.index),
      `${String(cells.value(row, date.index))}|${date.year?.column ? String(cells.value(row, columns.find(({ name }) => name === date.year?.column)!.index)) : ""}`,
      unit && cells.value(row, unit.index)
    );
  }
  doubts.push(...found);
  return {
    kpi: kpi.name,
    actual: actual.name,
    ...(target ? { target: target.name } : {}),
    ...(unit ? { unit: unit.name } : {}),
    ...(role ? { role } : {}),
    keys: collector.keys,
  };
}
