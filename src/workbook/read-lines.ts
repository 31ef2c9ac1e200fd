import { overlap, parseRect, rectAddress, type Rect } from "../plan/addresses";
import type { LinesRead, LinesWanted } from "../plan/lines";
import { rangeOf, runBatch } from "./batch";
import { commentsOf, queueComments } from "./read-comments";
import { styleOf } from "./snapshot/cell-style";

/**
 * Reads how cells look and what is commented on them, so that it can be put back: one request, and one more where the
 * sheets have comments. Notes, which are not comments, cannot be read in the versions of Excel that we ask for.
 *
 * @throws WorkbookError
 */
export async function readLines(
  wanted: readonly LinesWanted[]
): Promise<{ readonly lines: readonly LinesRead[]; readonly syncs: number }> {
  if (wanted.length === 0) return { lines: [], syncs: 0 };
  const { result, syncs } = await runBatch(async (batch) => {
    const queued = wanted.map(({ sheet, rects }) => {
      const worksheet = batch.context.workbook.worksheets.getItem(sheet);
      const found = rects.map((rect) => {
        const range = rangeOf(worksheet, rectAddress(rect));
        return {
          rect,
          looks: range.getCellProperties({ format: lookAsked }),
          heights: range.getRowProperties({ format: { rowHeight: true } }),
        };
      });
      return { sheet, found, comments: queueComments(worksheet) };
    });
    await batch.sync();
    const comments = await commentsOf(
      batch,
      queued.map((each) => each.comments)
    );
    return queued.map(({ sheet, found }, i) => ({
      sheet,
      rects: found.map(({ rect, looks, heights }) => ({
        rect,
        looks: looks.value.map((row) => row.map(({ format }) => styleOf(format ?? {}))),
        heights: heights.value.map(({ format }) => (format?.rowHeight ?? 0) / 0.75),
      })),
      comments: comments[i].filter(({ address }) => wanted[i].rects.some((rect) => isIn(rect, address))),
    }));
  });
  return { lines: result, syncs };
}

const lookAsked: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true, pattern: true },
  font: {
    bold: true,
    italic: true,
    name: true,
    size: true,
    color: true,
    underline: true,
    strikethrough: true,
  },
  borders: { style: true, weight: true, color: true },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
  indentLevel: true,
  protection: true,
};

const isIn = (rect: Rect, address: string): boolean => {
  const at = parseRect(address);
  return at !== undefined && overlap(rect, at);
};
