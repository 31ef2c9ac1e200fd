import type { Plan, SheetPlan } from "../../../src/plan/plan";

/** A small plan with one operation of every kind. */
export const fullPlan: Plan = {
  sheets: [
    {
      name: "Card",
      tabColor: "#0F6CBD",
      gridlines: false,
      blocks: [
        { address: "A1:B1", cells: [["Title", null]] },
        {
          address: "A3:C5",
          cells: [
            ["Period", "Actual", "Target"],
            [45658, 80, 90],
            [45689, 85, 90],
          ],
        },
        {
          address: "E3:F5",
          cells: [
            ["KPI", "Score"],
            ["a", { formula: "=SUM(Entry[Actual])" }],
            ["b", { formula: "=limit*100" }],
          ],
        },
        { address: "H3", cells: [[{ formula: "=SEQUENCE(3)", spill: { rows: 3, columns: 1 } }]] },
      ],
      styles: [
        {
          addresses: ["A1", "E3:F3"],
          style: {
            bold: true,
            italic: true,
            size: 18,
            color: "#242424",
            fill: "#F3F2F1",
            horizontal: "Left",
            vertical: "Bottom",
            wrap: true,
            indent: 1,
            borders: {
              bottom: { style: "Continuous", weight: "Thin", color: "#D1D1D1" },
              top: { style: "None" },
            },
          },
        },
        { addresses: ["A4:A5"], style: { numberFormat: "yyyy-mm" } },
        { addresses: ["B4:C5"], style: { locked: false, numberFormat: "0.0" } },
        { addresses: ["J1:K1"], style: { merge: true } },
      ],
      columnWidths: { A: 120, "B:C": 80 },
      rowHeights: { "1": 32, "3:5": 20 },
      hiddenColumns: ["M"],
      hiddenRows: ["40:41"],
      tables: [{ name: "Entry", address: "A3:C5", style: "TableStyleLight1" }],
      names: [
        { name: "limit", refersTo: "=0.9" },
        { name: "total", refersTo: "$F$5", comment: "The score" },
      ],
      validations: [
        {
          address: "B4:B5",
          rule: { kind: "decimal", min: 0, max: 200 },
          error: { title: "Number", message: "0–200" },
        },
        { address: "C4:C5", rule: { kind: "decimal" } },
        {
          address: "J3",
          rule: { kind: "list", values: ["Latest", "2025-01"] },
          prompt: { title: "Period", message: "Choose" },
        },
        { address: "J4", rule: { kind: "listRange", source: "$A$4:$A$5" } },
        { address: "J5", rule: { kind: "wholeNumber", min: 1 } },
        { address: "J6", rule: { kind: "date" } },
        { address: "J7", rule: { kind: "custom", formula: "=J7>0" } },
      ],
      conditionalFormats: [
        {
          address: "F4:F5",
          rule: { kind: "formula", formula: "=$F4>=90" },
          style: { color: "#107C10", bold: true },
          stopIfTrue: true,
        },
        {
          address: "F4:F5",
          rule: { kind: "cellValue", operator: "Between", formula1: "0", formula2: "50" },
          style: { fill: "#FDF6E3" },
        },
        { address: "E4:E5", rule: { kind: "textContains", text: "Red" }, style: { color: "#C50F1F" } },
        { address: "B4:B5", rule: { kind: "dataBar", color: "#0F6CBD" } },
      ],
      charts: [
        {
          name: "Trend",
          type: "LineMarkers",
          source: "A3:C5",
          series: [
            {
              color: "#404040",
              weight: 2,
              marker: "Circle",
              markerSize: 6,
              dataLabels: { numberFormat: "0", position: "Top" },
            },
            { type: "ColumnClustered", color: "#A6A6A6" },
          ],
          title: "Actual",
          position: "A8:F20",
          valueAxis: { min: 0, max: 100, numberFormat: "0", gridlines: false },
          categoryAxis: { numberFormat: "yyyy-mm", tickLabelSpacing: 1 },
          legend: "Bottom",
          gapWidth: 60,
        },
      ],
      shapes: [
        {
          name: "Head",
          left: 500,
          top: 300,
          width: 100,
          height: 40,
          kind: { geometric: "Rectangle" },
          text: "Problem",
          fill: "#F3F2F1",
          fontSize: 10,
        },
        {
          name: "Bone",
          left: 400,
          top: 320,
          width: 100,
          height: 0,
          kind: { line: { from: [400, 320], to: [500, 320], connect: { end: "Head" } } },
          lineColor: "#616161",
          lineWeight: 1,
        },
      ],
      freeze: { rows: 3, columns: 1 },
      print: {
        orientation: "Landscape",
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: "1:3",
        marginsCm: 1,
        footer: { left: "&A", center: "", right: "&P" },
        area: "A1:K20",
      },
    },
    {
      name: "Notes",
      gridlines: true,
      blocks: [{ address: "A1", cells: [[{ formula: "=Card!F5" }]] }],
      styles: [],
      columnWidths: {},
      visibility: "VeryHidden",
    },
  ],
  names: [{ name: "overall", refersTo: "Card!$F$5" }],
  settings: { "kpi.test": { version: 1, id: "Card" } },
  select: { sheet: "Card", address: "B4" },
};

export const smallSheet = (parts: Partial<SheetPlan>): SheetPlan => ({
  name: "New",
  gridlines: true,
  blocks: [],
  styles: [],
  columnWidths: {},
  ...parts,
});
