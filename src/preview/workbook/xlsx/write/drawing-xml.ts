import { tag } from "../package/xml";
import { EMU_PER_POINT } from "../units";

const DASHES: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
  SquareDot: "sysDash",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
};
const ARROWS: Readonly<Record<string, string>> = {
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};

/** "#0F6CBD" as a solid fill, "none" as no fill, nothing for automatic. */
export function fillXml(color: string | undefined): string {
  if (color === undefined || color === "") return "";
  return color === "none"
    ? tag("a:noFill")
    : tag("a:solidFill", {}, tag("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
}

export interface LineLook {
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  readonly style?: string;
  readonly beginArrow?: string;
  readonly endArrow?: string;
}

/** A line's properties: colour, weight in points, dashes, arrow heads. */
export function lineXml({ color, weight, style, beginArrow, endArrow }: LineLook): string {
  if (style === "None") return tag("a:ln", {}, tag("a:noFill"));
  return tag(
    "a:ln",
    { w: weight === undefined ? undefined : Math.round(weight * EMU_PER_POINT) },
    fillXml(color),
    style && DASHES[style] && tag("a:prstDash", { val: DASHES[style] }),
    color !== undefined && tag("a:round"),
    beginArrow && ARROWS[beginArrow] && tag("a:headEnd", { type: ARROWS[beginArrow] }),
    endArrow && ARROWS[endArrow] && tag("a:tailEnd", { type: ARROWS[endArrow] })
  );
}

export interface TextLook {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** Properties of a text run (a:rPr) or of a paragraph's default (a:defRPr). */
export function runPropertiesXml(name: "a:rPr" | "a:defRPr", { size, color, bold }: TextLook): string {
  return tag(
    name,
    {
      ...(name === "a:rPr" ? { lang: "en-US" } : {}),
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold === undefined ? undefined : bold ? 1 : 0,
    },
    fillXml(color)
  );
}
