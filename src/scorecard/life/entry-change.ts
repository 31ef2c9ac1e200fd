import type { SheetSnapshot, TableSnapshot } from "../../audit/snapshot";
import { parseRect, range, rectAddress } from "../../plan/addresses";
import type { Block, SheetPlan } from "../../plan/plan";
import { CellMap, contentsOf, blocksOf } from "./cells";
import type { ChangedSheet } from "./change-sheet";
import { standing } from "./contents";
import { valueAt } from "./keys";
import type { CellContent } from "../../plan/plan";

/**
 * The data entry sheet is the user's: its table keeps every row. KPIs that have become without a source
 * get a first row at its end, where the cells below are free, and the list to choose from follows.
 */
export function changeEntry(next: SheetPlan, now: SheetSnapshot, table: TableSnapshot | undefined): ChangedSheet {
  const { cells } = contentsOf(next);
  const write = new CellMap<CellContent>();
  const before = new CellMap<CellContent>();
  const clear = new CellMap<true>();
  const listColumn = listOf(next);
  const header = parseRect(next.tables?.[0]?.address ?? "A4")!.row;
  const wanted: CellContent[] = [];
  for (let row = header + 1; cells.has(row, listColumn); row++) wanted.push(cells.get(row, listColumn)!);
  const same = (row: number, content: CellContent): boolean => valueAt(now, row, listColumn) === content;
  wanted.forEach((name, i) => {
    const row = header + 1 + i;
    if (same(row, name)) return;
    before.set(row, listColumn, standing(now, row, listColumn));
    write.set(row, listColumn, name);
  });
  for (let row = header + 1 + wanted.length; valueAt(now, row, listColumn) !== ""; row++) {
    before.set(row, listColumn, standing(now, row, listColumn));
    clear.set(row, listColumn, true);
  }
  const rows = table && newRows(next, now, table, wanted);
  const blocks = [...blocksOf(write), ...(rows ? [rows.block] : [])];
  const last = header + Math.max(1, wanted.length);
  const list = range(header + 1, listColumn, last, listColumn);
  const choice = next.validations?.find(({ rule }) => rule.kind === "listRange");
  const body = table && parseRect(rows?.address ?? table.address);
  const validations =
    choice && body && blocks.length + clear.addresses().length > 0
      ? [{ ...choice, address: range(body.row + 1, body.column + 1, body.row + body.rows - 1, body.column + 1), rule: { kind: "listRange" as const, source: `=${absolute(list)}` } }]
      : [];
  const shape = { name: now.name, gridlines: next.gridlines, columnWidths: {} };
  return {
    typedOver: [],
    inTheWay: [],
    forward: {
      ...shape,
      existing: { clear: clear.addresses(), steps: [], ...(rows ? { tables: [{ name: table.name, address: rows.address }] } : {}) },
      blocks,
      styles: rows
        ? next.styles.flatMap(({ addresses, style }) =>
            addresses.some((address) => parseRect(address)?.row === header + 1) ? stylesOn(rows.block, addresses, style) : []
          )
        : [],
      validations,
    },
    back: {
      ...shape,
      existing: {
        clear: blocks.map(({ address }) => address),
        steps: [],
        ...(rows ? { tables: [{ name: table.name, address: table.address }] } : {}),
      },
      blocks: blocksOf(before),
      styles: [],
    },
  };
}

/** Looks of the first row of inputs, carried to the new ones. */
function stylesOn(block: Block, addresses: readonly string[], style: SheetPlan["styles"][number]["style"]) {
  const target = parseRect(block.address)!;
  return addresses.flatMap((address) => {
    const rect = parseRect(address);
    if (!rect || rect.column >= target.column + target.columns) return [];
    const columns = Math.min(rect.columns, target.column + target.columns - rect.column);
    return [{ addresses: [rectAddress({ ...target, column: rect.column, columns })], style }];
  });
}

/** First rows for KPIs that the table does not name yet; none where something stands below it. */
function newRows(next: SheetPlan, now: SheetSnapshot, table: TableSnapshot, wanted: readonly CellContent[]) {
  const rect = parseRect(table.address)!;
  const named = new Set(Array.from({ length: rect.rows - 1 }, (_, i) => String(valueAt(now, rect.row + 1 + i, rect.column + 1))));
  const missing = wanted.filter((name) => !named.has(String(name)));
  if (missing.length === 0 || table.hasTotals) return undefined;
  const first = rect.row + rect.rows;
  for (let row = first; row < first + missing.length; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (standing(now, row, column) !== null) return undefined;
  const period = contentsOf(next).cells.get(parseRect(next.tables![0].address)!.row + 1, 0) ?? null;
  return {
    address: rectAddress({ ...rect, rows: rect.rows + missing.length }),
    block: {
      address: rectAddress({ ...rect, row: first, rows: missing.length, columns: 2 }),
      cells: missing.map((name): CellContent[] => [period, name]),
    },
  };
}

/** The column right of the table with the names to choose from. */
function listOf(next: SheetPlan): number {
  const rect = parseRect(next.tables?.[0]?.address ?? "A1:E1")!;
  return rect.column + rect.columns + 1;
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
