import type { FormulaNode } from "../../formula";
import { auditMessages } from "../../i18n/audit";
import { auditRules } from "../../i18n/audit-rules";
import type { Book, Family } from "../book/book";
import { callsIn } from "../book/calls";
import type { FormulaCell } from "../book/pattern";
import { placeOf } from "../book/place";
import { evidenceOf, foundIn } from "../found";
import { columnLabel } from "../lines/labels";
import type { Found, Rule } from "../rule";
import { both, listed, plain } from "../words";

/** Functions that ask whether something is there, or that pass over blanks knowingly. */
const guards: ReadonlySet<string> = new Set(
  "ISBLANK ISNUMBER ISTEXT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS LEN N T IFERROR IFNA OFFSET INDEX ROW COLUMN ROWS COLUMNS INDIRECT CELL CONCATENATE CONCAT TEXTJOIN TRIM".split(
    " "
  )
);

/** Formulas that name a single blank cell, where the cells beside them name filled ones or where nothing is meant to be. */
export const blankReference: Rule = {
  id: "blank-reference",
  severity: "warning",
  group: "workbook",
  ...auditRules["blank-reference"],
  check: (book) => book.families.flatMap((family) => foundOf(book, family)),
};

interface Blank {
  readonly cell: FormulaCell;
  /** The blank cells that it names. */
  readonly places: readonly string[];
}

function foundOf(book: Book, family: Family): Found[] {
  const { pattern, sheet, cells } = family;
  const singles = pattern.references.filter(
    ({ node }) => node.kind === "reference" && !/[:]/.test(node.text)
  );
  if (singles.length === 0 || isGuarded(family)) return [];
  const blanks = cells.flatMap((cell): Blank[] => {
    const named = singles.flatMap(({ node }) => namedBlank(book, node, cell));
    // Rows that are prepared and not filled in yet have no input at all.
    if (named.length === 0 || (named.length === singles.length && cells.length > 1 && singles.length > 1))
      return [];
    return [{ cell, places: named }];
  });
  if (blanks.length === 0) return [];
  const some = blanks.length < cells.length;
  if (some && blanks.length > Math.max(1, cells.length * 0.2)) return [];
  if (!some && !isNowhere(book, family, blanks)) return [];
  const words = { cells: listed([...new Set(blanks.flatMap(({ places }) => places))]) };
  const faults = blanks.map(({ cell }) => cell);
  return [
    foundIn(sheet.name, faults, both(auditMessages, "blankReference", words), {
      evidence: evidenceOf(sheet.name, faults, ({ formula }) => plain(formula)),
    }),
  ];
}

const isGuarded = ({ pattern }: Family): boolean =>
  /(=|<>)""|""(=|<>)|&/.test(pattern.key) ||
  [...callsIn(pattern.tree)].some(({ name }) => guards.has(name) || name.startsWith("KPI."));

function namedBlank(book: Book, node: FormulaNode, cell: FormulaCell): string[] {
  return book.areas(node, cell).flatMap(({ sheet, row, column, rows, columns }) => {
    const view = book.sheet(sheet);
    const blank = rows * columns === 1 && view && view.isBlank(row, column) && !isMerged(view, row, column);
    return blank ? [placeOf(sheet, { row, column })] : [];
  });
}

/** What lies under a merge belongs to its first cell. */
const isMerged = (view: NonNullable<ReturnType<Book["sheet"]>>, row: number, column: number): boolean =>
  view.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns
  );

/** Whether all blanks lie where no heading and no label announces an input. */
function isNowhere(book: Book, { cells }: Family, blanks: readonly Blank[]): boolean {
  const [{ cell }] = blanks;
  const areas = book.precedents(cell).filter(({ sheet, row, column, rows, columns }) => {
    return rows * columns === 1 && book.sheet(sheet)?.isBlank(row, column);
  });
  return areas.every(({ sheet, row, column }) => {
    const view = book.sheet(sheet)!;
    const labelled = column > 0 && view.kind(row, column - 1) === "text";
    const headed =
      columnLabel(view, { row, column }) !== undefined && column < view.columns && row < view.rows;
    return cells.length === 1 ? !labelled : !labelled && !headed;
  });
}
