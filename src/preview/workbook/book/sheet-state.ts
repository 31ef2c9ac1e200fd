import type {
  ChartData,
  CommentData,
  ConditionalFormatData,
  PageData,
  SheetData,
  ShapeData,
  ValidationData,
} from "../data";
import type { Area } from "./area";

/** A table as the object model and the formula engine share it. */
export interface Table {
  readonly id: number;
  name: string;
  /** With header row and totals row. */
  area: Area;
  columns: string[];
  style: string;
  headerRow: boolean;
  totalsRow: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  filterButton: boolean;
}

/** A name: its formula lives with the engine, which follows rows and sheets as they move. */
export interface Name {
  /** The engine's id and, for names scoped to a sheet, its name there. */
  readonly engineName: string;
  name: string;
  readonly sheetId?: string;
  comment: string;
  visible: boolean;
}

export interface ProtectionOptions {
  [option: string]: boolean | string;
}

/** A conditional format with the id that the object model addresses it by. */
export interface ConditionalFormat {
  readonly id: string;
  data: ConditionalFormatData;
  areas: Area[];
}

/** What a filter asks of a column of the sheet: that its cell shows one of these texts, "" being a blank. */
export interface Criterion {
  readonly column: number;
  readonly shown: string[];
  /** The id of the table whose filter it is; the sheet's own if absent. */
  readonly table?: number;
}

/** What a sheet has beside the cells that the grid keeps. */
export interface SheetState {
  readonly id: string;
  visibility: SheetData["visibility"];
  headings: boolean;
  tables: Table[];
  charts: ChartData[];
  shapes: ShapeData[];
  comments: CommentData[];
  conditionalFormats: ConditionalFormat[];
  validations: { areas: Area[]; data: ValidationData }[];
  page: PageData;
  protection?: ProtectionOptions;
  autoFilter?: Area;
  /** What filters ask of columns. */
  filters: Criterion[];
  defaultColumnWidth: number;
  /** Properties of the object model that are kept and given back. */
  kept: Record<string, unknown>;
}
