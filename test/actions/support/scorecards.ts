import { kpiFunctions } from "../../../src/cli/kpi-functions";
import type { Headless } from "../../../src/preview/headless";
import type { WorkbookData } from "../../../src/preview/workbook/data";
import { proposeFor, recogniseData } from "../../../src/actions/recognise-data";
import { scorecardKpis } from "../../../src/scorecard";
import { associateFunctions } from "../../support/associate-functions";
import { open } from "../../workbook/support/open";
import { bookData, sheetData, tableData } from "../../workbook/support/book";

export const options = { locale: "en-US" as const };

/** A workbook that calculates the KPI functions. */
export async function openCalculating(data: WorkbookData): Promise<Headless> {
  associateFunctions();
  const headless = await open(data);
  headless.workbook.registerFunctions(kpiFunctions("en-US", headless.workbook));
  return headless;
}

const columns = ["Date of Call", "Duration (mins)", "Representative", "Satisfaction Rating"];

/** A workbook with a table of calls. */
export function callBook(rows = 60) {
  const values = Array.from({ length: rows }, (_, i) => [45658 + i, 10 + (i % 7), `R${i % 3}`, 1 + (i % 5)]);
  const book = bookData([
    sheetData("Log", [columns, ...values], { tables: [tableData("Calls", `A1:D${rows + 1}`, columns)] }),
  ]);
  for (let row = 1; row <= rows; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
}

/** The request that the pane would send when the user changes nothing. */
export async function proposed(template = "customer-relations-research") {
  const found = await recogniseData(options);
  const mapping = proposeFor({ template }, found).map((each) =>
    each.confidence === "none" ? each : { ...each, confirmed: true }
  );
  return { template, mapping, grain: "month" as const, period: "latest" as const };
}

const longColumns = ["Period", "KPI", "Actual", "Target"];

/** First day of a month, counted from January 2025. */
export const monthStart = (month: number): number =>
  45658 + Math.round((Date.UTC(2025, month, 1) - Date.UTC(2025, 0, 1)) / 86_400_000);

/**
 * A workbook with a row for each month and KPI of a template: figures around a target of 80 (0.8 for
 * shares), some of them missing.
 */
export function monthlyBook(template: string, months = 6, name = "Figures") {
  const kpis = scorecardKpis({ template });
  const rows = Array.from({ length: months }, (_, month) =>
    kpis.flatMap((kpi, i) => {
      if ((month * 7 + i * 3) % 11 === 5) return [];
      const scale = kpi.unit === "ratio" ? 0.01 : 1;
      return [[monthStart(month), kpi.name.en, (70 + ((month * 5 + i * 9) % 23)) * scale, 80 * scale]];
    })
  ).flat();
  const book = bookData([
    sheetData(name, [longColumns, ...rows], {
      tables: [tableData(name, `A1:D${rows.length + 1}`, longColumns)],
    }),
  ]);
  for (let row = 1; row <= rows.length; row += 1) book.sheets[0].cells[row][0].style = 1;
  return book;
}
