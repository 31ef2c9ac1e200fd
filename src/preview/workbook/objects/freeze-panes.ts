import { SetFrozenMutation } from "@univerjs/sheets";
import type { RemoteObject } from "../../host/remote-object";
import { area, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from "../book/area";
import type { Book } from "../book/book";
import { UNIT } from "../engine/engine";
import { toRange, resolve } from "./range-context";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { rangeObject } from "./factory";

interface FreezeTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/** Freezes so many rows at the top and columns on the left; none thaws. */
export function freeze(book: Book, sheetId: string, rows: number, columns: number): void {
  book.run(SetFrozenMutation.id, {
    unitId: UNIT,
    subUnitId: sheetId,
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}

function frozen({ book, sheetId }: FreezeTarget): Area | undefined {
  const { xSplit, ySplit } = book.sheet(sheetId).grid.getFreeze();
  if (!xSplit && !ySplit) return undefined;
  return area(0, 0, ySplit || MAX_ROWS, xSplit || MAX_COLUMNS);
}

const count = (value: unknown): number => {
  const n = value ?? 1;
  if (typeof n !== "number" || n < 1) throw invalidArgument();
  return n;
};

const FREEZE_PANES: RemoteType<FreezeTarget> = {
  name: "WorksheetFreezePanes",
  book: (target) => target.book,
  methods: {
    FreezeAt: ({ book, sheetId }, given) => {
      const range = typeof given === "string" ? resolve(book, sheetId, given) : toRange(given);
      const whole = range.area;
      freeze(
        book,
        sheetId,
        whole.rows === MAX_ROWS ? 0 : lastRow(whole) + 1,
        whole.columns === MAX_COLUMNS ? 0 : lastColumn(whole) + 1
      );
    },
    FreezeColumns: ({ book, sheetId }, columns) => freeze(book, sheetId, 0, count(columns)),
    FreezeRows: ({ book, sheetId }, rows) => freeze(book, sheetId, count(rows), 0),
    GetLocation: (target) => {
      const place = frozen(target);
      if (!place) throw itemNotFound();
      return rangeObject({ ...target, area: place });
    },
    GetLocationOrNullObject: (target) => {
      const place = frozen(target);
      return place ? rangeObject({ ...target, area: place }) : null;
    },
    Unfreeze: ({ book, sheetId }) => freeze(book, sheetId, 0, 0),
  },
};

export const freezePanesObject = (book: Book, sheetId: string): RemoteObject =>
  new Remote(FREEZE_PANES, { book, sheetId });
