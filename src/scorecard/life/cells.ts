import { parseRect, rectAddress, type Rect } from "../../plan/addresses";
import type { Block, CellContent, Formula, SheetPlan } from "../../plan/plan";

/** Cells by place, rows and columns from 0. */
export class CellMap<T> {
  private readonly rows = new Map<number, Map<number, T>>();

  set(row: number, column: number, value: T): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(column, value);
    else this.rows.set(row, new Map([[column, value]]));
  }

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  *entries(): Generator<[row: number, column: number, value: T]> {
    for (const [row, cells] of this.rows) for (const [column, value] of cells) yield [row, column, value];
  }

  /** Rectangles of neighbouring cells that are alike, so that few and large ones go out. */
  rectangles(same: (a: T, b: T) => boolean = () => true): { rect: Rect; value: T }[] {
    const done: { rect: Rect; value: T }[] = [];
    let open = new Map<string, { rect: Rect; value: T }>();
    let above = -2;
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const next = new Map<string, { rect: Rect; value: T }>();
      for (const run of runsOf(this.rows.get(row)!, same)) {
        const key = `${run.column}:${run.columns}`;
        const grown = row === above + 1 ? open.get(key) : undefined;
        if (grown && same(grown.value, run.value)) {
          const rect = { ...grown.rect, rows: grown.rect.rows + 1 };
          next.set(key, { rect, value: grown.value });
          open.delete(key);
        } else
          next.set(key, {
            rect: { row, rows: 1, column: run.column, columns: run.columns },
            value: run.value,
          });
      }
      done.push(...open.values());
      open = next;
      above = row;
    }
    return [...done, ...open.values()];
  }

  /** Addresses that cover all cells. */
  addresses(): string[] {
    return this.rectangles().map(({ rect }) => rectAddress(rect));
  }
}

function* runsOf<T>(
  cells: ReadonlyMap<number, T>,
  same: (a: T, b: T) => boolean
): Generator<{ column: number; columns: number; value: T }> {
  let run: { column: number; columns: number; value: T } | undefined;
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const value = cells.get(column)!;
    if (run && column === run.column + run.columns && same(run.value, value)) run.columns++;
    else {
      if (run) yield run;
      run = { column, columns: 1, value };
    }
  }
  if (run) yield run;
}

export const isFormula = (content: CellContent | undefined): content is Formula =>
  typeof content === "object" && content !== null;

/** What a plan writes, cell by cell, and the cells that its formulas fill beside their own. */
export function contentsOf(plan: Pick<SheetPlan, "blocks">): {
  cells: CellMap<Exclude<CellContent, null>>;
  spilled: CellMap<true>;
} {
  const cells = new CellMap<Exclude<CellContent, null>>();
  const spilled = new CellMap<true>();
  for (const block of plan.blocks) {
    const { row, column } = parseRect(block.address)!;
    block.cells.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null) return;
        cells.set(row + r, column + c, content);
        if (!isFormula(content) || !content.spill) return;
        for (let i = 0; i < content.spill.rows; i++)
          for (let j = 0; j < content.spill.columns; j++)
            if (i + j > 0) spilled.set(row + r + i, column + c + j, true);
      })
    );
  }
  return { cells, spilled };
}

/** Cells as blocks: neighbours together, so that none touches a cell that is not named. */
export function blocksOf(cells: CellMap<CellContent>): Block[] {
  return cells.rectangles().map(({ rect }) => ({
    address: rectAddress(rect),
    cells: Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (_, c) => cells.get(rect.row + r, rect.column + c) ?? null)
    ),
  }));
}

/** Each cell of some addresses. */
export function* cellsOf(addresses: readonly string[]): Generator<[row: number, column: number, rect: Rect]> {
  for (const address of addresses) {
    const rect = parseRect(address);
    if (!rect) continue;
    for (let r = 0; r < rect.rows; r++)
      for (let c = 0; c < rect.columns; c++) yield [rect.row + r, rect.column + c, rect];
  }
}
