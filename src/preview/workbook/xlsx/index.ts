/** Workbooks in and out of .xlsx files. */
export { readXlsx } from "./read/workbook";
export { UnreadableWorkbook, type UnreadableReason } from "./unreadable-workbook";
