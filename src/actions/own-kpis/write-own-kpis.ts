import { ownKpiMessages } from "../../i18n/own-kpis";
import { sentence, type Locale } from "../../i18n/sentence";
import { range } from "../../plan/addresses";
import type { Block, Plan, SheetPlan } from "../../plan/plan";
import { freeSheetName } from "../../plan/sheet-name";
import { cardColumns, cardHeaderRow, cardSheet } from "../../scorecard/own-kpis/card-sheet";
import { ownKpiSetting, type OwnKpi, type StoredOwnKpis } from "../../scorecard/own-kpis/own-kpi";
import type { ReadOwnKpis } from "../../scorecard/own-kpis/stored";
import { applyPlan } from "../../workbook/apply-plan";
import { readCells } from "../../workbook/read-cells";
import { sheetNames } from "../../workbook/sheet-names";
import type { RunOptions } from "../action";
import { rememberAdded, rememberChange } from "../undo-last";

/**
 * Stores the workbook's own KPIs, all or nothing: the setting that the add-in reads, and the sheet with
 * their cards, which is added with the first KPI and written anew afterwards.
 *
 * @param before what was stored until now
 * @throws WorkbookError
 */
export async function writeOwnKpis(
  before: ReadOwnKpis,
  kpis: readonly OwnKpi[],
  { locale, signal }: RunOptions
): Promise<void> {
  const { names, active } = await sheetNames();
  const standing = before.sheet !== undefined && names.includes(before.sheet) ? before.sheet : undefined;
  const sheet = standing ?? freeSheetName(sentence(ownKpiMessages, "sheet", locale), names);
  const stored: StoredOwnKpis = { version: 1, kpis, sheet };
  const settings = { [ownKpiSetting]: { ...stored, kpis: [...kpis, ...before.damaged] } };
  if (standing === undefined) {
    const { added } = await applyPlan(
      // A host may show a sheet that is added: the user stays where they are.
      { sheets: [cardSheet(kpis, sheet, locale)], settings, select: active },
      { signal }
    );
    rememberAdded(added);
    return;
  }
  const { plan, back } = await rewriting(before, kpis, standing, locale);
  const whole: Plan = { sheets: [plan], settings };
  const { added } = await applyPlan(whole, { signal, back });
  rememberChange(added, whole, back);
}

/** The cards in place of those that stand there, and the way back to them. */
async function rewriting(
  before: StoredOwnKpis,
  kpis: readonly OwnKpi[],
  sheet: string,
  locale: Locale
): Promise<{ plan: SheetPlan; back: Plan }> {
  const rows = cardHeaderRow + 1 + Math.max(before.kpis.length, kpis.length, 1);
  const area = range(0, 0, rows - 1, cardColumns - 1);
  const [cells] = await readCells([{ sheet, address: area }]);
  const existing = { clear: [area], steps: [] };
  const plan = cardSheet(kpis, sheet, locale);
  const left = cardHeaderRow + 1 + Math.max(kpis.length, 1);
  const none = { style: "None" } as const;
  const bare = {
    addresses: [range(left, 0, rows - 1, cardColumns - 1)],
    style: { borders: { insideHorizontal: none, bottom: none } },
  };
  const { print: _print, freeze: _freeze, ...rest } = plan;
  const old: Block = {
    address: area,
    cells: cells!.map((row) => row.map((value) => (value === "" ? null : value))),
  };
  return {
    plan: { ...rest, existing, styles: left < rows ? [...rest.styles, bare] : rest.styles },
    back: {
      sheets: [{ name: sheet, gridlines: false, existing, blocks: [old], styles: [], columnWidths: {} }],
    },
  };
}
