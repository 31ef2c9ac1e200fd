import type { SheetData, WorkbookData } from "../../src/preview/workbook/data";
import type { Locale } from "../../src/i18n/sentence";
import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import { makeCalls, type Call } from "./calls";
import { sampleStyles, workbookOf, writeRows, type SampleValue } from "./sheet";

/** The words of the sample workbook, in both languages. */
const words = {
  en: {
    calls: "Calls",
    callColumns: [
      "Call Number",
      "Customer ID",
      "Duration (mins)",
      "Representative",
      "Date of Call",
      "Purchase Amount",
      "Satisfaction Rating",
      "FY",
      "Day of Week",
    ],
    customerColumns: ["Customer ID", "Gender", "City"],
    callsTable: "Calls",
    customersTable: "Customers",
    cities: ["Delhi", "Mumbai", "Kolkata"],
    genders: ["Female", "Male"],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    pivots: "Pivots",
    dashboard: "Dashboard",
    dashboardTitle: "Call centre at a glance",
    rowLabels: "Row Labels",
    countOfCalls: "Count of Call Number",
    sumOfAmount: "Sum of Purchase Amount",
    grandTotal: "Grand Total",
  },
  zh: {
    calls: "通话记录",
    callColumns: [
      "通话编号",
      "客户编号",
      "通话时长(分钟)",
      "客服代表",
      "通话日期",
      "购买金额",
      "满意度评分",
      "财年",
      "星期",
    ],
    customerColumns: ["客户编号", "性别", "城市"],
    callsTable: "通话",
    customersTable: "客户",
    cities: ["北京", "上海", "广州"],
    genders: ["女", "男"],
    days: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
    pivots: "透视表",
    dashboard: "看板",
    dashboardTitle: "呼叫中心概览",
    rowLabels: "行标签",
    countOfCalls: "计数项:通话编号",
    sumOfAmount: "求和项:购买金额",
    grandTotal: "总计",
  },
};

const wordsOf = (locale: Locale) => (locale === "zh-CN" ? words.zh : words.en);

/** Excel serial of 2025-01-01. */
export const newYear2025 = 45658;

const calendarYear = (serial: number): number => new Date(Date.UTC(1899, 11, 30 + serial)).getUTCFullYear();

export const callCentreCalls: readonly Call[] = makeCalls({
  seed: 20250101,
  count: 1000,
  from: newYear2025,
  to: newYear2025 + 364,
});

const representatives = ["R01", "R02", "R03", "R04", "R05"];

/**
 * A workbook as call centres have them: 1,000 calls of a year in a table, customers in a second
 * table beside it, and pasted pivots and a dashboard on other sheets.
 */
export function callCentreWorkbook(locale: Locale): WorkbookData {
  const text = wordsOf(locale);
  return workbookOf(
    "call-centre.xlsx",
    [pivotSheet(text), callSheet(callCentreCalls, locale), dashboardSheet(text)],
    1
  );
}

/** The sheet of calls, with the customers in a second table beside them. */
export function callSheet(calls: readonly Call[], locale: Locale): SheetData {
  const text = wordsOf(locale);
  const sheet = emptySheet(text.calls);
  const rows: SampleValue[][] = calls.map((call) => [
    call.number,
    call.customer,
    call.minutes,
    call.representative,
    call.date,
    call.amount,
    call.rating,
    calendarYear(call.date),
    text.days[(call.date + 6) % 7],
  ]);
  writeRows(
    sheet,
    0,
    0,
    [text.callColumns, ...rows],
    [undefined, undefined, undefined, undefined, sampleStyles.date]
  );
  const customers = Array.from({ length: 15 }, (_, index) => [
    `C${String(index + 1).padStart(3, "0")}`,
    text.genders[index % 2],
    text.cities[index % 3],
  ]);
  writeRows(sheet, 0, 11, [text.customerColumns, ...customers]);
  sheet.tables.push(
    {
      id: 1,
      name: text.callsTable,
      address: `A1:I${rows.length + 1}`,
      columns: text.callColumns,
      style: "TableStyleMedium2",
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
    },
    {
      id: 2,
      name: text.customersTable,
      address: "L1:N16",
      columns: text.customerColumns,
      style: "TableStyleMedium2",
      headerRow: true,
      totalsRow: false,
      bandedRows: true,
    }
  );
  [90, 90, 110, 110, 95, 120, 130, 60, 90].forEach((width, column) => (sheet.columns[column] = { width }));
  return sheet;
}

function pivotSheet(text = words.en): SheetData {
  const sheet = emptySheet(text.pivots);
  const line = (label: string, calls: readonly Call[]): SampleValue[] => [
    label,
    calls.length,
    calls.reduce((sum, call) => sum + call.amount, 0),
  ];
  writeRows(
    sheet,
    2,
    0,
    [
      [text.rowLabels, text.countOfCalls, text.sumOfAmount],
      ...representatives.map((name) =>
        line(
          name,
          callCentreCalls.filter((call) => call.representative === name)
        )
      ),
      line(text.grandTotal, callCentreCalls),
    ],
    [],
    sampleStyles.header
  );
  return sheet;
}

function dashboardSheet(text = words.en): SheetData {
  const sheet = emptySheet(text.dashboard);
  writeRows(sheet, 1, 1, [[text.dashboardTitle]], [sampleStyles.title]);
  writeRows(sheet, 3, 1, [
    [text.countOfCalls, callCentreCalls.length],
    [text.sumOfAmount, callCentreCalls.reduce((sum, call) => sum + call.amount, 0)],
  ]);
  sheet.gridlines = false;
  return sheet;
}
