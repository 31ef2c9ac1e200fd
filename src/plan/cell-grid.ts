import { range } from "./addresses";
import type { Block, CellContent, CellStyle, Formula, StyleRun } from "./plan";

/** Cells put one by one, given out as one block: few and large blocks keep the request small. */
export class CellGrid {
  private readonly cells = new Map<number, Map<number, CellContent>>();
  readonly styles: StyleRun[] = [];

  put(row: number, column: number, content: CellContent): void {
    if (!this.cells.has(row)) this.cells.set(row, new Map());
    this.cells.get(row)!.set(column, content);
  }

  formula(row: number, column: number, formula: string, spill?: Formula["spill"]): void {
    this.put(row, column, {
      formula: `=${formula}`,
      ...(spill && spill.rows * spill.columns > 1 ? { spill } : {}),
    });
  }

  style(style: CellStyle, ...addresses: string[]): void {
    if (addresses.length > 0) this.styles.push({ addresses, style });
  }

  /** What lies between two columns, as one block; undefined if there is nothing. */
  block(firstColumn: number, lastColumn: number): Block | undefined {
    const rows = [...this.cells]
      .filter(([, row]) => [...row.keys()].some((c) => c >= firstColumn && c <= lastColumn))
      .map(([r]) => r);
    if (rows.length === 0) return undefined;
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from(
        { length: lastColumn - firstColumn + 1 },
        (_, j) => this.cells.get(top + i)?.get(firstColumn + j) ?? null
      )
    );
    return { address: range(top, firstColumn, bottom, lastColumn), cells };
  }
}
