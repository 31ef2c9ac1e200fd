import type { Message } from "../i18n/sentence";
import type { CellValue } from "./snapshot";

export type Severity = "error" | "warning" | "info";

/** From the gravest. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** One fault, with all the cells that it is made of. Plain data in both languages. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Absent where the workbook as a whole is meant. */
  readonly sheet?: string;
  /** A1, several areas separated by commas: "C5", "C5:D5,C9". Absent where the whole sheet is meant. */
  readonly range?: string;
  /** How many cells `range` has. */
  readonly cells: number;
  readonly sentence: Message;
  /** What was seen, of which cells; the first ones where there are many. */
  readonly evidence: readonly Evidence[];
  /** A change that sets it right, where one is safe to propose. Nothing is changed unless the user asks for it. */
  readonly fix?: Fix;
}

export interface Evidence {
  /** With its sheet: "Sheet1!C5", "'My sheet'!C5:C9". Absent for what stands in no cell. */
  readonly cell?: string;
  readonly actual: Message;
  readonly expected?: Message;
}

/** A proposed change. Each cell carries what stands there now: where that has changed, the fix no longer applies. */
export type Fix =
  | { readonly kind: "setFormulas"; readonly sheet: string; readonly cells: readonly FormulaChange[] }
  | { readonly kind: "setValues"; readonly sheet: string; readonly cells: readonly ValueChange[] }
  | { readonly kind: "setCalculation"; readonly mode: "automatic" };

export interface FormulaChange {
  readonly address: string;
  readonly before: CellValue;
  /** With "=". */
  readonly formula: string;
}

export interface ValueChange {
  readonly address: string;
  readonly before: CellValue;
  readonly value: number | string | boolean;
  /** The cell's number format where it must change with the value (a text format would keep a number text). */
  readonly numberFormat?: string;
}

/**
 * What tells a finding from all others of a workbook: a finding that was accepted is known again by it, until
 * its cells, or what was seen in them, change.
 */
export const findingKey = ({ rule, sheet = "", range = "", evidence }: Finding): string =>
  [rule, sheet, range, ...evidence.map(({ cell = "", actual }) => `${cell}=${actual.en}`)].join("|");
