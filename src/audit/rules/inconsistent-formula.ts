import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import { addressOf, evidenceOf, foundIn, touching } from "../found";
import type { Book } from "../book/book";
import { analysisSheets } from "../book/own-sheets";
import { placeOf } from "../book/place";
import { movedFormula } from "../../plan/relative";
import type { SheetView } from "../book/sheet-view";
import { suspectsAcrossSheets } from "../lines/across-sheets";
import { suspectsOf, type Suspect } from "../lines/suspects";
import type { Found, Rule } from "../rule";
import { both, plain } from "../words";

/** A number typed over a formula, or another formula, among cells that share one in their row or column. */
export const inconsistentFormula: Rule = {
  id: "inconsistent-formula",
  severity: "warning",
  group: "workbook",
  ...auditRules["inconsistent-formula"],
  check: (book) =>
    book.sheets.flatMap((sheet) =>
      touching(suspectsIn(book, sheet), (a, b) => !a.cell === !b.cell).map((group) => foundOf(sheet, group))
    ),
};

/** Each cell once: what its own sheet says of it comes first. */
function withThoseAcrossSheets(book: Book, sheet: SheetView): Suspect[] {
  const own = suspectsOf(book, sheet);
  const across = suspectsAcrossSheets(book).get(sheet.name) ?? [];
  const isKnown = (each: Suspect): boolean =>
    own.some(({ row, column }) => row === each.row && column === each.column);
  return [...own, ...across.filter((each) => !isKnown(each))];
}

/** A formula of its own is what each row of an analysis has; a number typed over one is not. */
function suspectsIn(book: Book, sheet: SheetView): Suspect[] {
  const suspects = withThoseAcrossSheets(book, sheet);
  return analysisSheets(book).has(sheet.name) ? suspects.filter(({ cell }) => !cell) : suspects;
}

const expected = ({ model, row, column }: Suspect): string =>
  movedFormula(model.formula, row - model.row, column - model.column);

function foundOf(sheet: SheetView, group: readonly Suspect[]): Found {
  const [first] = group;
  const { model } = first;
  const words = { model: model.sheet === sheet.name ? addressOf(model) : placeOf(model.sheet, model) };
  const key = first.cell ? "otherFormula" : "constantAmongFormulas";
  return foundIn(sheet.name, group, both(auditMessages, key, words), {
    evidence: evidenceOf(
      sheet.name,
      group,
      ({ cell, row, column }) => plain(cell?.formula ?? sheet.value(row, column)),
      (suspect) => plain(expected(suspect))
    ),
    fix: {
      kind: "setFormulas",
      sheet: sheet.name,
      cells: group.map((suspect) => ({
        address: addressOf(suspect),
        before: suspect.cell?.formula ?? sheet.value(suspect.row, suspect.column),
        formula: expected(suspect),
      })),
    },
  });
}
