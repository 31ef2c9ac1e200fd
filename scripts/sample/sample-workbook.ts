import type { WorkbookData } from "../../src/preview/workbook/data";
import type { Locale } from "../../src/i18n/sentence";
import { callSheet } from "./call-centre";
import { makeCalls } from "./calls";
import { monthlyKpiSheet } from "./monthly-kpis";
import { workbookOf } from "./sheet";

/** Excel serials of 2024-01-01 and of 2025-12-31. */
const first = 45292;
const last = 46022;

/** Serials of the first days of the 24 months. */
const months = Array.from({ length: 24 }, (_, index) => Date.UTC(2024, index, 1) / 86_400_000 + 25569);

/** The data that the preview opens with: two years of calls, and the KPIs that are kept by hand. */
export function sampleWorkbook(locale: Locale): WorkbookData {
  const calls = makeCalls({ seed: 42, count: 1800, from: first, to: last });
  return workbookOf(locale === "zh-CN" ? "示例.xlsx" : "sample.xlsx", [
    callSheet(calls, locale),
    monthlyKpiSheet(locale, months),
  ]);
}
