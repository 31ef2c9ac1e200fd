/**
 * The cells of a table as the clipboard carries it: tabs between cells, a cell with a tab, a line break
 * or quotation marks in quotation marks. Rows are padded to the same length; blank rows at the end go.
 *
 * @example pastedTable('KPI\tTarget\n"a ""b"""\t1')  // [["KPI", "Target"], ['a "b"', "1"]]
 */
export function pastedTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at);
    rows[rows.length - 1].push(cell.text.trim());
    at = cell.end;
    const end = text[at];
    if (end === undefined) break;
    if (end === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    if (end !== "\t") rows.push([]);
  }
  while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell === "")) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

function cellAt(text: string, start: number): { text: string; end: number } {
  const quoted = text[start] === '"' ? /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y : undefined;
  if (quoted) {
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    if (match) return { text: match[1].replaceAll('""', '"'), end: quoted.lastIndex };
  }
  let end = start;
  while (end < text.length && !/[\t\r\n]/.test(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}
