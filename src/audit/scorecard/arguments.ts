import { parseFormula, unfold, type Area, type CellPlace, type Unfolded, type Value } from "../../formula";
import type { Book } from "../book/book";
import { kpiCallsIn, type KpiCall } from "./kpi-calls";
import { asValue, readerOf } from "./reader";

/** One value of an argument, with the cell that it stands in, if it stands in one. */
export interface Given {
  readonly value: Value;
  readonly place?: CellPlace;
}

/** What an argument of a KPI function is given. */
export interface Argument {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Given;
}

const blank: Given = { value: null };

/** Cells of one argument that are looked at. */
const mostCells = 100_000;

/**
 * What an argument is given. Undefined where that cannot be told: another workbook, say, or the result of a KPI
 * function; an omitted argument is one blank.
 */
export function argumentOf(book: Book, kpi: KpiCall, index: number): Argument | undefined {
  const node = kpi.call.args[index];
  if (!node) return single(blank);
  if (node.kind === "value") return single({ value: node.value });
  if (node.kind === "reference" || node.kind === "structured") {
    const { areas, external } = book.resolve(node, kpi.cell);
    return external || areas.length !== 1 ? undefined : ofArea(book, areas[0]);
  }
  const own = kpi.cell === kpi.family.cells[0] ? kpi.call : ownCall(kpi);
  const arg = own?.args[index];
  if (!arg) return undefined;
  const unfolded = unfold(arg, { at: kpi.cell, reader: readerOf(book), caller: { call: () => undefined } });
  const { block } = unfolded;
  if (!block) return undefined;
  const area = areaOf(unfolded, block.length, block[0].length);
  return {
    rows: block.length,
    columns: block[0].length,
    at: (row, column) => ({
      value: block[row][column],
      ...(area ? { place: { sheet: area.sheet, row: area.row + row, column: area.column + column } } : {}),
    }),
  };
}

/** The call as the cell's own formula has it: the tree of a family is that of its first cell. */
const ownCall = ({ cell, index }: KpiCall) => kpiCallsIn(parseFormula(cell.formula))[index]?.call;

const single = (given: Given): Argument => ({ rows: 1, columns: 1, at: () => given });

function ofArea(book: Book, area: Area): Argument | undefined {
  const view = book.sheet(area.sheet);
  if (!view || area.rows * area.columns > mostCells) return undefined;
  return {
    rows: area.rows,
    columns: area.columns,
    at(row, column) {
      const place = { sheet: view.name, row: area.row + row, column: area.column + column };
      return { value: asValue(view.value(place.row, place.column)), place };
    },
  };
}

/** The cells behind a result: those of a reference, and those that a condition lets through. */
function areaOf({ area, node, parts }: Unfolded, rows: number, columns: number): Area | undefined {
  if (area) return area.rows === rows && area.columns === columns ? area : undefined;
  if (node.kind !== "call" || !["IF", "IFERROR", "IFNA"].includes(node.name)) return undefined;
  const branches = node.name === "IF" ? parts.slice(1) : parts;
  return branches.map((part) => part && areaOf(part, rows, columns)).find((found) => found) ?? undefined;
}

/** Arguments beside each other, one entry for each cell of the result; undefined where one of them cannot be told. */
export function elementsOf(
  book: Book,
  kpi: KpiCall,
  ...indexes: readonly number[]
): readonly (readonly Given[])[] | undefined {
  const args = indexes.map((index) => argumentOf(book, kpi, index));
  if (!args.every((arg) => arg !== undefined)) return undefined;
  const rows = Math.max(...args.map((arg) => arg.rows));
  const columns = Math.max(...args.map((arg) => arg.columns));
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return args.map((arg): Given => {
      const [r, c] = [arg.rows === 1 ? 0 : row, arg.columns === 1 ? 0 : column];
      return r < arg.rows && c < arg.columns ? arg.at(r, c) : blank;
    });
  });
}

/** The values of an argument one after the other. */
export function listOf(book: Book, kpi: KpiCall, index: number): readonly Given[] | undefined {
  return elementsOf(book, kpi, index)?.map(([given]) => given);
}

export const numberIn = ({ value }: Given): number | undefined =>
  typeof value === "number" ? value : undefined;

export const isBlankValue = (value: Value): boolean => value === null || value === "";
