import type { SheetSnapshot } from "../../audit/snapshot";
import type { Rect } from "../../plan/addresses";
import { joinedAcrossGaps } from "./across-gaps";
import { canBeHeader, headerRow, rowFacts } from "./header-row";
import { Filled, islands, overlapsAny } from "./islands";
import { isTotalLabel } from "./labels";
import { valueAt } from "./grid";

/**
 * Rectangles with a header row on a sheet, wherever they start: below titles, right of blank columns,
 * side by side, one below another. The header is the rectangle's first row; notes under the data are
 * left off. A blank row within the data does not end them where what follows continues their columns, nor do blank
 * columns between figures of the same rows.
 * Cells in `taken` (tables, names) are left out.
 */
export function findBlocks(sheet: SheetSnapshot, taken: readonly Rect[]): Rect[] {
  const filled = new Filled(sheet, taken);
  const blocks: Rect[] = [];
  const queue = joinedAcrossGaps(sheet, islands(filled, filled.all));
  for (let region = queue.shift(); region; region = queue.shift()) {
    const header = region.columns < 2 ? undefined : headerRow(sheet, region);
    if (header === undefined) {
      const index = blocks.findIndex((block) => continues(sheet, block, region!));
      if (index >= 0)
        blocks[index] = { ...blocks[index], rows: region.row + region.rows - blocks[index].row };
      continue;
    }
    const from: Rect = { ...region, row: header, rows: region.row + region.rows - header };
    const parts = joinedAcrossGaps(sheet, islands(filled, from));
    // A title over a gap had joined what the rows below keep apart.
    if (parts.length > 1) {
      queue.unshift(...parts);
      continue;
    }
    const [block, rest] = cutAtNextHeader(sheet, from);
    if (rest) queue.unshift(rest);
    const trimmed = withoutNotes(sheet, block);
    if (trimmed.rows >= 2) blocks.push(trimmed);
  }
  return blocks.filter((block) => hasEnough(sheet, block) && !overlapsAny(block, taken));
}

/** Two rows of data; one where it is a row of figures under periods or under telling headers. */
function hasEnough(sheet: SheetSnapshot, block: Rect): boolean {
  if (block.rows > 2) return true;
  const { periods, meanings } = rowFacts(sheet, block.row, block);
  return periods >= 2 || meanings >= 2;
}

/** True where a region without a header goes on with the rows of a block above it. */
function continues(sheet: SheetSnapshot, block: Rect, region: Rect): boolean {
  const gap = region.row - (block.row + block.rows);
  const within =
    region.column >= block.column && region.column + region.columns <= block.column + block.columns;
  if (gap < 1 || gap > 3 || !within) return false;
  const isFigure = (row: number, column: number): boolean => typeof valueAt(sheet, row, column) === "number";
  const columns = Array.from({ length: region.columns }, (_, i) => region.column + i);
  const numeric = columns.filter(
    (column) => isFigure(block.row + block.rows - 1, column) || isFigure(block.row + 1, column)
  );
  // The name of a group may stand alone in a row above its figures.
  const headed = region.rows > 1 && rowFacts(sheet, region.row, block).filled === 1 ? 1 : 0;
  const row = region.row + headed;
  return (
    numeric.length > 0 &&
    numeric.some((column) => isFigure(row, column)) &&
    rowFacts(sheet, row, block).filled * 2 >= block.columns
  );
}

/** Another header row without a blank row before it begins another block. */
function cutAtNextHeader(sheet: SheetSnapshot, block: Rect): readonly [Rect, Rect?] {
  const end = block.row + block.rows;
  const numeric = Array.from({ length: block.columns }, (_, i) => block.column + i).filter(
    (column) => typeof valueAt(sheet, block.row + 1, column) === "number"
  );
  if (numeric.length === 0) return [block];
  for (let row = block.row + 2; row < end - 1; row++) {
    // Quick for the many rows that are plainly data.
    if (numeric.some((column) => typeof valueAt(sheet, row, column) !== "string")) continue;
    const facts = rowFacts(sheet, row, block);
    const isHeader =
      facts.texts === facts.filled &&
      facts.meanings >= 2 &&
      canBeHeader(facts, block.columns) &&
      rowFacts(sheet, row + 1, block).figures + rowFacts(sheet, row + 1, block).periods > 0 &&
      !anyTotal(sheet, row, block);
    if (isHeader) {
      // A title of one cell right above the next header goes with it.
      const titled = row - 1 > block.row && rowFacts(sheet, row - 1, block).filled === 1 ? 1 : 0;
      return [
        { ...block, rows: row - titled - block.row },
        { ...block, row, rows: end - row },
      ];
    }
  }
  return [block];
}

const anyTotal = (sheet: SheetSnapshot, row: number, { column, columns }: Rect): boolean =>
  Array.from({ length: columns }, (_, i) => valueAt(sheet, row, column + i)).some(isTotalLabel);

/** How notes begin that people put below their data, with a name or a date beside them. */
const noteWords =
  /^\s*(?:(?:备|附)?注\d*|说明|制表|编制|填表|审核|复核|审批|数据来源|来源|口径|note|notes|remark|remarks|source|prepared by|approved by|checked by|as of)(?![\p{L}\p{N}])(?!$)|^\s*(?:制表|编制|填表|审核|复核|审批)(?:人|日期)/iu;

/** Rows at the end that hold one text and nothing else, or begin as notes do, are notes, unless it labels a total. */
function withoutNotes(sheet: SheetSnapshot, block: Rect): Rect {
  let { rows } = block;
  const isNote = (row: number): boolean => {
    const { filled, texts } = rowFacts(sheet, row, block);
    const begins = String(valueAt(sheet, row, block.column));
    return ((filled === 1 && texts === 1) || noteWords.test(begins)) && !anyTotal(sheet, row, block);
  };
  const first = rowFacts(sheet, block.row + 1, block);
  while (rows > 2 && first.filled > 1 && isNote(block.row + rows - 1)) rows--;
  return { ...block, rows };
}
