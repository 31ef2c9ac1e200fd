import type { Area } from "../../formula";
import type { Book } from "./book";
import type { FormulaCell } from "./pattern";
import { stronglyConnected } from "./strongly-connected";

/** Functions that look at where a reference is and not at what it holds. */
const looksAtPlace: ReadonlySet<string> = new Set([
  "ROW",
  "ROWS",
  "COLUMN",
  "COLUMNS",
  "AREAS",
  "SHEET",
  "SHEETS",
]);

/** The formula cells of one column of a sheet, by row, with their numbers as nodes and the first node of a tree over them. */
interface Column {
  readonly rows: readonly number[];
  readonly nodes: readonly number[];
  readonly tree: number;
}

/**
 * The circles among the formulas. Cells, areas and stretches of columns are nodes of one graph, so that an area
 * of many cells is a few edges: over the formulas of each column lies a binary tree, and an area leads to the
 * few nodes of it that cover its rows.
 *
 * @returns each circle's cells in the order of sheets, rows and columns
 */
export function circlesOf(book: Book): FormulaCell[][] {
  const graph = new Graph(book);
  return stronglyConnected(graph.size, (node) => graph.next(node))
    .map((nodes) => nodes.filter((node) => node < book.formulas.length).sort((a, b) => a - b))
    .filter((nodes) => nodes.length > 0)
    .map((nodes) => nodes.map((node) => book.formulas[node]));
}

class Graph {
  /** For each sheet, its columns that have formulas, by column. */
  private readonly sheets = new Map<string, Map<number, Column>>();
  private readonly columns: Column[] = [];
  private readonly areas = new Map<string, number>();
  private readonly areaList: Area[] = [];
  private readonly firstArea: number;
  private readonly edges: number[][] = [];
  readonly size: number;

  constructor(private readonly book: Book) {
    const places = new Map<string, Map<number, { rows: number[]; nodes: number[] }>>();
    for (const [node, { sheet, row, column }] of book.formulas.entries()) {
      let columns = places.get(sheet);
      if (!columns) places.set(sheet, (columns = new Map()));
      let list = columns.get(column);
      if (!list) columns.set(column, (list = { rows: [], nodes: [] }));
      list.rows.push(row);
      list.nodes.push(node);
    }
    let next = book.formulas.length;
    for (const [sheet, columns] of places) {
      const own = new Map<number, Column>();
      for (const [column, { rows, nodes }] of columns) {
        const made = { rows, nodes, tree: next };
        own.set(column, made);
        this.columns.push(made);
        next += 2 * rows.length;
      }
      this.sheets.set(sheet, own);
    }
    this.firstArea = next;
    for (const cell of book.formulas) this.edges.push(this.edgesOf(cell));
    this.size = this.firstArea + this.areaList.length;
  }

  next(node: number): readonly number[] {
    if (node < this.book.formulas.length) return this.edges[node];
    if (node >= this.firstArea) return this.coverOf(this.areaList[node - this.firstArea]);
    return this.halves(node);
  }

  private edgesOf(cell: FormulaCell): number[] {
    const edges: number[] = [];
    for (const { node, within } of cell.pattern.references) {
      if (within.length > 0 && looksAtPlace.has(within[0].name)) continue;
      for (const area of this.book.areas(node, cell)) {
        if (area.rows * area.columns === 1) {
          const at = this.book.sheet(area.sheet)?.formulaAt(area.row, area.column);
          if (at) edges.push(this.nodeOf(at));
        } else edges.push(this.areaNode(area));
      }
    }
    return edges;
  }

  private nodeOf({ sheet, row, column }: FormulaCell): number {
    const { rows, nodes } = this.sheets.get(sheet)!.get(column)!;
    return nodes[firstAtLeast(rows, row)];
  }

  private areaNode(area: Area): number {
    const key = `${area.sheet}|${area.row}|${area.column}|${area.rows}|${area.columns}`;
    let index = this.areas.get(key);
    if (index === undefined) {
      this.areas.set(key, (index = this.areaList.length));
      this.areaList.push(area);
    }
    return this.firstArea + index;
  }

  /** The nodes of the columns' trees that together are the formulas of an area. */
  private coverOf({ sheet, row, column, rows, columns }: Area): number[] {
    const cover: number[] = [];
    const own = this.sheets.get(sheet);
    if (!own) return cover;
    const add = (at: Column): void => {
      const from = firstAtLeast(at.rows, row);
      const to = firstAtLeast(at.rows, row + rows);
      for (let [l, r] = [from + at.rows.length, to + at.rows.length]; l < r; l >>= 1, r >>= 1) {
        if (l & 1) cover.push(this.inTree(at, l++));
        if (r & 1) cover.push(this.inTree(at, --r));
      }
    };
    if (columns <= own.size)
      for (let c = column; c < column + columns; c++) {
        const at = own.get(c);
        if (at) add(at);
      }
    else for (const [c, at] of own) if (c >= column && c < column + columns) add(at);
    return cover;
  }

  /** The node at a place of a column's tree: leaves are the cells themselves. */
  private inTree({ rows, nodes, tree }: Column, place: number): number {
    return place >= rows.length ? nodes[place - rows.length] : tree + place;
  }

  private halves(node: number): number[] {
    let [low, high] = [0, this.columns.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.columns[middle].tree <= node) low = middle;
      else high = middle - 1;
    }
    const column = this.columns[low];
    const place = node - column.tree;
    if (place === 0) return [];
    return [this.inTree(column, 2 * place), this.inTree(column, 2 * place + 1)];
  }
}

/** Index of the first row of a sorted list that is not before another. */
function firstAtLeast(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
