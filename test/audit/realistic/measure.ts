import { auditWorkbook, type Finding, type Snapshot } from "../../../src/audit";
import { parseRect, type Rect } from "../../../src/plan/addresses";
import { budgets } from "./books/budgets";
import { further } from "./books/further";
import { lists } from "./books/lists";
import { models } from "./books/models";
import { schools } from "./books/schools";
import type { Annotated, RealBook } from "./maker";

export const realBooks = (): readonly RealBook[] =>
  [...schools, ...budgets, ...models, ...lists, ...further].map((make) => make());

/** What the rules found of one workbook, by region. */
export interface Measured {
  readonly book: string;
  readonly faults: readonly Annotated[];
  readonly missed: readonly Annotated[];
  /** Findings that lie on no fault, or reach more than one cell beyond it. */
  readonly false: readonly Finding[];
  /** Findings of a fault that another finding has found already. */
  readonly repeated: number;
  readonly findings: readonly Finding[];
}

const rectsOf = (range = ""): Rect[] => range.split(",").flatMap((each) => parseRect(each) ?? []);

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** A finding counts where it overlaps the fault and reaches at most one cell beyond it. */
function meets({ sheet, range }: Finding, fault: Annotated): boolean {
  const [own] = rectsOf(fault.range);
  const wide: Rect = {
    row: own.row - 1,
    column: own.column - 1,
    rows: own.rows + 2,
    columns: own.columns + 2,
  };
  const inside = (rect: Rect): boolean =>
    rect.row >= wide.row &&
    rect.column >= wide.column &&
    rect.row + rect.rows <= wide.row + wide.rows &&
    rect.column + rect.columns <= wide.column + wide.columns;
  const found = rectsOf(range);
  return sheet === fault.sheet && found.every(inside) && found.some((rect) => overlap(rect, own));
}

export function measureBook(book: RealBook, rules: readonly string[], snapshot?: Snapshot): Measured {
  const { findings, gaps } = auditWorkbook(snapshot ?? book.maker.snapshot(), { rules });
  if (gaps.length > 0) throw new Error(gaps.map(({ sentence }) => sentence.en).join(" "));
  const { faults, name } = book;
  const right = findings.filter((finding) => faults.some((fault) => meets(finding, fault)));
  const missed = faults.filter((fault) => !findings.some((finding) => meets(finding, fault)));
  return {
    book: name,
    faults,
    missed,
    false: findings.filter((finding) => !right.includes(finding)),
    repeated: right.length - (faults.length - missed.length),
    findings,
  };
}

/** Both of all workbooks together, from 0 to 1. */
export function ratesOf(measured: readonly Measured[]): {
  readonly precision: number;
  readonly recall: number;
} {
  const sum = (count: (each: Measured) => number): number =>
    measured.reduce((all, each) => all + count(each), 0);
  const found = sum(({ faults, missed }) => faults.length - missed.length);
  const wrong = sum((each) => each.false.length + each.repeated);
  return { precision: found / (found + wrong), recall: found / sum(({ faults }) => faults.length) };
}
