import type { RemoteObject } from "../../host/remote-object";
import type { AxisData } from "../data";
import { drawn, formatNavigation, keptAll, type ChartTarget } from "./chart-parts";
import { invalidArgument, Remote, type RemoteType, type Scalar } from "./remote";

type Which = "valueAxis" | "categoryAxis" | "secondaryValueAxis";
interface AxisTarget extends ChartTarget {
  readonly which: Which;
}

const axisOf = ({ chart, which }: AxisTarget): AxisData => chart[which] ?? {};
const patch = (target: AxisTarget, change: AxisData): void =>
  void (target.chart[target.which] = { ...axisOf(target), ...change });

const field = <K extends keyof AxisData>(name: K, initial: unknown): Scalar<AxisTarget> =>
  drawn<AxisTarget>(
    (target) => axisOf(target)[name] ?? initial,
    (target, value) => patch(target, { [name]: value })
  );

/** A number, or "" for what Excel chooses. */
const automatic = (name: "min" | "max" | "majorUnit"): Scalar<AxisTarget> =>
  drawn<AxisTarget>(
    (target) => axisOf(target)[name] ?? "",
    (target, value: unknown) => {
      if (value !== "" && typeof value !== "number") throw invalidArgument();
      patch(target, { [name]: value === "" ? undefined : value });
    }
  );

const GRIDLINES = (kind: "major" | "minor"): RemoteType<AxisTarget> => ({
  name: "ChartGridlines",
  book: (target) => target.book,
  scalars: {
    Visible:
      kind === "major"
        ? drawn(
            (target) => axisOf(target).gridlines ?? target.which === "valueAxis",
            (target, value: boolean) => patch(target, { gridlines: value })
          )
        : drawn(
            () => false,
            () => undefined
          ),
  },
  navigations: { Format: formatNavigation<AxisTarget>(`${kind} gridlines`, "ChartGridlinesFormat", {}) },
});
const MAJOR = GRIDLINES("major");
const MINOR = GRIDLINES("minor");

const TITLE: RemoteType<AxisTarget> = {
  name: "ChartAxisTitle",
  book: (target) => target.book,
  scalars: {
    ...keptAll<AxisTarget>("axis title", { TextOrientation: 0 }),
    Text: drawn(
      (target) => axisOf(target).title ?? "",
      (target, value: string) => patch(target, { title: value })
    ),
    Visible: drawn(
      (target) => axisOf(target).title !== undefined,
      (target, value: boolean) =>
        patch(target, { title: value ? (axisOf(target).title ?? "Axis Title") : undefined })
    ),
  },
  navigations: { Format: formatNavigation<AxisTarget>("axis title", "ChartAxisTitleFormat", {}) },
};

const AXIS: RemoteType<AxisTarget> = {
  name: "ChartAxis",
  book: (target) => target.book,
  scalars: {
    ...keptAll<AxisTarget>("axis", {
      Alignment: "Center",
      AxisGroup: "Primary",
      BaseTimeUnit: "Days",
      Crosses: "Automatic",
      CrossesAt: 0,
      DisplayUnit: "None",
      IsBetweenCategories: true,
      LinkNumberFormat: false,
      LogBase: 10,
      MajorTickMark: "None",
      MajorTimeUnitScale: "Days",
      MinorTickMark: "None",
      MinorTimeUnitScale: "Days",
      MinorUnit: "",
      MultiLevel: false,
      Offset: 100,
      Position: "Automatic",
      ScaleType: "Linear",
      ShowDisplayUnitLabel: false,
      TextOrientation: 0,
      TickLabelPosition: "NextToAxis",
      TickMarkSpacing: 1,
    }),
    CategoryType: field("categoryType", "Automatic"),
    MajorUnit: automatic("majorUnit"),
    Maximum: automatic("max"),
    Minimum: automatic("min"),
    NumberFormat: field("numberFormat", "General"),
    ReversePlotOrder: field("reversed", false),
    TickLabelSpacing: field("tickLabelSpacing", 1),
    Type: { get: ({ which }) => (which === "categoryAxis" ? "Category" : "Value") },
    Visible: field("visible", true),
  },
  navigations: {
    Format: formatNavigation<AxisTarget>("axis", "ChartAxisFormat", {
      font: {
        color: { get: (target) => axisOf(target).color, set: (target, color) => patch(target, { color }) },
        size: { get: (target) => axisOf(target).size, set: (target, size) => patch(target, { size }) },
      },
    }),
    MajorGridlines: (target) => new Remote(MAJOR, target),
    MinorGridlines: (target) => new Remote(MINOR, target),
    Title: (target) => new Remote(TITLE, target),
  },
};

const axis = (target: ChartTarget, which: Which): RemoteObject => new Remote(AXIS, { ...target, which });

const AXES: RemoteType<ChartTarget> = {
  name: "ChartAxes",
  book: (target) => target.book,
  navigations: {
    CategoryAxis: (target) => axis(target, "categoryAxis"),
    ValueAxis: (target) => axis(target, "valueAxis"),
  },
  methods: {
    GetItem: (target, type: string, group: string | null) => {
      if (type === "Value") return axis(target, group === "Secondary" ? "secondaryValueAxis" : "valueAxis");
      if (type === "Category") return axis(target, "categoryAxis");
      throw invalidArgument();
    },
  },
};

export const chartAxesObject = (target: ChartTarget): RemoteObject => new Remote(AXES, target);
