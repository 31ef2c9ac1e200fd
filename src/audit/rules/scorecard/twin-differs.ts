import { auditScorecardMessages } from "../../../i18n/audit-scorecard";
import { auditScorecardRules } from "../../../i18n/audit-scorecard-rules";
import { reattached } from "../../../formula/detach";
import { twinOf } from "../../../formula/twins";
import { cell as cellAddress, parseRect } from "../../../plan/addresses";
import type { Book } from "../../book/book";
import { placeOf } from "../../book/place";
import { foundIn } from "../../found";
import type { Found, Rule } from "../../rule";
import type { DetachedFormula } from "../../scorecard/facts";
import { both, plain } from "../../words";

/** Detached KPI formulas whose cells no longer say what the KPI function calculates. */
export const twinDiffers: Rule = {
  id: "twin-differs",
  severity: "warning",
  group: "scorecard",
  ...auditScorecardRules["twin-differs"],
  check: (book) => (book.facts.detached ?? []).flatMap((record) => ofRecord(book, record)),
};

function ofRecord(book: Book, { sheet, address, original, twin, moved }: DetachedFormula): Found[] {
  const place = parseRect(address);
  const view = book.sheet(sheet);
  if (!place || !view) return [];
  const at = { row: place.row, column: place.column };
  const formula = view.formulaAt(at.row, at.column)?.formula;
  const now = formula ?? String(view.value(at.row, at.column));
  const told = (key: "twinEdited" | "twinOutdated", actual: string, expected: string): Found[] => [
    foundIn(sheet, [at], both(auditScorecardMessages, key, { kpi: original }), {
      evidence: [
        {
          cell: placeOf(sheet, at),
          actual: plain(actual || cellAddress(at.row, at.column)),
          expected: plain(expected),
        },
      ],
    }),
  ];
  if (
    formula === undefined ||
    reattached(original, twin, formula, new Map(Object.entries(moved))) === undefined
  )
    return told("twinEdited", now, twin);
  const today = (["microsoft365", "excel2016"] as const).map((flavour) =>
    twinOf(original, flavour, { shapeOf: (reference) => shapeOf(book, reference, sheet) })
  );
  // A function without a twin today, or one that is not told apart by the flavour it was written in.
  const written = today.flatMap((result) => (result.ok ? [result.formula] : []));
  return written.length === 0 || written.includes(twin) ? [] : told("twinOutdated", twin, written[0]);
}

/** The shape of a table, a column of one, or a name, which the text of a formula does not tell. */
function shapeOf(
  book: Book,
  reference: string,
  sheet: string
): { rows: number; columns: number } | undefined {
  const [, name, column] = /^([^[]+)(?:\[([^[\]#@]*)\])?$/.exec(reference) ?? [];
  const table = book.tables.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  if (table) {
    const rows = table.area.rows - (table.hasHeader ? 1 : 0) - (table.hasTotals ? 1 : 0);
    return { rows, columns: column ? 1 : table.area.columns };
  }
  const formula = book.nameFormula(reference.slice(reference.lastIndexOf("!") + 1), sheet);
  const area = formula && parseRect(formula.slice(formula.lastIndexOf("!") + 1));
  return area ? { rows: area.rows, columns: area.columns } : undefined;
}
