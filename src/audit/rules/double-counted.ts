import type { Area } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book, Family } from "../book/book";
import { callsIn } from "../book/calls";
import type { FormulaCell } from "../book/pattern";
import { covers, placeOf } from "../book/place";
import { evidenceOf, foundIn } from "../found";
import type { Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Cells of a summed range that are looked through. */
const mostCells = 20_000;

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
        const inner = subtotalsIn(book, family, cell);
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
function subtotalsIn(book: Book, { sheet }: Family, cell: FormulaCell): FormulaCell[] {
  return sumAreas(book, cell)
    .filter(({ rows, columns }) => rows * columns > 2 && rows * columns <= mostCells)
    .flatMap((area) => {
      const view = book.sheet(area.sheet) ?? sheet;
      const found: FormulaCell[] = [];
      for (let r = area.row; r < area.row + area.rows; r++) {
        const row = view.formulas.get(r);
        if (!row) continue;
        for (let c = area.column; c < area.column + area.columns; c++) {
          const inner = row.get(c);
          if (inner && isSubtotal(book, inner, area)) found.push(inner);
        }
      }
      return found;
    });
}

function isSubtotal(book: Book, inner: FormulaCell, area: Area): boolean {
  if (!/^=\+?SUM\(/.test(inner.pattern.key)) return false;
  const summed = book.precedents(inner);
  return (
    summed.length > 0 &&
    summed.some(({ rows, columns }) => rows * columns > 1) &&
    summed.every((each) => each.sheet === area.sheet && covers(area, each))
  );
}
