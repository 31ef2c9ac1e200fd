import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../book/book";
import { toCellValue } from "../book/values";
import { cellAt } from "../book/cells";

const LINE_CHARACTERS = 34;
const LINE_PX = 20;

/** Where the grid explains an error on hover, it says what the custom function itself said about it. */
export function attachMessages(book: Book): () => void {
  const alerts = book.engine.injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const message = book.messages.get(`${subUnitId}!${row},${col}`);
    const sheet = book.find(subUnitId);
    if (!message || !sheet) return show(alert);
    const title = String(toCellValue(cellAt(book, sheet, row, col)));
    // Chinese characters are about twice as wide.
    const width = [...message].reduce(
      (sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1),
      0
    );
    const lines = Math.ceil(width / LINE_CHARACTERS);
    return show({ ...alert, title, message, width: 260, height: 54 + lines * LINE_PX });
  };
  return () => {
    alerts.showAlert = show;
  };
}
