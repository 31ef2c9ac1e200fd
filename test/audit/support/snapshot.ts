import {
  auditWorkbook,
  type CellValue,
  type Finding,
  type SheetSnapshot,
  type Snapshot,
} from "../../../src/audit";

/** What a cell holds: a value, "=formula" whose value is 1, or a formula with its value. */
export type Cell = CellValue | null | { readonly f: string; readonly v: CellValue };

export type Grid = readonly (readonly Cell[])[];

/** A formula with the value that it shows. */
export const f = (formula: string, v: CellValue = 1): Cell => ({ f: formula, v });

export function sheetOf(name: string, grid: Grid, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const each = <T>(make: (cell: Cell) => T): T[][] => grid.map((row) => row.map(make));
  return {
    name,
    visibility: "Visible",
    isProtected: false,
    origin: { row: 0, column: 0 },
    values: each((cell) =>
      cell === null
        ? ""
        : typeof cell === "object"
          ? cell.v
          : typeof cell === "string" && cell.startsWith("=")
            ? 1
            : cell
    ),
    formulas: each((cell) => (cell === null ? "" : typeof cell === "object" ? cell.f : cell)),
    ...more,
  };
}

export const snapshotOf = (sheets: readonly SheetSnapshot[], more: Partial<Snapshot> = {}): Snapshot => ({
  sheets,
  tables: [],
  names: [],
  ...more,
});

/** What one rule finds in a workbook: places, such as "Data!B4". */
export function places(rule: string, snapshot: Snapshot): string[] {
  return findings(rule, snapshot).map(({ sheet, range }) =>
    sheet === undefined ? "(workbook)" : range === undefined ? sheet : `${sheet}!${range}`
  );
}

export function findings(rule: string, snapshot: Snapshot): readonly Finding[] {
  const result = auditWorkbook(snapshot, { rules: [rule] });
  if (result.gaps.length > 0) throw new Error(result.gaps.map(({ sentence }) => sentence.en).join(" "));
  return result.findings;
}

/** What it finds on a single sheet called S, without the sheet's name. */
export const inGrid = (rule: string, grid: Grid, more: Partial<SheetSnapshot> = {}): string[] =>
  places(rule, snapshotOf([sheetOf("S", grid, more)])).map((place) => place.replace(/^S!/, ""));
