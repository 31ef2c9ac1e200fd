/** A shape's outline inside a box of that size, as SVG path data. */
type Outline = (width: number, height: number) => string;

type Point = readonly [number, number];

const polygon = (...points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}Z`;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Corners in fractions of the box. */
const corners =
  (...points: readonly Point[]): Outline =>
  (width, height) =>
    polygon(...points.map(([x, y]): Point => [x * width, y * height]));

/** A regular polygon or a star inscribed in the box; the first corner is at the top. */
const around =
  (count: number, inner = 1): Outline =>
  (width, height) =>
    polygon(
      ...Array.from({ length: count }, (_, at): Point => {
        const angle = (at / count) * 2 * Math.PI - Math.PI / 2;
        const radius = at % 2 === 1 ? inner : 1;
        return [(width / 2) * (1 + radius * Math.cos(angle)), (height / 2) * (1 + radius * Math.sin(angle))];
      })
    );

const rectangle: Outline = (width, height) => polygon([0, 0], [width, 0], [width, height], [0, height]);
const ellipse: Outline = (width, height) =>
  `M0,${round(height / 2)}A${round(width / 2)},${round(height / 2)} 0 1 1 ${round(width)},${round(height / 2)}A${round(width / 2)},${round(height / 2)} 0 1 1 0,${round(height / 2)}Z`;

const roundRectangle: Outline = (width, height) => {
  const r = round(Math.min(width, height) / 6);
  return `M${r},0H${round(width - r)}A${r},${r} 0 0 1 ${round(width)},${r}V${round(height - r)}A${r},${r} 0 0 1 ${round(width - r)},${round(height)}H${r}A${r},${r} 0 0 1 0,${round(height - r)}V${r}A${r},${r} 0 0 1 ${r},0Z`;
};

/** Depths that Office takes as half of the shorter side. */
const point = (width: number, height: number): number => Math.min(width, height) / 2;

const rightArrow: Outline = (w, h) => {
  const tip = w - point(w, h);
  return polygon(
    [0, h / 4],
    [tip, h / 4],
    [tip, 0],
    [w, h / 2],
    [tip, h],
    [tip, (3 * h) / 4],
    [0, (3 * h) / 4]
  );
};
const downArrow: Outline = (w, h) => {
  const tip = h - point(w, h);
  return polygon(
    [w / 4, 0],
    [(3 * w) / 4, 0],
    [(3 * w) / 4, tip],
    [w, tip],
    [w / 2, h],
    [0, tip],
    [w / 4, tip]
  );
};
const leftRightArrow: Outline = (w, h) => {
  const tip = Math.min(point(w, h), w / 2);
  return polygon(
    [0, h / 2],
    [tip, 0],
    [tip, h / 4],
    [w - tip, h / 4],
    [w - tip, 0],
    [w, h / 2],
    [w - tip, h],
    [w - tip, (3 * h) / 4],
    [tip, (3 * h) / 4],
    [tip, h]
  );
};
const mirrored =
  (outline: Outline, horizontal: boolean): Outline =>
  (width, height) =>
    outline(width, height).replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) =>
      horizontal ? `${round(width - Number(x))},${y}` : `${x},${round(height - Number(y))}`
    );

const callout: Outline = (w, h) =>
  polygon([0, 0], [w, 0], [w, h * 0.8], [w * 0.45, h * 0.8], [w * 0.25, h], [w * 0.3, h * 0.8], [0, h * 0.8]);
const can: Outline = (w, h) => {
  const lid = Math.min(h / 4, w / 8);
  return `M0,${round(lid)}A${round(w / 2)},${round(lid)} 0 0 1 ${round(w)},${round(lid)}V${round(h - lid)}A${round(w / 2)},${round(lid)} 0 0 1 0,${round(h - lid)}Z`;
};

const OUTLINES: Readonly<Record<string, Outline>> = {
  Rectangle: rectangle,
  TextBox: rectangle,
  FlowChartProcess: rectangle,
  RoundRectangle: roundRectangle,
  FlowChartAlternateProcess: roundRectangle,
  Ellipse: ellipse,
  FlowChartConnector: ellipse,
  Diamond: around(4),
  FlowChartDecision: around(4),
  Triangle: corners([0.5, 0], [1, 1], [0, 1]),
  RightTriangle: corners([0, 0], [1, 1], [0, 1]),
  Parallelogram: (w, h) => polygon([point(w, h) / 2, 0], [w, 0], [w - point(w, h) / 2, h], [0, h]),
  Trapezoid: (w, h) => polygon([point(w, h) / 2, 0], [w - point(w, h) / 2, 0], [w, h], [0, h]),
  Pentagon: around(5),
  Hexagon: (w, h) =>
    polygon(
      [point(w, h) / 2, 0],
      [w - point(w, h) / 2, 0],
      [w, h / 2],
      [w - point(w, h) / 2, h],
      [point(w, h) / 2, h],
      [0, h / 2]
    ),
  Octagon: corners([0.29, 0], [0.71, 0], [1, 0.29], [1, 0.71], [0.71, 1], [0.29, 1], [0, 0.71], [0, 0.29]),
  HomePlate: (w, h) => polygon([0, 0], [w - point(w, h), 0], [w, h / 2], [w - point(w, h), h], [0, h]),
  Chevron: (w, h) =>
    polygon([0, 0], [w - point(w, h), 0], [w, h / 2], [w - point(w, h), h], [0, h], [point(w, h), h / 2]),
  RightArrow: rightArrow,
  LeftArrow: mirrored(rightArrow, true),
  DownArrow: downArrow,
  UpArrow: mirrored(downArrow, false),
  LeftRightArrow: leftRightArrow,
  Star4: around(8, 0.4),
  Star5: around(10, 0.382),
  Star6: around(12, 0.577),
  Plus: corners(
    [0.25, 0],
    [0.75, 0],
    [0.75, 0.25],
    [1, 0.25],
    [1, 0.75],
    [0.75, 0.75],
    [0.75, 1],
    [0.25, 1],
    [0.25, 0.75],
    [0, 0.75],
    [0, 0.25],
    [0.25, 0.25]
  ),
  WedgeRectCallout: callout,
  WedgeRRectCallout: callout,
  Can: can,
  FlowChartMagneticDisk: can,
  FlowChartTerminator: (w, h) => {
    const r = round(Math.min(w, h) / 2);
    return `M${r},0H${round(w - r)}A${r},${round(h / 2)} 0 0 1 ${round(w - r)},${round(h)}H${r}A${r},${round(h / 2)} 0 0 1 ${r},0Z`;
  },
};

/** The outline of an Excel.GeometricShapeType; a shape that is not drawn here stands as its box. */
export function shapePath(type: string, width: number, height: number): string {
  return (OUTLINES[type] ?? rectangle)(width, height);
}
