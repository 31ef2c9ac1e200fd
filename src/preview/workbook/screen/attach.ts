import type { BrowserOptions } from "../browser";
import type { Book } from "../book/book";
import { attachDrawings } from "./drawings";

/** Connects what is painted over and around the cells with the workbook; returns a function that ends it. */
export function attachScreen(book: Book, options: BrowserOptions): () => void {
  const stops = [attachDrawings(book, options)];
  return () => stops.forEach((stop) => stop());
}
