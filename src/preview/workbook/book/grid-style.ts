import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { StyleData } from "../data";

/** What the grid has no word for travels in a field of its own. */
interface Extras {
  locked?: boolean;
  indent?: number;
  horizontal?: StyleData["horizontal"];
}
type GridStyle = IStyleData & { extras?: Extras };

const HORIZONTAL: Partial<Record<NonNullable<StyleData["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
};
const VERTICAL: Record<NonNullable<StyleData["vertical"]>, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const BORDERS: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** Pixels of one step of indentation at 100 %. */
const INDENT_PX = 9;

const flag = (value: boolean | undefined): BooleanNumber | undefined =>
  value === undefined ? undefined : value ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/** The grid's form of a cell style. */
export function toGridStyle(style: StyleData): IStyleData {
  const grid: GridStyle = {};
  const { font } = style;
  if (font?.name) grid.ff = font.name;
  if (font?.size) grid.fs = font.size;
  if (font?.bold !== undefined) grid.bl = flag(font.bold);
  if (font?.italic !== undefined) grid.it = flag(font.italic);
  if (font?.underline !== undefined) grid.ul = { s: flag(font.underline)! };
  if (font?.strike !== undefined) grid.st = { s: flag(font.strike)! };
  if (font?.color) grid.cl = { rgb: font.color };
  if (style.fill) grid.bg = { rgb: style.fill };
  if (style.numberFormat && style.numberFormat !== "General") grid.n = { pattern: style.numberFormat };
  if (style.horizontal && HORIZONTAL[style.horizontal]) grid.ht = HORIZONTAL[style.horizontal];
  // Excel aligns to the bottom unless told otherwise, the grid to the top.
  grid.vt = VERTICAL[style.vertical ?? "bottom"];
  if (style.wrap !== undefined) grid.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.indent)
    grid.pd =
      style.horizontal === "right"
        ? { r: 2 + style.indent * INDENT_PX }
        : { l: 2 + style.indent * INDENT_PX };
  if (style.rotation) grid.tr = { a: style.rotation };
  if (style.borders) {
    const borders: IBorderData = {};
    for (const [side, border] of Object.entries(style.borders)) {
      borders[SIDES[side as keyof typeof SIDES]] = {
        s: BORDERS[border.style] ?? BorderStyleTypes.THIN,
        cl: { rgb: border.color ?? "#000000" },
      };
    }
    grid.bd = borders;
  }
  const extras: Extras = {};
  if (style.locked === false) extras.locked = false;
  if (style.indent) extras.indent = style.indent;
  if (style.horizontal && (style.horizontal === "fill" || style.horizontal === "centerContinuous"))
    extras.horizontal = style.horizontal;
  if (Object.keys(extras).length > 0) grid.extras = extras;
  return grid;
}

const keyOf = <K extends string, V>(map: Partial<Record<K, V>>, value: V | null | undefined): K | undefined =>
  (Object.keys(map) as K[]).find((key) => map[key] === value);

const hex = (color: Nullable<string>): string | undefined => {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`
      : color
  ).toUpperCase();
};

/** A style that the user gave in the grid, as data. */
export function fromGridStyle(source: IStyleData): StyleData {
  const grid = source as GridStyle;
  const style: StyleData = {};
  const font: NonNullable<StyleData["font"]> = {};
  if (grid.ff) font.name = grid.ff;
  if (grid.fs) font.size = grid.fs;
  if (grid.bl !== undefined) font.bold = grid.bl === BooleanNumber.TRUE;
  if (grid.it !== undefined) font.italic = grid.it === BooleanNumber.TRUE;
  if (grid.ul) font.underline = grid.ul.s === BooleanNumber.TRUE;
  if (grid.st) font.strike = grid.st.s === BooleanNumber.TRUE;
  if (grid.cl?.rgb) font.color = hex(grid.cl.rgb);
  if (Object.keys(font).length > 0) style.font = font;
  if (grid.bg?.rgb) style.fill = hex(grid.bg.rgb);
  if (grid.n?.pattern) style.numberFormat = grid.n.pattern;
  const horizontal = grid.extras?.horizontal ?? keyOf(HORIZONTAL, grid.ht);
  if (horizontal) style.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, grid.vt);
  if (vertical && vertical !== "bottom") style.vertical = vertical;
  if (grid.tb === WrapStrategy.WRAP) style.wrap = true;
  if (grid.tr?.a) style.rotation = grid.tr.a;
  if (grid.extras?.indent) style.indent = grid.extras.indent;
  if (grid.extras?.locked === false) style.locked = false;
  if (grid.bd) {
    const borders: NonNullable<StyleData["borders"]> = {};
    for (const side of ["top", "bottom", "left", "right"] as const) {
      const border = grid.bd[SIDES[side]];
      if (border?.s)
        borders[side] = { style: keyOf(BORDERS, border.s) ?? "thin", color: hex(border.cl?.rgb) };
    }
    if (Object.keys(borders).length > 0) style.borders = borders;
  }
  return style;
}
