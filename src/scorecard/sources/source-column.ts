export type ColumnKind =
  "date" | "period-text" | "number" | "rating" | "share" | "text" | "id" | "boolean" | "empty";

/** The month in which a fiscal year begins. */
export type FiscalStart = 4 | 7 | 10;

/** How a period stands in a column of text (or of numbers that are not date serials). */
export type PeriodPattern =
  | "date"
  | "yyyy-mm-dd"
  | "yyyy年m月d日"
  | "yyyymmdd"
  | "d-mmm-yyyy"
  | "mmm d, yyyy"
  | "d/m/yyyy"
  | "m/d/yyyy"
  | "yyyy-mm"
  | "yyyymm"
  | "yyyy年m月"
  | "yy年m月"
  | "mmm-yy"
  | "mmmm-yy"
  | "yyyy-mmm"
  | "mm-yyyy"
  | "yyyyMm"
  | "yyyy-Qq"
  | "Qq-yyyy"
  | "yyQq"
  | "qQ-yyyy"
  | "FYyy Qq"
  | `FYyy Qq from ${FiscalStart}`
  | "yyyy年q季度"
  | "yyyy-Hh"
  | "Hh-yyyy"
  | "hH-yyyy"
  | "yyyy年上半年"
  | "yyyy-Www"
  | "Www-yyyy"
  | "yyyy年w周"
  | "yyyy"
  | "FYyy"
  | `FYyy from ${FiscalStart}`
  | "mmm"
  | "mmmm"
  | "m月"
  | "一月"
  | "m"
  | "Qq"
  | "q季度"
  | "Hh"
  | "上半年"
  | "Www"
  | "w周";

export interface SourceColumn {
  readonly name: string;
  /** Position in the source, from 0. */
  readonly index: number;
  readonly kind: ColumnKind;
  /** The first of `patterns`. */
  readonly pattern?: PeriodPattern;
  /** The ways in which the cells of a column of periods write them, as they are tried; "date" stands for real dates. */
  readonly patterns?: readonly PeriodPattern[];
  /** Where the year stands that the periods leave out. */
  readonly year?: PeriodYear;
  /** Where headers stand in two rows: what this one is about and the kind of its figures. */
  readonly paired?: { readonly about: string; readonly role?: "actual" | "target" };
  /** What the lower of two header rows alone calls it: mappings made before both were read name it so. */
  readonly header?: string;
  /** What a misspelt header most likely means. */
  readonly reading?: string;
  readonly blanks: number;
  /** Cells that hold text in a column of numbers or dates: left out of every aggregate, and said so. */
  readonly strays: number;
  /** The first of them, A1 without sheet, with what they hold. */
  readonly strayCells?: readonly { readonly cell: string; readonly text: string }[];
  /** The first blank cells, A1 without sheet. */
  readonly blankCells?: readonly string[];
  /** How many cells hold a number as text. */
  readonly textNumbers?: number;
  /** The first of these, A1 without sheet, with what they hold. */
  readonly textNumberCells?: readonly { readonly cell: string; readonly text: string }[];
  /** True where more than half of the figures are formatted as percentages. */
  readonly percent?: boolean;
  /** Cells on the smaller side where some figures look like 0.85 and some like 85. */
  readonly mixed?: readonly string[];
  /** Present where texts hold blanks too many and are compared without: the code points of those that TRIM leaves. */
  readonly padding?: readonly number[];
  /** Dates as text that can be read day first and month first; or of which some can only be read one way and some the other. */
  readonly dayMonth?: "either" | "mixed";
  /** True where the figures are formatted as hours and minutes: they are days to Excel. */
  readonly time?: boolean;
  readonly distinct: number;
  readonly min?: number;
  readonly max?: number;
  /** Some values as text, for the eye. */
  readonly samples: readonly string[];
  /** Present for a column that a measure derives from two others. */
  readonly derived?: DerivedColumn;
  /** How a formula names the column's data: `CALL[Duration (mins)]` or `'Sheet 1'!$C$5:$C$104`. */
  readonly reference: string;
  /** Cells that hold the first day of each row's period, where the column's texts are read on a periods sheet. */
  readonly days?: string;
}

/** A year beside the periods: of another column, row by row, or one for all of them. */
export interface PeriodYear {
  readonly column?: string;
  readonly value?: number;
  /** As a formula: a column of the same rows, or one number. */
  readonly formula: string;
}

/**
 * A column that the source does not have: the time between two columns of dates, in `unit`. Where
 * either is blank there is none. Measures and conditions name it like any other column.
 */
export interface DerivedColumn {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly unit: "days" | "hours" | "minutes";
}
