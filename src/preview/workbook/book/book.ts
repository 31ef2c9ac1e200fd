import {
  type IExecutionOptions,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { ApiError, type HostEvent } from "../../host/remote-object";
import { Calculation } from "../engine/calculation";
import { UNIT, type Engine } from "../engine/engine";
import type { Failures } from "../preview-workbook";
import { area, contains, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { excelSheetName } from "../formula/engine-sheet-name";
import { shiftFormula } from "../formula/shift";
import type { Name, SheetState, Table } from "./sheet-state";
import { StyleTable } from "./styles";

/** Cells to write, sparse: row → column → cell. */
export type CellPatch = IObjectMatrixPrimitiveType<ICellData | null>;

/** A sheet: the grid's half and ours. */
export interface Sheet {
  readonly id: string;
  /** As Excel shows it; the grid has some characters in its own way. */
  readonly name: string;
  readonly grid: Worksheet;
  readonly state: SheetState;
}

/**
 * The workbook behind the object model. Cells, styles, sizes and sheets live in the grid; tables,
 * formats by condition, charts and whatever else the grid has no place for live here.
 */
export class Book {
  readonly grid: Workbook;
  readonly styles: StyleTable;
  readonly calculation: Calculation;
  readonly spills: FormulaDataModel;
  readonly states = new Map<string, SheetState>();
  readonly names: Name[] = [];
  readonly settings = new Map<string, string>();
  readonly failures: Failures = { editing: false };
  /** Event registrations by "<object>:<registration name>". */
  readonly registrations = new Map<string, number>();
  /** Properties of the workbook that are kept and given back. */
  readonly kept: Record<string, unknown> = {};
  /** Errors that custom functions explained: "sheet id!row,column" → message. */
  readonly messages = new Map<string, string>();
  selection: { sheetId: string; areas: Area[] } = { sheetId: "", areas: [] };
  name = "Book1.xlsx";
  /** The workbook's structure is protected: sheets are not added, removed, renamed or moved. */
  structureLocked = false;
  date1904 = false;
  private listener: (event: HostEvent) => void = () => undefined;
  private writing = 0;
  private quiet = 0;
  private counter = 0;
  private readonly activations = new Set<() => void>();
  private readonly drawings = new Set<(sheetId: string) => void>();

  constructor(readonly engine: Engine) {
    this.grid = engine.injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET)!;
    this.styles = new StyleTable(this.grid.getStyles());
    this.calculation = new Calculation(engine);
    this.spills = engine.injector.get(FormulaDataModel);
  }

  /** A number that no earlier object of this workbook has. */
  nextId(): number {
    this.counter += 1;
    return this.counter;
  }

  /** Ids of objects that came with a file: those to come are others. */
  reserveIds(ids: readonly string[]): void {
    this.counter = Math.max(this.counter, ...ids.map((id) => Number(/-(\d+)\}$/.exec(id)?.[1] ?? 0)));
  }

  sheets(): Sheet[] {
    return this.grid.getSheets().flatMap((grid) => this.find(grid.getSheetId()) ?? []);
  }

  find(id: string): Sheet | undefined {
    const grid = this.grid.getSheetBySheetId(id);
    const state = this.states.get(id);
    return grid && state ? { id, name: excelSheetName(grid.getName()), grid, state } : undefined;
  }

  /** @throws {ApiError} InvalidReference when the sheet has been deleted meanwhile */
  sheet(id: string): Sheet {
    const found = this.find(id);
    if (!found)
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }

  byName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  tables(): { sheet: Sheet; table: Table }[] {
    return this.sheets().flatMap((sheet) => sheet.state.tables.map((table) => ({ sheet, table })));
  }

  tableAt(sheetId: string, row: number, column: number): Table | undefined {
    return this.states.get(sheetId)?.tables.find((table) => contains(table.area, area(row, column)));
  }

  /** The engine's keeper of names. */
  definedNames(): IDefinedNamesService {
    return this.engine.injector.get(IDefinedNamesService);
  }

  /** Runs a change of our own: the grid's notices of it are not a person's edits. */
  own<R>(change: () => R): R {
    this.writing += 1;
    try {
      return change();
    } finally {
      this.writing -= 1;
    }
  }

  get isOwnChange(): boolean {
    return this.writing > 0;
  }

  /** Runs a change that moves the grid's view and selection for a moment without anyone being told. */
  quietly(change: () => void): void {
    this.quiet += 1;
    try {
      change();
    } finally {
      this.quiet -= 1;
    }
  }

  get isQuiet(): boolean {
    return this.quiet > 0;
  }

  /** Runs a command of the grid as a change of our own. */
  run(id: string, params: object, options?: IExecutionOptions): boolean {
    return this.own(() => this.engine.commands.syncExecuteCommand(id, params, options) as unknown as boolean);
  }

  /** Writes cells, all in one step. */
  write(sheetId: string, cellValue: CellPatch): void {
    this.run(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId: sheetId, cellValue });
  }

  /** Makes room: the grid's sheets are only as large as they need to be. */
  reserve(sheet: Sheet, needed: Area): void {
    const rows = Math.min(MAX_ROWS, lastRow(needed) + 1);
    const columns = Math.min(MAX_COLUMNS, lastColumn(needed) + 1);
    const at = { unitId: UNIT, subUnitId: sheet.id };
    if (rows > sheet.grid.getRowCount() && rows < MAX_ROWS)
      this.run(SetWorksheetRowCountMutation.id, { ...at, rowCount: rows + 200 });
    if (columns > sheet.grid.getColumnCount() && columns < MAX_COLUMNS) {
      this.run(SetWorksheetColumnCountMutation.id, { ...at, columnCount: columns + 26 });
    }
  }

  /** Copies a formula to a cell below it, references moving along. */
  copyDown(sheet: Sheet, fromRow: number, toRow: number, column: number): void {
    const formula = sheet.grid.getCellRaw(fromRow, column)?.f;
    if (formula)
      this.write(sheet.id, {
        [toRow]: { [column]: { f: shiftFormula(formula, toRow - fromRow, 0), v: null, t: null } },
      });
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.listener = listener;
  }

  emit(event: HostEvent): void {
    this.listener(event);
  }

  /** Tells whoever paints over the grid (charts, shapes, conditional formats …) that a sheet's share changed. */
  redraw(sheetId: string): void {
    for (const listener of this.drawings) listener(sheetId);
  }

  /** Called after each change of the selection. */
  onSelected: (() => void) | undefined;

  selected(): void {
    this.onSelected?.();
  }

  /** Calls the listener when another sheet is shown. */
  onActivated(listener: () => void): () => void {
    this.activations.add(listener);
    return () => this.activations.delete(listener);
  }

  activated(): void {
    for (const listener of this.activations) listener();
  }

  /** Keeps the grid from painting until the request under way is calculated; whoever paints may set this. */
  holdPainting: () => void = () => undefined;

  onRedraw(listener: (sheetId: string) => void): () => void {
    this.drawings.add(listener);
    return () => this.drawings.delete(listener);
  }
}
