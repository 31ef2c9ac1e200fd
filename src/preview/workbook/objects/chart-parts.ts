import type { RemoteObject } from "../../host/remote-object";
import type { Book } from "../book/book";
import type { ChartData } from "../data";
import { toColor } from "./colors";
import { itemNotFound, Remote, type RemoteType, type Scalar } from "./remote";

/** A chart, or a part of one. */
export interface ChartTarget {
  readonly book: Book;
  readonly sheetId: string;
  readonly chart: ChartData;
}

/** @throws {ApiError} ItemNotFound when the chart has been deleted meanwhile */
export function liveChart<T extends ChartTarget>(target: T): T {
  if (!target.book.find(target.sheetId)?.state.charts.includes(target.chart)) throw itemNotFound();
  return target;
}

/** A property of a chart that is drawn. */
export const drawn = <T extends ChartTarget>(
  get: (target: T) => unknown,
  set?: (target: T, value: never) => void
): Scalar<T> => ({
  get: (target) => get(liveChart(target)),
  ...(set
    ? {
        set: (target: T, value: never) => {
          set(liveChart(target), value);
          target.book.redraw(target.sheetId);
        },
      }
    : {}),
});

/** A property that is kept with the chart and given back, but not drawn. */
const keptInChart = <T extends ChartTarget>(part: string, name: string, initial: unknown): Scalar<T> => {
  const key = `${part}.${name}`;
  const store = (target: T): Record<string, unknown> => {
    const state = target.book.sheet(target.sheetId).state.kept;
    return (state[`chart ${target.chart.id}`] ??= {}) as Record<string, unknown>;
  };
  return {
    get: (target) => store(target)[key] ?? initial,
    set: (target, value: never) => void (store(target)[key] = value),
  };
};

/** Several kept properties by name and first value. */
export const keptAll = <T extends ChartTarget>(
  part: string,
  initial: Record<string, unknown>
): Record<string, Scalar<T>> =>
  Object.fromEntries(
    Object.entries(initial).map(([name, value]) => [name, keptInChart<T>(part, name, value)])
  );

/** How a fill, line or font is read and written; what is missing is kept only. */
export interface Formatting<T> {
  fill?: { get(target: T): string | undefined; set(target: T, color: string | undefined): void };
  line?: { color?: Access<T, string>; style?: Access<T, string>; weight?: Access<T, number> };
  font?: { color?: Access<T, string>; size?: Access<T, number>; bold?: Access<T, boolean> };
}
interface Access<T, V> {
  get(target: T): V | undefined;
  set(target: T, value: V | undefined): void;
}

const scalar = <T extends ChartTarget, V>(
  access: Access<T, V> | undefined,
  part: string,
  name: string,
  initial: V,
  read: (value: never) => V = (value) => value
): Scalar<T> =>
  access
    ? drawn<T>(
        (target) => access.get(target) ?? initial,
        (target, value) => access.set(target, read(value))
      )
    : keptInChart<T>(part, name, initial);

type Part = "Border" | "Fill" | "Font" | "Line";

/** What the format of each part consists of. */
const PARTS: Record<string, readonly Part[]> = {
  ChartAreaFormat: ["Border", "Fill", "Font"],
  ChartAxisFormat: ["Fill", "Font", "Line"],
  ChartAxisTitleFormat: ["Border", "Fill", "Font"],
  ChartDataLabelFormat: ["Border", "Fill", "Font"],
  ChartGridlinesFormat: ["Line"],
  ChartLegendFormat: ["Border", "Fill", "Font"],
  ChartPlotAreaFormat: ["Border", "Fill"],
  ChartPointFormat: ["Border", "Fill"],
  ChartSeriesFormat: ["Fill", "Line"],
  ChartTitleFormat: ["Border", "Fill", "Font"],
  ChartTrendlineFormat: ["Line"],
};

/** The format of a part of a chart: fill, line or border, and font. */
export function formatNavigation<T extends ChartTarget>(
  part: string,
  typeName: string,
  formatting: Formatting<T>
): (target: T) => RemoteObject {
  const book = (target: T): Book => target.book;
  const fill: RemoteType<T> = {
    name: "ChartFill",
    book,
    methods: {
      Clear: (target) => {
        formatting.fill?.set(liveChart(target), undefined);
        target.book.redraw(target.sheetId);
      },
      SetSolidColor: (target, color) => {
        const value = toColor(color);
        formatting.fill?.set(liveChart(target), value);
        target.book.redraw(target.sheetId);
      },
      GetSolidColor: (target) => formatting.fill?.get(target) ?? "",
    },
  };
  const { line, font } = formatting;
  const parts = PARTS[typeName];
  const lineType: RemoteType<T> = {
    name: parts.includes("Line") ? "ChartLineFormat" : "ChartBorder",
    book,
    scalars: {
      Color: scalar(line?.color, part, "line.color", "", toColor),
      LineStyle: scalar(line?.style, part, "line.style", "Continuous"),
      Weight: scalar(line?.weight, part, "line.weight", 0.75),
    },
    methods: {
      Clear: (target) => {
        line?.style?.set(liveChart(target), "None");
        target.book.redraw(target.sheetId);
      },
    },
  };
  const fontType: RemoteType<T> = {
    name: "ChartFont",
    book,
    scalars: {
      Bold: scalar(font?.bold, part, "font.bold", false),
      Color: scalar(font?.color, part, "font.color", "#595959", toColor),
      Italic: keptInChart<T>(part, "font.italic", false),
      Name: keptInChart<T>(part, "font.name", "Calibri"),
      Size: scalar(font?.size, part, "font.size", 9),
      Underline: keptInChart<T>(part, "font.underline", "None"),
    },
  };
  const types = { Border: lineType, Fill: fill, Font: fontType, Line: lineType };
  const format: RemoteType<T> = {
    name: typeName,
    book,
    scalars:
      typeName === "ChartAreaFormat"
        ? keptAll<T>(part, { RoundedCorners: false, ColorScheme: "ColorfulPalette1" })
        : {},
    navigations: Object.fromEntries(
      parts.map((name) => [name, (target: T) => new Remote(types[name], target)])
    ),
  };
  return (target) => new Remote(format, target);
}
