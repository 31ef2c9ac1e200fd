import type { SheetData } from "../data";

/** A sheet with nothing on it. */
export const emptySheet = (name: string): SheetData => ({
  name,
  visibility: "visible",
  gridlines: true,
  cells: {},
  columns: {},
  rows: {},
  merges: [],
  tables: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  shapes: [],
  comments: [],
});
