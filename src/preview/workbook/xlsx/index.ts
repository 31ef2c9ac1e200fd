/** Workbooks in and out of .xlsx files. */
export { readXlsx } from "./read/workbook";
export type { ReadOptions } from "./read/read-options";
export { writeXlsx, type WriteOptions } from "./write/workbook";
export { UnreadableWorkbook, type UnreadableReason } from "./unreadable-workbook";
