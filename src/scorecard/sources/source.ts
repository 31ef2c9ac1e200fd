import type { SourceColumn } from "./source-column";

/**
 * A place in the user's workbook that holds rows under headers: a table, a named range, or a
 * used range found wherever it starts.
 */
export interface Source {
  /** Stable within a workbook: `table:CALL`, `name:Orders`, `range:Sheet1!A3:F20`. */
  readonly id: string;
  readonly kind: "table" | "name" | "range";
  /**
   * The source that this one reads in another way: its fiscal years begin in another month, or its periods are those of
   * targets. Nothing is proposed from it.
   */
  readonly readingOf?: string;
  /** What the user knows it by: table or range name, or sheet name and address. */
  readonly name: string;
  readonly sheet: string;
  /** The whole rectangle with its header row, A1 without sheet. */
  readonly address: string;
  /** raw: records with a date; long: rows of period, KPI, actual; wide: one column a KPI; none: no date found. */
  readonly shape: "raw" | "long" | "wide" | "none";
  /** Rows of data, without the header. */
  readonly rows: number;
  /** How many rows are hidden, by hand or by a filter, and how many of the columns that stand for periods: they count all the same. */
  readonly hidden?: { readonly rows: number; readonly columns: number };
  readonly columns: readonly SourceColumn[];
  /** The column that says when: proposed, the user may choose another. */
  readonly dateColumn?: string;
  /** The parts of a long source, by column name. */
  readonly long?: LongColumns;
  /** The parts of a wide source with KPIs down and periods across. */
  readonly across?: AcrossColumns;
  /** Rows that add others up: no measure counts them. */
  readonly totals?: readonly TotalRows[];
  /** What was read into headers that do not say it outright: every mapping that relies on it waits for a confirmation. */
  readonly doubts?: readonly HeaderDoubt[];
}

/** The rows of one KPI, as they name it. */
export interface SourceKey {
  readonly key: string;
  readonly min?: number;
  readonly max?: number;
  /** What the source's unit column says of it. */
  readonly unit?: string;
  /** True where more than half of its figures are formatted as percentages. */
  readonly percent?: boolean;
  /** True where two rows have a figure for the same day. */
  readonly repeated?: boolean;
  /** Cells on the smaller side where some figures look like 0.85 and some like 85. */
  readonly mixed?: readonly string[];
}

/** A column that says what kind of figure a row holds, and the words for it. */
export interface RoleColumn {
  readonly column: string;
  readonly actual: string;
  readonly target?: string;
}

export interface LongColumns {
  readonly kpi: string;
  readonly actual: string;
  readonly target?: string;
  readonly unit?: string;
  readonly role?: RoleColumn;
  /** The KPIs that the rows name, each once. */
  readonly keys: readonly SourceKey[];
}

export interface AcrossColumns {
  readonly kpi: string;
  /** Id of the source that reads the same periods for their targets, where each stands over actuals and targets. */
  readonly targets?: string;
  /** A column of targets, one a KPI. */
  readonly target?: string;
  readonly unit?: string;
  readonly role?: RoleColumn;
  readonly keys: readonly SourceKey[];
  /** The columns that stand for periods, with the first day of each (1900 system). */
  readonly periods: readonly { readonly column: string; readonly start: number }[];
  /** Columns right of the KPI that stand for no period of their own: totals, year to date, quarters among months. */
  readonly leftOut: readonly string[];
  /** The cells of the periods as a formula names them: `KPIS[#Data]` or `'2025'!$C$4:$Z$9`. */
  readonly body: string;
  /** The first day of each column of `body` as a formula; 0 where the column is none. */
  readonly days: string;
  /** The cells with the periods, where they stand as text. */
  readonly headers?: string;
}

export interface TotalRows {
  readonly column: string;
  /** As the rows write it. */
  readonly label: string;
  /** Cells with the label, A1 without sheet. */
  readonly cells: readonly string[];
  /** True where the rows would count unless a condition keeps them out; false where they have no period or no KPI. */
  readonly conditioned: boolean;
}

export interface HeaderDoubt {
  readonly kind: "misspelt" | "fiscal" | "duplicate" | "noYear" | "dayMonth";
  /** The header, or the cell, as it stands. */
  readonly header: string;
  /** What it is read as. */
  readonly read: string;
}
