import type { RemoteObject } from "../../host/remote-object";
import type { Box, ShapeData } from "../data";
import { drawn, keptInShape, liveShape, type ShapeTarget, toShape } from "./shape-parts";
import { itemNotFound, Remote, type RemoteType } from "./remote";
import { shapeObject } from "./factory";

type Connector = NonNullable<ShapeData["connector"]>;
interface Point {
  x: number;
  y: number;
}

const connector = (shape: ShapeData): Connector => (shape.connector ??= { type: "Straight" });

/** Connection sites of a shape, counterclockwise from the top, as Excel numbers them. */
function siteOf({ left, top, width, height }: Box, site: number): Point {
  return [
    { x: left + width / 2, y: top },
    { x: left, y: top + height / 2 },
    { x: left + width / 2, y: top + height },
    { x: left + width, y: top + height / 2 },
  ][((site % 4) + 4) % 4];
}

function ends({ box, flipHorizontal, flipVertical }: ShapeData): [Point, Point] {
  const [x1, x2] = flipHorizontal ? [box.left + box.width, box.left] : [box.left, box.left + box.width];
  const [y1, y2] = flipVertical ? [box.top + box.height, box.top] : [box.top, box.top + box.height];
  return [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
}

/** Lays a line between the shapes it is connected with. */
function reconnect(shapes: readonly ShapeData[], line: ShapeData): void {
  const { beginShape, beginSite, endShape, endSite } = line.connector ?? {};
  const [begin, end] = ends(line);
  const first = shapes.find(({ id }) => id === beginShape);
  const last = shapes.find(({ id }) => id === endShape);
  const a = first ? siteOf(first.box, beginSite ?? 0) : begin;
  const b = last ? siteOf(last.box, endSite ?? 0) : end;
  line.box = {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  line.flipHorizontal = b.x < a.x || undefined;
  line.flipVertical = b.y < a.y || undefined;
}

function connect(target: ShapeTarget, end: "begin" | "end", given: unknown, site: unknown): void {
  const line = liveShape(target);
  const change: Connector =
    given === null
      ? { [`${end}Shape`]: undefined, [`${end}Site`]: undefined }
      : { [`${end}Shape`]: liveShape(toShape(given)).id, [`${end}Site`]: Number(site ?? 0) };
  line.connector = { ...connector(line), ...change };
  reconnect(target.book.sheet(target.sheetId).state.shapes, line);
  target.book.redraw(target.sheetId);
}

const connected = (target: ShapeTarget, end: "beginShape" | "endShape"): RemoteObject => {
  const shape = target.book
    .sheet(target.sheetId)
    .state.shapes.find(({ id }) => id === target.shape.connector?.[end]);
  if (!shape) throw itemNotFound();
  return shapeObject(target.book, target.sheetId, shape);
};

const arrow = (which: "beginArrow" | "endArrow") =>
  drawn(
    (shape) => shape.line?.[which] ?? "None",
    (shape, style: string) =>
      void (shape.line = { ...shape.line, [which]: style === "None" ? undefined : style })
  );
const connectorType = drawn(
  (shape) => connector(shape).type ?? "Straight",
  (shape, type: string) => void (shape.connector = { ...connector(shape), type })
);

const LINE: RemoteType<ShapeTarget> = {
  name: "Line",
  book: (target) => target.book,
  scalars: {
    BeginArrowheadLength: keptInShape("begin length", "Medium"),
    BeginArrowheadStyle: arrow("beginArrow"),
    BeginArrowheadWidth: keptInShape("begin width", "Medium"),
    BeginConnectedSite: drawn((shape) => shape.connector?.beginSite ?? null),
    EndArrowheadLength: keptInShape("end length", "Medium"),
    EndArrowheadStyle: arrow("endArrow"),
    EndArrowheadWidth: keptInShape("end width", "Medium"),
    EndConnectedSite: drawn((shape) => shape.connector?.endSite ?? null),
    Id: { get: ({ shape }) => shape.id },
    IsBeginConnected: drawn((shape) => shape.connector?.beginShape !== undefined),
    IsEndConnected: drawn((shape) => shape.connector?.endShape !== undefined),
    // The library writes this one name in lower case.
    connectorType,
  },
  navigations: {
    BeginConnectedShape: (target) => connected(target, "beginShape"),
    EndConnectedShape: (target) => connected(target, "endShape"),
    Shape: (target) => shapeObject(target.book, target.sheetId, target.shape),
  },
  methods: {
    ConnectBeginShape: (target, shape, site) => connect(target, "begin", shape, site),
    ConnectEndShape: (target, shape, site) => connect(target, "end", shape, site),
    DisconnectBeginShape: (target) => connect(target, "begin", null, null),
    DisconnectEndShape: (target) => connect(target, "end", null, null),
  },
};

export const shapeLine = (target: ShapeTarget): RemoteObject => new Remote(LINE, target);
