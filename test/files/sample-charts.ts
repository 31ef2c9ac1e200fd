import type { SheetData } from "../../src/preview/workbook/data";

const range = (column: string): string => `'数据 Data'!$${column}$2:$${column}$7`;

/** One chart of each family. */
export function sampleCharts(): SheetData["charts"] {
  const actual = {
    name: "实际",
    nameRef: "'数据 Data'!$B$1",
    values: range("B"),
    categories: range("A"),
    color: "#404040",
  };
  const target = {
    name: "目标 Target",
    nameRef: "'数据 Data'!$C$1",
    values: range("C"),
    categories: range("A"),
    color: "#242424",
    lineStyle: "Dash",
    lineWeight: 1,
    markerStyle: "None",
  };
  const look = { legend: { visible: true, position: "Bottom" }, fill: "#FFFFFF", border: "none" };
  return [
    {
      id: "2",
      name: "Trend",
      type: "LineMarkers",
      box: { left: 20, top: 260, width: 420, height: 240 },
      ...look,
      title: {
        text: "Customer satisfaction\n% satisfied, 2025",
        visible: true,
        size: 12,
        color: "#242424",
        bold: false,
      },
      series: [
        {
          ...actual,
          lineWeight: 2.25,
          markerStyle: "Circle",
          markerSize: 6,
          labels: { visible: true, numberFormat: "0%", position: "Top" },
          points: { 3: { color: "#C50F1F", markerStyle: "Diamond", markerSize: 9 }, 4: { label: false } },
        },
        target,
      ],
      valueAxis: {
        visible: true,
        gridlines: true,
        min: 0.5,
        max: 1,
        majorUnit: 0.1,
        numberFormat: "0%",
        title: "Share",
      },
      categoryAxis: { visible: true, gridlines: false, numberFormat: "mmm yy", categoryType: "DateAxis" },
    },
    {
      id: "3",
      name: "Combination",
      type: "ColumnClustered",
      box: { left: 460, top: 260, width: 420, height: 240 },
      ...look,
      gapWidth: 60,
      overlap: 20,
      series: [
        {
          ...target,
          lineStyle: undefined,
          lineWeight: undefined,
          markerStyle: undefined,
          color: "#A6A6A6",
          type: "ColumnClustered",
        },
        { ...actual, type: "LineMarkers", axis: "secondary" },
      ],
      valueAxis: { visible: true, gridlines: true },
      categoryAxis: { visible: true, gridlines: false, reversed: true, categoryType: "TextAxis" },
      secondaryValueAxis: { visible: true, gridlines: false, numberFormat: "0.0" },
    },
    {
      id: "4",
      name: "Radar",
      type: "Radar",
      box: { left: 20, top: 520, width: 300, height: 240 },
      ...look,
      series: [{ ...actual }, { ...target, lineStyle: "Dot" }],
      valueAxis: { visible: true, gridlines: true },
      categoryAxis: { visible: true, gridlines: true },
    },
    {
      id: "5",
      name: "Bars",
      type: "BarStacked",
      box: { left: 340, top: 520, width: 300, height: 240 },
      ...look,
      overlap: 100,
      gapWidth: 50,
      series: [{ ...actual, points: { 1: { color: "#107C10" } } }],
      valueAxis: { visible: false, gridlines: false },
      categoryAxis: { visible: true, gridlines: false, reversed: true },
    },
    {
      id: "6",
      name: "Scatter",
      type: "XYScatter",
      box: { left: 660, top: 520, width: 300, height: 240 },
      ...look,
      series: [
        {
          name: "pairs",
          values: range("B"),
          categories: range("C"),
          color: "#0F6CBD",
          lineStyle: "None",
          trendline: true,
        },
      ],
      valueAxis: { visible: true, gridlines: true },
      categoryAxis: { visible: true, gridlines: false },
    },
    {
      id: "7",
      name: "Pie",
      type: "Pie",
      box: { left: 20, top: 780, width: 300, height: 240 },
      ...look,
      series: [
        {
          ...actual,
          color: undefined,
          labels: { visible: true, numberFormat: "0%", position: "OutsideEnd" },
        },
      ],
    },
    {
      id: "8",
      name: "Area",
      type: "AreaStacked",
      box: { left: 340, top: 780, width: 300, height: 240 },
      ...look,
      series: [{ ...actual, color: "#0F6CBD" }],
      valueAxis: { visible: true, gridlines: true },
      categoryAxis: { visible: true, gridlines: false },
    },
    {
      id: "9",
      name: "Ring",
      type: "Doughnut",
      box: { left: 660, top: 780, width: 300, height: 240 },
      ...look,
      series: [{ ...actual, color: undefined }],
    },
  ].map((chart) => JSON.parse(JSON.stringify(chart)));
}
