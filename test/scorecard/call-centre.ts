import type { CellValue, SheetSnapshot, Snapshot, TableSnapshot } from "../../src/audit/snapshot";
import { columnLetters } from "../../src/plan/addresses";

/** A workbook with the shapes of a call centre's: a table of calls, one of customers beside it, and pivots. */

export interface Call {
  readonly number: string;
  readonly minutes: number | "";
  readonly agent: string;
  readonly date: number;
  readonly amount: number;
  readonly rating: number | "";
}

export const callHeaders = ["Call Number", "Customer ID", "Duration (mins)", "Representative", "Date of Call", "Purchase Amount", "Satisfaction Rating", "FY", "Day of Week", "Duration Bucket", "Rating Rounded"]; // prettier-ignore

/** 1 January 2025 as a serial. */
export const newYear2025 = 45658;

/** The same calls on every run: a linear congruential generator, not chance. */
export function makeCalls(count = 300, first = newYear2025, days = 365): Call[] {
  let seed = 42;
  const next = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, (_, i) => ({
    number: `CALL_${3000 + i}`,
    minutes: i % 41 === 7 ? "" : 5 + Math.floor(next() * 176),
    agent: `R0${1 + Math.floor(next() * 5)}`,
    // Some dates carry a time of day.
    date: first + Math.floor(next() * days) + (i % 5 === 0 ? 0.75 : 0),
    amount: 20 + Math.floor(next() * 181),
    rating: i % 13 === 5 ? "" : Math.round(10 + next() * 40) / 10,
  }));
}

const weekdays = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

const callRow = (call: Call, i: number): CellValue[] => [
  call.number,
  `C${String(1 + (i % 15)).padStart(3, "0")}`,
  call.minutes,
  call.agent,
  call.date,
  call.amount,
  call.rating,
  2025,
  weekdays[Math.floor(call.date) % 7],
  call.minutes === "" ? "" : call.minutes > 60 ? "more than 1 hour" : "up to 1 hour",
  call.rating === "" ? "" : Math.round(call.rating),
];

export function sheet(
  name: string,
  values: readonly (readonly CellValue[])[],
  origin = { row: 0, column: 0 },
  formats?: (row: number, column: number) => string
): SheetSnapshot {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  const padded = values.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
  return {
    name,
    visibility: "Visible",
    isProtected: false,
    origin,
    values: padded,
    ...(formats ? { numberFormats: padded.map((row, r) => row.map((_, c) => formats(r, c))) } : {}),
  };
}

export function table(
  name: string,
  sheetName: string,
  headers: readonly string[],
  rows: number,
  column = 0,
  row = 0
): TableSnapshot {
  const address = `${columnLetters(column)}${row + 1}:${columnLetters(column + headers.length - 1)}${row + 1 + rows}`;
  return { name, sheet: sheetName, address, columns: headers, hasTotals: false };
}

export function callCentre(calls: readonly Call[] = makeCalls()): Snapshot {
  const customers = Array.from({ length: 15 }, (_, i): CellValue[] => [
    `C${String(i + 1).padStart(3, "0")}`,
    i % 2 ? "Male" : "Female",
    22 + i,
    "DELHI",
  ]);
  const customerHeaders = ["Customer ID", "Gender", "Age", "City"];
  const rows = calls.map((call, i) => [...callRow(call, i), "", "", "", ...(customers[i] ?? [])]);
  const data = sheet(
    "call_center_sample_data",
    [[...callHeaders, "", "", "", ...customerHeaders], ...rows],
    undefined,
    (r, c) => (r > 0 && c === 4 ? "m/d/yyyy" : "General")
  );
  const pivots = sheet(
    "PIVOTS",
    [
      ["CALL COUNT", "TOTAL AMOUNT", "AVERAGE RATING"],
      [300, 33000, 3.4],
      [],
      ["Row Labels", "CALL COUNT"],
      ["Jan", 21],
      ["Feb", 13],
      ["Mar", 27],
      ["Grand Total", 61],
    ],
    { row: 2, column: 0 }
  );
  return {
    sheets: [pivots, data],
    tables: [
      table("CALL", data.name, callHeaders, calls.length),
      table("CUSTOMER", data.name, customerHeaders, 15, 14),
    ],
    names: [
      { name: "_xlcn.Connection1", formula: "=CALL[]", visible: false },
      { name: "Slicer_Representative", formula: "=#N/A", visible: true },
    ],
  };
}

/** A monthly table of KPIs in the long shape. */
export function longTable(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  name = "Data"
): Snapshot {
  const data = sheet("Figures", [headers, ...rows]);
  return { sheets: [data], tables: [table(name, data.name, headers, rows.length)], names: [] };
}
