import type { RemoteObject } from "../../host/remote-object";
import type { Area } from "../book/area";
import type { Book, Sheet } from "../book/book";
import type { Table } from "../book/sheet-state";
import { rangeObject } from "./factory";
import { itemNotFound } from "./remote";

export interface TableTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly table: Table;
}

/** @throws {ApiError} ItemNotFound when the table has been deleted meanwhile */
export function tableSheet(target: TableTarget): Sheet {
  const sheet = target.book.find(target.sheetId);
  if (!sheet?.state.tables.includes(target.table)) throw itemNotFound();
  return sheet;
}

export const rangeIn = (target: TableTarget, place: Area): RemoteObject =>
  rangeObject({ book: target.book, sheetId: target.sheetId, area: place });
