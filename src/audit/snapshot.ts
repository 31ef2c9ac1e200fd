/**
 * A workbook as plain arrays, JSON-serialisable, so that recognition and audit are pure
 * and a bug report can carry one. Read by `workbook/read-snapshot` in at most two syncs.
 */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly date1904?: boolean;
  readonly calculationMode?: "automatic" | "automaticExceptTables" | "manual";
  /** Whether circular references are calculated step by step instead of being refused. */
  readonly iterativeCalculation?: boolean;
  /** Document settings of add-ins: key → value as it was stored. Where they were not asked for, absent. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files that the workbook is linked to, as it names them. */
  readonly externalLinks?: readonly string[];
  /** What could not be read and why (a sheet too large, say): said to the user, never dropped in silence. */
  readonly gaps?: readonly { readonly sheet: string; readonly reason: string }[];
}

export type CellValue = number | string | boolean;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isProtected: boolean;
  /** Row and column (from 0) of the first cell of the arrays; absent when the sheet is empty. */
  readonly origin?: { readonly row: number; readonly column: number };
  /**
   * Values as Excel gives them: dates as serials, blanks as "", errors as text such as "#N/A".
   * A row may be shorter than the others; what it lacks is blank.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas with "=", constants as they are, blanks "". Absent where only values were asked for. */
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly numberFormats?: readonly (readonly string[])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly string[];
  /** What array formulas fill, first cell included, A1. Absent where it is not known. */
  readonly spills?: readonly string[];
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** The whole table with its header row, A1 without sheet. */
  readonly address: string;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
  /** False for a table without a header row; true if absent. */
  readonly hasHeader?: boolean;
}

export interface NameSnapshot {
  readonly name: string;
  /** Absent for the workbook's scope. */
  readonly sheet?: string;
  /** With "=". */
  readonly formula: string;
  readonly visible: boolean;
}
