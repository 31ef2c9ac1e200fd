import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/book";
import { toCellValue } from "../book/values";
import { cellAt } from "../book/cells";
import { alertHeight, alertWidth } from "./alert-size";
import { COMMENT_ALERT } from "./comments";

/** Where the grid explains an error on hover, it says what the custom function itself said about it. */
export function attachMessages(book: Book): () => void {
  const alerts = book.engine.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = book.messages.get(`${subUnitId}!${row},${col}`);
    const sheet = book.find(subUnitId);
    if (!message || !sheet || alert.key === COMMENT_ALERT) return show(alert);
    const title = String(toCellValue(cellAt(book, sheet, row, col)));
    return show({ ...alert, title, message, width: alertWidth, height: alertHeight(message) });
  };
  return () => {
    alerts.showAlert = show;
  };
}
