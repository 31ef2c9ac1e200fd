import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { invalidArgument, itemNotFound } from "./remote";

/** A sheet's collection of what floats over its cells. */
export interface DrawingsTarget {
  readonly book: Book;
  readonly sheetId: string;
}

/**
 * How charts and shapes are found in their collection: by id, by name in any case, by position.
 * @param list the sheet's own, from back to front
 * @param objectOf the object that a request addresses
 */
export function drawingLookup<T extends { readonly id: string; readonly name: string }>(
  list: (target: DrawingsTarget) => readonly T[],
  objectOf: (book: Book, sheetId: string, item: T) => RemoteObject
) {
  const find = (target: DrawingsTarget, key: unknown): T | undefined =>
    list(target).find((item) => item.id === key || item.name.toLowerCase() === String(key).toLowerCase());
  const objectIn = ({ book, sheetId }: DrawingsTarget, item: T): RemoteObject =>
    objectOf(book, sheetId, item);
  const need = (target: DrawingsTarget, key: unknown): RemoteObject => {
    const item = find(target, key);
    if (!item) throw itemNotFound();
    return objectIn(target, item);
  };
  return {
    find,
    need,
    methods: {
      GetCount: (target: DrawingsTarget) => list(target).length,
      GetItem: need,
      _GetItem: need,
      GetItemAt: (target: DrawingsTarget, index: number) => {
        const item = list(target)[index];
        if (!item) throw invalidArgument();
        return objectIn(target, item);
      },
      GetItemOrNullObject: (target: DrawingsTarget, key: unknown) => {
        const item = find(target, key);
        return item ? objectIn(target, item) : null;
      },
    },
  };
}
