import type { NameSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "../../audit/snapshot";
import type { Batch } from "../batch";
import { countsFrom1904, firstDayOf1904 } from "../date-system";

/** What there is in a workbook, without its cells. */
export interface Overview {
  readonly sheets: readonly Pick<SheetSnapshot, "name" | "visibility" | "isProtected">[];
  readonly tables: readonly Pick<TableSnapshot, "name" | "sheet" | "hasTotals">[];
  /** Names of the workbook's scope. */
  readonly names: readonly NameSnapshot[];
  /** Whether days count from 1904. */
  readonly date1904: boolean;
  readonly calculationMode: Snapshot["calculationMode"];
  readonly iterativeCalculation: boolean;
  readonly settings: NonNullable<Snapshot["settings"]>;
}

const calculationModes: Readonly<Record<string, Snapshot["calculationMode"]>> = {
  Automatic: "automatic",
  AutomaticExceptTables: "automaticExceptTables",
  Manual: "manual",
};

/** Reads it in one request. */
export async function readOverview({ context, sync }: Batch): Promise<Overview> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const tables = workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const application = workbook.application.load("calculationMode,iterativeCalculation/enabled");
  const settings = workbook.settings.load("items/key,items/value");
  const epoch = firstDayOf1904(workbook);
  await sync();
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility as SheetSnapshot["visibility"],
      isProtected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      hasTotals: table.showTotals,
    })),
    names: names.items.map(nameOf),
    date1904: countsFrom1904(epoch),
    calculationMode: calculationModes[application.calculationMode],
    iterativeCalculation: application.iterativeCalculation.enabled,
    settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
  };
}

export const nameOf = ({ name, formula, visible }: Excel.NamedItem): NameSnapshot => ({
  name,
  formula: String(formula),
  visible,
});
