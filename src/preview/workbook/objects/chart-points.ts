import type { RemoteObject } from "../../host/remote-object";
import { readReference } from "../book/references";
import type { SeriesData } from "../data";
import { toColor } from "./colors";
import { drawn, formatNavigation, keptAll } from "./chart-parts";
import type { SeriesTarget } from "./chart-series";
import { invalidArgument, Remote, type RemoteType } from "./remote";

interface PointTarget extends SeriesTarget {
  readonly index: number;
}
type Point = NonNullable<SeriesData["points"]>[number];

const pointOf = ({ series, index }: PointTarget): Point => series.points?.[index] ?? {};
const patch = ({ series, index }: PointTarget, change: Point): void => {
  series.points = { ...series.points, [index]: { ...series.points?.[index], ...change } };
};
const values = ({ book, series }: SeriesTarget): unknown[] =>
  series.values === "" ? [] : readReference(book, series.values).flat();

const LABEL: RemoteType<PointTarget> = {
  name: "ChartDataLabel",
  book: (target) => target.book,
  scalars: {
    ...keptAll<PointTarget>("point label", {
      NumberFormat: "General",
      Position: "OutsideEnd",
      ShowCategoryName: false,
      ShowSeriesName: false,
      Text: "",
    }),
    ShowValue: drawn(
      (target) => pointOf(target).label ?? false,
      (target, label: boolean) => patch(target, { label })
    ),
  },
  navigations: { Format: formatNavigation<PointTarget>("point label", "ChartDataLabelFormat", {}) },
};

const POINT: RemoteType<PointTarget> = {
  name: "ChartPoint",
  book: (target) => target.book,
  scalars: {
    HasDataLabel: drawn(
      (target) => pointOf(target).label ?? false,
      (target, label: boolean) => patch(target, { label })
    ),
    MarkerBackgroundColor: drawn(
      (target) => pointOf(target).color ?? "",
      (target, value) => patch(target, { color: toColor(value) })
    ),
    MarkerForegroundColor: drawn(
      (target) => pointOf(target).color ?? "",
      (target, value) => patch(target, { color: toColor(value) })
    ),
    MarkerSize: drawn(
      (target) => pointOf(target).markerSize ?? 5,
      (target, markerSize: number) => patch(target, { markerSize })
    ),
    MarkerStyle: drawn(
      (target) => pointOf(target).markerStyle ?? "Automatic",
      (target, markerStyle: string) => patch(target, { markerStyle })
    ),
    Value: { get: (target) => values(target)[target.index] ?? null },
  },
  navigations: {
    DataLabel: (target) => new Remote(LABEL, target),
    Format: formatNavigation<PointTarget>("point", "ChartPointFormat", {
      fill: { get: (target) => pointOf(target).color, set: (target, color) => patch(target, { color }) },
      line: {
        color: { get: (target) => pointOf(target).color, set: (target, color) => patch(target, { color }) },
      },
    }),
  },
};

const point = (target: SeriesTarget, index: number): RemoteObject => new Remote(POINT, { ...target, index });

const POINTS: RemoteType<SeriesTarget> = {
  name: "ChartPointsCollection",
  book: (target) => target.book,
  scalars: { Count: { get: (target) => values(target).length } },
  items: (target) => values(target).map((_, index) => point(target, index)),
  methods: {
    GetCount: (target) => values(target).length,
    GetItemAt: (target, index: number) => {
      if (!(index >= 0 && index < values(target).length)) throw invalidArgument();
      return point(target, index);
    },
  },
};

export const chartPointsCollection = (target: SeriesTarget): RemoteObject => new Remote(POINTS, target);
