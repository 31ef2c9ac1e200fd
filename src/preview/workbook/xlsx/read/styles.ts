import type { StyleData } from "../../data";
import { child, childrenNamed, flag, val, type XmlElement } from "../package/xml";
import { builtInFormat } from "./number-formats";
import { readColor, type Theme } from "./theme";

export interface Styles {
  /** By the index that cells carry. */
  readonly cells: StyleData[];
  /** By the index that conditional formats carry. */
  readonly differential: StyleData[];
}

type Font = NonNullable<StyleData["font"]>;
type Side = "top" | "bottom" | "left" | "right";

/** The styles part of a workbook. A font from the theme has no name of its own, so it stays the theme's. */
export function readStyles(root: XmlElement | undefined, theme: Theme): Styles {
  const formats = new Map(
    childrenNamed(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ])
  );
  const fonts = childrenNamed(child(root, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenNamed(child(root, "fills"), "fill").map((fill) => readFill(fill, theme, false));
  const borders = childrenNamed(child(root, "borders"), "border").map((border) => readBorders(border, theme));
  const cells = childrenNamed(child(root, "cellXfs"), "xf").map((xf) => {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    return clean({
      numberFormat: formats.get(numFmtId) ?? builtInFormat(Number(numFmtId)),
      font: fonts[Number(fontId)],
      fill: fills[Number(fillId)],
      borders: borders[Number(borderId)],
      ...readAlignment(child(xf, "alignment")),
      locked: flag(child(xf, "protection")?.attributes.locked, true) ? undefined : false,
    });
  });
  const differential = childrenNamed(child(root, "dxfs"), "dxf").map((dxf) => readDifferential(dxf, theme));
  return { cells: cells.length > 0 ? cells : [{}], differential };
}

/** A style that changes only what it names, as conditional formats have it. */
function readDifferential(dxf: XmlElement, theme: Theme): StyleData {
  const font = child(dxf, "font");
  return clean({
    numberFormat: child(dxf, "numFmt")?.attributes.formatCode,
    font: font && readFont(font, theme),
    fill: readFill(child(dxf, "fill"), theme, true),
    borders: readBorders(child(dxf, "border"), theme),
  });
}

function readFont(font: XmlElement, theme: Theme): Font | undefined {
  const color = child(font, "color");
  const isInk = color?.attributes.theme === "1" && !color.attributes.tint;
  const underline = child(font, "u");
  return emptyToUndefined({
    name: val(child(font, "scheme")) === "minor" ? undefined : val(child(font, "name")),
    size: numberOrUndefined(val(child(font, "sz"))),
    bold: isOn(font, "b"),
    italic: isOn(font, "i"),
    underline: underline && val(underline) !== "none" ? true : undefined,
    strike: isOn(font, "strike"),
    color: isInk ? undefined : readColor(color, theme),
  });
}

function isOn(font: XmlElement, name: string): true | undefined {
  const element = child(font, name);
  return element && flag(val(element), true) ? true : undefined;
}

/** A solid cell fill has its colour in the foreground, a differential one in the background. */
function readFill(fill: XmlElement | undefined, theme: Theme, differential: boolean): string | undefined {
  const pattern = child(fill, "patternFill");
  if (pattern) {
    const type = pattern.attributes.patternType ?? (differential ? "solid" : "none");
    if (type === "none") return undefined;
    const [first, second] = differential ? ["bgColor", "fgColor"] : ["fgColor", "bgColor"];
    return (
      readColor(child(pattern, first), theme) ??
      (type === "solid" ? readColor(child(pattern, second), theme) : undefined)
    );
  }
  return readColor(child(fill, "gradientFill", "stop", "color"), theme);
}

function readBorders(border: XmlElement | undefined, theme: Theme): StyleData["borders"] {
  const borders: NonNullable<StyleData["borders"]> = {};
  for (const side of ["top", "bottom", "left", "right"] satisfies Side[]) {
    const line =
      child(border, side) ??
      child(border, { left: "start", right: "end", top: "top", bottom: "bottom" }[side]);
    const style = line?.attributes.style;
    if (style && style !== "none")
      borders[side] = clean({ style, color: readColor(child(line, "color"), theme) });
  }
  return emptyToUndefined(borders);
}

function readAlignment(alignment: XmlElement | undefined): Partial<StyleData> {
  const { horizontal, vertical, wrapText, indent, textRotation } = alignment?.attributes ?? {};
  return {
    horizontal:
      horizontal && horizontal !== "general"
        ? ((horizontal === "distributed" ? "justify" : horizontal) as StyleData["horizontal"])
        : undefined,
    vertical:
      vertical && vertical !== "bottom"
        ? ((vertical === "top" ? "top" : "center") as StyleData["vertical"])
        : undefined,
    wrap: flag(wrapText, false) || undefined,
    indent: numberOrUndefined(indent) || undefined,
    rotation: readRotation(Number(textRotation ?? 0)),
  };
}

/** Files count downward angles from 91 to 180; 255 stacks the letters. */
function readRotation(angle: number): number | undefined {
  if (angle === 0) return undefined;
  return angle > 90 && angle <= 180 ? 90 - angle : angle;
}

function numberOrUndefined(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Without keys whose value is undefined. */
function clean<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function emptyToUndefined<T extends object>(object: T): T | undefined {
  const cleaned = clean(object);
  return Object.keys(cleaned).length > 0 ? cleaned : undefined;
}
