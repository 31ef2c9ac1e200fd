import type { ShapeData } from "../data";

export interface Route {
  readonly path: string;
  /** Where the line begins and ends, and the direction there in degrees, for arrow heads. */
  readonly begin: { x: number; y: number; angle: number };
  readonly end: { x: number; y: number; angle: number };
}

/**
 * A line from corner to corner of its box: from the top left to the bottom right unless flipped. Elbows turn
 * twice in the middle, curves take the same way.
 */
export function connectorRoute({
  box: { width, height },
  flipHorizontal,
  flipVertical,
  connector,
}: ShapeData): Route {
  const [x1, x2] = flipHorizontal ? [width, 0] : [0, width];
  const [y1, y2] = flipVertical ? [height, 0] : [0, height];
  const middle = (x1 + x2) / 2;
  const type = connector?.type ?? "Straight";
  const flat = x2 >= x1 ? 0 : 180;
  if (type === "Elbow")
    return {
      path: `M${x1},${y1}H${middle}V${y2}H${x2}`,
      begin: { x: x1, y: y1, angle: flat + 180 },
      end: { x: x2, y: y2, angle: flat },
    };
  if (type === "Curve")
    return {
      path: `M${x1},${y1}C${middle},${y1} ${middle},${y2} ${x2},${y2}`,
      begin: { x: x1, y: y1, angle: flat + 180 },
      end: { x: x2, y: y2, angle: flat },
    };
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return {
    path: `M${x1},${y1}L${x2},${y2}`,
    begin: { x: x1, y: y1, angle: angle + 180 },
    end: { x: x2, y: y2, angle },
  };
}

/** An arrow head that points to the right with its tip at 0,0. "Open" is drawn as a stroke. */
export function arrowHead(
  style: string | undefined,
  size: number
): { path: string; filled: boolean } | undefined {
  const half = size / 2;
  switch (style) {
    case "Triangle":
      return { path: `M0,0L${-size},${-half}V${half}Z`, filled: true };
    case "Stealth":
      return { path: `M0,0L${-size},${-half}L${-size * 0.6},0L${-size},${half}Z`, filled: true };
    case "Diamond":
      return { path: `M${half},0L0,${-half}L${-half},0L0,${half}Z`, filled: true };
    case "Oval":
      return {
        path: `M${-half},0a${half},${half} 0 1 0 ${size},0a${half},${half} 0 1 0 ${-size},0Z`,
        filled: true,
      };
    case "Open":
      return { path: `M${-size},${-half}L0,0L${-size},${half}`, filled: false };
    default:
      return undefined;
  }
}
