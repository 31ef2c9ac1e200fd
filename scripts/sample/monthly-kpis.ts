import type { SheetData } from "../../src/preview/workbook/data";
import type { Locale } from "../../src/i18n/sentence";
import { emptySheet } from "../../src/preview/workbook/book/empty-sheet";
import { kpiById } from "../../src/catalog";
import { seededRandom } from "./random";
import { sampleStyles, writeRows, type SampleValue } from "./sheet";

/** How a KPI of the monthly table begins, where it is heading, and how much it wavers. */
interface Course {
  readonly kpi: string;
  readonly first: number;
  readonly last: number;
  readonly noise: number;
  readonly target: number;
  readonly decimals: number;
}

const courses: readonly Course[] = [
  { kpi: "average-response-time", first: 9.5, last: 6.2, noise: 0.9, target: 7, decimals: 1 },
  { kpi: "problem-resolution-rate", first: 0.86, last: 0.935, noise: 0.015, target: 0.9, decimals: 3 },
  { kpi: "service-quality-score", first: 78, last: 86, noise: 2.5, target: 85, decimals: 1 },
  { kpi: "customer-retention-rate", first: 0.9, last: 0.925, noise: 0.008, target: 0.92, decimals: 3 },
  { kpi: "customer-acquisition-rate", first: 0.03, last: 0.041, noise: 0.005, target: 0.04, decimals: 3 },
  { kpi: "complaint-handling-satisfaction", first: 0.71, last: 0.79, noise: 0.03, target: 0.85, decimals: 3 },
  {
    kpi: "service-request-acceptance-rate",
    first: 0.95,
    last: 0.972,
    noise: 0.006,
    target: 0.97,
    decimals: 3,
  },
  { kpi: "outbound-call-rate", first: 0.18, last: 0.23, noise: 0.02, target: 0.25, decimals: 3 },
  { kpi: "overdue-resolution-rate", first: 0.09, last: 0.055, noise: 0.01, target: 0.05, decimals: 3 },
  { kpi: "customer-complaint-rate", first: 0.024, last: 0.017, noise: 0.003, target: 0.02, decimals: 4 },
];

/**
 * A table in the long shape, one row a KPI and month, as departments keep it by hand. The last
 * month's complaint rate has not come in yet; skills are not measured at all.
 */
export function monthlyKpiSheet(locale: Locale, months: readonly number[]): SheetData {
  const zh = locale === "zh-CN";
  const sheet = emptySheet(zh ? "月度指标" : "Monthly KPIs");
  const columns = zh ? ["月份", "指标", "实际", "目标"] : ["Month", "KPI", "Actual", "Target"];
  const random = seededRandom(7);
  const rows: SampleValue[][] = months.flatMap((month, index) =>
    courses.map(({ kpi, first, last, noise, target, decimals }) => {
      const course =
        first + ((last - first) * index) / (months.length - 1) + (random() + random() - 1) * noise;
      const pending = kpi === "customer-complaint-rate" && index === months.length - 1;
      const name = kpiById(kpi)!.name;
      return [month, zh ? name.zh : name.en, pending ? null : Number(course.toFixed(decimals)), target];
    })
  );
  writeRows(sheet, 0, 0, [columns, ...rows], [sampleStyles.month]);
  sheet.tables.push({
    id: 3,
    name: zh ? "月度指标" : "MonthlyKPIs",
    address: `A1:D${rows.length + 1}`,
    columns,
    style: "TableStyleMedium2",
    headerRow: true,
    totalsRow: false,
    bandedRows: true,
  });
  [90, 250, 90, 90].forEach((width, column) => (sheet.columns[column] = { width }));
  return sheet;
}
