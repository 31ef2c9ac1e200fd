/** The family that a chart type belongs to, and what sets it apart inside the family. */
export interface ChartKind {
  readonly family: "line" | "column" | "bar" | "pie" | "doughnut" | "scatter" | "area" | "radar";
  readonly stacking: "none" | "stacked" | "percent";
  /** Points are marked unless a series says otherwise. */
  readonly markers: boolean;
  /** Scatter: points are joined. */
  readonly joined: boolean;
  readonly smooth: boolean;
  /** Radar: the area is filled. */
  readonly filled: boolean;
}

/**
 * What an Excel.ChartType stands for: "ColumnStacked100" → columns, stacked to 100 %. Types of three dimensions
 * count as their flat relatives; what has no relative here is a clustered column chart, Excel's default.
 */
export function chartKind(type: string): ChartKind {
  const flat = type.replace(/^3D/i, "").replace(/^(?:Cylinder|Cone|Pyramid)/i, "");
  const lower = flat.toLowerCase();
  return {
    family: family(lower),
    stacking: lower.includes("stacked100") ? "percent" : lower.includes("stacked") ? "stacked" : "none",
    markers: /markers/.test(lower) ? !/nomarkers/.test(lower) : /^(?:xyscatter|bubble)/.test(lower),
    joined: /^xyscatter(?:lines|smooth)/.test(lower),
    smooth: lower.includes("smooth"),
    filled: lower.includes("filled"),
  };
}

function family(lower: string): ChartKind["family"] {
  if (lower.startsWith("line")) return "line";
  if (/^(?:bar|stackedbar)/.test(lower) && lower !== "barofpie") return "bar";
  if (lower.startsWith("pie") || lower === "barofpie") return "pie";
  if (lower.startsWith("doughnut")) return "doughnut";
  if (lower.startsWith("xyscatter") || lower.startsWith("bubble")) return "scatter";
  if (lower.startsWith("area")) return "area";
  if (lower.startsWith("radar")) return "radar";
  return "column";
}

/** The Excel.ChartType of a kind: the reverse of `chartKind`. */
export function chartType({ family: of, stacking, markers, joined, smooth, filled }: ChartKind): string {
  const stack = { none: "", stacked: "Stacked", percent: "Stacked100" }[stacking];
  switch (of) {
    case "column":
    case "bar":
      return `${of === "bar" ? "Bar" : "Column"}${stack || "Clustered"}`;
    case "line":
      return `Line${markers ? "Markers" : ""}${stack}`;
    case "area":
      return `Area${stack}`;
    case "radar":
      return filled ? "RadarFilled" : markers ? "RadarMarkers" : "Radar";
    case "scatter":
      if (!joined) return "XYScatter";
      return `XYScatter${smooth ? "Smooth" : "Lines"}${markers ? "" : "NoMarkers"}`;
    default:
      return of === "pie" ? "Pie" : "Doughnut";
  }
}
