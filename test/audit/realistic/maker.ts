import { movedFormula } from "../../../src/plan/relative";
import { parseRect, type Rect } from "../../../src/plan/addresses";
import { BookMaker, type Content, type SheetMaker } from "../seeded/maker";

/** A fault as somebody who knows the workbook would mark it: all cells that are wrong for one reason. */
export interface Annotated {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
}

/** A workbook as people keep them, with the faults that are in it; what else looks odd is meant. */
export class RealBook {
  readonly faults: Annotated[] = [];
  readonly maker: BookMaker;

  constructor(readonly name: string) {
    this.maker = new BookMaker(name);
  }

  sheet(name = "Sheet1"): RealSheet {
    return new RealSheet(this, this.maker.sheet(name));
  }
}

const rectOf = (range: string): Rect => {
  const rect = parseRect(range);
  if (!rect) throw new Error(`${range} is no range.`);
  return rect;
};

export class RealSheet {
  private seed = 7;

  constructor(
    private readonly book: RealBook,
    readonly sheet: SheetMaker
  ) {}

  /** Rows of contents from a cell; null leaves a cell as it is. */
  rows(at: string, rows: readonly (readonly (Content | null)[])[]): this {
    const { row, column } = rectOf(at);
    for (const [i, contents] of rows.entries()) this.sheet.row(row + i, column, contents);
    return this;
  }

  /** Texts or numbers down a column. */
  down(at: string, contents: readonly (Content | null)[]): this {
    return this.rows(
      at,
      contents.map((content) => [content])
    );
  }

  across(at: string, contents: readonly (Content | null)[]): this {
    return this.rows(at, [contents]);
  }

  /** A formula as it stands in the first cell, filled over the ranges from there. */
  fill(ranges: string, formula: string, value?: Content): this {
    const first = rectOf(ranges.split(",")[0]);
    for (const range of ranges.split(",")) {
      const { row, column, rows, columns } = rectOf(range);
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++)
          this.sheet.set(r, c, movedFormula(formula, r - first.row, c - first.column), value);
    }
    return this;
  }

  /** Figures typed in, from a fixed sequence. */
  typed(ranges: string, from = 10, to = 99): this {
    for (const range of ranges.split(",")) {
      const { row, column, rows, columns } = rectOf(range);
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) {
          this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
          this.sheet.set(r, c, from + (this.seed % (to - from + 1)));
        }
    }
    return this;
  }

  /** Wrong cells: a formula as in the first one, or a number in each. */
  fault(kind: string, range: string, content: Content | readonly Content[]): this {
    const { row, column, columns } = rectOf(range);
    if (Array.isArray(content)) {
      for (const [i, each] of (content as readonly Content[]).entries())
        this.sheet.set(row + Math.floor(i / columns), column + (i % columns), each);
    } else if (typeof content === "string") this.fill(range, content);
    else this.sheet.set(row, column, content as Content);
    this.book.faults.push({ sheet: this.sheet.name, range, kind });
    return this;
  }
}

export const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A1, A2 … with a letter or word before the number. */
export const numbered = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);

export const surnames =
  "Adams Baker Chen Diaz Evans Foster Garcia Hughes Ito Jones Kim Lopez Moore Nguyen Olsen Patel Quinn Reed Smith Turner Ueda Vance Ward Young".split(
    " "
  );
