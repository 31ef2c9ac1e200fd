import type { BrowserOptions } from "../browser";
import type { Book } from "../book/book";
import { attachChanged } from "./changed";
import { attachComments } from "./comments";
import { attachConditionalFormats } from "./conditional-formats";
import { attachDateSystem } from "./date-system";
import { attachDrawings } from "./drawings";
import { attachEditing } from "./editing";
import { attachLayoutOnce } from "./layout-once";
import { attachFilterButtons } from "./filter-buttons";
import { attachMessages } from "./messages";
import { attachNameBox } from "./name-box";
import { attachPainting } from "./painting";
import { attachProtection } from "./protection";
import { attachSheetTabs } from "./sheet-tabs";
import { attachTables } from "./tables";
import { attachValidations } from "./validations";

/** Connects what is painted over and around the cells with the workbook; returns a function that ends it. */
export function attachScreen(book: Book, options: BrowserOptions): () => void {
  const stops = [
    attachLayoutOnce(book),
    attachNameBox(book),
    attachPainting(book),
    attachSheetTabs(book),
    attachTables(book),
    attachConditionalFormats(book),
    attachComments(book),
    attachDateSystem(book),
    attachValidations(book),
    attachDrawings(book, options),
    attachFilterButtons(book, options),
    attachProtection(book, options),
    attachEditing(book),
    attachMessages(book),
    attachChanged(book, () => options.onChange?.()),
  ];
  return () => stops.forEach((stop) => stop());
}
