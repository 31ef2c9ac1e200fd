import type { RemoteObject } from "../../host/remote-object";
import type { StyleData } from "../data";
import { toColor } from "./colors";
import type { ConditionalTarget } from "./conditional-format";
import { invalidArgument, Remote, type RemoteType, type Scalar } from "./remote";

type Edge = "top" | "bottom" | "left" | "right";

const change = (
  { book, sheetId, format }: ConditionalTarget,
  patch: (style: StyleData) => StyleData
): void => {
  format.data.style = patch(format.data.style ?? {});
  book.redraw(sheetId);
};
const styleOf = ({ format }: ConditionalTarget): StyleData => format.data.style ?? {};

const font = <K extends keyof NonNullable<StyleData["font"]>>(
  key: K,
  to: (value: never) => NonNullable<StyleData["font"]>[K],
  from = (value: unknown): unknown => value ?? null
): Scalar<ConditionalTarget> => ({
  get: (target) => from(styleOf(target).font?.[key]),
  set: (target, value: never) =>
    change(target, (style) => ({ ...style, font: { ...style.font, [key]: to(value) } })),
});

const FONT: RemoteType<ConditionalTarget> = {
  name: "ConditionalRangeFont",
  book: (target) => target.book,
  scalars: {
    Bold: font("bold", (value) => value),
    Color: font(
      "color",
      (value) => toColor(value),
      (value) => value ?? ""
    ),
    Italic: font("italic", (value) => value),
    Strikethrough: font("strike", (value) => value),
    Underline: font(
      "underline",
      (value) => value !== ("None" as never),
      (value) => (value ? "Single" : "None")
    ),
  },
  methods: { Clear: (target) => change(target, (style) => ({ ...style, font: undefined })) },
};

const FILL: RemoteType<ConditionalTarget> = {
  name: "ConditionalRangeFill",
  book: (target) => target.book,
  scalars: {
    Color: {
      get: (target) => styleOf(target).fill ?? "",
      set: (target, value: never) => change(target, (style) => ({ ...style, fill: toColor(value) })),
    },
  },
  methods: { Clear: (target) => change(target, (style) => ({ ...style, fill: undefined })) },
};

const EDGES: Record<string, Edge> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
const LINES: Record<string, string> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

interface BorderTarget extends ConditionalTarget {
  readonly side: string;
}
const edgeOf = (target: BorderTarget) => styleOf(target).borders?.[EDGES[target.side]];
const setEdge = (target: BorderTarget, patch: { style?: string; color?: string }): void =>
  change(target, (style) => ({
    ...style,
    borders: { ...style.borders, [EDGES[target.side]]: { style: "thin", ...edgeOf(target), ...patch } },
  }));

const BORDER: RemoteType<BorderTarget> = {
  name: "ConditionalRangeBorder",
  book: (target) => target.book,
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    Color: {
      get: (target) => edgeOf(target)?.color ?? "",
      set: (target, value: never) => setEdge(target, { color: toColor(value) }),
    },
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target) => Object.keys(LINES).find((line) => LINES[line] === edgeOf(target)?.style) ?? "None",
      set: (target, value: string) => {
        if (value === "None") {
          change(target, (style) => ({
            ...style,
            borders: Object.fromEntries(
              Object.entries(style.borders ?? {}).filter(([edge]) => edge !== EDGES[target.side])
            ),
          }));
        } else if (LINES[value]) setEdge(target, { style: LINES[value] });
        else throw invalidArgument();
      },
    },
  },
};

const borderObject = (target: ConditionalTarget, side: unknown): RemoteObject => {
  if (!EDGES[String(side)]) throw invalidArgument();
  return new Remote(BORDER, { ...target, side: String(side) });
};

const BORDERS: RemoteType<ConditionalTarget> = {
  name: "ConditionalRangeBorderCollection",
  book: (target) => target.book,
  scalars: { Count: { get: () => 4 } },
  navigations: {
    Bottom: (target) => borderObject(target, "EdgeBottom"),
    Left: (target) => borderObject(target, "EdgeLeft"),
    Right: (target) => borderObject(target, "EdgeRight"),
    Top: (target) => borderObject(target, "EdgeTop"),
  },
  items: (target) => Object.keys(EDGES).map((side) => borderObject(target, side)),
  item: (target, [side]) => borderObject(target, side),
  methods: {
    GetItem: borderObject,
    GetItemAt: (target, index: number) => borderObject(target, Object.keys(EDGES)[index]),
  },
};

const FORMAT: RemoteType<ConditionalTarget> = {
  name: "ConditionalRangeFormat",
  book: (target) => target.book,
  scalars: {
    NumberFormat: {
      get: (target) => styleOf(target).numberFormat ?? null,
      set: (target, value: string) => change(target, (style) => ({ ...style, numberFormat: value })),
    },
  },
  navigations: {
    Borders: (target) => new Remote(BORDERS, target),
    Fill: (target) => new Remote(FILL, target),
    Font: (target) => new Remote(FONT, target),
  },
};

/** How cells look that a conditional format applies to. */
export const conditionalRangeFormatObject = (target: ConditionalTarget): RemoteObject =>
  new Remote(FORMAT, target);
