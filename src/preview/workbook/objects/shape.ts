import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { pixelsOf, pointsOf } from "../book/sizes";
import type { Box, ShapeData } from "../data";
import {
  drawn,
  keptInShape,
  liveShape,
  shapeFill,
  shapeLineFormat,
  shapeTextFrame,
  type ShapeTarget,
} from "./shape-parts";
import { shapeLine } from "./shape-line";
import { invalidArgument, itemNotFound, Remote, type RemoteType } from "./remote";
import { shapeObject } from "./factory";

const side = (name: keyof Box) =>
  drawn(
    (shape) => pointsOf(shape.box[name]),
    (shape, value: number) => {
      if (typeof value !== "number" || ((name === "width" || name === "height") && value < 0))
        throw invalidArgument();
      shape.box = { ...shape.box, [name]: pixelsOf(value) };
    }
  );

const kindOf = ({ type }: ShapeData): string =>
  type === "Line" ? "Line" : type === "Image" ? "Image" : type === "TextBox" ? "TextBox" : "GeometricShape";

const GEOMETRIC: RemoteType<ShapeTarget> = {
  name: "GeometricShape",
  book: (target) => target.book,
  scalars: { Id: { get: ({ shape }) => shape.id } },
  navigations: { Shape: (target) => shapeObject(target.book, target.sheetId, target.shape) },
};

const reorder = (target: ShapeTarget, position: string): void => {
  const { shapes } = target.book.sheet(target.sheetId).state;
  const from = shapes.indexOf(liveShape(target));
  const to = {
    BringToFront: shapes.length - 1,
    SendToBack: 0,
    BringForward: Math.min(from + 1, shapes.length - 1),
    SendBackward: Math.max(from - 1, 0),
  }[position];
  if (to === undefined) throw invalidArgument();
  shapes.splice(to, 0, ...shapes.splice(from, 1));
  target.book.redraw(target.sheetId);
};

const move =
  (name: "left" | "top") =>
  (target: ShapeTarget, increment: number): void => {
    const shape = liveShape(target);
    shape.box = { ...shape.box, [name]: Math.max(0, shape.box[name] + pixelsOf(increment)) };
    target.book.redraw(target.sheetId);
  };

const SHAPE: RemoteType<ShapeTarget> = {
  name: "Shape",
  book: (target) => target.book,
  identity: ({ shape }) => ({ Id: shape.id }),
  scalars: {
    AltTextDescription: drawn(
      (shape) => shape.altText ?? "",
      (shape, value: string) => void (shape.altText = value)
    ),
    AltTextTitle: keptInShape("alt title", ""),
    ConnectionSiteCount: { get: () => 4 },
    DisplayName: drawn((shape) => shape.name),
    GeometricShapeType: drawn(
      (shape) => (kindOf(shape) === "GeometricShape" ? shape.type : null),
      (shape, value: string) => void (shape.type = value)
    ),
    Height: side("height"),
    Id: drawn((shape) => shape.id),
    Left: side("left"),
    Level: { get: () => 0 },
    LockAspectRatio: keptInShape("lock", false),
    Name: drawn(
      (shape) => shape.name,
      (shape, value: string) => void (shape.name = value)
    ),
    Placement: keptInShape("placement", "TwoCell"),
    Rotation: drawn(
      (shape) => shape.rotation ?? 0,
      (shape, value: number) => void (shape.rotation = value)
    ),
    Top: side("top"),
    Type: drawn((shape) => (kindOf(shape) === "TextBox" ? "GeometricShape" : kindOf(shape))),
    Visible: keptInShape("visible", true),
    Width: side("width"),
    ZOrderPosition: { get: ({ book, sheetId, shape }) => book.sheet(sheetId).state.shapes.indexOf(shape) },
  },
  navigations: {
    Fill: shapeFill,
    GeometricShape: (target) => {
      if (kindOf(target.shape) !== "GeometricShape") throw invalidArgument();
      return new Remote(GEOMETRIC, target);
    },
    Line: (target) => {
      if (target.shape.type !== "Line") throw invalidArgument();
      return shapeLine(target);
    },
    LineFormat: shapeLineFormat,
    TextFrame: shapeTextFrame,
  },
  methods: {
    Delete: ({ book, sheetId, shape }) => {
      const { shapes } = book.sheet(sheetId).state;
      const index = shapes.indexOf(shape);
      if (index < 0) throw itemNotFound();
      shapes.splice(index, 1);
      book.redraw(sheetId);
    },
    IncrementLeft: move("left"),
    IncrementRotation: (target, increment: number) => {
      const shape = liveShape(target);
      shape.rotation = ((shape.rotation ?? 0) + increment) % 360;
      target.book.redraw(target.sheetId);
    },
    IncrementTop: move("top"),
    SetZOrder: reorder,
  },
};

export const makeShape = (book: Book, sheetId: string, shape: ShapeData): RemoteObject =>
  new Remote(SHAPE, { book, sheetId, shape });
