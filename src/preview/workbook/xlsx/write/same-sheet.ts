import type { CellData, SheetData, StyleData } from "../../data";
import { commentText } from "../../book/comment-text";
import { sameDrawings } from "./kept-parts";

/**
 * Whether a sheet still says what it said in the file it was read from, so that its part can stay untouched.
 * Cell formats are compared by how they look, since a grid may number styles anew.
 */
export function sameSheet(
  now: SheetData,
  nowStyles: readonly StyleData[],
  before: SheetData,
  beforeStyles: readonly StyleData[]
): boolean {
  return (
    JSON.stringify(outline(now)) === JSON.stringify(outline(before)) &&
    sameDrawings(now, before) &&
    sameCells(now.cells, before.cells) &&
    sameLooks(now, nowStyles, before, beforeStyles)
  );
}

function outline(sheet: SheetData): unknown {
  const {
    name,
    gridlines,
    merges,
    freeze,
    tables,
    conditionalFormats,
    validations,
    comments,
    page,
    tabColor,
    columns,
    rows,
    autoFilter,
    autoFilterCriteria,
  } = sheet;
  const sizes = (lines: SheetData["columns"] | SheetData["rows"]): unknown[] =>
    Object.entries(lines).flatMap(([at, line]) => {
      const size =
        "width" in line ? line.width : "height" in line ? (line as { height?: number }).height : undefined;
      return line.hidden || size !== undefined
        ? [[at, size === undefined ? null : Math.round(size), Boolean(line.hidden)]]
        : [];
    });
  return [
    name,
    gridlines,
    [...merges].sort(),
    freeze && (freeze.rows || freeze.columns) ? [freeze.rows, freeze.columns] : null,
    tables
      .map((table) => [
        table.name,
        table.address,
        table.columns,
        table.totalsRow,
        table.filter ?? true,
        table.filterCriteria,
      ])
      .sort(([first], [second]) => (String(first) < String(second) ? -1 : 1)),
    conditionalFormats.map(({ addresses, rule }) => [addresses, rule.type]),
    validations.map(({ addresses, type, formula1, formula2 }) => [addresses, type, formula1, formula2]),
    comments.map((comment) => [comment.address, commentText(comment)]),
    page ? [page.orientation, page.fitToWidth, page.fitToHeight, page.titleRows, page.area] : null,
    tabColor,
    sizes(columns),
    sizes(rows),
    Boolean(sheet.protected),
    autoFilter,
    autoFilterCriteria,
  ];
}

type Cells = SheetData["cells"];

function sameCells(now: Cells, before: Cells): boolean {
  return covers(now, before) && covers(before, now);
}

/** Every cell with content in `first` has the same content in `second`. Blank cells with a format do not count. */
function covers(first: Cells, second: Cells): boolean {
  return Object.entries(first).every(([row, line]) =>
    Object.entries(line).every(([column, cell]) => {
      const other: CellData | undefined = second[Number(row)]?.[Number(column)];
      if (cell.formula !== undefined || other?.formula !== undefined)
        return cell.formula === other?.formula && sameValue(cell, other);
      return sameValue(cell, other);
    })
  );
}

/** Another engine's result of the same formula may differ in the last digit, or in the kind of error. */
function sameValue(first: CellData, second: CellData | undefined): boolean {
  const value = (cell: CellData | undefined): CellData["value"] =>
    cell?.value === "" ? undefined : cell?.value;
  const [one, other] = [value(first), value(second)];
  if (one === other) return true;
  if (first.formula === undefined) return false;
  if (first.error && second?.error) return true;
  return (
    typeof one === "number" &&
    typeof other === "number" &&
    Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other))
  );
}

function sameLooks(
  now: SheetData,
  nowStyles: readonly StyleData[],
  before: SheetData,
  beforeStyles: readonly StyleData[]
): boolean {
  const looks = new Map<string, boolean>();
  return Object.entries(now.cells).every(([row, line]) =>
    Object.entries(line).every(([column, cell]) => {
      const [first, second] = [cell.style ?? 0, before.cells[Number(row)]?.[Number(column)]?.style ?? 0];
      // A grid shows a formula without a format of its own like the cell it refers to, and may hand that on.
      const inherits = cell.formula !== undefined && beforeStyles[second]?.numberFormat === undefined;
      const key = `${first} ${second} ${inherits}`;
      if (!looks.has(key))
        looks.set(
          key,
          look(inherits ? { ...nowStyles[first], numberFormat: undefined } : nowStyles[first]) ===
            look(beforeStyles[second])
        );
      return looks.get(key);
    })
  );
}

/** What a user can see of a style and change in a grid. */
function look({ numberFormat, font, fill }: StyleData = {}): string {
  return JSON.stringify([
    numberFormat === "General" ? undefined : numberFormat,
    font?.bold ?? false,
    font?.italic ?? false,
    font?.color?.toUpperCase(),
    fill?.toUpperCase() === "NONE" ? undefined : fill?.toUpperCase(),
  ]);
}
