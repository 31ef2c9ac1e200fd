import { child, val, type XmlElement } from "../package/xml";
import { withLuminance, withTint, type Theme } from "./theme";

const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0,
  lt1: 0,
  tx1: 1,
  dk1: 1,
  bg2: 2,
  lt2: 2,
  tx2: 3,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};
const PRESET: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  gray: "808080",
  grey: "808080",
  orange: "FFA500",
};

/** The colour inside an element (solidFill, gradFill's first stop) of DrawingML as "#RRGGBB". */
export function readDrawingColor(parent: XmlElement | undefined, theme: Theme): string | undefined {
  const color = parent?.children.find(({ name }) => name.endsWith("Clr"));
  if (!color) return undefined;
  const base = baseColor(color, theme);
  if (!base) return undefined;
  return `#${color.children.reduce((hex, change) => changed(hex, change.name, Number(val(change) ?? 0) / 100000), base).toUpperCase()}`;
}

function baseColor(color: XmlElement, theme: Theme): string | undefined {
  if (color.name === "srgbClr") return val(color);
  if (color.name === "sysClr")
    return color.attributes.lastClr ?? (val(color) === "window" ? "FFFFFF" : "000000");
  if (color.name === "schemeClr") return theme[SCHEME[val(color) ?? ""] ?? 1];
  return color.name === "prstClr" ? PRESET[val(color) ?? ""] : undefined;
}

function changed(hex: string, change: string, amount: number): string {
  if (change === "lumMod") return withLuminance(hex, (luminance) => luminance * amount);
  if (change === "lumOff") return withLuminance(hex, (luminance) => luminance + amount);
  if (change === "shade") return withTint(hex, amount - 1);
  return change === "tint" ? withTint(hex, 1 - amount) : hex;
}

/** The fill of shape properties: a colour, "none" where it says so, undefined where it is automatic. */
export function readFill(properties: XmlElement | undefined, theme: Theme): string | undefined {
  if (child(properties, "noFill")) return "none";
  const gradient = child(properties, "gradFill", "gsLst", "gs");
  return readDrawingColor(
    child(properties, "solidFill") ?? gradient ?? child(properties, "pattFill", "fgClr"),
    theme
  );
}

export interface ReadLine {
  color?: string;
  /** Points. */
  weight?: number;
  /** Excel.ChartLineStyle: "Continuous", "Dash", "Dot", "None" … */
  style?: string;
  beginArrow?: string;
  endArrow?: string;
}

const DASHES: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  sysDash: "Dash",
  dot: "Dot",
  sysDot: "Dot",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
};
const ARROWS: Readonly<Record<string, string>> = {
  triangle: "Triangle",
  stealth: "Stealth",
  diamond: "Diamond",
  oval: "Oval",
  arrow: "Open",
};

/** A line's properties (a:ln). */
export function readLine(line: XmlElement | undefined, theme: Theme): ReadLine | undefined {
  if (!line) return undefined;
  if (child(line, "noFill")) return { style: "None" };
  const read: ReadLine = {};
  const color = readDrawingColor(child(line, "solidFill") ?? child(line, "gradFill", "gsLst", "gs"), theme);
  const dash = val(child(line, "prstDash"));
  const begin = ARROWS[child(line, "headEnd")?.attributes.type ?? ""];
  const end = ARROWS[child(line, "tailEnd")?.attributes.type ?? ""];
  if (color) read.color = color;
  if (line.attributes.w) read.weight = Number(line.attributes.w) / 12700;
  if (dash) read.style = DASHES[dash] ?? "Continuous";
  if (begin) read.beginArrow = begin;
  if (end) read.endArrow = end;
  return Object.keys(read).length > 0 ? read : undefined;
}
