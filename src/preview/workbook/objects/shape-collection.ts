import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import { pixelsOf } from "../book/sizes";
import type { Box, ShapeData } from "../data";
import { drawingLookup, type DrawingsTarget } from "./drawing-lookup";
import { accessDenied, invalidArgument, Remote, type RemoteType } from "./remote";
import { shapeObject } from "./factory";

const list = ({ book, sheetId }: DrawingsTarget): ShapeData[] => book.sheet(sheetId).state.shapes;
const lookup = drawingLookup(list, shapeObject);

function add(target: DrawingsTarget, base: string, shape: Omit<ShapeData, "id" | "name">): RemoteObject {
  const { book, sheetId } = target;
  const { state } = book.sheet(sheetId);
  if (state.protection && state.protection.allowEditObjects !== true) throw accessDenied();
  const id = `{SHAPE-${book.nextId()}}`;
  let n = state.shapes.length + 1;
  while (lookup.find(target, `${base} ${n}`)) n += 1;
  const added: ShapeData = { ...shape, id, name: `${base} ${n}` };
  state.shapes.push(added);
  book.redraw(sheetId);
  return shapeObject(book, sheetId, added);
}

/** Two points as a box and the way the line runs through it. */
function lineBox(
  left1: number,
  top1: number,
  left2: number,
  top2: number
): Pick<ShapeData, "box" | "flipHorizontal" | "flipVertical"> {
  const [x1, y1, x2, y2] = [left1, top1, left2, top2].map(pixelsOf);
  const box: Box = {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  return { box, ...(x2 < x1 ? { flipHorizontal: true } : {}), ...(y2 < y1 ? { flipVertical: true } : {}) };
}

const SHAPES: RemoteType<DrawingsTarget> = {
  name: "ShapeCollection",
  book: (target) => target.book,
  items: (target) => list(target).map((shape) => shapeObject(target.book, target.sheetId, shape)),
  item: (target, [key]) => lookup.need(target, key),
  methods: {
    AddGeometricShape: (target, type) => {
      if (typeof type !== "string" || type === "") throw invalidArgument();
      return add(target, type, {
        type,
        box: { left: 0, top: 0, width: 96, height: 96 },
        fill: "#4472C4",
        line: { color: "#2F528F", weight: 1 },
      });
    },
    AddImage: (target, base64: string) =>
      add(target, "Picture", {
        type: "Image",
        box: { left: 0, top: 0, width: 192, height: 192 },
        image: base64.startsWith("data:") ? base64 : `data:image/png;base64,${base64}`,
      }),
    AddLine: (target, startLeft: number, startTop: number, endLeft: number, endTop: number, connectorType) =>
      add(target, "Straight Connector", {
        type: "Line",
        ...lineBox(startLeft ?? 0, startTop ?? 0, endLeft ?? 72, endTop ?? 0),
        line: { color: "#4472C4", weight: 0.5 },
        connector: { type: String(connectorType ?? "Straight") },
      }),
    AddTextBox: (target, text) =>
      add(target, "TextBox", {
        type: "TextBox",
        box: { left: 0, top: 0, width: 192, height: 96 },
        fill: "#FFFFFF",
        line: { color: "#BFBFBF", weight: 0.75 },
        text: { value: String(text ?? "") },
      }),
    ...lookup.methods,
  },
};

export const shapeCollection = (book: Book, sheetId: string): RemoteObject =>
  new Remote(SHAPES, { book, sheetId });
