import type { Area, CellArea, CellReader, TableArea, Value } from "../../formula";
import type { CellReading, ReadCells } from "../../workbook/read-cell";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What was read with a cell, as the explanation of its formula asks for it. */
export class ReadingReader implements CellReader {
  readonly tables: readonly TableArea[];

  constructor(private readonly reading: CellReading) {
    this.tables = reading.facts.tables.flatMap((table) => {
      const read = reading.cells.find(
        ({ wanted }) => wanted.kind === "table" && same(wanted.name, table.name)
      );
      return read ? [{ ...table, area: read.area, columns: read.columns ?? [] }] : [];
    });
  }

  area(asked: Area): CellArea | undefined {
    const read = this.reading.cells.find((one) => covers(one, asked));
    if (!read) return undefined;
    const of = <T>(each: (row: number, column: number) => T): T[][] =>
      Array.from({ length: asked.rows }, (_, r) =>
        Array.from({ length: asked.columns }, (__, c) =>
          each(asked.row + r - read.area.row, asked.column + c - read.area.column)
        )
      );
    return {
      values: of((r, c) => valueOf(read.values[r]?.[c], read.types[r]?.[c])),
      formats: of((r, c) => read.formats[r]?.[c] ?? "General"),
    };
  }

  /** Of a sheet that is read by no open range, how far it is in use does not matter. */
  extent(sheet: string): { rows: number; columns: number } | undefined {
    const { facts, extents } = this.reading;
    const name = facts.sheets.find((one) => same(one, sheet));
    return name === undefined ? undefined : (extents[name] ?? { rows: 1, columns: 1 });
  }

  nameFormula(name: string, sheet: string): string | undefined {
    const { facts, cells } = this.reading;
    const known =
      facts.names.find((one) => same(one.name, name) && same(one.sheet ?? "", sheet)) ??
      cells.find(
        ({ wanted }) => wanted.kind === "name" && same(wanted.name, name) && same(wanted.sheet, sheet)
      ) ??
      facts.names.find((one) => same(one.name, name) && one.sheet === undefined);
    return known?.formula;
  }

  spill(sheet: string, row: number, column: number): Area | undefined {
    return this.reading.cells.find(
      ({ wanted, area }) =>
        wanted.kind === "spill" && same(area.sheet, sheet) && area.row === row && area.column === column
    )?.area;
  }
}

/** A value as formulas know it: a blank is null, an error no text. */
export function valueOf(value: number | string | boolean | undefined, type: string | undefined): Value {
  if (value === undefined || type === "Empty") return null;
  return type === "Error" ? { error: String(value) } : value;
}

/** Whether the asked cells lie in what was read; an open range was read as far as there is anything. */
function covers({ wanted, area }: ReadCells, asked: Area): boolean {
  if (!same(area.sheet, asked.sheet)) return false;
  const columns = wanted.kind === "range" && /^[A-Z]+:[A-Z]+$/i.test(wanted.address);
  const rows = wanted.kind === "range" && /^\d+:\d+$/.test(wanted.address);
  const inRows = asked.row >= area.row && asked.row + asked.rows <= area.row + area.rows;
  const inColumns = asked.column >= area.column && asked.column + asked.columns <= area.column + area.columns;
  return (inRows || columns) && (inColumns || rows);
}
