import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { FormulaNode } from "../../../formula";
import type { Book } from "../../book/book";
import { callsIn } from "../../book/calls";
import { areaText, placeOf } from "../../book/place";
import type { FormulaCell } from "../../book/pattern";
import { usageBy } from "../../book/usage";
import { evidenceOf, foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import { isRatioFunction, kpiCallsIn, kpiFamilies } from "../../scorecard/kpi-calls";
import { shown } from "../../scorecard/place-key";
import { both, plain } from "../../words";

/** The mean of quotients with different denominators, where the quotient of sums says something else. */
export const meanOfRatios: Rule = {
  id: "mean-of-ratios",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["mean-of-ratios"],
  check(book) {
    const families = kpiFamilies(book);
    if (families.length === 0) return [];
    const used = usageBy(
      book,
      families.flatMap(({ cells }) => cells)
    );
    const found: Found[] = [];
    for (const { pattern, cells } of book.families) {
      if (!pattern.functions.has("AVERAGE")) continue;
      for (const call of callsIn(pattern.tree)) {
        if (call.name !== "AVERAGE" || call.args.length !== 1 || !call.args[0]) continue;
        for (const cell of cells) {
          const each = ofAverage(book, cell, call.args[0], used.has(cell.sheet, cell));
          if (each) found.push(each);
        }
      }
    }
    return found;
  },
};

function ofAverage(book: Book, cell: FormulaCell, arg: FormulaNode, feedsKpi: boolean): Found | undefined {
  const [area, ...more] = book.areas(arg, cell);
  const view = area && more.length === 0 ? book.sheet(area.sheet) : undefined;
  if (!view || area.rows * area.columns < 2 || (area.rows > 1 && area.columns > 1)) return undefined;
  const parts: { above: number; below: number; ratio: number; at: FormulaCell }[] = [];
  let byKpi = kpiCallsIn(cell.pattern.tree).length > 0 || feedsKpi;
  for (let i = 0; i < area.rows * area.columns; i++) {
    const at = {
      row: area.row + (area.columns === 1 ? i : 0),
      column: area.column + (area.rows === 1 ? i : 0),
    };
    const value = view.value(at.row, at.column);
    if (value === "") continue;
    const formula = view.formulaAt(at.row, at.column);
    const quotient = formula && quotientOf(book, formula);
    if (!quotient || typeof value !== "number") return undefined;
    byKpi ||= quotient.byKpi;
    parts.push({ ...quotient, ratio: value, at: formula });
  }
  if (parts.length < 2 || !byKpi) return undefined;
  const below = parts.reduce((sum, part) => sum + part.below, 0);
  const mean = parts.reduce((sum, part) => sum + part.ratio, 0) / parts.length;
  const ofSums = parts.reduce((sum, part) => sum + part.above, 0) / below;
  if (!Number.isFinite(ofSums) || Math.abs(mean - ofSums) <= 0.005 * Math.abs(ofSums)) return undefined;
  return foundIn(
    cell.sheet,
    [cell],
    both(auditScorecardMessages, "meanOfRatios", {
      range: areaText(area),
      mean: shown(mean),
      ratio: shown(ofSums),
    }),
    {
      evidence: [
        { cell: placeOf(cell.sheet, cell), actual: plain(cell.formula) },
        ...evidenceOf(
          area.sheet,
          parts.map(({ at }) => at),
          ({ formula }) => plain(formula)
        ),
      ],
    }
  );
}

/** What a formula divides by what; undefined where it is no quotient of two cells that give its value. */
function quotientOf(book: Book, cell: FormulaCell) {
  let node = cell.pattern.tree;
  // Guards around the quotient: IFERROR(a/b, …), IF(b=0, "", a/b).
  for (; node?.kind === "call" && ["IFERROR", "IF", "ROUND"].includes(node.name);)
    node = (node.name === "IF" ? node.args[2] : node.args[0]) ?? undefined;
  const byKpi = node?.kind === "call" && isRatioFunction(node.name);
  const [above, below] =
    node?.kind === "binary" && node.operator === "/"
      ? [node.left, node.right]
      : byKpi && node?.kind === "call"
        ? [node.args[0], node.args[1]]
        : [];
  const [a, b] = [above, below].map((part) => part && valueOf(book, part, cell));
  if (typeof a !== "number" || typeof b !== "number" || b === 0) return undefined;
  return { above: a, below: b, byKpi };
}

/** The value of a single cell. */
function valueOf(book: Book, node: FormulaNode, cell: FormulaCell): unknown {
  if (node.kind !== "reference" && node.kind !== "structured") return undefined;
  const [area, ...more] = book.areas(node, cell);
  if (!area || more.length > 0 || area.rows * area.columns !== 1) return undefined;
  return book.sheet(area.sheet)?.value(area.row, area.column);
}
