import type { ApiErrorCode, HostWorkbook } from "../host/remote-object";
import type { WorkbookData } from "./data";

/** A cell as the object model shows it: blanks are "", errors their text ("#N/A"), dates serials. */
export type CellValue = number | string | boolean;

/** Failures a test can switch on; all of them off by default. */
export interface Failures {
  /** As while a person types into a cell: requests are refused with InvalidOperationInCellEditMode. */
  editing: boolean;
  /**
   * Asked before every property set and method call of the object model, with Excel's class and
   * the name on the wire ("Range", "Values"). A code refuses the call with that error.
   */
  refuse?: (typeName: string, member: string, args: readonly unknown[]) => ApiErrorCode | undefined;
}

/** A workbook over the grid and formula engine: the same in the browser and headless. */
export interface PreviewWorkbook extends HostWorkbook {
  readonly failures: Failures;
  /** Everything in the workbook as plain data, ready for a file. */
  toData(): WorkbookData;
  /**
   * Begins to calculate a workbook that shows the values of its file so far, as one in the browser
   * does when it opens; nothing happens when it has begun already.
   */
  calculate(): void;
  /** Resolves when nothing is left to calculate; rejects when the engine has not answered within its deadline. */
  settle(wait?: "all" | "request"): Promise<void>;
  dispose(): void;
  /**
   * The raw values of a range, cells filled by a spill included.
   * @param ref a reference with its sheet: "Sheet1!$A$1:$B$9", "'My data'!A1"
   * @throws {ApiError} ItemNotFound when the sheet does not exist, InvalidArgument when it is no reference
   */
  readRange(ref: string): CellValue[][];
  /** Calls the listener after each calculation; returns a function that stops it. */
  onRecalculated(listener: () => void): () => void;
  /** Cells whose formula refers to itself, directly or through others: "Sheet1!A1". They are 0, as in Excel. */
  circularReferences(): string[];
  /** What a custom function said about the error in a cell: sheet name, row and column from 0. */
  messageAt(sheet: string, row: number, column: number): string | undefined;
  /** In the browser: draws the grid dark or light from now on. Absent headless. */
  setDark?(dark: boolean): void;
}
