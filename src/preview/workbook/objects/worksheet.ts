import { BooleanNumber } from "@univerjs/core";
import { ToggleGridlinesMutation } from "@univerjs/sheets";
import type { RemoteObject } from "../../host/remote-object";
import { area, MAX_COLUMNS, MAX_ROWS } from "../book/area";
import type { Book, Sheet } from "../book/book";
import { usedArea } from "../book/cells";
import { activate } from "../book/selection";
import { copySheet, deleteSheet, moveSheet, renameSheet, setTabColor, setVisibility } from "../book/sheets";
import { pointsOf } from "../book/sizes";
import type { SheetData } from "../data";
import { UNIT } from "../engine/engine";
import { autoFilterObject } from "./auto-filter";
import { chartCollection } from "./chart-collection";
import { toColor } from "./colors";
import { commentCollection } from "./comments";
import { eventMethods } from "./event-methods";
import { EVENT } from "../book/events";
import { freezePanesObject } from "./freeze-panes";
import { namedItemCollection } from "./named-item-collection";
import { pageLayoutObject } from "./page-layout";
import { resolve } from "./range-context";
import { rangeSearch } from "./range-search";
import { invalidArgument, itemNotFound, Remote, targetOf, type RemoteType, type Scalar } from "./remote";
import { shapeCollection } from "./shape-collection";
import { tableCollection } from "./table-collection";
import { worksheetProtectionObject } from "./worksheet-protection";
import { rangeAreasObject, rangeObject, worksheetObject } from "./factory";

export interface WorksheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
const sheetOf = (target: WorksheetTarget): Sheet => target.book.sheet(target.sheetId);
const whole = (target: WorksheetTarget) => ({ ...target, area: area(0, 0, MAX_ROWS, MAX_COLUMNS) });
const position = (target: WorksheetTarget): number =>
  target.book.sheets().findIndex((sheet) => sheet.id === target.sheetId);

function neighbour(target: WorksheetTarget, step: 1 | -1, visibleOnly: unknown): RemoteObject | null {
  const sheets = target.book.sheets();
  for (let i = position(target) + step; i >= 0 && i < sheets.length; i += step) {
    if (visibleOnly !== true || sheets[i].state.visibility === "visible")
      return worksheetObject(target.book, sheets[i].id);
  }
  return null;
}

const need = (found: RemoteObject | null): RemoteObject => {
  if (!found) throw itemNotFound();
  return found;
};

function copy(target: WorksheetTarget, positionType: unknown, relativeTo: unknown): RemoteObject {
  const sheets = target.book.sheets();
  const relative = targetOf(relativeTo, WORKSHEET);
  const anchor = relative ? sheets.findIndex((sheet) => sheet.id === relative.sheetId) : -1;
  const index =
    positionType === "Beginning"
      ? 0
      : positionType === "Before" && anchor >= 0
        ? anchor
        : positionType === "After" && anchor >= 0
          ? anchor + 1
          : positionType === "Before" || positionType === "After"
            ? -1
            : sheets.length;
  if (index < 0) throw invalidArgument();
  return worksheetObject(target.book, copySheet(target.book, sheetOf(target), index).id);
}

const keptScalar = (name: string, initial: unknown) => ({
  get: (target: WorksheetTarget) => sheetOf(target).state.kept[name] ?? initial,
  set: (target: WorksheetTarget, value: never) => {
    sheetOf(target).state.kept[name] = value;
  },
});

const GRIDLINES: Scalar<WorksheetTarget> = {
  get: (target) => !sheetOf(target).grid.hasHiddenGridlines(),
  set: (target, value: never) => {
    target.book.run(ToggleGridlinesMutation.id, {
      unitId: UNIT,
      subUnitId: target.sheetId,
      showGridlines: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  },
};
const HEADINGS: Scalar<WorksheetTarget> = {
  get: (target) => sheetOf(target).state.headings,
  set: (target, value: never) => {
    sheetOf(target).state.headings = value;
    target.book.redraw(target.sheetId);
  },
};

/** A sheet of the workbook. */
export const WORKSHEET: RemoteType<WorksheetTarget> = {
  name: "Worksheet",
  book: (target) => target.book,
  identity: (target) => ({ Id: target.sheetId }),
  scalars: {
    Id: { get: (target) => target.sheetId },
    Name: {
      get: (target) => sheetOf(target).name,
      set: (target, value: never) => renameSheet(target.book, sheetOf(target), value),
    },
    Position: {
      get: position,
      set: (target, value: never) => moveSheet(target.book, sheetOf(target), value),
    },
    Visibility: {
      get: (target) => VISIBILITY[sheetOf(target).state.visibility],
      set: (target, value: string) => {
        const found = (Object.keys(VISIBILITY) as SheetData["visibility"][]).find(
          (key) => VISIBILITY[key] === value
        );
        if (!found) throw invalidArgument();
        setVisibility(target.book, sheetOf(target), found);
      },
    },
    TabColor: {
      get: (target) => sheetOf(target).grid.getTabColor() || "",
      set: (target, value: string) =>
        setTabColor(target.book, sheetOf(target), value === "" ? "" : toColor(value)),
    },
    StandardWidth: {
      get: (target) => pointsOf(sheetOf(target).state.defaultColumnWidth),
      set: () => undefined,
    },
    StandardHeight: { get: () => 15 },
    ShowGridlines: GRIDLINES,
    ShowHeadings: HEADINGS,
    // The library loads these two as ShowGridlines and ShowHeadings, and sets them under shorter names.
    Gridlines: GRIDLINES,
    Headings: HEADINGS,
    EnableCalculation: keptScalar("EnableCalculation", true),
    TabId: { get: (target) => position(target) + 1 },
  },
  navigations: {
    AutoFilter: (target) => autoFilterObject(target.book, target.sheetId),
    Charts: (target) => chartCollection(target.book, target.sheetId),
    Comments: (target) => commentCollection(target.book, target.sheetId),
    FreezePanes: (target) => freezePanesObject(target.book, target.sheetId),
    Names: (target) => namedItemCollection(target.book, target.sheetId),
    PageLayout: (target) => pageLayoutObject(target.book, target.sheetId),
    Protection: (target) => worksheetProtectionObject(target.book, target.sheetId),
    Shapes: (target) => shapeCollection(target.book, target.sheetId),
    Tables: (target) => tableCollection(target.book, target.sheetId),
  },
  methods: {
    ...eventMethods<WorksheetTarget>((target) => target.sheetId, {
      Activated: EVENT.worksheetActivated,
      Calculated: EVENT.worksheetCalculated,
      DataChanged: EVENT.worksheetChanged,
      Deactivated: EVENT.worksheetDeactivated,
      SelectionChanged: EVENT.worksheetSelection,
    }),
    Activate: (target) => {
      if (sheetOf(target).state.visibility !== "visible") throw invalidArgument();
      activate(target.book, target.sheetId);
    },
    Calculate: (target) => target.book.calculation.calculateAll(),
    Copy: copy,
    Delete: (target) => deleteSheet(target.book, sheetOf(target)),
    GetCell: (target, row: number, column: number) => {
      if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) throw invalidArgument();
      return rangeObject({ ...target, area: area(row, column) });
    },
    GetNext: (target, visibleOnly) => need(neighbour(target, 1, visibleOnly)),
    GetNextOrNullObject: (target, visibleOnly) => neighbour(target, 1, visibleOnly),
    GetPrevious: (target, visibleOnly) => need(neighbour(target, -1, visibleOnly)),
    GetPreviousOrNullObject: (target, visibleOnly) => neighbour(target, -1, visibleOnly),
    GetRange: (target, address) =>
      rangeObject(
        address === null || address === undefined || address === ""
          ? whole(target)
          : resolve(target.book, target.sheetId, String(address))
      ),
    GetRangeByIndexes: (target, row: number, column: number, rows: number, columns: number) => {
      if (
        row < 0 ||
        column < 0 ||
        rows < 1 ||
        columns < 1 ||
        row + rows > MAX_ROWS ||
        column + columns > MAX_COLUMNS
      )
        throw invalidArgument();
      return rangeObject({ ...target, area: area(row, column, rows, columns) });
    },
    GetRanges: (target, address) =>
      rangeAreasObject(
        target.book,
        target.sheetId,
        address === null || address === undefined
          ? [whole(target).area]
          : String(address)
              .split(",")
              .map((part) => resolve(target.book, target.sheetId, part.trim()).area)
      ),
    GetUsedRange: (target, valuesOnly) =>
      rangeObject({
        ...target,
        area: usedArea(target.book, sheetOf(target), valuesOnly === true) ?? area(0, 0),
      }),
    GetUsedRangeOrNullObject: (target, valuesOnly) => {
      const used = usedArea(target.book, sheetOf(target), valuesOnly === true);
      return used ? rangeObject({ ...target, area: used }) : null;
    },
    ReplaceAll: (target, text: string, replacement: string, criteria) =>
      rangeSearch.ReplaceAll(whole(target), text, replacement, criteria),
  },
};

export function makeWorksheet(book: Book, sheetId: string): RemoteObject {
  return new Remote(WORKSHEET, { book, sheetId });
}
