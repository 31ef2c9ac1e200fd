import { parseRect, type Rect } from "../../plan/addresses";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { isInside, type Position } from "./place";
import type { FormulaCell } from "./pattern";

const errors =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!|PYTHON!|CYCLE!)$/;

/** Whether a value is one of Excel's errors. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === "string" && value.charCodeAt(0) === 35 && errors.test(value);

export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

/** A sheet by its own rows and columns, from 0, wherever its cells begin. */
export class SheetView {
  readonly name: string;
  /** One past the last row and column in use. */
  readonly rows: number;
  readonly columns: number;
  readonly isVisible: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Rect[];
  /** What array formulas fill. */
  readonly spills: readonly Rect[];
  /** Formula cells by row, then by column. */
  readonly formulas = new Map<number, Map<number, FormulaCell>>();
  private readonly top: number;
  private readonly left: number;
  private spillsOfRow?: ReadonlyMap<number, readonly Rect[]>;

  constructor(
    readonly snapshot: SheetSnapshot,
    readonly index: number
  ) {
    this.name = snapshot.name;
    this.top = snapshot.origin?.row ?? 0;
    this.left = snapshot.origin?.column ?? 0;
    this.rows = this.top + snapshot.values.length;
    this.columns = this.left + snapshot.values.reduce((most, { length }) => Math.max(most, length), 0);
    this.isVisible = snapshot.visibility === "Visible";
    this.hiddenRows = new Set(snapshot.hiddenRows);
    this.hiddenColumns = new Set(snapshot.hiddenColumns);
    this.merges = rectsOf(snapshot.merges);
    this.spills = rectsOf(snapshot.spills);
  }

  /** "" outside of what is in use. */
  value(row: number, column: number): CellValue {
    return this.snapshot.values[row - this.top]?.[column - this.left] ?? "";
  }

  kind(row: number, column: number): CellKind {
    const value = this.value(row, column);
    if (typeof value === "number") return "number";
    if (typeof value === "boolean") return "boolean";
    if (value === "") return "blank";
    return isErrorValue(value) ? "error" : "text";
  }

  formulaAt(row: number, column: number): FormulaCell | undefined {
    return this.formulas.get(row)?.get(column);
  }

  /** Whether there is neither a value nor a formula. */
  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === "" && !this.formulaAt(row, column);
  }

  /** A number that was typed in: no formula gives it. */
  isInput(row: number, column: number): boolean {
    return (
      typeof this.value(row, column) === "number" &&
      !this.formulaAt(row, column) &&
      !this.isSpilled({ row, column })
    );
  }

  /** Whether an array formula of another cell fills the cell. */
  isSpilled(at: Position): boolean {
    if (this.spills.length === 0) return false;
    this.spillsOfRow ??= byRow(this.spills);
    const spills = this.spillsOfRow.get(at.row) ?? [];
    return spills.some((rect) => isInside(rect, at) && !(rect.row === at.row && rect.column === at.column));
  }

  numberFormat(row: number, column: number): string {
    return this.snapshot.numberFormats?.[row - this.top]?.[column - this.left] ?? "General";
  }

  isHidden(row: number, column: number): boolean {
    return !this.isVisible || this.hiddenRows.has(row) || this.hiddenColumns.has(column);
  }

  /** Calls back for every cell with a value or a formula, row by row. */
  each(visit: (row: number, column: number, value: CellValue) => void): void {
    for (const [r, line] of this.snapshot.values.entries()) {
      for (const [c, value] of line.entries()) if (value !== "") visit(this.top + r, this.left + c, value);
    }
  }

  /** The raw rows of formulas, with the row and column at which they begin; undefined where none were read. */
  get formulaRows() {
    const { formulas } = this.snapshot;
    return formulas && { rows: formulas, top: this.top, left: this.left };
  }
}

const rectsOf = (addresses: readonly string[] = []): Rect[] =>
  addresses.flatMap((address) => parseRect(address) ?? []);

function byRow(rects: readonly Rect[]): ReadonlyMap<number, readonly Rect[]> {
  const rows = new Map<number, Rect[]>();
  for (const rect of rects) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const line = rows.get(row);
      if (line) line.push(rect);
      else rows.set(row, [rect]);
    }
  }
  return rows;
}
