/** Excel.GeometricShapeType and the preset geometry of files, where they differ by more than the first letter's case. */
const PAIRS: readonly [string, string][] = [
  ["LineInverse", "lineInv"],
  ["Rectangle", "rect"],
  ["RoundRectangle", "roundRect"],
  ["Round1Rectangle", "round1Rect"],
  ["Round2SameRectangle", "round2SameRect"],
  ["Round2DiagonalRectangle", "round2DiagRect"],
  ["SnipRoundRectangle", "snipRoundRect"],
  ["Snip1Rectangle", "snip1Rect"],
  ["Snip2SameRectangle", "snip2SameRect"],
  ["Snip2DiagonalRectangle", "snip2DiagRect"],
  ["RightTriangle", "rtTriangle"],
  ["NonIsoscelesTrapezoid", "nonIsoscelesTrapezoid"],
  ["PieWedge", "pieWedge"],
  ["Pie", "pie"],
  ["FoldedCorner", "foldedCorner"],
  ["SmileyFace", "smileyFace"],
  ["NoSmoking", "noSmoking"],
  ["LightningBolt", "lightningBolt"],
  ["LeftRightArrow", "leftRightArrow"],
  ["UpDownArrow", "upDownArrow"],
  ["Quad", "quadArrow"],
  ["Can", "can"],
  ["WedgeRectCallout", "wedgeRectCallout"],
  ["WedgeRRectCallout", "wedgeRoundRectCallout"],
  ["WedgeEllipseCallout", "wedgeEllipseCallout"],
  ["FlowChartAlternateProcess", "flowChartAlternateProcess"],
];

const TO_FILE = new Map(PAIRS);
const FROM_FILE = new Map(PAIRS.map(([shown, stored]) => [stored, shown]));

/** "RoundRectangle" → "roundRect", "Hexagon" → "hexagon", "TextBox" → "rect". */
export function storedGeometry(type: string): string {
  if (type === "TextBox") return "rect";
  return TO_FILE.get(type) ?? type.charAt(0).toLowerCase() + type.slice(1);
}

/** "roundRect" → "RoundRectangle". */
export function shownGeometry(stored: string): string {
  return FROM_FILE.get(stored) ?? stored.charAt(0).toUpperCase() + stored.slice(1);
}
