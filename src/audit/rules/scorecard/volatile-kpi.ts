import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import type { Area } from "../../../formula";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import type { FormulaCell } from "../../book/pattern";
import { foundIn, groupBy } from "../../found";
import type { Rule } from "../../rule";
import { kpiFamilies } from "../../scorecard/kpi-calls";
import { volatileFunctions } from "../volatile-function";
import { both, plain } from "../../words";

/** What these give changes by itself; OFFSET and INDIRECT only calculate more often than they need to. */
const changing: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** How many formulas may lie between a volatile one and a KPI. */
const farthest = 40;

/** KPI formulas whose results change without anybody changing anything. */
export const volatileKpi: Rule = {
  id: "volatile-kpi",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["volatile-kpi"],
  check(book) {
    const kpis = kpiFamilies(book).flatMap(({ cells }) => cells);
    if (kpis.length === 0) return [];
    const origins = originsOf(book);
    const fed = kpis.flatMap((cell) => {
      const origin = origins.get(cell);
      return origin ? [{ cell, origin }] : [];
    });
    const groups = groupBy(
      fed,
      ({ cell, origin }) => `${cell.sheet}|${origin.sheet}|${origin.row}|${origin.column}`
    );
    return [...groups.values()].map((group) => {
      const [{ cell, origin }] = group;
      const name = volatileFunctions.find((each) => origin.pattern.functions.has(each))!;
      return foundIn(
        cell.sheet,
        group.map((each) => each.cell),
        both(auditScorecardMessages, "volatileKpi", {
          function: name,
          cell: placeOf(origin.sheet, origin),
          count: group.length,
        }),
        {
          evidence: [
            { cell: placeOf(origin.sheet, origin), actual: plain(origin.formula) },
            { cell: placeOf(cell.sheet, cell), actual: plain(cell.formula) },
          ],
          severity: changing.has(name) ? "warning" : "info",
        }
      );
    });
  },
};

/** The volatile formula that each formula depends on, if any. */
function originsOf(book: Book): ReadonlyMap<FormulaCell, FormulaCell> {
  const origins = new Map<FormulaCell, FormulaCell>();
  const rows = new Map<string, Map<number, FormulaCell[]>>();
  const add = (cell: FormulaCell, origin: FormulaCell): void => {
    origins.set(cell, origin);
    let own = rows.get(cell.sheet);
    if (!own) rows.set(cell.sheet, (own = new Map()));
    own.set(cell.row, [...(own.get(cell.row) ?? []), cell]);
  };
  for (const { pattern, cells } of book.families)
    if (volatileFunctions.some((name) => pattern.functions.has(name)))
      for (const cell of cells) add(cell, cell);
  const inArea = ({ sheet, row, column, rows: height, columns }: Area): FormulaCell | undefined => {
    const own = rows.get(sheet);
    if (!own) return undefined;
    const hit = (r: number) =>
      own.get(r)?.find((cell) => cell.column >= column && cell.column < column + columns);
    // Whichever is shorter is walked: the area, or the rows that have any.
    if (own.size < height) {
      for (const r of own.keys()) if (r >= row && r < row + height && hit(r)) return hit(r);
    } else for (let r = row; r < row + height; r++) if (hit(r)) return hit(r);
    return undefined;
  };
  for (let pass = 0, grown = origins.size > 0; grown && pass < farthest; pass++) {
    grown = false;
    for (const cell of book.formulas) {
      if (origins.has(cell)) continue;
      for (const area of book.precedents(cell)) {
        const source = inArea(area);
        if (!source) continue;
        add(cell, origins.get(source)!);
        grown = true;
        break;
      }
    }
  }
  return origins;
}
