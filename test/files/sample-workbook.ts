import type { SheetData, WorkbookData } from "../../src/preview/workbook/data";
import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import { sampleCharts } from "./sample-charts";
import { sampleShapes } from "./sample-shapes";

export function sheet(name: string, parts: Partial<SheetData> = {}): SheetData {
  return { ...emptySheet(name), ...parts };
}

export function workbook(sheets: SheetData[], parts: Partial<WorkbookData> = {}): WorkbookData {
  return {
    name: "",
    sheets,
    names: [],
    activeSheet: 0,
    date1904: false,
    settings: {},
    styles: [{ font: { size: 11 } }],
    ...parts,
  };
}

const MONTHS = [45658, 45689, 45717, 45748, 45778, 45809];
const ACTUAL: (number | undefined)[] = [0.82, 0.85, undefined, 0.91, 0.88, 0.93];

/** A workbook with one of everything: what a scorecard needs and a little more. */
export function sampleWorkbook(): WorkbookData {
  const data = sheet("数据 Data", {
    tabColor: "#0F6CBD",
    gridlines: false,
    zoom: 85,
    cells: {
      0: {
        0: { value: "Month", style: 1 },
        1: { value: "实际", style: 1 },
        2: { value: "目标 Target", style: 1 },
        3: { value: "Attainment", style: 1 },
      },
      ...Object.fromEntries(
        MONTHS.map((month, at) => [
          at + 1,
          {
            0: { value: month, style: 2 },
            1:
              ACTUAL[at] === undefined
                ? { value: "#N/A", error: true, formula: "=NA()" }
                : { value: ACTUAL[at], style: 3 },
            2: { value: 0.9, style: 3 },
            3: {
              formula: "=KPI.ATTAINMENT([@实际],[@[目标 Target]])",
              value: ACTUAL[at] === undefined ? "#N/A" : ACTUAL[at]! / 0.9,
              ...(ACTUAL[at] === undefined ? { error: true } : {}),
              style: 3,
            },
          },
        ])
      ),
      7: {
        0: { value: "Total" },
        3: { formula: "=SUBTOTAL(101,月度[Attainment])", value: 0.9755555555555556, style: 3 },
      },
    },
    columns: {
      0: { width: 90 },
      1: { width: 75 },
      2: { width: 120 },
      3: { width: 101 },
      5: { hidden: true, width: 64 },
    },
    rows: { 0: { height: 32 }, 9: { hidden: true } },
    freeze: { rows: 1, columns: 1 },
    tables: [
      {
        id: 1,
        name: "月度",
        address: "A1:D8",
        columns: ["Month", "实际", "目标 Target", "Attainment"],
        style: "TableStyleLight1",
        headerRow: true,
        totalsRow: true,
        bandedRows: true,
        totals: { 0: { label: "Total" }, 3: { function: "average" } },
      },
    ],
    names: [{ name: "amber", formula: "=0.9" }],
    comments: [{ address: "B4", author: "Finance", text: "Not closed yet\n尚未结账 <b>" }],
    page: {
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: "1:1",
      titleColumns: "A:A",
      area: "A1:D8",
      margins: { top: 0.4, bottom: 0.4, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
      footer: { left: "KPI & more", right: "&P / &N" },
      paperSize: "a4",
      centerHorizontally: true,
    },
  });
  const card = sheet("Score's card", {
    cells: {
      0: {
        0: { value: "Overall", style: 1 },
        1: { formula: "=KPI.WEIGHTED('数据 Data'!B2:B7,'数据 Data'!C2:C7)", value: 0.878, style: 3 },
      },
      1: {
        0: { formula: "=SORT(FILTER(月度[实际],ISNUMBER(月度[实际])))", value: 0.82, spill: "A2:A6" },
        1: { formula: "=SUM(A2#)", value: 4.39 },
        2: { value: true },
        3: { value: "#N/A" },
        4: { value: "  two\tspaces  " },
        5: { formula: "=1=1", value: true },
        6: { formula: '=""', value: "" },
      },
      2: {
        0: { value: 0.85, spilled: true },
        1: { formula: "=LET(x,A3,y,LAMBDA(z,z*x),y(2))", value: 1.7 },
        2: { formula: '=XLOOKUP(1,A2:A6,B2:B6,"_xlfn.none")', value: "_xlfn.none" },
      },
      3: {
        0: { value: 0.88, spilled: true },
        1: { formula: "=A1:A3 B2:B4", value: "#NULL!", error: true },
        2: { value: "● Green", style: 4 },
      },
      4: { 0: { value: 0.91, spilled: true }, 2: { value: "=not a formula", style: 5 } },
      5: { 0: { value: 0.93, spilled: true } },
    },
    merges: ["E1:G1", "E10:F11"],
    protected: true,
    autoFilter: "C2:G6",
    conditionalFormats: [
      {
        addresses: ["C4:C20"],
        priority: 1,
        stopIfTrue: true,
        rule: { type: "containsText", operator: "beginsWith", text: "●" },
        style: { font: { color: "#107C10", bold: true }, fill: "#F1FAF1" },
      },
      {
        addresses: ["A2:A6", "B2:B6"],
        priority: 2,
        rule: { type: "expression", formula: "=$A2<0.9" },
        style: { fill: "#FDF6E3" },
      },
      {
        addresses: ["A2:A6"],
        priority: 3,
        rule: { type: "cellIs", operator: "between", formula1: "=0", formula2: "=0.5" },
        style: { font: { color: "#C50F1F" } },
      },
      { addresses: ["B2:B6"], priority: 4, rule: { type: "dataBar", color: "#0F6CBD" } },
      {
        addresses: ["D2:D6"],
        priority: 5,
        rule: {
          type: "colorScale",
          stops: [
            { kind: "min", color: "#F8696B" },
            { kind: "num", value: "0.5", color: "#FFEB84" },
            { kind: "max", color: "#63BE7B" },
          ],
        },
      },
      {
        addresses: ["D2:D6"],
        priority: 6,
        rule: {
          type: "iconSet",
          icons: "3TrafficLights1",
          stops: [
            { kind: "percent", value: "0" },
            { kind: "num", value: "0.9" },
            { kind: "num", value: "1" },
          ],
          reverse: true,
          showValue: false,
        },
      },
      {
        addresses: ["D2:D6"],
        priority: 7,
        rule: { type: "top", rank: 3, bottom: true },
        style: { font: { italic: true } },
      },
      {
        addresses: ["D2:D6"],
        priority: 8,
        rule: { type: "preset", kind: "duplicateValues" },
        style: { fill: "#EEEEEE" },
      },
    ],
    validations: [
      {
        addresses: ["C4:C6"],
        type: "list",
        formula1: '="Latest,Earlier"',
        allowBlank: true,
        prompt: { title: "Period", message: "Choose\none" },
      },
      {
        addresses: ["D4", "D6"],
        type: "decimal",
        operator: "between",
        formula1: "=0",
        formula2: "=1.2",
        error: { title: "Share", message: "0 to 120 %", style: "warning" },
      },
      { addresses: ["E4"], type: "list", formula1: "=月度[Month]" },
      { addresses: ["E5"], type: "any", prompt: { title: "Note", message: "说明" } },
    ],
    charts: sampleCharts(),
    shapes: sampleShapes(),
  });
  return workbook(
    [data, card, sheet("Hidden", { visibility: "hidden" }), sheet("Deep", { visibility: "veryHidden" })],
    {
      activeSheet: 1,
      names: [
        { name: "Overall", formula: "='Score''s card'!$B$1", comment: "总分" },
        { name: "Secret", formula: "=KPI.VERSION()", hidden: true },
      ],
      settings: { "kpi.scorecards": JSON.stringify([{ id: 1, name: '客户 <关系> & "co"' }]), empty: '""' },
      styles: [
        { font: { size: 11 } },
        {
          font: { size: 10, bold: true, color: "#242424" },
          fill: "#F3F2F1",
          horizontal: "center",
          vertical: "center",
          wrap: true,
          borders: { bottom: { style: "thin", color: "#D1D1D1" } },
        },
        { font: { size: 11 }, numberFormat: 'yyyy"年"m"月"' },
        { font: { size: 11 }, numberFormat: "0.0%" },
        {
          font: { name: "Arial", size: 11, italic: true, underline: true, strike: true },
          locked: false,
          indent: 2,
          horizontal: "left",
          rotation: -45,
        },
        {
          font: { size: 11, color: "#0F4C99" },
          fill: "#FFF9E5",
          locked: false,
          borders: { top: { style: "double" }, left: { style: "hair", color: "#000000" } },
        },
      ],
    }
  );
}
