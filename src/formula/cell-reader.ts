import type { Block } from "./value";

/** Cells of a sheet; rows and columns count from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellArea {
  readonly values: Block;
  readonly formats: readonly (readonly string[])[];
}

export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  /** The whole table, with header and totals. */
  readonly area: Omit<Area, "sheet">;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** A workbook as the explanation of a formula asks it. Everything is at hand: nothing waits. */
export interface CellReader {
  /** Values and number formats; undefined where they could not be read. */
  area(area: Area): CellArea | undefined;
  /** How many rows and columns of a sheet are in use; undefined where there is no such sheet. */
  extent(sheet: string): { readonly rows: number; readonly columns: number } | undefined;
  /** The formula of a name as a sheet sees it. */
  nameFormula(name: string, sheet: string): string | undefined;
  /** All tables of the workbook. */
  readonly tables: readonly TableArea[];
  /** What the formula of a cell has filled, itself included. */
  spill(sheet: string, row: number, column: number): Area | undefined;
}

/** A cell in its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
