import type { SheetSnapshot, TableSnapshot } from "../../audit/snapshot";
import { parseRect, range, rectAddress } from "../../plan/addresses";
import type { CellContent, SheetPlan, ValidationPlan } from "../../plan/plan";
import { CellMap, contentsOf, blocksOf } from "./cells";
import type { ChangedSheet } from "./change-sheet";
import { standing } from "./contents";
import { valueAt } from "./keys";
import { looksOf, restyled } from "./looks";

/**
 * The data entry sheet is the user's: its table keeps every row. KPIs that have become without a source
 * get a first row at its end, where the cells below are free, and the list to choose from follows.
 */
export function changeEntry(
  made: SheetPlan | undefined,
  next: SheetPlan,
  now: SheetSnapshot,
  table: TableSnapshot | undefined
): ChangedSheet {
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
  const list = range(header + 1, listColumn, header + Math.max(1, wanted.length), listColumn);
  const body = table && parseRect(rows?.address ?? table.address);
  const changes = blocks.length + clear.addresses().length > 0;
  // Rules of the first row: the list for the whole column anew, since it may be longer; the others for new rows.
  const validations = (next.validations ?? []).flatMap((plan): ValidationPlan[] => {
    const rect = parseRect(plan.address);
    if (!rect || !body || !changes) return [];
    if (plan.rule.kind === "listRange") {
      const address = rectAddress({ ...rect, row: body.row + 1, rows: body.rows - 1 });
      return [{ ...plan, address, rule: { kind: "listRange", source: `=${absolute(list)}` } }];
    }
    return rows
      ? [{ ...plan, address: rectAddress({ ...rect, row: rows.first, rows: rows.names.length }) }]
      : [];
  });
  const oldList = made?.validations?.find(({ rule }) => rule.kind === "listRange");
  const oldBody = table && parseRect(table.address);
  const looks = rows ? looksOfRows(next, rows, header, listColumn) : undefined;
  const shape = { name: now.name, gridlines: next.gridlines, columnWidths: {} };
  return {
    typedOver: [],
    inTheWay: [],
    gone: [],
    losing: [],
    forward: {
      ...shape,
      existing: {
        clear: clear.addresses(),
        steps: [],
        ...(rows ? { tables: [{ name: table.name, address: rows.address }] } : {}),
      },
      blocks,
      styles: looks?.forward ?? [],
      ...(rows ? { rowHeights: { [`${rows.first + 1}:${rows.first + rows.names.length}`]: 24 } } : {}),
      ...(rows && next.print
        ? { print: { orientation: next.print.orientation, area: printed(rows.address) } }
        : {}),
      validations,
    },
    back: {
      ...shape,
      existing: {
        clear: blocks.map(({ address }) => address),
        unruled:
          rows && oldBody ? [rectAddress({ ...oldBody, row: rows.first, rows: rows.names.length })] : [],
        steps: [],
        ...(rows ? { tables: [{ name: table.name, address: table.address }] } : {}),
      },
      blocks: blocksOf(before),
      styles: looks?.back ?? [],
      ...(rows
        ? { rowHeights: { [`${rows.first + 1}:${rows.first + rows.names.length}`]: defaultHeight } }
        : {}),
      validations:
        oldList && oldBody && changes
          ? [
              {
                ...oldList,
                address: range(
                  oldBody.row + 1,
                  oldBody.column + 1,
                  oldBody.row + oldBody.rows - 1,
                  oldBody.column + 1
                ),
              },
            ]
          : [],
      ...(rows && next.print
        ? { print: { orientation: next.print.orientation, area: printed(table.address) } }
        : {}),
    },
  };
}

/** Of a row that nobody has set, in pixels. */
const defaultHeight = 20;

/** From the top of the sheet to the end of the table. */
const printed = (table: string): string => `A1:${table.split(":")[1]}`;

/** The looks that the rows of these KPIs would have on a new sheet. */
function looksOfRows(
  next: SheetPlan,
  rows: { readonly first: number; readonly names: readonly CellContent[] },
  header: number,
  listColumn: number
): { forward: SheetPlan["styles"]; back: SheetPlan["styles"] } {
  const looks = looksOf(next);
  const { cells } = contentsOf(next);
  const rowOf = (name: CellContent): number => {
    let row = header + 1;
    while (cells.has(row, listColumn) && cells.get(row, listColumn) !== name) row++;
    return row;
  };
  const cellsOfRows = rows.names.flatMap((name, i) =>
    Array.from({ length: listColumn + 1 }, (_, column) => ({
      row: rows.first + i,
      column,
      look: looks.get(rowOf(name), column),
    })).filter(({ look }) => look !== undefined)
  );
  return {
    forward: restyled(cellsOfRows.map(({ row, column, look }) => [row, column, look, undefined] as const)),
    back: restyled(cellsOfRows.map(({ row, column, look }) => [row, column, {}, look] as const)),
  };
}

/** First rows for KPIs that the table does not name yet; none where something stands below it. */
function newRows(next: SheetPlan, now: SheetSnapshot, table: TableSnapshot, wanted: readonly CellContent[]) {
  const rect = parseRect(table.address)!;
  const named = new Set(
    Array.from({ length: rect.rows - 1 }, (_, i) => String(valueAt(now, rect.row + 1 + i, rect.column + 1)))
  );
  const missing = wanted.filter((name) => !named.has(String(name)));
  if (missing.length === 0 || table.hasTotals) return undefined;
  const first = rect.row + rect.rows;
  for (let row = first; row < first + missing.length; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++)
      if (standing(now, row, column) !== null) return undefined;
  const period = contentsOf(next).cells.get(parseRect(next.tables![0].address)!.row + 1, 0) ?? null;
  return {
    first,
    names: missing,
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
