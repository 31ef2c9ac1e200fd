import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import type { RemoteObject } from "../../host/remote-object";
import { lastColumn, lastRow, type Area } from "../book/area";
import type { Book } from "../book/book";
import { autofitColumns, autofitRows } from "../book/autofit";
import { pixelsOf, pointsOf } from "../book/sizes";
import { toRectangle } from "../book/structure";
import { clip } from "../book/write";
import { UNIT } from "../engine/engine";
import type { StyleData } from "../data";
import { toColor } from "./colors";
import { formatSheet, patchFont, readStyle, writeStyle, type FormatTarget } from "./format-target";
import { rangeBordersObject } from "./range-borders";
import { accessDenied, invalidArgument, Remote, type RemoteType, type Scalar } from "./remote";

const HORIZONTAL: Record<string, StyleData["horizontal"] | undefined> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "justify",
};
const VERTICAL: Record<string, StyleData["vertical"]> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "center",
};

const wordOf = <V>(words: Record<string, V>, value: V, fallback: string): string =>
  Object.keys(words).find((word) => words[word] === value) ?? fallback;

function size(axis: "row" | "column"): Scalar<FormatTarget> {
  return {
    get: (target) => {
      const { grid } = formatSheet(target);
      const sizes = new Set<number>();
      for (const part of target.areas) {
        const seen = clip(formatSheet(target), part);
        if (axis === "column")
          for (let c = seen.column; c <= lastColumn(seen); c += 1)
            sizes.add(grid.getColVisible(c) ? grid.getColumnWidth(c) : 0);
        else
          for (let r = seen.row; r <= Math.min(lastRow(seen), seen.row + 5000); r += 1)
            sizes.add(grid.getRowVisible(r) ? grid.getRowHeight(r) : 0);
      }
      return sizes.size === 1 ? pointsOf([...sizes][0]) : null;
    },
    set: (target, value: number) => {
      if (typeof value !== "number" || value < 0 || value > (axis === "row" ? 409.5 : 2000))
        throw invalidArgument();
      const sheet = formatSheet(target);
      if (sheet.state.protection) throw accessDenied();
      const at = { unitId: UNIT, subUnitId: sheet.id };
      for (const part of target.areas) {
        target.book.reserve(sheet, {
          ...part,
          rows: Math.min(part.rows, sheet.grid.getRowCount()),
          columns: Math.min(part.columns, sheet.grid.getColumnCount()),
        });
        const ranges = [toRectangle(clip(sheet, part))];
        if (axis === "column")
          target.book.run(SetWorksheetColWidthMutation.id, { ...at, ranges, colWidth: pixelsOf(value) });
        else {
          target.book.run(SetWorksheetRowHeightMutation.id, { ...at, ranges, rowHeight: pixelsOf(value) });
          target.book.run(SetWorksheetRowIsAutoHeightMutation.id, {
            ...at,
            ranges,
            autoHeightInfo: BooleanNumber.FALSE,
          });
        }
      }
      target.book.redraw(sheet.id);
    },
  };
}

const style = <V>(
  pick: (style: StyleData) => V,
  change: (style: StyleData, value: V) => StyleData
): Scalar<FormatTarget> => ({
  get: (target) => readStyle(target, pick),
  set: (target, value: never) => writeStyle(target, (old) => change(old, value)),
});

const FONT: RemoteType<FormatTarget> = {
  name: "RangeFont",
  book: (target) => target.book,
  scalars: {
    Bold: {
      get: (t) => readStyle(t, (s) => s.font?.bold ?? false),
      set: (t, bold: boolean) => patchFont(t, { bold }),
    },
    Color: {
      get: (t) => readStyle(t, (s) => s.font?.color ?? "#000000"),
      set: (t, value: string) => patchFont(t, { color: toColor(value) }),
    },
    Italic: {
      get: (t) => readStyle(t, (s) => s.font?.italic ?? false),
      set: (t, italic: boolean) => patchFont(t, { italic }),
    },
    Name: {
      get: (t) => readStyle(t, (s) => s.font?.name ?? "Calibri"),
      set: (t, name: string) => patchFont(t, { name }),
    },
    Size: {
      get: (t) => readStyle(t, (s) => s.font?.size ?? 11),
      set: (t, value: number) => {
        if (!(value >= 1 && value <= 409)) throw invalidArgument();
        patchFont(t, { size: value });
      },
    },
    Strikethrough: {
      get: (t) => readStyle(t, (s) => s.font?.strike ?? false),
      set: (t, strike: boolean) => patchFont(t, { strike }),
    },
    Subscript: { get: () => false, set: () => undefined },
    Superscript: { get: () => false, set: () => undefined },
    TintAndShade: { get: () => 0, set: () => undefined },
    Underline: {
      get: (t) => readStyle(t, (s) => (s.font?.underline ? "Single" : "None")),
      set: (t, value: string) => patchFont(t, { underline: value !== "None" }),
    },
  },
};

const FILL: RemoteType<FormatTarget> = {
  name: "RangeFill",
  book: (target) => target.book,
  scalars: {
    // A range without fill reads as white, as in Excel.
    Color: {
      get: (t) => readStyle(t, (s) => s.fill ?? "#FFFFFF"),
      set: (t, value: string) =>
        writeStyle(t, (s) => ({ ...s, fill: value === "" ? undefined : toColor(value) })),
    },
    Pattern: { get: (t) => readStyle(t, (s) => (s.fill ? "Solid" : "None")), set: () => undefined },
    PatternColor: { get: () => "#000000", set: () => undefined },
    PatternTintAndShade: { get: () => 0, set: () => undefined },
    TintAndShade: { get: () => 0, set: () => undefined },
  },
  methods: { Clear: (t) => writeStyle(t, (s) => ({ ...s, fill: undefined })) },
};

const PROTECTION: RemoteType<FormatTarget> = {
  name: "FormatProtection",
  book: (target) => target.book,
  scalars: {
    FormulaHidden: { get: () => false, set: () => undefined },
    Locked: style(
      (s) => s.locked !== false,
      (s, locked) => ({ ...s, locked: locked ? undefined : false })
    ),
  },
};

const FORMAT: RemoteType<FormatTarget> = {
  name: "RangeFormat",
  book: (target) => target.book,
  scalars: {
    AutoIndent: { get: () => false, set: () => undefined },
    ColumnWidth: size("column"),
    HorizontalAlignment: style(
      (s) => wordOf(HORIZONTAL, s.horizontal, "General"),
      (s, word) => {
        if (!(word in HORIZONTAL)) throw invalidArgument();
        return { ...s, horizontal: HORIZONTAL[word] };
      }
    ),
    IndentLevel: style(
      (s) => s.indent ?? 0,
      (s, indent) => ({ ...s, indent: indent === 0 ? undefined : indent })
    ),
    ReadingOrder: { get: () => "Context", set: () => undefined },
    RowHeight: size("row"),
    ShrinkToFit: { get: () => false, set: () => undefined },
    TextOrientation: style(
      (s) => s.rotation ?? 0,
      (s, rotation) => ({ ...s, rotation: rotation === 0 ? undefined : rotation })
    ),
    UseStandardHeight: { get: () => false, set: () => undefined },
    UseStandardWidth: { get: () => false, set: () => undefined },
    VerticalAlignment: style(
      (s) => wordOf(VERTICAL, s.vertical ?? "bottom", "Bottom"),
      (s, word) => {
        if (!(word in VERTICAL)) throw invalidArgument();
        return { ...s, vertical: VERTICAL[word] };
      }
    ),
    WrapText: style(
      (s) => s.wrap ?? false,
      (s, wrap) => ({ ...s, wrap })
    ),
  },
  navigations: {
    Borders: (target) => rangeBordersObject(target),
    Fill: (target) => new Remote(FILL, target),
    Font: (target) => new Remote(FONT, target),
    Protection: (target) => new Remote(PROTECTION, target),
  },
  methods: {
    AdjustIndent: (t, amount: number) =>
      writeStyle(t, (s) => ({ ...s, indent: Math.max(0, (s.indent ?? 0) + amount) || undefined })),
    AutofitColumns: (t) => t.areas.forEach((part) => autofitColumns(t.book, formatSheet(t), part)),
    AutofitRows: (t) => t.areas.forEach((part) => autofitRows(t.book, formatSheet(t), part)),
  },
};

export const rangeFormatObject = (book: Book, sheetId: string, areas: readonly Area[]): RemoteObject =>
  new Remote(FORMAT, { book, sheetId, areas });
