import { overlap, parseRect, rectAddress, type Rect } from "../../plan/addresses";
import { asText } from "../../plan/as-text";
import type { Block, CellContent, Formula, SheetPlan } from "../../plan/plan";
import { bytesOfJson, write, type Write } from "../write";
import { fillAddresses, fillsOf, isFilled, partsBeside, type Fill } from "./fill-down";

/** A block is cut by rows above this size, so that requests can be split between its parts. */
const largestPart = 1_000_000;

const isFormula = (cell: CellContent): cell is Formula => typeof cell === "object" && cell !== null;

const hasFormulas = (block: Block): boolean => block.cells.some((row) => row.some(isFormula));

/** What is sent for a cell: text as text, whatever it begins with; null leaves the cell alone. */
const sent = (cell: CellContent): string | number | boolean | null =>
  isFormula(cell) ? cell.formula : typeof cell === "string" ? asText(cell) : cell;

/** Blocks of constants: written first, since tables take their column names from them. */
export const constantWrites = (sheet: SheetPlan): Write[] => [
  ...sheet.blocks.filter((block) => !hasFormulas(block)).flatMap((block) => partsOf(sheet.name, block)),
  ...sheet.blocks.filter(hasFormulas).flatMap((block) => tableHeaders(sheet, block)),
];

/** Blocks with formulas: written when the sheets, tables and names that they speak of are there. */
export const formulaWrites = (sheet: SheetPlan): Write[] =>
  sheet.blocks.filter(hasFormulas).flatMap((block) => partsOf(sheet.name, block));

/** The header rows of tables that lie in a block with formulas. */
function tableHeaders(sheet: SheetPlan, block: Block): Write[] {
  const area = areaOf(sheet.name, block);
  return (sheet.tables ?? [])
    .flatMap((table) => parseRect(table.address) ?? [])
    .filter((table) => overlap(table, area) && table.row >= area.row)
    .map((table) =>
      partOf(sheet.name, { ...area, row: table.row, rows: 1 }, [block.cells[table.row - area.row].map(sent)])
    );
}

function partsOf(sheetName: string, block: Block): Write[] {
  const area = areaOf(sheetName, block);
  const fills = fillsOf(block.cells);
  const filled = isFilled(block.cells.length, fills);
  return [
    ...partsBeside(block.cells, fills).flatMap((part) =>
      rowParts(
        sheetName,
        { ...part, row: area.row + part.row, column: area.column + part.column },
        Array.from({ length: part.rows }, (_, r) =>
          Array.from({ length: part.columns }, (_, c) => {
            const [row, column] = [part.row + r, part.column + c];
            return filled(row, column) ? null : sent(block.cells[row][column]);
          })
        )
      )
    ),
    ...fills.map((fill) => fillWrite(sheetName, area, fill)),
  ];
}

function rowParts(sheetName: string, area: Rect, rows: readonly (readonly unknown[])[]): Write[] {
  const sizes = rows.map(bytesOfJson);
  const parts: Write[] = [];
  for (let first = 0; first < rows.length;) {
    let end = first + 1;
    for (let size = sizes[first]; end < rows.length && size + sizes[end] <= largestPart; end++)
      size += sizes[end];
    parts.push(
      partOf(sheetName, { ...area, row: area.row + first, rows: end - first }, rows.slice(first, end))
    );
    first = end;
  }
  return parts;
}

function fillWrite(sheetName: string, area: Rect, fill: Fill): Write {
  const { from, to } = fillAddresses(area, fill);
  return write(3, undefined, (target) => void target.range(sheetName, to).copyFrom(from, "Formulas"));
}

function partOf(sheetName: string, area: Rect, rows: readonly (readonly unknown[])[]): Write {
  const address = rectAddress(area);
  // Above 1,500 cells Office.js sends a block in pieces of that size, each with paths of its own.
  const pieces = Math.ceil((area.rows * area.columns) / 1500);
  return write(2 + 6 * (pieces - 1), rows, (target) => {
    target.range(sheetName, address).formulas = rows as unknown[][];
  });
}

function areaOf(sheetName: string, { address, cells }: Block): Rect {
  const area = parseRect(address);
  const fits = area && cells.length === area.rows && cells.every((row) => row.length === area.columns);
  if (!fits) throw new Error(`The cells of block ${sheetName}!${address} do not have its shape.`);
  return area;
}
