import { ApiError } from "../../../src/preview/host/remote-object";

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "B2:C4" → row 1, column 1, 3 rows, 2 columns. One-letter columns only. */
export function parse(address: string): Box {
  const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (!match)
    throw new ApiError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
      "Worksheet.getRange"
    );
  const [column, row] = [match[1].charCodeAt(0) - 65, Number(match[2]) - 1];
  const [lastColumn, lastRow] = match[3]
    ? [match[3].charCodeAt(0) - 65, Number(match[4]) - 1]
    : [column, row];
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function addressOf({ row, column, rows, columns }: Box): string {
  const cell = (r: number, c: number): string => `${String.fromCharCode(65 + c)}${r + 1}`;
  return rows === 1 && columns === 1
    ? cell(row, column)
    : `${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}
