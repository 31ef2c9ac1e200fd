import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import type { ShapeData } from "../data";
import { toColor } from "./colors";
import { invalidArgument, itemNotFound, Remote, type RemoteType, type Scalar } from "./remote";

export interface ShapeTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly shape: ShapeData;
}

/** @throws {ApiError} ItemNotFound when the shape has been deleted meanwhile */
export function liveShape(target: ShapeTarget): ShapeData {
  if (!target.book.find(target.sheetId)?.state.shapes.includes(target.shape)) throw itemNotFound();
  return target.shape;
}

/** A property of a shape that is drawn. */
export const drawn = (
  get: (shape: ShapeData) => unknown,
  set?: (shape: ShapeData, value: never) => void
): Scalar<ShapeTarget> => ({
  get: (target) => get(liveShape(target)),
  ...(set
    ? {
        set: (target: ShapeTarget, value: never) => {
          set(liveShape(target), value);
          target.book.redraw(target.sheetId);
        },
      }
    : {}),
});

/** A property that is kept with the shape and given back. */
export const keptInShape = (name: string, initial: unknown): Scalar<ShapeTarget> => {
  const store = ({ book, sheetId, shape }: ShapeTarget) =>
    (book.sheet(sheetId).state.kept[`shape ${shape.id}`] ??= {}) as Record<string, unknown>;
  return {
    get: (target) => store(target)[name] ?? initial,
    set: (target, value: never) => void (store(target)[name] = value),
  };
};

const book = (target: ShapeTarget): Book => target.book;
type Text = NonNullable<ShapeData["text"]>;
type Line = NonNullable<ShapeData["line"]>;
const setText = (shape: ShapeData, change: Partial<Text>): void =>
  void (shape.text = { value: "", ...shape.text, ...change });
const setLine = (shape: ShapeData, change: Line): void => void (shape.line = { ...shape.line, ...change });

const FILL: RemoteType<ShapeTarget> = {
  name: "ShapeFill",
  book,
  scalars: {
    ForegroundColor: drawn(
      (shape) => (shape.fill === "none" ? "" : (shape.fill ?? "")),
      (shape, value) => void (shape.fill = toColor(value))
    ),
    Transparency: keptInShape("transparency", 0),
    Type: drawn((shape) => (shape.fill && shape.fill !== "none" ? "Solid" : "NoFill")),
  },
  methods: {
    Clear: (target) => {
      liveShape(target).fill = "none";
      target.book.redraw(target.sheetId);
    },
    SetSolidColor: (target, color) => {
      liveShape(target).fill = toColor(color);
      target.book.redraw(target.sheetId);
    },
  },
};
export const shapeFill = (target: ShapeTarget): RemoteObject => new Remote(FILL, target);

const LINE_FORMAT: RemoteType<ShapeTarget> = {
  name: "ShapeLineFormat",
  book,
  scalars: {
    Color: drawn(
      (shape) => shape.line?.color ?? "",
      (shape, value) => setLine(shape, { color: toColor(value) })
    ),
    DashStyle: drawn(
      (shape) => (shape.line?.style && shape.line.style !== "None" ? shape.line.style : "Solid"),
      (shape, style: string) => setLine(shape, { style })
    ),
    Style: keptInShape("line style", "Single"),
    Transparency: keptInShape("line transparency", 0),
    Visible: drawn(
      (shape) => shape.line !== undefined && shape.line.style !== "None",
      (shape, visible: boolean) => {
        const { style, ...look } = shape.line ?? { color: "#4472C4", weight: 1 };
        shape.line = visible
          ? { ...look, ...(style && style !== "None" ? { style } : {}) }
          : { style: "None" };
      }
    ),
    Weight: drawn(
      (shape) => shape.line?.weight ?? 0,
      (shape, weight: number) => setLine(shape, { weight })
    ),
  },
};
export const shapeLineFormat = (target: ShapeTarget): RemoteObject => new Remote(LINE_FORMAT, target);

const FONT: RemoteType<ShapeTarget> = {
  name: "ShapeFont",
  book,
  scalars: {
    Bold: drawn(
      (shape) => shape.text?.bold ?? false,
      (shape, bold: boolean) => setText(shape, { bold })
    ),
    Color: drawn(
      (shape) => shape.text?.color ?? "#000000",
      (shape, value) => setText(shape, { color: toColor(value) })
    ),
    Italic: keptInShape("italic", false),
    Name: keptInShape("font", "Calibri"),
    Size: drawn(
      (shape) => shape.text?.size ?? 11,
      (shape, size: number) => setText(shape, { size })
    ),
    Underline: keptInShape("underline", "None"),
  },
};
const TEXT_RANGE: RemoteType<ShapeTarget> = {
  name: "TextRange",
  book,
  scalars: {
    Text: drawn(
      (shape) => shape.text?.value ?? "",
      (shape, value: string) => setText(shape, { value: String(value) })
    ),
  },
  navigations: { Font: (target) => new Remote(FONT, target) },
};
const TEXT_FRAME: RemoteType<ShapeTarget> = {
  name: "TextFrame",
  book,
  scalars: {
    AutoSizeSetting: keptInShape("autosize", "AutoSizeNone"),
    BottomMargin: keptInShape("bottom", 3.6),
    HasText: drawn((shape) => (shape.text?.value ?? "") !== ""),
    HorizontalAlignment: drawn(
      (shape) => shape.text?.horizontal ?? "Left",
      (shape, horizontal: string) => setText(shape, { horizontal })
    ),
    HorizontalOverflow: keptInShape("horizontal overflow", "Overflow"),
    LeftMargin: keptInShape("left", 7.2),
    Orientation: keptInShape("orientation", "Horizontal"),
    ReadingOrder: keptInShape("reading", "LeftToRight"),
    RightMargin: keptInShape("right", 7.2),
    TopMargin: keptInShape("top", 3.6),
    VerticalAlignment: drawn(
      (shape) => shape.text?.vertical ?? "Top",
      (shape, vertical: string) => setText(shape, { vertical })
    ),
    VerticalOverflow: keptInShape("vertical overflow", "Overflow"),
  },
  navigations: { TextRange: (target) => new Remote(TEXT_RANGE, target) },
  methods: {
    DeleteText: (target) => {
      setText(liveShape(target), { value: "" });
      target.book.redraw(target.sheetId);
    },
  },
};
export const shapeTextFrame = (target: ShapeTarget): RemoteObject => new Remote(TEXT_FRAME, target);

/** The shape behind an argument. @throws {ApiError} InvalidArgument when it is none */
export function toShape(argument: unknown): ShapeTarget {
  if (!(argument instanceof Remote) || argument.typeName !== "Shape") throw invalidArgument();
  return argument.target as ShapeTarget;
}
