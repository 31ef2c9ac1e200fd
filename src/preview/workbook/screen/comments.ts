import { InterceptorEffectEnum } from "@univerjs/core";
import { CellAlertManagerService, CellAlertType, HoverManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SetSelectionsOperation, SheetInterceptorService } from "@univerjs/sheets";
import { formatArea, area } from "../book/area";
import type { Book } from "../book/book";
import { commentText } from "../book/comment-text";
import { repaint } from "../book/write";
import type { CommentData } from "../data";
import { UNIT } from "../engine/engine";
import { alertHeight, alertWidth } from "./alert-size";

/** The grid's note beside a cell that shows its comment. */
export const COMMENT_ALERT = "preview-comment";
const CORNER = { color: "#C00000", size: 7 };

/** The comment of a cell of a sheet. */
const commentAt = (book: Book, sheetId: string, row: number, column: number): CommentData | undefined => {
  const comments = book.find(sheetId)?.state.comments ?? [];
  // Every cell that is painted asks: most sheets have none.
  if (comments.length === 0) return undefined;
  const address = formatArea(area(row, column));
  return comments.find((each) => each.address.replaceAll("$", "") === address);
};

/** Marks cells that have a comment with a red corner, and shows it on hover and when the cell is selected. */
export function attachComments(book: Book): () => void {
  const { injector } = book.engine;
  const marks = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col, rawData }, next) =>
      commentAt(book, subUnitId, row, col)
        ? next({
            ...(cell ?? rawData),
            markers: { ...(cell as { markers?: object } | null)?.markers, tr: CORNER },
          } as never)
        : next(cell),
  });
  const alerts = injector.get(CellAlertManagerService);
  let shown = "";
  const show = (sheetId: string, row: number, column: number): void => {
    const comment = commentAt(book, sheetId, row, column);
    const key = comment ? `${sheetId}!${comment.address}` : "";
    if (key === shown) return;
    if (shown) alerts.removeAlert(COMMENT_ALERT);
    shown = key;
    if (!comment) return;
    alerts.showAlert({
      type: CellAlertType.INFO,
      title: comment.author,
      message: commentText(comment),
      location: placeOf(book, sheetId, row, column),
      width: alertWidth,
      height: alertHeight(commentText(comment)),
      key: COMMENT_ALERT,
    });
  };
  const hovers = injector
    .get(HoverManagerService)
    .currentCell$.subscribe((hovered) =>
      hovered ? show(hovered.location.subUnitId, hovered.location.row, hovered.location.col) : show("", 0, 0)
    );
  const counts = new Map<string, string>();
  const repainted = book.onRedraw((sheetId) => {
    const sheet = book.find(sheetId);
    const addresses = sheet?.state.comments.map(({ address }) => address).join() ?? "";
    if (!sheet || (counts.get(sheetId) ?? "") === addresses) return;
    counts.set(sheetId, addresses);
    repaint(book, sheet);
  });
  const selected = book.engine.commands.onCommandExecuted(({ id }) => {
    if (id !== SetSelectionsOperation.id || book.selection.areas.length !== 1) return;
    const { sheetId, areas } = book.selection;
    show(sheetId, areas[0].row, areas[0].column);
  });
  return () => {
    marks.dispose();
    hovers.unsubscribe();
    repainted();
    selected.dispose();
  };
}

const placeOf = (book: Book, subUnitId: string, row: number, col: number) => ({
  workbook: book.grid,
  worksheet: book.sheet(subUnitId).grid,
  unitId: UNIT,
  subUnitId,
  row,
  col,
});
