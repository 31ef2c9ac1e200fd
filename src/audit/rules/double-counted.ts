import type { Area } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book } from "../book/book";
import { callsIn } from "../book/calls";
import type { FormulaCell } from "../book/pattern";
import { covers, placeOf } from "../book/place";
import { evidenceOf, foundIn } from "../found";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

/** A sum over a range that holds figures and their own sum. */
export const doubleCounted: Rule = {
  id: "double-counted",
  severity: "error",
  group: "workbook",
  ...auditRules["double-counted"],
  check: (book) =>
    book.families.flatMap((family) => {
      // Half of a sum over everything is an old way to leave the subtotals out.
      if (!family.pattern.functions.has("SUM") || /\/2$/.test(family.pattern.key)) return [];
      const faults = family.cells.flatMap((cell) => {
        const inner = subtotalsIn(book, cell);
        return inner.length > 0 ? [{ ...cell, inner }] : [];
      });
      if (faults.length === 0) return [];
      const cells = listed(faults[0].inner.map((cell) => placeOf(cell.sheet, cell)));
      return [
        foundIn(family.sheet.name, faults, both(auditMessages, "doubleCounted", { cells }), {
          evidence: evidenceOf(family.sheet.name, faults, ({ formula }) => plain(formula)),
        }),
      ];
    }),
};

const sumAreas = (book: Book, cell: FormulaCell): Area[] =>
  [...callsIn(cell.pattern.tree)]
    .filter(({ name }) => name === "SUM")
    .flatMap(({ args }) => args.flatMap((arg) => (arg ? book.areas(arg, cell) : [])));

/** Formulas in the summed ranges that add up nothing but other cells of the same range. */
function subtotalsIn(book: Book, cell: FormulaCell): FormulaCell[] {
  const { down, across } = book.once("subtotals", subtotalsOf);
  return sumAreas(book, cell)
    .filter(({ rows, columns }) => rows * columns > 2)
    .flatMap((area) => [
      ...(area.rows > 1 ? within(down.get(area.sheet), area) : []),
      ...(area.columns > 1 ? within(across.get(area.sheet), area) : []),
    ])
    .map(({ cell: inner }) => inner);
}

interface Subtotal {
  readonly cell: FormulaCell;
  readonly areas: readonly Area[];
}

/** By sheet, then by column, from the top. */
type Subtotals = Map<string, Map<number, Subtotal[]>>;

/** Sums of cells of their own column, and of their own row: only these can be counted twice with what they sum. */
function subtotalsOf(book: Book): { readonly down: Subtotals; readonly across: Subtotals } {
  const found = { down: new Map() as Subtotals, across: new Map() as Subtotals };
  for (const cell of book.formulas) {
    if (!/^=\+?SUM\(/.test(cell.pattern.key)) continue;
    const areas = book.precedents(cell);
    if (!areas.some(({ rows, columns }) => rows * columns > 1)) continue;
    const inOwn = (holds: (area: Area) => boolean): boolean =>
      areas.every((area) => area.sheet === cell.sheet && holds(area));
    if (inOwn(({ column, columns }) => columns === 1 && column === cell.column))
      add(found.down, { cell, areas });
    else if (inOwn(({ row, rows }) => rows === 1 && row === cell.row)) add(found.across, { cell, areas });
  }
  return found;
}

function add(subtotals: Subtotals, subtotal: Subtotal): void {
  const { sheet, column } = subtotal.cell;
  let columns = subtotals.get(sheet);
  if (!columns) subtotals.set(sheet, (columns = new Map()));
  const own = columns.get(column);
  if (own) own.push(subtotal);
  else columns.set(column, [subtotal]);
}

/** Subtotals of an area that are looked at. */
const mostSubtotals = 500;

/** Those that lie in an area together with all that they add up. */
function within(columns: ReadonlyMap<number, readonly Subtotal[]> | undefined, area: Area): Subtotal[] {
  const found: Subtotal[] = [];
  for (const [column, subtotals] of columns ?? []) {
    if (column < area.column || column >= area.column + area.columns) continue;
    const from = firstFrom(subtotals, area.row);
    for (const subtotal of subtotals.slice(from, from + mostSubtotals)) {
      if (subtotal.cell.row >= area.row + area.rows) break;
      if (subtotal.areas.every((each) => covers(area, each))) found.push(subtotal);
    }
  }
  return found;
}

function firstFrom(subtotals: readonly Subtotal[], row: number): number {
  let [low, high] = [0, subtotals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (subtotals[middle].cell.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
