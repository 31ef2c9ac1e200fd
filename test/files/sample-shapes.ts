import type { SheetData } from "../../src/preview/workbook/data";

/** Boxes, lines that join them, a text box and a picture. */
export function sampleShapes(): SheetData["shapes"] {
  const box = (left: number, top: number): { left: number; top: number; width: number; height: number } => ({
    left,
    top,
    width: 120,
    height: 48,
  });
  return [
    {
      id: "10",
      name: "Head",
      type: "RoundRectangle",
      box: box(20, 1040),
      fill: "#F3F2F1",
      line: { color: "#0F6CBD", weight: 1.5 },
      text: {
        value: "Satisfaction\n下降",
        size: 10,
        color: "#242424",
        bold: true,
        horizontal: "Center",
        vertical: "Middle",
      },
      altText: "The problem",
    },
    {
      id: "11",
      name: "Cause",
      type: "Chevron",
      box: box(260, 1040),
      fill: "#FDF6E3",
      line: { color: "#BC4B09", weight: 1, style: "Dash" },
      rotation: 30,
    },
    {
      id: "12",
      name: "Link",
      type: "Line",
      box: { left: 140, top: 1064, width: 120, height: 30 },
      line: { color: "#616161", weight: 1.25, endArrow: "Triangle" },
      flipVertical: true,
      connector: { type: "Straight", beginShape: "10", beginSite: 3, endShape: "11", endSite: 1 },
    },
    {
      id: "13",
      name: "Elbow",
      type: "Line",
      box: { left: 20, top: 1100, width: 200, height: 60 },
      line: { color: "#C50F1F", weight: 2, style: "Dot" },
      connector: { type: "Elbow" },
    },
    {
      id: "14",
      name: "Words",
      type: "TextBox",
      box: box(420, 1040),
      fill: "none",
      line: { style: "None" },
      text: { value: "Plain text", size: 11, color: "#000000", horizontal: "Left", vertical: "Top" },
    },
    {
      id: "15",
      name: "Dot",
      type: "Image",
      box: { left: 560, top: 1040, width: 16, height: 16 },
      image:
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    },
  ].map((shape, at) => ({ ...shape, z: 8 + at }));
}
