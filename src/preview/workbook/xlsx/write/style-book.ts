import type { StyleData } from "../../data";
import { child, childrenNamed, tag, type XmlElement, parseXml } from "../package/xml";
import { readStyles } from "../read/styles";
import type { Theme } from "../read/theme";

type List = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs" | "numFmts";
type Font = NonNullable<StyleData["font"]>;

/** The styles part while a workbook is written: styles that it has are used again, others are added at the end. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly added: Record<List, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly counts: Record<List, number>;
  private readonly known = new Map<string, number>();
  private readonly defaultFont: Font;

  constructor(
    private readonly source: string,
    theme: Theme
  ) {
    this.root = parseXml(source);
    const count = (list: List): number => child(this.root, list)?.children.length ?? 0;
    this.counts = {
      numFmts: 0,
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      cellXfs: count("cellXfs"),
      dxfs: count("dxfs"),
    };
    const { cells } = readStyles(this.root, theme);
    this.defaultFont = cells[0].font ?? {};
    for (const [index, style] of cells.entries())
      if (!this.known.has(cellKey(style, this.defaultFont)))
        this.known.set(cellKey(style, this.defaultFont), index);
  }

  /** The index by which a cell refers to that style. */
  cell(style: StyleData): number {
    return this.remember(cellKey(style, this.defaultFont), () => {
      const font = style.font ? this.entry("fonts", fontXml({ ...this.defaultFont, ...style.font })) : 0;
      const fill = style.fill ? this.entry("fills", fillXml(style.fill, false)) : 0;
      const border = style.borders ? this.entry("borders", bordersXml(style.borders)) : 0;
      const format = this.format(style.numberFormat);
      const alignment = alignmentXml(style);
      const protection = style.locked === false ? tag("protection", { locked: 0 }) : "";
      const applied = {
        applyNumberFormat: format ? 1 : undefined,
        applyFont: font ? 1 : undefined,
        applyFill: fill ? 1 : undefined,
        applyBorder: border ? 1 : undefined,
        applyAlignment: alignment ? 1 : undefined,
        applyProtection: protection ? 1 : undefined,
      };
      return this.append(
        "cellXfs",
        tag(
          "xf",
          { numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0, ...applied },
          alignment,
          protection
        )
      );
    });
  }

  /** The index by which a conditional format refers to that style. */
  differential(style: StyleData): number {
    const format = style.numberFormat
      ? tag("numFmt", { numFmtId: this.format(style.numberFormat), formatCode: style.numberFormat })
      : "";
    return this.entry(
      "dxfs",
      tag(
        "dxf",
        {},
        style.font && fontXml(style.font),
        format,
        style.fill && fillXml(style.fill, true),
        style.borders && bordersXml(style.borders)
      )
    );
  }

  /** The whole part. */
  xml(): string {
    return (Object.keys(this.added) as List[]).reduce(
      (text, list) => this.withAdded(text, list),
      this.source
    );
  }

  private format(code: string | undefined): number {
    if (!code || code === "General") return 0;
    return this.remember(`format ${code}`, () => {
      const formats = childrenNamed(child(this.root, "numFmts"), "numFmt");
      const same = formats.find(({ attributes }) => attributes.formatCode === code);
      if (same) return Number(same.attributes.numFmtId);
      const id =
        Math.max(163, ...formats.map(({ attributes }) => Number(attributes.numFmtId))) +
        this.added.numFmts.length +
        1;
      this.added.numFmts.push(tag("numFmt", { numFmtId: id, formatCode: code }));
      return id;
    });
  }

  private entry(list: List, xml: string): number {
    return this.remember(`${list} ${xml}`, () => this.append(list, xml));
  }

  private append(list: List, xml: string): number {
    this.added[list].push(xml);
    return this.counts[list] + this.added[list].length - 1;
  }

  private remember(key: string, make: () => number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = make();
    this.known.set(key, index);
    return index;
  }

  private withAdded(text: string, list: List): string {
    const xml = this.added[list].join("");
    if (!xml) return text;
    const total = (child(this.root, list)?.children.length ?? 0) + this.added[list].length;
    const counted = (attributes: string): string =>
      `${attributes.replace(/\s+count="\d*"/, "")} count="${total}"`;
    const open = new RegExp(`<((?:\\w+:)?)${list}\\b([^>]*?)/>`);
    if (open.test(text))
      return text.replace(
        open,
        (_, prefix: string, attributes: string) =>
          `<${prefix}${list}${counted(attributes)}>${xml}</${prefix}${list}>`
      );
    if (!child(this.root, list))
      return text.replace(
        /(<(?:\w+:)?styleSheet\b[^>]*>)/,
        `$1<${list} count="${total}">${xml.replace(/\$/g, "$$$$")}</${list}>`
      );
    return text.replace(
      new RegExp(`<((?:\\w+:)?)${list}\\b([^>]*)>([\\s\\S]*?)</(?:\\w+:)?${list}>`),
      (_, prefix: string, attributes: string, inner: string) =>
        `<${prefix}${list}${counted(attributes)}>${inner}${xml}</${prefix}${list}>`
    );
  }
}

/** Two styles with the same key look the same: what equals the default font counts as absent, and order does not matter. */
function cellKey(style: StyleData, defaultFont: Font): string {
  const font = Object.entries(style.font ?? {}).filter(
    ([name, value]) => value !== undefined && value !== false && value !== defaultFont[name as keyof Font]
  );
  const { numberFormat, fill, horizontal, vertical, wrap, indent, rotation, locked, borders } = style;
  const sides = Object.entries(borders ?? {})
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([side, line]) => [side, line.style, line.color?.toUpperCase()]);
  return JSON.stringify([
    "cell",
    numberFormat === "General" ? undefined : numberFormat,
    font.sort(([a], [b]) => a.localeCompare(b)),
    fill?.toUpperCase(),
    horizontal,
    vertical === "bottom" ? undefined : vertical,
    wrap || undefined,
    indent || undefined,
    rotation || undefined,
    locked === false,
    sides,
  ]);
}

export function argb(color: string): string {
  return `FF${color.replace("#", "").slice(-6).toUpperCase()}`;
}

/** Without a name of its own a font is the theme's, so that Chinese and Latin text both get theirs. */
function fontXml(font: Font): string {
  return tag(
    "font",
    {},
    font.bold && tag("b"),
    font.italic && tag("i"),
    font.strike && tag("strike"),
    font.underline && tag("u"),
    font.size !== undefined && tag("sz", { val: font.size }),
    font.color !== undefined
      ? tag("color", { rgb: argb(font.color) })
      : font.size !== undefined && tag("color", { theme: 1 }),
    font.name !== undefined
      ? tag("name", { val: font.name })
      : font.size !== undefined &&
          tag("name", { val: "Calibri" }) + tag("family", { val: 2 }) + tag("scheme", { val: "minor" })
  );
}

function fillXml(color: string, differential: boolean): string {
  if (differential) return tag("fill", {}, tag("patternFill", {}, tag("bgColor", { rgb: argb(color) })));
  return tag(
    "fill",
    {},
    tag(
      "patternFill",
      { patternType: "solid" },
      tag("fgColor", { rgb: argb(color) }),
      tag("bgColor", { indexed: 64 })
    )
  );
}

function bordersXml(borders: NonNullable<StyleData["borders"]>): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string => {
    const line = borders[name];
    return line
      ? tag(name, { style: line.style }, tag("color", line.color ? { rgb: argb(line.color) } : { auto: 1 }))
      : tag(name);
  };
  return tag("border", {}, side("left"), side("right"), side("top"), side("bottom"));
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: StyleData): string {
  const angle = rotation === undefined || rotation >= 0 ? rotation : 90 - rotation;
  if (!horizontal && !vertical && !wrap && !indent && !rotation) return "";
  return tag("alignment", {
    horizontal,
    vertical,
    textRotation: angle || undefined,
    wrapText: wrap ? 1 : undefined,
    indent: indent || undefined,
  });
}
