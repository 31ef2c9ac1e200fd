import { rectAddress, type Rect } from "../../plan/addresses";
import type { BorderStyle, CellStyle, SheetPlan, StyleRun } from "../../plan/plan";
import { CellMap, cellsOf } from "./cells";

/** The look that each cell has in the end, when all of a plan's styles have been applied. */
export function looksOf(plan: Pick<SheetPlan, "styles">): CellMap<CellStyle> {
  const looks = new CellMap<CellStyle>();
  // Cells that were styled alike so far go on sharing one object, so that comparing stays cheap.
  plan.styles.forEach(({ addresses, style }) => {
    const { merge: _, borders, ...plain } = style;
    const merged = new Map<CellStyle | undefined, CellStyle>();
    for (const [row, column, rect] of cellsOf(addresses)) {
      const before = looks.get(row, column);
      if (borders) {
        const own = bordersAt(borders, row - rect.row, column - rect.column, rect.rows, rect.columns);
        looks.set(row, column, { ...before, ...plain, ...withBorders(before?.borders, own) });
        continue;
      }
      let look = merged.get(before);
      if (!look) merged.set(before, (look = { ...before, ...plain }));
      looks.set(row, column, look);
    }
  });
  return looks;
}

type Edge = "top" | "bottom" | "left" | "right";
type Borders = Partial<Record<Edge, BorderStyle>>;

const withBorders = (before: CellStyle["borders"], own: Borders): Pick<CellStyle, "borders"> =>
  Object.keys(own).length > 0 ? { borders: { ...before, ...own } } : before ? { borders: before } : {};

/** The borders of one cell of a rectangle. */
function bordersAt(
  borders: NonNullable<CellStyle["borders"]>,
  row: number,
  column: number,
  rows: number,
  columns: number
): Borders {
  const { insideHorizontal, insideVertical } = borders;
  const top = row === 0 ? borders.top : insideHorizontal;
  const bottom = row === rows - 1 ? borders.bottom : insideHorizontal;
  const left = column === 0 ? borders.left : insideVertical;
  const right = column === columns - 1 ? borders.right : insideVertical;
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

/** What a cell looks like that has never been touched, property by property. */
const untouched: CellStyle = {
  numberFormat: "General",
  bold: false,
  italic: false,
  size: 11,
  color: "#000000",
  fill: "none",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  locked: true,
};
const none: BorderStyle = { style: "None" };
const noBorders = { top: none, bottom: none, left: none, right: none };

/**
 * The styles that turn one look into another, for the cells that `targets` names.
 *
 * @param from the look that a cell has, {} for one without any; undefined where it is not known, as in
 *   a line that has just been inserted and looks like its neighbour
 */
export function restyled(
  targets: Iterable<
    readonly [row: number, column: number, to: CellStyle | undefined, from: CellStyle | undefined]
  >
): StyleRun[] {
  const unknown = new CellMap<true>();
  const changed = new CellMap<{ key: string; style: CellStyle }>();
  const keys = new Map<
    CellStyle | undefined,
    Map<CellStyle | undefined, { key: string; style: CellStyle } | null>
  >();
  for (const [row, column, to, present] of targets) {
    // Made like any other cell first, all of them at once.
    if (!present) unknown.set(row, column, true);
    const from = present ?? unstyled;
    let known = keys.get(to);
    if (!known) keys.set(to, (known = new Map()));
    let change = known.get(from);
    if (change === undefined) {
      const style = difference(to ?? {}, from);
      change = Object.keys(style).length > 0 ? { key: JSON.stringify(style), style } : null;
      known.set(from, change);
    }
    if (change) changed.set(row, column, change);
  }
  const reset: CellStyle = { ...untouched, borders: noBorders };
  return [
    ...unknown.rectangles().map(({ rect }) => runOf(rect, reset)),
    ...changed.rectangles((a, b) => a.key === b.key).map(({ rect, value }) => runOf(rect, value.style)),
  ];
}

const unstyled: CellStyle = {};

const runOf = (rect: Rect, style: CellStyle): StyleRun => ({
  addresses: [rectAddress(rect)],
  style: inRectangle(style, rect),
});

/** A cell's borders as those of a rectangle of such cells. */
function inRectangle(style: CellStyle, { rows, columns }: Rect): CellStyle {
  if (!style.borders) return style;
  const { top, bottom, left, right } = style.borders;
  const [insideHorizontal, insideVertical] = [rows > 1 && (bottom ?? top), columns > 1 && (right ?? left)];
  return {
    ...style,
    borders: {
      ...style.borders,
      ...(insideHorizontal && { insideHorizontal }),
      ...(insideVertical && { insideVertical }),
    },
  };
}

function difference(to: CellStyle, from: CellStyle): CellStyle {
  const properties = new Set([...Object.keys(to), ...Object.keys(from)] as (keyof CellStyle)[]);
  properties.delete("borders");
  const plain = [...properties].flatMap((key) => {
    const wanted = to[key] ?? untouched[key];
    return wanted === (from[key] ?? untouched[key]) ? [] : [[key, wanted] as const];
  });
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((edge) => {
    const wanted = to.borders?.[edge] ?? none;
    return JSON.stringify(wanted) === JSON.stringify(from.borders?.[edge] ?? none)
      ? []
      : [[edge, wanted] as const];
  });
  return {
    ...Object.fromEntries(plain),
    ...(edges.length > 0 ? { borders: Object.fromEntries(edges) } : {}),
  };
}
