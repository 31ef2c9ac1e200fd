import type { CellValue } from "../../audit/snapshot";
import type { Locale } from "../../i18n/sentence";
import type { Grain } from "../periods";

/** What is signed: everything that a figure of the scorecard rests on, and the figures. */
export interface SignOffContent {
  readonly format: 1;
  /** Place in the ledger, from 1. */
  readonly number: number;
  readonly scorecard: {
    /** Its name in the settings: that of its sheet when it was made. */
    readonly id: string;
    readonly sheet: string;
    readonly title: string;
    readonly locale: Locale;
    /** Digest of KPIs, mapping and grain. */
    readonly request: string;
  };
  readonly period: { readonly grain: Grain; readonly start: number; readonly label: string };
  readonly signedBy: string;
  /** Local time with its distance from UTC: "2026-01-05 09:30 +08:00". */
  readonly signedAt: string;
  readonly note: string;
  /** Version of the calculations. */
  readonly version: string;
  /** Named cells of the sheet: policies, grades, total, grade, coverage. One value, or the rows of a table. */
  readonly names: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly table: SignedTable;
  readonly sources: readonly SignedSource[];
}

/** The rows of the scorecard by their labels, so that inserted or moved rows do not count as changes. */
export interface SignedTable {
  /** Address of the header's first cell. Formulas are compared only while the table stands there. */
  readonly at: string;
  readonly rows: readonly SignedRow[];
}

export interface SignedRow {
  readonly label: string;
  /** By column header. Blank cells are left out. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Short digests of formulas, by column header. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** The user's own rows behind the figures: those of the period, in the columns that are used. */
export interface SignedSource {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Digest of all rows, in the order of their texts: sorting the table is no change. */
  readonly digest: string;
  /** A digest for each row, so that a changed row is found; absent for very long sources. */
  readonly each?: readonly string[];
}

/** One row of the ledger as it stands on its sheet. */
export interface LedgerRow {
  /** Row on the sheet, from 0. */
  readonly row: number;
  /** What the columns that people read say, by column key. */
  readonly shown: Readonly<Record<ShownKey, CellValue>>;
  readonly previous: string;
  readonly hash: string;
  /** The canonical text that the hash covers. */
  readonly text: string;
}

/** Columns of the ledger that repeat what is signed, for people. */
export const shownKeys = [
  "number",
  "scorecard",
  "period",
  "signedBy",
  "signedAt",
  "note",
  "total",
  "grade",
  "coverage",
  "version",
] as const;

export type ShownKey = (typeof shownKeys)[number];

/** What the readable columns say of a content. */
export function shownOf(content: SignOffContent): Readonly<Record<ShownKey, CellValue>> {
  const first = (name: string): CellValue => content.names[name]?.[0]?.[0] ?? "";
  return {
    number: content.number,
    scorecard: content.scorecard.title,
    period: content.period.label,
    signedBy: content.signedBy,
    signedAt: content.signedAt,
    note: content.note,
    total: first("TotalScore"),
    grade: first("OverallGrade"),
    coverage: first("WeightCoverage"),
    version: content.version,
  };
}
