import type { RemoteObject } from "../../host/remote-object";
import { area, formatArea } from "../book/area";
import { rangeFormatObject } from "./range-format";
import { sheetOf, type RangeTarget } from "./range-context";
import { invalidArgument } from "./remote";

/** Which properties are asked for, nested as the answer is: `{ format: { fill: { color: true } } }`. */
type Asked = Readonly<Record<string, unknown>>;

const edges = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** What getCellProperties answers: for each cell the properties that are asked for. */
export const cellProperties = (target: RangeTarget, asked: unknown): unknown[][] => {
  if (typeof asked !== "object" || asked === null) throw invalidArgument();
  const { row, column, rows, columns } = target.area;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const { address, format } = asked as Asked;
      const place = area(row + r, column + c);
      return {
        ...(address ? { address: `${sheetOf(target).name}!${formatArea(place)}` } : {}),
        ...(format ? { format: read(rangeFormatObject(target.book, target.sheetId, [place]), format) } : {}),
      };
    })
  );
};

/** What getRowProperties answers: for each row whether it is hidden, and how high it is where that is asked for. */
export const rowProperties = (target: RangeTarget, asked: unknown): unknown[] => {
  const { grid } = sheetOf(target);
  const { row, rows } = target.area;
  const height = (asked as { format?: { rowHeight?: boolean } } | undefined)?.format?.rowHeight;
  return Array.from({ length: rows }, (_, r) => ({
    rowHidden: !grid.getRowRawVisible(row + r),
    ...(height
      ? {
          format: {
            rowHeight: rangeFormatObject(target.book, target.sheetId, [area(row + r, 0)]).get("RowHeight"),
          },
        }
      : {}),
  }));
};

function read(object: RemoteObject, asked: unknown): Record<string, unknown> {
  if (typeof asked !== "object" || asked === null) throw invalidArgument();
  return Object.fromEntries(
    Object.entries(asked as Asked).flatMap(([key, wanted]) => {
      if (!wanted) return [];
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      if (key === "protection") return [[key, read(object.navigate(name)!, { locked: true })]];
      if (wanted === true) return [[key, object.get(name)]];
      const part = object.navigate(name)!;
      return [[key, key === "borders" ? bordersOf(part, wanted) : read(part, wanted)]];
    })
  );
}

const bordersOf = (borders: RemoteObject, asked: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(edges).map(([edge, side]) => [edge, read(borders.item!([side]), asked)]));
