import {
  ApiError,
  type HostEvent,
  type HostFunction,
  type HostWorkbook,
  type RemoteObject,
} from "../../../src/preview/host/remote-object";
import { addressOf, parse, type Box } from "./addresses";
import { toyObject } from "./toy-object";

interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, unknown>;
  watched: boolean;
}

/** A workbook of cells without formulas, just enough to be addressed, read, written and watched. */
export class ToyWorkbook implements HostWorkbook {
  readonly settings = new Map<string, string>();
  readonly functions: HostFunction[] = [];
  readonly sheets: Sheet[] = [];
  editing = false;
  /** How often the host waited for a recalculation. */
  settled = 0;
  /** How often a sheet was added. */
  added = 0;
  private listeners: ((event: HostEvent) => void)[] = [];

  constructor() {
    this.add("Sheet1");
    this.added = 0;
  }

  onEvent(listener: (event: HostEvent) => void): void {
    this.listeners.push(listener);
  }

  async settle(): Promise<void> {
    this.settled++;
  }

  isEditing(): boolean {
    return this.editing;
  }

  registerFunctions(functions: readonly HostFunction[]): void {
    this.functions.push(...functions);
  }

  readonly root: RemoteObject = toyObject("Workbook", {
    scalars: { Name: () => "toy.xlsx" },
    navigations: { Worksheets: () => this.worksheets },
    methods: {
      GetSelectedRange: () => this.range(this.sheets[0], parse("A1")),
      Fail: () => {
        throw new TypeError("broken host");
      },
    },
  });

  private readonly worksheets: RemoteObject = toyObject("WorksheetCollection", {
    methods: {
      Add: (name?: string) => this.worksheet(this.add(name ?? `Sheet${this.sheets.length + 1}`)),
      GetCount: () => this.sheets.length,
      GetActiveWorksheet: () => this.worksheet(this.sheets[0]),
      GetItem: (key: string) => this.worksheet(this.find(key)),
      GetItemOrNullObject: (key: string) => {
        const sheet = this.sheets.find((each) => each.id === key || each.name === key);
        return sheet ? this.worksheet(sheet) : null;
      },
    },
    items: () => this.sheets.map((sheet) => this.worksheet(sheet)),
    item: ([key]) => this.worksheet(this.find(String(key))),
  });

  private add(name: string): Sheet {
    const sheet = {
      id: `{${this.sheets.length + 1}}`,
      name,
      cells: new Map<string, unknown>(),
      watched: false,
    };
    this.sheets.push(sheet);
    this.added++;
    return sheet;
  }

  private find(key: string): Sheet {
    const sheet = this.sheets.find((each) => each.id === key || each.name === key);
    if (!sheet)
      throw new ApiError(
        "ItemNotFound",
        "The requested resource doesn't exist.",
        "WorksheetCollection.getItem"
      );
    return sheet;
  }

  private worksheet(sheet: Sheet): RemoteObject {
    return toyObject("Worksheet", {
      identity: () => ({ Id: sheet.id }),
      scalars: {
        Id: () => sheet.id,
        Name: { get: () => sheet.name, set: (name: string) => void (sheet.name = name) },
        Position: () => this.sheets.indexOf(sheet),
      },
      navigations: {
        Charts: () =>
          toyObject("ChartCollection", {
            scalars: { Count: () => 0 },
            items: () => [],
            item: () => this.root,
          }),
      },
      methods: {
        GetRange: (address: string) => this.range(sheet, parse(address)),
        GetUsedRangeOrNullObject: () => (sheet.cells.size === 0 ? null : this.range(sheet, parse("A1"))),
        _RegisterDataChangedEvent: () => void (sheet.watched = true),
        _UnregisterDataChangedEvent: () => void (sheet.watched = false),
      },
    });
  }

  private range(sheet: Sheet, box: Box): RemoteObject {
    const each = <T>(read: (row: number, column: number) => T): T[][] =>
      Array.from({ length: box.rows }, (_, i) =>
        Array.from({ length: box.columns }, (_, j) => read(box.row + i, box.column + j))
      );
    const relative = (row: number, column: number, rows: number, columns: number): RemoteObject =>
      this.range(sheet, { row: box.row + row, column: box.column + column, rows, columns });
    return toyObject("Range", {
      keepsReference: true,
      scalars: {
        Address: () => `${sheet.name}!${addressOf(box)}`,
        RowCount: () => box.rows,
        Values: {
          get: () => each((row, column) => sheet.cells.get(`${row},${column}`) ?? ""),
          set: (values: unknown[][]) => this.write(sheet, box, values),
        },
      },
      navigations: { Worksheet: () => this.worksheet(sheet), Format: () => this.format(sheet, box) },
      methods: {
        GetCell: (row: number, column: number) => relative(row, column, 1, 1),
        GetRow: (row: number) => relative(row, 0, 1, box.columns),
        GetBoundingRect: (other: RemoteObject) =>
          this.range(sheet, bounding(box, parse(String(other.get("Address")).replace(/^.*!/, "")))),
        _ValidateArraySize: () => undefined,
      },
    });
  }

  private format(sheet: Sheet, box: Box): RemoteObject {
    const key = `fill ${addressOf(box)}`;
    const fill = toyObject("RangeFill", {
      scalars: {
        Color: {
          get: () => sheet.cells.get(key) ?? "",
          set: (color: string) => void sheet.cells.set(key, color),
        },
      },
    });
    return toyObject("RangeFormat", {
      scalars: { WrapText: () => false },
      navigations: { Fill: () => fill },
    });
  }

  private write(sheet: Sheet, box: Box, values: unknown[][]): void {
    if (values.length !== box.rows || values.some((row) => row.length !== box.columns)) {
      throw new ApiError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        "Range.values"
      );
    }
    values.forEach((row, i) =>
      row.forEach((value, j) => sheet.cells.set(`${box.row + i},${box.column + j}`, value))
    );
    if (sheet.watched) this.emitChanged(sheet, addressOf(box));
  }

  private emitChanged(sheet: Sheet, address: string): void {
    const message = {
      address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
      triggerSource: "Unknown",
    };
    for (const listener of this.listeners)
      listener({ category: 65536, type: 10, targetId: sheet.id, message });
  }
}

function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
