import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { parseFormula, unfold, type CellPlace } from "../../../formula";
import type { Book } from "../../book/book";
import { areaText } from "../../book/place";
import type { FormulaCell } from "../../book/pattern";
import { evidenceOf, foundIn, groupBy } from "../../found";
import type { Rule } from "../../rule";
import { elementsOf } from "../../scorecard/arguments";
import { callsOf } from "../../scorecard/kpi-calls";
import { distinctPlaces } from "../../scorecard/place-key";
import { readerOf } from "../../scorecard/reader";
import { both, plain } from "../../words";

/** Functions that take an actual, and which argument it is. */
const actuals: Readonly<Record<string, number>> = {
  ATTAINMENT: 0,
  RANGEATTAINMENT: 0,
  PROGRESS: 0,
  PACE: 0,
  VARIANCE: 0,
  STATUS: 0,
  SCORE: 0,
  PASSFAIL: 0,
  EFFICACY: 0,
  MINMAX: 0,
  GROWTH: 0,
  RATE: 0,
  WEIGHTED: 0,
};

/** Actuals that are exactly zero because the cells they come from are blank. */
export const zeroFromBlank: Rule = {
  id: "zero-from-blank",
  severity: "error",
  group: "scorecard",
  ...auditScorecardRules["zero-from-blank"],
  check(book) {
    const zeros: CellPlace[] = [];
    for (const kpi of callsOf(book, ...Object.keys(actuals)))
      for (const [{ value, place }] of elementsOf(book, kpi, actuals[kpi.name]) ?? [])
        if (value === 0 && place) zeros.push(place);
    const cells = distinctPlaces(zeros).flatMap((place): FormulaCell[] => {
      const cell = book.sheet(place.sheet)?.formulaAt(place.row, place.column);
      return cell && isOfBlanks(book, cell) ? [cell] : [];
    });
    return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, group]) =>
      foundIn(sheet, group, both(auditScorecardMessages, "zeroFromBlank", { count: group.length }), {
        evidence: evidenceOf(sheet, group, ({ formula }) => plain(formula)).map((each, i) => {
          const [area] = book.precedents(group[i]);
          return area && area.rows * area.columns === 1
            ? { ...each, expected: both(auditScorecardMessages, "isBlank", { cell: areaText(area) }) }
            : each;
        }),
      })
    );
  },
};

/** Functions that make a zero of blanks. */
const sums = /^(SUM|SUMIFS?|SUBTOTAL|AGGREGATE|SUMPRODUCT|MAX|MIN|N)$/;

/** The formula reads blanks only: it points at a blank cell, finds one, or adds up nothing but blanks. */
function isOfBlanks(book: Book, cell: FormulaCell): boolean {
  const { tree } = cell.pattern;
  if (!tree) return false;
  if (tree.kind === "reference" || tree.kind === "structured")
    return book
      .areas(tree, cell)
      .every(({ sheet, row, column }) => book.sheet(sheet)?.isBlank(row, column) ?? false);
  if (tree.kind !== "call") return false;
  if (sums.test(tree.name)) {
    const areas = tree.args.flatMap((arg) => (arg ? book.areas(arg, cell) : []));
    const figures =
      tree.name === "SUMIF" ? areas.slice(-1) : tree.name === "SUMIFS" ? areas.slice(0, 1) : areas;
    return figures.length > 0 && figures.every((area) => allBlank(book, area));
  }
  if (!/^(INDEX|VLOOKUP|HLOOKUP|XLOOKUP|LOOKUP)$/.test(tree.name)) return false;
  const own = parseFormula(cell.formula);
  if (!own) return false;
  const { block } = unfold(own, { at: cell, reader: readerOf(book), caller: { call: () => undefined } });
  return block?.length === 1 && block[0].length === 1 && block[0][0] === null;
}

function allBlank(
  book: Book,
  { sheet, row, column, rows, columns }: ReturnType<Book["areas"]>[number]
): boolean {
  const view = book.sheet(sheet);
  if (!view || rows * columns > 200_000) return false;
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) if (!view.isBlank(r, c)) return false;
  return true;
}
