import type { CellData, SheetData } from "../../data";
import { cellAddress, contains, parseArea } from "../a1";
import { needsArrayEvaluation } from "../formula/needs-array";
import { writeFormula } from "../formula/write-formula";
import { escapeXml } from "../package/xml";
import { pixelsToPoints } from "../units";

export interface CellWriter {
  /** The index of a shared string. */
  string(text: string): number;
  /** The index of a style in the file, by its index in the workbook's data. */
  style(index: number): number;
  /** The index of the metadata that marks dynamic arrays. */
  dynamicArray(): number;
}

/** The rows of a worksheet part. Formulas are written with their last result, so that any program shows it. */
export function sheetDataXml(sheet: SheetData, writer: CellWriter): string {
  const tables = sheet.tables.map(({ name, address }) => ({ name, area: parseArea(address) }));
  const tableAt = (row: number, column: number): string | undefined =>
    tables.find(({ area }) => area && contains(area, row, column))?.name;
  const rows = new Set([...Object.keys(sheet.cells), ...Object.keys(sheet.rows)].map(Number));
  const written = [...rows]
    .sort((first, second) => first - second)
    .map((row) => {
      const line = sheet.cells[row] ?? {};
      const columns = Object.keys(line)
        .map(Number)
        .sort((first, second) => first - second);
      const cells = columns
        .map((column) => cellXml(line[column], row, column, tableAt(row, column), writer))
        .join("");
      const own = sheet.rows[row];
      const height = own?.height === undefined ? "" : ` ht="${pixelsToPoints(own.height)}" customHeight="1"`;
      const hidden = own?.hidden ? ` hidden="1"` : "";
      return cells || height || hidden ? `<row r="${row + 1}"${height}${hidden}>${cells}</row>` : "";
    });
  return `<sheetData>${written.join("")}</sheetData>`;
}

function cellXml(
  cell: CellData,
  row: number,
  column: number,
  table: string | undefined,
  writer: CellWriter
): string {
  const address = cellAddress(row, column);
  const style = cell.style ? writer.style(cell.style) : 0;
  const head = `<c r="${address}"${style ? ` s="${style}"` : ""}`;
  if (cell.formula !== undefined) {
    const isArray = cell.spill !== undefined || needsArrayEvaluation(cell.formula);
    const stored = escapeXml(writeFormula(cell.formula, { table }));
    const formula = isArray
      ? `<f t="array" ref="${cell.spill ?? address}">${stored}</f>`
      : `<f>${stored}</f>`;
    const [type, value] = resultXml(cell);
    return `${head}${type}${isArray ? ` cm="${writer.dynamicArray()}"` : ""}>${formula}${value}</c>`;
  }
  if (typeof cell.value === "string" && !cell.error)
    return `${head} t="s"><v>${writer.string(cell.value)}</v></c>`;
  const [type, value] = resultXml(cell);
  return value ? `${head}${type}>${value}</c>` : style ? `${head}/>` : "";
}

function resultXml({ value, error }: CellData): [type: string, value: string] {
  if (error) return [` t="e"`, `<v>${escapeXml(String(value))}</v>`];
  if (typeof value === "boolean") return [` t="b"`, `<v>${value ? 1 : 0}</v>`];
  if (typeof value === "number" && Number.isFinite(value)) return ["", `<v>${value}</v>`];
  return typeof value === "string" ? [` t="str"`, `<v>${encodeXstring(value)}</v>`] : ["", ""];
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Text for a cell: control characters and what looks like their escape are written as _x0009_ (ST_Xstring). */
function encodeXstring(text: string): string {
  const hex = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return escapeXml(
    text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(CONTROL, (letter) => `_x${hex(letter)}_`)
  );
}

/** A text element, with its spaces kept where XML readers would drop them. */
export function textXml(name: string, text: string): string {
  return `<${name}${/^\s|\s$|[\n\t]/.test(text) ? ` xml:space="preserve"` : ""}>${encodeXstring(text)}</${name}>`;
}
