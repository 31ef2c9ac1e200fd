import type { RemoteObject } from "../../host/remote-object";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import type { ShapeData } from "../data";
import type { RangeTarget } from "./range-context";

/** How the objects are made that others lead back to. */
interface Makers {
  range(target: RangeTarget): RemoteObject;
  rangeAreas(book: Book, sheetId: string, areas: readonly Area[]): RemoteObject;
  shape(book: Book, sheetId: string, shape: ShapeData): RemoteObject;
  worksheet(book: Book, sheetId: string): RemoteObject;
}

let makers: Makers;

/**
 * A sheet leads to its ranges and a range to its sheet. So that their modules need not import each
 * other, whoever knows all of them says here how they are made.
 */
export function setMakers(all: Makers): void {
  makers = all;
}

export const rangeObject = (target: RangeTarget): RemoteObject => makers.range(target);
export const rangeAreasObject = (book: Book, sheetId: string, areas: readonly Area[]): RemoteObject =>
  makers.rangeAreas(book, sheetId, areas);
export const shapeObject = (book: Book, sheetId: string, shape: ShapeData): RemoteObject =>
  makers.shape(book, sheetId, shape);
export const worksheetObject = (book: Book, sheetId: string): RemoteObject => makers.worksheet(book, sheetId);
