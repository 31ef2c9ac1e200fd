import type { CellValue } from "../../audit/snapshot";

/** Where a difference stands, to go there. */
export interface DifferencePlace {
  readonly sheet: string;
  readonly address?: string;
}

/** What is not as it was signed: a closed list, each with a sentence in both languages. */
export type Difference =
  // ------------------------------------------------ of the ledger itself
  /** The signed text of a row cannot be read. */
  | { readonly kind: "unreadable"; readonly number: number; readonly place: DifferencePlace }
  /** A column that people read does not say what was signed. */
  | {
      readonly kind: "fieldAltered";
      readonly number: number;
      readonly field: string;
      readonly signed: CellValue;
      readonly now: CellValue;
      readonly place: DifferencePlace;
    }
  /** Signed text and hash do not belong together: one of the two was altered. */
  | { readonly kind: "hashDiffers"; readonly number: number; readonly place: DifferencePlace }
  /** A row does not follow the row above it: one was removed, inserted, moved or altered. */
  | { readonly kind: "chainBroken"; readonly number: number; readonly place: DifferencePlace }
  /** The last rows that the workbook remembers are not there. */
  | {
      readonly kind: "endMissing";
      readonly expected: number;
      readonly found: number;
      readonly place: DifferencePlace;
    }
  // ------------------------------------------------ of the workbook against a signed period
  | { readonly kind: "scorecardGone"; readonly number: number; readonly title: string }
  | { readonly kind: "tableGone"; readonly number: number; readonly place: DifferencePlace }
  | { readonly kind: "requestChanged"; readonly number: number; readonly place: DifferencePlace }
  | {
      readonly kind: "nameChanged" | "nameGone";
      readonly number: number;
      readonly name: string;
      readonly signed: CellValue;
      readonly now: CellValue;
      readonly place: DifferencePlace;
    }
  | {
      readonly kind: "cellChanged" | "formulaChanged" | "actualChanged";
      readonly number: number;
      readonly row: string;
      readonly column: string;
      readonly signed: CellValue;
      readonly now: CellValue;
      readonly place: DifferencePlace;
    }
  | {
      readonly kind: "rowGone" | "rowNew";
      readonly number: number;
      readonly row: string;
      readonly place: DifferencePlace;
    }
  | { readonly kind: "sourceGone"; readonly number: number; readonly source: string }
  | {
      readonly kind: "sourceChanged";
      readonly number: number;
      readonly source: string;
      readonly signedRows: number;
      readonly rows: number;
      /** The rows that were changed or added, if they can be told. */
      readonly changed: readonly string[];
      readonly place: DifferencePlace;
    };

/** Whether two values say the same; numbers up to the last digits that a file may lose. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}
