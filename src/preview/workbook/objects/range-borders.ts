import type { RemoteObject } from "../../host/remote-object";
import { lastColumn, lastRow, type Area } from "../book/area";
import { clip, restyle, styleAt } from "../book/write";
import { toColor } from "./colors";
import { formatSheet, type FormatTarget } from "./format-target";
import { invalidArgument, Remote, type RemoteType } from "./remote";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type Edge = "top" | "bottom" | "left" | "right";
interface BorderTarget extends FormatTarget {
  readonly side: Side;
}
interface Border {
  style: string;
  color?: string;
}

/** Excel's line style and weight as one word of the file format, and back. */
const WORDS: Record<string, Record<string, string>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot" },
  DashDotDot: { Thin: "dashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double", Thin: "double" },
};

function wordsOf(word: string | undefined): { style: string; weight: string } {
  for (const [style, weights] of Object.entries(WORDS)) {
    for (const [weight, name] of Object.entries(weights)) if (name === word) return { style, weight };
  }
  return { style: "None", weight: "Thin" };
}

/** Which edges of a cell a side of the range is. */
function edgesOf(side: Side, part: Area, row: number, column: number): Edge[] {
  switch (side) {
    case "EdgeTop":
      return row === part.row ? ["top"] : [];
    case "EdgeBottom":
      return row === lastRow(part) ? ["bottom"] : [];
    case "EdgeLeft":
      return column === part.column ? ["left"] : [];
    case "EdgeRight":
      return column === lastColumn(part) ? ["right"] : [];
    case "InsideHorizontal":
      return row < lastRow(part) ? ["bottom"] : [];
    case "InsideVertical":
      return column < lastColumn(part) ? ["right"] : [];
    default:
      return [];
  }
}

function change(target: BorderTarget, update: (border: Border | undefined) => Border | undefined): void {
  const sheet = formatSheet(target);
  for (const part of target.areas) {
    const seen = clip(sheet, part);
    restyle(target.book, sheet, seen, (style, row, column) => {
      const edges = edgesOf(target.side, seen, row, column);
      const inner: Edge[] = [
        ...(target.side === "InsideHorizontal" && row > seen.row ? (["top"] as const) : []),
        ...(target.side === "InsideVertical" && column > seen.column ? (["left"] as const) : []),
      ];
      if (edges.length + inner.length === 0) return style;
      const borders = { ...style.borders };
      for (const edge of [...edges, ...inner]) {
        const next = update(borders[edge]);
        if (next) borders[edge] = next;
        else delete borders[edge];
      }
      return { ...style, borders: Object.keys(borders).length > 0 ? borders : undefined };
    });
  }
}

function read<V>(target: BorderTarget, pick: (border: Border | undefined) => V): V | null {
  const sheet = formatSheet(target);
  const values = new Set<V>();
  for (const part of target.areas) {
    const seen = clip(sheet, part);
    for (let row = seen.row; row <= lastRow(seen); row += 1) {
      for (let column = seen.column; column <= lastColumn(seen); column += 1) {
        for (const edge of edgesOf(target.side, seen, row, column))
          values.add(pick(styleAt(target.book, sheet, row, column).borders?.[edge]));
      }
    }
  }
  if (values.size === 0) return pick(undefined);
  return values.size === 1 ? [...values][0] : null;
}

const RANGE_BORDER: RemoteType<BorderTarget> = {
  name: "RangeBorder",
  book: (target) => target.book,
  identity: (target) => ({ SideIndex: target.side }),
  scalars: {
    SideIndex: { get: (target) => target.side },
    Color: {
      get: (target) => read(target, (border) => border?.color ?? "#000000"),
      set: (target, value: string) =>
        change(target, (border) => ({ style: border?.style ?? "thin", color: toColor(value) })),
    },
    Style: {
      get: (target) => read(target, (border) => wordsOf(border?.style).style),
      set: (target, value: string) => {
        if (value !== "None" && !WORDS[value]) throw invalidArgument();
        change(target, (border) => {
          if (value === "None") return undefined;
          const { weight } = wordsOf(border?.style);
          return { ...border, style: WORDS[value][weight] ?? Object.values(WORDS[value])[0] };
        });
      },
    },
    Weight: {
      get: (target) => read(target, (border) => wordsOf(border?.style).weight),
      set: (target, value: string) => {
        if (!["Hairline", "Thin", "Medium", "Thick"].includes(value)) throw invalidArgument();
        change(target, (border) => {
          const { style } = wordsOf(border?.style);
          const words = WORDS[style === "None" ? "Continuous" : style];
          return { ...border, style: words[value] ?? Object.values(words)[0] };
        });
      },
    },
    TintAndShade: { get: () => 0, set: () => undefined },
  },
};

const borderOf = (target: FormatTarget, side: unknown): RemoteObject => {
  if (!SIDES.includes(side as Side)) throw invalidArgument();
  return new Remote(RANGE_BORDER, { ...target, side: side as Side });
};

const RANGE_BORDERS: RemoteType<FormatTarget> = {
  name: "RangeBorderCollection",
  book: (target) => target.book,
  scalars: { Count: { get: () => SIDES.length }, TintAndShade: { get: () => 0, set: () => undefined } },
  items: (target) => SIDES.map((side) => borderOf(target, side)),
  item: (target, [side]) => borderOf(target, side),
  methods: {
    GetItem: borderOf,
    GetItemAt: (target, index: number) => borderOf(target, SIDES[index]),
  },
};

export const rangeBordersObject = (target: FormatTarget): RemoteObject => new Remote(RANGE_BORDERS, target);
